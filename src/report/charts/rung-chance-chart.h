/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "engine/futures/rung-simulation.h"
#include "report/kit/rung-chart.h"

G_BEGIN_DECLS

/* How often each offer comes out ahead. */

RungChart *rung_chance_chart_new        (const RungSimulation *simulation,
                                         const RungCanvas     *canvas);
double     rung_chance_chart_get_height (guint                 n_offers,
                                         double                line_height);

G_END_DECLS
