/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <math.h>

#include "engine/answers/rung-ask.h"
#include "engine/answers/rung-flip.h"
#include "engine/document/rung-rating.h"
#include "engine/offer/rung-comparison.h"
#include "store/document/rung-document-file.h"

#include "fixture.h"

static RungTables *tables;
static RungTaxCache *cache;

static RungDocument *
load_sample (RungContext *context)
{
  g_autofree char *folder = fixture_dup_data_folder ();
  g_autofree char *path = g_build_filename (folder, "samples", "three-offers.rung", NULL);
  g_autoptr (GError) error = NULL;
  RungDocument *document = rung_document_file_read (path, tables, NULL, &error);

  g_assert_no_error (error);
  rung_context_init (context, tables, cache, document);
  return document;
}

static double
worth_of (const RungContext *context,
          const char        *offer,
          RungMeasure        measure)
{
  return rung_offer_get_worth (context,
                               &rung_document_lookup_offer (context->document, offer)->inputs,
                               measure);
}

/* The fast total is the total of the projection. */
static void
test_worth (void)
{
  RungContext context;
  g_autoptr (RungDocument) document = load_sample (&context);
  g_autoptr (RungComparison) comparison = rung_comparison_new (&context);

  for (guint i = 0; i < comparison->n_offers; i++)
    for (int view = 0; view < RUNG_N_RANKINGS; view++)
      {
        RungMeasure measure = rung_ranking_get_measure (view);

        assert_near (worth_of (&context, comparison->ids[i], measure),
                     rung_comparison_get (comparison, i, measure, RUNG_SPAN_TOTAL));
      }
}

/* Gross pay alone, so that a hand can follow: 100,000 against 90,000 and a
 * bonus of 10 %, over 2 years without raises. */
static RungDocument *
new_pair (RungContext *context)
{
  RungDocument *document = fixture_new_document (2);

  fixture_set (document, FIXTURE_ASSUMPTIONS, "horizon", 2);
  for (int i = 0; i < 2; i++)
    fixture_set (document, i, "raise", 0);
  fixture_set (document, 0, "base-pay", 100000);
  fixture_set (document, 1, "base-pay", 90000);
  fixture_set (document, 1, "bonus", 1000);
  rung_context_init (context, tables, cache, document);
  return document;
}

static const RungFlip *
find_flip (GArray     *flips,
           RungKnob    knob,
           const char *offer)
{
  for (guint i = 0; i < flips->len; i++)
    {
      const RungFlip *flip = &g_array_index (flips, RungFlip, i);

      if (flip->knob == knob && g_str_equal (flip->offer, offer))
        return flip;
    }
  return NULL;
}

static void
test_flips_by_hand (void)
{
  RungContext context;
  g_autoptr (RungDocument) document = new_pair (&context);
  g_autoptr (GArray) flips = rung_flips_compute (&context, "a", "b", RUNG_MEASURE_GROSS);
  const RungFlip *payout = find_flip (flips, RUNG_KNOB_BONUS_PAYOUT, "b");
  const RungFlip *raise = find_flip (flips, RUNG_KNOB_RAISE, "b");

  /* 198,000 against 200,000: a payout of 111.11 %, 10,000 = 9,000 x 1.1111. */
  g_assert_true (payout->flips);
  g_assert_cmpfloat_with_epsilon (payout->value, 11111.0, 1.01);
  /* 99,000 + 99,000 (1 + r) = 200,000: r = 2.0202 %. */
  g_assert_true (raise->flips);
  g_assert_cmpfloat_with_epsilon (raise->value, 202.0, 1.01);
  g_assert_null (find_flip (flips, RUNG_KNOB_SHARE_GROWTH, "a"));
  g_assert_null (find_flip (flips, RUNG_KNOB_BONUS_PAYOUT, "a"));
  g_assert_null (find_flip (flips, RUNG_KNOB_EXIT_VALUE, "b"));

  fixture_set (document, 0, "base-pay", 300000);
  g_clear_pointer (&flips, g_array_unref);
  flips = rung_flips_compute (&context, "a", "b", RUNG_MEASURE_GROSS);
  g_assert_false (find_flip (flips, RUNG_KNOB_BONUS_PAYOUT, "b")->flips);
}

