/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-paper.h"

#include <cairo-pdf.h>

#include "rung-paper-flow.h"
#include "rung-paper-grid.h"
#include "rung-paper-private.h"

/* Room before a block, points; after what it belongs to there is less. */
#define SPACE_SECTION 24.0
#define SPACE_BLOCK 12.0
#define SPACE_TEXT 6.0
#define CHART_TEXT 8.5

typedef enum
{
  BLOCK_TEXT,
  BLOCK_GRID,
  BLOCK_CHART,
} BlockKind;

typedef struct
{
  BlockKind kind;
  RungPaperText text_kind;
  char *text;
  char *address;            /* (nullable) of a link */
  RungGrid *grid;
  RungChart *chart;
} Block;

static const struct
{
  double width;             /* points */
  double height;
} sizes[] = {
  [RUNG_PAPER_LETTER] = { 612.0, 792.0 },
  [RUNG_PAPER_A4] = { 595.276, 841.89 },
};

G_STATIC_ASSERT (G_N_ELEMENTS (sizes) == RUNG_N_PAPER_SIZES);

static void
block_free (gpointer data)
{
  Block *block = data;

  g_free (block->text);
  g_free (block->address);
  rung_grid_free (block->grid);
  rung_chart_free (block->chart);
  g_free (block);
}

static Block *
add_block (RungPaper *self,
           BlockKind  kind)
{
  Block *block = g_new0 (Block, 1);

  block->kind = kind;
  g_ptr_array_add (self->blocks, block);
  return block;
}

static const Block *
get_block (const RungPaper *self,
           guint            index)
{
  return index < self->blocks->len ? g_ptr_array_index (self->blocks, index) : NULL;
}

static gboolean
is_title (const Block *block)
{
  return block->kind == BLOCK_TEXT
         && (block->text_kind == RUNG_PAPER_SECTION || block->text_kind == RUNG_PAPER_GROUP);
}

/* A heading, or a note between one and a table, must not end a page. */
static gboolean
belongs_to_next (const RungPaper *self,
                 guint            index)
{
  const Block *block = get_block (self, index);

  if (index + 1 >= self->blocks->len)
    return FALSE;
  return is_title (block)
         || (block->kind == BLOCK_TEXT && block->text_kind == RUNG_PAPER_NOTE && index > 0
             && is_title (get_block (self, index - 1))
             && get_block (self, index + 1)->kind != BLOCK_TEXT);
}

static double
get_space (const RungPaper *self,
           guint            index)
{
  const Block *block = get_block (self, index);
  const Block *before = index > 0 ? get_block (self, index - 1) : NULL;

  if (before == NULL)
    return 0.0;
  if (block->kind == BLOCK_TEXT && block->text_kind == RUNG_PAPER_SECTION)
    return SPACE_SECTION;
  if (before->kind == BLOCK_TEXT
      && (block->kind == BLOCK_TEXT || belongs_to_next (self, index - 1)))
    return block->kind == BLOCK_TEXT && block->text_kind == RUNG_PAPER_GROUP
           && before->text_kind != RUNG_PAPER_SECTION ? SPACE_BLOCK : SPACE_TEXT;
  return SPACE_BLOCK;
}

static PangoLayout *
create_layout (const RungPaper *self,
               const Block     *block)
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
  const Block *block = get_block (self, index);
  g_autoptr (PangoLayout) layout = NULL;
  double height = 0.0;

  if (block->kind == BLOCK_CHART)
    return block->chart->height;
  if (block->kind == BLOCK_GRID)
    return rung_paper_grid_get_lead (&self->sheet, block->grid);
  layout = create_layout (self, block);
  height = rung_paper_layout_get_height (layout);
  if (belongs_to_next (self, index))
    return height + get_space (self, index + 1) + get_lead (self, index + 1);
  return MIN (height, 2.5 * self->sheet.line_height);
}

static const char *
get_tag (const Block *block)
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
flow_text (const RungPaper *self,
           const Block     *block,
           RungPaperFlow   *flow)
{
  g_autoptr (PangoLayout) layout = create_layout (self, block);
  g_autofree char *link = block->address != NULL ? dup_link_attributes (block->address) : NULL;
  int line = 0;

  if (flow->cr != NULL && block->text_kind == RUNG_PAPER_SECTION)
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
flow_chart (const RungPaper *self,
            const Block     *block,
            RungPaperFlow   *flow)
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
 * rung_paper_new:
 * @size: size of the pages
 * @title: what the paper is about; it stands at the foot of every page
 * @created: when it was made; equal input with an equal date gives equal bytes
 *
 * Returns: (transfer full): a paper with nothing on it
 */
RungPaper *
rung_paper_new (RungPaperSize  size,
                const char    *title,
                GDateTime     *created)
{
  RungPaper *self = g_new0 (RungPaper, 1);
  PangoFontMetrics *metrics = NULL;

  self->sheet.width = sizes[size].width;
  self->sheet.height = sizes[size].height;
  self->sheet.fonts = rung_paper_sheet_create_fonts ();
  metrics = pango_context_get_metrics (self->sheet.fonts, NULL, NULL);
  self->sheet.line_height = (double) (pango_font_metrics_get_ascent (metrics)
                                      + pango_font_metrics_get_descent (metrics)) / PANGO_SCALE;
  self->sheet.char_width
    = (double) pango_font_metrics_get_approximate_digit_width (metrics) / PANGO_SCALE;
  pango_font_metrics_unref (metrics);
  self->title = g_strdup (title);
  self->created = g_date_time_ref (created);
  self->blocks = g_ptr_array_new_with_free_func (block_free);
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
rung_paper_add_text (RungPaper     *self,
                     RungPaperText  kind,
                     const char    *text)
{
  Block *block = NULL;

  if (*text == '\0')
    return;
  block = add_block (self, BLOCK_TEXT);
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
    ((Block *) g_ptr_array_index (self->blocks, n_blocks))->address = g_strdup (address);
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
  add_block (self, BLOCK_GRID)->grid = grid;
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
rung_paper_add_chart (RungPaper          *self,
                      double              n_lines,
                      RungPaperChartFunc  build,
                      gpointer            user_data)
{
  RungCanvas canvas = rung_paper_get_canvas (self, n_lines);
  RungChart *chart = build (&canvas, user_data);

  if (chart == NULL)
    return FALSE;
  add_block (self, BLOCK_CHART)->chart = chart;
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
      const Block *block = get_block (self, i);
      double lead = get_space (self, i) + get_lead (self, i);

      if (lead > rung_paper_flow_get_room (flow) && !rung_paper_flow_is_fresh (flow))
        rung_paper_flow_break (flow);
      rung_paper_flow_add_space (flow, get_space (self, i));
      if (block->kind == BLOCK_TEXT)
        flow_text (self, block, flow);
      else if (block->kind == BLOCK_GRID)
        rung_paper_grid_flow (flow, block->grid);
      else
        flow_chart (self, block, flow);
    }
}
