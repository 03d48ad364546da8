/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-futures-private.h"

#include <math.h>
#include <string.h>

#include "rung-block.h"

#define BLOCK RUNG_FUTURES_BLOCK
#define LAST_STEP (RUNG_KEPT_POINTS - 2)
#define EACH(i) for (guint i = 0; i < BLOCK; i++)

/* Deviations from the middle of a normal distribution to its 90th percentile. */
#define TO_NINTH_TENTH 1.2815515655446004

/* Log prices are used within this range, so that no product of prices and
 * amounts overflows: a tenth of a millionth of a millionth of the price, and
 * its inverse. */
#define LOG_LIMIT 30.0f

/* The exponential of r is 1 + r + r^2 q(r) for r within half a binade. Least
 * squares at Chebyshev nodes; largest relative error 7.2e-8. */
static const float exp_terms[] = {
  1.39336439e-03f, 8.36317521e-03f, 4.16664667e-02f, 1.66665763e-01f, 5.0e-01f,
};

typedef struct
{
  RungFuturesColumn log_price;
  RungFuturesColumn price;                       /* ratio to the expected */
  RungFuturesColumn inverse[RUNG_MAX_YEARS];     /* of the price at the end of a year */
  RungFuturesColumn bonus;                       /* ratio to the expected, less 1 */
  RungFuturesColumn refresher;                   /* ratio to the expected */
  RungFuturesColumn outcome;                     /* ratio to the expected, less 1 */
  RungFuturesColumn grants;
} Paths;

/* The C library's may differ in the last bit from one machine to the next. */
RUNG_INLINE float
exponential (float x)
{
  float whole = x * 1.44269504f + 0x1.8p23f;
  float scale;
  float rest;
  gint32 bits;
  float sum = exp_terms[0];

  whole -= 0x1.8p23f;
  /* The first part of the logarithm of 2 has few digits: the product is exact. */
  rest = x - whole * 0.693359375f - whole * -2.12194440e-4f;
  for (guint k = 1; k < G_N_ELEMENTS (exp_terms); k++)
    sum = sum * rest + exp_terms[k];
  bits = ((gint32) whole + 127) * (1 << 23);
  memcpy (&scale, &bits, sizeof scale);
  return (1.0f + (rest + rest * rest * sum)) * scale;
}

/* USD left, less those at the expected pay, at @more USD above it. Pay is
 * below 0 by rounding at most, but that may be many steps if they are short. */
RUNG_INLINE float
look_up (const RungFuturesYear *year,
         float                  more)
{
  float at = year->start + more * year->per_usd;
  float bounded = rung_select (at < LAST_STEP, at, LAST_STEP);
  gint32 step = (gint32) rung_select (bounded > 0.0f, bounded, 0.0f);

  return year->left[step] + (at - (float) step) * year->slope[step];
}

RUNG_INLINE float
stretch (RungFuturesSpread spread,
         float             normal)
{
  float more = normal * rung_select (normal > 0.0f, spread.up, spread.down);

  return rung_select (more > -1.0f, more, -1.0f);
}

RUNG_CLONES
static void
spread_out (RungFuturesSpread  spread,
            float              base,
            float             *values)
{
  EACH (i)
    values[i] = base + stretch (spread, values[i]);
}

RUNG_CLONES
static void
pick_outcomes (const RungFuturesPlan *self,
               const guint32         *bits,
               float                 *outcomes)
{
  EACH (i)
    outcomes[i] = self->outcomes[0];
  for (guint k = 1; k < self->n_outcomes; k++)
    {
      gint32 limit = self->limits[k];
      float outcome = self->outcomes[k];

      EACH (i)
        outcomes[i] = rung_select ((gint32) (bits[i] >> 1) > limit, outcome, outcomes[i]);
    }
}

/* A part of the return is drawn for all offers, the rest for this one. */
RUNG_CLONES
static void
move_price (const RungFuturesPlan *self,
            const float           *market,
            const float           *own,
            float                 *inverse,
            Paths                 *paths)
{
  EACH (i)
    {
      float log_return = self->drift + (self->market * market[i] + self->own * own[i]);
      float at = paths->log_price[i] + log_return;
      float bounded = rung_select (at < LOG_LIMIT, at, LOG_LIMIT);
      float price = exponential (rung_select (bounded > -LOG_LIMIT, bounded, -LOG_LIMIT));

      paths->log_price[i] = at;
      paths->price[i] = price;
      inverse[i] = 1.0f / price;
    }
}

