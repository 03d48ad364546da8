/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <math.h>

#include "engine/futures/rung-simulation-offer.h"
#include "engine/futures/rung-simulation.h"

#include "fixture.h"

static RungTables *tables;
static RungTaxCache *cache;

/* A big company, a private one and a fund. */
static RungDocument *
new_document (void)
{
  RungDocument *document = fixture_new_document (3);
  static const char *const places[] = { "seattle", "san-francisco", "new-york" };

  for (int i = 0; i < 3; i++)
    {
      fixture_set (document, i, "base-pay", 200000 + 40000 * i);
      fixture_set (document, i, "bonus", 1500 + 1500 * i);
      fixture_set_text (document, i, "place", places[i]);
    }
  fixture_set (document, 0, "grant", 400000);
  fixture_set (document, 0, "share-growth", 500);
  fixture_set (document, 0, "refresher", 60000);
  fixture_set_item (document, 0, "grants", 0, "kind", "yearly");
  fixture_set_item (document, 0, "grants", 0, "value", "20000");
  fixture_set_text (document, 1, "company-kind", "private");
  fixture_set (document, 1, "grant", 300000);
  fixture_set (document, 1, "exit-years", 3);
  fixture_set (document, FIXTURE_PROFILE, "monthly-budget", 4000);
  fixture_set (document, FIXTURE_PROFILE, "deferral", 20000);
  fixture_set (document, FIXTURE_ASSUMPTIONS, "horizon", 5);
  return document;
}

static void
make_certain (RungDocument *document,
              int           offer)
{
  fixture_set (document, offer, "volatility", 0);
  fixture_set (document, offer, "bonus-low", 10000);
  fixture_set (document, offer, "bonus-high", 10000);
  fixture_set (document, offer, "refresher-low", 10000);
  fixture_set (document, offer, "refresher-high", 10000);
  fixture_set (document, offer, "odds-half", 0);
  fixture_set (document, offer, "odds-same", 0);
  fixture_set (document, offer, "odds-three", 10000);
  fixture_set (document, offer, "odds-ten", 0);
}

static RungSimulation *
simulate (const RungDocument *document,
          RungRanking            view)
{
  g_autoptr (RungComparison) comparison = NULL;
  guint offers[RUNG_MAX_FUTURES_OFFERS];
  RungContext context;

  rung_context_init (&context, tables, cache, document);
  comparison = rung_comparison_new (&context);
  return rung_simulation_new (&context, offers, rung_simulation_choose (comparison, view, offers),
                              view, 0, NULL);
}

static double
get_total (const RungDocument *document,
           guint               offer,
           RungRanking            view)
{
  g_autoptr (RungComparison) comparison = fixture_compare (tables, cache, document);

  return rung_comparison_get (comparison, offer, rung_ranking_get_measure (view), RUNG_SPAN_TOTAL);
}

/* Where nothing is uncertain every future is the projection. */
static void
test_certain (void)
{
  g_autoptr (RungDocument) document = new_document ();
  g_autoptr (RungComparison) comparison = NULL;

  for (int i = 0; i < 3; i++)
    make_certain (document, i);
  comparison = fixture_compare (tables, cache, document);
  for (guint view = 0; view < RUNG_N_RANKINGS; view++)
    {
      g_autoptr (RungSimulation) simulation = simulate (document, view);
      const RungFutures *futures = simulation->futures;
      RungMeasure measure = rung_ranking_get_measure (view);

      for (guint i = 0; i < 3; i++)
        {
          double total = rung_comparison_get (comparison, i, measure, RUNG_SPAN_TOTAL);
          double running = 0.0;

          assert_near (futures->total[i].low, total);
          assert_near (futures->total[i].middle, total);
          assert_near (futures->total[i].high, total);
          assert_near (futures->mean[i], total);
          for (guint year = 0; year < futures->n_years; year++)
            {
              running += comparison->projections[i].amount[measure][year];
              assert_near (futures->year[i][year].low,
                           comparison->projections[i].amount[measure][year]);
              assert_near (futures->running[i][year].high, running);
            }
        }
    }
}

