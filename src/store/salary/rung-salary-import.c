/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-salary-import.h"

#include <glib/gi18n-lib.h>
#include <math.h>
#include <string.h>

#include "store/csv/rung-csv-reader.h"

#include "rung-salary-cell.h"

#define HOURS_PER_YEAR 2080.0
#define WEEKS_PER_YEAR 52.0
#define MOST_YEARS 80.0
/* More rows than this that are no CSV at all: the options do not fit the file. */
#define MOST_DAMAGED 1000

typedef struct
{
  const RungSalaryOptions *options;
  RungSalaryImport *import;
  double factor;            /* from the unit of the file to a year */
  int columns[RUNG_N_SALARY_ROLES]; /* of each role, -1 = none */
} Run;

static void
note (Run              *run,
      RungSalaryReason  reason,
      guint64           line)
{
  RungSalaryCount *count = &run->import->reasons[reason];

  if (count->n < RUNG_N_REASON_LINES)
    count->lines[count->n] = line;
  count->n++;
}

static const char *
get_cell (const Run          *run,
          const RungCsvField *fields,
          RungSalaryRole      role)
{
  int column = run->columns[role];

  return column < 0 || rung_salary_cell_is_missing (fields[column].text) ? NULL
         : fields[column].text;
}

/* Returns FALSE where there is text that is no pay. */
static gboolean
read_pay (const Run  *run,
          const char *text,
          double      factor,
          double     *pay)
{
  double number = 0.0;

  *pay = NAN;
  if (text == NULL)
    return TRUE;
  if (!rung_salary_cell_parse_number (text, run->options->decimal, &number) || number < 0.0)
    return FALSE;
  if (number != 0.0 || !run->options->zero_is_missing)
    *pay = number * factor;
  return isfinite (number * factor);
}

/* What an amount is multiplied by to be pay per year: what the row says, or else the options. */
static double
get_factor (const Run  *run,
            const char *period)
{
  RungSalaryOptions options = *run->options;
  int found = period != NULL ? rung_salary_cell_find_period (period) : -1;

  if (found < 0)
    return run->factor;
  options.period = (RungPayPeriod) found;
  return rung_salary_options_get_factor (&options);
}

static gboolean
read_pays (Run                *run,
           const RungCsvField *fields,
           guint64             line,
           RungSalary         *row)
{
  gboolean in_dollars = run->columns[RUNG_SALARY_ROLE_DOLLARS] >= 0;
  RungSalaryRole base_role = in_dollars ? RUNG_SALARY_ROLE_DOLLARS : RUNG_SALARY_ROLE_BASE;
  const char *base = get_cell (run, fields, base_role);
  const char *total = get_cell (run, fields, RUNG_SALARY_ROLE_TOTAL);
  double factor = get_factor (run, get_cell (run, fields, RUNG_SALARY_ROLE_PERIOD));

  if (!read_pay (run, base, factor, &row->pays[RUNG_SALARY_BASE])
      || !read_pay (run, total, factor, &row->pays[RUNG_SALARY_TOTAL]))
    {
      note (run, RUNG_REASON_BAD_PAY, line);
      return FALSE;
    }
  if (isnan (row->pays[RUNG_SALARY_BASE]) && isnan (row->pays[RUNG_SALARY_TOTAL]))
    {
      note (run, RUNG_REASON_NO_PAY, line);
      return FALSE;
    }
  if (in_dollars)
    row->texts[RUNG_SALARY_CURRENCY] = "USD";
  else if (row->texts[RUNG_SALARY_CURRENCY] == NULL)
    row->texts[RUNG_SALARY_CURRENCY] = rung_salary_cell_find_currency (base != NULL ? base : total);
  if (row->texts[RUNG_SALARY_CURRENCY] == NULL && *run->options->currency != '\0')
    row->texts[RUNG_SALARY_CURRENCY] = run->options->currency;
  if (row->texts[RUNG_SALARY_CURRENCY] != NULL)
    return TRUE;
  note (run, RUNG_REASON_NO_CURRENCY, line);
  return FALSE;
}

/* Years and dates that cannot be read are told, and the row counts without. */
static void
read_times (Run                *run,
            const RungCsvField *fields,
            guint64             line,
            RungSalary         *row)
{
  const char *years = get_cell (run, fields, RUNG_SALARY_ROLE_YEARS);
  const char *date = get_cell (run, fields, RUNG_SALARY_ROLE_DATE);
  double number = 0.0;

  if (years != NULL)
    {
      if (rung_salary_cell_parse_number (years, run->options->decimal, &number) && number >= 0.0
          && number <= MOST_YEARS)
        row->years = number;
      else
        note (run, RUNG_REASON_BAD_YEARS, line);
    }
  if (date != NULL && !rung_salary_cell_parse_month (date, run->options->day_first, &row->month))
    note (run, RUNG_REASON_BAD_DATE, line);
}

