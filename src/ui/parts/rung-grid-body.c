/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-grid-body.h"

static void
row_clear (gpointer data)
{
  RungGridBodyRow *row = data;

  g_free (row->key);
  g_free (row->cells);
}

/**
 * rung_grid_body_new_rows:
 *
 * Returns: (transfer full): no rows yet
 */
GArray *
rung_grid_body_new_rows (void)
{
  GArray *rows = g_array_new (FALSE, TRUE, sizeof (RungGridBodyRow));

  g_array_set_clear_func (rows, row_clear);
  return rows;
}

/**
 * rung_grid_body_init:
 * @self: (out caller-allocates): the widgets of a table
 * @view: (transfer none): the table
 *
 * Begins without rows and columns.
 */
void
rung_grid_body_init (RungGridBody *self,
                     GtkWidget    *view)
{
  *self = (RungGridBody) {
    .view = view,
    .hovered = -1,
    .pinned = G_MAXUINT,
    .headers = g_ptr_array_new (),
    .ids = g_ptr_array_new (),
    .chosen = g_ptr_array_new (),
    .rows = rung_grid_body_new_rows (),
    .folded = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL),
  };
}

/**
 * rung_grid_body_clear:
 * @self: the widgets of a table, all of them taken away
 *
 * Frees what it holds.
 */
void
rung_grid_body_clear (RungGridBody *self)
{
  g_free (self->is_shown);
  g_ptr_array_unref (self->headers);
  g_ptr_array_unref (self->ids);
  g_ptr_array_unref (self->chosen);
  g_array_unref (self->rows);
  g_hash_table_unref (self->folded);
}

/**
 * rung_grid_body_get_n_columns:
 * @self: the widgets of a table
 *
 * Returns: how many columns of figures there are
 */
guint
rung_grid_body_get_n_columns (const RungGridBody *self)
{
  return self->ids->len;
}

/**
 * rung_grid_body_get_row:
 * @self: the widgets of a table
 * @place: place of a row
 *
 * Returns: (transfer none): the row
 */
RungGridBodyRow *
rung_grid_body_get_row (const RungGridBody *self,
                        guint               place)
{
  return &g_array_index (self->rows, RungGridBodyRow, place);
}

/**
 * rung_grid_body_is_seen:
 * @self: the widgets of a table
 * @place: place of a row
 *
 * Returns: %FALSE for a part of a group that is folded away
 */
gboolean
rung_grid_body_is_seen (const RungGridBody *self,
                        guint               place)
{
  guint group = rung_grid_body_get_row (self, place)->group;

  return group == place
         || !g_hash_table_contains (self->folded, rung_grid_body_get_row (self, group)->key);
}