/* At a flip the order is another one than now, and one step nearer it is not. */
static void
test_flips_turn (void)
{
  static const char *const pairs[][2] = { { "a", "b" }, { "a", "c" }, { "b", "c" } };
  RungContext context;
  g_autoptr (RungDocument) document = load_sample (&context);
  guint n_flips = 0;

  for (guint p = 0; p < G_N_ELEMENTS (pairs); p++)
    {
      g_autoptr (GArray) flips = rung_flips_compute (&context, pairs[p][0], pairs[p][1],
                                                     RUNG_MEASURE_REAL);
      gboolean is_ahead = worth_of (&context, pairs[p][0], RUNG_MEASURE_REAL)
                          > worth_of (&context, pairs[p][1], RUNG_MEASURE_REAL);

      for (guint i = 0; i < flips->len; i++)
        {
          const RungFlip *flip = &g_array_index (flips, RungFlip, i);
          const RungOfferInputs *inputs
            = &rung_document_lookup_offer (document, flip->offer)->inputs;
          gboolean is_first = g_str_equal (flip->offer, pairs[p][0]);
          const char *other = is_first ? pairs[p][1] : pairs[p][0];
          double nearer = flip->value + (flip->value > flip->now ? -1.0 : 1.0);
          double rival = worth_of (&context, other, RUNG_MEASURE_REAL);
          double sign = is_first ? 1.0 : -1.0;

          g_assert_cmpfloat (flip->low, <=, flip->now);
          g_assert_cmpfloat (flip->high, >=, flip->now);
          if (!flip->flips)
            continue;
          n_flips++;
          g_assert_cmpint (sign * (rung_knob_get_worth (flip->knob, &context, inputs, flip->value,
                                                        RUNG_MEASURE_REAL)
                                   - rival) > 0.0, !=, is_ahead);
          if (fabs (flip->value - flip->now) > 1.5)
            g_assert_cmpint (sign * (rung_knob_get_worth (flip->knob, &context, inputs, nearer,
                                                          RUNG_MEASURE_REAL)
                                     - rival) > 0.0, ==, is_ahead);
        }
    }
  g_assert_cmpuint (n_flips, >, 4);
}

/* A knob left where it is changes nothing. */
static void
test_knobs (void)
{
  RungContext context;
  g_autoptr (RungDocument) document = load_sample (&context);

  for (guint i = 0; i < 3; i++)
    for (int knob = 0; knob < RUNG_N_KNOBS; knob++)
      {
        const RungDocumentOffer *offer = rung_document_get_offer (document, i);
        const RungOfferInputs *inputs = &offer->inputs;
        double now = rung_knob_get (knob, &context, inputs);
        double worth = rung_knob_get_worth (knob, &context, inputs, now, RUNG_MEASURE_REAL);
        double low = 0.0;
        double high = 0.0;

        if (!rung_knob_applies (knob, &context, inputs))
          continue;
        /* A living cost is rounded to a dollar a month. */
        g_assert_cmpfloat_with_epsilon (worth, worth_of (&context, offer->id, RUNG_MEASURE_REAL),
                                        knob == RUNG_KNOB_LIVING_COST ? 48.0 : CENT);
        rung_knob_get_swing (knob, &context, inputs, &low, &high);
        g_assert_cmpfloat (low, <=, now);
        g_assert_cmpfloat (high, >=, now);
      }
}

static void
test_swings (void)
{
  RungContext context;
  g_autoptr (RungDocument) document = new_pair (&context);
  g_autoptr (GArray) swings = rung_swings_compute (&context, "a", "b", RUNG_MEASURE_GROSS);
  const RungSwing *widest = &g_array_index (swings, RungSwing, 0);

  /* The payout from 70 to 120 % moves 18,000 by 9,000; two points of raise move
   * the second year by 2,000 (offer A) and 1,980 (B, with its bonus). */
  g_assert_cmpuint (swings->len, ==, 3);
  g_assert_cmpint (widest->knob, ==, RUNG_KNOB_BONUS_PAYOUT);
  g_assert_cmpstr (widest->offer, ==, "b");
  assert_near (widest->gap_low, 2000 + 0.3 * 18000);
  assert_near (widest->gap_high, 2000 - 0.2 * 18000);
  assert_near (g_array_index (swings, RungSwing, 1).gap_low, 2000 - 2000);
  assert_near (g_array_index (swings, RungSwing, 1).gap_high, 2000 + 2000);
  assert_near (g_array_index (swings, RungSwing, 2).gap_high, 2000 - 1980);
}

