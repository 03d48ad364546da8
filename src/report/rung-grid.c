/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-grid.h"

#include <string.h>

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
  for (guint i = 0; i < self->n_columns; i++)
    g_ptr_array_add (self->cells, NULL);
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

static void
append_padded (GString    *out,
               const char *text,
               glong       width,
               gboolean    to_right)
{
  glong padding = width - g_utf8_strlen (text, -1);

  if (!to_right)
    g_string_append (out, text);
  for (glong i = 0; i < padding; i++)
    g_string_append_c (out, ' ');
  if (to_right)
    g_string_append (out, text);
}

static void
append_text_row (const RungGrid *self,
                 const glong    *widths,
                 int             row,
                 GString        *out)
{
  for (guint i = 0; i < self->n_columns; i++)
    {
      const char *text = row < 0 ? rung_grid_get_title (self, i) : rung_grid_get (self, (guint) row, i);

      if (i > 0)
        g_string_append (out, "  ");
      append_padded (out, text, widths[i], self->columns[i].is_number);
    }
  while (out->len > 0 && out->str[out->len - 1] == ' ')
    g_string_truncate (out, out->len - 1);
  g_string_append_c (out, '\n');
}

/**
 * rung_grid_to_text:
 * @self: a table
 *
 * Returns: (transfer full): the table in columns of a fixed width
 */
char *
rung_grid_to_text (const RungGrid *self)
{
  g_autofree glong *widths = g_new0 (glong, self->n_columns);
  GString *out = g_string_new (NULL);
  guint n_rows = rung_grid_get_n_rows (self);

  for (guint i = 0; i < self->n_columns; i++)
    {
      widths[i] = g_utf8_strlen (rung_grid_get_title (self, i), -1);
      for (guint row = 0; row < n_rows; row++)
        widths[i] = MAX (widths[i], g_utf8_strlen (rung_grid_get (self, row, i), -1));
    }
  append_text_row (self, widths, -1, out);
  for (guint row = 0; row < n_rows; row++)
    append_text_row (self, widths, (int) row, out);
  return g_string_free (out, FALSE);
}

/* A tab or a line end inside a cell would break the table. */
static void
append_flat (GString    *out,
             const char *text)
{
  for (; *text != '\0'; text++)
    g_string_append_c (out, *text == '\t' || *text == '\n' || *text == '\r' ? ' ' : *text);
}

/**
 * rung_grid_to_tsv:
 * @self: a table
 *
 * Returns: (transfer full): the table with tabs, titles first
 */
char *
rung_grid_to_tsv (const RungGrid *self)
{
  GString *out = g_string_new (NULL);

  for (int row = -1; row < (int) rung_grid_get_n_rows (self); row++)
    for (guint i = 0; i < self->n_columns; i++)
      {
        append_flat (out, row < 0 ? rung_grid_get_title (self, i)
                                  : rung_grid_get (self, (guint) row, i));
        g_string_append_c (out, i + 1 < self->n_columns ? '\t' : '\n');
      }
  return g_string_free (out, FALSE);
}

static void
append_markdown (GString    *out,
                 const char *text)
{
  for (; *text != '\0'; text++)
    {
      if (*text == '|' || *text == '\\' || *text == '`')
        g_string_append_c (out, '\\');
      g_string_append_c (out, *text == '\n' || *text == '\r' ? ' ' : *text);
    }
}

/**
 * rung_grid_to_markdown:
 * @self: a table
 *
 * Returns: (transfer full): the table in Markdown
 */
char *
rung_grid_to_markdown (const RungGrid *self)
{
  GString *out = g_string_new (NULL);

  for (int row = -1; row < (int) rung_grid_get_n_rows (self); row++)
    {
      for (guint i = 0; i < self->n_columns; i++)
        {
          g_string_append (out, i == 0 ? "| " : " | ");
          append_markdown (out, row < 0 ? rung_grid_get_title (self, i)
                                        : rung_grid_get (self, (guint) row, i));
        }
      g_string_append (out, " |\n");
      for (guint i = 0; row < 0 && i < self->n_columns; i++)
        g_string_append (out, self->columns[i].is_number ? "|--:" : "|---");
      if (row < 0)
        g_string_append (out, "|\n");
    }
  return g_string_free (out, FALSE);
}