/* Empty fields at the end of a row are no fields too many. */
static guint
count_fields (const RungCsvField *fields,
              guint               n,
              guint               n_wanted)
{
  while (n > n_wanted && fields[n - 1].length == 0)
    n--;
  return n;
}

/* The column that each text of a row is read from. */
static const RungSalaryRole text_roles[] = {
  [RUNG_SALARY_TITLE] = RUNG_SALARY_ROLE_TITLE,
  [RUNG_SALARY_LEVEL] = RUNG_SALARY_ROLE_LEVEL,
  [RUNG_SALARY_PLACE] = RUNG_SALARY_ROLE_PLACE,
  [RUNG_SALARY_EMPLOYER] = RUNG_SALARY_ROLE_EMPLOYER,
  [RUNG_SALARY_CURRENCY] = RUNG_SALARY_ROLE_CURRENCY,
};

G_STATIC_ASSERT (G_N_ELEMENTS (text_roles) == RUNG_N_SALARY_TEXTS);

static void
read_row (Run                *run,
          const RungCsvField *fields,
          guint               n,
          guint64             line)
{
  RungSalary row = { { NULL }, { NAN, NAN }, NAN, RUNG_NO_MONTH };
  guint n_wanted = run->options->n_columns;

  run->import->n_rows++;
  n = count_fields (fields, n, n_wanted);
  if (n == 1 && n_wanted > 1 && fields[0].length == 0)
    note (run, RUNG_REASON_BLANK, line);
  else if (n != n_wanted)
    note (run, n < n_wanted ? RUNG_REASON_TOO_FEW : RUNG_REASON_TOO_MANY, line);
  else
    {
      for (int i = 0; i < RUNG_N_SALARY_TEXTS; i++)
        {
          const char *text = get_cell (run, fields, text_roles[i]);

          row.texts[i] = text != NULL ? g_strstrip ((char *) text) : NULL;
        }
      if (!read_pays (run, fields, line, &row))
        return;
      read_times (run, fields, line, &row);
      rung_salaries_add (run->import->salaries, &row);
    }
}

static gboolean
check_limits (const Run     *run,
              GCancellable  *cancellable,
              GError       **error)
{
  if (run->import->n_rows % 1024 == 0 && g_cancellable_set_error_if_cancelled (cancellable, error))
    return FALSE;
  if (run->import->n_rows < RUNG_MAX_SALARY_ROWS)
    return TRUE;
  g_set_error (error, RUNG_ERROR, RUNG_ERROR_LIMIT, _("The file has more than %u rows, which is "
                                                      "the limit."),
               RUNG_MAX_SALARY_ROWS);
  return FALSE;
}

/* Tells a row that is no CSV, and goes on after it. */
static gboolean
skip_damage (Run            *run,
             RungCsvReader  *reader,
             const GError   *damage,
             GError        **error)
{
  if (!rung_csv_reader_skip_line (reader, error))
    return FALSE;
  run->import->n_rows++;
  note (run, RUNG_REASON_DAMAGED, rung_csv_reader_get_line (reader));
  if (run->import->reasons[RUNG_REASON_DAMAGED].n <= MOST_DAMAGED)
    return TRUE;
  g_set_error (error, RUNG_ERROR, RUNG_ERROR_SYNTAX,
               /* Translators: a number of rows, then a place such as “line 7” */
               _("More than %d rows cannot be read, the last one at %s: choose another separator."),
               MOST_DAMAGED, damage->message);
  return FALSE;
}

static gboolean
read_rows (Run            *run,
           RungCsvReader  *reader,
           GCancellable   *cancellable,
           GError        **error)
{
  const RungCsvField *fields = NULL;
  guint n_above = run->options->n_above;
  gboolean is_header = run->options->has_header;

  for (;;)
    {
      g_autoptr (GError) damage = NULL;
      int n = rung_csv_reader_next (reader, &fields, &damage);

      if (n == 0)
        return TRUE;
      if (!check_limits (run, cancellable, error))
        return FALSE;
      if (n < 0 && !skip_damage (run, reader, damage, error))
        return FALSE;
      if (n_above > 0)
        {
          n_above -= n < 0 || n > 1 || fields[0].length > 0;
          continue;
        }
      if (n > 0 && !is_header)
        read_row (run, fields, (guint) n, rung_csv_reader_get_line (reader));
      is_header = FALSE;
    }
}

static void
run_init (Run                     *run,
          RungSalaryImport        *import,
          const RungSalaryOptions *options)
{
  run->import = import;
  run->options = options;
  run->factor = rung_salary_options_get_factor (options);
  for (guint i = 0; i < RUNG_N_SALARY_ROLES; i++)
    run->columns[i] = -1;
  for (guint i = 0; i < MIN (options->n_columns, RUNG_MAX_SALARY_COLUMNS); i++)
    run->columns[options->roles[i]] = (int) i;
  run->columns[RUNG_SALARY_ROLE_NONE] = -1;
}

