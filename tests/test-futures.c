/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <math.h>
#include <string.h>

#include "engine/futures/rung-futures.h"

/* Figures of many futures may be this many standard errors from the truth.
 * The seeds are fixed, so that a test either always passes or never. */
#define ERRORS 4.0

/* Sanitizers look at memory, for which fewer do. */
#ifdef __SANITIZE_ADDRESS__
#define N 20000
#else
#define N 100000
#endif
#define NINTH_TENTH 1.2815515655446004

static double
get_normal_share (double deviations)
{
  return 0.5 * erfc (-deviations / G_SQRT2);
}

/* All of the variable pay is left, in steps that never end within the table. */
static void
keep_all (RungFuturesOffer *offer)
{
  for (guint year = 0; year < RUNG_MAX_YEARS; year++)
    {
      offer->kept[year].step = 12500.0;
      for (guint k = 0; k < RUNG_KEPT_POINTS; k++)
        offer->kept[year].left[k] = k * 12500.0;
    }
}

/* Nothing varies, and there is nothing to pay. */
static void
init_offer (RungFuturesOffer *offer)
{
  memset (offer, 0, sizeof *offer);
  offer->bonus_low = offer->bonus_high = 1.0;
  offer->refresher_low = offer->refresher_high = 1.0;
  keep_all (offer);
}

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

/* The percentile of a lognormal ratio with mean 1, and how wide its standard
 * error is: that of the share, over the density of the normal draw. */
static void
assert_lognormal (const RungPercentiles *found,
                  double                 expected,
                  double                 deviation,
                  guint                  n)
{
  static const double draws[] = { -NINTH_TENTH, 0.0, NINTH_TENTH };
  static const double shares[] = { 0.1, 0.5, 0.9 };
  const double values[] = { found->low, found->middle, found->high };

  for (guint k = 0; k < 3; k++)
    {
      double truth = expected * exp (-0.5 * deviation * deviation + deviation * draws[k]);
      double density = exp (-0.5 * draws[k] * draws[k]) / sqrt (2.0 * G_PI);
      double error = sqrt (shares[k] * (1.0 - shares[k]) / n) / density * deviation * truth;

      g_assert_cmpfloat_with_epsilon (values[k], truth, ERRORS * error);
    }
}

static void
assert_mean (double found,
             double expected,
             double deviation)
{
  double error = expected * sqrt ((exp (deviation * deviation) - 1.0) / N);

  g_assert_cmpfloat_with_epsilon (found, expected, ERRORS * error);
}

/* The price at the end of a year, whatever part of it moves with the market. */
static void
test_price (void)
{
  static const double shares[] = { 0.0, 0.6, 1.0 };
  RungFuturesOffer offer;

  for (guint i = 0; i < G_N_ELEMENTS (shares); i++)
    for (guint year = 0; year < RUNG_MAX_YEARS; year += 3)
      {
        g_autoptr (RungFutures) futures = NULL;
        double deviation = 0.3 * sqrt (year + 1.0);

        init_offer (&offer);
        offer.volatility = 0.3;
        offer.market_share = shares[i];
        offer.equity[12 * year + 11] = 100000.0;
        futures = simulate (&offer, 1, year + 1, N, 11 + i);
        assert_lognormal (&futures->year[0][year], 100000.0, deviation, N);
        assert_lognormal (&futures->total[0], 100000.0, deviation, N);
        assert_mean (futures->mean[0], 100000.0, deviation);
      }
}

/* The mean of what an option brings is its price by Black and Scholes, without
 * interest. The first is example 15.6 of Hull, Options, Futures, and Other
 * Derivatives: 42 a share, strike 40, 10 percent interest, volatility 20
 * percent, half a year, a price of 4.76; here forward, times e^0.05. The others
 * by hand: at the money N(s/2) - N(-s/2) of the shares. */
static void
test_option (void)
{
  static const struct
  {
    guint month;
    double deviation, option, strike, expected;
  } cases[] = {
    { 6, 0.2, 44153.385, 40000.0, 5004.1 },
    { 12, 0.4, 100000.0, 100000.0, 15851.9 },
    { 6, 0.4, 100000.0, 100000.0, 11246.3 },
    { 48, 0.2, 100000.0, 100000.0, 15851.9 },
    { 12, 0.4, 100000.0, 0.0, 100000.0 },
  };
  RungFuturesOffer offer;

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (RungFutures) futures = NULL;
      guint month = cases[i].month;

      init_offer (&offer);
      offer.volatility = cases[i].deviation;
      offer.option[month - 1] = cases[i].option;
      offer.strike[month - 1] = cases[i].strike;
      futures = simulate (&offer, 1, (month + 11) / 12, N, 5 + i);
      g_assert_cmpfloat_with_epsilon (futures->mean[0], cases[i].expected,
                                      ERRORS * 0.5 * cases[i].option / sqrt (N) + 5.0);
      g_assert_cmpfloat (futures->total[0].low, >=, -0.01);
    }
}

