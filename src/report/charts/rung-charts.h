/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "engine/estimate/rung-estimate.h"
#include "engine/futures/rung-simulation.h"
#include "engine/offer/rung-comparison.h"

#include "report/kit/rung-chart.h"

G_BEGIN_DECLS

/* The charts of the program, each built from figures onto a canvas. */

/* A published figure; what is not published is NAN. */
typedef struct
{
  const char *title;
  const char *measure;      /* figures of another measure have an axis of their own */
  const char *value;        /* the figure in words */
  double low, middle, high;
} RungChartFigure;

RungChart *rung_figures_chart_new          (const RungChartFigure *figures,
                                            guint                  n_figures,
                                            const RungCanvas      *canvas);
double     rung_figures_chart_get_height   (const RungChartFigure *figures,
                                            guint                  n_figures,
                                            double                 line_height);
RungChart *rung_year_chart_new             (const RungComparison  *comparison,
                                            const RungDocument    *document,
                                            const RungCanvas      *canvas);
RungChart *rung_year_chart_new_part        (const RungComparison  *comparison,
                                            const RungDocument    *document,
                                            guint                  first,
                                            guint                  n_offers,
                                            const RungCanvas      *canvas);
guint      rung_year_chart_get_n_named     (const RungComparison  *comparison,
                                            const RungDocument    *document,
                                            const RungCanvas      *canvas);
RungChart *rung_range_chart_new            (const RungEstimate    *estimate,
                                            const RungDocument    *document,
                                            const RungCanvas      *canvas);
RungChart *rung_waterfall_chart_new        (const RungEstimate    *estimate,
                                            const RungCanvas      *canvas);
RungChart *rung_chance_chart_new           (const RungSimulation  *simulation,
                                            const RungCanvas      *canvas);
double     rung_chance_chart_get_height    (guint                  n_offers,
                                            double                 line_height);
RungChart *rung_fan_chart_new              (const RungSimulation  *simulation,
                                            gboolean               is_running,
                                            const RungCanvas      *canvas);
double     rung_fan_chart_get_height       (guint                  n_offers,
                                            double                 line_height);
double     rung_waterfall_chart_get_height (const RungEstimate    *estimate,
                                            double                 line_height);

G_END_DECLS
