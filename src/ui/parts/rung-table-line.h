/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/rows/rung-table-row.h"
#include "ui/kit/rung-widget.h"

#include "rung-table-sizes.h"

G_BEGIN_DECLS

/* A row of a RungTable, or its header. It places its cells as the sizes of the table say. */

#define RUNG_TYPE_TABLE_LINE (rung_table_line_get_type ())

G_DECLARE_FINAL_TYPE (RungTableLine, rung_table_line, RUNG, TABLE_LINE, RungWidget)

GtkWidget *rung_table_line_new          (RungTableSizes *sizes);
GtkWidget *rung_table_line_new_header   (RungTableSizes *sizes);
void       rung_table_line_show         (RungTableLine  *self,
                                         guint           position,
                                         RungTableRow   *row);
guint      rung_table_line_get_position (RungTableLine  *self);
void       rung_table_line_set_order    (RungTableLine  *self,
                                         int             column,
                                         gboolean        is_descending);

G_END_DECLS