/* A grant buys shares at the price of its anniversary. */
RUNG_CLONES
static void
sum_grants (const RungFuturesYear *year,
            Paths                 *paths)
{
  float *restrict sums = paths->grants;

  EACH (i)
    sums[i] = year->refresher[0];
  for (guint k = 1; k < year->n_grants; k++)
    {
      float amount = year->refresher[k];
      const float *restrict inverse = paths->inverse[k - 1];

      if (amount != 0.0f)
        EACH (i)
          sums[i] += amount * inverse[i];
    }
}

RUNG_CLONES
static void
pay_out (const RungFuturesYear *year,
         const Paths           *paths,
         float                 *restrict left)
{
  EACH (i)
    {
      float shares = year->equity + paths->refresher[i] * paths->grants[i];
      float more = (shares * paths->price[i] - year->certain)
                   + (year->bonus * paths->bonus[i] + year->exit * paths->outcome[i]);

      left[i] = look_up (year, more);
    }
}

/* Options are worth nothing below their strike, so they do not follow the
 * price as shares do. */
RUNG_CLONES
static void
pay_out_options (const RungFuturesYear *year,
                 const Paths           *paths,
                 float                 *restrict left)
{
  EACH (i)
    {
      float shares = year->equity + paths->refresher[i] * paths->grants[i];
      float over = year->option * paths->price[i] - year->strike;
      float more = (shares * paths->price[i] - year->certain)
                   + (year->bonus * paths->bonus[i] + year->exit * paths->outcome[i]);

      left[i] = look_up (year, more + (rung_select (over > 0.0f, over, 0.0f) - year->payoff));
    }
}

/* Bonus, refreshers and outcome come before the years, so that another year
 * moves no draw of the years before it. */
static void
start_paths (const RungFuturesPlan *self,
             RungRandom            *random,
             Paths                 *paths)
{
  guint32 bits[BLOCK];

  rung_random_fill_normals (random, paths->bonus, BLOCK);
  spread_out (self->bonus, 0.0f, paths->bonus);
  rung_random_fill_normals (random, paths->refresher, BLOCK);
  spread_out (self->refresher, 1.0f, paths->refresher);
  rung_random_fill_bits (random, bits, BLOCK);
  pick_outcomes (self, bits, paths->outcome);
  EACH (i)
    {
      paths->log_price[i] = 0.0f;
      paths->price[i] = 1.0f;
    }
  if (!self->moves)
    for (guint year = 0; year < self->n_years; year++)
      EACH (i)
        paths->inverse[year][i] = 1.0f;
}

/**
 * rung_futures_plan_run:
 * @self: a plan
 * @seed: the seed
 * @offer: which offer it is
 * @block: which block of futures
 * @work: the draws of the market are read, the years of the block written
 *
 * Simulates what is left of every year of an offer that is not certain, USD
 * less its origin.
 */
void
rung_futures_plan_run (const RungFuturesPlan *self,
                       guint64                seed,
                       guint                  offer,
                       guint                  block,
                       RungFuturesWork       *work)
{
  RungRandom random;
  Paths paths;

  rung_random_init (&random, seed, block, 1 + offer);
  start_paths (self, &random, &paths);
  for (guint i = 0; i < self->n_years; i++)
    {
      const RungFuturesYear *year = &self->years[i];
      gsize column = i * (gsize) work->n_blocks + block;

      if (self->moves)
        {
          rung_random_fill_normals (&random, paths.grants, BLOCK);
          move_price (self, work->market[column], paths.grants, paths.inverse[i], &paths);
        }
      if (year->varies)
        {
          sum_grants (year, &paths);
          if (year->option != 0.0f)
            pay_out_options (year, &paths, work->years[column]);
          else
            pay_out (year, &paths, work->years[column]);
        }
    }
}

