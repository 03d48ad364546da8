/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-salary-sample.h"

#include <string.h>

#include "store/csv/rung-csv-reader.h"

#include "rung-salary-cell.h"

#define SAMPLE_ROWS 200
/* Enough text for that many rows; a quotation mark that is never closed is not
 * followed through the whole file. */
#define SAMPLE_SIZE (512u << 10)

/**
 * rung_salary_sample_read:
 * @text: a text
 * @delimiter: what stands between its fields
 *
 * Reads the first rows; those that are no CSV are passed over, and blank ones.
 *
 * Returns: (transfer full) (element-type GStrv): the rows
 */
GPtrArray *
rung_salary_sample_read (GBytes *text,
                         char    delimiter)
{
  gsize size = 0;
  const char *data = g_bytes_get_data (text, &size);
  GPtrArray *rows = g_ptr_array_new_with_free_func ((GDestroyNotify) g_strfreev);
  g_autoptr (RungCsvReader) reader = NULL;
  const char *last = size > SAMPLE_SIZE ? memrchr (data, '\n', SAMPLE_SIZE) : NULL;
  const RungCsvField *fields = NULL;
  int n = 0;

  reader = rung_csv_reader_new_for_text (data, last != NULL ? (gsize) (last + 1 - data) : size,
                                         delimiter);
  while (rows->len < SAMPLE_ROWS && (n = rung_csv_reader_next (reader, &fields, NULL)) != 0)
    {
      char **row = NULL;

      if (n < 0 && !rung_csv_reader_skip_line (reader, NULL))
        break;
      if (n < 0 || (n == 1 && fields[0].length == 0))
        continue;
      row = g_new0 (char *, n + 1);
      for (int i = 0; i < n; i++)
        row[i] = g_strndup (fields[i].text, fields[i].length);
      g_ptr_array_add (rows, row);
    }
  return rows;
}

/**
 * rung_salary_sample_rate:
 * @rows: (element-type GStrv): rows
 *
 * Returns: how many of the rows have as many fields as most, 0 to 1, and a little more the more
 *   fields that are
 */
double
rung_salary_sample_rate (const GPtrArray *rows)
{
  guint best = 0;
  guint n_best = 1;

  for (guint i = 0; i < MIN (rows->len, 20); i++)
    {
      guint n = g_strv_length (g_ptr_array_index (rows, i));
      guint n_same = 0;

      for (guint k = 0; k < rows->len; k++)
        n_same += g_strv_length (g_ptr_array_index (rows, k)) == n;
      if (n > 1 && n_same > best)
        {
          best = n_same;
          n_best = n;
        }
    }
  return rows->len > 0 ? (double) best / rows->len + MIN (n_best, 50) * 1e-3 : 0.0;
}

/**
 * rung_salary_sample_find_decimal:
 * @rows: (element-type GStrv): rows, the first of which may be titles
 *
 * Returns: what the numbers say is the decimal mark: '.', ',', '?' if they can be read either way,
 *   '\0' if it does not matter
 */
char
rung_salary_sample_find_decimal (const GPtrArray *rows)
{
  guint n_points = 0;
  guint n_commas = 0;
  guint n_open = 0;

  for (guint i = 1; i < rows->len; i++)
    for (char **cell = g_ptr_array_index (rows, i); *cell != NULL; cell++)
      {
        char mark = rung_salary_cell_find_decimal (*cell);

        n_points += mark == '.';
        n_commas += mark == ',';
        n_open += mark == '?';
      }
  if (n_points == n_commas)
    return n_points + n_open > 0 ? '?' : '\0';
  return n_points > n_commas ? '.' : ',';
}