/* Gross pay has no bend, so its mean is what is expected, but for a bonus or
 * refresher that has more room on one side. */
static void
test_mean (void)
{
  g_autoptr (RungDocument) document = new_document ();
  g_autoptr (RungSimulation) simulation = NULL;

  for (int i = 0; i < 3; i++)
    {
      fixture_set (document, i, "bonus-low", 8000);
      fixture_set (document, i, "bonus-high", 12000);
      fixture_set (document, i, "refresher-low", 6000);
      fixture_set (document, i, "refresher-high", 14000);
    }
  simulation = simulate (document, RUNG_RANKING_GROSS);
  for (guint i = 0; i < 3; i++)
    {
      double total = get_total (document, i, RUNG_RANKING_GROSS);

      g_assert_cmpfloat_with_epsilon (simulation->futures->mean[i], total, 0.01 * total);
      g_assert_cmpfloat (simulation->futures->total[i].low, <, total);
      g_assert_cmpfloat (simulation->futures->total[i].high, >, total);
    }
}

/* Of two and more, one is ahead or none is; one is best or none is. */
static void
test_chances_add_up (void)
{
  g_autoptr (RungDocument) document = new_document ();
  g_autoptr (RungSimulation) simulation = simulate (document, RUNG_RANKING_REAL);
  const RungFutures *futures = simulation->futures;
  double best = 0.0;

  g_assert_cmpuint (futures->n_futures, ==, 20000);
  for (guint i = 0; i < 3; i++)
    {
      best += rung_futures_get_best (futures, i);
      for (guint j = 0; j < i; j++)
        g_assert_cmpfloat_with_epsilon (rung_futures_get_chance (futures, i, j)
                                        + rung_futures_get_chance (futures, j, i)
                                        + rung_futures_get_tie (futures, i, j), 1.0, 1e-12);
    }
  g_assert_cmpfloat (best, <=, 1.0);
  g_assert_cmpfloat (best, >, 0.999);
}

static void
test_seed (void)
{
  g_autoptr (RungDocument) document = new_document ();
  g_autoptr (RungSimulation) first = simulate (document, RUNG_RANKING_REAL);
  g_autoptr (RungSimulation) again = simulate (document, RUNG_RANKING_REAL);
  g_autoptr (RungSimulation) other = NULL;

  g_assert_cmpmem (first->futures, sizeof *first->futures, again->futures, sizeof *again->futures);
  fixture_set (document, FIXTURE_ASSUMPTIONS, "seed", 2);
  other = simulate (document, RUNG_RANKING_REAL);
  g_assert_cmpfloat (first->futures->total[0].middle, !=, other->futures->total[0].middle);
  g_assert_cmpfloat_with_epsilon (first->futures->total[0].middle, other->futures->total[0].middle,
                                  0.01 * first->futures->total[0].middle);
}

/* More than a tenth of the odds is for nothing: then a tenth of the futures
 * has nothing but the other pay. */
static void
test_private (void)
{
  g_autoptr (RungDocument) document = new_document ();
  g_autoptr (RungDocument) without = NULL;
  g_autoptr (RungSimulation) simulation = NULL;
  const RungFutures *futures = NULL;

  fixture_set (document, 1, "bonus", 0);
  simulation = simulate (document, RUNG_RANKING_REAL);
  futures = simulation->futures;
  without = rung_document_copy (document);
  fixture_set (without, 1, "grant", 0);
  g_assert_cmpfloat_with_epsilon (futures->total[1].low, get_total (without, 1, RUNG_RANKING_REAL),
                                  0.5);
  g_assert_cmpfloat (futures->total[1].middle, <, get_total (document, 1, RUNG_RANKING_REAL));
  g_assert_cmpfloat (futures->total[1].high, >, get_total (document, 1, RUNG_RANKING_REAL));
  /* It is sold in the third year, and nothing hangs on a price before. */
  g_assert_cmpfloat (futures->year[1][1].high - futures->year[1][1].low, <, 0.5);
  g_assert_cmpfloat (futures->year[1][2].high - futures->year[1][2].low, >, 10000.0);
}