static double
get_left (const RungKept *kept,
          double          pay)
{
  double at = kept->step > 0.0 ? pay / kept->step : 0.0;
  guint step = (guint) CLAMP (at, 0.0, RUNG_KEPT_POINTS - 2);

  return kept->left[step] + (at - step) * (kept->left[step + 1] - kept->left[step]);
}

/* A year without variable pay has a single figure. */
static void
init_year (RungFuturesYear        *self,
           const RungFuturesOffer *offer,
           guint                   at)
{
  const RungKept *kept = &offer->kept[at];
  double exit_pay = offer->n_outcomes > 0 ? offer->exit[at] : 0.0;
  double payoff = MAX (offer->option[at] - offer->strike[at], 0.0);
  double pay = offer->bonus[at] + offer->equity[at] + exit_pay + payoff;

  self->origin = kept->left[0];
  self->varies = kept->step > 0.0;
  if (!self->varies)
    return;
  self->bonus = (float) offer->bonus[at];
  self->equity = (float) offer->equity[at];
  self->exit = (float) exit_pay;
  self->option = (float) offer->option[at];
  self->strike = (float) offer->strike[at];
  /* Rounded as the payoff of a future is, so that the expected one adds nothing. */
  self->payoff = MAX (self->option - self->strike, 0.0f);
  for (guint k = 0; k <= at; k++)
    {
      self->refresher[k] = (float) offer->refresher[k][at];
      pay += offer->refresher[k][at];
      self->certain += self->refresher[k];
      if (self->refresher[k] != 0.0f)
        self->n_grants = k + 1;
    }
  self->certain = self->equity + self->certain;
  self->start = (float) (pay / kept->step);
  self->per_usd = (float) (1.0 / kept->step);
  self->origin = get_left (kept, pay);
  for (guint k = 0; k < RUNG_KEPT_POINTS - 1; k++)
    {
      self->left[k] = (float) (kept->left[k] - self->origin);
      self->slope[k] = (float) (kept->left[k + 1] - kept->left[k]);
    }
  /* Between two steps the expected pay itself is looked up with an error of
   * rounding, which is taken off here. */
  self->origin -= (double) look_up (self, 0.0f);
}

/* Outcomes without a chance are left out: rounding must not bring them back. */
static void
init_outcomes (RungFuturesPlan        *self,
               const RungFuturesOffer *offer)
{
  double below = 0.0;

  for (guint k = 0; k < offer->n_outcomes; k++)
    if (offer->odds[k] > 0.0)
      {
        self->limits[self->n_outcomes] = (gint32) (MIN (ceil (below * 0x1p31), 0x1p31) - 1.0);
        self->outcomes[self->n_outcomes++] = (float) (offer->outcome[k] - 1.0);
        below += offer->odds[k];
      }
}

static RungFuturesSpread
make_spread (double low,
             double high)
{
  return (RungFuturesSpread) { (float) ((1.0 - low) / TO_NINTH_TENTH),
                               (float) ((high - 1.0) / TO_NINTH_TENTH) };
}

/**
 * rung_futures_plan_init:
 * @self: (out): the plan
 * @offer: an offer
 * @n_years: 1 to %RUNG_MAX_YEARS
 *
 * Prepares an offer for simulation.
 */
void
rung_futures_plan_init (RungFuturesPlan        *self,
                        const RungFuturesOffer *offer,
                        guint                   n_years)
{
  double deviation = offer->volatility;
  double share = offer->market_share;

  g_assert (deviation >= 0.0 && deviation <= 10.0 && share >= 0.0 && share <= 1.0);
  g_assert (offer->n_outcomes <= RUNG_MAX_OUTCOMES);
  memset (self, 0, sizeof *self);
  self->n_years = n_years;
  self->moves = deviation > 0.0;
  self->drift = (float) (-0.5 * deviation * deviation);
  self->market = (float) (deviation * share);
  self->own = (float) (deviation * sqrt (1.0 - share * share));
  self->bonus = make_spread (offer->bonus_low, offer->bonus_high);
  self->refresher = make_spread (offer->refresher_low, offer->refresher_high);
  init_outcomes (self, offer);
  for (guint year = 0; year < n_years; year++)
    {
      init_year (&self->years[year], offer, year);
      g_assert (isfinite (self->years[year].origin));
    }
}
