/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <math.h>

#include "engine/figures/rung-parameter.h"
#include "engine/tax/rung-tax-explain.h"
#include "engine/tax/rung-tax-run.h"

#include "fixture.h"
#include "household.h"

/* Losses against gains, against other income and into later years; gains on small
 * business stock that are left out in part. Expected values are worked out by hand. */

#define N_RUNS 40u            /* households a law is asked about */
#define HALF_A_CENT 0.00501   /* USD */

static RungTables *tables;
static RungTaxCache *cache;

static RungHousehold
new_household (double wages,
               double short_gains,
               double long_gains)
{
  RungHousehold household = { .earners[0] = { .wages = wages } };

  household.details[RUNG_DETAIL_SHORT_GAINS] = short_gains;
  household.details[RUNG_DETAIL_LONG_GAINS] = long_gains;
  return household;
}

/* The capital loss carryover worksheet of Schedule D (Form 1040), 2026, with wages
 * of 100,000 unless said: its line 4 is what is used up, lines 8 and 13 are carried. */
static const struct
{
  const char *name;
  RungFilingStatus status;
  double wages;
  double short_gains;
  double long_gains;
  double short_carried;
  double long_carried;
  double deducted;
  double short_left;
  double long_left;
} worksheets[] = {
  /* IRS Publication 550, capital losses: 7,000 on a joint return, 3,000 and 4,000;
   * and 2,000, of which nothing is carried. */
  { "publication-550", RUNG_FILING_JOINT, 100000, 0, -7000, 0, 0, 3000, 0, 4000 },
  { "publication-550-less", RUNG_FILING_JOINT, 100000, 0, -2000, 0, 0, 2000, 0, 0 },
  { "short", RUNG_FILING_SINGLE, 100000, -12000, 0, 0, 0, 3000, 9000, 0 },
  { "separate", RUNG_FILING_SEPARATE, 100000, -12000, 0, 0, 0, 1500, 10500, 0 },
  { "against-long-gain", RUNG_FILING_SINGLE, 100000, -5000, 3000, 0, 0, 2000, 0, 0 },
  { "gain-left", RUNG_FILING_SINGLE, 100000, -5000, 8000, 0, 0, 0, 0, 0 },
  /* The deduction uses up the short-term loss first: 2,000 and 1,000 of 4,000. */
  { "short-first", RUNG_FILING_SINGLE, 100000, -2000, -4000, 0, 0, 3000, 0, 3000 },
  { "short-is-enough", RUNG_FILING_SINGLE, 100000, -4000, -4000, 0, 0, 3000, 1000, 4000 },
  /* 8,000 less the gain of 1,000 and the 3,000 deducted. */
  { "long-after-short-gain", RUNG_FILING_SINGLE, 100000, 1000, -8000, 0, 0, 3000, 0, 4000 },
  { "short-after-long-gain", RUNG_FILING_SINGLE, 100000, -8000, 1000, 0, 0, 3000, 4000, 0 },
  { "carried-against-gain", RUNG_FILING_SINGLE, 100000, 0, 5000, 9000, 0, 3000, 1000, 0 },
  { "carried-used-up", RUNG_FILING_SINGLE, 100000, 20000, 0, 0, 9000, 0, 0, 0 },
  { "carried-on", RUNG_FILING_SINGLE, 100000, 0, 0, 2000, 6000, 3000, 0, 5000 },
  /* Without income above the deduction of 16,100 nothing is used up: 10,000 - 3,000 -
   * 16,100 + 3,000 is below 0; of 18,000 it is 1,900. */
  { "no-income", RUNG_FILING_SINGLE, 10000, -12000, 0, 0, 0, 3000, 12000, 0 },
  { "little-income", RUNG_FILING_SINGLE, 18000, 0, -12000, 0, 0, 3000, 0, 10100 },
};

static void
test_worksheet (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (worksheets); i++)
    {
      RungHousehold household = new_household (worksheets[i].wages, worksheets[i].short_gains,
                                               worksheets[i].long_gains);
      double deducted, short_left, long_left;

      household.details[RUNG_DETAIL_SHORT_LOSS] = worksheets[i].short_carried;
      household.details[RUNG_DETAIL_LONG_LOSS] = worksheets[i].long_carried;
      deducted = fixture_get_step (cache, tables, NULL, 2026, worksheets[i].status, &household,
                                   "federal.loss-deducted");
      short_left = fixture_get_step (cache, tables, NULL, 2026, worksheets[i].status, &household,
                                     "federal.short-loss-left");
      long_left = fixture_get_step (cache, tables, NULL, 2026, worksheets[i].status, &household,
                                    "federal.long-loss-left");
      g_test_message ("%s: %.2f deducted, %.2f short and %.2f long carried on", worksheets[i].name,
                      deducted, short_left,
                      long_left);
      assert_near (deducted, worksheets[i].deducted);
      assert_near (short_left, worksheets[i].short_left);
      assert_near (long_left, worksheets[i].long_left);
    }
}

