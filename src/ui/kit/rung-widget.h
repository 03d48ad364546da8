/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "rung-member.h"

G_BEGIN_DECLS

/* What our widgets have in common: their children and their members (rung-member.h) go with them,
 * and a template may put children into them. */

#define RUNG_TYPE_WIDGET (rung_widget_get_type ())

G_DECLARE_DERIVABLE_TYPE (RungWidget, rung_widget, RUNG, WIDGET, GtkWidget)

struct _RungWidgetClass
{
  GtkWidgetClass parent_class;

  /* (nullable): takes a child that a template puts into it. FALSE for one that is to be any child:
   * the widget may not have its own template yet. */
  gboolean (*take_child) (RungWidget *self, GtkBuilder *builder, GObject *child,
                          const char *type);
  void     (*bind)       (GtkWidgetClass *klass); /* (nullable) names the parts of every template */
};

/**
 * RungClassFunc:
 * @klass: a class that has its template already
 *
 * Tells a class what it does.
 */
typedef void (*RungClassFunc) (gpointer klass);

void               rung_widget_class_set_template (GtkWidgetClass *klass,
                                                   const char     *name);
void               rung_widget_class_bind_part    (gpointer        klass,
                                                   const char     *id);
GType              rung_widget_register           (GType           parent,
                                                   const char     *name,
                                                   const char     *file,
                                                   RungClassFunc   func);
gpointer           rung_widget_get_part           (gpointer        self,
                                                   const char     *id);
GtkSizeRequestMode rung_widget_follow_width       (GtkWidget      *widget);

G_END_DECLS
