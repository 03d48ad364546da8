/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <math.h>
#include <string.h>

#include "engine/figures/rung-parameter.h"
#include "engine/tax/rung-withholding.h"
#include "report/phrases/rung-phrases.h"

#include "fixture.h"

static RungTables *tables;

typedef struct
{
  const char *name;
  int year;
  const char *status;
  gint64 spouse;
  const char *home;         /* (nullable) */
  const char *work;         /* (nullable) */
  RungPayParts parts;
  double deferral;
  double hsa;
  struct { RungTax tax; double withheld, owed; } expected[3];
  double gap;
} Item;

/* Taxes beside those listed are withheld as owed. */
static const Item items[] = {
  /* Base on 184,250: 1,192.50 + 4,386 + 12,072.50 + 24 % of 80,900 = 37,067, and
   * 22 % of 300,000 = 66,000. Owed on 484,250: 57,231 up to 250,525 and 35 % of
   * 233,725 = 81,803.75. Medicare 1.45 % of 500,000 and 0.9 % of 300,000. */
  { "stock", 2025, "single", 0, NULL, NULL, { 200000, 0, 300000 }, 0, 0,
    { { RUNG_TAX_FEDERAL_INCOME, 103067, 139034.75 },
      { RUNG_TAX_MEDICARE, 9950, 9950 },
      { RUNG_TAX_SOCIAL_SECURITY, 10918.20, 10918.20 } }, 35967.75 },
  { "bonus-and-stock", 2025, "single", 0, NULL, NULL, { 200000, 100000, 200000 }, 0, 0,
    { { RUNG_TAX_FEDERAL_INCOME, 103067, 139034.75 } }, 35967.75 },
  /* Base on 233,900: 1,240 + 4,560 + 12,166 + 23,058 + 32 % of 32,125 = 51,304;
   * 22 % of a million and 37 % of 500,000 = 405,000. Owed on 1,733,900: 58,448 up
   * to 256,225, 35 % of 384,375 = 134,531.25, 37 % of 1,093,300 = 404,521. */
  { "above-a-million", 2026, "single", 0, NULL, NULL, { 250000, 500000, 1000000 }, 0, 0,
    { { RUNG_TAX_FEDERAL_INCOME, 456304, 597500.25 } }, 141196.25 },
  /* Base on 24,250: 1,192.50 + 12 % of 12,325 = 2,671.50, and 4,400; owed on
   * 44,250: 1,192.50 + 12 % of 32,325 = 5,071.50. */
  { "refund", 2025, "single", 0, NULL, NULL, { 40000, 20000, 0 }, 0, 0,
    { { RUNG_TAX_FEDERAL_INCOME, 7071.50, 5071.50 } }, -2000 },
  { "base-alone", 2025, "single", 0, NULL, NULL, { 180000, 0, 0 }, 20000, 4000,
    /* 140,250: 17,651 + 24 % of 36,900 = 26,507; Medicare 1.45 % of 176,000. */
    { { RUNG_TAX_FEDERAL_INCOME, 26507, 26507 }, { RUNG_TAX_MEDICARE, 2552, 2552 } }, 0 },
  /* 27,800 come out of 20,000 of base and 7,800 of the bonus: 22 % of 92,200.
   * Owed on 120,000 - 27,800 - 15,750 = 76,450: 5,578.50 + 22 % of 27,975. */
  { "deductions-from-the-bonus", 2025, "single", 0, NULL, NULL, { 20000, 100000, 0 }, 23500, 4300,
    { { RUNG_TAX_FEDERAL_INCOME, 20284, 11733 },
      { RUNG_TAX_MEDICARE, 1677.65, 1677.65 } }, -8551 },
  /* The employer knows of one job: 168,500 is 2,385 + 8,772 + 22 % of 71,550 =
   * 26,898. The couple owes 62,134 on 318,500 (24,145 more to 206,700, 24 % of
   * 111,800 = 26,832) and 15,898 without the job (118,500). Medicare: 1.45 % of
   * 200,000, and 0.9 % of the 100,000 that both have above 250,000. */
  { "two-earners", 2025, "joint", 150000, NULL, NULL, { 200000, 0, 0 }, 0, 0,
    { { RUNG_TAX_FEDERAL_INCOME, 26898, 46236 }, { RUNG_TAX_MEDICARE, 2900, 3800 } }, 20238 },
  /* 0.9 % of 40,000 above 200,000 is withheld, nothing is owed below 250,000. */
  { "joint-medicare-back", 2025, "joint", 0, NULL, NULL, { 240000, 0, 0 }, 0, 0,
    { { RUNG_TAX_MEDICARE, 3840, 3480 } }, -360 },
  /* Owed from 125,000 on: 0.9 % of 65,000. */
  { "separate-medicare-owed", 2025, "separate", 0, NULL, NULL, { 190000, 0, 0 }, 0, 0,
    { { RUNG_TAX_MEDICARE, 2755, 3340 } }, 585 },
  /* Base on 194,294: 3,201.97 up to 72,724, 9.3 % of 121,570 = 11,306.01, less the
   * credit of 153: 14,354.98; 10.23 % of 300,000 = 30,690. Owed on 494,294:
   * 3,201.97 + 27,784.215 + 7,652.076 + 11.3 % of 48,523 = 44,121.36, no credit.
   * Disability insurance 1.2 %. Base alone itemizes 14,354.98 + 2,400:
   * 17,651 + 24 % of 79,895.02 = 36,825.8048 and 66,000; the whole itemizes 40,000 of
   * its 50,121.36: 57,231 + 35 % of 209,475 = 130,547.25. */
  { "california-stock", 2025, "single", 0, "us-ca", NULL, { 200000, 0, 300000 }, 0, 0,
    { { RUNG_TAX_STATE_INCOME, 45044.98, 44121.36 },
      { RUNG_TAX_STATE_PAYROLL, 6000, 6000 },
      { RUNG_TAX_FEDERAL_INCOME, 102825.8048, 130547.25 } }, 26797.8252 },
  /* Owed on 394,294: 30,986.185 + 10.3 % of 22,815 = 33,336.13; 10.23 % of the
   * 200,000 beside base is withheld. Federal: 33,336.13 + 4,800 are itemized: 57,231 +
   * 35 % of 111,338.87 = 96,199.6045, withheld 36,825.8048 + 44,000. */
  { "california-bonus-and-stock", 2025, "single", 0, "us-ca", NULL, { 200000, 100000, 100000 },
    0, 0,
    { { RUNG_TAX_STATE_INCOME, 34814.98, 33336.13 },
      { RUNG_TAX_FEDERAL_INCOME, 80825.8048, 96199.6045 } }, 13894.9497 },
  /* Taxed though 401(k) takes all of it: 3.07 % and (3.75 % + 3.74 %) / 2. */
  { "city-taxes-the-deferral", 2025, "single", 0, "us-pa-philadelphia", NULL, { 5000, 10000, 0 },
    15000, 0,
    { { RUNG_TAX_STATE_INCOME, 460.50, 460.50 }, { RUNG_TAX_LOCAL, 561.75, 561.75 } }, 0 },
  /* The rate of the state the work is done in. */
  { "work-in-california", 2025, "single", 0, "us-nv", "us-ca", { 200000, 0, 300000 }, 0, 0,
    { { RUNG_TAX_STATE_INCOME, 45044.98, 44121.36 } }, 26797.8252 },
};

