/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "engine/path/rung-ladder.h"
#include "report/kit/rung-chart.h"

G_BEGIN_DECLS

/* The levels of the ladder and the roles of other tracks by base pay, and the person among them. */

RungChart *rung_ladder_chart_new        (const RungTables   *tables,
                                         const RungDocument *document,
                                         const RungCanvas   *canvas);
double     rung_ladder_chart_get_height (const RungTables   *tables,
                                         double              line_height);

G_END_DECLS
