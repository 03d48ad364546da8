/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-salaries.h"

#include <math.h>
#include <string.h>

#include "rung-salaries-private.h"

static guint32
add_word (RungSalaryColumn *column,
          const char       *text)
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
column_init (RungSalaryColumn *column)
{
  column->words = g_ptr_array_new_with_free_func (g_free);
  column->folded = g_ptr_array_new_with_free_func (g_free);
  column->counts = g_array_new (FALSE, FALSE, sizeof (guint));
  column->numbers = g_hash_table_new (g_str_hash, g_str_equal);
  add_word (column, "");
}

static void
column_clear (RungSalaryColumn *column)
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
rung_salaries_new ( void)
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
      RungSalaryColumn *column = &self->columns[i];
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
