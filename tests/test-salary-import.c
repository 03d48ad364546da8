/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <math.h>
#include <string.h>

#include "engine/salaries/rung-salary-summary.h"
#include "store/salary/rung-salary-cell.h"
#include "store/salary/rung-salary-preview.h"

/* Names the folder of large files to try, which are not shipped. */
#define REAL_FOLDER "RUNG_TEST_TABLES"

static RungSalaryFile *
file_of (const char *text,
         gssize      length)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, length < 0 ? strlen (text) : (gsize) length);

  return rung_salary_file_new_for_bytes (bytes, "test.csv");
}

static RungSalaryFile *
open_case (const char *name)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "cases", "salaries", name, NULL);
  RungSalaryFile *file = rung_salary_file_new (path, NULL, &error);

  g_assert_no_error (error);
  return file;
}

/* What a person gets who confirms what is proposed. */
static void
propose (RungSalaryFile    *file,
         RungSalaryOptions *options)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (RungSalaryPreview) preview = NULL;

  rung_salary_options_guess (options, file);
  preview = rung_salary_preview_new (file, options, TRUE, &error);
  g_assert_no_error (error);
}

static RungSalaryImport *
import (RungSalaryFile          *file,
        const RungSalaryOptions *options)
{
  g_autoptr (GError) error = NULL;
  RungSalaryImport *result = rung_salary_import_new (file, options, NULL, &error);

  g_assert_no_error (error);
  return result;
}

/* No row disappears without a reason. */
static void
assert_accounts (const RungSalaryImport *result)
{
  guint n = rung_salaries_get_n_rows (result->salaries);

  for (guint i = 0; i < RUNG_REASON_KEPT; i++)
    n += result->reasons[i].n;
  g_assert_cmpuint (n, ==, result->n_rows);
}

static void
test_numbers (void)
{
  static const struct { const char *text; char decimal; double number; } cases[] = {
    { "120000", '.', 120000 }, { " 120,000 ", '.', 120000 }, { "$1,234,567.50", '.', 1234567.5 },
    { "1.2e5", '.', 120000 }, { "1.2E+05", '.', 120000 }, { "1,2e5", ',', 120000 },
    { "12e-1", '.', 1.2 },
    { "85.000,50", ',', 85000.5 }, { "85 000", ',', 85000 }, { "85\u00A0000,5 €", ',', 85000.5 },
    { "85\u202F000", '.', 85000 }, { "1'200'000", '.', 1200000 }, { "-5", '.', -5 },
    { ".5", '.', .5 },
    { "7.", '.', 7 }, { "1.500", '.', 1.5 }, { "1.500", ',', 1500 }, { "0", '.', 0 },
    { "1,5", '.', NAN }, { "12,34,567", '.', NAN }, { "1,234.567,8", '.', NAN },
    { "120k", '.', 120000 }, { "244.5k", '.', 244500 }, { "244,5k", ',', 244500 },
    { "abc", '.', NAN }, { "", '.', NAN }, { ".", '.', NAN }, { "-", '.', NAN }, { "1e", '.', NAN },
    { "1e999", '.', NAN }, { "inf", '.', NAN }, { "0x10", '.', NAN }, { "1,", '.', NAN },
    { "1234,567", '.', NAN },
    { "1 2", '.', NAN }, { "1.2.3", '.', NAN }, { "1,234 567", '.', NAN },
    { "1111111111111111111111111111111111111111111111111111111111111111111", '.', NAN },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      double number = NAN;
      gboolean is_number = rung_salary_cell_parse_number (cases[i].text, cases[i].decimal, &number);

      g_test_message ("%s", cases[i].text);
      g_assert_cmpint (is_number, ==, !isnan (cases[i].number));
      if (is_number)
        g_assert_cmpfloat_with_epsilon (number, cases[i].number, 1e-9);
    }
}

