/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <math.h>
#include <string.h>

#include "engine/base/rung-random.h"

/* Figures of many draws may be this many standard errors from the truth. The
 * seeds are fixed, so that a test either always passes or never. */
#define ERRORS 5.0

#define N_DRAWS (1 << 20)

/* The first words of SplitMix64 from 1234567, as printed by its author's code. */
static void
test_mix (void)
{
  static const guint64 expected[] = {
    G_GUINT64_CONSTANT (6457827717110365317), G_GUINT64_CONSTANT (3203168211198807973),
    G_GUINT64_CONSTANT (9817491932198370423), G_GUINT64_CONSTANT (4593380528125082431),
    G_GUINT64_CONSTANT (16408922859458223821),
  };
  guint64 state = 1234567;

  for (guint i = 0; i < G_N_ELEMENTS (expected); i++)
    g_assert_cmpuint (rung_random_mix (&state), ==, expected[i]);
}

/* The first words of xoshiro128++ from the state 1, 2, 3, 4, as printed by its
 * authors' code; other libraries test against the same words. */
static void
test_bits (void)
{
  static const guint32 expected[] = {
    641, 1573767, 3222811527, 3517856514, 836907274,
    4247214768, 3867114732, 1355841295, 495546011, 621204420,
  };
  RungRandom random;
  guint32 bits[G_N_ELEMENTS (expected) * RUNG_RANDOM_LANES];

  for (guint lane = 0; lane < RUNG_RANDOM_LANES; lane++)
    for (guint word = 0; word < 4; word++)
      random.state[word][lane] = word + 1;
  rung_random_fill_bits (&random, bits, G_N_ELEMENTS (bits));
  for (guint i = 0; i < G_N_ELEMENTS (bits); i++)
    g_assert_cmpuint (bits[i], ==, expected[i / RUNG_RANDOM_LANES]);
}

/* Another seed, block or stream gives other words, and so does every lane. */
static void
test_streams (void)
{
  static const struct { guint64 seed; guint block, stream; } starts[] = {
    { 1, 0, 0 }, { 2, 0, 0 }, { 1, 1, 0 }, { 1, 0, 1 }, { 0, 0, 0 }, { G_MAXUINT64, 0, 0 },
    { 1, G_MAXUINT, 8 },
  };
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);
  RungRandom random;
  guint32 bits[RUNG_RANDOM_LANES];

  for (guint i = 0; i < G_N_ELEMENTS (starts); i++)
    {
      rung_random_init (&random, starts[i].seed, starts[i].block, starts[i].stream);
      rung_random_fill_bits (&random, bits, RUNG_RANDOM_LANES);
      for (guint lane = 0; lane < RUNG_RANDOM_LANES; lane++)
        g_assert_true (g_hash_table_add (seen, GUINT_TO_POINTER (bits[lane])));
    }
}

/* Published values; the error of the approximation is at most 2e-6 here. */
static const struct { double tail, expected; } quantiles[] = {
  { 0.5, 0.0 },
  { 0.4, -0.253347103 },
  { 0.25, -0.674489750 },
  { 0.1, -1.281551566 },
  { 0.05, -1.644853627 },
  { 0.025, -1.959963985 },
  { 0.01, -2.326347874 },
  { 0.005, -2.575829304 },
  { 0.001, -3.090232306 },
  { 0.0001, -3.719016485 },
  { 0.00001, -4.264890794 },
  { 0.000001, -4.753424309 },
};

static void
test_quantiles (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (quantiles); i++)
    g_assert_cmpfloat_with_epsilon (rung_random_get_quantile ((float) quantiles[i].tail),
                                    quantiles[i].expected, 2e-6);
}

/* Rising all the way, against the normal distribution of the C library. */
static void
test_quantile_everywhere (void)
{
  float last = -7.0f;

  for (double tail = 0x1p-33; tail < 0.5; tail *= 1.01)
    {
      float value = rung_random_get_quantile ((float) tail);
      double deviation = -value;
      double density = exp (-0.5 * deviation * deviation) / sqrt (2.0 * G_PI);
      double error = (0.5 * erfc (deviation / G_SQRT2) - (double) (float) tail) / density;

      g_assert_cmpfloat (value, >, last);
      g_assert_cmpfloat (fabs (error), <, tail > 3e-8 ? 2e-6 : 3e-3);
      last = value;
    }
}

