/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* When a part of a page is brought up to date: a frame after the figures that were typed where it
 * can be seen, or with them if it is quick, once nobody types where it cannot, and not at all while
 * it is not shown. */

typedef struct _RungRefresh RungRefresh;

typedef void (*RungRefreshFunc) (GtkWidget *widget);

void         rung_refresh_set_pause    (guint           pause);
RungRefresh *rung_refresh_new          (GtkWidget      *widget,
                                        RungRefreshFunc func);
void         rung_refresh_set_is_quick (RungRefresh    *self,
                                        gboolean        is_quick);
void         rung_refresh_free         (RungRefresh    *self);
void         rung_refresh_queue        (RungRefresh    *self);
void         rung_refresh_mapped       (RungRefresh    *self);
void         rung_refresh_now          (RungRefresh    *self);

G_END_DECLS
