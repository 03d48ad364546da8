/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <math.h>
#include <string.h>

#include "engine/base/rung-random.h"
#include "engine/futures/rung-futures.h"

/* The futures against a second writing of the model, from the same draws. */

#define NINTH_TENTH 1.2815515655446004

/* The draws of a block, in the order that the model asks for them. */
typedef struct
{
  RungRandom random;
  float normals[512];
} Draws;

static double
draw (Draws *draws)
{
  rung_random_fill_normals (&draws->random, draws->normals, 512);
  return draws->normals[0];
}

static double
get_ratio (double normal,
           double low,
           double high)
{
  double ratio = 1.0 + normal * (normal > 0.0 ? high - 1.0 : 1.0 - low) / NINTH_TENTH;

  return MAX (ratio, 0.0);
}

static gboolean
is_needed (const RungFuturesOffer *offer,
           guint                   month)
{
  gboolean needed = offer->equity[month - 1] != 0.0;

  for (guint k = 0; k < offer->n_grants; k++)
    needed |= offer->granted[k] == month || offer->refresher[k][month - 1] != 0.0;
  return needed;
}

/* The total of the first future in double precision, without a thought of speed. */
static double
get_total (const RungFuturesOffer *offer,
           guint64                 seed)
{
  Draws market, own;
  guint32 bits[512];
  double path[RUNG_MAX_MONTHS + 1] = { 0.0 };
  double prices[RUNG_MAX_MONTHS + 1] = { 1.0 };
  double mine = 0.0;
  guint before = 0;
  double deviation = offer->volatility;
  double share = offer->market_share;
  double bonus, refresher, uniform, total = 0.0;
  guint outcome = 0;

  rung_random_init (&market.random, seed, 0, 0);
  rung_random_init (&own.random, seed, 0, 1);
  bonus = get_ratio (draw (&own), offer->bonus_low, offer->bonus_high);
  refresher = get_ratio (draw (&own), offer->refresher_low, offer->refresher_high);
  rung_random_fill_bits (&own.random, bits, 512);
  uniform = (bits[0] >> 1) * 0x1p-31;
  for (; outcome + 1 < offer->n_outcomes && uniform >= offer->odds[outcome]; outcome++)
    uniform -= offer->odds[outcome];
  for (guint month = 1; month <= RUNG_MAX_MONTHS; month++)
    path[month] = path[month - 1] + draw (&market) / sqrt (12.0);
  for (guint year = 0; year < RUNG_MAX_YEARS; year++)
    {
      double pay = bonus * offer->bonus[year] + offer->outcome[outcome] * offer->exit[year];
      guint step;

      for (guint month = 12 * year + 1; month <= 12 * (year + 1); month++)
        {
          double price;

          /* The price is drawn when something vests or is granted. */
          if (!is_needed (offer, month))
            continue;
          mine += draw (&own) * sqrt ((month - before) / 12.0);
          before = month;
          price = exp (deviation * (share * path[month] + sqrt (1.0 - share * share) * mine)
                       - 0.5 * deviation * deviation * month / 12.0);
          prices[month] = price;
          pay += price * offer->equity[month - 1];
          for (guint k = 0; k < offer->n_grants; k++)
            if (offer->granted[k] < month)
              pay += refresher * offer->refresher[k][month - 1] * price / prices[offer->granted[k]];
        }
      pay /= offer->kept[year].step;
      step = (guint) MIN (pay, RUNG_KEPT_POINTS - 2);
      total += offer->kept[year].left[step]
               + (pay - step) * (offer->kept[year].left[step + 1] - offer->kept[year].left[step]);
    }
  return total;
}

static void
init_offer (RungFuturesOffer *offer)
{
  memset (offer, 0, sizeof *offer);
  offer->volatility = 0.6;
  offer->market_share = 0.7;
  offer->bonus_low = 0.2;
  offer->bonus_high = 1.9;
  offer->refresher_low = 0.4;
  offer->refresher_high = 1.3;
  offer->n_outcomes = 3;
  offer->odds[0] = 0.5;
  offer->odds[1] = 0.3;
  offer->odds[2] = 0.2;
  offer->outcome[1] = 1.0;
  offer->outcome[2] = 3.5;
  for (guint year = 0; year < RUNG_MAX_YEARS; year++)
    {
      offer->kept[year].step = 12500.0;
      offer->bonus[year] = 30000.0 + 500.0 * year;
      for (guint month = 2; month < 12; month += 3)
        offer->equity[12 * year + month] = year < 5 ? 17500.0 : 0.0;
      offer->exit[year] = year == 6 ? 120000.0 : 0.0;
      offer->n_grants = RUNG_MAX_YEARS;
      offer->granted[year] = 12 * year;
      for (guint k = 0; k <= year; k++)
        for (guint month = 0; month < 12; month++)
          offer->refresher[k][12 * year + month] = year < k + 4 ? 750.0 + 10.0 * k : 0.0;
      for (guint k = 0; k < RUNG_KEPT_POINTS; k++)
        offer->kept[year].left[k] = 50000.0 + 9000.0 * k - 80.0 * k * k;
    }
}

static void
test_model (void)
{
  RungFuturesOffer offer;
  guint64 n_seeds = g_test_slow () ? 1000 : 150;

  init_offer (&offer);
  for (guint64 seed = 0; seed < n_seeds; seed++)
    {
      g_autoptr (RungFutures) futures = NULL;
      RungFuturesSpec spec = { 1, RUNG_MAX_YEARS, 1, seed, &offer };
      double truth = get_total (&offer, seed);

      futures = rung_futures_new (&spec, NULL);
      g_assert_cmpfloat_with_epsilon (futures->total[0].middle, truth, 1e-6 * truth);
      g_assert_cmpfloat (futures->mean[0], ==, futures->total[0].middle);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/futures-model/totals-are-those-of-the-model", test_model);
  return g_test_run ();
}
