/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "report/kit/rung-chart.h"
#include "rung-widget.h"

G_BEGIN_DECLS

/* Shows a chart: draws it, says what the pointer or the arrow keys are on, and
 * carries the whole as text. It knows nothing of what the chart is about: a
 * click on a mark, or Enter, emits "activated" with what the mark says and
 * where it is (a GdkRectangle). */

#define RUNG_TYPE_CHART_AREA (rung_chart_area_get_type ())

G_DECLARE_FINAL_TYPE (RungChartArea, rung_chart_area, RUNG, CHART_AREA, RungWidget)

/* Builds the chart on @canvas, or NULL if there is nothing to draw. */
typedef RungChart *(*RungChartBuildFunc) (const RungCanvas *canvas,
                                          gpointer          user_data);
/* Gives the height in pixels for a line of @line_height. */
typedef double (*RungChartHeightFunc) (double   line_height,
                                       gpointer user_data);

void rung_chart_area_set_source     (RungChartArea      *self,
                                     RungChartBuildFunc  build,
                                     RungChartHeightFunc height,
                                     gpointer            user_data);
void rung_chart_area_update         (RungChartArea      *self);

G_END_DECLS
