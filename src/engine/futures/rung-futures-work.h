/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "engine/base/rung-block.h"
#include "engine/base/rung-random.h"

#include "rung-futures-spec.h"

G_BEGIN_DECLS

/* Futures that are drawn together. The figures of a block depend on the seed
 * and its number alone. */
#define RUNG_FUTURES_BLOCK 512

/* A figure by future, in blocks. Aligned to what the processor fetches at once. */
typedef float RungFuturesColumn[RUNG_FUTURES_BLOCK] __attribute__ ((aligned (64)));

/* What a draw moves a ratio by, for every deviation below and above. */
typedef struct
{
  float down;
  float up;
} RungFuturesSpread;

/* The end of a month in which shares vest, or a day on which they are granted.
 * Prices are needed then, and between two such days one draw will do. */
typedef struct
{
  guint month;                         /* from the first day, >= 1 */
  float drift;                         /* of the log price since the first day */
  float market;                        /* part of it by the market, by the draws so far */
  float own;                           /* deviation of its own part since the day before */
  int grant;                           /* the grant of that day, -1 for none */
  gboolean vests;
  float equity;                        /* USD */
  float option, strike;                /* USD */
  guint n_grants;                      /* up to the last that vests then */
  gboolean repeats;                    /* as much of every grant as on the day before */
  float refresher[RUNG_MAX_GRANT_DAYS]; /* USD by grant */
} RungFuturesDay;

/* A year of an offer. Figures of a future are kept less those of the expected
 * one: that is exact where nothing varies, and cents survive in a float. */
typedef struct
{
  gboolean varies;
  guint first_day, n_days;
  gboolean has_options;
  double origin;                       /* USD left if all turns out as expected */
  float bonus, exit;                   /* USD */
  float payoff;                        /* USD of options as expected */
  float certain;                       /* USD of equity and refreshers as expected */
  float start, per_usd;                /* the expected pay in steps; steps for a dollar */
  float left[RUNG_KEPT_POINTS - 1];    /* USD at a step, less the expected */
  float slope[RUNG_KEPT_POINTS - 1];   /* USD to the next step */
} RungFuturesYear;

typedef struct
{
  guint n_years;
  gboolean moves;                      /* whether the share price does */
  RungFuturesSpread bonus, refresher;
  guint n_outcomes;
  gint32 limits[RUNG_MAX_OUTCOMES];    /* the outcome is the last whose limit the draw exceeds */
  float outcomes[RUNG_MAX_OUTCOMES];   /* ratio to the expectation, less 1 */
  RungFuturesYear years[RUNG_MAX_YEARS];
  RungFuturesDay days[RUNG_MAX_MONTHS];
} RungFuturesSetup;

/* Columns lie by year and then by block. */
typedef struct
{
  RungFuturesSetup setups[RUNG_MAX_FUTURES_OFFERS];
  guint n_blocks;
  guint n_years;
  RungFuturesColumn *market;           /* of one block: where the market is at the end of a month */
  RungFuturesColumn *years;            /* USD less the origin, by offer first */
  RungFuturesColumn *totals;           /* the same over the years, by offer and block */
  float *scratch;
} RungFuturesWork;

/* USD left, less those at the expected pay, at @more USD above it. Pay is
 * below 0 by rounding at most, but that may be many steps if they are short. */
RUNG_INLINE float
rung_futures_year_look_up (const RungFuturesYear *year,
                           float                  more)
{
  float at = year->start + more * year->per_usd;
  float bounded = rung_select (at < RUNG_KEPT_POINTS - 2, at, RUNG_KEPT_POINTS - 2);
  gint32 step = (gint32) rung_select (bounded > 0.0f, bounded, 0.0f);

  return year->left[step] + (at - (float) step) * year->slope[step];
}

G_END_DECLS