/* What vests in a month has the spread of so many months, whatever else vests
 * in the year: at 40 % a year, month 1 is between 85.7 and 115.2 thousand in
 * eight of ten futures, month 12 between 55.3 and 154.2. */
static void
test_month_of_vesting (void)
{
  static const struct { guint month; double low, high; } cases[] = {
    { 1, 85668, 115175 }, { 6, 66848, 138009 }, { 12, 55289, 154131 }, { 13, 0, 0 }, { 47, 0, 0 },
  };
  RungFuturesOffer offer;

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (RungFutures) futures = NULL;
      guint month = cases[i].month;
      guint year = (month - 1) / 12;

      init_offer (&offer);
      offer.volatility = 0.4;
      offer.market_share = 0.5;
      offer.equity[month - 1] = 100000.0;
      futures = simulate (&offer, 1, 4, N, 21 + i);
      assert_lognormal (&futures->year[0][year], 100000.0, 0.4 * sqrt (month / 12.0), N);
      if (cases[i].low == 0.0)
        continue;
      g_assert_cmpfloat_with_epsilon (futures->year[0][year].low, cases[i].low,
                                      0.01 * cases[i].low);
      g_assert_cmpfloat_with_epsilon (futures->year[0][year].high, cases[i].high,
                                      0.01 * cases[i].high);
    }
}

/* The variance of several vests of one grant: the sum over all pairs of
 * their amounts x (exp (s^2 x months of the earlier / 12) - 1). */
static double
get_variance (const double *vests,
              guint         n_months,
              double        deviation)
{
  double variance = 0.0;

  for (guint i = 0; i < n_months; i++)
    for (guint k = 0; k < n_months; k++)
      variance += vests[i] * vests[k] * expm1 (deviation * deviation * (MIN (i, k) + 1) / 12.0);
  return variance;
}

/* Monthly, quarterly and front-loaded plans have the mean and the variance of
 * the closed form; the variance is read off the chance to be ahead of what is
 * certain, whose total is moved by a deviation. */
static void
test_plans (void)
{
  static const char *const plans[] = { "monthly", "quarterly", "front-loaded" };

  for (guint plan = 0; plan < G_N_ELEMENTS (plans); plan++)
    {
      RungFuturesOffer offer;
      g_autoptr (RungFutures) futures = NULL;
      double deviation = 0.1;
      double total = 0.0;
      double error = 0.0;
      double log_deviation = 0.0;

      init_offer (&offer);
      offer.volatility = deviation;
      offer.market_share = 0.5;
      for (guint month = 0; month < 48; month++)
        {
          double share = plan == 0 ? 1.0 : plan == 1 ? (month % 3 == 2 ? 3.0 : 0.0)
                                                     : (month % 12 == 11 ? 24.0 - month / 2 : 0.0);

          offer.equity[month] = 2000.0 * share;
          total += 2000.0 * share;
        }
      futures = simulate (&offer, 1, 4, N, 31 + plan);
      error = sqrt (get_variance (offer.equity, 48, deviation) / N);
      g_assert_cmpfloat_with_epsilon (futures->mean[0], total, ERRORS * error);
      /* A sum of lognormals this alike is lognormal itself, within a thousandth. */
      log_deviation = sqrt (log1p (get_variance (offer.equity, 48, deviation) / (total * total)));
      for (int side = -1; side <= 1; side++)
        {
          double expected = total * exp (side * NINTH_TENTH * log_deviation
                                         - 0.5 * log_deviation * log_deviation);
          double found = side < 0 ? futures->total[0].low : side > 0 ? futures->total[0].high
          : futures->total[0].middle;

          g_test_message ("%s: %.0f, %.0f by the closed form", plans[plan], found, expected);
          g_assert_cmpfloat_with_epsilon (found, expected, 0.003 * expected);
        }
    }
}

/* Shares of a refresher are bought at its anniversary. */
static void
test_refresher (void)
{
  RungFuturesOffer offer;
  g_autoptr (RungFutures) futures = NULL;

  init_offer (&offer);
  offer.volatility = 0.5;
  offer.n_grants = 2;
  offer.granted[0] = 12;
  offer.refresher[0][23] = 80000.0;
  offer.granted[1] = 24;
  offer.refresher[1][59] = 60000.0;
  futures = simulate (&offer, 1, 5, N, 3);
  assert_lognormal (&futures->year[0][1], 80000.0, 0.5, N);
  assert_lognormal (&futures->year[0][4], 60000.0, 0.5 * sqrt (3.0), N);
}

