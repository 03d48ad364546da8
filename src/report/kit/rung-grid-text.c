/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-grid-text.h"

#include <string.h>

#include "rung-format.h"

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

/* A cell as a person reads it in plain text: parts are set in, and the mark has
 * a place of its own, so that figures stay under each other. */
static char *
dup_text_cell (const RungGrid *self,
               int             row,
               guint           column,
               gboolean        has_marks)
{
  const char *text = row < 0 ? rung_grid_get_title (self, column)
                             : rung_grid_get (self, (guint) row, column);
  gboolean is_part = row >= 0 && column == 0
                     && rung_grid_get_row_kind (self, (guint) row) == RUNG_GRID_PART;
  gboolean is_marked = row >= 0 && rung_grid_is_marked (self, (guint) row, column);

  return g_strdelimit (g_strconcat (is_part ? "  " : "", text,
                                    is_marked ? " " RUNG_GRID_MARK : has_marks ? "  " : "", NULL),
                       "\t\r\n", ' ');
}

static void
append_text_row (const RungGrid *self,
                 const glong    *widths,
                 const gboolean *has_marks,
                 int             row,
                 GString        *out)
{
  for (guint i = 0; i < rung_grid_get_n_columns (self); i++)
    {
      g_autofree char *text = dup_text_cell (self, row, i, has_marks[i]);

      if (i > 0)
        g_string_append (out, "  ");
      append_padded (out, text, widths[i], rung_grid_is_number (self, i));
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
  guint n_columns = rung_grid_get_n_columns (self);
  g_autofree glong *widths = g_new0 (glong, n_columns);
  g_autofree gboolean *has_marks = g_new0 (gboolean, n_columns);
  GString *out = g_string_new (NULL);
  int n_rows = (int) rung_grid_get_n_rows (self);

  for (guint i = 0; i < n_columns; i++)
    {
      has_marks[i] = rung_grid_has_marks (self, i);
      for (int row = -1; row < n_rows; row++)
        {
          g_autofree char *text = dup_text_cell (self, row, i, has_marks[i]);

          widths[i] = MAX (widths[i], g_utf8_strlen (text, -1));
        }
    }
  for (int row = -1; row < n_rows; row++)
    append_text_row (self, widths, has_marks, row, out);
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
    for (guint i = 0; i < rung_grid_get_n_columns (self); i++)
      {
        g_autofree char *cell = row < 0 ? g_strdup (rung_grid_get_title (self, i))
                                        : rung_grid_to_raw (self, (guint) row, i);

        append_flat (out, cell);
        g_string_append_c (out, i + 1 < rung_grid_get_n_columns (self) ? '\t' : '\n');
      }
  return g_string_free (out, FALSE);
}

/* Names are text: what would be a mark of Markdown is none. */
static void
append_markdown (GString    *out,
                 const char *text)
{
  for (; *text != '\0'; text++)
    {
      if (strchr ("\\`*_[]<>|~&", *text) != NULL)
        g_string_append_c (out, '\\');
      g_string_append_c (out, *text == '\n' || *text == '\r' ? ' ' : *text);
    }
}

static void
append_markdown_cell (const RungGrid *self,
                      int             row,
                      guint           column,
                      GString        *out)
{
  const char *text = row < 0 ? rung_grid_get_title (self, column)
                             : rung_grid_get (self, (guint) row, column);
  gboolean is_group = row >= 0 && *text != '\0'
                      && rung_grid_get_row_kind (self, (guint) row) == RUNG_GRID_GROUP;

  if (is_group)
    g_string_append (out, "**");
  append_markdown (out, text);
  if (is_group)
    g_string_append (out, "**");
  if (row >= 0 && rung_grid_is_marked (self, (guint) row, column))
    g_string_append (out, " \\" RUNG_GRID_MARK);
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
      for (guint i = 0; i < rung_grid_get_n_columns (self); i++)
        {
          g_string_append (out, i == 0 ? "| " : " | ");
          append_markdown_cell (self, row, i, out);
        }
      g_string_append (out, " |\n");
      for (guint i = 0; row < 0 && i < rung_grid_get_n_columns (self); i++)
        g_string_append (out, rung_grid_is_number (self, i) ? "|--:" : "|---");
      if (row < 0)
        g_string_append (out, "|\n");
    }
  return g_string_free (out, FALSE);
}

/**
 * rung_grid_to_raw:
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
rung_grid_to_raw (const RungGrid *self,
                  guint           row,
                  guint           column)
{
  const char *cell = rung_grid_get (self, row, column);
  g_autoptr (GString) text = g_string_new (cell);

  if (rung_grid_is_number (self, column) || g_str_has_prefix (cell, RUNG_FORMAT_MINUS))
    g_string_replace (text, RUNG_FORMAT_MINUS, "-", 0);
  return g_string_free (g_steal_pointer (&text), FALSE);
}
