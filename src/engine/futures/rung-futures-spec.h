/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "engine/base/rung-percentiles.h"
#include "engine/offer/rung-projection.h"

G_BEGIN_DECLS

/* What goes into a simulation of futures, and what comes out of it. */

#define RUNG_KEPT_POINTS 33
#define RUNG_MAX_OUTCOMES 8
#define RUNG_MAX_FUTURES_OFFERS 8
#define RUNG_MAX_FUTURES 1000000

/* What is left of a year with variable pay x: at equal steps of x from 0, a
 * straight line between them, the last slope beyond them. */
typedef struct
{
  double step;                     /* USD of variable pay, 0 if the year has none */
  double left[RUNG_KEPT_POINTS];   /* USD after tax and living cost */
} RungKept;

/* Money is of at most 1e9 USD in size. */
typedef struct
{
  double volatility;               /* of the yearly log return of the shares, ratio, 0..10 */
  double market_share;             /* correlation of that return with the market, 0..1 */
  double bonus[RUNG_MAX_YEARS];    /* USD expected */
  double bonus_low, bonus_high;    /* 10th and 90th percentile, ratio to the expected, <= 1 <= */
  double equity[RUNG_MAX_MONTHS];  /* USD vesting, at expected prices, granted at the start */
  double option[RUNG_MAX_MONTHS];  /* USD of shares under options, at expected prices */
  double strike[RUNG_MAX_MONTHS];  /* USD to buy those; the option is worth what lies above, or 0 */
  guint n_grants;                  /* days of later grants, 0 to RUNG_MAX_GRANT_DAYS */
  guint granted[RUNG_MAX_GRANT_DAYS]; /* months from the first day, all different */
  double refresher[RUNG_MAX_GRANT_DAYS][RUNG_MAX_MONTHS]; /* as equity, by day of the grant */
  double refresher_low, refresher_high;             /* as for the bonus */
  double exit[RUNG_MAX_YEARS];     /* USD expected over the outcomes of a private company */
  guint n_outcomes;                /* 0 if there is no such company */
  double odds[RUNG_MAX_OUTCOMES];  /* ratio, sum 1 */
  double outcome[RUNG_MAX_OUTCOMES]; /* ratio to the expectation, at most 1 / its odds */
  RungKept kept[RUNG_MAX_YEARS];
} RungFuturesOffer;

typedef struct
{
  guint n_offers, n_years, n_futures; /* 0..8, 1..10, 1..1,000,000 */
  guint64 seed;
  const RungFuturesOffer *offers;
} RungFuturesSpec;

/* Counts are of futures: an offer ahead of another, and ahead of all others. */
typedef struct
{
  guint n_offers, n_years, n_futures;
  RungPercentiles year[RUNG_MAX_FUTURES_OFFERS][RUNG_MAX_YEARS];    /* USD left */
  RungPercentiles running[RUNG_MAX_FUTURES_OFFERS][RUNG_MAX_YEARS]; /* USD left so far */
  RungPercentiles total[RUNG_MAX_FUTURES_OFFERS];                   /* USD left of all years */
  double mean[RUNG_MAX_FUTURES_OFFERS];                             /* USD left of all years */
  guint n_ahead[RUNG_MAX_FUTURES_OFFERS][RUNG_MAX_FUTURES_OFFERS];
  guint n_best[RUNG_MAX_FUTURES_OFFERS];
} RungFutures;

G_END_DECLS
