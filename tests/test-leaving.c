/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <math.h>
#include <string.h>

#include "engine/answers/rung-missing.h"
#include "engine/offer/rung-leaving.h"
#include "engine/offer/rung-offer-flows.h"

#include "fixture.h"

static RungTables *tables;
static RungTaxCache *cache;

static RungDocument *
new_offer (RungContext *context)
{
  RungDocument *document = fixture_new_document (1);

  fixture_set (document, 0, "base-pay", 200000);
  fixture_set (document, 0, "raise", 0);
  rung_context_init (context, tables, cache, document);
  return document;
}

static RungOfferInputs *
inputs_of (RungDocument *document)
{
  return &rung_document_get_offer (document, 0)->inputs;
}

/* 24,000 at the start, 12,000 to relocate; what is paid back after 0, 6 and 12
 * months of a term of 12, by hand. The flat rates are 22 %, 6.2 % and 1.45 %. */
static void
test_payback (void)
{
  static const struct { const char *clawback,
                        *of; gint64 months; guint month; double expected; } cases[] = {
    { "full", "gross", 12, 1, 36000 }, { "full", "gross", 12, 11, 36000 },
                          { "full", "gross", 12, 12, 0 },
    { "not-stated", "gross", 12, 11, 36000 }, { "none", "gross", 12, 1, 0 },
    { "prorated", "gross", 12, 1, 33000 }, { "prorated", "gross", 12, 6, 18000 },
    { "prorated", "gross", 24, 6, 27000 }, { "prorated", "gross", 12, 12, 0 },
    { "prorated", "net", 12, 6, 18000 * 0.7035 }, { "full", "gross", 0, 1, 0 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      RungContext context;
      g_autoptr (RungDocument) document = new_offer (&context);

      fixture_set (document, 0, "sign-on", 24000);
      fixture_set (document, 0, "relocation", 12000);
      fixture_set_text (document, 0, "clawback", cases[i].clawback);
      fixture_set_text (document, 0, "clawback-of", cases[i].of);
      fixture_set (document, 0, "clawback-months", cases[i].months);
      assert_near (rung_leaving_get_payback (&context, inputs_of (document), cases[i].month),
                   cases[i].expected);
    }
}

/* Two instalments of 10,000 in months 1 and 13, prorated over 12 months each. */
static void
test_instalments (void)
{
  static const struct { guint month; double expected; } cases[] = {
    { 6, 5000 }, { 12, 0 }, { 13, 10000 * 11.0 / 12.0 }, { 18, 5000 }, { 24, 0 },
  };
  RungContext context;
  g_autoptr (RungDocument) document = new_offer (&context);

  fixture_set_item (document, 0, "payments", 0, "amount", "20000");
  fixture_set_item (document, 0, "payments", 0, "instalments", "2");
  fixture_set_item (document, 0, "payments", 0, "clawback", "prorated");
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    assert_near (rung_leaving_get_payback (&context, inputs_of (document), cases[i].month),
                 cases[i].expected);
}

static double
get_tax_back (const RungContext *context,
              RungDocument      *document,
              guint              month)
{
  RungFlows flows;

  rung_offer_flows_compute (context, inputs_of (document), month, NULL, &flows);
  return rung_leaving_get_tax_back (context, inputs_of (document), &flows);
}

/* 2026, single, no state: a base of 200,000 and a sign-on of 50,000 that is paid
 * back whole. After 6 months it is as if it had not been paid: 100,000 of wages.
 * Federal tax on 133,900 less that on 83,900 is 22 % x 21,800 + 24 % x 28,200 =
 * 11,564; Social Security and Medicare are 7.65 % of 50,000 = 3,825. */
static void
test_tax_back_in_the_year (void)
{
  RungContext context;
  g_autoptr (RungDocument) document = new_offer (&context);

  fixture_set (document, FIXTURE_ASSUMPTIONS, "first-tax-year", 2026);
  fixture_set (document, 0, "sign-on", 50000);
  fixture_set_text (document, 0, "clawback", "full");
  fixture_set (document, 0, "clawback-months", 24);
  assert_near (get_tax_back (&context, document, 6), 11564 + 3825);
  /* Asked for net, the employer takes the 29.65 % that were withheld. */
  fixture_set_text (document, 0, "clawback-of", "net");
  assert_near (get_tax_back (&context, document, 6), 11564 + 3825 - 0.2965 * 50000);
}

/* A year later wages of 250,000 are as if they had been 200,000: on taxable
 * 233,900 and 183,900 that is 32 % x 32,125 + 24 % x 17,875 = 14,570. A
 * deduction of 50,000 - 16,100 from half a year's 100,000 is 22 % x 33,500 +
 * 12 % x 400 = 7,418, less. Up to 3,000 gives nothing back. */
static void
test_tax_back_later (void)
{
  RungContext context;
  g_autoptr (RungDocument) document = new_offer (&context);

  fixture_set (document, FIXTURE_ASSUMPTIONS, "first-tax-year", 2026);
  fixture_set (document, 0, "sign-on", 50000);
  fixture_set_text (document, 0, "clawback", "full");
  fixture_set (document, 0, "clawback-months", 24);
  assert_near (get_tax_back (&context, document, 18), 14570);
  fixture_set (document, 0, "sign-on", 3000);
  assert_near (get_tax_back (&context, document, 18), 0);
  /* Leaving when nothing is owed back changes no tax. */
  fixture_set (document, 0, "sign-on", 50000);
  assert_near (get_tax_back (&context, document, 24), 0);
}

static void
test_match (void)
{
  static const struct { const char *vesting; guint month; double expected; } cases[] = {
    { "at-once", 1, 1.0 }, { "cliff", 35, 0.0 }, { "cliff", 36, 1.0 },
    { "graded", 11, 0.0 }, { "graded", 12, 1.0 / 3 }, { "graded", 24, 2.0 / 3 },
    { "graded", 48, 1.0 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      RungContext context;
      g_autoptr (RungDocument) document = new_offer (&context);

      fixture_set_text (document, 0, "match-vesting", cases[i].vesting);
      fixture_set (document, 0, "match-years", 3);
      g_assert_cmpfloat_with_epsilon (rung_leaving_get_match_part (inputs_of (document),
                                                                   cases[i].month),
                                      cases[i].expected, 1e-12);
    }
}

/* A grant of 400,000, a quarter after a year and then 25,000 a quarter. */
static void
test_vested (void)
{
  static const struct { guint month; double vested; } cases[] = {
    { 11, 0 }, { 12, 100000 }, { 14, 100000 }, { 15, 125000 }, { 48, 400000 },
  };
  RungContext context;
  g_autoptr (RungDocument) document = new_offer (&context);
  g_autoptr (GArray) rows = NULL;

  fixture_set (document, 0, "grant", 400000);
  rows = rung_leaving_compute (&context, inputs_of (document));
  g_assert_cmpuint (rows->len, ==, 48);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const RungLeaving *row = &g_array_index (rows, RungLeaving, cases[i].month - 1);

      g_assert_cmpuint (row->month, ==, cases[i].month);
      assert_near (row->vested, cases[i].vested);
      assert_near (row->forfeited, 400000 - cases[i].vested);
    }
}

/* Options of a private company: 10,000 at 3 with the last round at 10. */
static void
test_keep_cost (void)
{
  RungContext context;
  g_autoptr (RungDocument) document = new_offer (&context);
  g_autoptr (GArray) rows = NULL;

  fixture_set_text (document, 0, "company-kind", "private");
  fixture_set_item (document, 0, "grants", 0, "kind", "iso");
  fixture_set_item (document, 0, "grants", 0, "units", "10000");
  fixture_set_item (document, 0, "grants", 0, "price", "1000");
  fixture_set_item (document, 0, "grants", 0, "strike", "300");
  fixture_set_item (document, 0, "grants", 0, "tranches", "12: 50, 24: 50");
  rows = rung_leaving_compute (&context, inputs_of (document));
  assert_near (g_array_index (rows, RungLeaving, 10).keep_cost, 0);
  assert_near (g_array_index (rows, RungLeaving, 12).keep_cost, 15000);
  assert_near (g_array_index (rows, RungLeaving, 30).keep_cost, 30000);
  assert_near (g_array_index (rows, RungLeaving, 12).forfeited, 35000);
}

/* Leaving at the horizon, with nothing to be paid back, is the total of the
 * projection; every month of it follows from a projection cut there. */
static void
test_horizon (void)
{
  for (int i = 0; i < 60; i++)
    {
      g_autoptr (RungDocument) document = fixture_new_document (1);
      RungOfferInputs *inputs = inputs_of (document);
      g_autoptr (GArray) rows = NULL;
      RungContext context;
      const RungLeaving *last = NULL;
      double total = 0.0;

      fixture_set_random (&rung_offer_inputs, inputs, tables);
      fixture_set_text (document, 0, "tax-place", "");
      fixture_set_text (document, 0, "work-place", "");
      fixture_set_text (document, 0, "place", i % 2 ? "san-francisco" : "31080");
      fixture_set_text (document, 0, "clawback", "none");
      fixture_set_text (document, 0, "match-vesting", "at-once");
      for (guint k = 0; k < inputs->payments->len; k++)
        fixture_set_item (document, 0, "payments", k, "clawback", "none");
      fixture_set (document, FIXTURE_ASSUMPTIONS, "horizon", 1 + i % 10);
      rung_context_init (&context, tables, cache, document);
      rows = rung_leaving_compute (&context, inputs);
      total = rung_offer_get_worth (&context, inputs, RUNG_MEASURE_REAL);
      last = &g_array_index (rows, RungLeaving, rows->len - 1);
      g_assert_cmpuint (rows->len, ==, 12 * (1 + i % 10));
      g_assert_cmpfloat_with_epsilon (last->left, total, 1e-9 * (1.0 + fabs (total)) + CENT);
    }
}

static const RungMissing *
find_missing (GArray          *rows,
              RungMissingKind  kind)
{
  for (guint i = 0; i < rows->len; i++)
    if (g_array_index (rows, RungMissing, i).kind == kind)
      return &g_array_index (rows, RungMissing, i);
  return NULL;
}

static void
test_missing (void)
{
  RungContext context;
  g_autoptr (RungDocument) document = new_offer (&context);
  g_autoptr (GArray) rows = NULL;

  fixture_set (document, 0, "sign-on", 40000);
  fixture_set (document, 0, "relocation", 5000);
  fixture_set (document, 0, "grant", 400000);
  fixture_set (document, 0, "bonus", 1000);
  rows = rung_missing_compute (&context);
  assert_near (find_missing (rows, RUNG_MISSING_CLAWBACK)->cost, 45000);
  assert_near (find_missing (rows, RUNG_MISSING_CLIFF)->cost, 100000);
  assert_near (find_missing (rows, RUNG_MISSING_REFRESHERS)->cost, 100000);
  /* Four bonuses of 20,000, of which 30 % may not be paid. */
  assert_near (find_missing (rows, RUNG_MISSING_BONUS)->cost, 24000);
  g_assert_nonnull (find_missing (rows, RUNG_MISSING_DEADLINE));
  g_assert_null (find_missing (rows, RUNG_MISSING_VALUATION));
  for (guint i = 1; i < rows->len; i++)
    g_assert_cmpfloat (g_array_index (rows, RungMissing, i - 1).cost, >=,
                       g_array_index (rows, RungMissing, i).cost);
}

static void
test_told (void)
{
  RungContext context;
  g_autoptr (RungDocument) document = new_offer (&context);
  g_autoptr (GArray) rows = NULL;

  fixture_set (document, 0, "sign-on", 40000);
  fixture_set_text (document, 0, "clawback", "prorated");
  fixture_set (document, 0, "grant", 400000);
  fixture_set_text (document, 0, "schedule", "standard-monthly");
  fixture_set (document, 0, "refresher", 50000);
  fixture_set_text (document, 0, "deadline", "2026-12-11");
  rows = rung_missing_compute (&context);
  g_assert_cmpuint (rows->len, ==, 0);
}

static void
test_missing_private (void)
{
  RungContext context;
  g_autoptr (RungDocument) document = new_offer (&context);
  g_autoptr (GArray) rows = NULL;

  fixture_set_text (document, 0, "company-kind", "private");
  fixture_set_item (document, 0, "grants", 0, "kind", "nso");
  fixture_set_item (document, 0, "grants", 0, "units", "10000");
  fixture_set_item (document, 0, "grants", 0, "strike", "300");
  rows = rung_missing_compute (&context);
  g_assert_nonnull (find_missing (rows, RUNG_MISSING_SHARE_PRICE));
  g_assert_nonnull (find_missing (rows, RUNG_MISSING_VALUATION));
  g_assert_nonnull (find_missing (rows, RUNG_MISSING_DILUTED));
  g_clear_pointer (&rows, g_array_unref);

  fixture_set (document, 0, "last-valuation", 100000000);
  fixture_set (document, 0, "diluted-shares", 10000000);
  rows = rung_missing_compute (&context);
  g_assert_null (find_missing (rows, RUNG_MISSING_SHARE_PRICE));
  g_assert_null (find_missing (rows, RUNG_MISSING_VALUATION));
  assert_near (find_missing (rows, RUNG_MISSING_WINDOW)->cost, 70000);
  assert_near (find_missing (rows, RUNG_MISSING_FAIR_VALUE)->cost, 70000);
  g_assert_cmpfloat (find_missing (rows, RUNG_MISSING_PREFERENCE)->cost, >, 0.0);
}

/* Grants that lack the same term make one question, and a payment of the list
 * can be paid back as the sign-on bonus can. */
static void
test_missing_once (void)
{
  RungContext context;
  g_autoptr (RungDocument) document = new_offer (&context);
  g_autoptr (GArray) rows = NULL;
  guint n_windows = 0;

  fixture_set_text (document, 0, "company-kind", "private");
  for (guint i = 0; i < 2; i++)
    {
      fixture_set_item (document, 0, "grants", i, "kind", "nso");
      fixture_set_item (document, 0, "grants", i, "units", "10000");
      fixture_set_item (document, 0, "grants", i, "price", "1000");
      fixture_set_item (document, 0, "grants", i, "strike", "300");
    }
  fixture_set (document, 0, "sign-on", 40000);
  fixture_set_text (document, 0, "clawback", "none");
  fixture_set_item (document, 0, "payments", 0, "amount", "25000");
  fixture_set_item (document, 0, "payments", 1, "amount", "10000");
  fixture_set_item (document, 0, "payments", 1, "clawback", "full");
  rows = rung_missing_compute (&context);
  for (guint i = 0; i < rows->len; i++)
    n_windows += g_array_index (rows, RungMissing, i).kind == RUNG_MISSING_WINDOW;
  g_assert_cmpuint (n_windows, ==, 1);
  assert_near (find_missing (rows, RUNG_MISSING_WINDOW)->cost, 140000);
  g_assert_nonnull (find_missing (rows, RUNG_MISSING_CLAWBACK));
  assert_near (find_missing (rows, RUNG_MISSING_CLAWBACK)->cost, 25000);
}

/* The help of the window says that no figure depends on it, so none does. */
static void
test_window (void)
{
  static const char *const windows[] = { "3", "120" };
  const RungInput *input = rung_inputs_find (&rung_grant_inputs, "window");
  double kept[2], keep_cost[2], real[2];

  g_assert_nonnull (strstr (input->help, "No figure depends on it"));
  for (guint i = 0; i < 2; i++)
    {
      RungContext context;
      g_autoptr (RungDocument) document = fixture_new_document (1);
      const RungOfferInputs *offer = &rung_document_get_offer (document, 0)->inputs;
      g_autoptr (GArray) rows = NULL;
      RungProjection projection;

      fixture_set_text (document, 0, "company-kind", "private");
      fixture_set (document, 0, "base-pay", 150000);
      fixture_set_item (document, 0, "grants", 0, "kind", "iso");
      fixture_set_item (document, 0, "grants", 0, "units", "10000");
      fixture_set_item (document, 0, "grants", 0, "price", "1000");
      fixture_set_item (document, 0, "grants", 0, "strike", "300");
      fixture_set_item (document, 0, "grants", 0, "window", windows[i]);
      rung_context_init (&context, tables, cache, document);
      rows = rung_leaving_compute (&context, offer);
      kept[i] = g_array_index (rows, RungLeaving, rows->len - 1).left;
      keep_cost[i] = g_array_index (rows, RungLeaving, rows->len - 1).keep_cost;
      rung_projection_compute (&context, offer, &projection);
      real[i] = projection.amount[RUNG_MEASURE_REAL][projection.n_years - 1];
    }
  g_assert_cmpfloat (keep_cost[0], >, 0.0);
  g_assert_cmpfloat (keep_cost[0], ==, keep_cost[1]);
  g_assert_cmpfloat (kept[0], ==, kept[1]);
  g_assert_cmpfloat (real[0], ==, real[1]);
}

static void
test_deadlines (void)
{
  g_autoptr (RungDocument) document = fixture_new_document (3);
  g_autoptr (GArray) none = rung_deadlines_compare (document);
  g_autoptr (GArray) pairs = NULL;

  g_assert_cmpuint (none->len, ==, 0);
  fixture_set_text (document, 0, "deadline", "2026-12-01");
  fixture_set_text (document, 1, "in-hand", "2026-12-10");
  fixture_set_text (document, 2, "in-hand", "2026-12-01");
  pairs = rung_deadlines_compare (document);
  g_assert_cmpuint (pairs->len, ==, 1);
  g_assert_cmpstr (g_array_index (pairs, RungApart, 0).early, ==, "a");
  g_assert_cmpstr (g_array_index (pairs, RungApart, 0).late, ==, "b");
}

int
main (int    argc,
      char **argv)
{
  int result = 0;

  g_test_init (&argc, &argv, NULL);
  tables = fixture_load_tables ();
  cache = rung_tax_cache_new (tables);
  g_test_add_func ("/leaving/payback-is-by-hand", test_payback);
  g_test_add_func ("/leaving/each-instalment-is-paid-back-by-itself", test_instalments);
  g_test_add_func ("/leaving/tax-back/money-paid-back-in-the-year-was-never-pay",
                   test_tax_back_in_the_year);
  g_test_add_func ("/leaving/tax-back/money-paid-back-later-is-a-credit-or-deduction",
                   test_tax_back_later);
  g_test_add_func ("/leaving/the-match-vests-by-its-rule", test_match);
  g_test_add_func ("/leaving/vested-and-forfeited-make-the-grant", test_vested);
  g_test_add_func ("/leaving/keeping-options-costs-their-strike", test_keep_cost);
  g_test_add_func ("/leaving/leaving-at-the-horizon-is-the-total", test_horizon);
  g_test_add_func ("/missing/open-terms-cost-what-is-at-stake", test_missing);
  g_test_add_func ("/missing/told-terms-are-not-missing", test_told);
  g_test_add_func ("/missing/a-private-company-is-asked-for-its-terms", test_missing_private);
  g_test_add_func ("/missing/a-term-missing-in-several-grants-is-asked-once", test_missing_once);
  g_test_add_func ("/leaving/no-figure-depends-on-the-window", test_window);
  g_test_add_func ("/missing/deadlines-before-another-offer-are-paired", test_deadlines);
  result = g_test_run ();
  rung_tax_cache_free (cache);
  rung_tables_unref (tables);
  return result;
}
