/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <math.h>
#include <string.h>

#include "engine/tax/rung-tax-explain.h"
#include "engine/tax/rung-tax-run.h"

#include "fixture.h"

/* What has to hold for any household, whatever the law says. */

#define N_HOUSEHOLDS 131      /* two full blocks and a rest */

static RungTables *tables;

static RungHousehold
random_household (void)
{
  RungHousehold household = { 0 };

  for (int i = 0; i < 2; i++)
    {
      RungEarner *earner = &household.earners[i];

      /* Even in log pay, with some who earn nothing. */
      earner->wages = g_test_rand_int_range (0, 10) == 0
                      ? 0.0 : exp (g_test_rand_double_range (log (500.0), log (3e6)));
      earner->deferral = MIN (earner->wages, g_test_rand_double_range (0.0, 24500.0));
      earner->hsa = MIN (earner->wages - earner->deferral, g_test_rand_double_range (0.0, 4400.0));
    }
  return household;
}

static void
check_block (const RungTaxProgram *program)
{
  double columns[RUNG_N_COLUMNS][N_HOUSEHOLDS];
  double results[RUNG_N_TAXES][N_HOUSEHOLDS];
  const double *in[RUNG_N_COLUMNS];
  double *out[RUNG_N_TAXES];
  RungHousehold households[N_HOUSEHOLDS];

  for (guint i = 0; i < N_HOUSEHOLDS; i++)
    {
      households[i] = random_household ();
      for (guint k = 0; k < RUNG_N_COLUMNS; k++)
        columns[k][i] = ((const double *) &households[i])[k];
    }
  for (guint k = 0; k < RUNG_N_COLUMNS; k++)
    in[k] = columns[k];
  for (guint k = 0; k < RUNG_N_TAXES; k++)
    out[k] = results[k];
  rung_tax_program_run_block (program, N_HOUSEHOLDS, in, out);
  for (guint i = 0; i < N_HOUSEHOLDS; i++)
    {
      RungTaxes taxes;

      rung_tax_program_run (program, &households[i], &taxes);
      for (guint k = 0; k < RUNG_N_TAXES; k++)
        {
          g_assert_true (isfinite (taxes.amount[k]));
          g_assert_cmpmem (&taxes.amount[k], sizeof (double), &results[k][i], sizeof (double));
        }
    }
}

static void
test_block_equals_scalar (void)
{
  g_autoptr (RungTaxCache) cache = rung_tax_cache_new (tables);

  for (guint i = 0; i < tables->laws->len; i++)
    {
      const RungTaxLaw *law = g_ptr_array_index (tables->laws, i);
      const char *id = law->scope == RUNG_SCOPE_FEDERAL ? NULL : law->id;

      for (int year = law->first_year; year <= law->last_year; year++)
        for (int status = 0; status < RUNG_N_FILING_STATUSES; status++)
          check_block (fixture_get_program (cache, tables, id, year, status, NULL));
    }
}

/* Columns that are left out count as zeros, results that are not wanted stay
 * as they are. */
static void
test_block_without_columns (void)
{
  g_autoptr (RungTaxCache) cache = rung_tax_cache_new (tables);
  const RungTaxProgram *program = fixture_get_program (cache, tables, "us-ny", 2026,
                                                       RUNG_FILING_JOINT, NULL);
  double wages[70];
  double tax[70];
  const double *in[RUNG_N_COLUMNS] = { wages };
  double *out[RUNG_N_TAXES] = { NULL };

  out[RUNG_TAX_STATE_INCOME] = tax;
  for (guint i = 0; i < G_N_ELEMENTS (wages); i++)
    wages[i] = 10000.0 * i;
  rung_tax_program_run_block (program, G_N_ELEMENTS (wages), in, out);
  for (guint i = 0; i < G_N_ELEMENTS (wages); i++)
    {
      RungHousehold household = { .earners = { { wages[i], 0.0, 0.0 } } };
      RungTaxes taxes;

      rung_tax_program_run (program, &household, &taxes);
      g_assert_cmpfloat (taxes.amount[RUNG_TAX_STATE_INCOME], ==, tax[i]);
    }
}

/* Laws under which it matters who of a couple earns the wages, * for several.
 * Under every other law only the sum counts. */
