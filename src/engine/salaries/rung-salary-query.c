/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-salary-query.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "rung-salaries-private.h"

typedef struct
{
  double key;
  guint32 row;
} Entry;

static int
compare_entries (gconstpointer a,
                 gconstpointer b)
{
  const Entry *left = a;
  const Entry *right = b;

  if (left->key != right->key)
    return left->key < right->key ? -1 : 1;
  return left->row < right->row ? -1 : left->row > right->row;
}

/**
 * rung_salaries_get_words:
 * @self: a table
 * @text: a column of texts
 *
 * Returns: (transfer container) (element-type utf8): every text rows tell
 *   there, the one of most rows first
 */
GPtrArray *
rung_salaries_get_words (const RungSalaries *self,
                         RungSalaryText      text)
{
  const RungSalaryColumn *column = &self->columns[text];
  g_autofree Entry *entries = g_new (Entry, column->words->len);
  GPtrArray *words = g_ptr_array_new ();

  for (guint i = 1; i < column->words->len; i++)
    entries[i - 1] = (Entry) { -(double) g_array_index (column->counts, guint, i), i };
  qsort (entries, column->words->len - 1, sizeof (Entry), compare_entries);
  for (guint i = 0; i + 1 < column->words->len; i++)
    g_ptr_array_add (words, g_ptr_array_index (column->words, entries[i].row));
  return words;
}

static gboolean
contains_any (const char        *text,
              const char *const *parts)
{
  gboolean is_asked = FALSE;

  for (; *parts != NULL; parts++)
    {
      if (**parts == '\0')
        continue;
      if (strstr (text, *parts) != NULL)
        return TRUE;
      is_asked = TRUE;
    }
  return !is_asked;
}

/* Asks every text once, not every row. NULL where nothing is asked. */
static gboolean *
find_wanted (const RungSalaryColumn *column,
             const char             *wanted,
             gboolean                is_part)
{
  g_autofree char *folded = NULL;
  g_auto (GStrv) parts = NULL;
  gboolean *is_wanted = NULL;

  if (wanted == NULL)
    return NULL;
  folded = g_utf8_casefold (wanted, -1);
  parts = g_strsplit (folded, ",", -1);
  for (guint i = 0; parts[i] != NULL; i++)
    g_strstrip (parts[i]);
  is_wanted = g_new (gboolean, column->words->len);
  for (guint i = 0; i < column->words->len; i++)
    {
      const char *word = g_ptr_array_index (column->folded, i);

      is_wanted[i] = is_part ? contains_any (word, (const char *const *) parts)
                     : g_str_equal (word, folded);
    }
  return is_wanted;
}

/* A row that does not tell what is asked for is not wanted. */
static gboolean
is_within (const RungSalaryFilter *filter,
           double                  years,
           int                     month)
{
  if (!isnan (filter->years_from) && !(years >= filter->years_from))
    return FALSE;
  if (!isnan (filter->years_to) && !(years <= filter->years_to))
    return FALSE;
  if (filter->month_from == RUNG_NO_MONTH && filter->month_to == RUNG_NO_MONTH)
    return TRUE;
  return month != RUNG_NO_MONTH && month >= filter->month_from
         && (filter->month_to == RUNG_NO_MONTH || month <= filter->month_to);
}

/**
 * rung_salaries_filter:
 * @self: a table
 * @filter: what is wanted
 *
 * Returns: (transfer full) (element-type guint32): the rows that are, rising
 */
GArray *
rung_salaries_filter (const RungSalaries     *self,
                      const RungSalaryFilter *filter)
{
  GArray *rows = g_array_sized_new (FALSE, FALSE, sizeof (guint32), self->n_rows);
  gboolean *wanted[RUNG_N_SALARY_TEXTS];

  for (guint i = 0; i < RUNG_N_SALARY_TEXTS; i++)
    wanted[i] = find_wanted (&self->columns[i], filter->texts[i], i == RUNG_SALARY_TITLE);
  for (guint32 row = 0; row < self->n_rows; row++)
    {
      gboolean is_in = is_within (filter, self->years[row], self->months[row]);

      for (guint i = 0; is_in && i < RUNG_N_SALARY_TEXTS; i++)
        is_in = wanted[i] == NULL || wanted[i][self->columns[i].of_row[row]];
      if (is_in)
        g_array_append_val (rows, row);
    }
  for (guint i = 0; i < RUNG_N_SALARY_TEXTS; i++)
    g_free (wanted[i]);
  return rows;
}

