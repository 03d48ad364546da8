/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "engine/figures/rung-tables.h"
#include "model/rows/rung-market-list.h"
#include "model/rows/rung-table-row.h"

#include "rung-derivation-shown.h"

G_BEGIN_DECLS

/* The published figures that somebody looks for. */

#define RUNG_TYPE_MARKET_SHOWN (rung_market_shown_get_type ())

G_DECLARE_FINAL_TYPE (RungMarketShown, rung_market_shown, RUNG, MARKET_SHOWN, RungShown)

enum
{
  RUNG_MARKET_SHOWN_SECTIONS,   /* RungLine: what the figures are about, all of it first */
  RUNG_MARKET_SHOWN_ROWS,       /* RungTableRow */
  RUNG_MARKET_SHOWN_COUNT,      /* how many they are */
  RUNG_MARKET_SHOWN_NOTHING,    /* why there are none */
  RUNG_N_MARKET_SHOWN_FIELDS,
};

void                 rung_market_shown_set_list       (RungMarketShown  *self,
                                                       RungMarketList   *list,
                                                       const RungTables *tables);
void                 rung_market_shown_find           (RungMarketShown  *self,
                                                       guint             section,
                                                       const char       *text);
RungDerivationShown *rung_market_shown_tell           (RungTableRow     *row);
GPtrArray           *rung_market_shown_list_headlines (RungMarketList   *list);
char                *rung_market_shown_dup_headline   (RungTableRow     *row);

G_END_DECLS
