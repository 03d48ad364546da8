/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-cli-chunk.h"

#include <math.h>
#include <string.h>

#include "engine/tax/rung-tax-run.h"

/* The longest amount: a sign, 19 digits, a point and the comma before it. */
#define LONGEST_AMOUNT 24
#define MOST_CENTS 9e17

static const char digit_pairs[] =
  "00010203040506070809" "10111213141516171819" "20212223242526272829" "30313233343536373839"
  "40414243444546474849" "50515253545556575859" "60616263646566676869" "70717273747576777879"
  "80818283848586878889" "90919293949596979899";

/**
 * rung_cli_chunk_new:
 *
 * Returns: (transfer full): a chunk without rows
 */
RungCliChunk *
rung_cli_chunk_new (void)
{
  RungCliChunk *self = g_new0 (RungCliChunk, 1);

  self->rows = g_new0 (RungCliRow, RUNG_CHUNK_ROWS);
  self->groups = g_new0 (RungCliGroup, RUNG_CHUNK_ROWS);
  self->place = g_new0 (guint, RUNG_CHUNK_ROWS);
  self->echo = g_string_sized_new (64 * RUNG_CHUNK_ROWS);
  for (guint k = 0; k < RUNG_N_COLUMNS; k++)
    self->inputs[k] = g_new0 (double, RUNG_CHUNK_ROWS);
  for (guint k = 0; k < RUNG_CHUNK_RESULTS; k++)
    self->results[k] = g_new0 (double, RUNG_CHUNK_ROWS);
  return self;
}

/**
 * rung_cli_chunk_free:
 * @self: (nullable) (transfer full): a chunk
 *
 * Frees the chunk.
 */
void
rung_cli_chunk_free (RungCliChunk *self)
{
  if (self == NULL)
    return;
  rung_cli_chunk_clear (self);
  g_free (self->rows);
  g_free (self->groups);
  g_free (self->place);
  g_string_free (self->echo, TRUE);
  for (guint k = 0; k < RUNG_N_COLUMNS; k++)
    g_free (self->inputs[k]);
  for (guint k = 0; k < RUNG_CHUNK_RESULTS; k++)
    g_free (self->results[k]);
  g_free (self->text);
  g_free (self);
}

/**
 * rung_cli_chunk_clear:
 * @self: a chunk
 *
 * Takes the rows out, to fill the chunk again.
 */
void
rung_cli_chunk_clear (RungCliChunk *self)
{
  for (guint i = 0; i < self->n_rows; i++)
    g_clear_pointer (&self->rows[i].error, g_free);
  g_clear_pointer (&self->laws, self->free_laws);
  self->n_rows = self->n_failed = self->n_groups = 0;
  self->length = 0;
  g_string_truncate (self->echo, 0);
}

/**
 * rung_cli_chunk_group:
 * @self: a chunk
 * @program: the law of a row; one that is not in the chunk yet
 *
 * Returns: index of a new group for rows under that law
 */
guint
rung_cli_chunk_group (RungCliChunk         *self,
                      const RungTaxProgram *program)
{
  self->groups[self->n_groups] = (RungCliGroup) { .program = program };
  return self->n_groups++;
}

/* Puts rows of one group side by side, as blocks want them. */
static void
sort_rows (RungCliChunk *self)
{
  guint first = 0;

  for (guint i = 0; i < self->n_groups; i++)
    {
      self->groups[i].first = first;
      first += self->groups[i].n_rows;
      self->groups[i].n_rows = 0;
    }
  for (guint i = 0; i < self->n_rows; i++)
    {
      const RungCliRow *row = &self->rows[i];
      RungCliGroup *group = &self->groups[row->group];

      if (row->error != NULL)
        continue;
      self->place[i] = group->first + group->n_rows++;
      for (guint k = 0; k < self->n_used; k++)
        self->inputs[self->used[k]][self->place[i]] = row->input[self->used[k]];
    }
}

/* The same sums in the same order as rung_cli_return_get_take_home(). */
static void
compute_take_home (RungCliChunk *self,
                   guint         n)
{
  static const RungColumn set_aside[] = {
    RUNG_COLUMN_DEFERRAL, RUNG_COLUMN_HSA, RUNG_COLUMN_DEPENDENT_CARE, RUNG_COLUMN_BENEFITS,
  };
  RungColumn spouse_aside[G_N_ELEMENTS (set_aside)];
  double *const *inputs = self->inputs;
  double *const *results = self->results;
  double *take_home = results[RUNG_CHUNK_TAXES];

  for (guint k = 0; k < G_N_ELEMENTS (set_aside); k++)
    spouse_aside[k] = rung_column_get_spouse (set_aside[k]);
  for (guint i = 0; i < n; i++)
    {
      double left = inputs[RUNG_COLUMN_WAGES][i];
      double spouse = inputs[RUNG_COLUMN_SPOUSE_WAGES][i];
      double sum = 0.0;

      for (guint k = 0; k < G_N_ELEMENTS (set_aside); k++)
        {
          left -= inputs[set_aside[k]][i];
          spouse -= inputs[spouse_aside[k]][i];
        }
      left += spouse;
      for (int tax = 0; tax < RUNG_CHUNK_TAXES; tax++)
        sum += results[tax][i];
      take_home[i] = left - sum;
    }
}