static void
test_ask_by_hand (void)
{
  RungContext context;
  g_autoptr (RungDocument) document = new_pair (&context);
  RungAskResult result;

  rung_ask_compute (&context, "b", "a", RUNG_MEASURE_GROSS, &result);
  assert_near (result.target, 200000);
  assert_near (result.worth, 198000);
  /* 2 x 1.1 x base more: 909.09, so 910; people ask for 1,000. */
  g_assert_cmpint (result.asks[RUNG_ASK_BASE].exact, ==, 910);
  g_assert_cmpint (result.asks[RUNG_ASK_BASE].rounded, ==, 1000);
  g_assert_cmpint (result.asks[RUNG_ASK_SIGN_ON].exact, ==, 2000);
  /* 2 x 90,000 x 1.1112 % is 2,000 and a bit: 112 basis points, asked as 2 %. */
  g_assert_cmpint (result.asks[RUNG_ASK_BONUS].exact, ==, 112);
  g_assert_cmpint (result.asks[RUNG_ASK_BONUS].rounded, ==, 200);
  /* An employer that gives no stock is asked for none. */
  g_assert_false (result.asks[RUNG_ASK_GRANT].is_possible);
  g_assert_cmpint (result.asks[RUNG_ASK_GRANT].mixed, ==, 0);
  /* Over 2 of its 4 years half of a grant vests: 200,000 against 198,000 and 1,000. */
  fixture_set (document, 1, "grant", 2000);
  rung_ask_compute (&context, "b", "a", RUNG_MEASURE_GROSS, &result);
  g_assert_cmpint (result.asks[RUNG_ASK_GRANT].exact, ==, 2000);
  g_assert_cmpint (result.asks[RUNG_ASK_GRANT].rounded, ==, 5000);
  /* Nor one without a bonus for a higher one. */
  g_assert_true (result.asks[RUNG_ASK_BONUS].is_possible);
  fixture_set (document, 1, "bonus", 0);
  rung_ask_compute (&context, "b", "a", RUNG_MEASURE_GROSS, &result);
  g_assert_false (result.asks[RUNG_ASK_BONUS].is_possible);
  fixture_set (document, 1, "bonus", 1000);
  fixture_set (document, 1, "grant", 0);

  /* Who is ahead has nothing to ask for. */
  rung_ask_compute (&context, "a", "b", RUNG_MEASURE_GROSS, &result);
  for (int kind = 0; kind < RUNG_N_ASKS; kind++)
    {
      g_assert_true (result.asks[kind].is_possible);
      g_assert_cmpint (result.asks[kind].exact, ==, 0);
    }
}

/* The solved ask reaches the target and 100 dollars less does not; of a bonus,
 * 0.1 % less. The rounded ask and the mix reach it too. */
static void
test_ask_property (void)
{
  static const gint64 less[RUNG_N_ASKS] = { 100, 100, 100, 10 };
  RungContext context;
  g_autoptr (RungDocument) document = load_sample (&context);
  guint n_asks = 0;

  for (guint i = 0; i < 3; i++)
    for (guint k = 0; k < 3; k++)
      {
        const char *offer = rung_document_get_offer (document, i)->id;
        const char *rival = rung_document_get_offer (document, k)->id;
        gint64 mix[RUNG_N_ASKS];
        RungAskResult result;

        if (i == k)
          continue;
        rung_ask_compute (&context, offer, rival, RUNG_MEASURE_REAL, &result);
        for (int kind = 0; kind < RUNG_N_ASKS; kind++)
          {
            const RungAsk *ask = &result.asks[kind];
            gint64 more[RUNG_N_ASKS] = { 0 };

            mix[kind] = ask->mixed;
            if (!ask->is_possible || ask->exact == 0)
              continue;
            n_asks++;
            more[kind] = ask->exact;
            g_assert_cmpfloat (rung_ask_get_worth (&context, offer, RUNG_MEASURE_REAL, more), >=,
                               result.target);
            more[kind] = MAX (ask->exact - less[kind], 0);
            g_assert_cmpfloat (rung_ask_get_worth (&context, offer, RUNG_MEASURE_REAL, more), <,
                               result.target);
            g_assert_cmpint (ask->rounded, >=, ask->exact);
            g_assert_cmpfloat (ask->worth, >=, result.target);
          }
        g_assert_true (result.has_mix);
        assert_near (rung_ask_get_worth (&context, offer, RUNG_MEASURE_REAL, mix),
                     result.mixed_worth);
        g_assert_cmpfloat (result.mixed_worth, >=, result.target - CENT);
      }
  g_assert_cmpuint (n_asks, >, 6);
}