static const struct
{
  const char *law;
  const char *why;
} two_earners[] = {
  { "us-ar", "both compute their tax apart on one return" },
  { "us-dc", "both compute their tax apart on one return" },
  { "us-de", "both compute their tax apart on one return" },
  { "us-ky", "both compute their tax apart on one return" },
  { "us-ms", "both compute their tax apart on one return" },
  { "us-mo", "taxable income is parted by wages, each part is taxed alone" },
  { "us-ma", "Social Security and Medicare are deducted up to 2,000 for each" },
  { "us-md", "up to 1,200 of the lower income is subtracted" },
  { "us-md-*", "the county taxes the income of the state, after that subtraction" },
  { "us-mn", "marriage credit" },
  { "us-nd", "marriage credit" },
  { "us-oh", "joint filing credit" },
  { "us-sc", "two wage earner credit" },
  { "us-va", "spouse tax adjustment" },
  { "us-wi", "married couple credit" },
  { "us-co-*", "an amount a month for everybody who works" },
  { "us-pa-allentown", "an amount a year for everybody who works" },
  { "us-pa-pittsburgh", "an amount a year for everybody who works" },
  { "us-pa-reading", "an amount a year for everybody who works" },
};

static int
find_two_earners (const char *law)
{
  for (guint i = 0; i < G_N_ELEMENTS (two_earners); i++)
    if (g_pattern_match_simple (two_earners[i].law, law))
      return (int) i;
  return -1;
}

/* The tax a law itself adds: what is due to a city, or income tax of the
 * country and the state. Contributions fall on each person alone. */
static double
income_tax (const RungTaxProgram *program,
            const RungTaxLaw     *law,
            double                first,
            double                second)
{
  RungHousehold household = { .earners = { { first, 0.0, 0.0 }, { second, 0.0, 0.0 } } };
  RungTaxes taxes;

  rung_tax_program_run (program, &household, &taxes);
  return law->scope == RUNG_SCOPE_LOCAL
         ? taxes.amount[RUNG_TAX_LOCAL]
         : taxes.amount[RUNG_TAX_FEDERAL_INCOME] + taxes.amount[RUNG_TAX_STATE_INCOME];
}

/* How many of a range of couples pay another tax when both earn the same. */
static guint
count_apart (const RungTaxProgram *program,
             const RungTaxLaw     *law)
{
  guint n = 0;

  for (double wages = 2500.0; wages < 2e6; wages *= 1.01)
    if (fabs (income_tax (program, law, wages, wages)
              - income_tax (program, law, 2.0 * wages, 0.0)) > 1e-6)
      n++;
  return n;
}

static void
test_equal_earners (void)
{
  g_autoptr (RungTaxCache) cache = rung_tax_cache_new (tables);
  gboolean is_met[G_N_ELEMENTS (two_earners)] = { FALSE };

  for (guint i = 0; i < tables->laws->len; i++)
    for (int year = 2025; year <= 2026; year++)
      {
        const RungTaxLaw *law = g_ptr_array_index (tables->laws, i);
        const char *id = law->scope == RUNG_SCOPE_FEDERAL ? NULL : law->id;
        guint n = count_apart (fixture_get_program (cache, tables, id, year, RUNG_FILING_JOINT,
                                                    NULL), law);
        int rule = find_two_earners (law->id);

        if (rule >= 0)
          is_met[rule] = TRUE;
        if ((n > 0) != (rule >= 0))
          {
            g_test_message ("%s, %d: %u couples apart, the list says %s", law->id, year, n,
                            rule >= 0 ? two_earners[rule].why : "none");
            g_test_fail ();
          }
      }
  for (guint i = 0; i < G_N_ELEMENTS (two_earners); i++)
    g_assert_true (is_met[i]);
}

static double
payroll_tax (const RungTaxProgram *program,
             RungTax               tax,
             double                first,
             double                second)
{
  RungHousehold household = { .earners = { { first, 0.0, 0.0 }, { second, 0.0, 0.0 } } };
  RungTaxes taxes;

  rung_tax_program_run (program, &household, &taxes);
  return taxes.amount[tax];
}

/* Contributions fall on each person alone: two earners pay what each would pay
 * without the other, and each comes to a limit by their own wages. */