static double
get_tax (const char          *place,
         int                  year,
         const RungHousehold *household,
         RungTax              tax)
{
  RungTaxes taxes;

  rung_tax_program_run (fixture_get_program (cache, tables, place, year, RUNG_FILING_SINGLE, NULL),
                        household, &taxes);
  return taxes.amount[tax];
}

/* What losses do to the taxes of a single person, 2026 unless said. */
static const struct
{
  const char *name;
  const char *place;
  int year;
  double wages;
  double other;
  double short_gains;
  double long_gains;
  double long_carried;
  double excluded;
  RungTax tax;
  double expected;
} taxed[] = {
  /* 80,900: 1,240 + 4,560 + 22 % x 30,500 = 12,510; without the loss 660 more. */
  { "federal", NULL, 2026, 100000, 0, -12000, 0, 0, 0, RUNG_TAX_FEDERAL_INCOME, 12510 },
  /* A long-term loss lowers short-term gains: 98,900, 1,240 + 4,560 + 22 % x 48,500. */
  { "short-gains", NULL, 2026, 100000, 0, 20000, -5000, 0, 0, RUNG_TAX_FEDERAL_INCOME, 16470 },
  /* 15 % of 20,000 - 5,000. */
  { "long-gains-tax", NULL, 2026, 100000, 0, -5000, 20000, 0, 0, RUNG_TAX_CAPITAL, 2250 },
  { "carried-against-gains", NULL, 2026, 100000, 0, 0, 20000, 8000, 0, RUNG_TAX_CAPITAL, 1800 },
  /* Form 8960, line 5a: 3.8 % of 10,000 - 3,000. */
  { "net-investment", NULL, 2026, 300000, 10000, 0, -12000, 0, 0, RUNG_TAX_CAPITAL, 266 },
  /* 3.07 %: a loss lowers gains of the same year alone, nothing else and nothing later. */
  { "pennsylvania", "us-pa", 2026, 100000, 0, -12000, 0, 0, 0, RUNG_TAX_STATE_INCOME, 3070 },
  { "pennsylvania-gains", "us-pa", 2026, 100000, 0, 5000, -3000, 0, 0, RUNG_TAX_STATE_INCOME,
    3131.40 },
  { "pennsylvania-carried", "us-pa", 2026, 100000, 0, 0, 2000, 9000, 0, RUNG_TAX_STATE_INCOME,
    3131.40 },
  /* New Jersey on 99,000: 280 + 262.50 + 175 + 1,933.75 + 6.37 % of 24,000; then on 101,000. */
  { "new-jersey", "us-nj", 2026, 100000, 0, -12000, 0, 0, 0, RUNG_TAX_STATE_INCOME, 4180.05 },
  { "new-jersey-carried", "us-nj", 2026, 100000, 0, 0, 2000, 9000, 0, RUNG_TAX_STATE_INCOME,
    4307.45 },
  /* It follows the federal exclusion of gains on small business stock from 2026 on only:
   * 6.37 % of 100,000 more in 2025. */
  { "new-jersey-small", "us-nj", 2025, 100000, 0, 0, 0, 0, 100000, RUNG_TAX_STATE_INCOME,
    10550.05 },
  { "new-jersey-follows", "us-nj", 2026, 100000, 0, 0, 0, 0, 100000, RUNG_TAX_STATE_INCOME,
    4180.05 },
  /* Massachusetts, 5 % of 100,000 - 4,400 - 2,000: wages stay as they are; of interest
   * 2,000 are taken off. */
  { "massachusetts", "us-ma", 2026, 100000, 0, -12000, 0, 0, 0, RUNG_TAX_STATE_INCOME, 4680 },
  { "massachusetts-interest", "us-ma", 2026, 100000, 5000, -12000, 0, 0, 0, RUNG_TAX_STATE_INCOME,
    4830 },
  /* Most follow: Arizona 2.5 % of 97,000 - 15,750. */
  { "arizona", "us-az", 2026, 100000, 0, -12000, 0, 0, 0, RUNG_TAX_STATE_INCOME, 2031.25 },
};

