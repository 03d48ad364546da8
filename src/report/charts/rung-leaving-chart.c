/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-leaving-chart.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "report/kit/rung-format.h"
#include "report/kit/rung-line-plot.h"

/* A step line over the months for each offer, all on one axis. */
typedef struct
{
  const RungLeavingTable *table;
  guint n_months;
  RungLinePlot lines;
} Plot;

static double
x_of (const Plot *plot,
      double      month)
{
  return plot->lines.left + (plot->lines.right - plot->lines.left) * month / plot->n_months;
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
  return g_ptr_array_index (plot->table->offers, offer);
}

static void
find_range (Plot *plot)
{
  for (guint i = 0; i < plot->table->offers->len; i++)
    for (guint month = 1; month <= plot->n_months; month++)
      rung_line_plot_include (&plot->lines, left_of (plot, i, month));
  plot->lines.to += 0.03 * (plot->lines.to - plot->lines.from);
}

static void
add_axes (Plot *plot)
{
  rung_line_plot_add_axis (&plot->lines);
  for (guint year = 0; 12 * year < plot->n_months; year++)
    {
      double x = x_of (plot, 12.0 * (year + 1));
      gboolean has_room = (x_of (plot, 12.0) - plot->lines.left) > 7.0
      * plot->lines.canvas->char_width;
      g_autofree char *title = g_strdup_printf (has_room ? _("Year %u") : "%u", year + 1);

      rung_chart_add_rule (plot->lines.chart, x, plot->lines.top, x, plot->lines.bottom, FALSE);
      rung_chart_add_label (plot->lines.chart, x_of (plot, 12.0 * year + 6.0),
                            plot->lines.bottom + plot->lines.canvas->line_height * 0.7, 0.5,
                            title)->is_dim = TRUE;
    }
}

/* Every month can be pointed at; read out are the ends of the years. */
static void
add_steps (Plot  *plot,
           guint  offer)
{
  RungColour colour = rung_palette_get_offer (id_of (plot, offer), plot->lines.canvas->ground);
  g_autofree char *letter = rung_format_letter (id_of (plot, offer));

  for (guint month = 1; month <= plot->n_months; month++)
    {
      double dollars = left_of (plot, offer, month);
      double x = x_of (plot, month - 1.0);
      double y = rung_line_plot_get_y (&plot->lines, dollars);
      g_autofree char *amount = rung_format_value (dollars, "USD");
      RungMark *mark = NULL;

      if (month > 1)
        {
          double before = rung_line_plot_get_y (&plot->lines, left_of (plot, offer, month - 1));

          rung_chart_add_mark (plot->lines.chart, RUNG_MARK_STROKE, x, MIN (before, y), 0.0,
                               fabs (y - before),
                               colour, NULL);
        }
      mark = rung_chart_add_mark (plot->lines.chart, RUNG_MARK_STROKE, x, y, x_of (plot, month) - x,
                                  0.0, colour,
                                  /* Translators: an offer, a month, then dollars */
                                  g_strdup_printf (_("%s, if you leave after month %u: %s"), letter,
                                                   month, amount));
      mark->is_minor = month % 12 != 0 && month != plot->n_months;
    }
}

static void
add_letters (Plot *plot)
{
  g_autoptr (GArray) ends = rung_line_ends_new ();

  for (guint i = 0; i < plot->table->offers->len; i++)
    {
      RungLineEnd end = {
        rung_line_plot_get_y (&plot->lines, left_of (plot, i, plot->n_months)),
        rung_format_letter (id_of (plot, i)),
        rung_palette_get_offer (id_of (plot, i), plot->lines.canvas->ground),
      };

      g_array_append_val (ends, end);
    }
  rung_line_plot_add_ends (&plot->lines, ends);
}

static void
add_month (Plot *plot)
{
  guint month = plot->table->month;
  double size = 0.5 * plot->lines.canvas->line_height;
  double x = 0.0;

  if (month < 1 || month > plot->n_months)
    return;
  x = x_of (plot, month - 0.5);
  rung_chart_add_rule (plot->lines.chart, x, plot->lines.top, x, plot->lines.bottom, TRUE);
  for (guint i = 0; i < plot->table->offers->len; i++)
    rung_chart_add_mark (plot->lines.chart, RUNG_MARK_DOT, x - size / 2.0,
                         rung_line_plot_get_y (&plot->lines, left_of (plot, i, month)) - size / 2.0,
                         size, size,
                         rung_palette_get_offer (id_of (plot, i), plot->lines.canvas->ground),
                         NULL);
}

/**
 * rung_leaving_chart_new:
 * @table: the outcomes of leaving
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
  Plot plot = { .table = table };
  double beside = 0.0;

  if (table->offers->len == 0)
    return NULL;
  plot.n_months = table->rows[0]->len;
  find_range (&plot);
  if (plot.lines.to - plot.lines.from < 1.0)
    return NULL;
  for (guint i = 0; i < table->offers->len; i++)
    beside = MAX (beside, rung_canvas_get_letter_width (canvas, id_of (&plot, i)));
  rung_line_plot_set_up (&plot.lines, canvas, beside);
  add_axes (&plot);
  for (guint i = 0; i < table->offers->len; i++)
    add_steps (&plot, i);
  add_month (&plot);
  add_letters (&plot);
  return plot.lines.chart;
}
