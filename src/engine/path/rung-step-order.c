/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-step-order.h"

/* Rows in the order of the data, and which of them have their place. */
typedef struct
{
  RungRoadmapRow *rows;
  guint n_rows;
  GHashTable *indices;      /* id of a step -> index + 1 */
  gboolean *is_placed;      /* settled ones are, before all others */
  guint *order;
  guint n_open;             /* rows that are not settled */
} Order;

static int
find_index (const Order *self,
            const char  *id)
{
  return GPOINTER_TO_INT (g_hash_table_lookup (self->indices, id)) - 1;
}

static gboolean
is_available (const Order *self,
              guint        row)
{
  const char *const *after = self->rows[row].step->after;

  for (guint i = 0; after[i] != NULL; i++)
    {
      int index = find_index (self, after[i]);

      if (index >= 0 && !self->is_placed[index])
        return FALSE;
    }
  return TRUE;
}

/* Marks what is left to do up to and with a row, and adds up its hours. What
 * lies before a settled step is not asked for any more. */
static double
collect_way (const Order *self,
             guint        row,
             gboolean    *is_on_way)
{
  const char *const *after = self->rows[row].step->after;
  double hours = self->rows[row].hours;

  if (is_on_way[row] || rung_step_state_is_settled (self->rows[row].state))
    return 0.0;
  is_on_way[row] = TRUE;
  for (guint i = 0; after[i] != NULL; i++)
    {
      int index = find_index (self, after[i]);

      if (index >= 0)
        hours += collect_way (self, (guint) index, is_on_way);
    }
  return hours;
}

/* Lets every step on the way to a gain have part in it. What is not for
 * everybody raises nothing on its way. */
static void
spread_gain (Order *self,
             guint  row)
{
  g_autofree gboolean *is_on_way = g_new0 (gboolean, self->n_rows);
  double gain = self->rows[row].gain;
  double hours = collect_way (self, row, is_on_way);

  for (guint i = 0; i < self->n_rows; i++)
    if (is_on_way[i] && (i == row || !self->rows[row].step->is_optional))
      self->rows[i].gain_per_hour = MAX (self->rows[i].gain_per_hour,
                                         gain / (i == row ? self->rows[i].hours : hours));
}

static gboolean
goes_before (const RungRoadmapRow *row,
             const RungRoadmapRow *other)
{
  gboolean is_begun = row->state == RUNG_STEP_IN_PROGRESS;
  gboolean other_is_begun = other->state == RUNG_STEP_IN_PROGRESS;

  if (is_begun != other_is_begun)
    return is_begun;
  if (row->step->is_optional != other->step->is_optional)
    return other->step->is_optional;
  return row->gain_per_hour > other->gain_per_hour;
}

static void
place (Order *self,
       guint  at,
       guint  row)
{
  self->order[at] = row;
  self->is_placed[row] = TRUE;
}

static void
find_order (Order *self)
{
  for (guint at = 0; at < self->n_open; at++)
    {
      int best = -1;

      for (guint i = 0; i < self->n_rows; i++)
        if (!self->is_placed[i] && is_available (self, i)
            && (best < 0 || goes_before (&self->rows[i], &self->rows[best])))
          best = (int) i;
      /* The reader refuses steps that wait for each other. */
      g_return_if_fail (best >= 0);
      place (self, at, (guint) best);
    }
}

/* The index of a step of earlier rows. They may point to figures that are no
 * longer there, so only the pointer is compared. */
static int
find_same (const Order          *self,
           const RungRoadmapRow *old)
{
  for (guint i = 0; i < self->n_rows; i++)
    if (self->rows[i].step == old->step)
      return (int) i;
  return -1;
}

/* Takes over the order of earlier rows as far as it goes. */
static gboolean
keep_order (Order        *self,
            const GArray *before)
{
  guint n = 0;

  for (guint i = 0; i < before->len; i++)
    {
      const RungRoadmapRow *old = &g_array_index (before, RungRoadmapRow, i);
      int index = -1;

      if (rung_step_state_is_settled (old->state))
        continue;
      index = find_same (self, old);
      if (index < 0 || self->is_placed[index] || !is_available (self, (guint) index))
        return FALSE;
      place (self, n++, (guint) index);
    }
  return n == self->n_open;
}

static void
clear_places (Order *self)
{
  guint at = 0;

  for (guint i = 0; i < self->n_rows; i++)
    at += !rung_step_state_is_settled (self->rows[i].state);
  self->n_open = at;
  for (guint i = 0; i < self->n_rows; i++)
    {
      self->is_placed[i] = rung_step_state_is_settled (self->rows[i].state);
      if (self->is_placed[i])
        self->order[at++] = i;
    }
}

static void
sort_rows (const Order *self,
           GArray      *rows)
{
  g_autofree RungRoadmapRow *sorted = g_new (RungRoadmapRow, self->n_rows);

  for (guint i = 0; i < self->n_rows; i++)
    {
      sorted[i] = self->rows[self->order[i]];
      sorted[i].rank = i;
    }
  g_array_set_size (rows, 0);
  g_array_append_vals (rows, sorted, self->n_rows);
}

/**
 * rung_step_order_sort:
 * @rows: (element-type RungRoadmapRow): a row per step in the order of the
 *   data, with state, gain and hours
 * @before: (nullable) (element-type RungRoadmapRow): rows of the last time
 *
 * Sorts rows into the order of rung_roadmap_compute() and sets what each is
 * worth an hour: its own gain by its own hours, or, where that is more, the
 * gain of a step it leads to by the hours of all that is left to do for that.
 * Optional steps come after the others, whatever they add.
 */
void
rung_step_order_sort (GArray       *rows,
                      const GArray *before)
{
  g_autoptr (GHashTable) indices = g_hash_table_new (g_str_hash, g_str_equal);
  g_autofree gboolean *is_placed = g_new0 (gboolean, rows->len);
  g_autofree guint *order = g_new0 (guint, rows->len);
  Order self = { (RungRoadmapRow *) (gpointer) rows->data, rows->len, indices, is_placed, order,
                 0 };

  for (guint i = 0; i < rows->len; i++)
    g_hash_table_insert (indices, (gpointer) self.rows[i].step->id, GINT_TO_POINTER ((int) i + 1));
  for (guint i = 0; i < rows->len; i++)
    if (self.rows[i].gain > 0.0 && !rung_step_state_is_settled (self.rows[i].state))
      spread_gain (&self, i);
  clear_places (&self);
  if (before == NULL || !keep_order (&self, before))
    {
      clear_places (&self);
      find_order (&self);
    }
  sort_rows (&self, rows);
}
