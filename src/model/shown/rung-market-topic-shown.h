/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "engine/figures/rung-tables.h"
#include "model/rows/rung-market-drawing.h"
#include "model/rows/rung-market-list.h"

#include "rung-shown.h"

G_BEGIN_DECLS

/* A topic of the published figures: a picture and a table. */

#define RUNG_TYPE_MARKET_TOPIC_SHOWN (rung_market_topic_shown_get_type ())

G_DECLARE_FINAL_TYPE (RungMarketTopicShown, rung_market_topic_shown, RUNG, MARKET_TOPIC_SHOWN,
                      RungShown)

enum
{
  RUNG_MARKET_TOPIC_SHOWN_TITLE,
  RUNG_MARKET_TOPIC_SHOWN_SOURCE,       /* who publishes the figures */
  RUNG_MARKET_TOPIC_SHOWN_RANGES,       /* (nullable) RungTableRow with a low and a high */
  RUNG_MARKET_TOPIC_SHOWN_VALUES,       /* (nullable) RungTableRow with one figure each */
  RUNG_MARKET_TOPIC_SHOWN_IS_LONG,      /* there are more rows than are shown at first */
  RUNG_MARKET_TOPIC_SHOWN_ALL,          /* what shows them, such as "Show all 51" */
  RUNG_N_MARKET_TOPIC_SHOWN_FIELDS,
};

GListModel              *rung_market_topics_shown_new        (RungMarketList       *list,
                                                              const RungTables     *tables,
                                                              const char           *sections);
void                     rung_market_topic_shown_switch      (RungMarketTopicShown *self);
const RungMarketDrawing *rung_market_topic_shown_get_drawing (RungMarketTopicShown *self);
guint                    rung_market_topic_shown_get_n_drawn (RungMarketTopicShown *self,
                                                              RungMarketPart        part);

G_END_DECLS
