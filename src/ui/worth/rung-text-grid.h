/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "report/kit/rung-grid.h"
#include "ui/kit/rung-widget.h"

G_BEGIN_DECLS

/* A table of text on the page, under its titles. Its labels stay when what it shows changes, and
 * each says its row and column to who hears it. Where it is too wide it scrolls sideways; up and
 * down it is as long as its rows, or shows the first of them until all are asked for. */

#define RUNG_TYPE_TEXT_GRID (rung_text_grid_get_type ())

G_DECLARE_FINAL_TYPE (RungTextGrid, rung_text_grid, RUNG, TEXT_GRID, RungWidget)

void rung_text_grid_take (RungTextGrid *self,
                          RungGrid     *table);

G_END_DECLS
