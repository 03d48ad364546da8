/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <math.h>
#include <string.h>

#include "store/json/rung-json-value.h"

#include "cli.h"
#include "fixture.h"

/* Whole households, worked out elsewhere, go through the program as a person
 * gives them to it; every amount is what it is expected to be, to the dollar. */

#define DOLLAR 1.015          /* both sides are rounded to cents, some laws to dollars */
#define MOST_MESSAGES 25
/* Up to here amounts are published, later ones are projected. */
#define LAST_PUBLISHED 2026

static const char *const results[] = {
  "federal_income_tax", "social_security", "medicare", "state_income_tax", "state_payroll_tax",
  "local_tax", "take_home",
};

/* Columns of a household, in the order of the message that names it. */
static const char *const words[] = {
  "year", "state", "locality", "filing_status", "wages", "spouse_wages", "pretax_401k",
  "spouse_401k", "pretax_hsa",
  "spouse_hsa", "children", "dependents", "mortgage_interest", "property_tax", "charity",
  "dependent_care", "work_state",
  "work_locality", "spouse_work_state", "spouse_work_locality", "deduction",
};

typedef struct
{
  const char *path;
  const char *file;
  int first_year, last_year;
  guint n_rows;               /* that the years have: none is passed over */
  guint n_refused;            /* among them */
} Table;

static const Table households[] = {
  { "/household/typical", "households-typical.csv", 2025, LAST_PUBLISHED, 1511, 0 },
  { "/household/work-elsewhere", "households-work-elsewhere.csv", 2025, LAST_PUBLISHED, 763, 0 },
  { "/household/edges", "households-edges.csv", 2025, LAST_PUBLISHED, 723, 0 },
  { "/household/next-year/typical", "households-typical.csv", LAST_PUBLISHED + 1, 2027, 489, 0 },
  { "/household/next-year/work-elsewhere", "households-work-elsewhere.csv", LAST_PUBLISHED + 1,
    2027, 237, 0 },
  { "/household/next-year/edges", "households-edges.csv", LAST_PUBLISHED + 1, 2027, 277, 0 },
};

/* By the name of a file. */
static GHashTable *answers;

/* What was found, by result. */
typedef struct
{
  guint n[G_N_ELEMENTS (results)];
  guint n_refused;
  guint n_messages;
} Tally;

static void
tell (Tally      *tally,
      const char *household,
      const char *what)
{
  if (tally->n_messages++ < MOST_MESSAGES)
    g_test_message ("%s: %s", household, what);
  g_test_fail ();
}

static void
note_difference (Tally   *tally,
                 GString *text,
                 guint    result,
                 double   actual,
                 double   expected)
{
  tally->n[result]++;
  g_string_append_printf (text, "%s%s is %.2f, expected %.2f (%+.2f)", text->len > 0 ? ", " : "",
                          results[result], actual,
                          expected, actual - expected);
}

/* The cells of a row that are filled in, with their names. */
static char *
dup_household (const CliTable *table,
               guint           row)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    {
      const char *word = cli_table_get (table, row, words[i]);

      if (*word != '\0')
        g_string_append_printf (text, "%s%s=%s", text->len > 0 ? " " : "", words[i], word);
    }
  return g_string_free (text, FALSE);
}

/* Interest above all income is a slip of the finger, and the second evaluator
 * does not know that. */
static gboolean
is_refused (const CliTable *table,
            guint           row)
{
  double income = cli_table_get_number (table, row, "wages");
  double spouse = cli_table_get_number (table, row, "spouse_wages");

  return cli_table_get_number (table, row,
                               "mortgage_interest") > income + (isnan (spouse) ? 0.0 : spouse);
}

static void
compare_row (const CliTable *table,
             guint           row,
             const char     *household,
             Tally          *tally)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (results); i++)
    {
      g_autofree char *column = g_strconcat ("expected_", results[i], NULL);
      double expected = cli_table_get_number (table, row, column);
      double actual = cli_table_get_number (table, row, results[i]);

      if (fabs (actual - expected) > DOLLAR)
        note_difference (tally, text, i, actual, expected);
    }
  if (text->len > 0)
    tell (tally, household, text->str);
}

