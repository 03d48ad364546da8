/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-chart.h"

G_BEGIN_DECLS

/* Puts a chart on a screen or a page. */

void rung_chart_draw        (const RungChart *self,
                             cairo_t         *cr,
                             PangoContext    *context,
                             RungColour       ink,
                             int              focus);
void rung_chart_draw_bubble (const RungChart *self,
                             cairo_t         *cr,
                             PangoLayout     *layout,
                             RungColour       ink,
                             RungColour       ground,
                             guint            mark);

G_END_DECLS
