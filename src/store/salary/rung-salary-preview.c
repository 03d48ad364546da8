/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-salary-preview.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "rung-salary-cell.h"
#include "rung-salary-roles.h"
#include "rung-salary-sample.h"

#define MOST_ABOVE 8            /* lines above the names of the columns */

static char
guess_delimiter (GBytes *text)
{
  static const char candidates[] = ",;\t|";
  char best = ',';
  double highest = 0.1;

  for (guint i = 0; candidates[i] != '\0'; i++)
    {
      g_autoptr (GPtrArray) rows = rung_salary_sample_read (text, candidates[i]);
      double rating = rung_salary_sample_rate (rows);

      if (rating > highest)
        {
          highest = rating;
          best = candidates[i];
        }
    }
  return best;
}

static gboolean
is_number (const char *const *row,
           guint              column)
{
  double number = 0.0;

  return column < g_strv_length ((char **) row)
         && (rung_salary_cell_parse_number (row[column], '.', &number)
             || rung_salary_cell_parse_number (row[column], ',', &number));
}

static gboolean
is_told (const char *const *row,
         guint              column)
{
  return column < g_strv_length ((char **) row) && !rung_salary_cell_is_missing (row[column]);
}

/* A first row of words above a column of numbers names the columns; where there
 * are no numbers at all it is taken to. */
static gboolean
guess_header (const GPtrArray *rows)
{
  gboolean has_numbers = FALSE;

  if (rows->len == 0)
    return FALSE;
  for (guint column = 0; column < g_strv_length (g_ptr_array_index (rows, 0)); column++)
    {
      guint n = 0;
      guint n_told = 0;

      for (guint i = 1; i < rows->len; i++)
        {
          n += is_number (g_ptr_array_index (rows, i), column);
          n_told += is_told (g_ptr_array_index (rows, i), column);
        }
      if (n > 0 && 2 * n >= n_told)
        {
          has_numbers = TRUE;
          if (!is_number (g_ptr_array_index (rows, 0), column))
            return TRUE;
        }
      else if (rows->len == 1 && is_number (g_ptr_array_index (rows, 0), column))
        has_numbers = TRUE;
    }
  return !has_numbers;
}

static guint
count_told (const char *const *row)
{
  guint n = 0;

  for (guint i = 0; row[i] != NULL; i++)
    n += *row[i] != '\0';
  return n;
}

/* Lines with one text each above a row that fills most of the columns are a title of the table. */
static guint
guess_above (const GPtrArray *rows)
{
  for (guint i = 0; i < MIN (rows->len, MOST_ABOVE + 1); i++)
    {
      const char *const *row = g_ptr_array_index (rows, i);
      guint n = count_told (row);

      if (n > 1)
        return 2 * n > g_strv_length ((char **) row) ? i : 0;
    }
  return 0;
}

/* A title such as “hourly rate” says what pay is for. */
static RungPayPeriod
guess_period (const GPtrArray *rows)
{
  const char *const *titles = rows->len > 0 ? g_ptr_array_index (rows, 0) : NULL;

  for (guint i = 0; titles != NULL && titles[i] != NULL; i++)
    {
      int period = rung_salary_cell_find_period (titles[i]);

      if (period == RUNG_PAY_HOURLY || period == RUNG_PAY_WEEKLY || period == RUNG_PAY_MONTHLY)
        return (RungPayPeriod) period;
    }
  return RUNG_PAY_YEARLY;
}

/* Whether most numbers that are large enough for pay have the sign of a currency. */
static gboolean
guess_signs (const GPtrArray *rows)
{
  guint n_signs = 0;

  for (guint i = 1; i < rows->len; i++)
    {
      gboolean has_sign = FALSE;

      for (char **cell = g_ptr_array_index (rows, i); *cell != NULL; cell++)
        has_sign |= rung_salary_cell_find_currency (*cell) != NULL;
      n_signs += has_sign;
    }
  return rows->len > 1 && 10 * n_signs >= 9 * (rows->len - 1);
}

/* A date as 25/12/2024 tells that the day comes first. */
static gboolean
guess_day_first (const GPtrArray *rows)
{
  for (guint i = 0; i < rows->len; i++)
    for (char **cell = g_ptr_array_index (rows, i); *cell != NULL; cell++)
      {
        int month = 0;

        if (rung_salary_cell_parse_month (*cell, TRUE, &month)
            && !rung_salary_cell_parse_month (*cell, FALSE, &month))
          return TRUE;
      }
  return FALSE;
}

/**
 * rung_salary_options_guess:
 * @options: (out caller-allocates): what the file seems to be
 * @file: a file
 *
 * Proposes everything but the roles of columns, which rung_salary_preview_new()
 * does. Nothing is taken for missing but what says so, and pay is a year's where no title says
 * otherwise.
 */
void
rung_salary_options_guess (RungSalaryOptions *options,
                           RungSalaryFile    *file)
{
  g_autoptr (GBytes) text = NULL;
  g_autoptr (GPtrArray) rows = NULL;

  *options = (RungSalaryOptions) {
    .encoding = rung_salary_file_guess (file), .delimiter = ',', .decimal = '.',
  };
  text = rung_salary_file_decode (file, options->encoding, NULL);
  if (text == NULL)
    return;
  options->delimiter = guess_delimiter (text);
  rows = rung_salary_sample_read (text, options->delimiter);
  options->n_above = guess_above (rows);
  if (options->n_above > 0)
    g_ptr_array_remove_range (rows, 0, options->n_above);
  options->decimal = rung_salary_sample_find_decimal (rows);
  if (options->decimal != '.' && options->decimal != ',')
    options->decimal = options->delimiter == ';' ? ',' : '.';
  options->has_header = guess_header (rows);
  options->day_first = guess_day_first (rows);
  options->has_signs = guess_signs (rows);
  if (options->has_header)
    options->period = guess_period (rows);
}

