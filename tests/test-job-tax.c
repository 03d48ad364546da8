/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "engine/offer/rung-everywhere.h"
#include "engine/tax/rung-family.h"

#include "fixture.h"

static RungTables *tables;
static RungTaxCache *cache;

static RungJobTax
job_tax_of (const RungDocument *document,
            int                 year,
            const char         *home,
            const char         *work)
{
  return (RungJobTax) { tables, cache, &document->profile, year, 0.0, home, work };
}

/* Where a single person with 200,000 in 2025 lives and works, and what both
 * kinds of state tax come to. California: income tax 14,354.98 and insurance
 * 1.2 % = 2,400; Washington: paid leave 0.657984 % of 176,100 = 1,158.71 and
 * long-term care 0.58 % of 200,000 = 1,160.00. */
static const struct
{
  const char *name;
  const char *home;
  const char *work;
  double income;
  double payroll;
} places[] = {
  { "at-home", "us-ca", NULL, 14354.98, 2400.00 },
  { "live-washington-work-california", "us-wa", "us-ca", 14354.98, 2400.00 },
  { "live-california-work-washington", "us-ca", "us-wa", 14354.98, 2318.71 },
  { "live-california-work-texas", "us-ca", "us-tx", 14354.98, 0.00 },
  { "live-texas-work-washington", "us-tx", "us-wa", 0.00, 2318.71 },
};

static void
test_two_states (gconstpointer data)
{
  const gsize i = GPOINTER_TO_SIZE (data);
  g_autoptr (RungDocument) document = fixture_new_document (0);
  RungJobTax self = job_tax_of (document, 2025, places[i].home, places[i].work);
  RungIncome job = { .job = { .wages = 200000.0 } };
  RungTaxes due;

  rung_job_tax_compute (&self, &job, &due, RUNG_TAX_NONE, NULL);
  assert_near (due.amount[RUNG_TAX_STATE_INCOME], places[i].income);
  assert_near (due.amount[RUNG_TAX_STATE_PAYROLL], places[i].payroll);
}

/* Credit at home never makes the pair cheaper than the dearer of both, nor
 * dearer than it. */
static void
test_larger_of_both (void)
{
  g_autoptr (RungDocument) document = fixture_new_document (0);
  RungIncome job = { .job = { .wages = 240000.0 } };
  RungJobTax home = job_tax_of (document, 2025, "us-nj", NULL);
  RungJobTax work = job_tax_of (document, 2025, "us-ny", NULL);
  RungJobTax both = job_tax_of (document, 2025, "us-nj", "us-ny");
  RungTaxes at_home;
  RungTaxes at_work;
  RungTaxes due;

  rung_job_tax_compute (&home, &job, &at_home, RUNG_TAX_NONE, NULL);
  rung_job_tax_compute (&work, &job, &at_work, RUNG_TAX_NONE, NULL);
  rung_job_tax_compute (&both, &job, &due, RUNG_TAX_NONE, NULL);
  assert_near (due.amount[RUNG_TAX_STATE_INCOME],
               MAX (at_home.amount[RUNG_TAX_STATE_INCOME], at_work.amount[RUNG_TAX_STATE_INCOME]));
  assert_near (due.amount[RUNG_TAX_FEDERAL_INCOME], at_home.amount[RUNG_TAX_FEDERAL_INCOME]);
}

/* What is left of the next 1,000 dollars, a single person. */
static const struct
{
  const char *name;
  const char *home;
  int year;
  double wages;
  double left;
} margins[] = {
  /* Taxable 83,900 lies in the 22 % bracket; 6.2 % and 1.45 % on all of it. */
  { "texas", "us-tx", 2026, 100000.0, 1000.0 - 220.0 - 62.0 - 14.5 },
  /* 24 % federal on what 9.3 % and 1.2 % of California leave, since both are
   * itemized: 214.80; above the wage base of 176,100, so no Social Security; Medicare
   * 1.45 % and 0.9 % above 200,000. */
  { "california", "us-ca", 2025, 200000.0, 1000.0 - 214.8 - 14.5 - 9.0 - 93.0 - 12.0 },
};

