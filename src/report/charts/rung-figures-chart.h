/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "report/kit/rung-chart.h"

G_BEGIN_DECLS

/* Published figures as range bars and ranked marks. */

/* A published figure; what is not published is NAN. */
typedef struct
{
  const char *title;
  const char *measure;      /* figures of another measure have an axis of their own */
  const char *value;        /* the figure in words */
  double low, middle, high;
  gboolean is_open;         /* it may be more than the highest */
  gboolean is_ordered;      /* it stands in the order of the list, not by size */
} RungChartFigure;

RungChart *rung_figures_chart_new        (const RungChartFigure *figures,
                                          guint                  n_figures,
                                          const RungCanvas      *canvas);
double     rung_figures_chart_get_height (const RungChartFigure *figures,
                                          guint                  n_figures,
                                          double                 line_height);

G_END_DECLS
