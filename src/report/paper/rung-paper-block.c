/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-paper-block.h"

#include <cairo-pdf.h>

#include "report/kit/rung-chart-draw.h"

#include "rung-paper-grid.h"

/* Room before a block, points; after what it belongs to there is less. */
#define SPACE_SECTION 24.0
#define SPACE_BLOCK 12.0
#define SPACE_TEXT 6.0
#define CHART_TEXT 8.5

/**
 * rung_paper_block_free:
 * @data: (transfer full): a block
 *
 * Frees a block.
 */
void
rung_paper_block_free (gpointer data)
{
  RungPaperBlock *block = data;

  g_free (block->text);
  g_free (block->address);
  rung_grid_free (block->grid);
  rung_chart_free (block->chart);
  g_free (block);
}

static const RungPaperBlock *
get_block (const RungPaper *self,
           guint            index)
{
  return index < self->blocks->len ? g_ptr_array_index (self->blocks, index) : NULL;
}

static gboolean
is_title (const RungPaperBlock *block)
{
  return block->kind == RUNG_PAPER_BLOCK_TEXT
         && (block->text_kind == RUNG_PAPER_SECTION || block->text_kind == RUNG_PAPER_GROUP);
}

/* A heading must not end a page, nor the one or two texts between it and the
 * picture or table that they introduce. */
static gboolean
belongs_to_next (const RungPaper *self,
                 guint            index)
{
  const RungPaperBlock *block = get_block (self, index);
  const RungPaperBlock *next = get_block (self, index + 1);

  if (next == NULL)
    return FALSE;
  if (is_title (block))
    return TRUE;
  if (block->kind != RUNG_PAPER_BLOCK_TEXT || index == 0)
    return FALSE;
  if (next->kind == RUNG_PAPER_BLOCK_TEXT)
    return is_title (get_block (self, index - 1)) && !is_title (next)
           && belongs_to_next (self, index + 1);
  return block->text_kind == RUNG_PAPER_NOTE
         && (is_title (get_block (self, index - 1))
             || (index > 1 && is_title (get_block (self, index - 2))));
}

static double
get_space (const RungPaper *self,
           guint            index)
{
  const RungPaperBlock *block = get_block (self, index);
  const RungPaperBlock *before = index > 0 ? get_block (self, index - 1) : NULL;

  if (before == NULL)
    return 0.0;
  if (block->kind == RUNG_PAPER_BLOCK_TEXT && block->text_kind == RUNG_PAPER_SECTION)
    return SPACE_SECTION;
  if (before->kind == RUNG_PAPER_BLOCK_TEXT
      && (block->kind == RUNG_PAPER_BLOCK_TEXT || belongs_to_next (self, index - 1)))
    return block->kind == RUNG_PAPER_BLOCK_TEXT && block->text_kind == RUNG_PAPER_GROUP
           && before->text_kind != RUNG_PAPER_SECTION ? SPACE_BLOCK : SPACE_TEXT;
  return SPACE_BLOCK;
}

static PangoLayout *
create_layout (const RungPaper      *self,
               const RungPaperBlock *block)
{
  return rung_paper_sheet_layout (&self->sheet, block->text_kind, block->text,
                                  rung_paper_sheet_get_width (&self->sheet));
}

/* The least of a block that may stand at the end of a page, with what may not
 * be parted from it. */
static double
get_lead (const RungPaper *self,
          guint            index)
{
  const RungPaperBlock *block = get_block (self, index);
  g_autoptr (PangoLayout) layout = NULL;
  double height = 0.0;

  if (block->kind == RUNG_PAPER_BLOCK_CHART)
    return block->chart->height;
  if (block->kind == RUNG_PAPER_BLOCK_GRID)
    return rung_paper_grid_get_lead (&self->sheet, block->grid);
  layout = create_layout (self, block);
  height = rung_paper_layout_get_height (layout);
  if (belongs_to_next (self, index))
    return height + get_space (self, index + 1) + get_lead (self, index + 1);
  return MIN (height, 2.5 * self->sheet.line_height);
}

static const char *
get_tag (const RungPaperBlock *block)
{
  switch (block->text_kind)
    {
    case RUNG_PAPER_ANSWER: return "H1";
    case RUNG_PAPER_SECTION: return "H2";
    case RUNG_PAPER_GROUP: return "H3";
    case RUNG_PAPER_BODY:
    case RUNG_PAPER_NOTE:
    case RUNG_N_PAPER_TEXTS:
    default: return "P";
    }
}