static void
test_next_thousand (gconstpointer data)
{
  const gsize i = GPOINTER_TO_SIZE (data);
  g_autoptr (RungDocument) document = fixture_new_document (0);
  RungJobTax self = job_tax_of (document, margins[i].year, margins[i].home, NULL);
  RungIncome job = { .job = { .wages = margins[i].wages } };

  assert_near (rung_job_tax_get_next (&self, &job, RUNG_NEXT_DOLLARS), margins[i].left);
}

static void
test_everywhere (void)
{
  g_autoptr (RungDocument) document = fixture_new_document (1);
  g_autoptr (GArray) rows = NULL;
  RungContext context;
  RungProjection projection;
  guint n_here = 0;

  fixture_set (document, 0, "base-pay", 200000);
  fixture_set_text (document, 0, "place", "seattle");
  rung_context_init (&context, tables, cache, document);
  rung_projection_compute (&context, &rung_document_get_offer (document, 0)->inputs, &projection);
  rows = rung_everywhere_compute (&context, &rung_document_get_offer (document, 0)->inputs,
                                  RUNG_SPAN_FIRST_YEAR);
  g_assert_cmpuint (rows->len, ==, tables->laws->len - 1);
  for (guint i = 0; i < rows->len; i++)
    {
      const RungEverywhereRow *row = &g_array_index (rows, RungEverywhereRow, i);

      assert_near (row->take_home - row->gap, projection.amount[RUNG_MEASURE_TAKE_HOME][0]);
      assert_near (row->take_home + row->taxes, 200000.0);
      n_here += row->is_here ? 1 : 0;
      if (i > 0)
        g_assert_cmpfloat (row->gap, <=, g_array_index (rows, RungEverywhereRow, i - 1).gap);
      if (row->is_here)
        assert_near (row->gap, 0.0);
      /* 2026: paid leave 0.807159 % of 184,500 and long-term care 0.58 %. */
      if (g_str_equal (row->law->id, "us-tx"))
        assert_near (row->gap, 0.00807159 * 184500.0 + 0.0058 * 200000.0);
    }
  g_assert_cmpuint (n_here, ==, 1);
}

/* Over all years Texas brings what the same document brings there. */
static void
test_everywhere_over_all_years (void)
{
  g_autoptr (RungDocument) document = fixture_new_document (1);
  RungOfferInputs *offer = NULL;
  g_autoptr (GArray) rows = NULL;
  RungContext context;
  RungProjection here;
  RungProjection there;
  double expected = 0.0;

  fixture_set (document, 0, "base-pay", 200000);
  fixture_set_text (document, 0, "place", "seattle");
  rung_context_init (&context, tables, cache, document);
  offer = (RungOfferInputs *) &rung_document_get_offer (document, 0)->inputs;
  rung_projection_compute (&context, offer, &here);
  rows = rung_everywhere_compute (&context, offer, RUNG_SPAN_TOTAL);
  fixture_set_text (document, 0, "place", "austin");
  rung_projection_compute (&context, offer, &there);
  for (guint year = 0; year < here.n_years; year++)
    expected += there.amount[RUNG_MEASURE_TAKE_HOME][year]
                - here.amount[RUNG_MEASURE_TAKE_HOME][year];
  g_assert_cmpfloat (expected, >, 4 * 1160.0);
  for (guint i = 0; i < rows->len; i++)
    if (g_str_equal (g_array_index (rows, RungEverywhereRow, i).law->id, "us-tx"))
      assert_near (g_array_index (rows, RungEverywhereRow, i).gap, expected);
}

/* A place says where an offer is taxed unless the person does, and work
 * elsewhere is said. */
static void
test_offer_with_work_elsewhere (void)
{
  g_autoptr (RungDocument) document = fixture_new_document (1);
  RungContext context;
  RungProjection projection;
  g_autoptr (RungLedger) ledger = rung_ledger_new ();
  guint last = 0;

  fixture_set (document, FIXTURE_ASSUMPTIONS, "first-tax-year", 2025);
  fixture_set (document, 0, "base-pay", 200000);
  fixture_set_text (document, 0, "place", "seattle");
  fixture_set_text (document, 0, "work-place", "us-ca");
  rung_context_init (&context, tables, cache, document);
  rung_projection_compute (&context, &rung_document_get_offer (document, 0)->inputs, &projection);
  assert_near (projection.amount[RUNG_MEASURE_STATE_INCOME_TAX][0], 14354.98);
  g_assert_true (projection.notes & RUNG_NOTE_WORK_ELSEWHERE);

  rung_projection_explain (&context, &rung_document_get_offer (document, 0)->inputs,
                           RUNG_MEASURE_STATE_INCOME_TAX, 0, ledger);
  last = rung_ledger_get_n (ledger) - 1;
  assert_near (rung_ledger_get (ledger, last)->value, 14354.98);
  g_assert_cmpstr (rung_ledger_get (ledger, last - 1)->id, ==, "state-taxes");
}

