/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/kit/rung-widget.h"

G_BEGIN_DECLS

/* The topics of some sections of the published figures, one below the other. */

#define RUNG_TYPE_MARKET_TOPICS (rung_market_topics_get_type ())

G_DECLARE_FINAL_TYPE (RungMarketTopics, rung_market_topics, RUNG, MARKET_TOPICS, RungWidget)

G_END_DECLS
