/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "report/kit/rung-grid.h"
#include "ui/kit/rung-widget.h"

G_BEGIN_DECLS

/* A table of RungTableRow in a page. The page scrolls it, never the table itself: its header stays
 * at the top of what is seen, and there are widgets only for the rows that are seen. A click on a
 * title, or Enter, sorts by it; a click on a row, or Enter, emits "activated" with the row and a
 * widget that a popover can hang on. A template adds a RungColumn for each column. Rows and cells
 * say what they are. */

#define RUNG_TYPE_TABLE (rung_table_get_type ())

G_DECLARE_FINAL_TYPE (RungTable, rung_table, RUNG, TABLE, RungWidget)

void      rung_table_set_model   (RungTable  *self,
                                  GListModel *model);
RungGrid *rung_table_create_grid (RungTable  *self);

G_END_DECLS
