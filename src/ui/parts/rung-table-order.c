/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-table-order.h"

#include <math.h>

#include "model/rows/rung-table-row.h"

#include "rung-column.h"

struct _RungTableOrder
{
  GPtrArray *columns;       /* RungColumn */
  GtkSortListModel *sorted;
  GtkCustomSorter *sorter;
  int column;               /* -1 for the order the rows come in */
  gboolean is_descending;
};

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

static int
compare_cb (gconstpointer a,
            gconstpointer b,
            gpointer      user_data)
{
  const RungTableOrder *self = user_data;
  RungColumn *column = g_ptr_array_index (self->columns, self->column);
  guint place = rung_column_get_place (column);

  if (rung_column_is_number (column))
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
 * rung_table_order_get_rows:
 * @self: an order
 *
 * Returns: (transfer none): the rows as they are sorted
 */
GListModel *
rung_table_order_get_rows (const RungTableOrder *self)
{
  return G_LIST_MODEL (self->sorted);
}

/**
 * rung_table_order_get_model:
 * @self: an order
 *
 * Returns: (transfer none) (nullable): the rows as they come
 */
GListModel *
rung_table_order_get_model (const RungTableOrder *self)
{
  return gtk_sort_list_model_get_model (self->sorted);
}

/**
 * rung_table_order_set_model:
 * @self: an order
 * @model: (nullable) (element-type RungTableRow): the rows
 *
 * Sorts other rows.
 */
void
rung_table_order_set_model (RungTableOrder *self,
                            GListModel     *model)
{
  gtk_sort_list_model_set_model (self->sorted, model);
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
  gboolean is_number = rung_column_is_number (g_ptr_array_index (self->columns, column));

  if (self->column != (int) column)
    {
      self->column = (int) column;
      self->is_descending = is_number;
    }
  else if (self->is_descending == is_number)
    self->is_descending = !is_number;
  else
    self->column = -1;
  if (self->column < 0)
    gtk_sort_list_model_set_sorter (self->sorted, NULL);
  else if (gtk_sort_list_model_get_sorter (self->sorted) == NULL)
    gtk_sort_list_model_set_sorter (self->sorted, GTK_SORTER (self->sorter));
  else
    gtk_sorter_changed (GTK_SORTER (self->sorter), GTK_SORTER_CHANGE_DIFFERENT);
}

/**
 * rung_table_order_get_column:
 * @self: an order
 *
 * Returns: what the rows are sorted by, -1 for nothing
 */
int
rung_table_order_get_column (const RungTableOrder *self)
{
  return self->column;
}

/**
 * rung_table_order_is_descending:
 * @self: an order
 *
 * Returns: %TRUE if the largest comes first
 */
gboolean
rung_table_order_is_descending (const RungTableOrder *self)
{
  return self->is_descending;
}

static void
add_to_grid (RungGrid     *grid,
             GPtrArray    *columns,
             RungTableRow *row)
{
  rung_grid_add_row (grid);
  for (guint i = 0; i < columns->len; i++)
    {
      guint place = rung_column_get_place (g_ptr_array_index (columns, i));

      rung_grid_set (grid, i, rung_table_row_get_text (row, place));
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
    if (rung_column_get_room (g_ptr_array_index (self->columns, i)) != RUNG_COLUMN_NARROW)
      g_ptr_array_add (columns, g_ptr_array_index (self->columns, i));
  grid = rung_grid_new (columns->len);
  for (guint i = 0; i < columns->len; i++)
    rung_grid_set_column (grid, i, rung_column_get_title (g_ptr_array_index (columns, i)),
                          rung_column_is_number (g_ptr_array_index (columns, i)));
  for (guint i = 0; i < g_list_model_get_n_items (rows); i++)
    {
      g_autoptr (RungTableRow) row = g_list_model_get_item (rows, i);

      add_to_grid (grid, columns, row);
    }
  return grid;
}