/**
 * rung_cli_chunk_compute:
 * @self: a chunk with rows
 *
 * Computes every row that has no error.
 */
void
rung_cli_chunk_compute (RungCliChunk *self)
{
  guint n = 0;

  sort_rows (self);
  for (guint i = 0; i < self->n_groups; i++)
    {
      const RungCliGroup *group = &self->groups[i];
      const double *columns[RUNG_N_COLUMNS] = { NULL };
      double *results[RUNG_N_TAXES] = { NULL };

      for (guint k = 0; k < self->n_used; k++)
        columns[self->used[k]] = self->inputs[self->used[k]] + group->first;
      for (int tax = 0; tax < RUNG_CHUNK_TAXES; tax++)
        results[tax] = self->results[tax] + group->first;
      rung_tax_program_run_block (group->program, group->n_rows, columns, results);
      n += group->n_rows;
    }
  compute_take_home (self, n);
}

/* Writes an amount from its end to its start, a pair of digits at a time. */
static inline char *
append_cents (char   *at,
              double  dollars)
{
  char digits[LONGEST_AMOUNT];
  char *end = digits + sizeof digits;
  char *start = end;
  double scaled = fabs (dollars) * 100.0;
  guint64 cents = scaled < MOST_CENTS ? (guint64) scaled : 0;
  guint64 whole = 0;

  cents += scaled - (double) cents >= 0.5;
  whole = cents / 100;
  memcpy (start -= 2, digit_pairs + 2 * (cents % 100), 2);
  *--start = '.';
  for (; whole >= 100; whole /= 100)
    memcpy (start -= 2, digit_pairs + 2 * (whole % 100), 2);
  if (whole >= 10)
    memcpy (start -= 2, digit_pairs + 2 * whole, 2);
  else
    *--start = (char) ('0' + whole);
  if (dollars < 0.0 && cents > 0)
    *--start = '-';
  memcpy (at, start, (gsize) (end - start));
  return at + (end - start);
}

static char *
append_error (char       *at,
              const char *message)
{
  memset (at, ',', RUNG_CHUNK_RESULTS + 1);
  at += RUNG_CHUNK_RESULTS + 1;
  *at++ = '"';
  for (; *message != '\0'; message++)
    {
      if (*message == '"')
        *at++ = '"';
      *at++ = *message;
    }
  *at++ = '"';
  return at;
}

/* Room for the rows as they are now, whatever the amounts come to. */
static void
reserve_text (RungCliChunk *self)
{
  gsize size = self->echo->len + (gsize) self->n_rows * (RUNG_CHUNK_RESULTS * LONGEST_AMOUNT + 8);

  for (guint i = 0; self->n_failed > 0 && i < self->n_rows; i++)
    if (self->rows[i].error != NULL)
      size += 2 * strlen (self->rows[i].error);
  if (size <= self->size)
    return;
  g_free (self->text);
  self->text = g_malloc (size);
  self->size = size;
}

/**
 * rung_cli_chunk_format:
 * @self: a chunk that was computed
 *
 * Writes the rows into its text: the input columns, the results rounded to
 * cents half away from zero, and the error.
 */
void
rung_cli_chunk_format (RungCliChunk *self)
{
  gsize echo_start = 0;
  char *at = NULL;

  reserve_text (self);
  at = self->text;
  for (guint i = 0; i < self->n_rows; i++)
    {
      const RungCliRow *row = &self->rows[i];
      gsize length = row->echo_end - echo_start;

      memcpy (at, self->echo->str + echo_start, length);
      at += length;
      echo_start = row->echo_end;
      if (row->error != NULL)
        at = append_error (at, row->error);
      else
        {
          for (guint k = 0; k < RUNG_CHUNK_RESULTS; k++)
            {
              *at++ = ',';
              at = append_cents (at, self->results[k][self->place[i]]);
            }
          *at++ = ',';
        }
      *at++ = '\n';
    }
  self->length = (gsize) (at - self->text);
}
