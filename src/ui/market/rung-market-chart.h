/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/rows/rung-market-drawing.h"
#include "ui/kit/rung-widget.h"

G_BEGIN_DECLS

/* One chart of published figures: how to read it, and its sources. */

#define RUNG_TYPE_MARKET_CHART (rung_market_chart_get_type ())

G_DECLARE_FINAL_TYPE (RungMarketChart, rung_market_chart, RUNG, MARKET_CHART, RungWidget)

void rung_market_chart_show (RungMarketChart          *self,
                            const RungMarketDrawing *drawing,
                            gboolean                 is_shown);

G_END_DECLS
