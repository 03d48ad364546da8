/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-path-chart.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "report/kit/rung-format.h"
#include "report/kit/rung-line-plot.h"
#include "report/phrases/rung-path-phrases.h"

#define BESIDE 5.0          /* room for the names, in characters */
#define FAINT 0.62

/* A line over the years for each path, all on one axis; the doubt about one of
 * them is a band behind it. */
typedef struct
{
  const RungPathTable *table;
  RungLinePlot lines;
} Plot;

static double
x_of (const Plot *plot,
      guint       year)
{
  guint n = plot->table->paths->n_years;

  return n < 2 ? (plot->lines.left + plot->lines.right) / 2.0
               : plot->lines.left + (plot->lines.right - plot->lines.left) * year / (n - 1);
}

static double
get (const Plot  *plot,
     guint        path,
     guint        year,
     RungPathCase path_case)
{
  return rung_paths_get (plot->table->paths, path, year, plot->table->measure, plot->table->view,
                         path_case);
}

static double
y_of (const Plot  *plot,
      guint        path,
      guint        year,
      RungPathCase path_case)
{
  return rung_line_plot_get_y (&plot->lines, get (plot, path, year, path_case));
}

/* A lead over staying is one figure, and there is nothing to draw for staying. */
static gboolean
has_band (const Plot *plot)
{
  return plot->table->view != RUNG_PATH_AHEAD;
}

static void
find_range (Plot *plot)
{
  for (guint i = 0; i < plot->table->paths->n_paths; i++)
    for (guint year = 0; year < plot->table->paths->n_years; year++)
      {
        gboolean is_focus = i == plot->table->focus && has_band (plot);

        rung_line_plot_include (&plot->lines,
                                get (plot, i, year, is_focus ? RUNG_PATH_LOW : RUNG_PATH_MIDDLE));
        rung_line_plot_include (&plot->lines,
                                get (plot, i, year, is_focus ? RUNG_PATH_HIGH : RUNG_PATH_MIDDLE));
      }
  plot->lines.to += 0.03 * (plot->lines.to - plot->lines.from);
  if (plot->lines.from < 0.0)
    plot->lines.from -= 0.03 * (plot->lines.to - plot->lines.from);
}

static void
add_years (Plot *plot)
{
  guint n = plot->table->paths->n_years;
  double room = n > 1 ? x_of (plot, 1) - x_of (plot, 0) : plot->lines.right - plot->lines.left;
  guint every = (guint) MAX (1.0, ceil (5.0 * plot->lines.canvas->char_width / room));

  for (guint year = 0; year < n; year += every)
    {
      g_autofree char *text = rung_phrase_path_year_short (plot->table->document, year);
      double x = x_of (plot, year);

      rung_chart_add_rule (plot->lines.chart, x, plot->lines.top, x, plot->lines.bottom, FALSE);
      rung_chart_add_label (plot->lines.chart, x,
                            plot->lines.bottom + plot->lines.canvas->line_height * 0.7, 0.5,
                            text)->is_dim = TRUE;
    }
}

static void
add_band (Plot *plot)
{
  guint path = plot->table->focus;
  RungGround ground = plot->lines.canvas->ground;
  RungColour faint = rung_colour_mix (rung_path_get_colour (path, ground),
                                      rung_palette_get_ground (ground), FAINT);

  for (guint year = 0; year + 1 < plot->table->paths->n_years; year++)
    {
      double top = y_of (plot, path, year, RUNG_PATH_HIGH);
      double end = y_of (plot, path, year + 1, RUNG_PATH_HIGH);
      RungMark *mark = rung_chart_add_mark (plot->lines.chart, RUNG_MARK_WEDGE, x_of (plot, year),
                                            top,
                                            x_of (plot, year + 1) - x_of (plot, year),
                                            y_of (plot, path, year, RUNG_PATH_LOW) - top,
                                            faint, NULL);

      mark->end_y = end;
      mark->end_height = y_of (plot, path, year + 1, RUNG_PATH_LOW) - end;
      mark->is_silent = TRUE;
    }
}

