/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "cli.h"

/* A household as a person gives it to the command: by flags and by columns. */

static const char *const results[] = {
  "federal_income_tax", "social_security", "medicare", "state_income_tax", "state_payroll_tax",
  "local_tax", "take_home",
};

/* A couple with everything, by columns; flags have the same names with hyphens. */
typedef struct
{
  const char *column;
  const char *value;
} Word;

static const Word couple[] = {
  { "state", "NJ" }, { "wages", "210000" }, { "year", "2026" }, { "locality", "" },
  { "filing_status", "joint" },
  { "spouse_wages", "95000" }, { "pretax_401k", "24500" }, { "spouse_401k", "10000" },
  { "pretax_hsa", "8750" },
  { "spouse_hsa", "0" }, { "children", "3+9+17" }, { "dependents", "1" },
  { "mortgage_interest", "24000" },
  { "property_tax", "14000" }, { "charity", "3000" }, { "dependent_care", "7500" },
  { "work_state", "NY" },
  { "work_locality", "nyc" }, { "spouse_work_state", "PA" },
  { "spouse_work_locality", "philadelphia" },
  { "deduction", "itemized" },
};

#define N_WORDS G_N_ELEMENTS (couple)

/* A table of one row, its columns turned by @turn. */
static CliTable *
run_turned (guint turn)
{
  g_autoptr (GString) header = g_string_new (NULL);
  g_autoptr (GString) row = g_string_new (NULL);
  g_autofree char *input = NULL;
  g_autoptr (CliRun) run = NULL;

  for (guint i = 0; i < N_WORDS; i++)
    {
      const Word *word = &couple[(i * 5 + turn) % N_WORDS];

      g_string_append_printf (header, "%s%s", i > 0 ? "," : "", word->column);
      g_string_append_printf (row, "%s%s", i > 0 ? "," : "", word->value);
    }
  input = g_strdup_printf ("%s\n%s\n", header->str, row->str);
  run = cli_run (input, "take-home", "--input=-", NULL);
  g_assert_cmpstr (run->errors, ==, "");
  g_assert_cmpint (run->status, ==, 0);
  return cli_table_new (run->output);
}

static void
test_columns_in_any_order (void)
{
  g_autoptr (CliTable) first = run_turned (0);

  /* 5 and 21 have no factor in common, so every turn holds every column. */
  g_assert_cmpuint (N_WORDS, ==, 21);
  for (guint turn = 1; turn < N_WORDS; turn++)
    {
      g_autoptr (CliTable) other = run_turned (turn);

      for (guint i = 0; i < G_N_ELEMENTS (results); i++)
        g_assert_cmpstr (cli_table_get (first, 0, results[i]), ==,
                         cli_table_get (other, 0, results[i]));
    }
}

static void
test_flags_have_the_same_names (void)
{
  g_autoptr (CliTable) table = run_turned (0);
  g_autoptr (GString) command = g_string_new ("\"$RUNG_EXE\" take-home --format=csv");
  g_autoptr (CliRun) run = NULL;

  for (guint i = 0; i < N_WORDS; i++)
    {
      g_auto (GStrv) parts = g_strsplit (couple[i].column, "_", -1);
      g_autofree char *flag = g_strjoinv ("-", parts);

      g_string_append_printf (command, " --%s=%s", flag, couple[i].value);
    }
  run = cli_run_shell (command->str);
  g_assert_cmpstr (run->errors, ==, "");
  for (guint i = 0; i < G_N_ELEMENTS (results); i++)
    {
      g_autofree char *line = g_strdup_printf ("\n%s,%s\n", results[i],
                                               cli_table_get (table, 0, results[i]));

      g_assert_nonnull (strstr (run->output, line));
    }
}