static guint
check_payroll (RungTaxCache *cache,
               const char   *law,
               int           year,
               RungTax       tax)
{
  const RungTaxProgram *joint = fixture_get_program (cache, tables, law, year, RUNG_FILING_JOINT,
                                                     NULL);
  const RungTaxProgram *single = fixture_get_program (cache, tables, law, year, RUNG_FILING_SINGLE,
                                                      NULL);
  double limit = payroll_tax (single, tax, 1e6, 0.0);

  for (double first = 10000.0; first < 5e5; first += 33333.0)
    for (double second = 10000.0; second < 5e5; second += 41777.0)
      g_assert_cmpfloat_with_epsilon (payroll_tax (joint, tax, first, second),
                                      payroll_tax (single, tax, first, 0.0)
                                      + payroll_tax (single, tax, second, 0.0), 1e-6);
  if (limit == 0.0 || payroll_tax (single, tax, 2e6, 0.0) != limit)
    return 0;
  g_assert_cmpfloat_with_epsilon (payroll_tax (joint, tax, 1e6, 0.0), limit, 1e-6);
  g_assert_cmpfloat_with_epsilon (payroll_tax (joint, tax, 0.0, 1e6), limit, 1e-6);
  g_assert_cmpfloat_with_epsilon (payroll_tax (joint, tax, 1e6, 2e6), 2.0 * limit, 1e-6);
  g_assert_cmpfloat (payroll_tax (joint, tax, 1e6, 10000.0), >, limit);
  g_assert_cmpfloat (payroll_tax (joint, tax, 1e6, 10000.0), <, 2.0 * limit);
  return 1;
}

static void
test_payroll_limits_per_person (void)
{
  g_autoptr (RungTaxCache) cache = rung_tax_cache_new (tables);
  guint n_limits = 0;

  for (int year = 2025; year <= 2026; year++)
    {
      g_assert_cmpuint (check_payroll (cache, NULL, year, RUNG_TAX_SOCIAL_SECURITY), ==, 1);
      for (guint i = 0; i < tables->laws->len; i++)
        {
          const RungTaxLaw *law = g_ptr_array_index (tables->laws, i);

          if (law->scope == RUNG_SCOPE_STATE)
            n_limits += check_payroll (cache, law->id, year, RUNG_TAX_STATE_PAYROLL);
        }
    }
  g_test_message ("%u states and years with a limit", n_limits);
  g_assert_cmpuint (n_limits, >, 10);
}

/* With one step of the law behind a tax, that step is the last line. */
static guint
count_steps (const RungTaxLaw *law,
             RungTax           tax,
             int               year)
{
  guint n = 0;

  for (guint i = 0; law != NULL && i < law->n_steps; i++)
    if (law->steps[i].adds_to == tax
        && (law->steps[i].from_year == 0 || year >= law->steps[i].from_year)
        && (law->steps[i].to_year == 0 || year <= law->steps[i].to_year))
      n++;
  return n;
}

static guint
check_explain (const RungTaxProgram *program,
               const RungTaxLaw     *law,
               const RungTaxLaw     *parent)
{
  RungHousehold household = random_household ();
  const RungTaxLaw *federal = rung_tables_find_law (tables, "us");
  RungTaxes run;
  guint n_checked = 0;

  household.earners[1] = (RungEarner) { 0 };
  rung_tax_program_run (program, &household, &run);
  for (int tax = 0; tax < RUNG_N_TAXES; tax++)
    {
      g_autoptr (RungLedger) ledger = rung_ledger_new ();
      RungTaxes taxes;
      guint n = count_steps (federal, tax, 2026) + count_steps (parent, tax, 2026)
                + (law != federal ? count_steps (law, tax, 2026) : 0);

      rung_tax_program_explain (program, &household, tax, NULL, &taxes, ledger);
      g_assert_cmpmem (&run, sizeof run, &taxes, sizeof taxes);
      g_assert_cmpint (n == 0, ==, rung_ledger_get_n (ledger) == 0);
      for (guint i = 0; i < rung_ledger_get_n (ledger); i++)
        {
          g_assert_nonnull (rung_ledger_get (ledger, i)->formula);
          g_assert_nonnull (rung_ledger_get (ledger, i)->numbers);
        }
      if (n > 0)
        g_assert_nonnull (rung_ledger_get (ledger, rung_ledger_get_n (ledger) - 1)->source);
      if (n != 1)
        continue;
      n_checked++;
      assert_near (rung_ledger_get (ledger, rung_ledger_get_n (ledger) - 1)->value,
                   run.amount[tax]);
    }
  return n_checked;
}

