/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/kit/rung-widget.h"

G_BEGIN_DECLS

/* Published figures as charts: growth, over the years, on a map of the states,
 * and ranked. A chart with nothing to draw is not shown. */

#define RUNG_TYPE_MARKET_VIEW (rung_market_view_get_type ())

G_DECLARE_FINAL_TYPE (RungMarketView, rung_market_view, RUNG, MARKET_VIEW, RungWidget)

void rung_market_view_show (RungMarketView *self,
                            GListModel     *rows);

G_END_DECLS