/* Every column says something: left out, the answer is another. */
static void
test_every_column_counts (void)
{
  g_autoptr (CliTable) whole = run_turned (0);

  for (guint left_out = 4; left_out < N_WORDS; left_out++)
    {
      g_autoptr (GString) input = g_string_new (NULL);
      g_autoptr (CliRun) run = NULL;
      g_autoptr (CliTable) table = NULL;
      gboolean is_other = FALSE;

      if (g_str_equal (couple[left_out].column, "filing_status")
          || g_str_equal (couple[left_out].column, "spouse_hsa")
          || g_str_equal (couple[left_out].column, "work_locality")
          || g_str_equal (couple[left_out].column, "deduction"))
        continue;
      for (guint i = 0; i < N_WORDS; i++)
        g_string_append_printf (input, "%s%s", i > 0 ? "," : "", couple[i].column);
      g_string_append_c (input, '\n');
      for (guint i = 0; i < N_WORDS; i++)
        {
          gboolean goes_along = g_str_equal (couple[left_out].column, "spouse_wages")
                                && g_str_equal (couple[i].column, "spouse_401k");
          gboolean is_city = g_str_equal (couple[left_out].column, "work_state")
                             && g_str_equal (couple[i].column, "work_locality");
          gboolean is_spouse_city = g_str_equal (couple[left_out].column, "spouse_work_state")
                                    && g_str_equal (couple[i].column, "spouse_work_locality");

          g_string_append_printf (input, "%s%s", i > 0 ? "," : "",
                                  i == left_out || goes_along || is_city
                                  || is_spouse_city ? "" : couple[i].value);
        }
      run = cli_run (input->str, "take-home", "--input=-", NULL);
      table = cli_table_new (run->output);
      g_assert_cmpstr (cli_table_get (table, 0, "error"), ==, "");
      for (guint i = 0; i < G_N_ELEMENTS (results); i++)
        if (!g_str_equal (cli_table_get (whole, 0, results[i]),
                          cli_table_get (table, 0, results[i])))
          is_other = TRUE;
      g_test_message ("without %s", couple[left_out].column);
      g_assert_true (is_other);
    }
}

/* By hand, 2026, single in Texas: 100,000 less 16,100 are taxed at 10 % up to
 * 12,400, 12 % up to 50,400, 22 % above: 1,240 + 4,560 + 7,370 = 13,170. */
static void
test_empty_cells_are_defaults (void)
{
  static const char input[] =
    "state,wages,year,locality,filing_status,spouse_wages,pretax_401k,spouse_401k,pretax_hsa,"
    "spouse_hsa,children,dependents,mortgage_interest,property_tax,charity,dependent_care,"
    "work_state,work_locality,spouse_work_state,spouse_work_locality,"
    "deduction\n"
    "TX,100000,,,,,,,,,,,,,,,,,,,\n"
    " tx ,\"100,000\", , , , , , , , , , , , , , , , , , , \n"
    "TX,100000,2026,,single,0,0,0,0,0,,0,0,0,0,0,,,,,better\n";
  g_autoptr (CliRun) run = cli_run (input, "take-home", "--input=-", NULL);
  g_autoptr (CliTable) table = cli_table_new (run->output);

  g_assert_cmpint (run->status, ==, 0);
  g_assert_cmpuint (table->rows->len, ==, 3);
  for (guint row = 0; row < table->rows->len; row++)
    {
      g_assert_cmpstr (cli_table_get (table, row, "error"), ==, "");
      g_assert_cmpstr (cli_table_get (table, row, "federal_income_tax"), ==, "13170.00");
      g_assert_cmpstr (cli_table_get (table, row, "take_home"), ==, "79180.00");
    }
}

/* A bad word: the sentence names the field and says what is expected. */
typedef struct
{
  const char *name;
  const char *column;
  const char *value;
  const char *found;
  const char *expected;
} BadCell;

static const BadCell bad_cells[] = {
  { "work-city-of-another-state", "work_locality", "philadelphia", "work_locality “philadelphia”",
    "in Ohio" },
  { "work-city-unknown", "work_locality", "nowhere", "work_locality “nowhere”",
    "lists those it has as us-oh-" },
  { "work-state", "work_state", "XX", "work_state “XX”", "expected a state" },
  { "spouse-work-state", "spouse_work_state", "XX", "spouse_work_state “XX”", "expected a state" },
  { "spouse-work-city-alone", "spouse_work_locality", "nyc", "spouse_work_locality “nyc”",
    "lists those it has as us-" },
  { "age-above-130", "children", "131", "children: found an age of 131", "expected 0 to 130" },
  { "age-not-a-number", "children", "x+3", "children: found “x+3”", "such as 5+8" },
  { "age-missing", "children", "3+", "children: found “3+”", "such as 5+8" },
  { "age-with-a-fraction", "children", "3.5", "children: found “3.5”", "such as 5+8" },
  { "age-negative", "children", "-3", "children: found an age of -3", "expected 0 to 130" },
  { "interest-above-income", "mortgage_interest", "100001", "mortgage interest of 100001.00",
    "0 to 100000.00, the income of the household" },
  { "interest-negative", "mortgage_interest", "-1", "mortgage interest of -1.00", "expected 0 to" },
  { "property-tax-negative", "property_tax", "-1", "property tax of -1.00", "expected 0 to" },
  { "gifts-negative", "charity", "-1", "gifts to charity of -1.00", "expected 0 to" },
  { "gifts-no-number", "charity", "much", "charity: found “much”", "expected a number" },
  { "care-negative", "dependent_care", "-1", "dependent care of -1.00", "expected 0 or more" },
  { "dependents-negative", "dependents", "-1", "-1 dependents", "a whole number from 0 to 30" },
  { "dependents-in-parts", "dependents", "1.5", "1.5 dependents", "a whole number from 0 to 30" },
  { "dependents-too-many", "dependents", "31", "31 dependents", "a whole number from 0 to 30" },
  { "spouse-401k-without-pay", "spouse_401k", "5", "401(k) of 5.00", "at most the wages of 0.00" },
  { "spouse-hsa-without-pay", "spouse_hsa", "5", "HSA of 5.00", "at most the wages of 0.00" },
  { "deduction", "deduction", "foo", "deduction “foo”", "expected better, standard or itemized" },
  { "year-before", "year", "2024", "year 2024", "expected 2025 or later" },
  { "year-far-off", "year", "2061", "year 2061", "at most 2060" },
};

