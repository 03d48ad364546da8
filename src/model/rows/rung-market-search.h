/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-market-rows.h"

G_BEGIN_DECLS

/* Finds published figures by everyday words: in any order, by their beginnings, and by numbers in
 * any writing. */

typedef struct _RungMarketSearch RungMarketSearch;

RungMarketSearch *rung_market_search_new  (GListModel             *rows);
void              rung_market_search_free (RungMarketSearch       *self);
GPtrArray        *rung_market_search_find (const RungMarketSearch *self,
                                           const char             *section,
                                           const char             *text);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RungMarketSearch, rung_market_search_free)

G_END_DECLS
