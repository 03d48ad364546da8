/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-chart.h"

#include <math.h>
#include <string.h>

/* A pointer within this distance picks a thin mark. */
#define REACH 3.0

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
