/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "report/kit/rung-grid.h"
#include "ui/kit/rung-widget.h"

G_BEGIN_DECLS

/* The head of a column: a letter with its color where the column is an offer, a title, a note. */

#define RUNG_TYPE_GRID_HEADER (rung_grid_header_get_type ())

G_DECLARE_FINAL_TYPE (RungGridHeader, rung_grid_header, RUNG, GRID_HEADER, RungWidget)

void rung_grid_header_show (RungGridHeader     *self,
                            const RungGridHead *head);

G_END_DECLS
