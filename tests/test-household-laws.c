/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <math.h>
#include <string.h>

#include "engine/tax/rung-family.h"
#include "engine/tax/rung-tax-explain.h"
#include "engine/tax/rung-tax-run.h"

#include "fixture.h"
#include "household.h"
#include "reader.h"

/* What has to hold for the tax of any household, whatever the law says: over
 * all laws, with every detail a household may have. The households are the
 * same every time. */

#define N_HOUSEHOLDS 67       /* a full block and a rest */
#define N_RUNS (g_test_slow () ? 150u : 25u) /* households a law is asked about */
#define HALF_A_CENT 0.00501   /* USD */
#define MOST_MESSAGES 25
#define SEED 20261128
#define FIRST_YEAR 2025
#define LAST_YEAR 2027
#define INFLATION 0.025

static RungTables *tables;
static GRand *dice;
static guint n_messages;

G_GNUC_PRINTF (1, 2)
static void
fail (const char *format,
      ...)
{
  va_list words;

  va_start (words, format);
  if (n_messages++ < MOST_MESSAGES)
    {
      g_autofree char *text = g_strdup_vprintf (format, words);

      g_test_message ("%s", text);
    }
  va_end (words);
  g_test_fail ();
}

static const RungTaxLaw *
get_law (guint i)
{
  return g_ptr_array_index (tables->laws, i);
}

static const char *
get_place (const RungTaxLaw *law)
{
  return law->scope == RUNG_SCOPE_FEDERAL ? NULL : law->id;
}

static void
init_return (RungTaxReturn    *about,
             const RungTaxLaw *home,
             int               year,
             RungFilingStatus  status)
{
  g_autoptr (GError) error = NULL;

  rung_tax_return_init (about, tables, get_place (home), year, status, &error);
  g_assert_no_error (error);
  about->inflation = INFLATION;
}

static void
set_work (RungTaxReturn    *about,
          guint             earner,
          const RungTaxLaw *law)
{
  g_autoptr (GError) error = NULL;

  rung_tax_place_find (&about->work[earner], tables, get_place (law), &error);
  g_assert_no_error (error);
}

static RungTaxProgram *
compile (const RungTaxReturn *about)
{
  g_autoptr (GError) error = NULL;
  RungTaxProgram *program = rung_tax_program_new (about, &error);

  g_assert_no_error (error);
  return program;
}

/* What a deduction or a child may change. */
static double
income_taxes (const RungTaxProgram *program,
              const RungHousehold  *household)
{
  RungTaxes taxes;

  rung_tax_program_run (program, household, &taxes);
  return taxes.amount[RUNG_TAX_FEDERAL_INCOME] + taxes.amount[RUNG_TAX_STATE_INCOME]
         + taxes.amount[RUNG_TAX_LOCAL]
         + taxes.amount[RUNG_TAX_CAPITAL];
}

static const RungTaxLaw *
random_law (void)
{
  return get_law ((guint) g_rand_int_range (dice, 0, (int) tables->laws->len));
}

static RungFilingStatus
random_status (void)
{
  return (RungFilingStatus) g_rand_int_range (dice, 0, RUNG_N_FILING_STATUSES);
}

static int
random_year (void)
{
  return g_rand_int_range (dice, FIRST_YEAR, LAST_YEAR + 1);
}

/* Half of them work elsewhere. */
static void
set_random_work (RungTaxReturn *about)
{
  for (guint earner = 0; earner < 2; earner++)
    {
      const RungTaxLaw *law = random_law ();

      if (law->scope != RUNG_SCOPE_FEDERAL && g_rand_boolean (dice))
        set_work (about, earner, law);
    }
}

