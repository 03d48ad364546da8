/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-fan-chart.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "report/kit/rung-format.h"

#define GAP 6.0
#define PANEL_GAP 18.0
#define MOST_COLUMNS 4
#define PLOT_LINES 11.0     /* height of a plot without its titles, in lines */

/* A panel for each offer, all on one scale: 8 of 10 futures lie within the
 * band, the line is in their middle. The years of a running total hang
 * together and make a fan; single years are bars. */
typedef struct
{
  const RungSimulation *simulation;
  const RungCanvas *canvas;
  RungChart *chart;
  gboolean is_running;
  double from, to;          /* USD at the ends of the scale */
  double left, width;       /* of the plot of a panel */
  double right;             /* where its last year ends */
  double top, bottom;
} Plot;

static guint
get_n_columns (guint n_offers)
{
  guint n_rows = (n_offers + MOST_COLUMNS - 1) / MOST_COLUMNS;

  return n_rows == 0 ? 1 : (n_offers + n_rows - 1) / n_rows;
}

static double
get_panel_height (double line_height)
{
  return (PLOT_LINES + 3.4) * line_height;
}

static const RungPercentiles *
get_percentiles (const Plot *plot,
                 guint       offer,
                 guint       year)
{
  const RungFutures *futures = plot->simulation->futures;

  return plot->is_running ? &futures->running[offer][year] : &futures->year[offer][year];
}

static void
find_scale (Plot *plot)
{
  const RungFutures *futures = plot->simulation->futures;

  for (guint i = 0; i < futures->n_offers; i++)
    for (guint year = 0; year < futures->n_years; year++)
      {
        plot->from = MIN (plot->from, get_percentiles (plot, i, year)->low);
        plot->to = MAX (plot->to, get_percentiles (plot, i, year)->high);
      }
  plot->to += 0.04 * (plot->to - plot->from);
}

static double
y_of (const Plot *plot,
      double      dollars)
{
  return plot->bottom
         - (plot->bottom - plot->top) * (dollars - plot->from) / (plot->to - plot->from);
}

/* Where a year ends in the plot; 0 is the first day. */
static double
x_of (const Plot *plot,
      guint       year)
{
  return round (plot->left
                + (plot->right - plot->left) * year / plot->simulation->futures->n_years);
}

static void
add_axis (Plot     *plot,
          gboolean  has_labels)
{
  double step = rung_chart_get_step (plot->to - plot->from, 4);

  for (double tick = ceil (plot->from / step) * step; tick <= plot->to; tick += step)
    {
      double y = y_of (plot, tick);
      g_autofree char *text = rung_format_short (tick);

      rung_chart_add_rule (plot->chart, plot->left, y, plot->left + plot->width, y,
                           fabs (tick) < 0.5);
      if (has_labels)
        rung_chart_add_label (plot->chart, plot->left - GAP, y, 1.0, text)->is_dim = TRUE;
    }
}

static void
add_years (Plot *plot)
{
  guint n_years = plot->simulation->futures->n_years;
  double slot = (plot->right - plot->left) / n_years;
  gboolean is_wide = slot > 7.0 * plot->canvas->char_width;

  for (guint year = 0; year < n_years; year++)
    {
      g_autofree char *long_title = g_strdup_printf (_("Year %u"), year + 1);
      g_autofree char *number = g_strdup_printf ("%u", year + 1);
      double x = plot->is_running ? x_of (plot, year + 1) : plot->left + slot * (year + 0.5);

      rung_chart_add_label (plot->chart, x, plot->bottom + plot->canvas->line_height * 0.7, 0.5,
                            is_wide ? long_title : number)->is_dim = TRUE;
    }
}

static char *
dup_text (const Plot            *plot,
          const char            *letter,
          guint                  year,
          const RungPercentiles *percentiles)
{
  g_autofree char *low = rung_format_rough (percentiles->low);
  g_autofree char *middle = rung_format_rough (percentiles->middle);
  g_autofree char *high = rung_format_rough (percentiles->high);

  if (plot->is_running)
    /* Translators: an offer, years, dollars: the median, the low and the high end */
    return g_strdup_printf (ngettext ("%s after %u year: median $%s, $%s to $%s in 8 of 10 futures",
                                      "%s after %u years: median $%s, $%s "
                                      "to $%s in 8 of 10 futures",
                                      year + 1),
                            letter, year + 1, middle, low, high);
  /* Translators: an offer, the year, dollars: the median, the low and the high end */
  return g_strdup_printf (_("%s, year %u: median $%s, $%s to $%s in 8 of 10 futures"),
                          letter, year + 1, middle, low, high);
}

static void
add_bar (Plot                  *plot,
         guint                  year,
         RungColour             colour,
         const RungPercentiles *percentiles,
         char                  *text)
{
  double slot = (plot->right - plot->left) / plot->simulation->futures->n_years;
  double width = MAX (MIN (slot - 4.0, 36.0), 3.0);
  double x = plot->left + slot * (year + 0.5) - width / 2.0;
  double top = y_of (plot, percentiles->high);
  double height = MAX (y_of (plot, percentiles->low) - top, 2.0);

  rung_chart_add_mark (plot->chart, RUNG_MARK_BAND, x, top, width, height, colour, text);
  rung_chart_add_mark (plot->chart, RUNG_MARK_BAR, x, y_of (plot, percentiles->middle) - 1.0, width,
                       2.0,
                       colour, NULL);
}

static void
add_line (Plot       *plot,
          guint       year,
          RungColour  colour,
          double      from,
          double      to,
          double      thickness)
{
  double x = x_of (plot, year);

  rung_chart_add_mark (plot->chart, RUNG_MARK_LINE, x, y_of (plot, from), x_of (plot, year + 1) - x,
                       thickness, colour, NULL)->end_y = y_of (plot, to);
}

