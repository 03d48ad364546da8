/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "engine/offer/rung-comparison.h"
#include "report/kit/rung-chart.h"

G_BEGIN_DECLS

/* Stacked pay by year and offer. */

RungChart *rung_year_chart_new         (const RungComparison *comparison,
                                        const RungDocument   *document,
                                        const RungCanvas     *canvas);
RungChart *rung_year_chart_new_part    (const RungComparison *comparison,
                                        const RungDocument   *document,
                                        guint                 first,
                                        guint                 n_offers,
                                        const RungCanvas     *canvas);
guint      rung_year_chart_get_n_named (const RungComparison *comparison,
                                        const RungDocument   *document,
                                        const RungCanvas     *canvas);

G_END_DECLS