static void
check_block (const RungTaxReturn *about)
{
  g_autoptr (RungTaxProgram) program = compile (about);
  double columns[RUNG_N_COLUMNS][N_HOUSEHOLDS];
  double results[RUNG_N_TAXES][N_HOUSEHOLDS];
  const double *in[RUNG_N_COLUMNS];
  double *out[RUNG_N_TAXES];
  RungHousehold households[N_HOUSEHOLDS];

  for (guint i = 0; i < N_HOUSEHOLDS; i++)
    {
      households[i] = household_new_random (dice, about->status, about->reach);
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

/* Every law at least once with each reach, at home and elsewhere. */
static void
test_block_equals_scalar (void)
{
  for (guint i = 0; i < tables->laws->len; i++)
    for (int reach = 0; reach < RUNG_N_REACHES; reach++)
      {
        RungTaxReturn about;

        init_return (&about, get_law (i), random_year (), random_status ());
        about.reach = (RungReach) reach;
        about.deduction = (RungDeduction) g_rand_int_range (dice, 0, RUNG_N_DEDUCTIONS);
        set_random_work (&about);
        check_block (&about);
      }
}

/* What a program need not know changes nothing. */
static void
test_reaches_agree (void)
{
  for (guint i = 0; i < tables->laws->len; i++)
    {
      RungTaxProgram *programs[RUNG_N_REACHES];
      RungTaxReturn about;

      init_return (&about, get_law (i), random_year (), random_status ());
      set_random_work (&about);
      for (int reach = 0; reach < RUNG_N_REACHES; reach++)
        {
          about.reach = (RungReach) reach;
          programs[reach] = compile (&about);
        }
      for (guint k = 0; k < N_RUNS; k++)
        {
          RungReach own = (RungReach) (k % RUNG_N_REACHES);
          RungHousehold household = household_new_random (dice, about.status, own);
          RungTaxes taxes, wider;

          rung_tax_program_run (programs[own], &household, &taxes);
          g_assert_cmpint (rung_household_get_reach (&household), <=, own);
          for (int reach = own + 1; reach < RUNG_N_REACHES; reach++)
            {
              rung_tax_program_run (programs[reach], &household, &wider);
              g_assert_cmpmem (&taxes, sizeof taxes, &wider, sizeof wider);
            }
        }
      for (int reach = 0; reach < RUNG_N_REACHES; reach++)
        rung_tax_program_free (programs[reach]);
    }
}

/* Where a law asks for more as a household gives, owes or raises more, or where
 * its own choice is not the best one. */
typedef struct
{
  const char *law;            /* of the home or of a place of work */
  double costs;               /* USD, what a cost may add to tax */
  double choice;              /* USD, what the better deduction may lose */
  const char *why;
} Exception;

static const Exception exceptions[] = {
  { "us-ar", 120.0, 120.0, "itemized as soon as that deducts more; a couple that computes apart "
                           "splits it by income" },
  { "us-az", 0.0, 20.0, "itemized as soon as that deducts more, though Indiana takes the tax of a "
                        "home in Arizona off its own" },
  { "us-ca", 0.0, 2500.0, "itemized as soon as that deducts more, though the minimum tax on "
                          "options takes the tax saved back" },
  { "us-co", 10.0, 0.0, "the family credit follows the federal deduction" },
  { "us-de", 400.0, 400.0, "itemized as soon as that deducts more; a couple that computes apart "
                           "splits it by income" },
  { "us-ks", 0.0, 5.0, "itemized as soon as that deducts more" },
  { "us-ky", 0.0, 2.0, "itemized as soon as that deducts more" },
  { "us-mn", 0.0, 100.0, "itemized as soon as that deducts more, though the minimum tax lets in "
                         "gifts alone" },
  { "us-mo", 0.0, 20.0, "federal tax is deducted in a share that falls with income" },
  { "us-nj", 50.0, 0.0, "a deduction that would save 50 replaces the credit of 50, also where "
                        "income owes nothing" },
  { "us-nm", 800.0, 0.0, "income tax is added back in a share of what the federal cap lets in "
                         "before it falls with income" },
  { "us-ny", 0.0, 1.0, "itemized as soon as that deducts more" },
  { "us-oh", 0.0, 1.0, "itemized as soon as that deducts more" },
  { "us-ok", 75.0, 0.0, "the child credit is a share of the federal one, which a lower federal "
                        "tax uses up less of" },
  { "us-or", 0.0, 50.0, "itemized as soon as that deducts more" },
};

static double
get_most (const RungTaxReturn *about,
          gboolean             is_choice)
{
  const RungTaxPlace *places[] = { &about->home, &about->work[0], &about->work[1] };
  double most = HALF_A_CENT;

  for (guint i = 0; i < G_N_ELEMENTS (exceptions); i++)
    for (guint k = 0; k < G_N_ELEMENTS (places); k++)
      if (places[k]->state != NULL && g_str_equal (exceptions[i].law, places[k]->state->id))
        most = MAX (most, is_choice ? exceptions[i].choice : exceptions[i].costs);
  return most;
}

static void
check_more (const RungTaxReturn  *about,
            const RungTaxProgram *program,
            const RungHousehold  *before,
            const RungHousehold  *after,
            const char           *what,
            gboolean              is_child)
{
  double change = income_taxes (program, after) - income_taxes (program, before);

  if (change > (is_child ? HALF_A_CENT : get_most (about, FALSE)))
    {
      g_autofree char *text = household_dup_text (about, before);

      fail ("%s: more %s raises tax by %.4f", text, what, change);
    }
}

static void
check_costs (const RungTaxReturn  *about,
             const RungTaxProgram *program,
             const RungHousehold  *household)
{
  static const struct { RungDetail detail; const char *name; } costs[] = {
    { RUNG_DETAIL_MORTGAGE_INTEREST, "mortgage interest" },
    { RUNG_DETAIL_PROPERTY_TAX, "property tax" },
    { RUNG_DETAIL_CHARITY, "charity" },
  };
  RungHousehold more = *household;

  for (guint i = 0; i < G_N_ELEMENTS (costs); i++)
    {
      double by = g_rand_boolean (dice) ? 1.0
      : exp (g_rand_double_range (dice, log (10.0), log (50000.0)));

      more = *household;
      more.details[costs[i].detail] += by;
      if (costs[i].detail == RUNG_DETAIL_MORTGAGE_INTEREST)
        more.details[RUNG_DETAIL_OLD_LIMIT_INTEREST] += by;
      check_more (about, program, household, &more, costs[i].name, FALSE);
    }
  more = *household;
  rung_household_add_child (&more, g_rand_int_range (dice, 0, 19));
  check_more (about, program, household, &more, "children", TRUE);
}

/* Every law under every status, in a year and at a place of work of its own. */
static void
for_all (void (*check) (const RungTaxReturn *about, gboolean is_at_home))
{
  for (guint i = 0; i < tables->laws->len; i++)
    for (int status = 0; status < RUNG_N_FILING_STATUSES; status++)
      {
        RungTaxReturn about;
        gboolean is_at_home = g_rand_boolean (dice);

        init_return (&about, get_law (i), random_year (), (RungFilingStatus) status);
        if (!is_at_home)
          set_random_work (&about);
        check (&about, is_at_home);
      }
}

static void
check_costs_of_return (const RungTaxReturn *about,
                       G_GNUC_UNUSED gboolean is_at_home)
{
  g_autoptr (RungTaxProgram) program = compile (about);

  for (guint k = 0; k < N_RUNS; k++)
    {
      RungHousehold household = household_new_random (dice, about->status, RUNG_REACH_HOUSEHOLD);

      check_costs (about, program, &household);
    }
}

static void
test_costs_and_children (void)
{
  for_all (check_costs_of_return);
}

static void
check_deductions (const RungTaxReturn *about,
                  G_GNUC_UNUSED gboolean is_at_home)
{
  RungTaxProgram *programs[RUNG_N_DEDUCTIONS];
  RungTaxReturn other = *about;

  for (int deduction = 0; deduction < RUNG_N_DEDUCTIONS; deduction++)
    {
      other.deduction = (RungDeduction) deduction;
      programs[deduction] = compile (&other);
    }
  for (guint k = 0; k < N_RUNS; k++)
    {
      RungHousehold household = household_new_random (dice, about->status, RUNG_REACH_ALL);
      double better = income_taxes (programs[RUNG_DEDUCTION_BETTER], &household);
      double standard = income_taxes (programs[RUNG_DEDUCTION_STANDARD], &household);
      double itemized = income_taxes (programs[RUNG_DEDUCTION_ITEMIZED], &household);

      /* A state may have a choice of its own, so it may be lower than both. */
      if (better > MIN (standard, itemized) + get_most (about, TRUE))
        {
          g_autofree char *text = household_dup_text (about, &household);

          fail ("%s: better %.4f, standard %.4f, itemized %.4f", text, better, standard, itemized);
        }
    }
  for (int deduction = 0; deduction < RUNG_N_DEDUCTIONS; deduction++)
    rung_tax_program_free (programs[deduction]);
}

static void
test_better_deduction (void)
{
  for_all (check_deductions);
}

static void
check_lines (const RungTaxReturn *about,
             const RungHousehold *household,
             const RungLedger    *ledger)
{
  const char *laws[N_READER_LAWS] = { "us" };
  const RungTaxPlace *places[] = { &about->home, &about->work[0], &about->work[1] };
  Reader reader = { .tables = tables, .year = about->year, .status = about->status,
                    .inflation = about->inflation };

  for (guint i = 0; i < G_N_ELEMENTS (places); i++)
    laws[i + 1] = places[i]->locality != NULL ? places[i]->locality->id
                  : places[i]->state != NULL ? places[i]->state->id : NULL;
  for (guint i = 0; i < rung_ledger_get_n (ledger); i++)
    {
      const RungLedgerLine *line = rung_ledger_get (ledger, i);
      g_autofree char *problem = NULL;

      g_assert_nonnull (line->formula);
      g_assert_nonnull (line->numbers);
      g_assert_cmpstr (line->title, !=, "");
      /* Nobody chooses the deduction that costs more. */
      if (g_str_equal (line->id, "deduction-choice"))
        g_assert_cmpfloat (line->value, >=, -HALF_A_CENT);
      if (!reader_agrees (&reader, laws, line, &problem))
        {
          g_autofree char *text = household_dup_text (about, household);

          fail ("%s: %s: %s", text, line->title, problem);
        }
    }
}

static void
check_explanation (const RungTaxReturn *about,
                   G_GNUC_UNUSED gboolean is_at_home)
{
  g_autoptr (RungTaxProgram) program = compile (about);

  for (guint k = 0; k < 4; k++)
    {
      RungHousehold household = household_new_random (dice, about->status, RUNG_REACH_ALL);
      g_autoptr (RungLedger) ledger = rung_ledger_new ();
      RungTaxes run, taxes;

      rung_tax_program_run (program, &household, &run);
      rung_tax_program_explain (program, &household, RUNG_TAX_NONE, NULL, &taxes, ledger);
      g_assert_cmpmem (&run, sizeof run, &taxes, sizeof taxes);
      check_lines (about, &household, ledger);
    }
}

static void
test_explanations_read (void)
{
  for_all (check_explanation);
}

static void
check_work_at_home (const RungTaxReturn *about,
                    G_GNUC_UNUSED gboolean is_at_home)
{
  RungTaxReturn plain = *about;
  RungTaxReturn named = *about;

  plain.work[0] = plain.work[1] = (RungTaxPlace) { NULL, NULL };
  named.work[0] = named.work[1] = about->home;
  {
    g_autoptr (RungTaxProgram) first = compile (&plain);
    g_autoptr (RungTaxProgram) second = compile (&named);

    for (guint k = 0; k < N_RUNS; k++)
      {
        RungHousehold household = household_new_random (dice, about->status, RUNG_REACH_ALL);
        RungTaxes taxes, other;

        rung_tax_program_run (first, &household, &taxes);
        rung_tax_program_run (second, &household, &other);
        g_assert_cmpmem (&taxes, sizeof taxes, &other, sizeof other);
      }
  }
}

static void
test_work_at_home (void)
{
  for_all (check_work_at_home);
}

static void
check_swap (const RungTaxReturn *about,
            gboolean             is_at_home)
{
  g_autoptr (RungTaxProgram) program = NULL;

  if (!is_at_home || about->status != RUNG_FILING_JOINT)
    return;
  program = compile (about);
  for (guint k = 0; k < N_RUNS; k++)
    {
      RungHousehold household = household_new_random (dice, about->status, RUNG_REACH_HOUSEHOLD);
      RungHousehold swapped = household;
      RungTaxes taxes, other;

      swapped.earners[0] = household.earners[1];
      swapped.earners[1] = household.earners[0];
      rung_tax_program_run (program, &household, &taxes);
      rung_tax_program_run (program, &swapped, &other);
      if (fabs (rung_taxes_get_sum (&taxes) - rung_taxes_get_sum (&other)) > HALF_A_CENT)
        {
          g_autofree char *text = household_dup_text (about, &household);

          fail ("%s: %.4f, swapped %.4f", text, rung_taxes_get_sum (&taxes),
                rung_taxes_get_sum (&other));
        }
    }
}

static void
test_earners_swapped (void)
{
  for_all (check_swap);
  for_all (check_swap);
}

static void
test_every_law_compiles (void)
{
  for (guint i = 0; i < tables->laws->len; i++)
    for (int year = 2025; year <= 2035; year += g_test_slow () ? 1 : 5)
      {
        RungTaxReturn about;

        for (int status = 0; status < RUNG_N_FILING_STATUSES; status++)
          {
            g_autoptr (RungTaxProgram) program = NULL;

            init_return (&about, get_law (i), year, (RungFilingStatus) status);
            program = compile (&about);
            g_assert_cmpuint (rung_tax_program_get_size (program), >, 0);
          }
      }
}

/* Two places of work in other states is the most a program may have to hold. */
static void
test_every_place_of_work_compiles (void)
{
  for (guint i = 0; i < tables->laws->len; i++)
    for (int status = 0; status < RUNG_N_FILING_STATUSES; status++)
      for (int year = 2025; year <= 2035; year += g_test_slow () ? 2 : 10)
        {
          RungTaxReturn about;
          g_autoptr (RungTaxProgram) program = NULL;
          RungHousehold household = household_new_random (dice, (RungFilingStatus) status,
                                                          RUNG_REACH_ALL);
          RungTaxes taxes;

          if (get_law (i)->scope == RUNG_SCOPE_FEDERAL)
            continue;
          init_return (&about, random_law (), year + (int) (i % 2) * (year < 2035),
                       (RungFilingStatus) status);
          set_work (&about, 0, get_law (i));
          set_work (&about, 1, get_law ((i * 7 + 3) % tables->laws->len));
          program = compile (&about);
          rung_tax_program_run (program, &household, &taxes);
          for (int tax = 0; tax < RUNG_N_TAXES; tax++)
            g_assert_true (isfinite (taxes.amount[tax]));
        }
}

int
main (int    argc,
      char **argv)
{
  int result = 0;

  g_test_init (&argc, &argv, NULL);
  tables = fixture_load_tables ();
  dice = g_rand_new_with_seed (SEED);
  g_test_add_func ("/household-laws/a-block-gives-what-one-household-gives",
                   test_block_equals_scalar);
  g_test_add_func ("/household-laws/an-unneeded-reach-changes-nothing", test_reaches_agree);
  g_test_add_func ("/household-laws/costs-and-children-never-raise-tax", test_costs_and_children);
  g_test_add_func ("/household-laws/the-better-deduction-is-taken", test_better_deduction);
  g_test_add_func ("/household-laws/explanations-read-back-as-the-tax", test_explanations_read);
  g_test_add_func ("/household-laws/work-named-at-home-is-work-at-home", test_work_at_home);
  g_test_add_func ("/household-laws/earners-may-be-swapped", test_earners_swapped);
  g_test_add_func ("/household-laws/every-law-compiles", test_every_law_compiles);
  g_test_add_func ("/household-laws/every-place-of-work-compiles",
                   test_every_place_of_work_compiles);
  result = g_test_run ();
  g_rand_free (dice);
  rung_tables_unref (tables);
  return result;
}
