/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-paper-flow.h"

#include <glib/gi18n-lib.h>

/* Families whose figures are of one width; what is missing is passed over. */
#define FAMILY "Liberation Sans, Noto Sans, sans-serif"

/* The ratios of the screen, from a body of 9.5 points. */
static const struct
{
  double size;              /* points */
  gboolean is_bold;
  double ink;               /* 1 black, 0 none */
} texts[] = {
  [RUNG_PAPER_ANSWER] = { .size = 15.2, .is_bold = TRUE, .ink = 1.0 },
  [RUNG_PAPER_SECTION] = { .size = 10.9, .is_bold = TRUE, .ink = 1.0 },
  [RUNG_PAPER_GROUP] = { .size = 9.5, .is_bold = TRUE, .ink = 1.0 },
  [RUNG_PAPER_BODY] = { .size = 9.5, .is_bold = FALSE, .ink = 1.0 },
  [RUNG_PAPER_NOTE] = { .size = 8.5, .is_bold = FALSE, .ink = 0.7 },
};

G_STATIC_ASSERT (G_N_ELEMENTS (texts) == RUNG_N_PAPER_TEXTS);

/**
 * rung_paper_sheet_create_fonts:
 *
 * Unhinted: a page is not made of pixels, and its lines must break the same
 * wherever it is written.
 *
 * Returns: (transfer full): the fonts of a paper
 */
PangoContext *
rung_paper_sheet_create_fonts (void)
{
  PangoContext *fonts = pango_font_map_create_context (pango_cairo_font_map_get_default ());
  cairo_font_options_t *options = cairo_font_options_create ();
  PangoFontDescription *font = pango_font_description_from_string (FAMILY);

  pango_font_description_set_absolute_size (font, texts[RUNG_PAPER_BODY].size * PANGO_SCALE);
  cairo_font_options_set_hint_metrics (options, CAIRO_HINT_METRICS_OFF);
  cairo_font_options_set_hint_style (options, CAIRO_HINT_STYLE_NONE);
  pango_cairo_context_set_font_options (fonts, options);
  pango_cairo_context_set_resolution (fonts, 72.0);
  pango_context_set_round_glyph_positions (fonts, FALSE);
  pango_context_set_font_description (fonts, font);
  pango_font_description_free (font);
  cairo_font_options_destroy (options);
  return fonts;
}

/**
 * rung_paper_sheet_get_width:
 * @self: a sheet
 *
 * Returns: the width of the text, points
 */
double
rung_paper_sheet_get_width (const RungPaperSheet *self)
{
  return self->width - 2.0 * RUNG_PAPER_MARGIN;
}

/**
 * rung_paper_sheet_get_bottom:
 * @self: a sheet
 *
 * Returns: where the text of a page ends, points from the top
 */
double
rung_paper_sheet_get_bottom (const RungPaperSheet *self)
{
  return self->height - RUNG_PAPER_MARGIN - RUNG_PAPER_FOOT;
}

static PangoAttrList *
list_attributes (RungPaperText kind)
{
  PangoAttrList *attributes = pango_attr_list_new ();
  guint16 ink = (guint16) (65535.0 * (1.0 - texts[kind].ink));

  /* Figures of one width stand under each other. */
  pango_attr_list_insert (attributes, pango_attr_font_features_new ("tnum=1"));
  pango_attr_list_insert (attributes, pango_attr_size_new ((int) (texts[kind].size * PANGO_SCALE)));
  pango_attr_list_insert (attributes, pango_attr_foreground_new (ink, ink, ink));
  if (texts[kind].is_bold)
    pango_attr_list_insert (attributes, pango_attr_weight_new (PANGO_WEIGHT_BOLD));
  return attributes;
}

/**
 * rung_paper_sheet_layout:
 * @self: a sheet
 * @kind: size and weight
 * @text: the text
 * @width: where lines are broken, points; below 0 they are not
 *
 * Returns: (transfer full): the text in lines
 */
PangoLayout *
rung_paper_sheet_layout (const RungPaperSheet *self,
                         RungPaperText         kind,
                         const char           *text,
                         double                width)
{
  PangoLayout *layout = pango_layout_new (self->fonts);
  PangoAttrList *attributes = list_attributes (kind);

  pango_layout_set_text (layout, text, -1);
  pango_layout_set_attributes (layout, attributes);
  pango_attr_list_unref (attributes);
  /* A sign stands before its figure in every language. */
  pango_layout_set_auto_dir (layout, FALSE);
  pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
  if (width >= 0.0)
    pango_layout_set_width (layout, (int) (width * PANGO_SCALE));
  return layout;
}

/**
 * rung_paper_layout_get_height:
 * @layout: a text in lines
 *
 * Returns: its height, points
 */
double
rung_paper_layout_get_height (PangoLayout *layout)
{
  int height = 0;

  pango_layout_get_size (layout, NULL, &height);
  return (double) height / PANGO_SCALE;
}

/**
 * rung_paper_layout_get_width:
 * @layout: a text in lines
 *
 * Returns: the width of its longest line, points
 */
double
rung_paper_layout_get_width (PangoLayout *layout)
{
  int width = 0;

  pango_layout_get_size (layout, &width, NULL);
  return (double) width / PANGO_SCALE;
}

/**
 * rung_paper_flow_is_fresh:
 * @self: a flow
 *
 * Returns: %TRUE if nothing is on the page yet but titles of a table that goes on
 */
gboolean
rung_paper_flow_is_fresh (const RungPaperFlow *self)
{
  return self->y <= self->top;
}

/**
 * rung_paper_flow_get_room:
 * @self: a flow
 *
 * Returns: what is left of the page, points
 */
