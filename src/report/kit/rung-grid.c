/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-grid.h"

#include <string.h>

#include "rung-format.h"

typedef struct
{
  char *title;
  gboolean is_number;
} Column;

struct _RungGrid
{
  Column *columns;
  guint n_columns;
  GPtrArray *cells;         /* row by row, NULL for an empty cell */
  GByteArray *marks;        /* by cell, 1 for one that stands out */
  GByteArray *kinds;        /* RungGridRow by row */
};

/**
 * rung_grid_new:
 * @n_columns: number of columns, > 0
 *
 * Returns: (transfer full): a table without rows
 */
RungGrid *
rung_grid_new (guint n_columns)
{
  RungGrid *self = g_new0 (RungGrid, 1);

  self->columns = g_new0 (Column, n_columns);
  self->n_columns = n_columns;
  self->cells = g_ptr_array_new_with_free_func (g_free);
  self->marks = g_byte_array_new ();
  self->kinds = g_byte_array_new ();
  return self;
}

/**
 * rung_grid_free:
 * @self: (nullable) (transfer full): a table
 *
 * Frees the table.
 */
void
rung_grid_free (RungGrid *self)
{
  if (self == NULL)
    return;
  for (guint i = 0; i < self->n_columns; i++)
    g_free (self->columns[i].title);
  g_free (self->columns);
  g_ptr_array_unref (self->cells);
  g_byte_array_unref (self->marks);
  g_byte_array_unref (self->kinds);
  g_free (self);
}

/**
 * rung_grid_set_column:
 * @self: a table
 * @column: a column
 * @title: its title
 * @is_number: whether it is aligned right
 *
 * Describes a column.
 */
void
rung_grid_set_column (RungGrid   *self,
                      guint       column,
                      const char *title,
                      gboolean    is_number)
{
  g_free (self->columns[column].title);
  self->columns[column] = (Column) { g_strdup (title), is_number };
}

/**
 * rung_grid_add_row:
 * @self: a table
 *
 * Adds an empty row; rung_grid_set() fills it.
 */
void
rung_grid_add_row (RungGrid *self)
{
  guint8 plain = RUNG_GRID_PLAIN;
  guint8 unmarked = FALSE;

  g_byte_array_append (self->kinds, &plain, 1);
  for (guint i = 0; i < self->n_columns; i++)
    {
      g_ptr_array_add (self->cells, NULL);
      g_byte_array_append (self->marks, &unmarked, 1);
    }
}

/**
 * rung_grid_set:
 * @self: a table with a row
 * @column: a column
 * @text: (nullable): text of the cell in the last row
 *
 * Sets a cell of the last row.
 */
void
rung_grid_set (RungGrid   *self,
               guint       column,
               const char *text)
{
  guint index = self->cells->len - self->n_columns + column;

  g_free (g_ptr_array_index (self->cells, index));
  g_ptr_array_index (self->cells, index) = g_strdup (text);
}

/**
 * rung_grid_set_row_kind:
 * @self: a table with a row
 * @kind: what the last row is
 *
 * Tells how the last row belongs to those around it.
 */
void
rung_grid_set_row_kind (RungGrid    *self,
                        RungGridRow  kind)
{
  self->kinds->data[self->kinds->len - 1] = (guint8) kind;
}

/**
 * rung_grid_set_marked:
 * @self: a table with a row
 * @column: a column
 *
 * Lets a cell of the last row stand out, by weight and by %RUNG_GRID_MARK.
 */
void
rung_grid_set_marked (RungGrid *self,
                      guint     column)
{
  self->marks->data[self->marks->len - self->n_columns + column] = TRUE;
}

/**
 * rung_grid_get_n_rows:
 * @self: a table
 *
 * Returns: the number of rows, without the titles
 */
guint
rung_grid_get_n_rows (const RungGrid *self)
{
  return self->cells->len / self->n_columns;
}

/**
 * rung_grid_get_n_columns:
 * @self: a table
 *
 * Returns: the number of columns
 */
guint
rung_grid_get_n_columns (const RungGrid *self)
{
  return self->n_columns;
}

/**
 * rung_grid_get_title:
 * @self: a table
 * @column: a column
 *
 * Returns: (transfer none): its title
 */
const char *
rung_grid_get_title (const RungGrid *self,
                     guint           column)
{
  return self->columns[column].title != NULL ? self->columns[column].title : "";
}

/**
 * rung_grid_is_number:
 * @self: a table
 * @column: a column
 *
 * Returns: %TRUE if its cells are figures
 */
gboolean
rung_grid_is_number (const RungGrid *self,
                     guint           column)
{
  return self->columns[column].is_number;
}

/**
 * rung_grid_get:
 * @self: a table
 * @row: a row
 * @column: a column
 *
 * Returns: (transfer none): text of the cell, "" for an empty one
 */
const char *
rung_grid_get (const RungGrid *self,
               guint           row,
               guint           column)
{
  const char *text = g_ptr_array_index (self->cells, row * self->n_columns + column);

  return text != NULL ? text : "";
}

/**
 * rung_grid_dup_raw:
 * @self: a table
 * @row: a row
 * @column: a column
 *
 * A spreadsheet takes a figure with a true minus for text, and leaves it out of
 * a sum.
 *
 * Returns: (transfer full): text of the cell as a program reads it, with the
 *   minus of ASCII in figures
 */
char *
rung_grid_dup_raw (const RungGrid *self,
                   guint           row,
                   guint           column)
{
  const char *cell = rung_grid_get (self, row, column);
  g_autoptr (GString) text = g_string_new (cell);

  if (self->columns[column].is_number || g_str_has_prefix (cell, RUNG_FORMAT_MINUS))
    g_string_replace (text, RUNG_FORMAT_MINUS, "-", 0);
  return g_string_free (g_steal_pointer (&text), FALSE);
}

/**
 * rung_grid_get_row_kind:
 * @self: a table
 * @row: a row
 *
 * Returns: how the row belongs to those around it
 */
RungGridRow
rung_grid_get_row_kind (const RungGrid *self,
                        guint           row)
{
  return (RungGridRow) self->kinds->data[row];
}

/**
 * rung_grid_is_marked:
 * @self: a table
 * @row: a row
 * @column: a column
 *
 * Returns: %TRUE if the cell stands out
 */
gboolean
rung_grid_is_marked (const RungGrid *self,
                     guint           row,
                     guint           column)
{
  return self->marks->data[row * self->n_columns + column];
}

/**
 * rung_grid_has_marks:
 * @self: a table
 * @column: a column
 *
 * Returns: %TRUE if any cell of the column stands out
 */
gboolean
rung_grid_has_marks (const RungGrid *self,
                     guint           column)
{
  for (guint row = 0; row < rung_grid_get_n_rows (self); row++)
    if (rung_grid_is_marked (self, row, column))
      return TRUE;
  return FALSE;
}
