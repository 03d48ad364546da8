/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-futures-summary.h"

#include "engine/base/rung-block.h"

#include "rung-futures-work.h"

#define BLOCK RUNG_FUTURES_BLOCK

/* Two totals closer than this are the same total, USD. */
#define SAME 0.5

/* Sums that do not wait for each other. Their number is fixed, so that the
 * order of additions is. */
#define N_SUMS 8

RUNG_CLONES
static void
add_column (float       *restrict sums,
            const float *restrict values,
            guint                 n)
{
  for (guint i = 0; i < n; i++)
    sums[i] += values[i];
}

RUNG_CLONES
static double
sum_column (const float *values,
            guint        n)
{
  double sums[N_SUMS] = { 0.0 };
  double sum = 0.0;
  guint whole = n - n % N_SUMS;

  for (guint i = 0; i < whole; i += N_SUMS)
    for (guint k = 0; k < N_SUMS; k++)
      sums[k] += (double) values[i + k];
  for (guint i = whole; i < n; i++)
    sum += (double) values[i];
  for (guint k = 0; k < N_SUMS; k++)
    sum += sums[k];
  return sum;
}

static RungPercentiles
shift (RungPercentiles percentiles,
       double          by)
{
  return (RungPercentiles) { percentiles.low + by, percentiles.middle + by, percentiles.high + by };
}

static double
get_origin (const RungFuturesSetup *setup)
{
  double origin = 0.0;

  for (guint year = 0; year < setup->n_years; year++)
    origin += setup->years[year].origin;
  return origin;
}

/**
 * rung_futures_sum_up:
 * @self: the results
 * @offer: which offer
 * @work: its years are read, its total written
 *
 * Finds the percentiles of every year and of the running total, and the mean.
 */
void
rung_futures_sum_up (RungFutures     *self,
                     guint            offer,
                     RungFuturesWork *work)
{
  const RungFuturesSetup *setup = &work->setups[offer];
  float *total = (float *) work->totals[offer * (gsize) work->n_blocks];
  RungPercentiles running = { 0.0, 0.0, 0.0 };
  double origin = 0.0;

  for (guint i = 0; i < self->n_years; i++)
    {
      RungPercentiles year = { 0.0, 0.0, 0.0 };

      if (setup->years[i].varies)
        {
          gsize column = offer * (gsize) work->n_years + i;
          const float *values = (const float *) work->years[column * work->n_blocks];

          rung_percentiles_compute (values, self->n_futures, work->scratch, &year);
          add_column (total, values, work->n_blocks * BLOCK);
          if (i == 0)
            running = year;
          else
            rung_percentiles_compute (total, self->n_futures, work->scratch, &running);
        }
      origin += setup->years[i].origin;
      self->year[offer][i] = shift (year, setup->years[i].origin);
      self->running[offer][i] = shift (running, origin);
    }
  self->total[offer] = self->running[offer][self->n_years - 1];
  self->mean[offer] = origin + sum_column (total, self->n_futures) / self->n_futures;
}

/* Whether one total is ahead of the other, clears those of the two that are
 * behind somebody. @gap: USD that the first origin is above the second. */
RUNG_CLONES
static void
compare_columns (const float *restrict first,
                 const float *restrict second,
                 double                gap,
                 guint                 n,
                 gint32      *restrict is_first_best,
                 gint32      *restrict is_second_best,
                 guint                *n_ahead,
                 guint                *n_behind)
{
  float ahead = (float) (SAME - gap);
  float behind = (float) (-SAME - gap);
  gint32 n_first = 0;
  gint32 n_second = 0;

  for (guint i = 0; i < n; i++)
    {
      float more = first[i] - second[i];
      gint32 is_ahead = more > ahead ? 1 : 0;
      gint32 is_behind = more < behind ? 1 : 0;

      n_first += is_ahead;
      n_second += is_behind;
      is_first_best[i] &= is_ahead;
      is_second_best[i] &= is_behind;
    }
  *n_ahead += (guint) n_first;
  *n_behind += (guint) n_second;
}

static void
rank_block (RungFutures           *self,
            const RungFuturesWork *work,
            const double          *origins,
            guint                  block)
{
  gint32 is_best[RUNG_MAX_FUTURES_OFFERS][BLOCK];
  guint n = MIN (BLOCK, self->n_futures - block * BLOCK);

  for (guint i = 0; i < self->n_offers; i++)
    for (guint k = 0; k < n; k++)
      is_best[i][k] = 1;
  for (guint i = 0; i < self->n_offers; i++)
    for (guint j = i + 1; j < self->n_offers; j++)
      compare_columns (work->totals[i * (gsize) work->n_blocks + block],
                       work->totals[j * (gsize) work->n_blocks + block],
                       origins[i] - origins[j], n, is_best[i], is_best[j],
                       &self->n_ahead[i][j], &self->n_ahead[j][i]);
  for (guint i = 0; i < self->n_offers; i++)
    for (guint k = 0; k < n; k++)
      self->n_best[i] += (guint) is_best[i][k];
}

/**
 * rung_futures_rank:
 * @self: the results
 * @work: the totals of all offers
 *
 * Counts in how many futures an offer is ahead of another, and of all others.
 */
void
rung_futures_rank (RungFutures           *self,
                   const RungFuturesWork *work)
{
  double origins[RUNG_MAX_FUTURES_OFFERS];

  for (guint i = 0; i < self->n_offers; i++)
    origins[i] = get_origin (&work->setups[i]);
  for (guint block = 0; block < work->n_blocks; block++)
    rank_block (self, work, origins, block);
}