/* From the year before to this one; everything starts at nothing. */
static void
add_fan (Plot                  *plot,
         guint                  year,
         RungColour             colour,
         const RungPercentiles *before,
         const RungPercentiles *percentiles,
         char                  *text)
{
  double x = x_of (plot, year);
  double end = x_of (plot, year + 1);
  double top = y_of (plot, percentiles->high);
  double height = y_of (plot, percentiles->low) - top;
  RungMark *wedge = rung_chart_add_mark (plot->chart, RUNG_MARK_WEDGE, x, y_of (plot, before->high),
                                         end - x,
                                         y_of (plot, before->low) - y_of (plot, before->high),
                                         colour, NULL);

  wedge->end_y = top;
  wedge->end_height = height;
  add_line (plot, year, colour, before->low, percentiles->low, 1.0);
  add_line (plot, year, colour, before->high, percentiles->high, 1.0);
  add_line (plot, year, colour, before->middle, percentiles->middle, 2.0);
  rung_chart_add_mark (plot->chart, RUNG_MARK_SPOT, (x + end) / 2.0, top - 2.0, (end - x) / 2.0,
                       height + 4.0, colour, text);
}

static void
add_title (Plot       *plot,
           guint       offer,
           RungColour  colour,
           double      left,
           double      width)
{
  const RungDocumentOffer *record = rung_simulation_get_offer (plot->simulation, offer);
  const RungPercentiles *last = get_percentiles (plot, offer,
                                                 plot->simulation->futures->n_years - 1);
  double line = plot->canvas->line_height;
  double indent = rung_canvas_get_letter_width (plot->canvas, record->id);
  g_autofree char *letter = rung_format_letter (record->id);
  g_autofree char *low = rung_format_short (last->low);
  g_autofree char *high = rung_format_short (last->high);
  g_autofree char *range = g_strdup_printf (C_("range of money", "%s to %s"), low, high);
  double room = MAX (width - indent, 1.0);
  RungLabel *label = rung_chart_add_label (plot->chart, left, plot->top - 1.2 * line, 0.0, letter);

  label->is_bold = TRUE;
  label->has_colour = TRUE;
  label->colour = colour;
  /* A name may be cut, a figure not: what the fan shows is heard and pointed at as well. */
  if (plot->is_running
      && (double) g_utf8_strlen (range, -1) * 1.2 * plot->canvas->char_width > room)
    return;
  label = rung_chart_add_label (plot->chart, left + indent, plot->top - 1.2 * line, 0.0,
                                plot->is_running ? range : record->inputs.title);
  label->max_width = room;
  label->is_dim = TRUE;
}

static void
add_panel (Plot  *plot,
           guint  offer)
{
  const RungDocumentOffer *record = rung_simulation_get_offer (plot->simulation, offer);
  RungColour colour = rung_palette_get_offer (record->id, plot->canvas->ground);
  g_autofree char *letter = rung_format_letter (record->id);
  static const RungPercentiles start = { 0.0, 0.0, 0.0 };
  const RungPercentiles *before = &start;

  add_title (plot, offer, colour, plot->left, plot->width);
  for (guint year = 0; year < plot->simulation->futures->n_years; year++)
    {
      const RungPercentiles *percentiles = get_percentiles (plot, offer, year);
      char *text = dup_text (plot, letter, year, percentiles);

      if (plot->is_running)
        add_fan (plot, year, colour, before, percentiles, text);
      else
        add_bar (plot, year, colour, percentiles, text);
      before = percentiles;
    }
}

/**
 * rung_fan_chart_get_height:
 * @n_offers: simulated offers
 * @line_height: of a line of text
 *
 * Returns: the height that the chart needs
 */
double
rung_fan_chart_get_height (guint  n_offers,
                           double line_height)
{
  guint n_rows = (n_offers + MOST_COLUMNS - 1) / MOST_COLUMNS;

  return MAX (n_rows, 1) * get_panel_height (line_height);
}

/**
 * rung_fan_chart_new:
 * @simulation: a simulation
 * @is_running: whether years are added up
 * @canvas: the target
 *
 * Builds the spread of what is left of each offer, year by year or added up: a
 * panel for each offer, with the range of 8 of 10 futures and their middle.
 *
 * Returns: (transfer full) (nullable): the chart, %NULL if there is nothing to
 *   draw
 */
RungChart *
rung_fan_chart_new (const RungSimulation *simulation,
                    gboolean              is_running,
                    const RungCanvas     *canvas)
{
  Plot plot = { .simulation = simulation, .canvas = canvas, .is_running = is_running };
  guint n_columns = get_n_columns (simulation->n_offers);
  double axis = 5.5 * canvas->char_width;
  double pitch = (canvas->width - axis + PANEL_GAP) / n_columns;

  find_scale (&plot);
  if (plot.to - plot.from < 0.5)
    return NULL;
  plot.chart = rung_chart_new (canvas);
  plot.width = pitch - PANEL_GAP;
  for (guint i = 0; i < simulation->n_offers; i++)
    {
      guint column = i % n_columns;

      plot.left = axis + pitch * column;
      /* Half of the name of the last year hangs over its end. */
      plot.right = plot.left + plot.width - (is_running ? 3.0 * canvas->char_width : 0.0);
      plot.top = i / n_columns * get_panel_height (canvas->line_height) + 1.8 * canvas->line_height;
      plot.bottom = plot.top + PLOT_LINES * canvas->line_height - GAP;
      add_axis (&plot, column == 0);
      add_years (&plot);
      add_panel (&plot, i);
    }
  return plot.chart;
}