static void
test_taxed (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (taxed); i++)
    {
      RungHousehold household = new_household (taxed[i].wages, taxed[i].short_gains,
                                               taxed[i].long_gains);
      double tax = 0.0;

      household.details[RUNG_DETAIL_OTHER_INCOME] = taxed[i].other;
      household.details[RUNG_DETAIL_LONG_LOSS] = taxed[i].long_carried;
      household.details[RUNG_DETAIL_EXCLUDED_GAINS] = taxed[i].excluded;
      tax = get_tax (taxed[i].place, taxed[i].year, &household, taxed[i].tax);
      g_test_message ("%s: %.2f", taxed[i].name, tax);
      assert_near (tax, taxed[i].expected);
    }
}

/* Washington taxes long-term gains less long-term losses; short-term losses do not
 * count. Source: Revised Code 82.87.020. */
static void
test_washington (void)
{
  RungHousehold household = new_household (100000.0, -50000.0, 500000.0);
  double deduction = rung_parameter_get_number (tables, "us-wa", "gains-deduction", 2026,
                                                RUNG_FILING_SINGLE);

  assert_near (get_tax ("us-wa", 2026, &household, RUNG_TAX_STATE_INCOME),
               0.07 * (500000.0 - deduction));
  household.details[RUNG_DETAIL_LONG_LOSS] = 50000.0;
  assert_near (get_tax ("us-wa", 2026, &household, RUNG_TAX_STATE_INCOME),
               0.07 * (450000.0 - deduction));
}

/* The taxed part of a gain on small business stock, beside ordinary taxable income,
 * other long-term gains and losses; 2026, single. Source: section 1(h)(1)(F), (4) and
 * (7); Schedule D Tax Worksheet. */
static const struct
{
  const char *name;
  double ordinary;
  double short_gains;
  double small;
  double other;
  double long_carried;
  double small_tax;
  double gains_tax;
} small[] = {
  /* 5,700 at 22 % and 44,300 at 24 %: 1,254 + 10,632. */
  { "below-the-rate", 100000, 0, 50000, 0, 0, 11886, 0 },
  /* 11,775 at 24 % up to 201,775 and 38,225 at 28 %: 2,826 + 10,703. */
  { "across-the-rate", 190000, 0, 50000, 0, 0, 13529, 0 },
  { "at-the-rate", 300000, 0, 50000, 0, 0, 14000, 0 },
  /* Other gains lie on top, at 15 %. */
  { "beside-other-gains", 190000, 0, 50000, 30000, 0, 13529, 4500 },
  /* Up to 545,500 at 15 %: 5,500 of them, the rest at 20 %. */
  { "pushes-other-gains", 490000, 0, 50000, 30000, 0, 14000, 5725 },
  /* A short-term loss and one of earlier years lower it before other gains. */
  { "less-losses", 300000, -20000, 50000, 30000, 10000, 5600, 4500 },
  { "none-left", 300000, -60000, 50000, 30000, 0, 0, 3000 },
};

static void
test_small_business (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (small); i++)
    {
      RungHousehold household = new_household (small[i].ordinary + 16100.0, small[i].short_gains,
                                               small[i].small + small[i].other);
      double small_tax, gains_tax;

      household.details[RUNG_DETAIL_SMALL_BUSINESS] = small[i].small;
      household.details[RUNG_DETAIL_LONG_LOSS] = small[i].long_carried;
      small_tax = fixture_get_step (cache, tables, NULL, 2026, RUNG_FILING_SINGLE, &household,
                                    "federal.small-business-tax");
      gains_tax = fixture_get_step (cache, tables, NULL, 2026, RUNG_FILING_SINGLE, &household,
                                    "federal.gains-tax");
      g_test_message ("%s: %.2f and %.2f", small[i].name, small_tax, gains_tax);
      assert_near (small_tax, small[i].small_tax);
      assert_near (gains_tax, small[i].gains_tax);
      assert_near (fixture_get_step (cache, tables, NULL, 2026, RUNG_FILING_SINGLE, &household,
                                     "federal.minimum-tax"),
                   0.0);
    }
}

/* 3.8 % is due on the taxed part, too: 190,000 + 16,100 + 50,000 is 56,100 above 200,000. */
static void
test_small_business_surtax (void)
{
  RungHousehold household = new_household (206100.0, 0.0, 50000.0);

  household.details[RUNG_DETAIL_SMALL_BUSINESS] = 50000.0;
  assert_near (fixture_get_step (cache, tables, NULL, 2026, RUNG_FILING_SINGLE, &household,
                                 "federal.net-investment-tax"),
               1900.0);
}