static char *
dup_link_attributes (const char *address)
{
  g_autoptr (GString) escaped = g_string_new (NULL);

  for (const char *at = address; *at != '\0'; at++)
    {
      if (*at == '\\' || *at == '\'')
        g_string_append_c (escaped, '\\');
      g_string_append_c (escaped, *at);
    }
  return g_strdup_printf ("uri='%s'", escaped->str);
}

static void
flow_text (const RungPaper      *self,
           const RungPaperBlock *block,
           RungPaperFlow        *flow)
{
  g_autoptr (PangoLayout) layout = create_layout (self, block);
  g_autofree char *link = block->address != NULL ? dup_link_attributes (block->address) : NULL;
  int line = 0;

  if (flow->cr != NULL && flow->sole == 0 && block->text_kind == RUNG_PAPER_SECTION)
    {
      g_autofree char *place = g_strdup_printf ("page=%u pos=[0 %d]", flow->page, (int) flow->y);

      cairo_pdf_surface_add_outline (cairo_get_target (flow->cr), CAIRO_PDF_OUTLINE_ROOT,
                                     block->text,
                                     place, CAIRO_PDF_OUTLINE_FLAG_OPEN);
    }
  while (line < pango_layout_get_line_count (layout))
    {
      rung_paper_flow_begin (flow, get_tag (block), NULL);
      if (link != NULL)
        rung_paper_flow_begin (flow, CAIRO_TAG_LINK, link);
      flow->y += rung_paper_flow_draw_lines (flow, layout, RUNG_PAPER_MARGIN,
                                             rung_paper_flow_get_room (flow), &line);
      if (link != NULL)
        rung_paper_flow_end (flow, CAIRO_TAG_LINK);
      rung_paper_flow_end (flow, get_tag (block));
      if (line < pango_layout_get_line_count (layout))
        rung_paper_flow_break (flow);
    }
}

static void
flow_chart (const RungPaper      *self,
            const RungPaperBlock *block,
            RungPaperFlow        *flow)
{
  RungColour ink = { 0.0, 0.0, 0.0 };
  PangoFontDescription *font = NULL;

  if (flow->cr != NULL)
    {
      font = pango_font_description_copy (pango_context_get_font_description (self->sheet.fonts));
      pango_font_description_set_absolute_size (font, CHART_TEXT * PANGO_SCALE);
      pango_context_set_font_description (self->sheet.fonts, font);
      pango_font_description_free (font);
      cairo_save (flow->cr);
      cairo_translate (flow->cr, RUNG_PAPER_MARGIN, flow->y);
      rung_paper_flow_begin (flow, "Figure", NULL);
      rung_chart_draw (block->chart, flow->cr, self->sheet.fonts, ink, -1);
      rung_paper_flow_end (flow, "Figure");
      cairo_restore (flow->cr);
    }
  flow->y += block->chart->height;
}

/**
 * rung_paper_flow_start:
 * @self: a paper
 *
 * Returns: the top of the first page
 */
RungPaperFlow
rung_paper_flow_start (const RungPaper *self)
{
  return (RungPaperFlow) {
    .sheet = &self->sheet, .title = self->title, .y = RUNG_PAPER_MARGIN, .top = RUNG_PAPER_MARGIN,
    .page = 1,
  };
}

/**
 * rung_paper_flow_blocks:
 * @self: a paper
 * @flow: where its blocks go
 *
 * Lays every block out, in order.
 */
void
rung_paper_flow_blocks (const RungPaper *self,
                        RungPaperFlow   *flow)
{
  for (guint i = 0; i < self->blocks->len; i++)
    {
      const RungPaperBlock *block = get_block (self, i);
      double lead = get_space (self, i) + get_lead (self, i);

      if (lead > rung_paper_flow_get_room (flow) && !rung_paper_flow_is_fresh (flow))
        rung_paper_flow_break (flow);
      rung_paper_flow_add_space (flow, get_space (self, i));
      if (block->kind == RUNG_PAPER_BLOCK_TEXT)
        flow_text (self, block, flow);
      else if (block->kind == RUNG_PAPER_BLOCK_GRID)
        rung_paper_grid_flow (flow, block->grid);
      else
        flow_chart (self, block, flow);
    }
}
