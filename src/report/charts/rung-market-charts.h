/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "engine/figures/rung-tables.h"

#include "report/kit/rung-chart.h"

G_BEGIN_DECLS

/* Charts of published figures over the states and over the years; ranked and
 * range bars are in rung-charts.h. */

/* A published figure of a state. */
typedef struct
{
  const RungPlace *place;
  const char *map;          /* what is told; figures of another map are on one of their own */
  const char *measure;      /* so are figures of another measure */
  const char *value;        /* the figure in words */
  double number;            /* NAN where no amount is published */
} RungStateFigure;

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

RungChart *rung_state_chart_new         (const RungStateFigure *figures,
                                         guint                  n_figures,
                                         const RungTables      *tables,
                                         const RungCanvas      *canvas);
double     rung_state_chart_get_height  (const RungStateFigure *figures,
                                         guint                  n_figures,
                                         double                 line_height);
RungChart *rung_change_chart_new        (const RungChartPoint  *points,
                                         guint                  n_points,
                                         const RungCanvas      *canvas);
double     rung_change_chart_get_height (const RungChartPoint  *points,
                                         guint                  n_points,
                                         double                 line_height);

G_END_DECLS