/* A loss is told in a sentence, with what is left of it. */
static void
test_told (void)
{
  static const struct { double loss; const char *words; } items[] = {
    { 12000, "Your loss of 12,000 lowers other income by 3,000 this year; 9,000 carry over" },
    { 2000, "Your loss of 2,000 lowers other income by 2,000 this year" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (items); i++)
    {
      RungHousehold household = new_household (100000.0, 0.0, -items[i].loss);
      g_autoptr (RungLedger) ledger = rung_ledger_new ();
      const RungLedgerLine *found = NULL;
      RungTaxes taxes;

      rung_tax_program_explain (fixture_get_program (cache, tables, NULL, 2026, RUNG_FILING_SINGLE,
                                                     NULL), &household,
                                RUNG_TAX_FEDERAL_INCOME, NULL, &taxes, ledger);
      for (guint k = 0; k < rung_ledger_get_n (ledger); k++)
        if (g_str_equal (rung_ledger_get (ledger, k)->id, "loss-deducted"))
          found = rung_ledger_get (ledger, k);
      g_assert_nonnull (found);
      g_assert_cmpstr (found->formula, ==, items[i].words);
    }
}

static double
income_taxes (const RungTaxProgram *program,
              const RungHousehold  *household)
{
  RungTaxes taxes;

  rung_tax_program_run (program, household, &taxes);
  return rung_taxes_get_sum (&taxes);
}

/* A larger loss never raises tax, of this year or carried in, whatever the law. */
static void
test_loss_never_costs (void)
{
  static const struct { RungDetail detail; double sign; } losses[] = {
    { RUNG_DETAIL_SHORT_GAINS, -1.0 }, { RUNG_DETAIL_LONG_GAINS, -1.0 },
    { RUNG_DETAIL_SHORT_LOSS, 1.0 },
    { RUNG_DETAIL_LONG_LOSS, 1.0 }, { RUNG_DETAIL_LIKELY_LOSS, 1.0 },
  };
  g_autoptr (GRand) dice = g_rand_new_with_seed (20261129);

  for (guint i = 0; i < tables->laws->len * RUNG_N_FILING_STATUSES; i++)
    {
      const RungTaxLaw *law = g_ptr_array_index (tables->laws, i / RUNG_N_FILING_STATUSES);
      const char *place = law->scope == RUNG_SCOPE_FEDERAL ? NULL : law->id;
      RungFilingStatus status = (RungFilingStatus) (i % RUNG_N_FILING_STATUSES);
      const RungTaxProgram *program = fixture_get_better_program (cache, tables, place, 2026,
                                                                  status);

      for (guint k = 0; k < N_RUNS; k++)
        {
          RungHousehold household = household_new_random (dice, status, RUNG_REACH_ALL);
          double before = 0.0;
          guint which = (guint) g_rand_int_range (dice, 0, G_N_ELEMENTS (losses));
          double more = exp (g_rand_double_range (dice, 0.0, log (100000.0)));
          double change = 0.0;

          /* Gifts count up to a part of income, which falls with a loss; and income ends at 0. */
          household.details[RUNG_DETAIL_CHARITY] = 0.0;
          household.earners[0].wages += 60000.0;
          before = income_taxes (program, &household);
          household.details[losses[which].detail] += losses[which].sign * more;
          change = income_taxes (program, &household) - before;
          if (change <= HALF_A_CENT)
            continue;
          g_test_message ("%s, %s, %u: %.2f more loss, %.4f more tax", law->id,
                          rung_filing_status_get_id (status), which,
                          more, change);
          g_test_fail ();
        }
    }
}

int
main (int    argc,
      char **argv)
{
  int result = 0;

  g_test_init (&argc, &argv, NULL);
  tables = fixture_load_tables ();
  cache = rung_tax_cache_new (tables);
  g_test_add_func ("/capital-loss/losses-carry-on-as-the-worksheet-says", test_worksheet);
  g_test_add_func ("/capital-loss/a-loss-lowers-tax-as-worked-out", test_taxed);
  g_test_add_func ("/capital-loss/washington-counts-long-term-losses-alone", test_washington);
  g_test_add_func ("/capital-loss/small-business-gains-are-taxed-apart", test_small_business);
  g_test_add_func ("/capital-loss/the-surtax-is-due-on-the-taxed-part", test_small_business_surtax);
  g_test_add_func ("/capital-loss/a-loss-is-told-with-what-is-left", test_told);
  g_test_add_func ("/capital-loss/a-larger-loss-never-raises-tax", test_loss_never_costs);
  result = g_test_run ();
  rung_tax_cache_free (cache);
  rung_tables_unref (tables);
  return result;
}
