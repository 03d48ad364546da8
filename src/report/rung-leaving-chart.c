/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-answer-charts.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "rung-format.h"

#define GAP 6.0
#define LEFT 6.0            /* of the plot, in characters */

/* A step line over the months for each offer, all on one axis. */
typedef struct
{
  const RungLeavingTable *table;
  const RungCanvas *canvas;
  RungChart *chart;
  guint n_months;
  double left, top, right, bottom;
  double from, to;          /* USD at the bottom and at the top */
} Plot;

/* Where the letter of a line stands. */
typedef struct
{
  guint offer;
  double y;
} End;

static double
x_of (const Plot *plot,
      double      month)
{
  return plot->left + (plot->right - plot->left) * month / plot->n_months;
}

static double
y_of (const Plot *plot,
      double      dollars)
{
  return plot->bottom - (plot->bottom - plot->top) * (dollars - plot->from) / (plot->to - plot->from);
}

static double
left_of (const Plot *plot,
         guint       offer,
         guint       month)
{
  return g_array_index (plot->table->rows[offer], RungLeaving, month - 1).left;
}

static const char *
id_of (const Plot *plot,
       guint       offer)
{
  return rung_document_get_offer (plot->table->document, g_array_index (plot->table->offers, guint, offer))->id;
}

static void
find_range (Plot *plot)
{
  for (guint i = 0; i < plot->table->offers->len; i++)
    for (guint month = 1; month <= plot->n_months; month++)
      {
        plot->from = MIN (plot->from, left_of (plot, i, month));
        plot->to = MAX (plot->to, left_of (plot, i, month));
      }
  plot->to += 0.03 * (plot->to - plot->from);
}

static void
add_axes (Plot *plot)
{
  double step = rung_chart_get_step (plot->to - plot->from, 6);

  for (double tick = ceil (plot->from / step) * step; tick <= plot->to; tick += step)
    {
      double y = y_of (plot, tick);
      g_autofree char *text = rung_format_short (tick);

      rung_chart_add_rule (plot->chart, plot->left, y, plot->right, y, fabs (tick) < step / 2.0);
      rung_chart_add_label (plot->chart, plot->left - GAP, y, 1.0, text)->is_dim = TRUE;
    }
  for (guint year = 0; 12 * year < plot->n_months; year++)
    {
      double x = x_of (plot, 12.0 * (year + 1));
      gboolean has_room = (x_of (plot, 12.0) - plot->left) > 7.0 * plot->canvas->char_width;
      g_autofree char *title = g_strdup_printf (has_room ? _("Year %u") : "%u", year + 1);

      rung_chart_add_rule (plot->chart, x, plot->top, x, plot->bottom, FALSE);
      rung_chart_add_label (plot->chart, x_of (plot, 12.0 * year + 6.0),
                            plot->bottom + plot->canvas->line_height * 0.7, 0.5, title)->is_dim = TRUE;
    }
}

/* Every month can be pointed at; read out are the ends of the years. */
static void
add_steps (Plot  *plot,
           guint  offer)
{
  RungColour colour = rung_palette_get_offer (id_of (plot, offer), plot->canvas->ground);
  g_autofree char *letter = rung_format_letter (id_of (plot, offer));

  for (guint month = 1; month <= plot->n_months; month++)
    {
      double dollars = left_of (plot, offer, month);
      double x = x_of (plot, month - 1.0);
      double y = y_of (plot, dollars);
      g_autofree char *amount = rung_format_value (dollars, "USD");
      RungMark *mark = NULL;

      if (month > 1)
        {
          double before = y_of (plot, left_of (plot, offer, month - 1));

          rung_chart_add_mark (plot->chart, RUNG_MARK_STROKE, x, MIN (before, y), 0.0, fabs (y - before),
                               colour, NULL);
        }
      mark = rung_chart_add_mark (plot->chart, RUNG_MARK_STROKE, x, y, x_of (plot, month) - x, 0.0, colour,
                                  g_strdup_printf (_("%s, leaving after month %u: %s"), letter, month, amount));
      mark->is_minor = month % 12 != 0 && month != plot->n_months;
    }
}

