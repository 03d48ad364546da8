/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-chart.h"

#include <math.h>
#include <string.h>

/* A pointer within this distance picks a thin mark. */
#define REACH 3.0

/* How much of its colour a band has. */
#define FAINT 0.3

static void
mark_clear (gpointer data)
{
  RungMark *mark = data;

  g_free (mark->letter);
  g_free (mark->text);
}

static void
label_clear (gpointer data)
{
  g_free (((RungLabel *) data)->text);
}

/**
 * rung_chart_new:
 * @canvas: the target
 *
 * Returns: (transfer full): a chart with nothing on it
 */
RungChart *
rung_chart_new (const RungCanvas *canvas)
{
  RungChart *self = g_new0 (RungChart, 1);

  self->width = canvas->width;
  self->height = canvas->height;
  self->marks = g_array_new (FALSE, TRUE, sizeof (RungMark));
  self->labels = g_array_new (FALSE, TRUE, sizeof (RungLabel));
  self->rules = g_array_new (FALSE, TRUE, sizeof (RungRule));
  g_array_set_clear_func (self->marks, mark_clear);
  g_array_set_clear_func (self->labels, label_clear);
  return self;
}

/**
 * rung_chart_free:
 * @self: (nullable) (transfer full): a chart
 *
 * Frees the chart.
 */
void
rung_chart_free (RungChart *self)
{
  if (self == NULL)
    return;
  g_array_unref (self->marks);
  g_array_unref (self->labels);
  g_array_unref (self->rules);
  g_free (self);
}

/**
 * rung_chart_add_mark:
 * @self: a chart
 * @kind: how it is drawn
 * @x: left edge
 * @y: top edge
 * @width: width, >= 0
 * @height: height, >= 0 except for a line
 * @colour: its colour
 * @text: (transfer full) (nullable): what it says
 *
 * Adds a mark; the reading order is the order of adding.
 *
 * Returns: (transfer none): the mark, valid until the next one is added
 */
RungMark *
rung_chart_add_mark (RungChart    *self,
                     RungMarkKind  kind,
                     double        x,
                     double        y,
                     double        width,
                     double        height,
                     RungColour    colour,
                     char         *text)
{
  RungMark mark = { .kind = kind, .x = x, .y = y, .width = width, .height = height,
                    .colour = colour, .text = text, .is_silent = text == NULL };

  g_array_append_val (self->marks, mark);
  return &g_array_index (self->marks, RungMark, self->marks->len - 1);
}

/**
 * rung_canvas_get_letter_width:
 * @self: the target
 * @offer_id: id of an offer
 *
 * Returns: the room that the bold letter of the offer needs, with a gap behind
 *   it; after Z come letters with a number
 */
double
rung_canvas_get_letter_width (const RungCanvas *self,
                              const char       *offer_id)
{
  return (0.9 + 1.3 * (double) strlen (offer_id)) * self->char_width;
}

/**
 * rung_chart_add_label:
 * @self: a chart
 * @x: where the text is anchored
 * @y: the middle of the line
 * @align: 0 the text starts at @x, 0.5 centred, 1 it ends at @x
 * @text: the text
 *
 * Adds a label.
 *
 * Returns: (transfer none): the label, valid until the next one is added
 */
RungLabel *
rung_chart_add_label (RungChart  *self,
                      double      x,
                      double      y,
                      double      align,
                      const char *text)
{
  RungLabel label = { .x = x, .y = y, .align = align, .text = g_strdup (text) };

  g_array_append_val (self->labels, label);
  return &g_array_index (self->labels, RungLabel, self->labels->len - 1);
}

/**
 * rung_chart_add_rule:
 * @self: a chart
 * @x1: start
 * @y1: start
 * @x2: end
 * @y2: end
 * @is_strong: an axis rather than a grid line
 *
 * Adds a line.
 */
void
rung_chart_add_rule (RungChart *self,
                     double     x1,
                     double     y1,
                     double     x2,
                     double     y2,
                     gboolean   is_strong)
{
  RungRule rule = { x1, y1, x2, y2, is_strong };

  g_array_append_val (self->rules, rule);
}

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