double
rung_paper_flow_get_room (const RungPaperFlow *self)
{
  return rung_paper_sheet_get_bottom (self->sheet) - self->y;
}

static void
draw_foot (RungPaperFlow *self)
{
  double width = rung_paper_sheet_get_width (self->sheet);
  /* Translators: this page, then the number of pages */
  g_autofree char *text = g_strdup_printf (_("Page %u of %u"), self->page, self->n_pages);
  g_autoptr (PangoLayout) number = rung_paper_sheet_layout (self->sheet, RUNG_PAPER_NOTE, text,
                                                            -1.0);
  g_autoptr (PangoLayout) title = rung_paper_sheet_layout (self->sheet, RUNG_PAPER_NOTE,
                                                           self->title, 0.7 * width);
  double y = self->sheet->height - RUNG_PAPER_MARGIN;

  pango_layout_set_ellipsize (title, PANGO_ELLIPSIZE_END);
  cairo_move_to (self->cr, RUNG_PAPER_MARGIN, y);
  pango_cairo_show_layout (self->cr, title);
  cairo_move_to (self->cr, RUNG_PAPER_MARGIN + width - rung_paper_layout_get_width (number), y);
  pango_cairo_show_layout (self->cr, number);
}

/**
 * rung_paper_flow_end_page:
 * @self: a flow
 *
 * Finishes the page with its title and number.
 */
void
rung_paper_flow_end_page (RungPaperFlow *self)
{
  if (self->cr == NULL)
    return;
  draw_foot (self);
  if (self->sole == 0)
    cairo_show_page (self->cr);
}

/**
 * rung_paper_flow_break:
 * @self: a flow
 *
 * Goes on at the top of the next page.
 */
void
rung_paper_flow_break (RungPaperFlow *self)
{
  rung_paper_flow_end_page (self);
  self->page++;
  if (self->sole > 0)
    self->cr = self->page == self->sole ? self->sole_cr : NULL;
  self->y = self->top = RUNG_PAPER_MARGIN;
}

/**
 * rung_paper_flow_add_space:
 * @self: a flow
 * @space: points
 *
 * Leaves room before the next block, but none at the top of a page.
 */
void
rung_paper_flow_add_space (RungPaperFlow *self,
                           double         space)
{
  if (!rung_paper_flow_is_fresh (self))
    self->y += space;
}

/**
 * rung_paper_flow_begin:
 * @self: a flow
 * @tag: what follows, for whoever hears the document or follows a link
 * @attributes: (nullable): attributes of the tag
 *
 * Opens a tag; rung_paper_flow_end() closes it on the same page.
 */
void
rung_paper_flow_begin (RungPaperFlow *self,
                       const char    *tag,
                       const char    *attributes)
{
  if (self->cr != NULL)
    cairo_tag_begin (self->cr, tag, attributes);
}

/**
 * rung_paper_flow_end:
 * @self: a flow
 * @tag: the tag that was opened
 *
 * Closes a tag.
 */
void
rung_paper_flow_end (RungPaperFlow *self,
                     const char    *tag)
{
  if (self->cr != NULL)
    cairo_tag_end (self->cr, tag);
}

/**
 * rung_paper_flow_draw_lines:
 * @self: a flow
 * @layout: a text in lines
 * @x: its left edge, points
 * @room: the height there is, points
 * @line: (inout): the first line to draw, then the first that found no room
 *
 * Draws the lines that fit at the height of the flow. The first line on a
 * page is drawn in any case, so that a text always ends.
 *
 * Returns: the height that was used, points
 */
double
rung_paper_flow_draw_lines (RungPaperFlow *self,
                            PangoLayout   *layout,
                            double         x,
                            double         room,
                            int           *line)
{
  PangoLayoutIter *iter = pango_layout_get_iter (layout);
  double top = -1.0;
  double used = 0.0;
  int at = 0;

  do
    {
      PangoRectangle box;
      double end = 0.0;

      if (at++ < *line)
        continue;
      pango_layout_iter_get_line_extents (iter, NULL, &box);
      if (top < 0.0)
        top = (double) box.y / PANGO_SCALE;
      end = (double) (box.y + box.height) / PANGO_SCALE - top;
      if (end > room + 0.01 && (used > 0.0 || !rung_paper_flow_is_fresh (self)))
        break;
      if (self->cr != NULL)
        {
          cairo_move_to (self->cr, x + (double) box.x / PANGO_SCALE,
                         self->y - top
                         + (double) pango_layout_iter_get_baseline (iter) / PANGO_SCALE);
          pango_cairo_show_layout_line (self->cr, pango_layout_iter_get_line_readonly (iter));
        }
      used = end;
      *line = at;
    }
  while (pango_layout_iter_next_line (iter));
  pango_layout_iter_free (iter);
  return used;
}

/**
 * rung_paper_flow_draw_rule:
 * @self: a flow
 * @x: its left edge, points
 * @width: its length, points
 * @ink: 1 black, 0 none
 *
 * Draws a thin line at the height of the flow.
 */
void
rung_paper_flow_draw_rule (RungPaperFlow *self,
                           double         x,
                           double         width,
                           double         ink)
{
  if (self->cr == NULL)
    return;
  cairo_set_source_rgb (self->cr, 1.0 - ink, 1.0 - ink, 1.0 - ink);
  cairo_set_line_width (self->cr, 0.5);
  cairo_move_to (self->cr, x, self->y);
  cairo_line_to (self->cr, x + width, self->y);
  cairo_stroke (self->cr);
  cairo_set_source_rgb (self->cr, 0.0, 0.0, 0.0);
}
