/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/parts/rung-item-row.h"

G_BEGIN_DECLS

/* A topic of the published figures: its title, a picture and a short table. */

#define RUNG_TYPE_MARKET_TOPIC_ROW (rung_market_topic_row_get_type ())

G_DECLARE_FINAL_TYPE (RungMarketTopicRow, rung_market_topic_row, RUNG, MARKET_TOPIC_ROW,
                      RungItemRow)

G_END_DECLS