static void
check_row (const CliTable *table,
           guint           row,
           Tally          *tally)
{
  g_autofree char *household = dup_household (table, row);
  const char *error = cli_table_get (table, row, "error");

  if (is_refused (table, row))
    {
      tally->n_refused++;
      if (!g_str_has_prefix (error, "mortgage interest of "))
        tell (tally, household, "interest above all income was not refused");
      return;
    }
  if (*error != '\0')
    {
      tell (tally, household, error);
      return;
    }
  compare_row (table, row, household, tally);
}

/* The program answers a file once, for this year's rows and for next year's. */
static const CliTable *
get_answer (const char *file)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "cases", file, NULL);
  g_autofree char *option = g_strconcat ("--input=", path, NULL);
  g_autoptr (CliRun) run = NULL;
  CliTable *table = g_hash_table_lookup (answers, file);

  if (table != NULL)
    return table;
  run = cli_run (NULL, "take-home", option, NULL);
  table = cli_table_new (run->output);
  g_hash_table_insert (answers, (gpointer) file, table);
  return table;
}

/* The expected columns are carried through and stand beside the answer. */
static void
test_table (gconstpointer data)
{
  const Table *about = data;
  const CliTable *table = get_answer (about->file);
  Tally tally = { .n_messages = 0 };
  guint n_rows = 0;

  for (guint row = 0; row < table->rows->len; row++)
    {
      int year = (int) cli_table_get_number (table, row, "year");

      if (year < about->first_year || year > about->last_year)
        continue;
      n_rows++;
      check_row (table, row, &tally);
    }
  for (guint i = 0; i < G_N_ELEMENTS (results); i++)
    if (tally.n[i] > 0)
      g_test_message ("%s: %u of %u rows differ", results[i], tally.n[i], n_rows);
  g_assert_cmpuint (n_rows, ==, about->n_rows);
  g_assert_cmpuint (tally.n_refused, ==, about->n_refused);
}

/* The same table with one more column, the same in all rows. */
static char *
dup_with_column (const char *table,
                 const char *name,
                 const char *value)
{
  g_auto (GStrv) lines = g_strsplit (table, "\n", -1);
  GString *text = g_string_new (NULL);

  for (guint i = 0; lines[i] != NULL && *lines[i] != '\0'; i++)
    g_string_append_printf (text, "%s,%s\n", lines[i], i == 0 ? name : value);
  return g_string_free (text, FALSE);
}

/* Households came to a law of wages alone: with the standard deduction that
 * law gives what it gave before, to the cent. */
static void
test_wages_alone (void)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "cases", "wages-before.csv", NULL);
  g_autofree char *before = NULL;
  g_autofree char *input = NULL;
  g_autoptr (CliRun) run = NULL;
  g_autoptr (CliTable) table = NULL;
  guint n_messages = 0;

  g_assert_true (g_file_get_contents (path, &before, NULL, NULL));
  input = dup_with_column (before, "deduction", "standard");
  run = cli_run (input, "take-home", "--input=-", NULL);
  g_assert_cmpint (run->status, ==, 0);
  table = cli_table_new (run->output);
  g_assert_cmpuint (table->rows->len, >, 19000);
  for (guint row = 0; row < table->rows->len; row++)
    for (guint i = 0; i < RUNG_TAX_CAPITAL; i++)
      {
        g_autofree char *column = g_strconcat ("expected_", results[i], NULL);
        double expected = cli_table_get_number (table, row, column);
        double actual = cli_table_get_number (table, row, results[i]);

        if (fabs (actual - expected) < CENT)
          continue;
        if (n_messages++ < MOST_MESSAGES)
          g_test_message ("%s %s, %s, %s, %s: %s is %.2f, was %.2f",
                          cli_table_get (table, row, "state"),
                          cli_table_get (table, row, "locality"),
                          cli_table_get (table, row, "year"),
                          cli_table_get (table, row, "filing_status"),
                          cli_table_get (table, row, "wages"), results[i],
                          actual, expected);
        g_test_fail ();
      }
}

static char *
dup_number (RungJsonNode node)
{
  char text[G_ASCII_DTOSTR_BUF_SIZE];

  return g_strdup (g_ascii_dtostr (text, sizeof text, rung_json_get_double (node, 0.0, 1e9)));
}