/**
 * rung_salary_role_is_pay:
 * @role: the role of a column
 *
 * Returns: %TRUE if the column holds pay
 */
gboolean
rung_salary_role_is_pay (RungSalaryRole role)
{
  return role == RUNG_SALARY_ROLE_BASE || role == RUNG_SALARY_ROLE_TOTAL
         || role == RUNG_SALARY_ROLE_DOLLARS;
}

/**
 * rung_salary_options_get_factor:
 * @options: options
 *
 * Returns: what an amount of the file is multiplied by to be pay per year
 */
double
rung_salary_options_get_factor (const RungSalaryOptions *options)
{
  static const double factors[] = {
    [RUNG_PAY_YEARLY] = 1.0,
    [RUNG_PAY_MONTHLY] = 12.0,
    [RUNG_PAY_HOURLY] = HOURS_PER_YEAR,
    [RUNG_PAY_WEEKLY] = WEEKS_PER_YEAR,
  };

  return factors[options->period] * (options->in_thousands ? 1000.0 : 1.0);
}

/**
 * rung_salary_options_check:
 * @options: options
 * @error: return location
 *
 * Fails with %RUNG_ERROR_FORMAT if nothing could be imported so, or if two
 * columns have the same role.
 *
 * Returns: %TRUE if they can be confirmed
 */
gboolean
rung_salary_options_check (const RungSalaryOptions  *options,
                           GError                  **error)
{
  guint counts[RUNG_N_SALARY_ROLES] = { 0 };
  const char *problem = NULL;

  for (guint i = 0; i < MIN (options->n_columns, RUNG_MAX_SALARY_COLUMNS); i++)
    counts[options->roles[i]]++;
  for (guint i = RUNG_SALARY_ROLE_NONE + 1; i < RUNG_N_SALARY_ROLES; i++)
    if (counts[i] > 1)
      problem = _("Two columns hold the same thing: leave one of them out.");
  if (counts[RUNG_SALARY_ROLE_BASE] + counts[RUNG_SALARY_ROLE_TOTAL]
      + counts[RUNG_SALARY_ROLE_DOLLARS] == 0)
    problem = _("Choose the column that holds pay.");
  else if (counts[RUNG_SALARY_ROLE_DOLLARS] > 0 && counts[RUNG_SALARY_ROLE_BASE] > 0)
    problem = _("Base pay needs one column: leave out the one in dollars or the other.");
  else if (counts[RUNG_SALARY_ROLE_DOLLARS] > 0 && counts[RUNG_SALARY_ROLE_TOTAL] > 0)
    problem = _("Total pay may not be in dollars like base pay: leave out one of the two.");
  else if (counts[RUNG_SALARY_ROLE_DOLLARS] + counts[RUNG_SALARY_ROLE_CURRENCY] == 0
           && *options->currency == '\0' && !options->has_signs)
    problem = _("Enter the currency of the pay, such as USD.");
  if (problem == NULL)
    return TRUE;
  g_set_error_literal (error, RUNG_ERROR, RUNG_ERROR_FORMAT, problem);
  return FALSE;
}

/**
 * rung_salary_import_new:
 * @file: a file
 * @options: how to read it
 * @cancellable: (nullable): ends the import
 * @error: return location
 *
 * Reads every row. Rows that cannot be read are counted by reason.
 *
 * Fails with %RUNG_ERROR_FORMAT if the options do not fit, with
 * %RUNG_ERROR_SYNTAX if hardly anything is CSV, with %RUNG_ERROR_LIMIT, or with
 * %G_IO_ERROR_CANCELLED.
 *
 * Returns: (transfer full): the rows and what became of the others
 */
RungSalaryImport *
rung_salary_import_new (RungSalaryFile           *file,
                        const RungSalaryOptions  *options,
                        GCancellable             *cancellable,
                        GError                  **error)
{
  g_autoptr (RungSalaryImport) import = NULL;
  g_autoptr (RungCsvReader) reader = NULL;
  g_autoptr (GBytes) text = NULL;
  Run run;

  if (!rung_salary_options_check (options, error))
    return NULL;
  text = rung_salary_file_decode (file, options->encoding, error);
  if (text == NULL)
    return NULL;
  import = g_new0 (RungSalaryImport, 1);
  import->name = g_strdup (rung_salary_file_get_name (file));
  import->salaries = rung_salaries_new ();
  reader = rung_csv_reader_new_for_text (g_bytes_get_data (text, NULL), g_bytes_get_size (text),
                                         options->delimiter);
  run_init (&run, import, options);
  return read_rows (&run, reader, cancellable, error) ? g_steal_pointer (&import) : NULL;
}

/**
 * rung_salary_import_free:
 * @self: (nullable) (transfer full): an import
 *
 * Frees the import with its table.
 */
void
rung_salary_import_free (RungSalaryImport *self)
{
  if (self == NULL)
    return;
  g_clear_pointer (&self->salaries, rung_salaries_free);
  g_free (self->name);
  g_free (self);
}