static RungWithholding
withhold (const Item *item,
          RungLedger *ledger)
{
  g_autoptr (RungDocument) document = fixture_new_document (0);
  g_autoptr (RungTaxCache) cache = rung_tax_cache_new (tables);
  RungIncome job = { .job = { item->parts.regular + item->parts.bonus + item->parts.stock,
                     item->deferral, item->hsa } };
  RungJobTax job_tax = { tables, cache, &document->profile, item->year, 0.0, item->home,
                         item->work };
  RungWithholding out;

  fixture_set_text (document, FIXTURE_PROFILE, "filing-status", item->status);
  fixture_set (document, FIXTURE_PROFILE, "spouse-wages", item->spouse);
  g_assert_true (rung_withholding_compute (&job_tax, &job, &item->parts, &out, ledger));
  return out;
}

static void
test_item (gconstpointer data)
{
  const Item *item = data;
  RungWithholding out = withhold (item, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (item->expected); i++)
    {
      RungTax tax = item->expected[i].tax;

      if (item->expected[i].owed == 0.0)
        continue;
      assert_near (out.withheld.amount[tax], item->expected[i].withheld);
      assert_near (out.owed.amount[tax], item->expected[i].owed);
    }
  assert_near (out.gap, item->gap);
}

/* The two earners of above, 2025. Two children save 4,400, claimed once: the gap
 * stays at 20,238. 40,000 to itemize, 8,500 above the standard deduction, save
 * 22 % of 8,500 = 1,870 in withholding and 24 % = 2,040 of the tax: 170 less. */
