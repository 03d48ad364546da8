/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Plain functions of values that templates show figures with. The first argument is the object
 * whose template it is, which none of them looks at. */

void      rung_closures_bind         (GtkWidgetClass *klass);

char     *rung_closure_money         (gpointer        self,
                                      double          dollars);
char     *rung_closure_money_signed  (gpointer        self,
                                      double          dollars);
char     *rung_closure_thousands     (gpointer        self,
                                      double          dollars);
char     *rung_closure_percent       (gpointer        self,
                                      double          ratio);
char     *rung_closure_month         (gpointer        self,
                                      double          month);
gboolean  rung_closure_has_text      (gpointer        self,
                                      const char     *text);
gboolean  rung_closure_has_any       (gpointer        self,
                                      guint           n);
gboolean  rung_closure_negate        (gpointer        self,
                                      gboolean        flag);
gboolean  rung_closure_is_set        (gpointer        self,
                                      GObject        *object);
GStrv     rung_closure_classes       (gpointer        self,
                                      gboolean        flag,
                                      const char     *classes,
                                      const char     *other);
GVariant *rung_closure_target        (gpointer        self,
                                      const char     *id);

G_END_DECLS
