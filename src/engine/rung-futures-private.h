/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-futures.h"
#include "rung-random.h"

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

/* A year of an offer. Figures of a future are kept less those of the expected
 * one: that is exact where nothing varies, and cents survive in a float. */
typedef struct
{
  gboolean varies;
  double origin;                       /* USD left if all turns out as expected */
  float bonus, equity, exit;           /* USD */
  float option, strike, payoff;        /* USD; the last one as expected */
  float refresher[RUNG_MAX_YEARS];     /* USD by anniversary of the grant */
  guint n_grants;                      /* up to the last that vests in the year */
  float certain;                       /* USD of equity and refreshers as expected */
  float start, per_usd;                /* the expected pay in steps; steps for a dollar */
  float left[RUNG_KEPT_POINTS - 1];    /* USD at a step, less the expected */
  float slope[RUNG_KEPT_POINTS - 1];   /* USD to the next step */
} RungFuturesYear;

typedef struct
{
  guint n_years;
  gboolean moves;                      /* whether the share price does */
  float drift, market, own;            /* of the log price, a year */
  RungFuturesSpread bonus, refresher;
  guint n_outcomes;
  gint32 limits[RUNG_MAX_OUTCOMES];    /* the outcome is the last whose limit the draw exceeds */
  float outcomes[RUNG_MAX_OUTCOMES];   /* ratio to the expectation, less 1 */
  RungFuturesYear years[RUNG_MAX_YEARS];
} RungFuturesPlan;

/* Columns lie by year and then by block. */
typedef struct
{
  RungFuturesPlan plans[RUNG_MAX_FUTURES_OFFERS];
  guint n_blocks;
  RungFuturesColumn *market;           /* draws that all offers share */
  RungFuturesColumn *years;            /* USD less the origin, of one offer */
  RungFuturesColumn *totals;           /* the same over the years, by offer and block */
  float *scratch;
} RungFuturesWork;

void rung_futures_plan_init (RungFuturesPlan        *self,
                             const RungFuturesOffer *offer,
                             guint                   n_years);
void rung_futures_plan_run  (const RungFuturesPlan  *self,
                             guint64                 seed,
                             guint                   offer,
                             guint                   block,
                             RungFuturesWork        *work);
void rung_futures_sum_up    (RungFutures            *self,
                             guint                   offer,
                             RungFuturesWork        *work);
void rung_futures_rank      (RungFutures            *self,
                             const RungFuturesWork  *work);

G_END_DECLS
