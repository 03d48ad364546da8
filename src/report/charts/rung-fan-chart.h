/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "engine/futures/rung-simulation.h"
#include "report/kit/rung-chart.h"

G_BEGIN_DECLS

/* The range of futures of each offer, over the years. */

RungChart *rung_fan_chart_new        (const RungSimulation *simulation,
                                      gboolean              is_running,
                                      const RungCanvas     *canvas);
double     rung_fan_chart_get_height (guint                 n_offers,
                                      double                line_height);

G_END_DECLS
