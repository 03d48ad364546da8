/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "engine/path/rung-path.h"
#include "report/kit/rung-chart.h"

G_BEGIN_DECLS

/* The steps of the road, from the day each begins to the day it ends. */

RungChart *rung_time_chart_new        (const GArray       *rows,
                                       const RungDocument *document,
                                       const RungCanvas   *canvas);
double     rung_time_chart_get_height (const GArray       *rows,
                                       double              line_height);
RungColour rung_time_chart_get_colour (const GArray       *rows,
                                       const RungStage    *stage,
                                       RungGround          ground);

G_END_DECLS
