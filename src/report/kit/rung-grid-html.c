/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-grid-html.h"

#include "rung-grid-text.h"

/* Styles stand in the cells, because a style sheet does not survive a paste. */
#define RIGHT "text-align:right;font-variant-numeric:tabular-nums"
#define LEFT "text-align:left"
#define ABOVE ";border-top:1px solid"

static void
append_escaped (GString    *out,
                const char *text)
{
  g_autofree char *escaped = g_markup_escape_text (text, -1);

  g_string_append (out, escaped);
}

static void
append_head (const RungGrid *self,
             GString        *out)
{
  g_string_append (out, "<thead>\n<tr>");
  for (guint i = 0; i < rung_grid_get_n_columns (self); i++)
    {
      g_string_append_printf (out, "<th scope=\"col\" style=\"%s\">",
                              rung_grid_is_number (self, i) ? RIGHT : LEFT);
      append_escaped (out, rung_grid_get_title (self, i));
      g_string_append (out, "</th>");
    }
  g_string_append (out, "</tr>\n</thead>\n");
}

static void
append_row_title (const RungGrid *self,
                  guint           row,
                  GString        *out)
{
  RungGridRow kind = rung_grid_get_row_kind (self, row);
  const char *style = "";

  if (kind == RUNG_GRID_GROUP)
    {
      g_string_append_printf (out, "<th scope=\"rowgroup\" colspan=\"%u\" style=\"" LEFT "\">",
                              rung_grid_get_n_columns (self));
      append_escaped (out, rung_grid_get (self, row, 0));
      g_string_append (out, "</th>");
      return;
    }
  if (kind == RUNG_GRID_TOTAL)
    style = ABOVE;
  else if (kind == RUNG_GRID_PART)
    style = ";font-weight:normal;padding-left:1em";
  else
    style = ";font-weight:normal";
  g_string_append_printf (out, "<th scope=\"row\" style=\"" LEFT "%s\">", style);
  append_escaped (out, rung_grid_get (self, row, 0));
  g_string_append (out, "</th>");
}

/* Only weight tells a marked figure here: a mark inside the cell would turn the
 * figure into text wherever it is pasted. A page adds the mark by its style. */
static void
append_cell (const RungGrid *self,
             guint           row,
             guint           column,
             GString        *out)
{
  gboolean is_total = rung_grid_get_row_kind (self, row) == RUNG_GRID_TOTAL;
  gboolean is_marked = rung_grid_is_marked (self, row, column);
  g_autofree char *cell = rung_grid_to_raw (self, row, column);

  g_string_append_printf (out, "<td style=\"%s%s\">%s",
                          rung_grid_is_number (self, column) ? RIGHT : LEFT,
                          is_total ? ABOVE : "", is_marked ? "<strong>" : "");
  append_escaped (out, cell);
  g_string_append_printf (out, "%s</td>", is_marked ? "</strong>" : "");
}

/**
 * rung_grid_to_html:
 * @self: a table
 * @caption: (nullable): what the table shows
 *
 * Writes the table as an HTML element that needs nothing around it. The first
 * column names the rows. Every text is escaped.
 *
 * Returns: (transfer full): the element
 */
char *
rung_grid_to_html (const RungGrid *self,
                   const char     *caption)
{
  GString *out = g_string_new ("<table>\n");

  if (caption != NULL)
    {
      g_string_append (out, "<caption>");
      append_escaped (out, caption);
      g_string_append (out, "</caption>\n");
    }
  append_head (self, out);
  g_string_append (out, "<tbody>\n");
  for (guint row = 0; row < rung_grid_get_n_rows (self); row++)
    {
      g_string_append (out, "<tr>");
      append_row_title (self, row, out);
      if (rung_grid_get_row_kind (self, row) != RUNG_GRID_GROUP)
        for (guint i = 1; i < rung_grid_get_n_columns (self); i++)
          append_cell (self, row, i, out);
      g_string_append (out, "</tr>\n");
    }
  g_string_append (out, "</tbody>\n</table>\n");
  return g_string_free (out, FALSE);
}