static void
draw_text (cairo_t         *cr,
           PangoContext    *context,
           const RungLabel *label)
{
  g_autoptr (PangoLayout) layout = pango_layout_new (context);
  int width = 0;
  int height = 0;

  pango_layout_set_text (layout, label->text, -1);
  if (label->is_bold)
    {
      g_autoptr (PangoAttrList) attributes = pango_attr_list_new ();

      pango_attr_list_insert (attributes, pango_attr_weight_new (PANGO_WEIGHT_BOLD));
      pango_layout_set_attributes (layout, attributes);
    }
  if (label->max_width > 0.0)
    {
      pango_layout_set_width (layout, (int) (label->max_width * PANGO_SCALE));
      pango_layout_set_ellipsize (layout, PANGO_ELLIPSIZE_END);
      pango_layout_set_alignment (layout, label->align < 0.25 ? PANGO_ALIGN_LEFT
                                          : label->align > 0.75 ? PANGO_ALIGN_RIGHT
                                                                : PANGO_ALIGN_CENTER);
    }
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
 * rung_chart_pick:
 * @self: a chart
 * @x: a point
 * @y: a point
 *
 * Returns: the mark at the point, the last drawn first; -1 for none
 */
int
rung_chart_pick (const RungChart *self,
                 double           x,
                 double           y)
{
  for (int i = (int) self->marks->len - 1; i >= 0; i--)
    {
      const RungMark *mark = &g_array_index (self->marks, RungMark, i);
      double reach = mark->kind == RUNG_MARK_TICK || mark->kind == RUNG_MARK_STROKE ? REACH : 0.0;
      double top = MIN (mark->y, mark->y + mark->height);

      if (!mark->is_silent
          && x >= mark->x - reach && x < mark->x + mark->width + reach
          && y >= top - reach && y < top + fabs (mark->height) + reach)
        return i;
    }
  return -1;
}

/**
 * rung_chart_step:
 * @self: a chart
 * @mark: a mark, -1 to begin
 * @direction: 1 to the next one, -1 to the one before
 *
 * Returns: the next mark that says something, @mark itself at the end, -1 if
 *   there is none
 */
int
rung_chart_step (const RungChart *self,
                 int              mark,
                 int              direction)
{
  int at = mark < 0 && direction < 0 ? (int) self->marks->len : mark;

  for (at += direction; at >= 0 && at < (int) self->marks->len; at += direction)
    if (!g_array_index (self->marks, RungMark, at).is_silent
        && !g_array_index (self->marks, RungMark, at).is_minor)
      return at;
  return mark;
}

/**
 * rung_chart_get_text:
 * @self: a chart
 * @mark: a mark, or -1
 *
 * Returns: (transfer none): what the mark says, "" for none
 */
const char *
rung_chart_get_text (const RungChart *self,
                     int              mark)
{
  if (mark < 0 || mark >= (int) self->marks->len)
    return "";
  return g_array_index (self->marks, RungMark, mark).text;
}

/**
 * rung_chart_to_text:
 * @self: a chart
 *
 * Returns: (transfer full): what every mark says, a line each
 */
char *
rung_chart_to_text (const RungChart *self)
{
  GString *out = g_string_new (NULL);

  for (guint i = 0; i < self->marks->len; i++)
    {
      const RungMark *mark = &g_array_index (self->marks, RungMark, i);

      if (mark->is_silent || mark->is_minor)
        continue;
      if (out->len > 0)
        g_string_append_c (out, '\n');
      g_string_append (out, mark->text);
    }
  return g_string_free (out, FALSE);
}

/**
 * rung_chart_get_step:
 * @span: length of an axis in its own unit, > 0
 * @n_ticks: about how many ticks there should be, > 0
 *
 * Returns: a round distance of ticks: 1, 2 or 5 times a power of ten
 */
double
rung_chart_get_step (double span,
                     guint  n_ticks)
{
  double raw = span / n_ticks;
  double power = pow (10.0, floor (log10 (raw)));
  double lead = raw / power;

  if (lead <= 1.0)
    return power;
  if (lead <= 2.0)
    return 2.0 * power;
  return lead <= 5.0 ? 5.0 * power : 10.0 * power;
}
