/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "engine/answers/rung-ask.h"
#include "engine/answers/rung-missing.h"
#include "engine/offer/rung-leaving.h"
#include "engine/offer/rung-stack.h"
#include "report/charts/rung-leaving-chart.h"
#include "report/charts/rung-swing-chart.h"
#include "report/kit/rung-grid.h"

G_BEGIN_DECLS

/* What the charts and lists about the answer say, as tables to copy and print. */

RungGrid *rung_leaving_grid_new_month (const RungLeavingTable *table);
RungGrid *rung_leaving_grid_new       (const RungLeavingTable *table);
RungGrid *rung_swing_grid_new         (const RungSwingTable   *table);
RungGrid *rung_ask_grid_new           (const RungAskResult    *ask);
RungGrid *rung_missing_grid_new       (const GArray           *rows,
                                         const GPtrArray        *offers,
                                         const RungDocument     *document);
RungGrid *rung_stack_grid_new         (const RungStack        *stack);

G_END_DECLS