static void
test_claims (void)
{
  static const struct
  {
    const char *children;
    gint64 mortgage_interest, property_tax, charity;
    double withheld, gap;
  } cases[] = {
    { "2015, 2018", 0, 0, 0, 22498, 20238 },
    { "", 20000, 10000, 10000, 25028, 20068 },
  };
  static const RungIncome job = { .job = { 200000 } };
  static const RungPayParts parts = { 200000, 0, 0 };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (RungDocument) document = fixture_new_document (0);
      g_autoptr (RungTaxCache) cache = rung_tax_cache_new (tables);
      g_autoptr (RungLedger) ledger = rung_ledger_new ();
      RungJobTax job_tax = { tables, cache, &document->profile, 2025 };
      RungWithholding out;

      fixture_set_text (document, FIXTURE_PROFILE, "filing-status", "joint");
      fixture_set (document, FIXTURE_PROFILE, "spouse-wages", 150000);
      fixture_set_text (document, FIXTURE_PROFILE, "children", cases[i].children);
      fixture_set (document, FIXTURE_PROFILE, "mortgage-interest", cases[i].mortgage_interest);
      fixture_set (document, FIXTURE_PROFILE, "property-tax", cases[i].property_tax);
      fixture_set (document, FIXTURE_PROFILE, "charity", cases[i].charity);
      g_assert_true (rung_withholding_compute (&job_tax, &job, &parts, &out, ledger));
      assert_near (out.withheld.amount[RUNG_TAX_FEDERAL_INCOME], cases[i].withheld);
      assert_near (out.gap, cases[i].gap);
      g_assert_cmpstr (rung_ledger_get (ledger, rung_ledger_get_n (ledger) - 2)->id, ==,
                       "spouse-claims-nothing");
    }
}

static Item
random_item (const char *law,
             const char *status)
{
  Item item = { .year = g_test_rand_int_range (2025, 2028), .status = status, .home = law };

  item.parts.regular = floor (g_test_rand_double_range (0.0, 400000.0));
  if (g_test_rand_int_range (0, 4) > 0)
    item.parts.bonus = floor (g_test_rand_double_range (0.0, 200000.0));
  if (g_test_rand_int_range (0, 4) > 0)
    item.parts.stock = floor (g_test_rand_double_range (0.0, 1500000.0));
  item.deferral = MIN (item.parts.regular + item.parts.bonus,
                       floor (g_test_rand_double_range (0.0, 24500.0)));
  if (g_str_equal (status, "joint") && g_test_rand_int_range (0, 2) > 0)
    item.spouse = g_test_rand_int_range (0, 400000);
  return item;
}

/* Without a ledger the figures are the same; the gap is the sum of the taxes'
 * own gaps and the last line; every line says how it was made or is a sum. */
