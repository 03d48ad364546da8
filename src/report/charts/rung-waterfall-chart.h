/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "engine/estimate/rung-estimate.h"
#include "report/kit/rung-chart.h"

G_BEGIN_DECLS

/* The steps from the pay of a level to the estimate. */

RungChart *rung_waterfall_chart_new        (const RungEstimate *estimate,
                                            const RungCanvas   *canvas);
double     rung_waterfall_chart_get_height (const RungEstimate *estimate,
                                            double              line_height);

G_END_DECLS
