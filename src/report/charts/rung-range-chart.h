/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "engine/document/rung-document.h"
#include "engine/estimate/rung-pool.h"
#include "report/kit/rung-chart.h"

G_BEGIN_DECLS

/* The market range of base pay, and where the person and the offers stand in it. */

RungChart *rung_range_chart_new       (const RungEstimate *estimate,
                                       const RungPool     *pool,
                                       const RungDocument *document,
                                       const RungCanvas   *canvas);
double     rung_range_chart_get_lines (const RungPool     *pool);

G_END_DECLS