static double
get_left (const RungKept *kept,
          double          pay)
{
  double at = pay / kept->step;
  guint step = (guint) MIN (at, RUNG_KEPT_POINTS - 2);

  return kept->left[step] + (at - step) * (kept->left[step + 1] - kept->left[step]);
}

typedef struct
{
  const char *name;
  int offer;
  const char *input;
  gint64 initial;
  gint64 doubled;
} Doubling;

static const Doubling doublings[] = {
  { "bonus", 2, "bonus-payout", 10000, 20000 },
  { "shares", 0, "grant", 400000, 800000 },
  { "outcome", 1, "grant", 300000, 600000 },
};

/* The curve is what the projection says of an offer with twice the pay. */
static void
test_curve (gconstpointer data)
{
  const Doubling *doubling = data;
  g_autoptr (RungDocument) document = new_document ();
  g_autoptr (RungComparison) comparison = NULL;
  g_autoptr (RungComparison) doubled = NULL;
  RungFuturesOffer offer;
  RungContext context;
  guint index = (guint) doubling->offer;

  if (!g_str_equal (doubling->name, "bonus"))
    fixture_set (document, doubling->offer, "bonus", 0);
  fixture_set (document, doubling->offer, "refresher", 0);
  rung_list_remove (rung_inputs_find_list (&rung_offer_inputs, "grants"),
                    &rung_document_get_offer (document, 0)->inputs, 0);
  fixture_set (document, doubling->offer, doubling->input, doubling->initial);
  comparison = fixture_compare (tables, cache, document);
  rung_context_init (&context, tables, cache, document);
  rung_simulation_init_offer (&context, &rung_document_get_offer (document, index)->inputs,
                              RUNG_MEASURE_REAL, &offer);
  fixture_set (document, doubling->offer, doubling->input, doubling->doubled);
  doubled = fixture_compare (tables, cache, document);
  for (guint year = 0; year < comparison->n_years; year++)
    {
      double pay = offer.bonus[year] + offer.exit[year];

      for (guint month = 12 * year; month < 12 * (year + 1); month++)
        pay += offer.equity[month];

      if (offer.kept[year].step == 0.0)
        {
          assert_near (offer.kept[year].left[0],
                       doubled->projections[index].amount[RUNG_MEASURE_REAL][year]);
          continue;
        }
      assert_near (get_left (&offer.kept[year], pay),
                   comparison->projections[index].amount[RUNG_MEASURE_REAL][year]);
      /* Twice the expected pay is a step of the curve too. */
      assert_near (get_left (&offer.kept[year], 2.0 * pay),
                   doubled->projections[index].amount[RUNG_MEASURE_REAL][year]);
    }
}

/* Public options at the money are expected to bring nothing, and bring much in
 * about as many futures as not. */
static void
test_options (void)
{
  static const char *const strikes[] = { "5000", "4000" };
  g_autoptr (RungDocument) document = fixture_new_document (2);
  g_autoptr (RungSimulation) simulation = NULL;
  g_autoptr (RungComparison) comparison = NULL;
  const RungFutures *futures = NULL;

  for (guint i = 0; i < 2; i++)
    {
      fixture_set (document, (int) i, "base-pay", 200000);
      fixture_set_text (document, (int) i, "place", "austin");
      fixture_set_item (document, i, "grants", 0, "kind", "nso");
      fixture_set_item (document, i, "grants", 0, "units", "10000");
      fixture_set_item (document, i, "grants", 0, "price", "5000");
      fixture_set_item (document, i, "grants", 0, "strike", strikes[i]);
    }
  comparison = fixture_compare (tables, cache, document);
  simulation = simulate (document, RUNG_RANKING_REAL);
  futures = simulation->futures;
  for (guint i = 0; i < 2; i++)
    {
      const RungPercentiles *total = &futures->total[i];

      double expected = 0.0;

      for (guint year = 0; year < comparison->n_years; year++)
        expected += comparison->projections[i].amount[RUNG_MEASURE_REAL][year];
      g_assert_cmpfloat (futures->mean[i], >, expected);
      g_assert_cmpfloat (total->high - total->middle, >, total->middle - total->low);
      g_assert_cmpfloat (total->high - total->low, >, 50000.0);
    }
  g_assert_cmpfloat (rung_futures_get_chance (futures, 1, 0), >, 0.5);
}

