/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-outline.h"

/**
 * rung_outline_add_text:
 * @self: where a report is told
 * @kind: the answer, the head of a section or group, a paragraph or a note
 * @text: the text, "" for nothing
 *
 * Says something.
 */
void
rung_outline_add_text (const RungOutline *self,
                       RungPaperText      kind,
                       const char        *text)
{
  if (*text != '\0')
    self->writer->add_text (self->out, kind, text);
}

/**
 * rung_outline_take_text:
 * @self: where a report is told
 * @kind: the answer, the head of a section or group, a paragraph or a note
 * @text: (transfer full): the text, "" for nothing
 *
 * Says a sentence that was made for this.
 */
void
rung_outline_take_text (const RungOutline *self,
                        RungPaperText      kind,
                        char              *text)
{
  rung_outline_add_text (self, kind, text);
  g_free (text);
}

/**
 * rung_outline_add_item:
 * @self: where a report is told
 * @text: the text
 *
 * Says one of several things of the same kind.
 */
void
rung_outline_add_item (const RungOutline *self,
                       const char        *text)
{
  self->writer->add_item (self->out, text);
}

/**
 * rung_outline_add_link:
 * @self: where a report is told
 * @text: the text
 * @address: (nullable): where it leads
 *
 * Names a source.
 */
void
rung_outline_add_link (const RungOutline *self,
                       const char        *text,
                       const char        *address)
{
  self->writer->add_link (self->out, text, address);
}

/**
 * rung_outline_take_grid:
 * @self: where a report is told
 * @grid: (transfer full) (nullable): a table
 * @caption: (nullable): what its figures are
 *
 * Shows a table, unless it is empty.
 */
void
rung_outline_take_grid (const RungOutline *self,
                        RungGrid          *grid,
                        const char        *caption)
{
  if (grid == NULL || rung_grid_get_n_rows (grid) == 0)
    rung_grid_free (grid);
  else
    self->writer->add_grid (self->out, grid, caption);
}

/**
 * rung_outline_has_charts:
 * @self: where a report is told
 *
 * Returns: %TRUE if charts are drawn there
 */
gboolean
rung_outline_has_charts (const RungOutline *self)
{
  return self->writer->add_chart != NULL;
}

/**
 * rung_outline_add_chart:
 * @self: where a report is told, with charts
 * @n_lines: height in lines of text
 * @build: builds the chart
 * @user_data: handed to @build
 *
 * Shows a chart.
 *
 * Returns: %TRUE if there was anything to draw
 */
gboolean
rung_outline_add_chart (const RungOutline  *self,
                        double              n_lines,
                        RungPaperChartFunc  build,
                        gpointer            user_data)
{
  return self->writer->add_chart (self->out, n_lines, build, user_data);
}
