/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "engine/offer/rung-comparison.h"

#include "fixture.h"

static RungTables *tables;
static RungTaxCache *cache;

/* Offers that differ in base pay alone, without a raise, over two years. */
static RungDocument *
document_of (const gint64 *base_pay,
             guint         n_offers)
{
  RungDocument *document = fixture_new_document (n_offers);

  fixture_set (document, FIXTURE_ASSUMPTIONS, "horizon", 2);
  for (guint i = 0; i < n_offers; i++)
    {
      fixture_set (document, (int) i, "base-pay", base_pay[i]);
      fixture_set (document, (int) i, "raise", 0);
      fixture_set_text (document, (int) i, "place", "austin");
    }
  return document;
}

static void
test_spans (void)
{
  static const gint64 pay[] = { 100000 };
  g_autoptr (RungDocument) document = document_of (pay, 1);
  g_autoptr (RungComparison) comparison = NULL;

  fixture_set (document, 0, "sign-on", 10000);
  comparison = fixture_compare (tables, cache, document);
  assert_near (rung_comparison_get (comparison, 0, RUNG_MEASURE_GROSS, RUNG_SPAN_FIRST_YEAR),
               110000);
  assert_near (rung_comparison_get (comparison, 0, RUNG_MEASURE_GROSS, RUNG_SPAN_TOTAL), 210000);
  assert_near (rung_comparison_get (comparison, 0, RUNG_MEASURE_GROSS, RUNG_SPAN_AVERAGE), 105000);
}

static void
test_ranks_and_gaps (void)
{
  static const gint64 pay[] = { 150000, 250000, 150000, 100000 };
  static const guint ranks[] = { 2, 1, 2, 4 };
  static const double gaps[] = { 0, 200000, 0, -100000 };
  g_autoptr (RungDocument) document = document_of (pay, 4);
  g_autoptr (RungComparison) comparison = fixture_compare (tables, cache, document);

  for (guint i = 0; i < 4; i++)
    {
      assert_near (rung_comparison_get_gap (comparison, i, RUNG_MEASURE_BASE, RUNG_SPAN_TOTAL),
                   gaps[i]);
      for (int view = 0; view < RUNG_N_RANKINGS; view++)
        g_assert_cmpuint (rung_comparison_get_rank (comparison, i, view), ==, ranks[i]);
      g_assert_cmpint (rung_comparison_is_best (comparison, i, RUNG_MEASURE_GROSS, RUNG_SPAN_TOTAL),
                       ==, i == 1);
      /* Nobody is best at tax, which follows the pay, or at nothing. */
      g_assert_false (rung_comparison_is_best (comparison, i, RUNG_MEASURE_TAXES, RUNG_SPAN_TOTAL));
      g_assert_false (rung_comparison_is_best (comparison, i, RUNG_MEASURE_LIVING_COST,
                                               RUNG_SPAN_TOTAL));
      g_assert_false (rung_comparison_is_best (comparison, i, RUNG_MEASURE_BENEFITS,
                                               RUNG_SPAN_TOTAL));
    }
}

static void
test_baseline (void)
{
  static const gint64 pay[] = { 150000, 250000 };
  g_autoptr (RungDocument) document = document_of (pay, 2);
  g_autoptr (RungComparison) comparison = NULL;

  g_free (document->baseline);
  document->baseline = g_strdup ("b");
  comparison = fixture_compare (tables, cache, document);
  g_assert_cmpuint (comparison->baseline, ==, 1);
  assert_near (rung_comparison_get_gap (comparison, 0, RUNG_MEASURE_BASE, RUNG_SPAN_FIRST_YEAR),
               -100000);
  assert_near (rung_comparison_get_gap (comparison, 1, RUNG_MEASURE_BASE, RUNG_SPAN_FIRST_YEAR), 0);
}

static void
test_ties (void)
{
  static const gint64 pay[] = { 150000, 150000, 120000 };
  g_autoptr (RungDocument) document = document_of (pay, 3);
  g_autoptr (RungComparison) comparison = fixture_compare (tables, cache, document);
  static const gint64 same[] = { 150000, 150000 };
  g_autoptr (RungDocument) equals = document_of (same, 2);
  g_autoptr (RungComparison) equal = fixture_compare (tables, cache, equals);

  /* Two share the best; where all are the same none is. */
  g_assert_true (rung_comparison_is_best (comparison, 0, RUNG_MEASURE_GROSS, RUNG_SPAN_TOTAL));
  g_assert_true (rung_comparison_is_best (comparison, 1, RUNG_MEASURE_GROSS, RUNG_SPAN_TOTAL));
  g_assert_false (rung_comparison_is_best (comparison, 2, RUNG_MEASURE_GROSS, RUNG_SPAN_TOTAL));
  g_assert_false (rung_comparison_is_best (equal, 0, RUNG_MEASURE_GROSS, RUNG_SPAN_TOTAL));
  g_assert_false (rung_comparison_is_best (equal, 1, RUNG_MEASURE_GROSS, RUNG_SPAN_TOTAL));
}