/* 2026, single, federal law alone, wages 100,000, 10,000 from options sold at
 * once, 20,000 of long-term gains. On 100,000 + 10,000 less 16,100 the tax is
 * 1,240 + 4,560 + 22 % x 43,500 = 15,370; payroll taxes on the wages alone, 6,200
 * and 1,450; the gains lie above 49,450, 15 % = 3,000; no surtax below 200,000. */
static void
test_income (void)
{
  g_autoptr (RungDocument) document = fixture_new_document (0);
  RungJobTax self = job_tax_of (document, 2026, NULL, NULL);
  RungIncome income = { .job = { .wages = 100000.0 }, .ordinary = 10000.0, .gains = 20000.0 };
  RungTaxes due;

  rung_job_tax_compute (&self, &income, &due, RUNG_TAX_NONE, NULL);
  assert_near (due.amount[RUNG_TAX_CAPITAL], 3000.0);
  assert_near (due.amount[RUNG_TAX_FEDERAL_INCOME], 15370.0);
  assert_near (due.amount[RUNG_TAX_SOCIAL_SECURITY], 6200.0);
  assert_near (due.amount[RUNG_TAX_MEDICARE], 1450.0);
}

/* Incentive options kept, 2026: wages 150,000 and a spread of 100,000. Minimum
 * tax 26 % of 250,000 - 90,100 = 41,574; regular tax on 133,900 is 1,240 + 4,560 +
 * 22 % x 55,300 + 24 % x 28,200 = 24,734; the difference is 16,840. */
static void
test_options_kept (void)
{
  g_autoptr (RungDocument) document = fixture_new_document (0);
  RungJobTax self = job_tax_of (document, 2026, NULL, NULL);
  RungIncome income = { .job = { .wages = 150000.0 }, .spread = 100000.0 };
  RungTaxes due;

  rung_job_tax_compute (&self, &income, &due, RUNG_TAX_NONE, NULL);
  assert_near (due.amount[RUNG_TAX_CAPITAL], 16840.0);
  assert_near (due.amount[RUNG_TAX_FEDERAL_INCOME], 24734.0);
}

/* The surtax on gains: 210,000 of wages and 30,000 of gains are 40,000 above the
 * threshold, so 3.8 % of the gains, beside 15 %. The state takes its usual rate. */
static void
test_gains (void)
{
  g_autoptr (RungDocument) document = fixture_new_document (0);
  RungJobTax self = job_tax_of (document, 2026, "us-ca", NULL);
  RungIncome income = { .job = { .wages = 210000.0 }, .gains = 30000.0 };
  RungIncome more = { .job = { .wages = 240000.0 } };
  RungTaxes due;
  RungTaxes raised;

  rung_job_tax_compute (&self, &income, &due, RUNG_TAX_NONE, NULL);
  assert_near (due.amount[RUNG_TAX_CAPITAL], 4500.0 + 1140.0);
  rung_job_tax_compute (&self, &more, &raised, RUNG_TAX_NONE, NULL);
  assert_near (due.amount[RUNG_TAX_STATE_INCOME], raised.amount[RUNG_TAX_STATE_INCOME]);
  g_assert_cmpfloat (due.amount[RUNG_TAX_STATE_PAYROLL], <, raised.amount[RUNG_TAX_STATE_PAYROLL]);
}

/* A dollar of other income, with which a household without the job files a
 * return, moves the tax on the job by no more than itself: pay between the steps
 * of tables and credits. */