static void
fill_titles (RungSalaryPreview       *preview,
             const RungSalaryOptions *options,
             const GPtrArray         *rows)
{
  char **first = rows->len > 0 ? g_ptr_array_index (rows, 0) : NULL;

  for (guint i = 0; i < options->n_columns; i++)
    {
      gboolean has_title = options->has_header && *first[i] != '\0';
      char *title = has_title ? g_strstrip (g_strdup (first[i]))
                              : g_strdup_printf (_("Column %u"), i + 1);

      g_ptr_array_add (preview->titles, title);
    }
}

static void
explain (RungSalaryPreview       *preview,
         const RungSalaryOptions *options,
         const GPtrArray         *rows)
{
  char mark = rung_salary_sample_find_decimal (rows);

  preview->delimiter_why = rung_salary_sample_rate (rows) >= 0.9
                           ? _("Most rows have the same number of fields")
                           : _("Rows have different numbers of fields: please check");
  preview->decimal_is_sure = mark == options->decimal || mark == '\0';
  if (mark == options->decimal)
    preview->decimal_why = _("The numbers can be read only one way");
  else if (mark == '\0')
    preview->decimal_why = _("No number has a comma or point");
  else if (mark == '?')
    preview->decimal_why = _("Numbers such as 1,500 or 1.500 can be read either way: please check "
                             "the decimal mark.");
  else
    preview->decimal_why = _("The numbers look as if the decimal mark were the other one: please "
                             "check it.");
}

/**
 * rung_salary_preview_new:
 * @file: a file
 * @options: (inout): how to read it; gets the number of columns
 * @guess_roles: whether to propose what the columns hold
 * @error: return location
 *
 * Reads the head of a file.
 *
 * Fails with %RUNG_ERROR_FORMAT if it is empty or not written in the encoding.
 *
 * Returns: (transfer full): the preview
 */
RungSalaryPreview *
rung_salary_preview_new (RungSalaryFile     *file,
                         RungSalaryOptions  *options,
                         gboolean            guess_roles,
                         GError            **error)
{
  g_autoptr (GBytes) text = rung_salary_file_decode (file, options->encoding, error);
  g_autoptr (GPtrArray) rows = NULL;
  RungSalaryPreview *self = NULL;

  if (text == NULL)
    return NULL;
  rows = rung_salary_sample_read (text, options->delimiter);
  if (options->n_above < rows->len && options->n_above > 0)
    g_ptr_array_remove_range (rows, 0, options->n_above);
  if (rows->len == 0)
    {
      g_set_error (error, RUNG_ERROR, RUNG_ERROR_FORMAT, _("“%s” holds no rows."),
                   rung_salary_file_get_name (file));
      return NULL;
    }
  self = g_new0 (RungSalaryPreview, 1);
  self->titles = g_ptr_array_new_with_free_func (g_free);
  self->rows = g_ptr_array_new_with_free_func ((GDestroyNotify) g_strfreev);
  options->n_columns = g_strv_length (g_ptr_array_index (rows, 0));
  self->n_columns = MIN (options->n_columns, RUNG_MAX_SALARY_COLUMNS);
  fill_titles (self, options, rows);
  explain (self, options, rows);
  if (options->has_header)
    g_ptr_array_remove_index (rows, 0);
  if (guess_roles)
    rung_salary_roles_guess (options, self, rows);
  for (guint i = 0; i < MIN (rows->len, RUNG_N_PREVIEW_ROWS); i++)
    g_ptr_array_add (self->rows, g_strdupv (g_ptr_array_index (rows, i)));
  return self;
}

/**
 * rung_salary_preview_free:
 * @self: (nullable) (transfer full): a preview
 *
 * Frees the preview.
 */
void
rung_salary_preview_free (RungSalaryPreview *self)
{
  if (self == NULL)
    return;
  g_ptr_array_unref (self->titles);
  g_ptr_array_unref (self->rows);
  g_free (self);
}

static char *
read_amount (const RungSalaryOptions *options,
             const char              *text)
{
  double number = 0.0;

  if (!rung_salary_cell_parse_number (text, options->decimal, &number) || number < 0.0)
    return NULL;
  if (number == 0.0 && options->zero_is_missing)
    return g_strdup (_("missing"));
  return g_strdup_printf ("%.0f", number * rung_salary_options_get_factor (options));
}

/**
 * rung_salary_preview_read:
 * @options: how to read the file
 * @column: a column
 * @text: a cell of it
 *
 * Returns: (transfer full) (nullable): what is read from the cell, pay per year;
 *   %NULL if it cannot be read
 */
char *
rung_salary_preview_read (const RungSalaryOptions *options,
                          guint                    column,
                          const char              *text)
{
  RungSalaryRole role
    = column < RUNG_MAX_SALARY_COLUMNS ? options->roles[column] : RUNG_SALARY_ROLE_NONE;
  double number = 0.0;
  int month = 0;

  if (role == RUNG_SALARY_ROLE_NONE)
    return g_strdup (text);
  if (rung_salary_cell_is_missing (text))
    return g_strdup (_("missing"));
  if (role == RUNG_SALARY_ROLE_DATE)
    return rung_salary_cell_parse_month (text, options->day_first, &month)
           ? g_strdup_printf ("%04d-%02d", month / 12, month % 12 + 1) : NULL;
  if (role == RUNG_SALARY_ROLE_YEARS)
    return rung_salary_cell_parse_number (text, options->decimal, &number) && number >= 0.0
           ? g_strdup_printf ("%g", number) : NULL;
  if (rung_salary_role_is_pay (role))
    return read_amount (options, text);
  return g_strdup (text);
}