static void
check_any (const Item *item)
{
  g_autoptr (RungLedger) ledger = rung_ledger_new ();
  RungWithholding plain = withhold (item, NULL);
  RungWithholding told = withhold (item, ledger);
  guint n = rung_ledger_get_n (ledger);
  double parts = 0.0;
  double withheld = 0.0;

  g_assert_cmpmem (&plain, sizeof plain, &told, sizeof told);
  g_assert_cmpfloat_with_epsilon (plain.gap, rung_taxes_get_sum (&plain.owed)
                                             - rung_taxes_get_sum (&plain.withheld), 1e-6);
  g_assert_cmpfloat (plain.withheld.amount[RUNG_TAX_SOCIAL_SECURITY], ==,
                     plain.owed.amount[RUNG_TAX_SOCIAL_SECURITY]);
  g_assert_cmpfloat (rung_ledger_get (ledger, n - 1)->value, ==, plain.gap);
  for (guint i = 0; i < n; i++)
    {
      const RungLedgerLine *line = rung_ledger_get (ledger, i);

      if (g_str_has_suffix (line->id, "-owed"))
        continue;
      if (g_str_has_suffix (line->id, "-withheld") && !g_str_equal (line->id, "base-withheld")
          && !g_str_equal (line->id, "supplemental-withheld"))
        withheld += line->value;
      else if (i + 1 < n)
        parts += line->value;
    }
  /* Two taxes have one line, since they are withheld as owed. */
  parts += plain.withheld.amount[RUNG_TAX_SOCIAL_SECURITY]
           + plain.withheld.amount[RUNG_TAX_STATE_PAYROLL];
  g_assert_cmpfloat_with_epsilon (withheld, rung_taxes_get_sum (&plain.withheld), 1e-6);
  g_assert_cmpfloat_with_epsilon (parts, withheld, 1e-6);
}

static gboolean
has_flat_rate (const char *law,
               int         year)
{
  return rung_parameter_get_value (tables, law, "supplemental-rate-bonus", year) != NULL;
}

/* One earner in a state without a flat rate: only the federal flat rates and
 * the limits of Additional Medicare leave a gap. */
static void
check_alone (const Item *item)
{
  RungWithholding out = withhold (item, NULL);

  if (!has_flat_rate (item->home, item->year))
    assert_near (out.withheld.amount[RUNG_TAX_LOCAL], out.owed.amount[RUNG_TAX_LOCAL]);
  if (!has_flat_rate (item->home, item->year)
      && !has_flat_rate (rung_tables_find_law (tables, item->home)->parent, item->year))
    assert_near (out.withheld.amount[RUNG_TAX_STATE_INCOME],
                 out.owed.amount[RUNG_TAX_STATE_INCOME]);
  if (g_str_equal (item->status, "single") || g_str_equal (item->status, "hoh"))
    assert_near (out.withheld.amount[RUNG_TAX_MEDICARE], out.owed.amount[RUNG_TAX_MEDICARE]);
  if (item->parts.bonus + item->parts.stock == 0.0)
    assert_near (out.withheld.amount[RUNG_TAX_FEDERAL_INCOME],
                 out.owed.amount[RUNG_TAX_FEDERAL_INCOME]);
}

static void
test_every_law (void)
{
  int n_items = g_test_slow () ? 5 : 1;

  for (guint i = 0; i < tables->laws->len; i++)
    {
      const RungTaxLaw *law = g_ptr_array_index (tables->laws, i);

      for (int status = 0; status < RUNG_N_FILING_STATUSES; status++)
        for (int k = 0; k < n_items && law->scope != RUNG_SCOPE_FEDERAL; k++)
          {
            Item item = random_item (law->id, rung_filing_status_get_id (status));

            check_any (&item);
            if (item.spouse == 0)
              check_alone (&item);
          }
    }
}

