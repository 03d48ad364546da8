/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-salaries.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

/* Texts that occur, each once. The first is the one of rows that tell none. */
typedef struct
{
  guint32 *of_row;
  GPtrArray *words;         /* in the order they came */
  GPtrArray *folded;        /* the same without case */
  GArray *counts;           /* guint, rows that have each */
  GHashTable *numbers;      /* word to its number */
  gsize size;               /* bytes of all words */
} Column;

struct _RungSalaries
{
  guint n_rows;
  guint n_allocated;
  Column columns[RUNG_N_SALARY_TEXTS];
  double *pays[RUNG_N_SALARY_PAYS];
  guint n_pays[RUNG_N_SALARY_PAYS];
  float *years;
  gint32 *months;
};

typedef struct
{
  double key;
  guint32 row;
} Entry;

static guint32
add_word (Column     *column,
          const char *text)
{
  gpointer number = NULL;
  char *word = NULL;
  guint zero = 0;

  if (g_hash_table_lookup_extended (column->numbers, text, NULL, &number))
    return GPOINTER_TO_UINT (number);
  word = g_strdup (text);
  g_ptr_array_add (column->words, word);
  g_ptr_array_add (column->folded, g_utf8_casefold (text, -1));
  g_array_append_val (column->counts, zero);
  g_hash_table_insert (column->numbers, word, GUINT_TO_POINTER (column->words->len - 1));
  column->size += 2 * (strlen (text) + 1);
  return column->words->len - 1;
}

static void
column_init (Column *column)
{
  column->words = g_ptr_array_new_with_free_func (g_free);
  column->folded = g_ptr_array_new_with_free_func (g_free);
  column->counts = g_array_new (FALSE, FALSE, sizeof (guint));
  column->numbers = g_hash_table_new (g_str_hash, g_str_equal);
  add_word (column, "");
}

static void
column_clear (Column *column)
{
  g_free (column->of_row);
  g_hash_table_unref (column->numbers);
  g_ptr_array_unref (column->words);
  g_ptr_array_unref (column->folded);
  g_array_unref (column->counts);
}

/**
 * rung_salaries_new:
 *
 * Returns: (transfer full): a table without rows
 */
RungSalaries *
rung_salaries_new (void)
{
  RungSalaries *self = g_new0 (RungSalaries, 1);

  for (guint i = 0; i < RUNG_N_SALARY_TEXTS; i++)
    column_init (&self->columns[i]);
  return self;
}

/**
 * rung_salaries_free:
 * @self: (nullable) (transfer full): a table
 *
 * Frees the table and every text it gave.
 */
void
rung_salaries_free (RungSalaries *self)
{
  if (self == NULL)
    return;
  for (guint i = 0; i < RUNG_N_SALARY_TEXTS; i++)
    column_clear (&self->columns[i]);
  for (guint i = 0; i < RUNG_N_SALARY_PAYS; i++)
    g_free (self->pays[i]);
  g_free (self->years);
  g_free (self->months);
  g_free (self);
}

static void
grow (RungSalaries *self)
{
  self->n_allocated = MAX (1024, self->n_allocated + self->n_allocated / 2);
  for (guint i = 0; i < RUNG_N_SALARY_TEXTS; i++)
    self->columns[i].of_row = g_renew (guint32, self->columns[i].of_row, self->n_allocated);
  for (guint i = 0; i < RUNG_N_SALARY_PAYS; i++)
    self->pays[i] = g_renew (double, self->pays[i], self->n_allocated);
  self->years = g_renew (float, self->years, self->n_allocated);
  self->months = g_renew (gint32, self->months, self->n_allocated);
}

/**
 * rung_salaries_add:
 * @self: a table
 * @row: what to copy into a new row
 *
 * Adds a row.
 */
void
rung_salaries_add (RungSalaries     *self,
                   const RungSalary *row)
{
  if (self->n_rows == self->n_allocated)
    grow (self);
  for (guint i = 0; i < RUNG_N_SALARY_TEXTS; i++)
    {
      Column *column = &self->columns[i];
      guint32 number = row->texts[i] == NULL ? 0 : add_word (column, row->texts[i]);

      column->of_row[self->n_rows] = number;
      g_array_index (column->counts, guint, number)++;
    }
  for (guint i = 0; i < RUNG_N_SALARY_PAYS; i++)
    {
      self->pays[i][self->n_rows] = row->pays[i];
      self->n_pays[i] += !isnan (row->pays[i]);
    }
  self->years[self->n_rows] = (float) row->years;
  self->months[self->n_rows] = row->month;
  self->n_rows++;
}

