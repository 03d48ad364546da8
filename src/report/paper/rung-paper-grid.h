/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "report/kit/rung-grid.h"

#include "rung-paper-flow.h"

G_BEGIN_DECLS

/* A table on pages. */

double rung_paper_grid_get_lead (const RungPaperSheet *sheet,
                                 const RungGrid       *grid);
void   rung_paper_grid_flow     (RungPaperFlow        *flow,
                                 const RungGrid       *grid);

G_END_DECLS