static void
test_decimal (void)
{
  static const struct { const char *text; char mark; } cases[] = {
    { "1,500", '?' }, { "97.683", '?' }, { "1.5", '.' }, { "1,5", ',' }, { "85.000,50", ',' },
    { "1,234.5", '.' },
    { "120000", '\0' }, { "abc", '\0' }, { "", '\0' },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpint (rung_salary_cell_find_decimal (cases[i].text), ==, cases[i].mark);
}

static void
test_months (void)
{
  static const struct { const char *text; gboolean day_first; int year, month; } cases[] = {
    { "2024", FALSE, 2024, 1 }, { "2024-03", FALSE, 2024, 3 }, { "2024-03-31", FALSE, 2024, 3 },
    { "2024/12/01", FALSE, 2024, 12 }, { "3/4/2025", FALSE, 2025, 3 },
    { "3/4/2025", TRUE, 2025, 4 },
    { "31.12.2024", FALSE, 2024, 12 }, { "6/7/2017 11:33:27", FALSE, 2017, 6 },
    { "2024-03-31T10:00:00Z", FALSE, 2024, 3 }, { "2024-13", FALSE, 0, 0 },
    { "25/12/2024", FALSE, 0, 0 },
    { "24", FALSE, 0, 0 }, { "2024-03-32", FALSE, 0, 0 }, { "1850", FALSE, 0, 0 },
    { "May 2024", FALSE, 0, 0 },
    { "", FALSE, 0, 0 }, { "20241", FALSE, 0, 0 }, { "2024-Q1", FALSE, 0, 0 },
    { "2024.5", FALSE, 2024, 5 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      int month = 0;
      gboolean is_month = rung_salary_cell_parse_month (cases[i].text, cases[i].day_first, &month);

      g_test_message ("%s", cases[i].text);
      g_assert_cmpint (is_month, ==, cases[i].year != 0);
      if (is_month)
        g_assert_cmpint (month, ==, 12 * cases[i].year + cases[i].month - 1);
    }
}

static void
test_missing (void)
{
  static const char *const missing[] = { "", " ", "NA", "n/a", " N/A ", "NULL", "-", "–", "nan",
                                         "None" };
  static const char *const told[] = { "0", "no", "NAB", "--x", "nullo", "x" };

  for (guint i = 0; i < G_N_ELEMENTS (missing); i++)
    g_assert_true (rung_salary_cell_is_missing (missing[i]));
  for (guint i = 0; i < G_N_ELEMENTS (told); i++)
    g_assert_false (rung_salary_cell_is_missing (told[i]));
}

/* Six rows: pay in dollars of three, NA of one, 0 of one, less than 0 of one. */
static void
test_index (void)
{
  g_autoptr (RungSalaryFile) file = open_case ("index.csv");
  g_autoptr (RungSalaryImport) all = NULL;
  g_autoptr (RungSalaryImport) without_zero = NULL;
  RungSalaryOptions options;
  RungSalary row;

  propose (file, &options);
  g_assert_cmpint (options.delimiter, ==, ',');
  g_assert_true (options.has_header);
  g_assert_cmpint (options.roles[0], ==, RUNG_SALARY_ROLE_DATE);
  g_assert_cmpint (options.roles[1], ==, RUNG_SALARY_ROLE_LEVEL);
  g_assert_cmpint (options.roles[2], ==, RUNG_SALARY_ROLE_TITLE);
  g_assert_cmpint (options.roles[3], ==, RUNG_SALARY_ROLE_NONE);
  g_assert_cmpint (options.roles[4], ==, RUNG_SALARY_ROLE_NONE);
  g_assert_cmpint (options.roles[5], ==, RUNG_SALARY_ROLE_DOLLARS);
  g_assert_cmpint (options.roles[6], ==, RUNG_SALARY_ROLE_PLACE);
  all = import (file, &options);
  assert_accounts (all);
  g_assert_cmpuint (all->n_rows, ==, 6);
  g_assert_cmpuint (rung_salaries_get_n_rows (all->salaries), ==, 4);
  g_assert_cmpuint (all->reasons[RUNG_REASON_NO_PAY].n, ==, 1);
  g_assert_cmpuint (all->reasons[RUNG_REASON_NO_PAY].lines[0], ==, 4);
  g_assert_cmpuint (all->reasons[RUNG_REASON_BAD_PAY].n, ==, 1);
  g_assert_cmpuint (all->reasons[RUNG_REASON_BAD_PAY].lines[0], ==, 8);
  rung_salaries_get (all->salaries, 0, &row);
  g_assert_cmpstr (row.texts[RUNG_SALARY_TITLE], ==, "Engineer, Machine Learning");
  g_assert_cmpint (row.month, ==, 2025 * 12);
  rung_salaries_get (all->salaries, 2, &row);
  g_assert_cmpfloat (row.pays[RUNG_SALARY_BASE], ==, 185000);
  options.zero_is_missing = TRUE;
  without_zero = import (file, &options);
  assert_accounts (without_zero);
  g_assert_cmpuint (rung_salaries_get_n_rows (without_zero->salaries), ==, 3);
}

static void
test_currencies (void)
{
  g_autoptr (RungSalaryFile) file = open_case ("index.csv");
  g_autoptr (RungSalaryImport) result = NULL;
  g_autoptr (GPtrArray) currencies = NULL;
  RungSalaryOptions options;

  propose (file, &options);
  options.roles[3] = RUNG_SALARY_ROLE_BASE;
  options.roles[4] = RUNG_SALARY_ROLE_CURRENCY;
  g_assert_false (rung_salary_options_check (&options, NULL));
  options.roles[5] = RUNG_SALARY_ROLE_NONE;
  result = import (file, &options);
  assert_accounts (result);
  currencies = rung_salaries_get_words (result->salaries, RUNG_SALARY_CURRENCY);
  g_assert_cmpuint (currencies->len, ==, 3);
  g_assert_cmpstr (g_ptr_array_index (currencies, 0), ==, "USD");
}

/* As a spreadsheet on Windows writes it. */
static RungSalaryFile *
open_german (void)
{
  g_autoptr (RungSalaryFile) utf8 = open_case ("german.csv");
  g_autoptr (GBytes) text = rung_salary_file_decode (utf8, RUNG_ENCODING_UTF8, NULL);
  gsize length = 0;
  g_autofree char *encoded = g_convert (g_bytes_get_data (text, NULL),
                                        (gssize) g_bytes_get_size (text),
                                        "WINDOWS-1252", "UTF-8", NULL, &length, NULL);

  return file_of (encoded, (gssize) length);
}

static void
test_german (void)
{
  g_autoptr (RungSalaryFile) file = open_german ();
  g_autoptr (RungSalaryImport) result = NULL;
  g_autoptr (GError) error = NULL;
  RungSalaryOptions options;
  RungSalary row;

  propose (file, &options);
  g_assert_cmpint (options.encoding, ==, RUNG_ENCODING_WINDOWS);
  g_assert_cmpint (options.delimiter, ==, ';');
  g_assert_cmpint (options.decimal, ==, ',');
  g_assert_cmpint (options.roles[0], ==, RUNG_SALARY_ROLE_TITLE);
  g_assert_cmpint (options.roles[1], ==, RUNG_SALARY_ROLE_BASE);
  /* No column says the currency, so the person has to. */
  g_assert_null (rung_salary_import_new (file, &options, NULL, &error));
  g_assert_error (error, RUNG_ERROR, RUNG_ERROR_FORMAT);
  strcpy (options.currency, "EUR");
  result = import (file, &options);
  assert_accounts (result);
  g_assert_cmpuint (rung_salaries_get_n_rows (result->salaries), ==, 3);
  rung_salaries_get (result->salaries, 0, &row);
  g_assert_cmpfloat (row.pays[RUNG_SALARY_BASE], ==, 85000.5);
  g_assert_cmpstr (row.texts[RUNG_SALARY_PLACE], ==, "Köln");
  g_assert_cmpstr (row.texts[RUNG_SALARY_CURRENCY], ==, "EUR");
  g_assert_cmpint (row.month, ==, 2024 * 12 + 11);
  options.encoding = RUNG_ENCODING_UTF8;
  g_assert_null (rung_salary_preview_new (file, &options, FALSE, NULL));
}

static void
test_footer (void)
{
  g_autoptr (RungSalaryFile) file = open_case ("parity.csv");
  g_autoptr (RungSalaryImport) result = NULL;
  RungSalaryOptions options;

  propose (file, &options);
  g_assert_true (options.has_header);
  g_assert_false (rung_salary_options_check (&options, NULL));
  options.roles[5] = RUNG_SALARY_ROLE_BASE;
  strcpy (options.currency, "USD");
  result = import (file, &options);
  assert_accounts (result);
  g_assert_cmpuint (result->n_rows, ==, 5);
  g_assert_cmpuint (rung_salaries_get_n_rows (result->salaries), ==, 2);
  g_assert_cmpuint (result->reasons[RUNG_REASON_TOO_FEW].n, ==, 2);
  g_assert_cmpuint (result->reasons[RUNG_REASON_TOO_FEW].lines[0], ==, 5);
  g_assert_cmpuint (result->reasons[RUNG_REASON_BAD_PAY].n, ==, 1);
}

/* A row of every kind that can go wrong, after which the reading goes on. */
static void
test_ragged (void)
{
  static const char text[]
    = "title,salary\na,100\nb\nc,1,2\nd,200,,\n\ne,\"3\"x\nf\0,5\ng,300\n\"open,400\n";
  g_autoptr (RungSalaryFile) file = file_of (text, sizeof text - 1);
  g_autoptr (RungSalaryImport) result = NULL;
  RungSalaryOptions options;

  propose (file, &options);
  g_assert_cmpint (options.encoding, ==, RUNG_ENCODING_UTF8);
  strcpy (options.currency, "USD");
  result = import (file, &options);
  assert_accounts (result);
  g_assert_cmpuint (rung_salaries_get_n_rows (result->salaries), ==, 3);
  g_assert_cmpuint (result->reasons[RUNG_REASON_TOO_FEW].n, ==, 1);
  g_assert_cmpuint (result->reasons[RUNG_REASON_TOO_MANY].n, ==, 1);
  g_assert_cmpuint (result->reasons[RUNG_REASON_BLANK].n, ==, 1);
  g_assert_cmpuint (result->reasons[RUNG_REASON_DAMAGED].n, ==, 3);
  g_assert_cmpuint (result->reasons[RUNG_REASON_DAMAGED].lines[0], ==, 7);
  g_assert_cmpuint (result->reasons[RUNG_REASON_DAMAGED].lines[1], ==, 8);
  g_assert_cmpuint (result->reasons[RUNG_REASON_DAMAGED].lines[2], ==, 10);
}

static void
test_nothing (void)
{
  g_autoptr (RungSalaryFile) empty = file_of ("", 0);
  g_autoptr (RungSalaryFile) header = file_of ("title,salary\n", -1);
  g_autoptr (RungSalaryImport) result = NULL;
  g_autoptr (GError) error = NULL;
  RungSalaryOptions options;

  rung_salary_options_guess (&options, empty);
  g_assert_null (rung_salary_preview_new (empty, &options, TRUE, &error));
  g_assert_error (error, RUNG_ERROR, RUNG_ERROR_FORMAT);
  propose (header, &options);
  g_assert_true (options.has_header);
  options.roles[1] = RUNG_SALARY_ROLE_BASE;
  strcpy (options.currency, "USD");
  result = import (header, &options);
  g_assert_cmpuint (result->n_rows, ==, 0);
}

static void
test_encodings (void)
{
  static const char text[] = "title,salary\nMünchen – 5 €,100\n";
  static const struct { const char *charset; const char *mark; RungEncoding encoding; } cases[] = {
    { "UTF-8", "", RUNG_ENCODING_UTF8 }, { "UTF-8", "\xEF\xBB\xBF", RUNG_ENCODING_UTF8 },
    { "UTF-16LE", "\xFF\xFE", RUNG_ENCODING_UTF16 },
    { "UTF-16BE", "\xFE\xFF", RUNG_ENCODING_UTF16 },
    { "WINDOWS-1252", "", RUNG_ENCODING_WINDOWS },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      gsize length = 0;
      g_autofree char *encoded = g_convert (text, -1, cases[i].charset, "UTF-8", NULL, &length,
                                            NULL);
      g_autoptr (GString) whole = g_string_new (cases[i].mark);
      g_autoptr (RungSalaryFile) file = NULL;
      g_autoptr (RungSalaryImport) result = NULL;
      RungSalaryOptions options;
      RungSalary row;

      g_string_append_len (whole, encoded, (gssize) length);
      file = file_of (whole->str, (gssize) whole->len);
      propose (file, &options);
      strcpy (options.currency, "USD");
      g_assert_cmpint (options.encoding, ==, cases[i].encoding);
      result = import (file, &options);
      rung_salaries_get (result->salaries, 0, &row);
      g_assert_cmpstr (row.texts[RUNG_SALARY_TITLE], ==, "München – 5 €");
    }
}

static void
test_units (void)
{
  g_autoptr (RungSalaryFile) file = file_of ("title\tbase salary\tTotal "
                                             "comp\tyoe\na\t10\t12.5\t3\nb\t8\t9\tmany\n", -1);
  g_autoptr (RungSalaryImport) result = NULL;
  g_autofree char *shown = NULL;
  RungSalaryOptions options;
  RungSalary row;

  propose (file, &options);
  g_assert_cmpint (options.delimiter, ==, '\t');
  strcpy (options.currency, "USD");
  options.period = RUNG_PAY_MONTHLY;
  options.in_thousands = TRUE;
  result = import (file, &options);
  rung_salaries_get (result->salaries, 0, &row);
  g_assert_cmpfloat (row.pays[RUNG_SALARY_BASE], ==, 120000);
  g_assert_cmpfloat (row.pays[RUNG_SALARY_TOTAL], ==, 150000);
  g_assert_cmpfloat (row.years, ==, 3);
  /* The row counts, its years do not. */
  g_assert_cmpuint (rung_salaries_get_n_rows (result->salaries), ==, 2);
  g_assert_cmpuint (result->reasons[RUNG_REASON_BAD_YEARS].n, ==, 1);
  shown = rung_salary_preview_read (&options, 1, "10");
  g_assert_cmpstr (shown, ==, "120000");
  options.period = RUNG_PAY_HOURLY;
  options.in_thousands = FALSE;
  g_assert_cmpfloat (rung_salary_options_get_factor (&options), ==, 2080);
}

/* What a person writes with any characters comes back as it was. */
static void
test_round_trip (void)
{
  static const char *const pieces[] = { "a", "\"", ",", "\n", "\r\n", ";", "é", "\t", "'", "|",
                                        "x y", "\"\"" };
  g_autoptr (GRand) random = g_rand_new_with_seed (7);

  for (guint run = 0; run < 2000; run++)
    {
      g_autoptr (GString) title = g_string_new ("t");
      g_autoptr (GString) text = g_string_new ("title,salary\n\"");
      g_autoptr (RungSalaryFile) file = NULL;
      g_autoptr (RungSalaryImport) result = NULL;
      RungSalaryOptions options = { .delimiter = ',', .decimal = '.', .has_header = TRUE,
                                    .currency = "USD",
                                    .n_columns = 2,
                                    .roles = { RUNG_SALARY_ROLE_TITLE, RUNG_SALARY_ROLE_BASE } };
      RungSalary row;

      for (int i = g_rand_int_range (random, 0, 12); i > 0; i--)
        g_string_append (title, pieces[g_rand_int_range (random, 0, G_N_ELEMENTS (pieces))]);
      g_string_append_c (title, 't');
      for (const char *c = title->str; *c != '\0'; c++)
        g_string_append_len (text, *c == '"' ? "\"\"" : c, *c == '"' ? 2 : 1);
      g_string_append (text, "\",5\n");
      file = file_of (text->str, (gssize) text->len);
      result = import (file, &options);
      g_assert_cmpuint (rung_salaries_get_n_rows (result->salaries), ==, 1);
      rung_salaries_get (result->salaries, 0, &row);
      g_assert_cmpstr (row.texts[RUNG_SALARY_TITLE], ==, title->str);
    }
}

static void
test_cancel (void)
{
  g_autoptr (RungSalaryFile) file = open_case ("index.csv");
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GError) error = NULL;
  RungSalaryOptions options;

  propose (file, &options);
  g_cancellable_cancel (cancellable);
  g_assert_null (rung_salary_import_new (file, &options, cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

/* The wrong separator and a file of nothing but damage end with a sentence. */
static void
test_damage (void)
{
  g_autoptr (GString) text = g_string_new ("title,salary\n");
  g_autoptr (RungSalaryFile) file = NULL;
  g_autoptr (GError) error = NULL;
  RungSalaryOptions options = { .delimiter = ',', .decimal = '.', .has_header = TRUE,
                                .currency = "USD",
                                .n_columns = 2,
                                .roles = { RUNG_SALARY_ROLE_TITLE, RUNG_SALARY_ROLE_BASE } };

  for (guint i = 0; i < 5000; i++)
    g_string_append (text, "\"a\"b,1\n");
  file = file_of (text->str, (gssize) text->len);
  g_assert_null (rung_salary_import_new (file, &options, NULL, &error));
  g_assert_error (error, RUNG_ERROR, RUNG_ERROR_SYNTAX);
}

static char *
find_real (const char *name)
{
  const char *folder = g_getenv (REAL_FOLDER);
  char *path = folder != NULL ? g_build_filename (folder, name, NULL) : NULL;

  if (path != NULL && g_file_test (path, G_FILE_TEST_EXISTS))
    return path;
  g_free (path);
  g_test_skip ("RUNG_TEST_TABLES names no folder with this file");
  return NULL;
}

/* Counted by another program over the same file. */
static void
test_real_index (void)
{
  static const double expected[] = { 125300, 151917, 192000, 247500, 303000 };
  static const RungSalaryFilter senior = { { "machine learning", "SE", "US" }, NAN, NAN,
                                           RUNG_NO_MONTH, RUNG_NO_MONTH };
  g_autofree char *path = find_real ("aijobs-salaries-2025-01-19.csv.gz");
  g_autoptr (RungSalaryFile) file = path != NULL ? rung_salary_file_new (path, NULL, NULL) : NULL;
  g_autoptr (RungSalaryImport) result = NULL;
  g_autoptr (RungSalarySummary) summary = NULL;
  g_autoptr (GArray) rows = NULL;
  RungSalaryOptions options;

  if (file == NULL)
    return;
  propose (file, &options);
  result = import (file, &options);
  assert_accounts (result);
  g_assert_cmpuint (rung_salaries_get_n_rows (result->salaries), ==, 74301);
  rows = rung_salaries_filter (result->salaries, &senior);
  summary = rung_salary_summary_new (result->salaries, rows, RUNG_SALARY_BASE);
  g_assert_cmpuint (summary->n, ==, 4566);
  for (guint i = 0; i < RUNG_N_SALARY_PERCENTILES; i++)
    g_assert_cmpfloat_with_epsilon (summary->percentiles[i], expected[i], 0.01);
}

static void
test_real_parity (void)
{
  g_autofree char *path = find_real ("bea-MARPP_MSA_2008_2024.csv");
  g_autoptr (RungSalaryFile) file = path != NULL ? rung_salary_file_new (path, NULL, NULL) : NULL;
  g_autoptr (RungSalaryImport) result = NULL;
  RungSalaryOptions options;

  if (file == NULL)
    return;
  propose (file, &options);
  g_assert_true (options.has_header);
  g_assert_cmpuint (options.n_columns, ==, 25);
  g_assert_false (rung_salary_options_check (&options, NULL));
  options.roles[24] = RUNG_SALARY_ROLE_BASE;
  strcpy (options.currency, "USD");
  result = import (file, &options);
  assert_accounts (result);
  g_assert_cmpuint (result->n_rows, ==, 1949);
  g_assert_cmpuint (rung_salaries_get_n_rows (result->salaries), ==, 1945);
  g_assert_cmpuint (result->reasons[RUNG_REASON_TOO_FEW].n, ==, 4);
}

/* Sheets as people keep them: lines of title above the names of the columns, pay by the hour or as
 * each row says, signs of currencies beside a column that is empty, and UTF-16 without a mark. */
static void
test_sheets (void)
{
  static const char above[] =
    "Report of pay,,,\n\nGenerated 2026-11-01,,,\nTitle,Company,Base,Currency\n"
    "ML Engineer,Acme,\"$210,000\",USD\nML Engineer,Acme,185k,USD\n";
  static const char hourly[] =
    "title,hourly rate,bonus,currency\nML engineer,118,40000,USD\nData scientist,63,0,USD\n";
  static const char mixed[] =
    "title,salary,per,currency\nA,100,hour,USD\nB,4000,week,USD\nC,210000,year,USD\n"
    "D,17500,Monthly,USD\n";
  static const char signs[] =
    "title,base salary,currency\nA,₹244500,\nB,€231000,\nC,$253000,\nD,£99000,GBP\n";
  static const struct
  {
    const char *text;
    guint row;
    double pay;
    const char *currency;
    guint n_rows;
  } cases[] = {
    { above, 0, 210000, "USD", 2 }, { above, 1, 185000, "USD", 2 },
    { hourly, 0, 118 * 2080, "USD", 2 },
    { mixed, 0, 208000, "USD", 4 }, { mixed, 1, 208000, "USD", 4 }, { mixed, 2, 210000, "USD", 4 },
    { mixed, 3, 210000, "USD", 4 },
    { signs, 0, 244500, "INR", 4 }, { signs, 1, 231000, "EUR", 4 }, { signs, 2, 253000, "USD", 4 },
    { signs, 3, 99000, "GBP", 4 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    for (guint way = 0; way < 3; way++)
      {
        static const char *const ways[] = { NULL, "UTF-16BE", "UTF-16LE" };
        gsize length = strlen (cases[i].text);
        g_autofree char *other = ways[way] != NULL
                                 ? g_convert (cases[i].text, -1, ways[way], "UTF-8", NULL, &length,
                                              NULL)
                                 : g_strdup (cases[i].text);
        RungSalaryFile *file = file_of (other, (gssize) length);
        RungSalaryOptions options;
        RungSalaryImport *result = NULL;
        RungSalary salary;

        propose (file, &options);
        result = import (file, &options);
        assert_accounts (result);
        g_assert_cmpuint (rung_salaries_get_n_rows (result->salaries), ==, cases[i].n_rows);
        rung_salaries_get (result->salaries, cases[i].row, &salary);
        g_assert_cmpfloat (salary.pays[RUNG_SALARY_BASE], ==, cases[i].pay);
        g_assert_cmpstr (salary.texts[RUNG_SALARY_CURRENCY], ==, cases[i].currency);
        rung_salary_import_free (result);
        rung_salary_file_unref (file);
      }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/salary-import/numbers-are-read-by-their-mark", test_numbers);
  g_test_add_func ("/salary-import/the-decimal-mark-is-found", test_decimal);
  g_test_add_func ("/salary-import/months-are-read-in-every-form", test_months);
  g_test_add_func ("/salary-import/words-for-nothing-are-missing", test_missing);
  g_test_add_func ("/salary-import/every-row-is-read-or-accounted-for", test_index);
  g_test_add_func ("/salary-import/several-currencies-must-be-chosen-from", test_currencies);
  g_test_add_func ("/salary-import/a-german-file-is-recognised", test_german);
  g_test_add_func ("/salary-import/a-footer-is-no-row", test_footer);
  g_test_add_func ("/salary-import/reading-goes-on-after-a-bad-row", test_ragged);
  g_test_add_func ("/salary-import/an-empty-file-is-refused", test_nothing);
  g_test_add_func ("/salary-import/encodings-are-recognised", test_encodings);
  g_test_add_func ("/salary-import/units-are-turned-into-dollars-a-year", test_units);
  g_test_add_func ("/salary-import/any-characters-come-back", test_round_trip);
  g_test_add_func ("/salary-import/a-cancelled-import-is-none", test_cancel);
  g_test_add_func ("/salary-import/nothing-but-damage-is-an-error", test_damage);
  g_test_add_func ("/salary-import/the-real-index-counts-as-elsewhere", test_real_index);
  g_test_add_func ("/salary-import/sheets-as-people-keep-them", test_sheets);
  g_test_add_func ("/salary-import/the-real-parity-file-is-accounted-for", test_real_parity);
  return g_test_run ();
}