/**
 * rung_salaries_get_n_rows:
 * @self: a table
 *
 * Returns: the number of rows
 */
guint
rung_salaries_get_n_rows (const RungSalaries *self)
{
  return self->n_rows;
}

/**
 * rung_salaries_get:
 * @self: a table
 * @row: a row, from 0
 * @salary: (out caller-allocates): the row; its texts belong to the table
 *
 * Gives a row.
 */
void
rung_salaries_get (const RungSalaries *self,
                   guint               row,
                   RungSalary         *salary)
{
  g_return_if_fail (row < self->n_rows);

  for (guint i = 0; i < RUNG_N_SALARY_TEXTS; i++)
    salary->texts[i] = g_ptr_array_index (self->columns[i].words, self->columns[i].of_row[row]);
  for (guint i = 0; i < RUNG_N_SALARY_PAYS; i++)
    salary->pays[i] = self->pays[i][row];
  salary->years = self->years[row];
  salary->month = self->months[row];
}

/**
 * rung_salaries_get_n_pays:
 * @self: a table
 * @pay: a kind of pay
 *
 * Returns: the number of rows that tell it
 */
guint
rung_salaries_get_n_pays (const RungSalaries *self,
                          RungSalaryPay       pay)
{
  return self->n_pays[pay];
}

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
  const Column *column = &self->columns[text];
  g_autofree Entry *entries = g_new (Entry, column->words->len);
  GPtrArray *words = g_ptr_array_new ();

  for (guint i = 1; i < column->words->len; i++)
    entries[i - 1] = (Entry) { -(double) g_array_index (column->counts, guint, i), i };
  qsort (entries, column->words->len - 1, sizeof (Entry), compare_entries);
  for (guint i = 0; i + 1 < column->words->len; i++)
    g_ptr_array_add (words, g_ptr_array_index (column->words, entries[i].row));
  return words;
}

/**
 * rung_salaries_get_size:
 * @self: a table
 *
 * Returns: the memory it takes, in bytes, without what the allocator adds
 */
gsize
rung_salaries_get_size (const RungSalaries *self)
{
  gsize row = RUNG_N_SALARY_TEXTS * sizeof (guint32) + RUNG_N_SALARY_PAYS * sizeof (double)
              + sizeof (float) + sizeof (gint32);
  gsize size = sizeof (RungSalaries) + row * self->n_allocated;

  /* Two pointers and a count for a word, two and a hash in a table half full. */
  for (guint i = 0; i < RUNG_N_SALARY_TEXTS; i++)
    size += self->columns[i].size
      + self->columns[i].words->len * (4 * sizeof (gpointer) + 4 * sizeof (guint));
  return size;
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
find_wanted (const Column   *column,
             const char     *wanted,
             gboolean        is_part)
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
rank_words (const Column *column)
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

static double
get_number (const RungSalaries *self,
            guint32             row,
            guint               order)
{
  if (order < RUNG_SALARY_BY_YEARS)
    return self->pays[order - RUNG_SALARY_BY_PAY][row];
  if (order == RUNG_SALARY_BY_YEARS)
    return self->years[row];
  return self->months[row] == RUNG_NO_MONTH ? NAN : self->months[row];
}

/**
 * rung_salaries_sort:
 * @self: a table
 * @rows: (element-type guint32): rows of it
 * @order: a RungSalaryOrder
 * @is_descending: whether the largest comes first
 *
 * Sorts rows; equal ones stay in the order of the file. What is not told comes
 * last either way.
 */
void
rung_salaries_sort (const RungSalaries *self,
                    GArray             *rows,
                    guint               order,
                    gboolean            is_descending)
{
  g_autofree Entry *entries = g_new (Entry, rows->len);
  g_autofree double *ranks = order < RUNG_SALARY_BY_PAY ? rank_words (&self->columns[order]) : NULL;

  for (guint i = 0; i < rows->len; i++)
    {
      guint32 row = g_array_index (rows, guint32, i);
      guint32 word = ranks != NULL ? self->columns[order].of_row[row] : 1;
      double key = ranks == NULL ? get_number (self, row, order) : word == 0 ? NAN : ranks[word];

      entries[i] = (Entry) { isnan (key) ? INFINITY : is_descending ? -key : key, row };
    }
  qsort (entries, rows->len, sizeof (Entry), compare_entries);
  for (guint i = 0; i < rows->len; i++)
    g_array_index (rows, guint32, i) = entries[i].row;
}