/* Without any weight there is no mix. */
static void
test_ask_without_weights (void)
{
  RungContext context;
  g_autoptr (RungDocument) document = new_pair (&context);
  RungAskResult result;

  fixture_set (document, FIXTURE_ASSUMPTIONS, "ask-base", 0);
  fixture_set (document, FIXTURE_ASSUMPTIONS, "ask-bonus", 0);
  fixture_set (document, FIXTURE_ASSUMPTIONS, "ask-sign-on", 0);
  fixture_set (document, FIXTURE_ASSUMPTIONS, "ask-grant", 0);
  rung_ask_compute (&context, "b", "a", RUNG_MEASURE_GROSS, &result);
  g_assert_false (result.has_mix);
  g_assert_true (result.asks[RUNG_ASK_BASE].is_possible);
}

/* Differences of two offers sum over their parts to the difference in all. */
static void
test_differences (void)
{
  RungContext context;
  g_autoptr (RungDocument) document = load_sample (&context);
  g_autoptr (RungComparison) comparison = rung_comparison_new (&context);

  for (guint offer = 1; offer < 3; offer++)
    {
      double parts = 0.0;

      for (int kind = 0; kind < RUNG_N_PAY_KINDS; kind++)
        parts += rung_comparison_get_gap (comparison, offer, kind, RUNG_SPAN_TOTAL);
      assert_near (parts, rung_comparison_get_gap (comparison, offer, RUNG_MEASURE_GROSS,
                                                   RUNG_SPAN_TOTAL));
      for (int tax = RUNG_MEASURE_FEDERAL_INCOME_TAX; tax < RUNG_MEASURE_TAXES; tax++)
        parts -= rung_comparison_get_gap (comparison, offer, tax, RUNG_SPAN_TOTAL);
      parts -= rung_comparison_get_gap (comparison, offer, RUNG_MEASURE_LIVING_COST,
                                        RUNG_SPAN_TOTAL);
      assert_near (parts, rung_comparison_get_gap (comparison, offer, RUNG_MEASURE_REAL,
                                                   RUNG_SPAN_TOTAL));
    }
}

/* 100,000 in each of two years at 10 %, a twelfth of it at the end of each month. */
static void
test_present_value (void)
{
  RungContext context;
  g_autoptr (RungDocument) document = new_pair (&context);
  g_autoptr (RungComparison) comparison = NULL;

  fixture_set (document, FIXTURE_ASSUMPTIONS, "discount-rate", 1000);
  comparison = rung_comparison_new (&context);
  assert_near (rung_comparison_get (comparison, 0, RUNG_MEASURE_GROSS, RUNG_SPAN_PRESENT),
               95004.0652 + 86367.3320);
  fixture_set (document, FIXTURE_ASSUMPTIONS, "discount-rate", 0);
  g_clear_pointer (&comparison, rung_comparison_free);
  comparison = rung_comparison_new (&context);
  assert_near (rung_comparison_get (comparison, 0, RUNG_MEASURE_GROSS, RUNG_SPAN_PRESENT), 200000);
}

static void
test_rating (void)
{
  g_autoptr (RungDocument) document = fixture_new_document (1);

  g_assert_true (isnan (rung_offer_get_rating (document, 0)));
  fixture_set (document, 0, "learning", 8);
  fixture_set (document, 0, "balance", 4);
  /* Equal weights: the middle; balance three times as much: 5. */
  g_assert_cmpfloat_with_epsilon (rung_offer_get_rating (document, 0), 6.0, 1e-9);
  fixture_set (document, FIXTURE_ASSUMPTIONS, "weight-learning", 2);
  fixture_set (document, FIXTURE_ASSUMPTIONS, "weight-balance", 6);
  g_assert_cmpfloat_with_epsilon (rung_offer_get_rating (document, 0), 5.0, 1e-9);
  fixture_set (document, FIXTURE_ASSUMPTIONS, "weight-balance", 0);
  g_assert_cmpfloat_with_epsilon (rung_offer_get_rating (document, 0), 8.0, 1e-9);
}

/* Of two that are alike the first counts as ahead, as in the verdict: only what
 * makes it worse, or the other better, turns the order. */
