/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "engine/base/rung-percentiles.h"
#include "engine/base/rung-random.h"

#define N_MOST 20000

/* What a value becomes in each kind of list. */
typedef enum
{
  PLAIN,
  SKEWED,         /* a few values far away */
  NEAR,           /* all of them far from 0, close to each other */
  CONSTANT,
  TWO,
  THREE,          /* most of the list in three values, far apart */
  MOSTLY_ONE,
  RISING,
  FALLING,
  WIDE,           /* from the smallest numbers to the largest */
  N_KINDS,
} Kind;

static float
make_value (Kind  kind,
            float normal,
            guint i)
{
  switch (kind)
    {
    case SKEWED: return expf (4.0f * normal);
    case NEAR: return 1e6f + normal;
    case CONSTANT: return -3.0f;
    case TWO: return normal > 1.0f ? 5.0f : -5.0f;
    case THREE: return normal < -0.5f ? 0.0f : normal < 0.5f ? 1.0f : 1e9f;
    case MOSTLY_ONE: return normal > 1.5f ? normal : 0.0f;
    case RISING: return (float) i;
    case FALLING: return -(float) i;
    case WIDE: return copysignf (powf (10.0f, 8.0f * normal), (float) (i % 3) - 0.5f);
    default: return normal;
    }
}

static int
compare_floats (const void *a,
                const void *b)
{
  float x = *(const float *) a;
  float y = *(const float *) b;

  return (x > y) - (x < y);
}

/* The smallest value that a share of all do not exceed, by its definition. */
static double
find_by_sorting (const float *sorted,
                 guint        n,
                 guint        tenths)
{
  guint rank = 1;

  while (rank * (guint64) 10 < (guint64) n * tenths)
    rank++;
  return sorted[rank - 1];
}

static void
test_by_sorting (void)
{
  static const guint lengths[] = {
    1, 2, 3, 9, 10, 11, 19, 20, 47, 48, 49, 50, 255, 256, 257, 1000, 4999, N_MOST,
  };
  static float normals[N_MOST], values[N_MOST], scratch[2 * N_MOST];

  for (guint i = 0; i < G_N_ELEMENTS (lengths); i++)
    for (Kind kind = 0; kind < N_KINDS; kind++)
      {
        guint n = lengths[i];
        RungPercentiles found;
        RungRandom random;

        rung_random_init (&random, 5, i, kind);
        rung_random_fill_normals (&random, normals, N_MOST);
        for (guint k = 0; k < n; k++)
          values[k] = make_value (kind, normals[k], k);
        rung_percentiles_compute (values, n, scratch, &found);
        qsort (values, n, sizeof (float), compare_floats);
        g_test_message ("kind %d, %u values", (int) kind, n);
        g_assert_cmpfloat (found.low, ==, find_by_sorting (values, n, 1));
        g_assert_cmpfloat (found.middle, ==, find_by_sorting (values, n, 5));
        g_assert_cmpfloat (found.high, ==, find_by_sorting (values, n, 9));
      }
}

/* The values themselves stay as they are. */
static void
test_values_stay (void)
{
  float values[300], before[300], scratch[600];
  RungPercentiles found;

  for (guint i = 0; i < 300; i++)
    before[i] = values[i] = (float) (i * 7 % 300);
  rung_percentiles_compute (values, 300, scratch, &found);
  g_assert_cmpmem (values, sizeof values, before, sizeof before);
  g_assert_cmpfloat (found.low, ==, 29.0);
  g_assert_cmpfloat (found.middle, ==, 149.0);
  g_assert_cmpfloat (found.high, ==, 269.0);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/percentiles/percentiles-are-those-of-sorting", test_by_sorting);
  g_test_add_func ("/percentiles/values-stay", test_values_stay);
  return g_test_run ();
}
