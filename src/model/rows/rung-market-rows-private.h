/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-market-rows.h"

G_BEGIN_DECLS

RungMarketRow *rung_market_row_new         (const char           *section,
                                            const RungMarketFact *fact,
                                            const char           *title,
                                            const char           *label,
                                            const char           *unit,
                                            gboolean              open_top);
void           rung_market_row_add_names   (RungMarketRow        *self,
                                            const char *const    *names);
void           rung_market_append_sentence (GString              *out,
                                            const char           *text);

G_END_DECLS
