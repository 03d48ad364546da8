/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-futures.h"

#include <math.h>
#include <string.h>

#include "engine/base/rung-block.h"

#include "rung-futures-setup.h"
#include "rung-futures-run.h"
#include "rung-futures-summary.h"
#include "rung-futures-work.h"

#define BLOCK RUNG_FUTURES_BLOCK

/* Stream 0 of every block is the market, the others are the offers. */
#define MARKET_STREAM 0

static RungFuturesColumn *
new_columns (gsize n)
{
  gsize size = sizeof (RungFuturesColumn);

  return g_aligned_alloc (MAX (n, 1), size, 64);
}

static RungFuturesWork *
work_new (const RungFuturesSpec *spec)
{
  RungFuturesWork *work = g_new0 (RungFuturesWork, 1);
  gsize n_blocks = (spec->n_futures + BLOCK - 1) / BLOCK;

  for (guint i = 0; i < spec->n_offers; i++)
    rung_futures_setup_init (&work->setups[i], &spec->offers[i], spec->n_years);
  work->n_blocks = (guint) n_blocks;
  work->n_years = spec->n_years;
  work->market = new_columns (12 * spec->n_years);
  work->years = new_columns (spec->n_offers * spec->n_years * n_blocks);
  work->totals = new_columns (spec->n_offers * n_blocks);
  memset (work->totals, 0, spec->n_offers * n_blocks * sizeof (RungFuturesColumn));
  work->scratch = g_new (float, 2 * (gsize) spec->n_futures);
  return work;
}

static void
work_free (RungFuturesWork *work)
{
  g_aligned_free (work->market);
  g_aligned_free (work->years);
  g_aligned_free (work->totals);
  g_free (work->scratch);
  g_free (work);
}

RUNG_CLONES
static void
add_move (const float *restrict before,
          float       *restrict moves,
          float                 deviation)
{
  for (guint i = 0; i < BLOCK; i++)
    moves[i] = before[i] + deviation * moves[i];
}

/* Where the market is at the end of every month, with a deviation of 1 a year. */
static void
draw_market (const RungFuturesSpec *spec,
             guint                  block,
             RungFuturesWork       *work)
{
  static const RungFuturesColumn start = { 0.0f };
  const float deviation = (float) sqrt (1.0 / 12.0);
  RungRandom random;

  rung_random_init (&random, spec->seed, block, MARKET_STREAM);
  for (guint month = 0; month < 12 * spec->n_years; month++)
    {
      rung_random_fill_normals (&random, work->market[month], BLOCK);
      add_move (month > 0 ? work->market[month - 1] : start, work->market[month], deviation);
    }
}

static gboolean
needs_market (const RungFuturesSpec *spec)
{
  for (guint i = 0; i < spec->n_offers; i++)
    if (spec->offers[i].volatility > 0.0)
      return TRUE;
  return FALSE;
}

static gboolean
was_cancelled (const int *is_cancelled)
{
  return is_cancelled != NULL && g_atomic_int_get (is_cancelled) != 0;
}

static gboolean
run (RungFutures           *self,
     const RungFuturesSpec *spec,
     RungFuturesWork       *work,
     const int             *is_cancelled)
{
  gboolean has_market = needs_market (spec);

  for (guint block = 0; block < work->n_blocks; block++)
    {
      if (was_cancelled (is_cancelled))
        return FALSE;
      if (has_market)
        draw_market (spec, block, work);
      for (guint offer = 0; offer < spec->n_offers; offer++)
        rung_futures_setup_run (&work->setups[offer], spec->seed, offer, block, work);
    }
  for (guint offer = 0; offer < spec->n_offers; offer++)
    {
      if (was_cancelled (is_cancelled))
        return FALSE;
      rung_futures_sum_up (self, offer, work);
    }
  rung_futures_rank (self, work);
  return TRUE;
}

/**
 * rung_futures_new:
 * @spec: the offers, and how many years and futures; nothing of it is kept
 * @is_cancelled: (nullable): read as an atomic; anything but 0 ends the work
 *
 * Simulates what is left of the offers, year by year.
 *
 * The price of shares at the end of a month, as a ratio to the expected, has a
 * mean of 1 and independent normal log returns, so that what vests in month m
 * has the spread of m months; a part of each is that of the market, which all
 * offers share. A bonus or refresher is one ratio for all
 * years, the expected being its median: a normal draw, with the deviation
 * that belongs to the percentile below or above, and never below 0. A
 * refresher buys shares at the price of its day, so that only the price since
 * then counts. A private company has one outcome in all years.
 *
 * Futures are computed in single precision: a total is within 1e-6 of its
 * size, and exact where all is certain. The same @spec gives the same results
 * bit for bit, on every machine. The first futures of a longer run, and the
 * first years, are those of a shorter one. An offer is ahead of another by
 * more than half a dollar, or it is not.
 *
 * Returns: (transfer full) (nullable): the results, %NULL if cancelled
 */
RungFutures *
rung_futures_new (const RungFuturesSpec *spec,
                  const int             *is_cancelled)
{
  RungFutures *self = NULL;
  RungFuturesWork *work = NULL;

  g_return_val_if_fail (spec->n_offers <= RUNG_MAX_FUTURES_OFFERS, NULL);
  g_return_val_if_fail (spec->n_years >= 1 && spec->n_years <= RUNG_MAX_YEARS, NULL);
  g_return_val_if_fail (spec->n_futures >= 1 && spec->n_futures <= RUNG_MAX_FUTURES, NULL);

  self = g_new0 (RungFutures, 1);
  self->n_offers = spec->n_offers;
  self->n_years = spec->n_years;
  self->n_futures = spec->n_futures;
  work = work_new (spec);
  if (!run (self, spec, work, is_cancelled))
    g_clear_pointer (&self, rung_futures_free);
  work_free (work);
  return self;
}

/**
 * rung_futures_free:
 * @self: (nullable) (transfer full): results
 *
 * Frees the results.
 */
void
rung_futures_free (RungFutures *self)
{
  g_free (self);
}

/**
 * rung_futures_get_chance:
 * @self: results
 * @offer: index of an offer
 * @other: index of another offer
 *
 * Returns: the share of futures in which @offer is ahead of @other, 0 to 1
 */
double
rung_futures_get_chance (const RungFutures *self,
                         guint              offer,
                         guint              other)
{
  g_return_val_if_fail (offer < self->n_offers && other < self->n_offers, 0.0);
  return (double) self->n_ahead[offer][other] / self->n_futures;
}

/**
 * rung_futures_get_tie:
 * @self: results
 * @offer: index of an offer
 * @other: index of another offer
 *
 * Returns: the share of futures in which neither is ahead, 0 to 1
 */
double
rung_futures_get_tie (const RungFutures *self,
                      guint              offer,
                      guint              other)
{
  g_return_val_if_fail (offer < self->n_offers && other < self->n_offers, 0.0);
  return (double) (self->n_futures - self->n_ahead[offer][other] - self->n_ahead[other][offer])
         / self->n_futures;
}

/**
 * rung_futures_get_best:
 * @self: results
 * @offer: index of an offer
 *
 * Futures in which the first two tie are best for none, so that the shares
 * of all offers may sum to less than 1.
 *
 * Returns: the share of futures in which @offer is ahead of all others, 0 to 1
 */
double
rung_futures_get_best (const RungFutures *self,
                       guint              offer)
{
  g_return_val_if_fail (offer < self->n_offers, 0.0);
  return (double) self->n_best[offer] / self->n_futures;
}
