/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <math.h>
#include <string.h>

#include "fixture.h"

/* What has to hold for any household, whatever the law says. */

#define N_HOUSEHOLDS 131      /* two full blocks and a rest */
#define STEPS 2048

static RungTables *tables;

static RungHousehold
random_household (void)
{
  RungHousehold household;

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
      for (guint k = 0; k < 2; k++)
        {
          columns[3 * k][i] = households[i].earners[k].wages;
          columns[3 * k + 1][i] = households[i].earners[k].deferral;
          columns[3 * k + 2][i] = households[i].earners[k].hsa;
        }
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
          check_block (rung_tax_cache_get (cache, id, year, status, NULL));
    }
}

/* Columns that are left out count as zeros, results that are not wanted stay
 * as they are. */
static void
test_block_without_columns (void)
{
  g_autoptr (RungTaxCache) cache = rung_tax_cache_new (tables);
  const RungTaxProgram *program = rung_tax_cache_get (cache, "us-ny", 2026, RUNG_FILING_JOINT, NULL);
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

/* Where the law itself takes more than a raise: credits and exemptions that
 * end or shrink in steps. Outside these spans take-home never falls. */
typedef struct
{
  const char *law;
  double from, to;          /* USD of wages */
  double loss;              /* USD, the most one step may take */
  const char *why;
} Cliff;

/* A cliff of a state holds in its cities too. New York takes the benefit of
 * the lower rates back over 50,000 of income from the start of each bracket of
 * taxable income; income is the standard deduction further on by then, so that
 * share of the amount of the bracket falls due at once. */
static const Cliff cliffs[] = {
  { "us-ca", 252203, 583000, 12, "6 of each exemption credit for every 2,500 of income" },
  { "us-ny", 0, 32060, 25, "household credit: 20 and 5 end at 32,000" },
  { "us-ny", 177600, 177660, 260, "recapture, joint: 807 x 16,050 / 50,000 = 259" },
  { "us-ny", 223400, 223460, 328, "recapture, single: 2,047 x 8,000 / 50,000 = 328" },
  { "us-ny", 280500, 280560, 574, "recapture, head: 2,559 x 11,200 / 50,000 = 573" },
  { "us-ny", 339250, 339310, 986, "recapture, joint: 3,071 x 16,050 / 50,000 = 986" },
  { "us-ny", 1085550, 1085610, 4828, "recapture, single: 30,172 x 8,000 / 50,000 = 4,828" },
  { "us-ny", 1627650, 1627710, 10139, "recapture, head: 45,260 x 11,200 / 50,000 = 10,138" },
  { "us-ny", 2171400, 2171460, 19373, "recapture, joint: 60,350 x 16,050 / 50,000 = 19,372" },
  /* After the edge of the highest bracket the rest falls due over less than
   * 50,000: a raise of 60 costs 60 x (recapture + 37 % + 2.35 % + 9.65 % + 3.9 %
   * of the city - 1). */
  { "us-ny", 1085550, 1127610, 8, "recapture, single: 30,172 / 50,000 = 60.3 %" },
  { "us-ny", 1627650, 1666510, 27, "recapture, head: 45,261 / 50,000 = 90.5 %" },
  { "us-ny", 2171400, 2205410, 45, "recapture, joint: 60,350 / 50,000 = 120.7 %" },
  { "us-ny-nyc", 0, 12510, 10, "household credit: 10 end at 12,500" },
  { "us-ny-nyc", 250000, 250007, 125, "school tax credit ends at 250,000" },
  { "us-ny-nyc", 508000, 508060, 1134, "rate reduction ends: 20.52 + 0.228 % x 488,000 = 1,133" },
  { "us-ny-nyc", 511200, 511260, 1132, "rate reduction, head: 24.62 + 0.228 % x 485,600 = 1,132" },
  { "us-ny-nyc", 516050, 516110, 1128, "rate reduction, joint: 36.94 + 0.228 % x 478,400 = 1,128" },
};

static const char *const smooth[] = { NULL, "us-ca", "us-ny", "us-ny-nyc", "us-wa", "us-tx" };

static double
allowed_loss (const char *law,
              double      wages)
{
  double loss = 0.0;

  for (guint i = 0; i < G_N_ELEMENTS (cliffs); i++)
    if (law != NULL && g_str_has_prefix (law, cliffs[i].law) && wages >= cliffs[i].from && wages <= cliffs[i].to)
      loss += cliffs[i].loss;
  return loss;
}

/* Take-home at STEPS wages from @from on, @step apart. */
static void
take_home (const RungTaxProgram *program,
           double                from,
           double                step,
           double               *kept)
{
  double wages[STEPS];
  double results[RUNG_N_TAXES][STEPS];
  const double *in[RUNG_N_COLUMNS] = { wages };
  double *out[RUNG_N_TAXES];

  for (guint i = 0; i < STEPS; i++)
    wages[i] = from + step * i;
  for (guint k = 0; k < RUNG_N_TAXES; k++)
    out[k] = results[k];
  rung_tax_program_run_block (program, STEPS, in, out);
  for (guint i = 0; i < STEPS; i++)
    {
      kept[i] = wages[i];
      for (guint k = 0; k < RUNG_N_TAXES; k++)
        kept[i] -= results[k][i];
    }
}

static void
check_raises (const RungTaxProgram *program,
              const char           *law,
              double                from,
              double                to,
              double                step)
{
  double kept[STEPS];

  for (double at = from; at < to; at += step * (STEPS - 1))
    {
      take_home (program, at, step, kept);
      for (guint i = 1; i < STEPS; i++)
        {
          double wages = at + step * i;
          double gain = kept[i] - kept[i - 1];

          if (gain > -1e-6)
            continue;
          if (gain < -allowed_loss (law, wages) - 1e-6)
            g_test_message ("%s at %.0f: a raise of %.0f costs %.2f", law != NULL ? law : "us",
                            wages, step, -gain);
          g_assert_cmpfloat (gain, >=, -allowed_loss (law, wages) - 1e-6);
        }
    }
}

static void
test_raises (gconstpointer data)
{
  const char *law = data;
  g_autoptr (RungTaxCache) cache = rung_tax_cache_new (tables);

  for (int year = 2025; year <= 2026; year++)
    for (int status = 0; status < RUNG_N_FILING_STATUSES; status++)
      {
        const RungTaxProgram *program = rung_tax_cache_get (cache, law, year, status, NULL);

        check_raises (program, law, 0.0, 300000.0, g_test_slow () ? 1.0 : 7.0);
        check_raises (program, law, 300000.0, 3000000.0, g_test_slow () ? 10.0 : 60.0);
      }
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
  const RungTaxProgram *joint = rung_tax_cache_get (cache, law, year, RUNG_FILING_JOINT, NULL);
  const RungTaxProgram *single = rung_tax_cache_get (cache, law, year, RUNG_FILING_SINGLE, NULL);
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

      rung_tax_program_explain (program, &household, tax, &taxes, ledger);
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

      n_checked += check_explain (rung_tax_cache_get (cache, id, 2026, RUNG_FILING_SINGLE, NULL),
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
  const RungTaxProgram *program = rung_tax_cache_get (cache, NULL, 2026, RUNG_FILING_SINGLE, NULL);
  RungHousehold household = { .earners = { { 100000.0, 5000.0, 0.0 } } };
  RungTaxes taxes;
  const RungLedgerLine *line = NULL;

  rung_tax_program_explain (program, &household, RUNG_TAX_FEDERAL_INCOME, &taxes, ledger);
  g_assert_cmpuint (rung_ledger_get_n (ledger), ==, 3);
  line = rung_ledger_get (ledger, 0);
  g_assert_cmpstr (line->id, ==, "agi");
  assert_near (line->value, 95000.0);
  g_assert_cmpstr (line->formula, ==, "above zero (wages - 401(k) by payroll - HSA by payroll)");
  g_assert_cmpstr (line->numbers, ==, "pos (100000 - 5000 - 0)");
  line = rung_ledger_get (ledger, 1);
  g_assert_cmpstr (line->numbers, ==, "pos (95000 - 16100)");
  assert_near (line->value, 78900.0);
  /* 10 % to 12,400, 12 % to 50,400, 22 % above: 1,240 + 4,560 + 6,270. */
  assert_near (rung_ledger_get (ledger, 2)->value, 12070.0);
  assert_near (taxes.amount[RUNG_TAX_FEDERAL_INCOME], 12070.0);
}

int
main (int    argc,
      char **argv)
{
  int result = 0;

  g_test_init (&argc, &argv, NULL);
  tables = fixture_load_tables ();
  g_test_add_func ("/tax/block-equals-scalar", test_block_equals_scalar);
  g_test_add_func ("/tax/block-without-columns", test_block_without_columns);
  for (guint i = 0; i < G_N_ELEMENTS (smooth); i++)
    {
      g_autofree char *path = g_strconcat ("/tax/raises/", smooth[i] != NULL ? smooth[i] : "us", NULL);

      g_test_add_data_func (path, smooth[i], test_raises);
    }
  g_test_add_func ("/tax/payroll-limits-per-person", test_payroll_limits_per_person);
  g_test_add_func ("/tax/explain-agrees", test_explain_agrees);
  g_test_add_func ("/tax/explain-lines", test_explain_lines);
  result = g_test_run ();
  rung_tables_free (tables);
  return result;
}