static void
test_flips_of_twins (void)
{
  RungContext context;
  g_autoptr (RungDocument) document = fixture_new_document (2);
  g_autoptr (GArray) flips = NULL;

  for (int i = 0; i < 2; i++)
    {
      fixture_set (document, i, "base-pay", 100000);
      fixture_set (document, i, "bonus", 1000);
    }
  rung_context_init (&context, tables, cache, document);
  flips = rung_flips_compute (&context, "a", "b", RUNG_MEASURE_GROSS);
  g_assert_cmpfloat (find_flip (flips, RUNG_KNOB_BONUS_PAYOUT, "a")->value, ==, 9999.0);
  g_assert_cmpfloat (find_flip (flips, RUNG_KNOB_BONUS_PAYOUT, "b")->value, ==, 10001.0);
  g_assert_cmpfloat (find_flip (flips, RUNG_KNOB_RAISE, "a")->value, ==, 299.0);
  g_assert_cmpfloat (find_flip (flips, RUNG_KNOB_RAISE, "b")->value, ==, 301.0);
}

/* In a single year no refresher is granted yet. */
static void
test_knobs_of_one_year (void)
{
  RungContext context;
  g_autoptr (RungDocument) document = load_sample (&context);
  const RungOfferInputs *offer = &rung_document_get_offer (document, 0)->inputs;

  g_assert_true (rung_knob_applies (RUNG_KNOB_REFRESHER, &context, offer));
  fixture_set (document, FIXTURE_ASSUMPTIONS, "horizon", 1);
  g_assert_false (rung_knob_applies (RUNG_KNOB_REFRESHER, &context, offer));
  g_assert_false (rung_knob_applies (RUNG_KNOB_RAISE, &context, offer));
}

/* Refreshers typed by year turn together: the lead of 20,000 is half of what
 * they bring. Who types a bad and a good case has a swing. */
static void
test_listed_refreshers (void)
{
  g_autoptr (RungDocument) document = fixture_new_document (2);
  g_autoptr (GArray) flips = NULL;
  g_autoptr (GArray) swings = NULL;
  const RungFlip *flip = NULL;
  const RungSwing *swing = NULL;
  RungContext context;

  fixture_set (document, FIXTURE_ASSUMPTIONS, "horizon", 3);
  for (int i = 0; i < 2; i++)
    {
      fixture_set (document, i, "base-pay", 100000);
      fixture_set (document, i, "raise", 0);
      fixture_set (document, i, "share-growth", 0);
      fixture_set_text (document, i, "refresher-schedule", "one-year-quarterly");
    }
  fixture_set (document, 1, "sign-on", 20000);
  for (guint i = 0; i < 2; i++)
    {
      fixture_set_item (document, 0, "refreshers", i, "year", i == 0 ? "1" : "2");
      fixture_set_item (document, 0, "refreshers", i, "amount", i == 0 ? "10000" : "30000");
      fixture_set_item (document, 0, "refreshers", i, "low", i == 0 ? "5000" : "15000");
      fixture_set_item (document, 0, "refreshers", i, "high", i == 0 ? "20000" : "60000");
    }
  rung_context_init (&context, tables, cache, document);
  assert_near (worth_of (&context, "a", RUNG_MEASURE_GROSS), 340000);
  assert_near (worth_of (&context, "b", RUNG_MEASURE_GROSS), 320000);

  flips = rung_flips_compute (&context, "a", "b", RUNG_MEASURE_GROSS);
  flip = find_flip (flips, RUNG_KNOB_REFRESHER_LIST, "a");
  g_assert_nonnull (flip);
  g_assert_true (flip->flips);
  g_assert_cmpfloat (flip->value, ==, 4999.0);
  swings = rung_swings_compute (&context, "a", "b", RUNG_MEASURE_GROSS);
  for (guint i = 0; i < swings->len; i++)
    if (g_array_index (swings, RungSwing, i).knob == RUNG_KNOB_REFRESHER_LIST)
      swing = &g_array_index (swings, RungSwing, i);
  g_assert_nonnull (swing);
  assert_near (swing->low, 5000);
  assert_near (swing->high, 20000);
  assert_near (swing->gap_low, 0);
  assert_near (swing->gap_high, 60000);
  g_assert_false (rung_knob_applies (RUNG_KNOB_REFRESHER_LIST, &context,
                                     &rung_document_get_offer (document, 1)->inputs));
}

