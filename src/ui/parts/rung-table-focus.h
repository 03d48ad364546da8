/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "rung-table-lines.h"

G_BEGIN_DECLS

/* Where the focus is in a RungTable, and how the keys move it: each title is a step of the Tab key,
 * and the rows are one together, among which the arrows move. */

gboolean rung_table_focus_is_in_rows (RungTableLines   *lines);
gboolean rung_table_focus_is_due     (RungTableLines   *lines);
void     rung_table_focus_catch_up   (RungTableLines   *lines);
void     rung_table_focus_scroll_to  (RungTableLines   *lines,
                                      guint             position);
gboolean rung_table_focus_key        (RungTableLines   *lines,
                                      guint             key);
gboolean rung_table_focus_step       (RungTableLines   *lines,
                                      GtkDirectionType  direction);

G_END_DECLS