static void
test_explain_agrees (void)
{
  g_autoptr (RungTaxCache) cache = rung_tax_cache_new (tables);
  guint n_checked = 0;

  for (guint i = 0; i < tables->laws->len; i++)
    {
      const RungTaxLaw *law = g_ptr_array_index (tables->laws, i);
      const char *id = law->scope == RUNG_SCOPE_FEDERAL ? NULL : law->id;

      n_checked += check_explain (fixture_get_program (cache, tables, id, 2026, RUNG_FILING_SINGLE,
                                                       NULL),
                                  law, rung_tables_find_law (tables, law->parent));
    }
  g_assert_cmpuint (n_checked, >, 2 * tables->laws->len);
}

/* By hand, 2026, single, 100,000 with 5,000 deferred: the lines in order. */
static void
test_explain_lines (void)
{
  g_autoptr (RungTaxCache) cache = rung_tax_cache_new (tables);
  g_autoptr (RungLedger) ledger = rung_ledger_new ();
  const RungTaxProgram *program = fixture_get_program (cache, tables, NULL, 2026,
                                                       RUNG_FILING_SINGLE, NULL);
  RungHousehold household = { .earners = { { 100000.0, 5000.0, 0.0 } } };
  /* 10 % to 12,400, 12 % to 50,400, 22 % above: 1,240 + 4,560 + 6,270. What is 0 has no line. */
  static const struct { const char *id; const char *numbers; double value; } lines[] = {
    { "gross-income", "100000 + 0 + 0 + 0 + 0 - 0", 100000 },
    { "agi", "pos (100000 - 5000 - 0 - 0 - 0)", 95000 },
    { "plain-deduction", "16100 + min (1000, 0)", 16100 },
    { "deduction", "if (0, 0, 16100)", 16100 },
    { "taxable-income", "pos (95000 - 16100)", 78900 },
    { "ordinary-income", "pos (78900 - 0)", 78900 },
    { "regular-tax", "brackets ([Income tax rates by taxable income], 78900)", 12070 },
    { "income-tax", "12070 + 0 - 0 - 0", 12070 },
  };
  RungTaxes taxes;
  const RungLedgerLine *line = NULL;

  rung_tax_program_explain (program, &household, RUNG_TAX_FEDERAL_INCOME, NULL, &taxes, ledger);
  g_assert_cmpuint (rung_ledger_get_n (ledger), ==, G_N_ELEMENTS (lines));
  for (guint i = 0; i < G_N_ELEMENTS (lines); i++)
    {
      line = rung_ledger_get (ledger, i);
      g_assert_cmpstr (line->id, ==, lines[i].id);
      g_assert_cmpstr (line->numbers, ==, lines[i].numbers);
      assert_near (line->value, lines[i].value);
    }
  g_assert_cmpstr (rung_ledger_get (ledger, 4)->formula, ==,
                   "above zero (Adjusted gross income - Deduction taken)");
  assert_near (taxes.amount[RUNG_TAX_FEDERAL_INCOME], 12070.0);
}

int
main (int    argc,
      char **argv)
{
  int result = 0;

  g_test_init (&argc, &argv, NULL);
  tables = fixture_load_tables ();
  g_test_add_func ("/tax/a-block-gives-what-one-return-gives", test_block_equals_scalar);
  g_test_add_func ("/tax/columns-left-out-count-as-zeros", test_block_without_columns);
  g_test_add_func ("/tax/how-pay-is-split-matters-only-where-listed", test_equal_earners);
  g_test_add_func ("/tax/payroll-limits-are-per-person", test_payroll_limits_per_person);
  g_test_add_func ("/tax/an-explanation-agrees-with-the-tax", test_explain_agrees);
  g_test_add_func ("/tax/lines-of-an-explanation-are-by-hand", test_explain_lines);
  result = g_test_run ();
  rung_tables_unref (tables);
  return result;
}