static void
test_normals_of_bits (void)
{
  RungRandom random, same;
  guint32 bits[4096];
  float normals[4096], parts[4096];

  rung_random_init (&random, 7, 0, 0);
  same = random;
  rung_random_fill_bits (&random, bits, 4096);
  random = same;
  rung_random_fill_normals (&random, normals, 4096);
  for (guint i = 0; i < 4096; i++)
    {
      float value = rung_random_get_quantile ((float) (bits[i] >> 1) * 0x1p-32f + 0x1p-33f);

      g_assert_cmpfloat (normals[i], ==, bits[i] % 2 == 0 ? value : -value);
    }

  /* In parts they are the same. */
  for (guint i = 0; i < 4096; i += 8 + 120 * (i % 256 == 8))
    rung_random_fill_normals (&same, parts + i, 8 + 120 * (i % 256 == 8));
  g_assert_cmpmem (normals, sizeof normals, parts, sizeof parts);
}

/* Standard errors of the moments of n normal draws: 1, 2, 15 - 0 and 105 - 9
 * over n, under the root. */
static void
test_moments (void)
{
  g_autofree float *normals = g_new (float, N_DRAWS);
  double sums[4] = { 0.0 };
  guint n_beyond = 0;
  RungRandom random;

  rung_random_init (&random, 1, 0, 0);
  rung_random_fill_normals (&random, normals, N_DRAWS);
  for (guint i = 0; i < N_DRAWS; i++)
    {
      double value = normals[i];

      for (guint k = 0; k < 4; k++)
        sums[k] += pow (value, k + 1);
      n_beyond += fabs (value) > 1.959963985;
    }
  g_assert_cmpfloat_with_epsilon (sums[0] / N_DRAWS, 0.0, ERRORS * sqrt (1.0 / N_DRAWS));
  g_assert_cmpfloat_with_epsilon (sums[1] / N_DRAWS, 1.0, ERRORS * sqrt (2.0 / N_DRAWS));
  g_assert_cmpfloat_with_epsilon (sums[2] / N_DRAWS, 0.0, ERRORS * sqrt (15.0 / N_DRAWS));
  g_assert_cmpfloat_with_epsilon (sums[3] / N_DRAWS, 3.0, ERRORS * sqrt (96.0 / N_DRAWS));
  g_assert_cmpfloat_with_epsilon ((double) n_beyond / N_DRAWS, 0.05,
                                  ERRORS * sqrt (0.05 * 0.95 / N_DRAWS));
}

/* Neighbours in a lane, in a word and in a block are not related. */
static void
test_independence (void)
{
  static const guint lags[] = { 1, 2, 7, RUNG_RANDOM_LANES, 2 * RUNG_RANDOM_LANES, 512 };
  g_autofree float *normals = g_new (float, N_DRAWS);

  for (guint block = 0; block < N_DRAWS / 512; block++)
    {
      RungRandom random;

      rung_random_init (&random, 1, block, 3);
      rung_random_fill_normals (&random, normals + block * 512, 512);
    }
  for (guint k = 0; k < G_N_ELEMENTS (lags); k++)
    {
      double sum = 0.0;

      for (guint i = lags[k]; i < N_DRAWS; i++)
        sum += (double) normals[i] * (double) normals[i - lags[k]];
      g_assert_cmpfloat_with_epsilon (sum / N_DRAWS, 0.0, ERRORS * sqrt (1.0 / N_DRAWS));
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/random/words-of-splitmix-are-as-printed", test_mix);
  g_test_add_func ("/random/words-of-xoshiro-are-as-printed", test_bits);
  g_test_add_func ("/random/streams-never-repeat-each-other", test_streams);
  g_test_add_func ("/random/quantiles-are-those-of-tables", test_quantiles);
  g_test_add_func ("/random/quantiles-rise-all-the-way", test_quantile_everywhere);
  g_test_add_func ("/random/normals-follow-from-their-bits", test_normals_of_bits);
  g_test_add_func ("/random/draws-have-normal-moments", test_moments);
  g_test_add_func ("/random/neighbours-are-not-related", test_independence);
  return g_test_run ();
}
