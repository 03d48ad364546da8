/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/shown/rung-market-topic-shown.h"
#include "ui/kit/rung-widget.h"

G_BEGIN_DECLS

/* A picture of a topic: one of the parts that its drawing has. What is behind a mark is told where
 * the mark is. */

#define RUNG_TYPE_MARKET_CHART (rung_market_chart_get_type ())

G_DECLARE_FINAL_TYPE (RungMarketChart, rung_market_chart, RUNG, MARKET_CHART, RungWidget)

void rung_market_chart_show (RungMarketChart      *self,
                             RungMarketTopicShown *topic);

G_END_DECLS
