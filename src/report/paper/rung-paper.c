/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-paper.h"

#include "rung-paper-block.h"
#include "rung-paper-private.h"

static RungPaperBlock *
add_block (RungPaper         *self,
           RungPaperBlockKind kind)
{
  RungPaperBlock *block = g_new0 (RungPaperBlock, 1);

  block->kind = kind;
  g_ptr_array_add (self->blocks, block);
  return block;
}

/**
 * rung_paper_new:
 * @size: size of the pages
 * @title: what the paper is about; it stands at the foot of every page
 * @created: when it was made; equal input with an equal date gives equal bytes
 *
 * Returns: (transfer full): a paper with nothing on it
 */
RungPaper *
rung_paper_new (RungPaperSize size,
                const char   *title,
                GDateTime    *created)
{
  RungPaper *self = g_new0 (RungPaper, 1);
  PangoFontMetrics *metrics = NULL;

  self->sheet.width = size.width;
  self->sheet.height = size.height;
  self->sheet.fonts = rung_paper_sheet_create_fonts ();
  metrics = pango_context_get_metrics (self->sheet.fonts, NULL, NULL);
  self->sheet.line_height = (double) (pango_font_metrics_get_ascent (metrics)
                                      + pango_font_metrics_get_descent (metrics)) / PANGO_SCALE;
  self->sheet.char_width
    = (double) pango_font_metrics_get_approximate_digit_width (metrics) / PANGO_SCALE;
  pango_font_metrics_unref (metrics);
  self->title = g_strdup (title);
  self->created = g_date_time_ref (created);
  self->blocks = g_ptr_array_new_with_free_func (rung_paper_block_free);
  return self;
}

/**
 * rung_paper_free:
 * @self: (nullable) (transfer full): a paper
 *
 * Frees the paper.
 */
void
rung_paper_free (RungPaper *self)
{
  if (self == NULL)
    return;
  g_object_unref (self->sheet.fonts);
  g_date_time_unref (self->created);
  g_ptr_array_unref (self->blocks);
  g_free (self->title);
  g_free (self);
}

/**
 * rung_paper_add_heading:
 * @self: a paper
 * @text: title of a section
 *
 * Begins a section; it can be reached from the outline of the document.
 */
void
rung_paper_add_heading (RungPaper  *self,
                        const char *text)
{
  rung_paper_add_text (self, RUNG_PAPER_SECTION, text);
}

/**
 * rung_paper_add_text:
 * @self: a paper
 * @kind: its size and weight
 * @text: a paragraph; an empty one adds nothing
 *
 * Adds a paragraph.
 */
void
rung_paper_add_text (RungPaper    *self,
                     RungPaperText kind,
                     const char   *text)
{
  RungPaperBlock *block = NULL;

  if (*text == '\0')
    return;
  block = add_block (self, RUNG_PAPER_BLOCK_TEXT);
  block->text_kind = kind;
  block->text = g_strdup (text);
}

/**
 * rung_paper_add_link:
 * @self: a paper
 * @text: a note
 * @address: (nullable): where it leads
 *
 * Adds a note that can be followed.
 */
void
rung_paper_add_link (RungPaper  *self,
                     const char *text,
                     const char *address)
{
  guint n_blocks = self->blocks->len;

  rung_paper_add_text (self, RUNG_PAPER_NOTE, text);
  if (self->blocks->len > n_blocks)
    ((RungPaperBlock *) g_ptr_array_index (self->blocks, n_blocks))->address = g_strdup (address);
}

/**
 * rung_paper_add_grid:
 * @self: a paper
 * @grid: (transfer full): a table
 *
 * Adds a table. Where all columns but the first are figures and they do not
 * fit beside each other, it becomes several tables.
 */
void
rung_paper_add_grid (RungPaper *self,
                     RungGrid  *grid)
{
  add_block (self, RUNG_PAPER_BLOCK_GRID)->grid = grid;
}

/**
 * rung_paper_add_chart:
 * @self: a paper
 * @n_lines: height, in lines of text
 * @build: builds the chart; called before this returns
 * @user_data: handed to @build
 *
 * Adds a chart.
 *
 * Returns: %TRUE if there was anything to draw
 */
gboolean
rung_paper_add_chart (RungPaper         *self,
                      double             n_lines,
                      RungPaperChartFunc build,
                      gpointer           user_data)
{
  RungCanvas canvas = rung_paper_get_canvas (self, n_lines);
  RungChart *chart = build (&canvas, user_data);

  if (chart == NULL)
    return FALSE;
  add_block (self, RUNG_PAPER_BLOCK_CHART)->chart = chart;
  return TRUE;
}

/**
 * rung_paper_get_canvas:
 * @self: a paper
 * @n_lines: height, in lines of text
 *
 * Returns: what a chart is drawn on
 */
RungCanvas
rung_paper_get_canvas (RungPaper *self,
                       double     n_lines)
{
  return (RungCanvas) {
    .width = rung_paper_sheet_get_width (&self->sheet),
    .height = n_lines * self->sheet.line_height,
    .line_height = self->sheet.line_height,
    .char_width = self->sheet.char_width,
    .ground = RUNG_GROUND_LIGHT,
  };
}

/**
 * rung_paper_get_n_pages:
 * @self: a paper
 *
 * Returns: how many pages there are
 */
guint
rung_paper_get_n_pages (RungPaper *self)
{
  RungPaperFlow flow = rung_paper_flow_start (self);

  rung_paper_flow_blocks (self, &flow);
  return flow.page;
}

/**
 * rung_paper_draw_page:
 * @self: a paper
 * @page: number of a page, from 1
 * @cr: where it is drawn, in points from the corner of the sheet
 *
 * Draws one page, for a printer.
 */
void
rung_paper_draw_page (RungPaper *self,
                      guint      page,
                      cairo_t   *cr)
{
  RungPaperFlow flow = rung_paper_flow_start (self);

  flow.n_pages = rung_paper_get_n_pages (self);
  flow.sole = page;
  flow.sole_cr = cr;
  flow.cr = page == flow.page ? cr : NULL;
  rung_paper_flow_blocks (self, &flow);
  rung_paper_flow_end_page (&flow);
}