static int
compare_words (gconstpointer a,
               gconstpointer b,
               gpointer      user_data)
{
  const GPtrArray *words = user_data;

  return strcmp (g_ptr_array_index (words, *(const guint32 *) a),
                 g_ptr_array_index (words, *(const guint32 *) b));
}

/* The place of every text among all in order, so that rows compare by number. */
static double *
rank_words (const RungSalaryColumn *column)
{
  guint n = column->words->len;
  g_autofree guint32 *order = g_new (guint32, n);
  double *ranks = g_new (double, n);

  for (guint32 i = 0; i < n; i++)
    order[i] = i;
  g_qsort_with_data (order, (int) n, sizeof (guint32), compare_words, column->folded);
  for (guint i = 0; i < n; i++)
    ranks[order[i]] = i;
  return ranks;
}

/* The column of texts that rows are sorted by; NULL where it is a number. */
static const RungSalaryColumn *
get_column (const RungSalaries *self,
            RungSalaryOrder     order)
{
  switch (order)
    {
    case RUNG_SALARY_BY_TITLE: return &self->columns[RUNG_SALARY_TITLE];
    case RUNG_SALARY_BY_LEVEL: return &self->columns[RUNG_SALARY_LEVEL];
    case RUNG_SALARY_BY_PLACE: return &self->columns[RUNG_SALARY_PLACE];
    case RUNG_SALARY_BY_EMPLOYER: return &self->columns[RUNG_SALARY_EMPLOYER];
    case RUNG_SALARY_BY_CURRENCY: return &self->columns[RUNG_SALARY_CURRENCY];
    case RUNG_SALARY_BY_BASE:
    case RUNG_SALARY_BY_TOTAL:
    case RUNG_SALARY_BY_YEARS:
    case RUNG_SALARY_BY_MONTH:
    default: return NULL;
    }
}

static double
get_number (const RungSalaries *self,
            guint32             row,
            RungSalaryOrder     order)
{
  switch (order)
    {
    case RUNG_SALARY_BY_BASE: return self->pays[RUNG_SALARY_BASE][row];
    case RUNG_SALARY_BY_TOTAL: return self->pays[RUNG_SALARY_TOTAL][row];
    case RUNG_SALARY_BY_YEARS: return self->years[row];
    case RUNG_SALARY_BY_MONTH:
      return self->months[row] == RUNG_NO_MONTH ? NAN : self->months[row];
    case RUNG_SALARY_BY_TITLE:
    case RUNG_SALARY_BY_LEVEL:
    case RUNG_SALARY_BY_PLACE:
    case RUNG_SALARY_BY_EMPLOYER:
    case RUNG_SALARY_BY_CURRENCY:
    default: return NAN;
    }
}

/**
 * rung_salaries_sort:
 * @self: a table
 * @rows: (element-type guint32): rows of it
 * @order: what they are sorted by
 * @is_descending: whether the largest comes first
 *
 * Sorts rows; equal ones stay in the order of the file. What is missing comes
 * last either way.
 */
void
rung_salaries_sort (const RungSalaries *self,
                    GArray             *rows,
                    RungSalaryOrder     order,
                    gboolean            is_descending)
{
  g_autofree Entry *entries = g_new (Entry, rows->len);
  const RungSalaryColumn *column = get_column (self, order);
  g_autofree double *ranks = column != NULL ? rank_words (column) : NULL;

  for (guint i = 0; i < rows->len; i++)
    {
      guint32 row = g_array_index (rows, guint32, i);
      guint32 word = column != NULL ? column->of_row[row] : 1;
      double key = ranks == NULL ? get_number (self, row, order) : word == 0 ? NAN : ranks[word];

      entries[i] = (Entry) { isnan (key) ? INFINITY : is_descending ? -key : key, row };
    }
  qsort (entries, rows->len, sizeof (Entry), compare_entries);
  for (guint i = 0; i < rows->len; i++)
    g_array_index (rows, guint32, i) = entries[i].row;
}
