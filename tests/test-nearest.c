/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <math.h>

#include "engine/answers/rung-flip.h"
#include "engine/offer/rung-comparison.h"
#include "engine/offer/rung-stack.h"

#include "fixture.h"

static RungTables *tables;
static RungTaxCache *cache;

/* A grant of 400,000 over four years and a refresher of 80,000 a year. */
static RungDocument *
sample (gint64 horizon)
{
  RungDocument *document = fixture_new_document (2);

  fixture_set (document, FIXTURE_ASSUMPTIONS, "horizon", horizon);
  for (int i = 0; i < 2; i++)
    {
      fixture_set (document, i, "base-pay", 200000);
      fixture_set (document, i, "raise", 0);
      fixture_set_text (document, i, "place", "seattle");
    }
  fixture_set (document, 0, "grant", 400000);
  fixture_set (document, 0, "refresher", 80000);
  return document;
}

/* By hand: the grant pays 100,000 a year for four years. Each refresher pays
 * 20,000 a year from the year after its anniversary: none in year 1, 20,000 in
 * year 2, ... 80,000 in year 5 and 6. Year 4 is 200 + 100 + 60 = 360 thousand,
 * year 5 is 200 + 80 = 280. */
static void
test_stack (void)
{
  static const double totals[] = { 300000, 320000, 340000, 360000, 280000, 280000 };
  g_autoptr (RungDocument) document = sample (2);
  g_autoptr (GArray) falls = NULL;
  const RungFall *fall = NULL;
  RungContext context;
  RungStack stack;

  rung_context_init (&context, tables, cache, document);
  rung_stack_compute (&context, &rung_document_get_offer (document, 0)->inputs, &stack);
  g_assert_cmpuint (stack.n_years, ==, 6);
  for (guint year = 0; year < 6; year++)
    {
      double sum = 0.0;

      assert_near (stack.total[year], totals[year]);
      for (guint granted = 0; granted < 6; granted++)
        sum += stack.vintage[granted][year];
      assert_near (sum, stack.amount[RUNG_MEASURE_REFRESHERS][year]);
    }
  assert_near (stack.vintage[1][1], 20000);
  assert_near (stack.vintage[1][4], 20000);
  assert_near (stack.vintage[1][5], 0);
  assert_near (stack.vintage[4][4], 20000);

  falls = rung_stack_get_falls (&stack);
  g_assert_cmpuint (falls->len, ==, 1);
  fall = &g_array_index (falls, RungFall, 0);
  g_assert_cmpuint (fall->year, ==, 4);
  assert_near (fall->amount, 80000);
  g_assert_cmpint (fall->kind, ==, RUNG_MEASURE_GRANT);
  g_assert_true (fall->is_used_up);
  assert_near (rung_stack_get_deepest (&stack), 80000);
}

/* A long horizon shows all its years, and level pay never falls. */
static void
test_stack_horizon (void)
{
  g_autoptr (RungDocument) document = sample (10);
  g_autoptr (GArray) falls = NULL;
  RungContext context;
  RungStack stack;

  rung_context_init (&context, tables, cache, document);
  rung_stack_compute (&context, &rung_document_get_offer (document, 1)->inputs, &stack);
  g_assert_cmpuint (stack.n_years, ==, 10);
  falls = rung_stack_get_falls (&stack);
  g_assert_cmpuint (falls->len, ==, 0);
}

/* Twelve offers, the best ones in the middle, with equals at the edge. */
static void
test_list_best (void)
{
  static const gint64 pay[] = { 100, 120, 130, 140, 150, 160, 170, 180, 120, 110, 120, 90 };
  static const char *const expected[] = { "b", "c", "d", "e", "f", "g", "h", "i" };
  g_autoptr (RungDocument) document = fixture_new_document (G_N_ELEMENTS (pay));
  g_autoptr (RungComparison) comparison = NULL;
  g_autoptr (GPtrArray) offers = NULL;
  RungContext context;

  for (guint i = 0; i < G_N_ELEMENTS (pay); i++)
    fixture_set (document, (int) i, "base-pay", 1000 * pay[i]);
  rung_context_init (&context, tables, cache, document);
  comparison = rung_comparison_new (&context);
  offers = rung_comparison_list_best (comparison, RUNG_RANKING_GROSS);
  g_assert_cmpuint (offers->len, ==, G_N_ELEMENTS (expected));
  for (guint i = 0; i < offers->len; i++)
    g_assert_cmpstr (g_ptr_array_index (offers, i), ==, expected[i]);
}

