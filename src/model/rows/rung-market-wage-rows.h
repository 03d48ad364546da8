/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-market-rows.h"

G_BEGIN_DECLS

/* Wages and prices of places as rows among the published figures. */

RungMarketRow *rung_market_row_new_wage   (const RungWageRow *wage,
                                           const char        *section,
                                           const char        *count_title);
RungMarketRow *rung_market_row_new_prices (const RungPlace   *place,
                                           gboolean           of_rents);

G_END_DECLS
