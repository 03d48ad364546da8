/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "report/kit/rung-chart.h"

G_BEGIN_DECLS

/* Published figures over the years, a line a series. */

/* A published figure of a year. */
typedef struct
{
  const char *series;       /* what the line is of */
  const char *measure;      /* lines of another measure have an axis of their own */
  const char *value;        /* the figure in words */
  double number;
  int year;
  gboolean is_projected;    /* the year has not been */
} RungChartPoint;

RungChart *rung_change_chart_new        (const RungChartPoint *points,
                                         guint                 n_points,
                                         const RungCanvas     *canvas);
double     rung_change_chart_get_height (const RungChartPoint *points,
                                         guint                 n_points,
                                         double                line_height);

G_END_DECLS
