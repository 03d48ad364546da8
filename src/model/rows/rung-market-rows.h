/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "engine/figures/rung-tables.h"

#include "rung-table-row.h"

G_BEGIN_DECLS

/* Published figures as rows of a table. A row keeps its figure: whoever draws
 * or sorts it reads that, and never the text of a cell. */

typedef enum
{
  RUNG_MARKET_TITLE,
  RUNG_MARKET_LOW,
  RUNG_MARKET_MIDDLE,
  RUNG_MARKET_HIGH,
  RUNG_MARKET_MEASURE,
  RUNG_MARKET_SOURCE,
  RUNG_MARKET_RANGE,        /* the three figures and the measure in one */
  RUNG_MARKET_LABEL,        /* its title beside the others of its topic */
  RUNG_MARKET_VALUE,        /* the figure with what it counts */
} RungMarketColumn;

typedef enum
{
  RUNG_MARKET_DOLLARS,
  RUNG_MARKET_PERCENT,
  RUNG_MARKET_RANK,         /* a place in an order, which is no amount */
  RUNG_MARKET_COUNT,        /* of what its unit says */
} RungMarketUnit;

typedef enum
{
  RUNG_MARKET_NO_PAY,
  RUNG_MARKET_BASE,
  RUNG_MARKET_TOTAL,
  RUNG_MARKET_NET,
  RUNG_MARKET_UNSPECIFIED,  /* pay, and the source does not say of what kind */
  RUNG_N_MARKET_PAYS,
} RungMarketPay;

typedef struct
{
  double low, middle, high; /* NAN where not published */
  RungMarketUnit unit;
  const char *counted;      /* (nullable) of a count: of what */
  RungMarketPay pay;
  const RungSource *source;
  const char *place;        /* (nullable) id of the place it is told of */
  char *map;                /* (nullable) the map that place is on, in words */
  char *series;             /* (nullable) the line it is a point of, in words */
  int year;                 /* of the point */
  gboolean is_projected;    /* the year has not been */
  gboolean is_growth;       /* a change, not a level */
  const char *period;       /* (nullable) of the change */
  char *topic;              /* with which figures it is shown, in words */
  guint topic_place;        /* of those among the topics of the section */
  const char *headline;     /* (nullable) what it is among the figures that stand above all */
  gboolean is_open;         /* it may be more */
  gboolean is_ordered;      /* those are in an order of their own, not by size */
} RungMarketFact;

#define RUNG_TYPE_MARKET_ROW (rung_market_row_get_type ())

G_DECLARE_FINAL_TYPE (RungMarketRow, rung_market_row, RUNG, MARKET_ROW, RungTableRow)

char                 *rung_market_dup_figure     (const RungFigureRow     *figure);
RungMarketRow        *rung_market_row_new_figure (const RungMarketSection *section,
                                                  const RungFigureRow     *figure);
RungMarketRow        *rung_market_row_new_joined (RungMarketRow           *row,
                                                  RungMarketRow           *other);
const RungMarketFact *rung_market_row_get_fact   (RungMarketRow           *self);
RungMarketRow        *rung_market_row_get_part   (RungMarketRow           *self,
                                                  guint                    index);

G_END_DECLS