/* A part of the company is a grant too: what is asked for comes on top of it. */
static void
test_ask_above_ownership (void)
{
  g_autoptr (RungDocument) by_value = fixture_new_document (2);
  g_autoptr (RungDocument) by_part = NULL;
  RungAskResult results[2];
  RungContext context;

  fixture_set_text (by_value, 0, "company-kind", "private");
  fixture_set (by_value, 0, "base-pay", 150000);
  fixture_set (by_value, 0, "last-valuation", 600000000);
  fixture_set (by_value, 1, "base-pay", 200000);
  by_part = rung_document_copy (by_value);
  /* 0.05 % of 600 millions are 300,000. */
  fixture_set (by_value, 0, "grant", 300000);
  fixture_set (by_part, 0, "ownership", 500);
  rung_context_init (&context, tables, cache, by_value);
  rung_ask_compute (&context, "a", "b", RUNG_MEASURE_GROSS, &results[0]);
  rung_context_init (&context, tables, cache, by_part);
  rung_ask_compute (&context, "a", "b", RUNG_MEASURE_GROSS, &results[1]);
  assert_near (results[1].worth, results[0].worth);
  g_assert_true (results[0].asks[RUNG_ASK_GRANT].is_possible);
  for (int kind = 0; kind < RUNG_N_ASKS; kind++)
    {
      g_assert_cmpint (results[1].asks[kind].exact, ==, results[0].asks[kind].exact);
      g_assert_cmpint (results[1].asks[kind].mixed, ==, results[0].asks[kind].mixed);
    }
}

/* Profit units and yearly grants of a private company follow its price, not its
 * sale; first grants there follow the sale. */
static void
test_knobs_of_private_shares (void)
{
  RungContext context;
  g_autoptr (RungDocument) document = fixture_new_document (1);
  const RungOfferInputs *offer = &rung_document_get_offer (document, 0)->inputs;

  fixture_set_text (document, 0, "company-kind", "private");
  fixture_set_item (document, 0, "grants", 0, "kind", "profit-units");
  fixture_set_item (document, 0, "grants", 0, "value", "100000");
  rung_context_init (&context, tables, cache, document);
  g_assert_true (rung_knob_applies (RUNG_KNOB_SHARE_GROWTH, &context, offer));
  g_assert_false (rung_knob_applies (RUNG_KNOB_EXIT_VALUE, &context, offer));
  fixture_set (document, 0, "grant", 100000);
  g_assert_true (rung_knob_applies (RUNG_KNOB_EXIT_VALUE, &context, offer));
  fixture_set_item (document, 0, "grants", 0, "kind", "rsu");
  g_assert_false (rung_knob_applies (RUNG_KNOB_SHARE_GROWTH, &context, offer));
}

int
main (int    argc,
      char **argv)
{
  int result = 0;

  g_test_init (&argc, &argv, NULL);
  tables = fixture_load_tables ();
  cache = rung_tax_cache_new (tables);
  g_test_add_func ("/answers/the-fast-total-is-that-of-the-projection", test_worth);
  g_test_add_func ("/answers/flips-are-those-worked-out-by-hand", test_flips_by_hand);
  g_test_add_func ("/answers/the-order-turns-at-a-flip-and-not-before", test_flips_turn);
  g_test_add_func ("/answers/an-input-left-where-it-is-changes-nothing", test_knobs);
  g_test_add_func ("/answers/private-units-follow-the-price-and-grants-the-sale",
                   test_knobs_of_private_shares);
  g_test_add_func ("/answers/of-twins-the-first-counts-as-ahead", test_flips_of_twins);
  g_test_add_func ("/answers/a-single-year-has-no-refresher-and-no-raise", test_knobs_of_one_year);
  g_test_add_func ("/answers/swings-are-those-worked-out-by-hand", test_swings);
  g_test_add_func ("/answers/asks-are-those-worked-out-by-hand", test_ask_by_hand);
  g_test_add_func ("/answers/an-ask-reaches-the-target-and-less-does-not", test_ask_property);
  g_test_add_func ("/answers/listed-refreshers-turn-together", test_listed_refreshers);
  g_test_add_func ("/answers/an-ask-comes-on-top-of-a-part-of-the-company",
                   test_ask_above_ownership);
  g_test_add_func ("/answers/without-weights-there-is-no-mix", test_ask_without_weights);
  g_test_add_func ("/answers/parts-of-a-difference-sum-to-it", test_differences);
  g_test_add_func ("/answers/present-value-discounts-by-the-month", test_present_value);
  g_test_add_func ("/answers/a-rating-is-the-weighted-middle", test_rating);
  result = g_test_run ();
  rung_tax_cache_free (cache);
  rung_tables_unref (tables);
  return result;
}
