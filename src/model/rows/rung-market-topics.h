/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "rung-market-rows.h"

G_BEGIN_DECLS

/* Published figures by topic: what one picture and one table show together. */

typedef struct
{
  char *title;
  guint place;              /* among those of its section */
  GPtrArray *rows;          /* RungMarketRow, joined: one for each thing that figures are about */
} RungMarketTopic;

GPtrArray *rung_market_topics_new       (GListModel            *rows,
                                         const char            *sections);
gboolean   rung_market_topic_has_ranges (const RungMarketTopic *self);
char      *rung_market_topic_dup_source (const RungMarketTopic *self);

G_END_DECLS