/* The same sentence stands in the last column of a row and comes from a flag. */
static void
test_bad_cell (gconstpointer data)
{
  const BadCell *cell = data;
  gboolean is_city = g_str_equal (cell->column, "work_locality");
  const char *more = is_city ? ",work_state" : "";
  g_autofree char *input = g_strdup_printf ("state,wages,%s%s\nTX,100000,%s%s\nTX,100000,%s\n",
                                            cell->column, more,
                                            cell->value, is_city ? ",OH" : "", is_city ? "," : "");
  g_auto (GStrv) parts = g_strsplit (cell->column, "_", -1);
  g_autofree char *name = g_strjoinv ("-", parts);
  g_autofree char *flag = g_strdup_printf ("--%s=%s", name, cell->value);
  g_autoptr (CliRun) batch = cli_run (input, "take-home", "--input=-", NULL);
  g_autoptr (CliRun) scalar = cli_run (NULL, "take-home", "--state=TX", "--wages=100000", flag,
                                       is_city ? "--work-state=OH" : NULL, NULL);
  g_autoptr (CliTable) table = cli_table_new (batch->output);
  const char *error = cli_table_get (table, 0, "error");

  g_test_message ("%s", error);
  g_assert_cmpint (batch->status, ==, 2);
  g_assert_nonnull (strstr (error, cell->found));
  g_assert_nonnull (strstr (error, cell->expected));
  g_assert_cmpstr (cli_table_get (table, 0, "take_home"), ==, "");
  g_assert_cmpstr (cli_table_get (table, 1, "error"), ==, "");
  g_assert_cmpstr (cli_table_get (table, 1, "take_home"), ==, "79180.00");
  g_assert_cmpint (scalar->status, ==, 2);
  g_assert_cmpstr (scalar->output, ==, "");
  g_assert_nonnull (strstr (scalar->errors, cell->found));
  g_assert_nonnull (strstr (scalar->errors, cell->expected));
}

/* Brackets rise with prices from year to year, so the same pay owes less; pay
 * below every limit owes the same to Social Security and Medicare. */
static void
test_later_years_are_projected (void)
{
  g_autoptr (CliRun) run
    = cli_run ("state,wages,year\nCA,100000,2028\nCA,100000,2029\nCA,100000,2030\nCA,100000,2031\n",
               "take-home", "--input=-", NULL);
  g_autoptr (CliTable) table = cli_table_new (run->output);

  g_assert_cmpint (run->status, ==, 0);
  for (guint row = 0; row < table->rows->len; row++)
    {
      g_assert_cmpstr (cli_table_get (table, row, "social_security"), ==, "6200.00");
      g_assert_cmpstr (cli_table_get (table, row, "medicare"), ==, "1450.00");
      if (row == 0)
        continue;
      g_assert_cmpfloat (cli_table_get_number (table, row, "federal_income_tax"), <,
                         cli_table_get_number (table, row - 1, "federal_income_tax") - 100.0);
      g_assert_cmpfloat (cli_table_get_number (table, row, "state_income_tax"), <,
                         cli_table_get_number (table, row - 1, "state_income_tax") - 20.0);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/cli-household/columns-may-stand-in-any-order", test_columns_in_any_order);
  g_test_add_func ("/cli-household/flags-have-the-same-names", test_flags_have_the_same_names);
  g_test_add_func ("/cli-household/every-column-counts", test_every_column_counts);
  g_test_add_func ("/cli-household/empty-cells-are-defaults", test_empty_cells_are_defaults);
  g_test_add_func ("/cli-household/later-years-are-projected", test_later_years_are_projected);
  for (guint i = 0; i < G_N_ELEMENTS (bad_cells); i++)
    {
      g_autofree char *path = g_strconcat ("/cli-household/bad/", bad_cells[i].name, NULL);

      g_test_add_data_func (path, &bad_cells[i], test_bad_cell);
    }
  return g_test_run ();
}