static void
test_distance (void)
{
  g_autoptr (RungDocument) document = sample (4);
  RungFlip growth = { .knob = RUNG_KNOB_SHARE_GROWTH, .offer = "a", .flips = TRUE, .value = 500 };
  RungFlip payout = { .knob = RUNG_KNOB_BONUS_PAYOUT, .offer = "a", .now = 10000, .flips = TRUE,
                      .value = 8500 };
  RungFlip none = { .knob = RUNG_KNOB_RAISE, .offer = "a", .now = 0 };
  RungFlip refresher = { .knob = RUNG_KNOB_REFRESHER, .offer = "b", .flips = TRUE,
                         .value = 25000 };
  g_autoptr (GArray) flips = g_array_new (FALSE, FALSE, sizeof (RungFlip));
  RungContext context;

  rung_context_init (&context, tables, cache, document);
  fixture_set (document, 1, "grant", 200000);
  /* Half of a swing of 40 % is 20 points; a bad year pays 70 % of the target. */
  g_assert_cmpfloat_with_epsilon (rung_flip_get_distance (&context, &growth), 0.25, 1e-9);
  g_assert_cmpfloat_with_epsilon (rung_flip_get_distance (&context, &payout), 0.5, 1e-9);
  g_assert_cmpfloat_with_epsilon (rung_flip_get_distance (&context, &refresher), 0.5, 1e-9);
  g_assert_true (isinf (rung_flip_get_distance (&context, &none)));

  g_array_append_val (flips, none);
  g_array_append_val (flips, payout);
  g_array_append_val (flips, growth);
  rung_flips_sort (&context, flips);
  g_assert_cmpint (g_array_index (flips, RungFlip, 0).knob, ==, RUNG_KNOB_SHARE_GROWTH);
  g_assert_cmpint (g_array_index (flips, RungFlip, 2).knob, ==, RUNG_KNOB_RAISE);
  g_assert_true (rung_flips_get_nearest (&context, flips) == &g_array_index (flips, RungFlip, 0));
  g_array_index (flips, RungFlip, 0).value = 2100;
  g_array_index (flips, RungFlip, 1).value = 6000;
  g_assert_null (rung_flips_get_nearest (&context, flips));
}

/* In every view the lines before the last one sum up to it. */
static void
test_lead_sums_up (void)
{
  g_autoptr (RungDocument) document = sample (4);
  g_autoptr (RungComparison) comparison = NULL;
  RungContext context;

  fixture_set (document, FIXTURE_PROFILE, "deferral", 20000);
  fixture_set (document, FIXTURE_PROFILE, "monthly-budget", 4000);
  fixture_set (document, 1, "sign-on", 50000);
  fixture_set (document, 1, "match-rate", 5000);
  fixture_set (document, 1, "match-limit", 600);
  fixture_set_text (document, 1, "place", "san-francisco");
  rung_context_init (&context, tables, cache, document);
  comparison = rung_comparison_new (&context);
  for (int view = 0; view < RUNG_N_RANKINGS; view++)
    {
      g_autoptr (RungLedger) ledger = rung_ledger_new ();
      RungMeasure measure = rung_ranking_get_measure (view);
      guint n = 0;
      double sum = 0.0;

      rung_comparison_explain_lead (comparison, 0, 1, view, ledger);
      n = rung_ledger_get_n (ledger);
      g_assert_cmpuint (n, >=, 4);
      for (guint i = 0; i + 1 < n; i++)
        sum += rung_ledger_get (ledger, i)->value;
      assert_near (rung_ledger_get (ledger, n - 1)->value,
                   rung_comparison_get (comparison, 0, measure, RUNG_SPAN_TOTAL)
                   - rung_comparison_get (comparison, 1, measure, RUNG_SPAN_TOTAL));
      g_assert_cmpfloat_with_epsilon (sum, rung_ledger_get (ledger, n - 1)->value, 0.6 * n);
    }
}

int
main (int    argc,
      char **argv)
{
  int status = 0;

  g_test_init (&argc, &argv, NULL);
  tables = fixture_load_tables ();
  cache = rung_tax_cache_new (tables);
  g_test_add_func ("/nearest/refreshers-stack-by-hand", test_stack);
  g_test_add_func ("/nearest/level-pay-never-falls", test_stack_horizon);
  g_test_add_func ("/nearest/the-best-are-listed-in-document-order", test_list_best);
  g_test_add_func ("/nearest/the-nearest-flip-is-within-a-bad-and-good-case", test_distance);
  g_test_add_func ("/nearest/lines-sum-up-to-the-lead", test_lead_sums_up);
  status = g_test_run ();
  rung_tax_cache_free (cache);
  rung_tables_unref (tables);
  return status;
}
