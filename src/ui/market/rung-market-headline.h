/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/kit/rung-widget.h"

G_BEGIN_DECLS

/* One of the figures that stand above all others, big; what is behind it is told on demand. */

#define RUNG_TYPE_MARKET_HEADLINE (rung_market_headline_get_type ())

G_DECLARE_FINAL_TYPE (RungMarketHeadline, rung_market_headline, RUNG, MARKET_HEADLINE, RungWidget)

G_END_DECLS
