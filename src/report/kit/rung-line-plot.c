/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-line-plot.h"

#include <math.h>

#include "rung-format.h"

#define GAP 6.0
#define LEFT 6.0            /* of the plot, in characters */
#define END_LINES 0.95      /* from one name to the next, in lines of text */

/**
 * rung_line_plot_set_up:
 * @self: a plot whose range is known
 * @canvas: the target
 * @beside: room for the names at the right, in the unit of @canvas
 *
 * Begins a chart and leaves room for the axes and names.
 */
void
rung_line_plot_set_up (RungLinePlot     *self,
                       const RungCanvas *canvas,
                       double            beside)
{
  self->canvas = canvas;
  self->chart = rung_chart_new (canvas);
  self->left = LEFT * canvas->char_width;
  self->right = canvas->width - GAP - beside;
  self->top = canvas->line_height * 0.5;
  self->bottom = canvas->height - 1.5 * canvas->line_height;
}

/**
 * rung_line_plot_get_y:
 * @self: a plot
 * @dollars: an amount
 *
 * Returns: where it stands, from the top
 */
double
rung_line_plot_get_y (const RungLinePlot *self,
                      double              dollars)
{
  return self->bottom
         - (self->bottom - self->top) * (dollars - self->from) / (self->to - self->from);
}

/**
 * rung_line_plot_include:
 * @self: a plot that is not set up yet
 * @dollars: an amount
 *
 * Widens the range so that the amount, and zero, are in it.
 */
void
rung_line_plot_include (RungLinePlot *self,
                        double        dollars)
{
  self->from = MIN (self->from, dollars);
  self->to = MAX (self->to, dollars);
}

/**
 * rung_line_plot_add_axis:
 * @self: a plot
 *
 * Adds a rule and an amount for each step of the axis; zero is strong.
 */
void
rung_line_plot_add_axis (RungLinePlot *self)
{
  double step = rung_chart_get_step (self->to - self->from, 6);

  for (double tick = ceil (self->from / step) * step; tick <= self->to; tick += step)
    {
      double y = rung_line_plot_get_y (self, tick);
      g_autofree char *text = rung_format_short (tick);

      rung_chart_add_rule (self->chart, self->left, y, self->right, y, fabs (tick) < step / 2.0);
      rung_chart_add_label (self->chart, self->left - GAP, y, 1.0, text)->is_dim = TRUE;
    }
}

static void
end_clear (gpointer data)
{
  g_free (((RungLineEnd *) data)->text);
}

/**
 * rung_line_ends_new:
 *
 * Returns: (transfer full) (element-type RungLineEnd): no ends yet
 */
GArray *
rung_line_ends_new (void)
{
  GArray *ends = g_array_new (FALSE, TRUE, sizeof (RungLineEnd));

  g_array_set_clear_func (ends, end_clear);
  return ends;
}

static int
compare_ends (gconstpointer a,
              gconstpointer b)
{
  double left = ((const RungLineEnd *) a)->y;
  double right = ((const RungLineEnd *) b)->y;

  return left < right ? -1 : left > right;
}

/**
 * rung_line_plot_add_ends:
 * @self: a plot
 * @ends: (element-type RungLineEnd): the ends of its lines; they are sorted
 *
 * Names the lines at their right ends. Names of lines that end together stand
 * below each other, none below the plot.
 */
void
rung_line_plot_add_ends (RungLinePlot *self,
                         GArray       *ends)
{
  double gap = END_LINES * self->canvas->line_height;

  g_array_sort (ends, compare_ends);
  for (guint i = 1; i < ends->len; i++)
    g_array_index (ends, RungLineEnd, i).y = MAX (g_array_index (ends, RungLineEnd, i).y,
                                                  g_array_index (ends, RungLineEnd, i - 1).y + gap);
  for (guint i = ends->len; i-- > 0;)
    {
      RungLineEnd *end = &g_array_index (ends, RungLineEnd, i);
      double lowest = i + 1 < ends->len ? g_array_index (ends, RungLineEnd, i + 1).y - gap
      : self->bottom;
      RungLabel *label = NULL;

      end->y = MIN (end->y, lowest);
      label = rung_chart_add_label (self->chart, self->right + GAP, end->y, 0.0, end->text);
      label->is_bold = TRUE;
      label->has_colour = TRUE;
      label->colour = end->colour;
    }
}
