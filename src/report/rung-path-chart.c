/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-path-charts.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "rung-format.h"
#include "rung-path-phrases.h"

#define GAP 6.0
#define LEFT 6.0            /* of the plot, in characters */
#define FAINT 0.62

/* A line over the years for each path, all on one axis; the doubt about one of
 * them is a band behind it. */
typedef struct
{
  const RungPathTable *table;
  const RungCanvas *canvas;
  RungChart *chart;
  double left, top, right, bottom;
  double from, to;          /* USD at the bottom and at the top */
} Plot;

typedef struct
{
  guint path;
  double y;
} End;

static double
x_of (const Plot *plot,
      guint       year)
{
  guint n = plot->table->paths->n_years;

  return n < 2 ? (plot->left + plot->right) / 2.0 : plot->left + (plot->right - plot->left) * year / (n - 1);
}

static double
y_of (const Plot *plot,
      double      dollars)
{
  return plot->bottom - (plot->bottom - plot->top) * (dollars - plot->from) / (plot->to - plot->from);
}

static double
get (const Plot  *plot,
     guint        path,
     guint        year,
     RungPathCase path_case)
{
  return rung_paths_get (plot->table->paths, path, year, plot->table->measure, plot->table->view, path_case);
}

/* What is ahead of staying has one figure, and nothing to be drawn for staying. */
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

        plot->from = MIN (plot->from, get (plot, i, year, is_focus ? RUNG_PATH_LOW : RUNG_PATH_MIDDLE));
        plot->to = MAX (plot->to, get (plot, i, year, is_focus ? RUNG_PATH_HIGH : RUNG_PATH_MIDDLE));
      }
  plot->to += 0.03 * (plot->to - plot->from);
  if (plot->from < 0.0)
    plot->from -= 0.03 * (plot->to - plot->from);
}

static void
add_years (Plot *plot)
{
  guint n = plot->table->paths->n_years;
  double room = n > 1 ? x_of (plot, 1) - x_of (plot, 0) : plot->right - plot->left;
  guint every = (guint) MAX (1.0, ceil (5.0 * plot->canvas->char_width / room));

  for (guint year = 0; year < n; year += every)
    {
      g_autofree char *text = rung_phrase_path_year_short (plot->table->document, year);
      double x = x_of (plot, year);

      rung_chart_add_rule (plot->chart, x, plot->top, x, plot->bottom, FALSE);
      rung_chart_add_label (plot->chart, x, plot->bottom + plot->canvas->line_height * 0.7, 0.5, text)->is_dim = TRUE;
    }
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
  add_years (plot);
}

static void
add_band (Plot *plot)
{
  guint path = plot->table->focus;
  RungColour colour = rung_path_get_colour (path, plot->canvas->ground);

  for (guint year = 0; year + 1 < plot->table->paths->n_years; year++)
    {
      double top = y_of (plot, get (plot, path, year, RUNG_PATH_HIGH));
      double end = y_of (plot, get (plot, path, year + 1, RUNG_PATH_HIGH));
      RungMark *mark = rung_chart_add_mark (plot->chart, RUNG_MARK_WEDGE, x_of (plot, year), top,
                                            x_of (plot, year + 1) - x_of (plot, year),
                                            y_of (plot, get (plot, path, year, RUNG_PATH_LOW)) - top,
                                            rung_colour_mix (colour, rung_palette_get_ground (plot->canvas->ground),
                                                             FAINT), NULL);

      mark->end_y = end;
      mark->end_height = y_of (plot, get (plot, path, year + 1, RUNG_PATH_LOW)) - end;
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
    return g_strdup_printf (_("%s, %s: $%s against staying"), title, when, amount);
  g_free (amount);
  amount = rung_format_money (get (plot, path, year, RUNG_PATH_MIDDLE));
  low = rung_format_money (get (plot, path, year, RUNG_PATH_LOW));
  high = rung_format_money (get (plot, path, year, RUNG_PATH_HIGH));
  return g_strdup_printf (_("%s, %s: $%s; $%s to $%s two times out of three"), title, when, amount, low, high);
}

static void
add_line (Plot  *plot,
          guint  path)
{
  RungColour colour = rung_path_get_colour (path, plot->canvas->ground);
  double size = 0.45 * plot->canvas->line_height;
  guint n = plot->table->paths->n_years;

  for (guint year = 0; year < n; year++)
    {
      double x = x_of (plot, year);
      double y = y_of (plot, get (plot, path, year, RUNG_PATH_MIDDLE));

      if (year + 1 < n)
        rung_chart_add_mark (plot->chart, RUNG_MARK_STROKE, x, y, x_of (plot, year + 1) - x,
                             y_of (plot, get (plot, path, year + 1, RUNG_PATH_MIDDLE)) - y, colour, NULL)->is_silent
          = TRUE;
      rung_chart_add_mark (plot->chart, RUNG_MARK_DOT, x - size / 2.0, y - size / 2.0, size, size, colour,
                           dup_text (plot, path, year));
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

/* Numbers of lines that end together stand below each other. */
static void
add_numbers (Plot *plot)
{
  g_autoptr (GArray) ends = g_array_new (FALSE, FALSE, sizeof (End));
  double line = plot->canvas->line_height;

  for (guint i = 0; i < plot->table->paths->n_paths; i++)
    {
      End end = { i, y_of (plot, get (plot, i, plot->table->paths->n_years - 1, RUNG_PATH_MIDDLE)) };

      g_array_append_val (ends, end);
    }
  g_array_sort (ends, compare_ends);
  for (guint i = 1; i < ends->len; i++)
    g_array_index (ends, End, i).y = MAX (g_array_index (ends, End, i).y,
                                          g_array_index (ends, End, i - 1).y + 0.95 * line);
  for (guint i = ends->len; i-- > 0;)
    {
      End *end = &g_array_index (ends, End, i);
      double lowest = i + 1 < ends->len ? g_array_index (ends, End, i + 1).y - 0.95 * line : plot->bottom;
      g_autofree char *number = rung_phrase_path_number (end->path);
      RungLabel *label = NULL;

      end->y = MIN (end->y, lowest);
      label = rung_chart_add_label (plot->chart, plot->right + GAP, end->y, 0.0, number);
      label->is_bold = TRUE;
      label->has_colour = TRUE;
      label->colour = rung_path_get_colour (end->path, plot->canvas->ground);
    }
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
  Plot plot = { .table = table, .canvas = canvas };

  if (table->paths == NULL)
    return NULL;
  find_range (&plot);
  if (plot.to - plot.from < 1.0)
    return NULL;
  plot.chart = rung_chart_new (canvas);
  plot.left = LEFT * canvas->char_width;
  plot.right = canvas->width - GAP - 5.0 * canvas->char_width;
  plot.top = canvas->line_height * 0.5;
  plot.bottom = canvas->height - 1.5 * canvas->line_height;
  if (has_band (&plot))
    add_band (&plot);
  add_axes (&plot);
  for (guint i = plot.table->view == RUNG_PATH_AHEAD ? 1 : 0; i < table->paths->n_paths; i++)
    add_line (&plot, i);
  add_numbers (&plot);
  return plot.chart;
}
