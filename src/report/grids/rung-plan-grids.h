/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "engine/path/rung-gaps.h"
#include "engine/path/rung-ladder.h"
#include "engine/path/rung-roadmap.h"
#include "report/kit/rung-grid.h"

G_BEGIN_DECLS

/* The ladder, the skills and the steps as tables, for clipboards and paper;
 * paths and studies are in rung-path-grids.h. */

RungGrid *rung_ladder_grid_new (const RungTables   *tables,
                                const RungStanding *standing);
RungGrid *rung_asks_grid_new   (const GArray       *asks);
RungGrid *rung_gaps_grid_new   (const RungTables   *tables,
                                const GArray       *gaps);
RungGrid *rung_steps_grid_new  (const GArray       *rows,
                                const RungDocument *document);

char *rung_rung_dup_base   (const RungTables      *tables,
                            const RungLadderLevel *rung);
char *rung_rung_dup_stand  (const RungStanding    *standing,
                            guint                  rung);
char *rung_gap_dup_premium (const RungGapRow      *row);
char *rung_gap_dup_demand  (const RungTables      *tables,
                            const RungGapRow      *row);

G_END_DECLS
