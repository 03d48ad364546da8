/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-chart-draw.h"

#include <math.h>

/* How much of its colour a band has. */
#define FAINT 0.3
#define BUBBLE_PADDING 6
/* The size of a text that is broken, of the others'. */
#define BROKEN 0.82

static void
set_colour (cairo_t   *cr,
            RungColour colour,
            double     alpha)
{
  cairo_set_source_rgba (cr, colour.red, colour.green, colour.blue, alpha);
}

static void
draw_hatching (cairo_t        *cr,
               const RungMark *mark)
{
  cairo_save (cr);
  cairo_rectangle (cr, mark->x, mark->y, mark->width, mark->height);
  cairo_clip (cr);
  set_colour (cr, mark->colour, 0.28);
  cairo_paint (cr);
  set_colour (cr, mark->colour, 1.0);
  cairo_set_line_width (cr, 1.5);
  for (double at = -mark->height; at < mark->width; at += 5.0)
    {
      cairo_move_to (cr, mark->x + at, mark->y + mark->height);
      cairo_line_to (cr, mark->x + at + mark->height, mark->y);
    }
  cairo_stroke (cr);
  cairo_restore (cr);
}

/* What does not fit on a line takes two smaller ones, which are no higher than a row of a chart. */
static void
fit_text (PangoLayout     *layout,
          PangoAttrList   *attributes,
          const RungLabel *label)
{
  pango_layout_set_width (layout, (int) (label->max_width * PANGO_SCALE));
  pango_layout_set_ellipsize (layout, PANGO_ELLIPSIZE_END);
  pango_layout_set_alignment (layout, label->align < 0.25 ? PANGO_ALIGN_LEFT
                                      : label->align > 0.75 ? PANGO_ALIGN_RIGHT
                                                            : PANGO_ALIGN_CENTER);
  if (!label->may_break || !pango_layout_is_ellipsized (layout))
    return;
  pango_attr_list_insert (attributes, pango_attr_scale_new (BROKEN));
  pango_layout_set_attributes (layout, attributes);
  pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
  pango_layout_set_line_spacing (layout, 0.9);
  pango_layout_set_height (layout, -2);
}

static void
draw_text (cairo_t         *cr,
           PangoContext    *context,
           const RungLabel *label)
{
  g_autoptr (PangoLayout) layout = pango_layout_new (context);
  g_autoptr (PangoAttrList) attributes = pango_attr_list_new ();
  int width = 0;
  int height = 0;

  pango_layout_set_text (layout, label->text, -1);
  if (label->is_bold)
    pango_attr_list_insert (attributes, pango_attr_weight_new (PANGO_WEIGHT_BOLD));
  pango_layout_set_attributes (layout, attributes);
  if (label->max_width > 0.0)
    fit_text (layout, attributes, label);
  pango_layout_get_pixel_size (layout, &width, &height);
  if (label->max_width > 0.0)
    width = (int) label->max_width;
  cairo_move_to (cr, round (label->x - label->align * width), round (label->y - height / 2.0));
  pango_cairo_show_layout (cr, layout);
}

static void
draw_dot (cairo_t        *cr,
          PangoContext   *context,
          const RungMark *mark)
{
  double radius = MIN (mark->width, mark->height) / 2.0;
  RungLabel label = { .x = mark->x + mark->width / 2.0, .y = mark->y + mark->height / 2.0,
                      .align = 0.5, .is_bold = TRUE, .text = mark->letter };
  RungColour white = { 1.0, 1.0, 1.0 };
  RungColour black = { 0.0, 0.0, 0.0 };

  cairo_arc (cr, label.x, label.y, radius, 0.0, 2.0 * G_PI);
  set_colour (cr, mark->colour, 1.0);
  cairo_fill (cr);
  if (mark->letter == NULL)
    return;
  set_colour (cr, rung_colour_get_contrast (mark->colour, white)
                  >= rung_colour_get_contrast (mark->colour, black) ? white : black, 1.0);
  draw_text (cr, context, &label);
}

static void
draw_slanted (cairo_t        *cr,
              const RungMark *mark)
{
  cairo_move_to (cr, mark->x, mark->y);
  cairo_line_to (cr, mark->x + mark->width, mark->end_y);
  if (mark->kind == RUNG_MARK_LINE)
    {
      cairo_set_line_width (cr, mark->height);
      cairo_set_line_cap (cr, CAIRO_LINE_CAP_ROUND);
      set_colour (cr, mark->colour, 1.0);
      cairo_stroke (cr);
      return;
    }
  cairo_line_to (cr, mark->x + mark->width, mark->end_y + mark->end_height);
  cairo_line_to (cr, mark->x, mark->y + mark->height);
  cairo_close_path (cr);
  set_colour (cr, mark->colour, FAINT);
  cairo_fill (cr);
}

static void
draw_stroke (cairo_t        *cr,
             const RungMark *mark)
{
  cairo_move_to (cr, mark->x, mark->y);
  cairo_line_to (cr, mark->x + mark->width, mark->y + mark->height);
  set_colour (cr, mark->colour, 1.0);
  cairo_set_line_width (cr, 2.0);
  cairo_set_line_cap (cr, CAIRO_LINE_CAP_SQUARE);
  cairo_stroke (cr);
}

