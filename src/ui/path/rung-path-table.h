/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "model/session/rung-session.h"

G_BEGIN_DECLS

/* Paths side by side: what each comes to, then year by year. Any figure of a
 * year tells how it was made. */

#define RUNG_TYPE_PATH_TABLE (rung_path_table_get_type ())

G_DECLARE_FINAL_TYPE (RungPathTableView, rung_path_table, RUNG, PATH_TABLE, GtkWidget)

GtkWidget *rung_path_table_new    (RungSession       *session);
void       rung_path_table_update (RungPathTableView *self,
                                   RungPathMeasure    measure,
                                   RungPathView       view);

G_END_DECLS
