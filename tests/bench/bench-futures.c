/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "engine/futures/rung-futures.h"

/* 100,000 futures of 5 offers over 10 years, against numpy doing the same on
 * one core: futures-numpy.py makes the same offers. Argument: how many futures.
 * Environment: G_TEST_SRCDIR; RUNG_NO_BARS has the figures checked and not the time.
 * Without numpy the ratio is not measured. */

#define N_DEFAULT 100000
#define N_RUNS 9
#define N_OFFERS 5
#define N_YEARS 10

/* What is asked of the ratio. */
#define BAR 4.0

/* How futures-numpy.py exits without numpy. */
#define IS_MISSING 77

/* Means of the two, which draw different numbers, agree within this share. */
#define SAME_MEAN 0.01

/* A year of pay, vesting month by month. */
static double
fill_months (double *months,
             guint   year,
             double  amount)
{
  for (guint month = 0; month < 12; month++)
    months[12 * year + month] = amount / 12.0;
  return amount;
}

static void
fill_offer (RungFuturesOffer *offer,
            guint             i)
{
  static const double odds[] = { 0.5, 0.3, 0.15, 0.05 };
  static const double outcomes[] = { 0.0, 0.5, 2.0, 11.0 };

  offer->volatility = 0.3 + 0.1 * i;
  offer->market_share = 0.5;
  offer->bonus_low = 0.6;
  offer->bonus_high = 1.3;
  offer->refresher_low = 0.5;
  offer->refresher_high = 1.5;
  offer->n_outcomes = i == 4 ? 4 : 0;
  for (guint k = 0; k < 4; k++)
    {
      offer->odds[k] = odds[k];
      offer->outcome[k] = outcomes[k];
    }
  for (guint year = 0; year < N_YEARS; year++)
    {
      RungKept *kept = &offer->kept[year];
      double expected;

      offer->bonus[year] = 20000.0 + 5000.0 * i;
      offer->exit[year] = i == 4 && year == 5 ? 100000.0 : 0.0;
      expected = offer->bonus[year] + offer->exit[year];
      expected += fill_months (offer->equity, year, year < 4 ? 60000.0 + 10000.0 * i : 0.0);
      offer->n_grants = N_YEARS;
      offer->granted[year] = 12 * year;
      for (guint k = MAX (year, 4) - 3; k <= year; k++)
        expected += fill_months (offer->refresher[k], year, 12000.0);
      kept->step = expected / 8.0;
      for (guint k = 0; k < RUNG_KEPT_POINTS; k++)
        {
          double pay = k * kept->step;

          kept->left[k] = 40000.0 + pay * (0.7 - 0.2 * pay / (pay + 300000.0));
        }
    }
}

static double
measure (const RungFuturesSpec *spec,
         double                *means)
{
  double best = G_MAXDOUBLE;

  for (int i = 0; i < N_RUNS; i++)
    {
      gint64 start = g_get_monotonic_time ();
      g_autoptr (RungFutures) futures = rung_futures_new (spec, NULL);

      best = MIN (best, (double) (g_get_monotonic_time () - start) / 1e6);
      for (guint k = 0; k < N_OFFERS; k++)
        means[k] = futures->mean[k];
    }
  return best;
}

/* An interpreter that a person put first in the path need not have numpy. */
static char *
run_numpy (guint n_futures)
{
  static const char *const interpreters[] = { "python3", "/usr/bin/python3" };
  g_autofree char *script = g_build_filename (g_getenv ("G_TEST_SRCDIR"), "bench",
                                              "futures-numpy.py", NULL);
  g_autofree char *n = g_strdup_printf ("%u", n_futures);
  g_autofree char *runs = g_strdup_printf ("%d", N_RUNS);

  g_setenv ("OMP_NUM_THREADS", "1", TRUE);
  g_setenv ("OPENBLAS_NUM_THREADS", "1", TRUE);
  for (guint i = 0; i < G_N_ELEMENTS (interpreters); i++)
    {
      char *argv[] = { (char *) interpreters[i], script, n, runs, NULL };
      g_autofree char *output = NULL;
      g_autoptr (GError) error = NULL;
      int status = 0;

      if (!g_spawn_sync (NULL, argv, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, &output, NULL, &status,
                         NULL))
        continue;
      if (g_spawn_check_wait_status (status, &error))
        return g_steal_pointer (&output);
      if (!g_error_matches (error, G_SPAWN_EXIT_ERROR, IS_MISSING))
        g_error ("%s: %s", script, error->message);
    }
  return NULL;
}

static gboolean
compare (char         *output,
         double        seconds,
         const double *means)
{
  char *at = output;
  double same = g_ascii_strtod (at, &at);
  double less = g_ascii_strtod (at, &at);
  gboolean is_same = TRUE;

  printf ("numpy, the same work                     %7.1f ms, ratio %.1f (bar: %.0f)\n", same * 1e3,
          same / seconds, BAR);
  printf ("numpy, without what is left and by year  %7.1f ms, ratio %.1f\n", less * 1e3,
          less / seconds);
  for (guint i = 0; i < N_OFFERS; i++)
    {
      double mean = g_ascii_strtod (at, &at);

      if (fabs (mean / means[i] - 1.0) > SAME_MEAN)
        {
          printf ("offer %u: mean %.0f here, %.0f of numpy\n", i, means[i], mean);
          is_same = FALSE;
        }
    }
  return is_same && (same / seconds >= BAR || g_getenv ("RUNG_NO_BARS") != NULL);
}

int
main (int    argc,
      char **argv)
{
  RungFuturesOffer *offers = g_new0 (RungFuturesOffer, N_OFFERS);
  RungFuturesSpec spec = {
    .n_offers = N_OFFERS,
    .n_years = N_YEARS,
    .n_futures = argc > 1 ? (guint) strtoul (argv[1], NULL, 10) : N_DEFAULT,
    .seed = 1,
    .offers = offers,
  };
  double means[N_OFFERS];
  g_autofree char *output = NULL;
  double seconds;
  gboolean is_good = TRUE;

  for (guint i = 0; i < N_OFFERS; i++)
    fill_offer (&offers[i], i);
  seconds = measure (&spec, means);
  printf ("%u futures x %d offers x %d years      %7.1f ms\n", spec.n_futures, N_OFFERS, N_YEARS,
          seconds * 1e3);
  output = run_numpy (spec.n_futures);
  if (output == NULL)
    printf ("numpy is missing, ratio not measured\n");
  else
    is_good = compare (output, seconds, means);
  g_free (offers);
  return is_good ? 0 : 1;
}
