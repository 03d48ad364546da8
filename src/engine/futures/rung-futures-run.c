/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-futures-run.h"

#include <string.h>

#include "engine/base/rung-block.h"
#include "engine/base/rung-random.h"

#include "rung-futures-work.h"

#define BLOCK RUNG_FUTURES_BLOCK
#define EACH(i) for (guint i = 0; i < BLOCK; i++)

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
  RungFuturesColumn own;                         /* part of the log price that is the offer's own */
  RungFuturesColumn price;                       /* ratio to the expected */
  RungFuturesColumn inverse[RUNG_MAX_GRANT_DAYS]; /* of the price on the day of a grant */
  RungFuturesColumn bonus;                       /* ratio to the expected, less 1 */
  RungFuturesColumn refresher;                   /* ratio to the expected */
  RungFuturesColumn outcome;                     /* ratio to the expected, less 1 */
  RungFuturesColumn normals;
  /* shares of later grants, at the price of their days */
  RungFuturesColumn grants;
  RungFuturesColumn shares;                      /* USD of the year so far */
  RungFuturesColumn payoff;                      /* USD of options, likewise */
} Prices;

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
pick_outcomes (const RungFuturesSetup *self,
               const guint32          *bits,
               float                  *outcomes)
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
move_price (const RungFuturesDay *day,
            const float          *market,
            const float          *normals,
            Prices               *prices)
{
  EACH (i)
    {
      float own = prices->own[i] + day->own * normals[i];
      float at = day->drift + (day->market * market[i] + own);
      float bounded = rung_select (at < LOG_LIMIT, at, LOG_LIMIT);

      prices->own[i] = own;
      prices->price[i] = exponential (rung_select (bounded > -LOG_LIMIT, bounded, -LOG_LIMIT));
    }
}

/* A grant buys shares at the price of its day. */
RUNG_CLONES
static void
buy_grant (const float *price,
           float       *inverse)
{
  EACH (i)
    inverse[i] = 1.0f / price[i];
}

/* Shares of the first grant and of later ones, at the price of the day. */
RUNG_CLONES
static void
vest (const RungFuturesDay *day,
      Prices               *prices)
{
  float *restrict sums = prices->grants;
  const float *restrict refresher = prices->refresher;
  const float *restrict price = prices->price;
  float *restrict shares = prices->shares;

  if (!day->repeats)
    EACH (i)
      sums[i] = 0.0f;
  for (guint k = 0; k < day->n_grants && !day->repeats; k++)
    {
      float amount = day->refresher[k];
      const float *restrict inverse = prices->inverse[k];

      if (amount != 0.0f)
        EACH (i)
          sums[i] += amount * inverse[i];
    }
  EACH (i)
    shares[i] += (day->equity + refresher[i] * sums[i]) * price[i];
}

/* Without later grants there is less to do. */
RUNG_CLONES
static void
vest_first (const RungFuturesDay *day,
            Prices               *prices)
{
  float equity = day->equity;

  EACH (i)
    prices->shares[i] += equity * prices->price[i];
}

/* Options are worth nothing below their strike, so they do not follow the
 * price as shares do. */
RUNG_CLONES
static void
exercise (const RungFuturesDay *day,
          Prices               *prices)
{
  EACH (i)
    {
      float over = day->option * prices->price[i] - day->strike;

      prices->payoff[i] += rung_select (over > 0.0f, over, 0.0f);
    }
}

RUNG_CLONES
static void
pay_out (const RungFuturesYear *year,
         const Prices           *prices,
         float                 *restrict left)
{
  EACH (i)
    {
      float more = (prices->shares[i] - year->certain)
                   + (year->bonus * prices->bonus[i] + year->exit * prices->outcome[i]);

      left[i] = rung_futures_year_look_up (year, more + (prices->payoff[i] - year->payoff));
    }
}

static void
live_day (const RungFuturesDay  *day,
          const RungFuturesWork *work,
          RungRandom            *random,
          gboolean               moves,
          Prices                *prices)
{
  if (moves)
    {
      rung_random_fill_normals (random, prices->normals, BLOCK);
      move_price (day, work->market[day->month - 1], prices->normals, prices);
    }
  if (day->vests && day->n_grants > 0)
    vest (day, prices);
  else if (day->vests)
    vest_first (day, prices);
  if (day->option != 0.0f)
    exercise (day, prices);
  if (day->grant >= 0)
    buy_grant (prices->price, prices->inverse[day->grant]);
}

/* Bonus, refreshers and outcome come before the years, so that another year
 * moves no draw of the years before it. */
static void
start_prices (const RungFuturesSetup *self,
              RungRandom             *random,
              Prices                 *prices)
{
  guint32 bits[BLOCK];

  rung_random_fill_normals (random, prices->bonus, BLOCK);
  spread_out (self->bonus, 0.0f, prices->bonus);
  rung_random_fill_normals (random, prices->refresher, BLOCK);
  spread_out (self->refresher, 1.0f, prices->refresher);
  rung_random_fill_bits (random, bits, BLOCK);
  pick_outcomes (self, bits, prices->outcome);
  EACH (i)
    {
      prices->own[i] = 0.0f;
      prices->price[i] = 1.0f;
    }
  for (guint grant = 0; grant < RUNG_MAX_GRANT_DAYS; grant++)
    EACH (i)
      prices->inverse[grant][i] = 1.0f;
}

/**
 * rung_futures_setup_run:
 * @self: a setup
 * @seed: the seed
 * @offer: which offer it is
 * @block: which block of futures
 * @work: the market of the block is read, its years are written
 *
 * Simulates what is left of every year of an offer that is not certain, USD
 * less its origin.
 */
void
rung_futures_setup_run (const RungFuturesSetup *self,
                        guint64                 seed,
                        guint                   offer,
                        guint                   block,
                        RungFuturesWork        *work)
{
  RungRandom random;
  Prices prices;

  rung_random_init (&random, seed, block, 1 + offer);
  start_prices (self, &random, &prices);
  for (guint i = 0; i < self->n_years; i++)
    {
      const RungFuturesYear *year = &self->years[i];

      memset (prices.shares, 0, sizeof prices.shares);
      memset (prices.payoff, 0, sizeof prices.payoff);
      for (guint k = 0; k < year->n_days; k++)
        live_day (&self->days[year->first_day + k], work, &random, self->moves, &prices);
      if (year->varies)
        pay_out (year, &prices,
                 work->years[(offer * (gsize) work->n_years + i) * work->n_blocks + block]);
    }
}
