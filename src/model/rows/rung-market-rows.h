/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "engine/figures/rung-tables.h"

#include "rung-table-row.h"

G_BEGIN_DECLS

/* Published figures as rows of a table. */

typedef enum
{
  RUNG_MARKET_TITLE,
  RUNG_MARKET_LOW,
  RUNG_MARKET_MIDDLE,
  RUNG_MARKET_HIGH,
  RUNG_MARKET_MEASURE,
  RUNG_MARKET_SOURCE,
  /* What the charts need beside; no column shows it. */
  RUNG_MARKET_PLACE,        /* id of the place */
  RUNG_MARKET_MAP,          /* the map the place is told on, in words */
  RUNG_MARKET_SERIES,       /* the line it is a point of, in words; its number is the year */
  RUNG_MARKET_PROJECTED,    /* its number is 1 where the year has not been */
  RUNG_MARKET_GROWTH,       /* the period; its number is 1 where the figure is a change */
} RungMarketColumn;

char         *rung_market_dup_figure     (const RungFigureRow     *figure);
RungTableRow *rung_market_row_new_figure (const RungMarketSection *section,
                                          const RungFigureRow     *figure);
RungTableRow *rung_market_row_new_wage   (const RungWageRow       *wage,
                                          const char              *section,
                                          const char              *count_title);

G_END_DECLS
