/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <math.h>
#include <string.h>

#include "engine/futures/rung-futures.h"

/* What holds of any futures: sums, counts, and that they repeat bit for bit. */

static RungFutures *
simulate (const RungFuturesOffer *offers,
          guint                   n_offers,
          guint                   n_years,
          guint                   n_futures,
          guint64                 seed)
{
  RungFuturesSpec spec = { n_offers, n_years, n_futures, seed, offers };
  RungFutures *futures = rung_futures_new (&spec, NULL);

  g_assert_nonnull (futures);
  return futures;
}

/* An offer with some of everything. */
static void
init_rich_offer (RungFuturesOffer *offer,
                 guint             i)
{
  memset (offer, 0, sizeof *offer);
  offer->volatility = 0.3 + 0.1 * i;
  offer->market_share = 0.6;
  offer->bonus_low = 0.5;
  offer->bonus_high = 1.4;
  offer->refresher_low = 0.2;
  offer->refresher_high = 1.6;
  offer->n_outcomes = 3;
  offer->odds[0] = 0.7;
  offer->odds[1] = 0.2;
  offer->odds[2] = 0.1;
  offer->outcome[1] = 1.0;
  offer->outcome[2] = 8.0;
  for (guint year = 0; year < RUNG_MAX_YEARS; year++)
    {
      RungKept *kept = &offer->kept[year];

      kept->step = 12500.0;
      offer->bonus[year] = 20000.0 + 1000.0 * i;
      offer->equity[12 * year + 11] = year < 4 ? 50000.0 : 0.0;
      offer->exit[year] = year == 4 ? 30000.0 : 0.0;
      offer->n_grants = 10;
      offer->granted[year] = 12 * year;
      for (guint k = 1; k <= year; k++)
        offer->refresher[k][12 * year + 11] = year < k + 4 ? 10000.0 + 100.0 * k : 0.0;
      for (guint k = 0; k < RUNG_KEPT_POINTS; k++)
        kept->left[k] = 70000.0 + kept->step * (0.7 * k - 0.006 * k * k);
    }
}

/* Two shares that are the market itself are the same share. */
static void
test_ties (void)
{
  RungFuturesOffer offers[3];
  g_autoptr (RungFutures) futures = NULL;

  for (guint i = 0; i < 3; i++)
    {
      init_rich_offer (&offers[i], 0);
      offers[i].bonus[0] = 0.0;
      offers[i].market_share = 1.0;
      offers[i].equity[11] = i < 2 ? 100000.0 : 50000.0;
    }
  futures = simulate (offers, 3, 1, 1000, 1);
  g_assert_cmpfloat (rung_futures_get_tie (futures, 0, 1), ==, 1.0);
  g_assert_cmpfloat (rung_futures_get_chance (futures, 0, 1), ==, 0.0);
  g_assert_cmpfloat (rung_futures_get_chance (futures, 1, 2), ==, 1.0);
  g_assert_cmpfloat (rung_futures_get_chance (futures, 2, 1), ==, 0.0);
  for (guint i = 0; i < 3; i++)
    g_assert_cmpfloat (rung_futures_get_best (futures, i), ==, 0.0);
}

