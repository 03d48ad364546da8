/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/parts/rung-section.h"

G_BEGIN_DECLS

/* Every published figure in one table, or those that somebody looks for. */

#define RUNG_TYPE_MARKET_ALL (rung_market_all_get_type ())

G_DECLARE_FINAL_TYPE (RungMarketAll, rung_market_all, RUNG, MARKET_ALL, RungSection)

void rung_market_all_find (RungMarketAll *self,
                           const char    *text);

G_END_DECLS