static void
test_a_dollar_beside (void)
{
  static const double wages[] = { 30123.0, 90456.0, 250789.0 };

  for (guint i = 0; i < tables->laws->len; i++)
    {
      const RungTaxLaw *law = g_ptr_array_index (tables->laws, i);
      g_autoptr (RungDocument) document = fixture_new_document (0);
      RungJobTax self = job_tax_of (document, 2026, law->id, NULL);

      if (law->scope != RUNG_SCOPE_STATE)
        continue;
      fixture_set_text (document, FIXTURE_PROFILE, "filing-status", "joint");
      fixture_set_text (document, FIXTURE_PROFILE, "children", "2018, 2021, 2024");
      for (guint k = 0; k < G_N_ELEMENTS (wages); k++)
        {
          RungIncome job = { .job = { .wages = wages[k] } };
          RungTaxes alone;
          RungTaxes beside;

          fixture_set (document, FIXTURE_PROFILE, "other-income", 0);
          rung_job_tax_compute (&self, &job, &alone, RUNG_TAX_NONE, NULL);
          fixture_set (document, FIXTURE_PROFILE, "other-income", 1);
          rung_job_tax_compute (&self, &job, &beside, RUNG_TAX_NONE, NULL);
          g_assert_cmpfloat_with_epsilon (rung_taxes_get_sum (&beside), rung_taxes_get_sum (&alone),
                                          1.0);
        }
    }
}

/* A child counts to the year they are 23. Of the family's HSA limit of 8,750 in
 * 2026 the spouse gets what the person leaves. */
static void
test_family (void)
{
  g_autoptr (RungDocument) document = fixture_new_document (0);
  RungHousehold household;

  fixture_set_text (document, FIXTURE_PROFILE, "filing-status", "joint");
  fixture_set_text (document, FIXTURE_PROFILE, "children", "2002, 2003, 2009, 2010, 2027");
  fixture_set (document, FIXTURE_PROFILE, "spouse-wages", 90000);
  fixture_set (document, FIXTURE_PROFILE, "hsa", 5000);
  fixture_set (document, FIXTURE_PROFILE, "spouse-hsa", 4000);
  household = rung_family_get_household (tables, &document->profile, 2026);
  g_assert_cmpfloat (household.details[RUNG_DETAIL_DEPENDENTS], ==, 3.0);
  g_assert_cmpfloat (household.details[RUNG_DETAIL_CHILDREN], ==, 1.0);
  assert_near (household.earners[1].hsa, 3750.0);
}

int
main (int    argc,
      char **argv)
{
  int result = 0;

  g_test_init (&argc, &argv, NULL);
  tables = fixture_load_tables ();
  cache = rung_tax_cache_new (tables);
  for (gsize i = 0; i < G_N_ELEMENTS (places); i++)
    {
      g_autofree char *path = g_strconcat ("/job-tax/two-states/", places[i].name, NULL);

      g_test_add_data_func (path, GSIZE_TO_POINTER (i), test_two_states);
    }
  for (gsize i = 0; i < G_N_ELEMENTS (margins); i++)
    {
      g_autofree char *path = g_strconcat ("/job-tax/next-thousand/", margins[i].name, NULL);

      g_test_add_data_func (path, GSIZE_TO_POINTER (i), test_next_thousand);
    }
  g_test_add_func ("/job-tax/gains-lie-on-top-of-wages", test_income);
  g_test_add_func ("/job-tax/options-kept-owe-the-minimum-tax", test_options_kept);
  g_test_add_func ("/job-tax/gains-above-the-threshold-owe-the-surtax", test_gains);
  g_test_add_func ("/job-tax/two-states-ask-the-larger-of-both", test_larger_of_both);
  g_test_add_func ("/job-tax/a-dollar-beside-moves-tax-by-at-most-a-dollar", test_a_dollar_beside);
  g_test_add_func ("/job-tax/children-count-and-a-family-shares-its-limit", test_family);
  g_test_add_func ("/job-tax/everywhere-has-a-row-for-every-law", test_everywhere);
  g_test_add_func ("/job-tax/everywhere-adds-up-over-all-years", test_everywhere_over_all_years);
  g_test_add_func ("/job-tax/an-offer-with-work-elsewhere-says-so", test_offer_with_work_elsewhere);
  result = g_test_run ();
  rung_tax_cache_free (cache);
  rung_tables_unref (tables);
  return result;
}