/* An offer without any pay is not in the race: it has the least tax, but is
 * best at nothing, and nobody is best against it. */
static void
test_without_pay (void)
{
  static const gint64 pay[] = { 150000, 0 };
  g_autoptr (RungDocument) document = document_of (pay, 2);
  g_autoptr (RungComparison) comparison = fixture_compare (tables, cache, document);

  g_assert_false (rung_comparison_is_best (comparison, 1, RUNG_MEASURE_TAXES, RUNG_SPAN_TOTAL));
  g_assert_false (rung_comparison_is_best (comparison, 0, RUNG_MEASURE_GROSS, RUNG_SPAN_TOTAL));
}

/* Pay that does not cover the living is still before none at all. */
static void
test_rank_without_pay (void)
{
  static const gint64 pay[] = { 0, 30000, 40000 };
  g_autoptr (RungDocument) document = document_of (pay, 3);
  g_autoptr (RungComparison) comparison = NULL;

  fixture_set (document, FIXTURE_PROFILE, "monthly-budget", 9000);
  comparison = fixture_compare (tables, cache, document);
  g_assert_cmpfloat (rung_comparison_get (comparison, 2, RUNG_MEASURE_REAL, RUNG_SPAN_TOTAL), <,
                     0.0);
  g_assert_cmpuint (rung_comparison_get_rank (comparison, 0, RUNG_RANKING_REAL), ==, 3);
  g_assert_cmpuint (rung_comparison_get_rank (comparison, 1, RUNG_RANKING_REAL), ==, 2);
}

/* Who buys shares for more than the salary still has one. */
static void
test_pay_spent (void)
{
  static const gint64 pay[] = { 60000, 50000 };
  g_autoptr (RungDocument) document = document_of (pay, 2);
  g_autoptr (RungComparison) comparison = NULL;

  fixture_set_item (document, 0, "grants", 0, "kind", "nso");
  fixture_set_item (document, 0, "grants", 0, "units", "100000");
  fixture_set_item (document, 0, "grants", 0, "price", "100");
  fixture_set_item (document, 0, "grants", 0, "strike", "500");
  fixture_set_item (document, 0, "grants", 0, "exercise", "early");
  comparison = fixture_compare (tables, cache, document);
  g_assert_cmpfloat (rung_comparison_get (comparison, 0, RUNG_MEASURE_GROSS, RUNG_SPAN_TOTAL), <,
                     0.0);
  g_assert_true (rung_comparison_has_pay (comparison, 0));
}

static void
test_has_measure (void)
{
  static const gint64 pay[] = { 150000, 0 };
  g_autoptr (RungDocument) document = document_of (pay, 2);
  g_autoptr (RungComparison) comparison = fixture_compare (tables, cache, document);

  g_assert_true (rung_comparison_has_measure (comparison, RUNG_MEASURE_BASE));
  g_assert_true (rung_comparison_has_measure (comparison, RUNG_MEASURE_FEDERAL_INCOME_TAX));
  g_assert_false (rung_comparison_has_measure (comparison, RUNG_MEASURE_BONUS));
  g_assert_false (rung_comparison_has_measure (comparison, RUNG_MEASURE_STATE_INCOME_TAX));
}

int
main (int    argc,
      char **argv)
{
  int result = 0;

  g_test_init (&argc, &argv, NULL);
  tables = fixture_load_tables ();
  cache = rung_tax_cache_new (tables);
  g_test_add_func ("/comparison/spans-are-first-year-average-and-total", test_spans);
  g_test_add_func ("/comparison/ranks-follow-totals-and-gaps-the-baseline", test_ranks_and_gaps);
  g_test_add_func ("/comparison/gaps-are-from-the-chosen-baseline", test_baseline);
  g_test_add_func ("/comparison/equals-share-the-best-unless-all-are-equal", test_ties);
  g_test_add_func ("/comparison/an-offer-without-pay-is-best-at-nothing", test_without_pay);
  g_test_add_func ("/comparison/some-pay-ranks-before-none", test_rank_without_pay);
  g_test_add_func ("/comparison/pay-spent-on-shares-is-still-pay", test_pay_spent);
  g_test_add_func ("/comparison/a-measure-is-had-where-an-offer-has-it", test_has_measure);
  result = g_test_run ();
  rung_tax_cache_free (cache);
  rung_tables_unref (tables);
  return result;
}