/* With bonuses that are certain and shares that move as one, two offers that
 * are the same stay the same. */
static void
test_twins (void)
{
  g_autoptr (RungDocument) document = fixture_new_document (2);
  g_autoptr (RungSimulation) simulation = NULL;

  for (int i = 0; i < 2; i++)
    {
      fixture_set (document, i, "base-pay", 200000);
      fixture_set (document, i, "grant", 500000);
      fixture_set_text (document, i, "place", "austin");
    }
  fixture_set (document, FIXTURE_ASSUMPTIONS, "market-share", 10000);
  simulation = simulate (document, RUNG_RANKING_REAL);
  g_assert_cmpfloat (rung_futures_get_tie (simulation->futures, 0, 1), ==, 1.0);
  g_assert_cmpfloat (simulation->futures->total[0].high - simulation->futures->total[0].low, >,
                     50000.0);
}

static double
get_spread (const RungDocument *document)
{
  g_autoptr (RungSimulation) simulation = simulate (document, RUNG_RANKING_REAL);

  return simulation->futures->total[0].high - simulation->futures->total[0].low;
}

static double
get_chance (const RungDocument *document)
{
  g_autoptr (RungSimulation) simulation = simulate (document, RUNG_RANKING_REAL);

  return rung_futures_get_chance (simulation->futures, 0, 2);
}

/* More pay is ahead more often, and a wilder share spreads wider. */
static void
test_monotone (void)
{
  g_autoptr (RungDocument) document = new_document ();
  double chance = -1.0;
  double spread = -1.0;

  for (gint64 base = 150000; base <= 300000; base += 50000)
    {
      double before = chance;

      fixture_set (document, 0, "base-pay", base);
      chance = get_chance (document);
      g_assert_cmpfloat (chance, >=, before);
    }
  for (gint64 volatility = 0; volatility <= 10000; volatility += 2500)
    {
      double before = spread;

      fixture_set (document, 0, "volatility", volatility);
      spread = get_spread (document);
      g_assert_cmpfloat (spread, >, before);
    }
}

/* A yearly grant that is promised has no spread but that of its price. */
static void
test_promised_grants (void)
{
  g_autoptr (RungDocument) document = new_document ();
  RungFuturesOffer offer;
  RungContext context;

  rung_context_init (&context, tables, cache, document);
  rung_simulation_init_offer (&context, &rung_document_get_offer (document, 0)->inputs,
                              RUNG_MEASURE_REAL, &offer);
  /* By default a refresher is a half to one and a half of the expected. */
  g_assert_cmpfloat (offer.refresher_low, >, 0.5);
  g_assert_cmpfloat (offer.refresher_low, <, 1.0);
  g_assert_cmpfloat_with_epsilon (1.0 - offer.refresher_low, offer.refresher_high - 1.0, 1e-9);
  fixture_set (document, 0, "refresher", 0);
  rung_simulation_init_offer (&context, &rung_document_get_offer (document, 0)->inputs,
                              RUNG_MEASURE_REAL, &offer);
  g_assert_cmpfloat (offer.refresher_low, ==, 1.0);
  g_assert_cmpfloat (offer.refresher_high, ==, 1.0);
  g_assert_cmpuint (offer.n_grants, >, 0);
  g_assert_cmpuint (offer.granted[0], ==, 12);
  g_assert_cmpfloat (offer.refresher[0][23], >, 0.0);
}

