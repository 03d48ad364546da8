/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-table-order.h"

#include <math.h>
#include <string.h>

#include "model/rows/rung-table-row.h"

#include "rung-column.h"

/* A row without a figure comes last in either order. */
static int
compare_numbers (double   left,
                 double   right,
                 gboolean is_descending)
{
  if (isnan (left) || isnan (right))
    return (isnan (left) ? 1 : 0) - (isnan (right) ? 1 : 0);
  return ((left > right) - (left < right)) * (is_descending ? -1 : 1);
}

/* Figures that count something else stand apart, in either order. */
static int
compare_cb (gconstpointer a,
            gconstpointer b,
            gpointer      user_data)
{
  const RungTableOrder *self = user_data;
  RungColumn *column = g_ptr_array_index (self->columns, self->column);
  guint place = column->place;
  int kinds = 0;

  if (column->is_number && !isnan (rung_table_row_get_number ((RungTableRow *) a, place))
      && !isnan (rung_table_row_get_number ((RungTableRow *) b, place)))
    kinds = strcmp (rung_table_row_get_kind ((RungTableRow *) a),
                    rung_table_row_get_kind ((RungTableRow *) b));
  if (kinds != 0)
    return kinds;
  if (column->is_number)
    return compare_numbers (rung_table_row_get_number ((RungTableRow *) a, place),
                            rung_table_row_get_number ((RungTableRow *) b, place),
                            self->is_descending);
  return g_utf8_collate (rung_table_row_get_text ((RungTableRow *) a, place),
                         rung_table_row_get_text ((RungTableRow *) b, place))
         * (self->is_descending ? -1 : 1);
}

/**
 * rung_table_order_new:
 * @columns: (element-type RungColumn): the columns of the table
 *
 * Returns: (transfer full): no rows yet, in the order they come in
 */
RungTableOrder *
rung_table_order_new (GPtrArray *columns)
{
  RungTableOrder *self = g_new0 (RungTableOrder, 1);

  self->columns = g_ptr_array_ref (columns);
  self->column = -1;
  self->sorter = gtk_custom_sorter_new (compare_cb, self, NULL);
  self->sorted = gtk_sort_list_model_new (NULL, NULL);
  return self;
}

/**
 * rung_table_order_free:
 * @self: (transfer full): an order
 *
 * Frees it.
 */
void
rung_table_order_free (RungTableOrder *self)
{
  gtk_sort_list_model_set_sorter (self->sorted, NULL);
  g_object_unref (self->sorted);
  g_object_unref (self->sorter);
  g_ptr_array_unref (self->columns);
  g_free (self);
}

/**
 * rung_table_order_sort_by:
 * @self: an order
 * @column: a column
 *
 * Sorts by a column: figures from the highest, words from the first; the second time the other way
 * round, and the third time not at all.
 */
void
rung_table_order_sort_by (RungTableOrder *self,
                          guint           column)
{
  const RungColumn *chosen = g_ptr_array_index (self->columns, column);

  if (self->column != (int) column)
    {
      self->column = (int) column;
      self->is_descending = chosen->is_number;
    }
  else if (self->is_descending == chosen->is_number)
    self->is_descending = !chosen->is_number;
  else
    self->column = -1;
  if (self->column < 0)
    gtk_sort_list_model_set_sorter (self->sorted, NULL);
  else if (gtk_sort_list_model_get_sorter (self->sorted) == NULL)
    gtk_sort_list_model_set_sorter (self->sorted, GTK_SORTER (self->sorter));
  else
    gtk_sorter_changed (GTK_SORTER (self->sorter), GTK_SORTER_CHANGE_DIFFERENT);
}

static void
add_to_grid (RungGrid     *grid,
             GPtrArray    *columns,
             RungTableRow *row)
{
  rung_grid_add_row (grid);
  for (guint i = 0; i < columns->len; i++)
    {
      const RungColumn *column = g_ptr_array_index (columns, i);

      rung_grid_set (grid, i, rung_table_row_get_text (row, column->place));
    }
}

/**
 * rung_table_order_create_grid:
 * @self: an order
 *
 * Returns: (transfer full) (nullable): the rows as they are sorted, with all columns but those that
 *   stand for others; %NULL if there are none
 */
RungGrid *
rung_table_order_create_grid (const RungTableOrder *self)
{
  GListModel *rows = G_LIST_MODEL (self->sorted);
  g_autoptr (GPtrArray) columns = g_ptr_array_new ();
  RungGrid *grid = NULL;

  if (g_list_model_get_n_items (rows) == 0)
    return NULL;
  for (guint i = 0; i < self->columns->len; i++)
    {
      RungColumn *column = g_ptr_array_index (self->columns, i);

      if (column->room != RUNG_COLUMN_NARROW)
        g_ptr_array_add (columns, column);
    }
  grid = rung_grid_new (columns->len);
  for (guint i = 0; i < columns->len; i++)
    {
      const RungColumn *column = g_ptr_array_index (columns, i);

      rung_grid_set_column (grid, i, column->title, column->is_number);
    }
  for (guint i = 0; i < g_list_model_get_n_items (rows); i++)
    {
      g_autoptr (RungTableRow) row = g_list_model_get_item (rows, i);

      add_to_grid (grid, columns, row);
    }
  return grid;
}