/* All cases as one table, with the columns that a household may have. */
static char *
dup_worksheet_rows (RungJsonNode cases)
{
  static const char *const texts[] = {
    "state", "locality", "filing_status", "children", "work_state", "work_locality",
    "spouse_work_state",
    "spouse_work_locality", "deduction", NULL,
  };
  GString *text = g_string_new (words[0]);

  for (guint i = 1; i < G_N_ELEMENTS (words); i++)
    g_string_append_printf (text, ",%s", words[i]);
  g_string_append_c (text, '\n');
  for (RungJsonNode item = rung_json_get_first (cases, RUNG_JSON_ARRAY);
       rung_json_is_present (item); item = rung_json_get_next (item))
    {
      RungJsonNode row = rung_json_member (item, "row");

      g_string_append_printf (text, "%d",
                              (int) rung_json_get_integer (rung_json_member (item, "year"), 2025,
                                                           2027));
      for (guint i = 1; i < G_N_ELEMENTS (words); i++)
        {
          RungJsonNode word = rung_json_member (row, words[i]);
          g_autofree char *number = NULL;

          g_string_append_c (text, ',');
          if (!rung_json_is_present (word))
            continue;
          if (!g_strv_contains (texts, words[i]))
            number = dup_number (word);
          g_string_append (text, number != NULL ? number : rung_json_get_string (word));
        }
      g_string_append_c (text, '\n');
    }
  return g_string_free (text, FALSE);
}

static void
check_case (RungJsonNode    item,
            const CliTable *table,
            guint           row,
            Tally          *tally)
{
  const char *name = rung_json_get_string (rung_json_member (item, "name"));
  RungJsonNode expected = rung_json_member (item, "expected");
  const char *error = cli_table_get (table, row, "error");
  g_autoptr (GString) text = g_string_new (error);
  guint n_expected = 0;

  for (guint i = 0; i < G_N_ELEMENTS (results); i++)
    {
      RungJsonNode node = rung_json_member (expected, results[i]);
      double actual = cli_table_get_number (table, row, results[i]);
      double amount = 0.0;

      if (!rung_json_is_present (node))
        continue;
      n_expected++;
      amount = rung_json_get_double (node, -1e9, 1e9);
      if (fabs (actual - amount) > DOLLAR)
        note_difference (tally, text, i, actual, amount);
    }
  g_assert_cmpuint (n_expected, >, 0);
  if (text->len > 0)
    tell (tally, name, text->str);
}

/* @data says whether later years are meant. */
static void
test_worksheets (gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (RungJson) json = fixture_read_case ("household-worksheets.json");
  RungJsonNode cases = rung_json_member (rung_json_get_root (json), "cases");
  g_autofree char *input = dup_worksheet_rows (cases);
  g_autoptr (CliRun) run = cli_run (input, "take-home", "--input=-", NULL);
  g_autoptr (CliTable) table = cli_table_new (run->output);
  Tally tally = { .n_messages = 0 };
  guint row = 0;
  guint n_checked = 0;

  g_assert_cmpuint (table->rows->len, ==, rung_json_get_n (cases, RUNG_JSON_ARRAY));
  for (RungJsonNode item = rung_json_get_first (cases, RUNG_JSON_ARRAY);
       rung_json_is_present (item); item = rung_json_get_next (item), row++)
    if ((cli_table_get_number (table, row, "year") > LAST_PUBLISHED) == (data != NULL))
      {
        check_case (item, table, row, &tally);
        n_checked++;
      }
  g_assert_cmpuint (n_checked, >, 0);
  rung_json_check (json, &error);
  g_assert_no_error (error);
}

int
main (int    argc,
      char **argv)
{
  int result = 0;

  g_test_init (&argc, &argv, NULL);
  answers = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, (GDestroyNotify) cli_table_free);
  g_test_set_nonfatal_assertions ();
  for (guint i = 0; i < G_N_ELEMENTS (households); i++)
    g_test_add_data_func (households[i].path, &households[i], test_table);
  g_test_add_func ("/household/wages-alone-owe-what-they-owed", test_wages_alone);
  g_test_add_data_func ("/household/households-match-their-worksheets", NULL, test_worksheets);
  g_test_add_data_func ("/household/next-year/later-households-match-their-worksheets",
                        GINT_TO_POINTER (TRUE), test_worksheets);
  result = g_test_run ();
  g_hash_table_unref (answers);
  return result;
}
