/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>

#include "engine/rung-tables.h"

G_BEGIN_DECLS

/* One published figure as an item of a list. */

#define RUNG_TYPE_MARKET_ROW (rung_market_row_get_type ())

G_DECLARE_FINAL_TYPE (RungMarketRow, rung_market_row, RUNG, MARKET_ROW, GObject)

typedef enum
{
  RUNG_MARKET_TITLE,
  RUNG_MARKET_LOW,
  RUNG_MARKET_MIDDLE,
  RUNG_MARKET_HIGH,
  RUNG_MARKET_MEASURE,
  RUNG_MARKET_SOURCE,
  RUNG_N_MARKET_COLUMNS,
} RungMarketColumn;

RungMarketRow *rung_market_row_new_figure (const RungMarketSection *section,
                                           const RungFigureRow     *figure);
RungMarketRow *rung_market_row_new_wage   (const RungWageRow       *wage,
                                           const char              *section,
                                           const char              *count_format);
const char    *rung_market_row_get_section (RungMarketRow          *self);
const char    *rung_market_row_get_text   (RungMarketRow           *self,
                                           RungMarketColumn         column);
double         rung_market_row_get_number (RungMarketRow           *self,
                                           RungMarketColumn         column);
const char    *rung_market_row_get_detail (RungMarketRow           *self);
gboolean       rung_market_row_matches    (RungMarketRow           *self,
                                           const char              *section,
                                           const char              *needle);

G_END_DECLS