static void
test_ledger (void)
{
  static const struct { const char *id; double value; RungStatus status; } lines[] = {
    { "base-withheld", 36825.8048, RUNG_STATUS_DERIVED },
    { "supplemental-withheld", 44000, RUNG_STATUS_PUBLISHED },
    { "federal-income-tax-withheld", 80825.8048, RUNG_STATUS_DERIVED },
    { "federal-income-tax-owed", 96199.6045, RUNG_STATUS_DERIVED },
    { "social-security-withheld", 10918.20, RUNG_STATUS_DERIVED },
    { "social-security-owed", 10918.20, RUNG_STATUS_DERIVED },
    { "medicare-and-additional", 7600, RUNG_STATUS_PUBLISHED },
    { "medicare-withheld", 7600, RUNG_STATUS_DERIVED },
    { "medicare-owed", 7600, RUNG_STATUS_DERIVED },
    { "base-withheld", 14354.98, RUNG_STATUS_DERIVED },
    { "supplemental-rate-bonus", 10230, RUNG_STATUS_PUBLISHED },
    { "supplemental-rate-stock", 10230, RUNG_STATUS_PUBLISHED },
    { "state-income-tax-withheld", 34814.98, RUNG_STATUS_DERIVED },
    { "state-income-tax-owed", 33336.13, RUNG_STATUS_DERIVED },
    { "state-payroll-tax-withheld", 4800, RUNG_STATUS_DERIVED },
    { "state-payroll-tax-owed", 4800, RUNG_STATUS_DERIVED },
    { "april-gap", 13894.9497, RUNG_STATUS_DERIVED },
  };
  Item item = { .year = 2025, .status = "single", .home = "us-ca",
                .parts = { 200000, 100000, 100000 } };
  g_autoptr (RungLedger) ledger = rung_ledger_new ();

  withhold (&item, ledger);
  g_assert_cmpuint (rung_ledger_get_n (ledger), ==, G_N_ELEMENTS (lines));
  for (guint i = 0; i < G_N_ELEMENTS (lines); i++)
    {
      const RungLedgerLine *line = rung_ledger_get (ledger, i);

      g_test_message ("%s: %s = %.2f", line->title, line->numbers != NULL ? line->numbers : "",
                      line->value);
      g_assert_cmpstr (line->id, ==, lines[i].id);
      assert_near (line->value, lines[i].value);
      g_assert_cmpint (line->status, ==, lines[i].status);
    }
  g_assert_cmpstr (rung_ledger_get (ledger, 1)->numbers, ==,
                   "0.22 × min (200000, 1000000) + 0.37 × max (0, 200000 − 1000000)");
  g_assert_nonnull (strstr (rung_ledger_get (ledger, 1)->source, "Publication 15"));
  g_assert_nonnull (strstr (rung_ledger_get (ledger, 11)->source, "California"));
}

static void
test_no_such_law (void)
{
  g_autoptr (RungDocument) document = fixture_new_document (0);
  g_autoptr (RungTaxCache) cache = rung_tax_cache_new (tables);
  RungIncome job = { .job = { .wages = 100000 } };
  RungPayParts parts = { 100000, 0, 0 };
  RungWithholding zeros = { 0 };
  RungWithholding out;
  RungJobTax early = { tables, cache, &document->profile, 2024, 0.0, NULL, NULL };
  RungJobTax nowhere = { tables, cache, &document->profile, 2026, 0.0, "us-xx", NULL };

  g_assert_false (rung_withholding_compute (&early, &job, &parts, &out, NULL));
  g_assert_cmpmem (&out, sizeof out, &zeros, sizeof zeros);
  g_assert_false (rung_withholding_compute (&nowhere, &job, &parts, &out, NULL));
  g_assert_cmpmem (&out, sizeof out, &zeros, sizeof zeros);
}

static void
test_phrase (void)
{
  static const struct { double gap; const char *expected; } phrases[] = {
    { 14234.5, "Expect to owe about $14,200 in April: " },
    { 501.0, "Expect to owe about $500 in April: " },
    { 500.0, "April should be about even" },
    { 0.0, "April should be about even" },
    { -500.0, "April should be about even" },
    { -1960.0, "Expect about $2,000 back in April: " },
  };

  for (guint i = 0; i < G_N_ELEMENTS (phrases); i++)
    {
      g_autofree char *phrase = rung_phrase_april_gap (phrases[i].gap);

      g_test_message ("%s", phrase);
      g_assert_true (g_str_has_prefix (phrase, phrases[i].expected));
    }
}

int
main (int    argc,
      char **argv)
{
  int result = 0;

  g_test_init (&argc, &argv, NULL);
  tables = fixture_load_tables ();
  for (guint i = 0; i < G_N_ELEMENTS (items); i++)
    {
      g_autofree char *path = g_strconcat ("/withholding/year/", items[i].name, NULL);

      g_test_add_data_func (path, &items[i], test_item);
    }
  g_test_add_func ("/withholding/claims-move-withholding-and-tax", test_claims);
  g_test_add_func ("/withholding/withholding-is-sane-under-every-law", test_every_law);
  g_test_add_func ("/withholding/the-ledger-of-withholding-is-by-hand", test_ledger);
  g_test_add_func ("/withholding/without-a-law-nothing-is-withheld", test_no_such_law);
  g_test_add_func ("/withholding/the-gap-is-told-in-a-sentence", test_phrase);
  result = g_test_run ();
  rung_tables_unref (tables);
  return result;
}