static void
draw_mark (cairo_t        *cr,
           PangoContext   *context,
           const RungMark *mark)
{
  if (mark->kind == RUNG_MARK_DOT)
    {
      draw_dot (cr, context, mark);
      return;
    }
  if (mark->kind == RUNG_MARK_SPOT)
    return;
  if (mark->kind == RUNG_MARK_LINE || mark->kind == RUNG_MARK_WEDGE)
    {
      draw_slanted (cr, mark);
      return;
    }
  if (mark->kind == RUNG_MARK_STROKE)
    {
      draw_stroke (cr, mark);
      return;
    }
  if (mark->is_hatched)
    {
      draw_hatching (cr, mark);
      return;
    }
  cairo_rectangle (cr, mark->x, mark->y, mark->width, mark->height);
  set_colour (cr, mark->colour, mark->kind == RUNG_MARK_BAND || mark->is_outlined ? FAINT : 1.0);
  cairo_fill (cr);
  if (!mark->is_outlined || mark->width < 3.0 || mark->height < 3.0)
    return;
  cairo_rectangle (cr, mark->x + 0.75, mark->y + 0.75, mark->width - 1.5, mark->height - 1.5);
  set_colour (cr, mark->colour, 1.0);
  cairo_set_line_width (cr, 1.5);
  cairo_stroke (cr);
}

static void
draw_focus (cairo_t        *cr,
            const RungMark *mark,
            RungColour      ink)
{
  set_colour (cr, ink, 0.9);
  cairo_set_line_width (cr, 2.0);
  cairo_rectangle (cr, mark->x - 2.0, MIN (mark->y, mark->y + mark->height) - 2.0,
                   mark->width + 4.0, fabs (mark->height) + 4.0);
  cairo_stroke (cr);
}

/**
 * rung_chart_draw:
 * @self: a chart
 * @cr: where to draw
 * @context: font and language of the text
 * @ink: colour of text and rules
 * @focus: a mark to stand out, -1 for none
 *
 * Draws the chart.
 */
void
rung_chart_draw (const RungChart *self,
                 cairo_t         *cr,
                 PangoContext    *context,
                 RungColour       ink,
                 int              focus)
{
  cairo_set_line_width (cr, 1.0);
  for (guint i = 0; i < self->rules->len; i++)
    {
      const RungRule *rule = &g_array_index (self->rules, RungRule, i);

      /* Half a pixel in, a line of one pixel is sharp. */
      cairo_move_to (cr, floor (rule->x1) + 0.5, floor (rule->y1) + 0.5);
      cairo_line_to (cr, floor (rule->x2) + 0.5, floor (rule->y2) + 0.5);
      set_colour (cr, ink, rule->is_strong ? 0.5 : 0.12);
      cairo_stroke (cr);
    }
  for (guint i = 0; i < self->marks->len; i++)
    draw_mark (cr, context, &g_array_index (self->marks, RungMark, i));
  for (guint i = 0; i < self->labels->len; i++)
    {
      const RungLabel *label = &g_array_index (self->labels, RungLabel, i);

      set_colour (cr, label->has_colour ? label->colour : ink, label->is_dim ? 0.72 : 1.0);
      draw_text (cr, context, label);
    }
  if (focus >= 0 && focus < (int) self->marks->len)
    draw_focus (cr, &g_array_index (self->marks, RungMark, focus), ink);
}

/**
 * rung_chart_draw_bubble:
 * @self: a chart
 * @cr: where the chart was drawn
 * @layout: the words of the bubble
 * @ink: colour of text on the chart, which fills the bubble
 * @ground: colour behind the chart, which the words have
 * @mark: place of the mark it belongs to
 *
 * Draws words above a mark, or below it where there is no room above.
 */
void
rung_chart_draw_bubble (const RungChart *self,
                        cairo_t         *cr,
                        PangoLayout     *layout,
                        RungColour       ink,
                        RungColour       ground,
                        guint            mark)
{
  const RungMark *at = &g_array_index (self->marks, RungMark, mark);
  int width = 0;
  int height = 0;
  double x = 0.0;
  double y = 0.0;

  pango_layout_get_pixel_size (layout, &width, &height);
  width += 2 * BUBBLE_PADDING;
  height += 2 * BUBBLE_PADDING;
  x = CLAMP (at->x + at->width / 2.0 - width / 2.0, 0.0, MAX (self->width - width, 0.0));
  y = at->y - height - 4.0;
  if (y < 0.0)
    y = MIN (at->y + at->height + 4.0, self->height - height);
  cairo_rectangle (cr, x, y, width, height);
  set_colour (cr, ink, 1.0);
  cairo_fill (cr);
  set_colour (cr, ground, 1.0);
  cairo_move_to (cr, x + BUBBLE_PADDING, y + BUBBLE_PADDING);
  pango_cairo_show_layout (cr, layout);
}