/* A bonus has its percentiles, its expected value being the median, and is
 * never below nothing. */
static void
test_bonus (void)
{
  RungFuturesOffer offer;
  g_autoptr (RungFutures) futures = NULL;
  g_autoptr (RungFutures) lone = NULL;
  /* The density at the percentile, for a deviation of the ratio of 1. */
  double error = sqrt (0.1 * 0.9 / N) / 0.17549833 * 50000.0 / NINTH_TENTH;

  init_offer (&offer);
  offer.bonus[0] = offer.bonus[1] = 50000.0;
  offer.bonus_low = 0.7;
  offer.bonus_high = 1.5;
  futures = simulate (&offer, 1, 2, N, 3);
  g_assert_cmpfloat_with_epsilon (futures->year[0][0].low, 35000.0, ERRORS * error * 0.3);
  g_assert_cmpfloat_with_epsilon (futures->year[0][0].middle, 50000.0, ERRORS * error * 0.5);
  g_assert_cmpfloat_with_epsilon (futures->year[0][0].high, 75000.0, ERRORS * error * 0.5);
  /* One ratio for all years: twice the bonus has twice the percentiles. */
  g_assert_cmpfloat_with_epsilon (futures->total[0].low, 2.0 * futures->year[0][0].low, 0.05);

  offer.bonus_low = 0.0;
  offer.bonus[0] = 0.0;
  for (guint seed = 0; seed < 300; seed++)
    {
      g_clear_pointer (&lone, rung_futures_free);
      lone = simulate (&offer, 1, 2, 1, seed);
      g_assert_cmpfloat (lone->total[0].low, >=, 0.0);
    }
}

/* What is expected is found to the cent where all is certain, whether or not
 * the expected pay is at a step. */
static void
test_certain (void)
{
  static const double steps[] = { 10000.0, 7500.0, 12345.67, 100000.0, 1000.0, 0.0 };
  RungFuturesOffer offer;

  for (guint i = 0; i < G_N_ELEMENTS (steps); i++)
    {
      g_autoptr (RungFutures) futures = NULL;
      double step = steps[i];
      double pay = 0.1 + 20000.2 + 40000.0 + 30000.3;
      guint at = step > 0.0 ? (guint) MIN (pay / step, 31.0) : 0;

      init_offer (&offer);
      offer.bonus[1] = 20000.2;
      offer.equity[23] = 40000.0;
      offer.n_grants = 2;
      offer.refresher[0][23] = 0.1;
      offer.granted[1] = 12;
      offer.refresher[1][23] = 30000.3;
      offer.kept[0].step = 0.0;
      offer.kept[0].left[0] = 1234567.89;
      offer.kept[1].step = step;
      for (guint k = 0; k < RUNG_KEPT_POINTS; k++)
        offer.kept[1].left[k] = 80000.12 + 600.0 * k + 10.1 * k * k;
      futures = simulate (&offer, 1, 2, 1000, 1);
      if (step > 0.0)
        pay = offer.kept[1].left[at]
              + (pay / step - at) * (offer.kept[1].left[at + 1] - offer.kept[1].left[at]);
      else
        pay = offer.kept[1].left[0];
      g_assert_cmpfloat (futures->year[0][0].low, ==, 1234567.89);
      g_assert_cmpfloat_with_epsilon (futures->year[0][1].low, pay, 1e-6);
      g_assert_cmpfloat_with_epsilon (futures->year[0][1].high, pay, 1e-6);
      g_assert_cmpfloat_with_epsilon (futures->running[0][1].middle, 1234567.89 + pay, 1e-6);
      g_assert_cmpfloat_with_epsilon (futures->total[0].high, 1234567.89 + pay, 1e-6);
      g_assert_cmpfloat_with_epsilon (futures->mean[0], 1234567.89 + pay, 1e-6);
    }
}