static char *
dup_text (const Plot *plot,
          guint       path,
          guint       year)
{
  g_autofree char *title = rung_phrase_path (plot->table->paths, path);
  g_autofree char *when = rung_phrase_path_year (plot->table->document, year);
  g_autofree char *amount = rung_format_money_signed (get (plot, path, year, RUNG_PATH_MIDDLE));
  g_autofree char *low = NULL;
  g_autofree char *high = NULL;

  if (plot->table->view == RUNG_PATH_AHEAD)
    /* Translators: a path, a year, then dollars */
    return g_strdup_printf (_("%s, %s: $%s compared with staying"), title, when, amount);
  g_free (amount);
  amount = rung_format_money (get (plot, path, year, RUNG_PATH_MIDDLE));
  low = rung_format_money (get (plot, path, year, RUNG_PATH_LOW));
  high = rung_format_money (get (plot, path, year, RUNG_PATH_HIGH));
  /* Translators: a path, a year, then dollars: the median and its range */
  return g_strdup_printf (_("%s, %s: $%s; $%s to $%s two times out of three"), title, when, amount,
                          low, high);
}

static void
add_line (Plot  *plot,
          guint  path)
{
  RungColour colour = rung_path_get_colour (path, plot->lines.canvas->ground);
  double size = 0.45 * plot->lines.canvas->line_height;
  guint n = plot->table->paths->n_years;

  for (guint year = 0; year < n; year++)
    {
      double x = x_of (plot, year);
      double y = y_of (plot, path, year, RUNG_PATH_MIDDLE);

      if (year + 1 < n)
        rung_chart_add_mark (plot->lines.chart, RUNG_MARK_STROKE, x, y, x_of (plot, year + 1) - x,
                             y_of (plot, path, year + 1, RUNG_PATH_MIDDLE) - y, colour,
                             NULL)->is_silent = TRUE;
      rung_chart_add_mark (plot->lines.chart, RUNG_MARK_DOT, x - size / 2.0, y - size / 2.0, size,
                           size, colour,
                           dup_text (plot, path, year));
    }
}

static void
add_numbers (Plot *plot)
{
  g_autoptr (GArray) ends = rung_line_ends_new ();

  for (guint i = 0; i < plot->table->paths->n_paths; i++)
    {
      RungLineEnd end = {
        y_of (plot, i, plot->table->paths->n_years - 1, RUNG_PATH_MIDDLE),
        rung_phrase_path_number (i),
        rung_path_get_colour (i, plot->lines.canvas->ground),
      };

      g_array_append_val (ends, end);
    }
  rung_line_plot_add_ends (&plot->lines, ends);
}

/**
 * rung_path_get_palette_id:
 * @path: a path, 0 for staying
 *
 * Returns: the offer whose colour it has; staying has the grey one
 */
const char *
rung_path_get_palette_id (guint path)
{
  static const char *const ids[RUNG_MAX_PATHS + 1] = { "h", "a", "b", "c", "d", "e", "f" };

  return ids[MIN (path, RUNG_MAX_PATHS)];
}

/**
 * rung_path_get_colour:
 * @path: a path, 0 for staying
 * @ground: light or dark
 *
 * Returns: its colour, the same on every chart
 */
RungColour
rung_path_get_colour (guint      path,
                      RungGround ground)
{
  return rung_palette_get_offer (rung_path_get_palette_id (path), ground);
}

/**
 * rung_path_chart_new:
 * @table: what is drawn
 * @canvas: the target
 *
 * Builds a line over the years for staying and for each path, with the doubt
 * about one of them as a band.
 *
 * Returns: (transfer full) (nullable): the chart, %NULL if there is nothing to
 *   draw
 */
RungChart *
rung_path_chart_new (const RungPathTable *table,
                     const RungCanvas    *canvas)
{
  Plot plot = { .table = table };

  if (table->paths == NULL)
    return NULL;
  find_range (&plot);
  if (plot.lines.to - plot.lines.from < 1.0)
    return NULL;
  rung_line_plot_set_up (&plot.lines, canvas, BESIDE * canvas->char_width);
  if (has_band (&plot))
    add_band (&plot);
  rung_line_plot_add_axis (&plot.lines);
  add_years (&plot);
  for (guint i = plot.table->view == RUNG_PATH_AHEAD ? 1 : 0; i < table->paths->n_paths; i++)
    add_line (&plot, i);
  add_numbers (&plot);
  return plot.lines.chart;
}