/* More than half a dollar is ahead. */
static void
test_half_dollar (void)
{
  static const struct { double more; gboolean is_ahead; } items[] = {
    { 0.0, FALSE }, { 0.49, FALSE }, { 0.5, FALSE }, { 0.51, TRUE }, { 1.0, TRUE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (items); i++)
    {
      RungFuturesOffer offers[2];
      g_autoptr (RungFutures) futures = NULL;

      init_rich_offer (&offers[0], 0);
      init_rich_offer (&offers[1], 0);
      offers[0].kept[0].step = offers[1].kept[0].step = 0.0;
      offers[0].kept[0].left[0] = 3000000.0 + items[i].more;
      offers[1].kept[0].left[0] = 3000000.0;
      futures = simulate (offers, 2, 1, 100, 1);
      g_assert_cmpuint (futures->n_ahead[0][1], ==, items[i].is_ahead ? 100 : 0);
      g_assert_cmpuint (futures->n_ahead[1][0], ==, 0);
      g_assert_cmpuint (futures->n_best[0], ==, futures->n_ahead[0][1]);
    }
}

static void
test_laws (void)
{
  RungFuturesOffer offers[RUNG_MAX_FUTURES_OFFERS];
  g_autoptr (RungFutures) futures = NULL;
  g_autoptr (RungFutures) two = NULL;
  guint n_best = 0;

  for (guint i = 0; i < RUNG_MAX_FUTURES_OFFERS; i++)
    init_rich_offer (&offers[i], i);
  futures = simulate (offers, RUNG_MAX_FUTURES_OFFERS, 10, 10001, 5);
  for (guint i = 0; i < RUNG_MAX_FUTURES_OFFERS; i++)
    {
      g_assert_cmpmem (&futures->total[i], sizeof (RungPercentiles), &futures->running[i][9],
                       sizeof (RungPercentiles));
      g_assert_cmpmem (&futures->year[i][0], sizeof (RungPercentiles), &futures->running[i][0],
                       sizeof (RungPercentiles));
      g_assert_cmpfloat (futures->total[i].low, <, futures->total[i].middle);
      g_assert_cmpfloat (futures->total[i].middle, <, futures->total[i].high);
      g_assert_cmpuint (futures->n_ahead[i][i], ==, 0);
      n_best += futures->n_best[i];
      for (guint j = 0; j < RUNG_MAX_FUTURES_OFFERS; j++)
        {
          g_assert_cmpuint (futures->n_ahead[i][j] + futures->n_ahead[j][i], <=, 10001);
          g_assert_cmpuint (i == j ? 0 : futures->n_best[i], <=, futures->n_ahead[i][j]);
          g_assert_cmpfloat_with_epsilon (rung_futures_get_chance (futures, i, j)
                                          + rung_futures_get_chance (futures, j, i)
                                          + rung_futures_get_tie (futures, i, j), 1.0, 1e-12);
        }
    }
  g_assert_cmpuint (n_best, <=, 10001);
  g_assert_cmpuint (n_best, >, 9900);

  two = simulate (offers, 2, 10, 10001, 5);
  g_assert_cmpuint (two->n_best[0], ==, two->n_ahead[0][1]);
  g_assert_cmpuint (two->n_best[1], ==, two->n_ahead[1][0]);
}

static void
test_repeats (void)
{
  RungFuturesOffer offers[3];
  g_autoptr (RungFutures) futures = NULL;
  g_autoptr (RungFutures) same = NULL;
  g_autoptr (RungFutures) other = NULL;

  for (guint i = 0; i < 3; i++)
    init_rich_offer (&offers[i], i);
  futures = simulate (offers, 3, 10, 12345, 1);
  same = simulate (offers, 3, 10, 12345, 1);
  other = simulate (offers, 3, 10, 12345, 2);
  g_assert_cmpmem (futures, sizeof *futures, same, sizeof *same);
  for (guint i = 0; i < 3; i++)
    {
      g_assert_cmpfloat (futures->mean[i], !=, other->mean[i]);
      g_assert_cmpfloat (futures->total[i].middle, !=, other->total[i].middle);
    }
}

/* Another year or another offer moves nothing that was there before it. */
static void
test_only_adds (void)
{
  RungFuturesOffer offers[3];
  g_autoptr (RungFutures) all = NULL;
  g_autoptr (RungFutures) fewer_years = NULL;
  g_autoptr (RungFutures) fewer_offers = NULL;

  for (guint i = 0; i < 3; i++)
    init_rich_offer (&offers[i], i);
  all = simulate (offers, 3, 10, 5000, 1);
  fewer_years = simulate (offers, 3, 4, 5000, 1);
  fewer_offers = simulate (offers, 2, 10, 5000, 1);
  for (guint i = 0; i < 3; i++)
    g_assert_cmpmem (all->running[i], 4 * sizeof (RungPercentiles), fewer_years->running[i],
                     4 * sizeof (RungPercentiles));
  for (guint i = 0; i < 2; i++)
    {
      g_assert_cmpmem (all->year[i], sizeof all->year[i], fewer_offers->year[i],
                       sizeof fewer_offers->year[i]);
      g_assert_cmpfloat (all->mean[i], ==, fewer_offers->mean[i]);
    }
  g_assert_cmpuint (all->n_ahead[0][1], ==, fewer_offers->n_ahead[0][1]);
}

/* A longer run begins with the futures of a shorter one, also over the end of
 * a block. */
static void
test_longer_run (void)
{
  RungFuturesOffer offer;
  g_autoptr (RungFutures) one = NULL;
  g_autoptr (RungFutures) two = NULL;
  g_autoptr (RungFutures) three = NULL;
  guint n_before = G_MAXUINT;

  init_rich_offer (&offer, 1);
  one = simulate (&offer, 1, 10, 1, 8);
  two = simulate (&offer, 1, 10, 2, 8);
  three = simulate (&offer, 1, 10, 3, 8);
  g_assert_cmpfloat (one->total[0].low, ==, one->total[0].high);
  g_assert_true (one->total[0].low == two->total[0].low || one->total[0].low == two->total[0].high);
  g_assert_true (three->total[0].low == two->total[0].low
                 || three->total[0].middle == two->total[0].low);
  g_assert_true (three->total[0].high == two->total[0].high
                 || three->total[0].middle == two->total[0].high);

  for (guint n = 500; n < 530; n++)
    {
      RungFuturesOffer offers[2];
      g_autoptr (RungFutures) futures = NULL;

      init_rich_offer (&offers[0], 0);
      init_rich_offer (&offers[1], 1);
      futures = simulate (offers, 2, 10, n, 8);
      if (n > 500)
        g_assert_cmpuint (futures->n_ahead[0][1] - n_before, <=, 1);
      n_before = futures->n_ahead[0][1];
    }
}

/* The same bits on every machine, with wide vectors and without: figures of
 * the first run, to be changed only along with the model. */
static void
test_bits (void)
{
  RungFuturesOffer offers[3];
  g_autoptr (RungFutures) futures = NULL;

  for (guint i = 0; i < 3; i++)
    init_rich_offer (&offers[i], i);
  futures = simulate (offers, 3, 10, 10000, 2026);
  g_test_message ("%a %a %a %a %u %u", futures->mean[0], futures->mean[2], futures->total[1].low,
                  futures->year[2][4].high, futures->n_ahead[0][2], futures->n_best[1]);
  g_assert_cmpfloat (futures->mean[0], ==, 0x1.1e9d5532fd014p+20);
  g_assert_cmpfloat (futures->mean[2], ==, 0x1.2063be9425f3bp+20);
  g_assert_cmpfloat (futures->total[1].low, ==, 0x1.e157e388f999ap+19);
  g_assert_cmpfloat (futures->year[2][4].high, ==, 0x1.ad3ae1fp+17);
  g_assert_cmpuint (futures->n_ahead[0][2], ==, 4996);
  g_assert_cmpuint (futures->n_best[1], ==, 3357);
}

static void
test_cancelled (void)
{
  RungFuturesOffer offer;
  RungFuturesSpec spec = { 1, 10, 1000, 1, &offer };
  int is_cancelled = 1;
  g_autoptr (RungFutures) futures = NULL;

  init_rich_offer (&offer, 0);
  g_assert_null (rung_futures_new (&spec, &is_cancelled));
  is_cancelled = 0;
  futures = rung_futures_new (&spec, &is_cancelled);
  g_assert_nonnull (futures);
}

static void
assert_finite (const RungPercentiles *percentiles)
{
  g_assert_true (isfinite (percentiles->low));
  g_assert_true (isfinite (percentiles->high));
  g_assert_cmpfloat (percentiles->low, <=, percentiles->middle);
  g_assert_cmpfloat (percentiles->middle, <=, percentiles->high);
}

/* At the ends of the ranges that are allowed, the figures are finite still. */
static void
test_wild (void)
{
  static const double volatilities[] = { 0.0, 1e-9, 3.0, 10.0 };
  static const double steps[] = { 1e-3, 1.0, 1e9 };

  for (guint i = 0; i < G_N_ELEMENTS (volatilities); i++)
    for (guint k = 0; k < G_N_ELEMENTS (steps); k++)
      {
        RungFuturesOffer offer;
        g_autoptr (RungFutures) futures = NULL;

        init_rich_offer (&offer, 0);
        offer.volatility = volatilities[i];
        offer.bonus_low = 0.0;
        offer.bonus_high = 100.0;
        offer.outcome[2] = 1000.0;
        for (guint year = 0; year < RUNG_MAX_YEARS; year++)
          {
            offer.equity[12 * year + 11] = offer.exit[year] = 1e9;
            offer.kept[year].step = steps[k];
            for (guint at = 0; at < RUNG_KEPT_POINTS; at++)
              offer.kept[year].left[at] = -1e9 + at * steps[k] * 0.5;
          }
        futures = simulate (&offer, 1, 10, 2000, 4);
        for (guint year = 0; year < RUNG_MAX_YEARS; year++)
          {
            assert_finite (&futures->year[0][year]);
            assert_finite (&futures->running[0][year]);
          }
        g_assert_true (isfinite (futures->mean[0]));
      }
}

static void
test_few (void)
{
  RungFuturesOffer offer;
  g_autoptr (RungFutures) none = simulate (NULL, 0, 10, 100, 1);
  g_autoptr (RungFutures) one = NULL;

  g_assert_cmpuint (none->n_offers, ==, 0);
  init_rich_offer (&offer, 0);
  one = simulate (&offer, 1, 1, 1, 0);
  g_assert_cmpfloat (one->mean[0], ==, one->total[0].middle);
  /* An offer alone is ahead of all others there are. */
  g_assert_cmpfloat (rung_futures_get_best (one, 0), ==, 1.0);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/futures-laws/shares-of-the-market-tie", test_ties);
  g_test_add_func ("/futures-laws/more-than-half-a-dollar-is-ahead", test_half_dollar);
  g_test_add_func ("/futures-laws/counts-and-sums-agree", test_laws);
  g_test_add_func ("/futures-laws/the-same-seed-repeats", test_repeats);
  g_test_add_func ("/futures-laws/another-year-or-offer-only-adds", test_only_adds);
  g_test_add_func ("/futures-laws/a-longer-run-begins-with-a-shorter-one", test_longer_run);
  g_test_add_func ("/futures-laws/bits-are-the-same-on-every-machine", test_bits);
  g_test_add_func ("/futures-laws/a-cancelled-run-has-no-futures", test_cancelled);
  g_test_add_func ("/futures-laws/figures-at-the-ends-are-finite", test_wild);
  g_test_add_func ("/futures-laws/few-offers-and-futures-are-counted", test_few);
  return g_test_run ();
}
