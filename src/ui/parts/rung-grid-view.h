/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "report/kit/rung-grid.h"
#include "ui/kit/rung-widget.h"

G_BEGIN_DECLS

/* Shows a table: the header and the first column stay in sight, groups fold, arrow keys walk the
 * figures. Columns that do not fit are reached by buttons above the table, unless it is one that
 * scrolls sideways; the one with a note, the baseline, always stays. A row and a column are known
 * again by their ids, and keep their widgets. "activated" tells of a figure: id of its row, id of
 * its column (or NULL), place of its column from 0, and the cell. */

#define RUNG_TYPE_GRID_VIEW (rung_grid_view_get_type ())

G_DECLARE_FINAL_TYPE (RungGridView, rung_grid_view, RUNG, GRID_VIEW, RungWidget)

void rung_grid_view_show        (RungGridView   *self,
                                 const RungGrid *grid);
void rung_grid_view_prefer      (RungGridView   *self,
                                 const char     *id);

G_END_DECLS
