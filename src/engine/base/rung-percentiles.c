/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-percentiles.h"

#include <math.h>
#include <string.h>

#include "rung-block.h"

/* Few enough to sort by insertion. */
#define N_FEW 48
#define N_BUCKETS 1024
#define N_RANKS 3
/* The buckets of a chunk are found in wide vectors, then counted one by one. */
#define CHUNK 256

/* Equal buckets from a start, with all that lies below or above in the first
 * or last. Falling into a bucket never reorders two values. */
typedef struct
{
  float start;
  float per_unit;
} Scale;

RUNG_INLINE gint32
find_bucket (Scale scale,
             float value)
{
  float at = (value - scale.start) * scale.per_unit + 1.0f;

  at = at < N_BUCKETS - 1 ? at : N_BUCKETS - 1;
  return (gint32) (at > 0.0f ? at : 0.0f);
}

RUNG_INLINE void
find_buckets (Scale        scale,
              const float *values,
              guint        n,
              gint32      *buckets)
{
  if (n == CHUNK)
    for (guint i = 0; i < CHUNK; i++)
      buckets[i] = find_bucket (scale, values[i]);
  else
    for (guint i = 0; i < n; i++)
      buckets[i] = find_bucket (scale, values[i]);
}

RUNG_CLONES
static void
count (Scale        scale,
       const float *values,
       guint        n,
       guint32     *counts)
{
  for (guint start = 0; start < n; start += CHUNK)
    {
      gint32 buckets[CHUNK];
      guint length = MIN (CHUNK, n - start);

      find_buckets (scale, values + start, length, buckets);
      for (guint i = 0; i < length; i++)
        counts[buckets[i]]++;
    }
}

/* Copies the values in the buckets that are marked with 1; @to may be @values.
 * Without a branch, since which values are kept cannot be foreseen. */
RUNG_CLONES
static guint
keep (Scale         scale,
      const guint8 *is_marked,
      const float  *values,
      guint         n,
      float        *to)
{
  guint n_kept = 0;

  for (guint start = 0; start < n; start += CHUNK)
    {
      gint32 buckets[CHUNK];
      guint length = MIN (CHUNK, n - start);

      find_buckets (scale, values + start, length, buckets);
      for (guint i = 0; i < length; i++)
        {
          to[n_kept] = values[start + i];
          n_kept += is_marked[buckets[i]];
        }
    }
  return n_kept;
}

static void
sort (float *values,
      guint  n)
{
  for (guint i = 1; i < n; i++)
    {
      float value = values[i];
      guint at = i;

      for (; at > 0 && values[at - 1] > value; at--)
        values[at] = values[at - 1];
      values[at] = value;
    }
}

static gboolean
set_scale (Scale *scale,
           float  low,
           float  high)
{
  scale->start = low;
  scale->per_unit = (N_BUCKETS - 2) / (high - low);
  return high > low && isfinite (scale->per_unit) && scale->per_unit > 0.0f;
}

/* From a sample, so that a few values far away do not leave all others in one
 * bucket. A poor guess costs time and nothing else. */
static gboolean
guess_scale (const float *values,
             guint        n,
             Scale       *scale)
{
  float sample[N_FEW];

  for (guint i = 0; i < N_FEW; i++)
    sample[i] = values[(guint64) i * n / N_FEW];
  sort (sample, N_FEW);
  return set_scale (scale, sample[1], sample[N_FEW - 2]);
}

static gboolean
measure_scale (const float *values,
               guint        n,
               Scale       *scale)
{
  float low = values[0];
  float high = values[0];

  for (guint i = 1; i < n; i++)
    {
      low = values[i] < low ? values[i] : low;
      high = values[i] > high ? values[i] : high;
    }
  return set_scale (scale, low, high);
}

/* Marks the bucket of the value of this rank; returns how many lie below it. */
static guint
mark (const guint32 *counts,
      guint          rank,
      guint8        *is_marked)
{
  guint below = 0;
  guint bucket = 0;

  while (below + counts[bucket] <= rank)
    below += counts[bucket++];
  is_marked[bucket] = 1;
  return below;
}

/* The value of a rank. Measured to its ends, the first and the last value lie
 * in different buckets, so that every round leaves fewer. */
static float
narrow (const float *values,
        guint        n,
        guint        rank,
        float       *scratch)
{
  Scale scale;

  while (n > N_FEW && measure_scale (values, n, &scale))
    {
      guint32 counts[N_BUCKETS] = { 0 };
      guint8 is_marked[N_BUCKETS] = { 0 };

      count (scale, values, n, counts);
      rank -= mark (counts, rank, is_marked);
      n = keep (scale, is_marked, values, n, scratch);
      values = scratch;
    }
  if (n > N_FEW)
    return values[rank];
  memmove (scratch, values, n * sizeof (float));
  sort (scratch, n);
  return scratch[rank];
}

/**
 * rung_percentiles_compute:
 * @values: values of at most 1e37 in size
 * @n: how many, at least 1
 * @scratch: room for 2 @n values
 * @percentiles: (out caller-allocates): the percentiles
 *
 * Finds percentiles that are values themselves, exactly: the 10th is the
 * smallest value that a tenth of all values, or more, do not exceed.
 */
void
rung_percentiles_compute (const float     *values,
                          guint            n,
                          float           *scratch,
                          RungPercentiles *percentiles)
{
  static const guint tenths[N_RANKS] = { 1, 5, 9 };
  float found[N_RANKS];
  guint ranks[N_RANKS];
  float *rest = scratch + n;
  Scale scale;

  for (guint k = 0; k < N_RANKS; k++)
    ranks[k] = (guint) (((guint64) n * tenths[k] + 9) / 10) - 1;
  if (n > N_FEW && guess_scale (values, n, &scale))
    {
      guint32 counts[N_BUCKETS] = { 0 };
      guint8 is_marked[N_BUCKETS] = { 0 };
      guint below = 0;

      count (scale, values, n, counts);
      for (guint k = 0; k < N_RANKS; k++)
        mark (counts, ranks[k], is_marked);
      n = keep (scale, is_marked, values, n, scratch);
      values = scratch;
      /* Ranks among the values that are left. */
      for (guint k = 0, bucket = 0, left = 0; k < N_RANKS; k++)
        {
          while (below + counts[bucket] <= ranks[k])
            {
              left += is_marked[bucket] ? counts[bucket] : 0;
              below += counts[bucket++];
            }
          ranks[k] -= below - left;
        }
    }
  for (guint k = 0; k < N_RANKS; k++)
    found[k] = narrow (values, n, ranks[k], rest);
  percentiles->low = found[0];
  percentiles->middle = found[1];
  percentiles->high = found[2];
}