/* Straight lines between steps, and the last one goes on. */
static void
test_kept (void)
{
  static const struct { double outcome, left; } items[] = {
    { 0.0, 100.0 }, { 0.25, 350.0 }, { 1.0, 1100.0 }, { 8.0, 4600.0 }, { 32.0, 16600.0 },
    { 100.0, 50600.0 }, { 900.0, 450600.0 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (items); i++)
    {
      g_autoptr (RungFutures) futures = NULL;
      RungFuturesOffer offer;

      init_offer (&offer);
      offer.exit[0] = 1000.0;
      offer.n_outcomes = 1;
      offer.odds[0] = 1.0;
      offer.outcome[0] = items[i].outcome;
      offer.kept[0].step = 1000.0;
      for (guint k = 0; k < RUNG_KEPT_POINTS; k++)
        offer.kept[0].left[k] = 100.0 + (k < 1 ? 0.0 : 1000.0 + 500.0 * (k - 1.0));
      futures = simulate (&offer, 1, 1, 100, 1);
      g_assert_cmpfloat_with_epsilon (futures->total[0].middle, items[i].left, 0.06);
    }
}

/* An exit against a certain offer that is between its outcomes. */
static void
test_exit (void)
{
  static const double between[] = { 10.0, 45000.0, 95000.0, 450000.0 };
  static const double above[] = { 0.4, 0.4, 0.05, 0.0 };
  RungFuturesOffer offers[2];

  init_offer (&offers[0]);
  init_offer (&offers[1]);
  offers[0].exit[2] = 40000.0;
  offers[0].n_outcomes = 6;
  offers[0].odds[1] = 0.6;
  offers[0].odds[2] = 0.35;
  offers[0].odds[4] = 0.05;
  offers[0].outcome[0] = 100.0;   /* without a chance, as are the third and the last */
  offers[0].outcome[2] = 2.0;
  offers[0].outcome[3] = 100.0;
  offers[0].outcome[4] = 6.0;
  offers[0].outcome[5] = 100.0;
  for (guint i = 0; i < G_N_ELEMENTS (between); i++)
    {
      g_autoptr (RungFutures) futures = NULL;

      offers[1].kept[2].step = 0.0;
      offers[1].kept[2].left[0] = between[i];
      futures = simulate (offers, 2, 3, N, 9);
      g_assert_cmpfloat_with_epsilon (rung_futures_get_chance (futures, 0, 1), above[i],
                                      ERRORS * sqrt (above[i] * (1.0 - above[i]) / N) + 1e-9);
      g_assert_cmpuint (futures->n_ahead[0][1] + futures->n_ahead[1][0], ==, N);
      g_assert_cmpfloat_with_epsilon (futures->total[0].low, 0.0, 0.01);
      g_assert_cmpfloat_with_epsilon (futures->total[0].high, 80000.0, 0.01);
    }
}

/* One share price against another: the difference of their logarithms is
 * normal, and the narrower the more of both is the market. */
static void
test_chance (void)
{
  static const struct
    {
      double amount, volatility, share, other_volatility, other_share;
      guint year;
    } items[] = {
    { 110000.0, 0.3, 0.0, 0.5, 0.0, 0 },
    { 110000.0, 0.3, 0.7, 0.5, 0.9, 0 },
    { 110000.0, 0.3, 1.0, 0.5, 1.0, 0 },
    { 90000.0, 0.4, 0.8, 0.4, 0.8, 0 },
    { 90000.0, 0.4, 0.8, 0.4, 0.8, 6 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (items); i++)
    {
      g_autoptr (RungFutures) futures = NULL;
      RungFuturesOffer offers[2];
      double a = items[i].volatility;
      double b = items[i].other_volatility;
      double years = items[i].year + 1.0;
      double covariance = a * b * items[i].share * items[i].other_share;
      double variance = years * (a * a + b * b - 2.0 * covariance);
      double drift = log (items[i].amount / 100000.0) - 0.5 * years * (a * a - b * b);
      double truth = get_normal_share (drift / sqrt (variance));

      init_offer (&offers[0]);
      init_offer (&offers[1]);
      offers[0].volatility = a;
      offers[0].market_share = items[i].share;
      offers[0].equity[12 * items[i].year + 11] = items[i].amount;
      offers[1].volatility = b;
      offers[1].market_share = items[i].other_share;
      offers[1].equity[12 * items[i].year + 11] = 100000.0;
      futures = simulate (offers, 2, items[i].year + 1, N, 21);
      g_assert_cmpfloat_with_epsilon (rung_futures_get_chance (futures, 0, 1), truth,
                                      ERRORS * sqrt (truth * (1.0 - truth) / N));
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/futures/a-price-is-lognormal", test_price);
  g_test_add_func ("/futures/a-month-has-the-spread-of-its-months", test_month_of_vesting);
  g_test_add_func ("/futures/plans-have-mean-and-variance-of-the-closed-form", test_plans);
  g_test_add_func ("/futures/a-refresher-is-bought-at-its-anniversary", test_refresher);
  g_test_add_func ("/futures/a-bonus-has-its-percentiles", test_bonus);
  g_test_add_func ("/futures/certain-pay-is-found-to-the-cent", test_certain);
  g_test_add_func ("/futures/an-option-is-priced-by-black-and-scholes", test_option);
  g_test_add_func ("/futures/kept-pay-is-read-between-steps", test_kept);
  g_test_add_func ("/futures/an-exit-has-its-odds", test_exit);
  g_test_add_func ("/futures/one-price-leads-another-as-often-as-it-should", test_chance);
  return g_test_run ();
}