static int
compare_ends (gconstpointer a,
              gconstpointer b)
{
  double left = ((const End *) a)->y;
  double right = ((const End *) b)->y;

  return left < right ? -1 : left > right;
}

/* Letters of lines that end together stand below each other. */
static void
add_letters (Plot *plot)
{
  g_autoptr (GArray) ends = g_array_new (FALSE, FALSE, sizeof (End));
  double line = plot->canvas->line_height;

  for (guint i = 0; i < plot->table->offers->len; i++)
    {
      End end = { i, y_of (plot, left_of (plot, i, plot->n_months)) };

      g_array_append_val (ends, end);
    }
  g_array_sort (ends, compare_ends);
  for (guint i = 1; i < ends->len; i++)
    g_array_index (ends, End, i).y = MAX (g_array_index (ends, End, i).y,
                                          g_array_index (ends, End, i - 1).y + 0.95 * line);
  for (guint i = ends->len; i-- > 0;)
    {
      double lowest = i + 1 < ends->len ? g_array_index (ends, End, i + 1).y - 0.95 * line : plot->bottom;
      End *end = &g_array_index (ends, End, i);
      g_autofree char *letter = rung_format_letter (id_of (plot, end->offer));
      RungLabel *label = NULL;

      end->y = MIN (end->y, lowest);
      label = rung_chart_add_label (plot->chart, plot->right + GAP, end->y, 0.0, letter);
      label->is_bold = TRUE;
      label->has_colour = TRUE;
      label->colour = rung_palette_get_offer (id_of (plot, end->offer), plot->canvas->ground);
    }
}

static void
add_month (Plot *plot)
{
  guint month = plot->table->month;
  double size = 0.5 * plot->canvas->line_height;
  double x = 0.0;

  if (month < 1 || month > plot->n_months)
    return;
  x = x_of (plot, month - 0.5);
  rung_chart_add_rule (plot->chart, x, plot->top, x, plot->bottom, TRUE);
  for (guint i = 0; i < plot->table->offers->len; i++)
    rung_chart_add_mark (plot->chart, RUNG_MARK_DOT, x - size / 2.0,
                         y_of (plot, left_of (plot, i, month)) - size / 2.0, size, size,
                         rung_palette_get_offer (id_of (plot, i), plot->canvas->ground), NULL);
}

/**
 * rung_leaving_chart_new:
 * @table: what leaving comes to
 * @canvas: the target
 *
 * Builds a step line over the months for each offer: what somebody who leaves
 * after the month is left with, after tax and living cost.
 *
 * Returns: (transfer full) (nullable): the chart, %NULL if there is nothing to
 *   draw
 */
RungChart *
rung_leaving_chart_new (const RungLeavingTable *table,
                        const RungCanvas       *canvas)
{
  Plot plot = { .table = table, .canvas = canvas };
  double beside = 0.0;

  if (table->offers->len == 0)
    return NULL;
  plot.n_months = table->rows[0]->len;
  find_range (&plot);
  if (plot.to - plot.from < 1.0)
    return NULL;
  plot.chart = rung_chart_new (canvas);
  plot.left = LEFT * canvas->char_width;
  for (guint i = 0; i < table->offers->len; i++)
    beside = MAX (beside, rung_canvas_get_letter_width (canvas, id_of (&plot, i)));
  plot.right = canvas->width - GAP - beside;
  plot.top = canvas->line_height * 0.5;
  plot.bottom = canvas->height - 1.5 * canvas->line_height;
  add_axes (&plot);
  for (guint i = 0; i < table->offers->len; i++)
    add_steps (&plot, i);
  add_month (&plot);
  add_letters (&plot);
  return plot.chart;
}
