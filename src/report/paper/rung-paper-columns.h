/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "report/kit/rung-grid.h"

#include "rung-paper-flow.h"

G_BEGIN_DECLS

/* The cells of a table on pages, and how wide its columns are. */

#define RUNG_PAPER_COLUMN_GAP 12.0 /* points */

double       rung_paper_cell_get_indent (const RungGrid       *grid,
                                         int                   row,
                                         guint                 column);
PangoLayout *rung_paper_cell_create     (const RungPaperSheet *sheet,
                                         const RungGrid       *grid,
                                         int                   row,
                                         guint                 column,
                                         double                width);
guint        rung_paper_columns_share   (const RungPaperSheet *sheet,
                                         const RungGrid       *grid,
                                         double                mark_room,
                                         double               *widths);

G_END_DECLS