/* Whatever the inputs allow is simulated without a figure that is none. */
static void
test_any_offer (void)
{
  int n_runs = g_test_slow () ? 60 : 8;

  for (int run = 0; run < n_runs; run++)
    {
      g_autoptr (RungDocument) document = fixture_new_document (2);
      g_autoptr (RungSimulation) simulation = NULL;

      for (guint i = 0; i < 2; i++)
        fixture_set_random (&rung_offer_inputs, &rung_document_get_offer (document, i)->inputs,
                            tables);
      fixture_set (document, FIXTURE_ASSUMPTIONS, "horizon", g_test_rand_int_range (1, 11));
      fixture_set (document, FIXTURE_ASSUMPTIONS, "market-share", g_test_rand_int_range (0, 10001));
      fixture_set (document, FIXTURE_ASSUMPTIONS, "futures", 10000);
      simulation = simulate (document, RUNG_RANKING_REAL);
      for (guint i = 0; i < 2; i++)
        {
          g_assert_true (isfinite (simulation->futures->mean[i]));
          g_assert_true (isfinite (simulation->futures->total[i].high));
          g_assert_cmpfloat (simulation->futures->total[i].low, <=,
                             simulation->futures->total[i].high);
        }
    }
}

static void
test_cancelled (void)
{
  g_autoptr (RungDocument) document = new_document ();
  static const guint offers[] = { 0, 1 };
  int is_cancelled = 1;
  RungContext context;

  rung_context_init (&context, tables, cache, document);
  g_assert_null (rung_simulation_new (&context, offers, 2, RUNG_RANKING_REAL, 0, &is_cancelled));
}

/* Of ten offers the best are simulated, not the first, and none without pay. */
static void
test_choose (void)
{
  static const gint64 pay[] = { 100, 0, 120, 130, 140, 150, 160, 170, 180, 190 };
  static const guint best[] = { 2, 3, 4, 5, 6, 7, 8, 9 };
  g_autoptr (RungDocument) document = fixture_new_document (G_N_ELEMENTS (pay));
  g_autoptr (RungComparison) comparison = NULL;
  g_autoptr (RungComparison) of_one = NULL;
  g_autoptr (RungComparison) of_none = NULL;
  guint offers[RUNG_MAX_FUTURES_OFFERS];

  for (guint i = 0; i < G_N_ELEMENTS (pay); i++)
    fixture_set (document, (int) i, "base-pay", 1000 * pay[i]);
  comparison = fixture_compare (tables, cache, document);
  g_assert_cmpuint (rung_simulation_choose (comparison, RUNG_RANKING_GROSS, offers), ==, 8);
  g_assert_cmpmem (offers, sizeof offers, best, sizeof best);
  for (int i = 1; i < (int) G_N_ELEMENTS (pay); i++)
    fixture_set (document, i, "base-pay", 0);
  of_one = fixture_compare (tables, cache, document);
  g_assert_cmpuint (rung_simulation_choose (of_one, RUNG_RANKING_REAL, offers), ==, 1);
  g_assert_cmpuint (offers[0], ==, 0);
  fixture_set (document, 0, "base-pay", 0);
  of_none = fixture_compare (tables, cache, document);
  g_assert_cmpuint (rung_simulation_choose (of_none, RUNG_RANKING_REAL, offers), ==, 8);
}

/* In a future in which the shares end worthless, what was paid for them is a loss
 * that lowers income as in that outcome alone. */
