/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-grid.h"

#include <string.h>

#include "rung-format.h"

typedef struct
{
  char *title;
  RungGridHead head;
  char *letter, *name, *note; /* (nullable): what the head points at */
  gboolean is_number;
} Column;

struct _RungGrid
{
  Column *columns;
  guint n_columns;
  GPtrArray *cells;         /* row by row, NULL for an empty cell */
  GByteArray *marks;        /* by cell, 1 for one that stands out */
  GByteArray *kinds;        /* RungGridRow by row */
  GPtrArray *ids;           /* by row, interned; NULL where a row has none */
  GPtrArray *notes;         /* by cell, NULL for none */
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
  self->ids = g_ptr_array_new ();
  self->notes = g_ptr_array_new_with_free_func (g_free);
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
    {
      g_free (self->columns[i].title);
      g_free (self->columns[i].letter);
      g_free (self->columns[i].name);
      g_free (self->columns[i].note);
    }
  g_free (self->columns);
  g_ptr_array_unref (self->cells);
  g_byte_array_unref (self->marks);
  g_byte_array_unref (self->kinds);
  g_ptr_array_unref (self->ids);
  g_ptr_array_unref (self->notes);
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
  self->columns[column].title = g_strdup (title);
  self->columns[column].is_number = is_number;
}

/**
 * rung_grid_set_head:
 * @self: a grid
 * @column: a column
 * @id: the offer the column is about, or has the color of
 * @letter: what stands beside the color
 * @name: its name without its letter
 * @note: what is said of the column beside its name, "" for nothing
 *
 * Lets whoever shows the grid know what a column is about. None of it is written.
 */
void
rung_grid_set_head (RungGrid   *self,
                    guint       column,
                    const char *id,
                    const char *letter,
                    const char *name,
                    const char *note)
{
  Column *into = &self->columns[column];

  g_free (into->letter);
  g_free (into->name);
  g_free (into->note);
  into->letter = g_strdup (letter);
  into->name = g_strdup (name);
  into->note = g_strdup (note);
  into->head = (RungGridHead) { g_intern_string (id), into->letter, into->name, into->note };
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
  g_ptr_array_add (self->ids, NULL);
  for (guint i = 0; i < self->n_columns; i++)
    {
      g_ptr_array_add (self->cells, NULL);
      g_ptr_array_add (self->notes, NULL);
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
 * rung_grid_set_row_id:
 * @self: a grid
 * @id: what the last row is about
 *
 * Lets whoever shows the grid find what a row is about, and know it again. It is not written.
 */
void
rung_grid_set_row_id (RungGrid   *self,
                      const char *id)
{
  g_ptr_array_index (self->ids, self->ids->len - 1) = (gpointer) g_intern_string (id);
}

/**
 * rung_grid_set_note:
 * @self: a grid
 * @column: a column
 * @note: (nullable): what stands below the figure of the last row on screen, or is shown on demand
 *   for its title; it is not written
 *
 * Adds to a figure, such as how far it is from another, or says what the title of a row means.
 */
void
rung_grid_set_note (RungGrid   *self,
                    guint       column,
                    const char *note)
{
  guint index = self->notes->len - self->n_columns + column;

  g_free (g_ptr_array_index (self->notes, index));
  g_ptr_array_index (self->notes, index) = g_strdup (note);
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
 * rung_grid_get_head:
 * @self: a grid
 * @column: a column
 *
 * Returns: what the column is about; its id is %NULL where it is about no offer
 */
RungGridHead
rung_grid_get_head (const RungGrid *self,
                    guint           column)
{
  RungGridHead none = { NULL, "", rung_grid_get_title (self, column), "" };

  return self->columns[column].head.id != NULL ? self->columns[column].head : none;
}

/**
 * rung_grid_get_row_id:
 * @self: a grid
 * @row: a row
 *
 * Returns: (nullable): what the row is about, interned
 */
const char *
rung_grid_get_row_id (const RungGrid *self,
                      guint           row)
{
  return g_ptr_array_index (self->ids, row);
}

/**
 * rung_grid_get_note:
 * @self: a grid
 * @row: a row
 * @column: a column
 *
 * Returns: what stands below the figure, "" for nothing
 */
const char *
rung_grid_get_note (const RungGrid *self,
                    guint           row,
                    guint           column)
{
  const char *note = g_ptr_array_index (self->notes, row * self->n_columns + column);

  return note != NULL ? note : "";
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