static void
test_private_loss (void)
{
  g_autoptr (RungDocument) document = fixture_new_document (1);
  const RungOfferInputs *inputs = &rung_document_get_offer (document, 0)->inputs;
  g_autoptr (RungSimulation) simulation = NULL;
  RungContext context;

  fixture_set (document, FIXTURE_ASSUMPTIONS, "horizon", 2);
  fixture_set (document, 0, "base-pay", 150000);
  fixture_set (document, 0, "exit-years", 2);
  fixture_set_text (document, 0, "company-kind", "private");
  fixture_set (document, 0, "last-valuation", 1000000000);
  fixture_set_item (document, 0, "grants", 0, "kind", "nso");
  fixture_set_item (document, 0, "grants", 0, "units", "10000");
  fixture_set_item (document, 0, "grants", 0, "price", "1000");
  fixture_set_item (document, 0, "grants", 0, "strike", "100");
  fixture_set_item (document, 0, "grants", 0, "fair-value", "1000");
  fixture_set_item (document, 0, "grants", 0, "tranches", "6: 100");
  fixture_set_item (document, 0, "grants", 0, "exercise", "when-vested");
  simulation = simulate (document, RUNG_RANKING_TAKE_HOME);
  rung_context_init (&context, tables, cache, document);
  context.outcome = 0;
  g_assert_cmpfloat_with_epsilon (simulation->futures->total[0].low,
                                  rung_offer_get_worth (&context, inputs,
                                                        RUNG_MEASURE_TAKE_HOME), 0.5);
}

/* Units that follow the price of a private company are no surer than shares. */
static void
test_private_units (void)
{
  g_autoptr (RungDocument) document = fixture_new_document (1);
  g_autoptr (RungSimulation) simulation = NULL;

  fixture_set_text (document, 0, "company-kind", "private");
  fixture_set (document, 0, "base-pay", 200000);
  fixture_set_item (document, 0, "grants", 0, "kind", "profit-units");
  fixture_set_item (document, 0, "grants", 0, "value", "400000");
  fixture_set_item (document, 0, "grants", 0, "lock", "0");
  simulation = simulate (document, RUNG_RANKING_GROSS);
  g_assert_cmpfloat (simulation->futures->total[0].high, >,
                     1.1 * simulation->futures->total[0].low);
}

int
main (int    argc,
      char **argv)
{
  int result = 0;

  g_test_init (&argc, &argv, NULL);
  tables = fixture_load_tables ();
  cache = rung_tax_cache_new (tables);
  g_test_add_func ("/simulation/certain-futures-are-the-projection", test_certain);
  g_test_add_func ("/simulation/the-mean-is-what-is-expected", test_mean);
  g_test_add_func ("/simulation/chances-add-up", test_chances_add_up);
  g_test_add_func ("/simulation/the-same-seed-gives-the-same-futures", test_seed);
  g_test_add_func ("/simulation/unlucky-futures-have-only-the-other-pay", test_private);
  for (guint i = 0; i < G_N_ELEMENTS (doublings); i++)
    {
      g_autofree char *path = g_strdup_printf ("/simulation/curve/%s", doublings[i].name);

      g_test_add_data_func (path, &doublings[i], test_curve);
    }
  g_test_add_func ("/simulation/twins-stay-even", test_twins);
  g_test_add_func ("/simulation/options-at-the-money-gain-more-than-they-lose", test_options);
  g_test_add_func ("/simulation/more-pay-is-ahead-more-often", test_monotone);
  g_test_add_func ("/simulation/worthless-shares-are-a-loss", test_private_loss);
  g_test_add_func ("/simulation/private-units-are-no-surer-than-shares", test_private_units);
  g_test_add_func ("/simulation/a-promised-grant-spreads-by-its-price-alone", test_promised_grants);
  g_test_add_func ("/simulation/any-offer-has-finite-futures", test_any_offer);
  g_test_add_func ("/simulation/the-best-with-pay-are-simulated", test_choose);
  g_test_add_func ("/simulation/a-cancelled-simulation-is-none", test_cancelled);
  result = g_test_run ();
  rung_tax_cache_free (cache);
  rung_tables_unref (tables);
  return result;
}
