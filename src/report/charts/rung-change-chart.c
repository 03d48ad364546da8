/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-change-chart.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#define HEAD 2.2            /* heights in lines */
#define PLOT 11.0
#define FOOT 2.0
#define START 10.0          /* width of a value at the start, in characters */
#define START_GAP 1.1       /* least distance of labels, in lines */
#define END_GAP 2.2
#define BREAK 30.0          /* in characters: narrower, two lines would lie on the next label */
#define DOT 8.0
#define INSET 8.0

/* Published figures over the years, a line for each series with both of its
 * ends labelled. Each measure has a panel with an axis of its own from zero. */
typedef struct
{
  const RungCanvas *canvas;
  RungChart *chart;
  double left, right, top, bottom;
  double lowest, highest;   /* of the panel; zero is between them */
  int from, to;             /* years of the panel */
  double y;                 /* of the next panel */
} Plot;

static int
compare_years (gconstpointer a,
               gconstpointer b)
{
  return (*(const RungChartPoint *const *) a)->year - (*(const RungChartPoint *const *) b)->year;
}

static const RungChartPoint *
get_start (const GPtrArray *line)
{
  return g_ptr_array_index (line, 0);
}

static const RungChartPoint *
get_end (const GPtrArray *line)
{
  return g_ptr_array_index (line, line->len - 1);
}

/* The points of the line that @first opens, by year; NULL where @first is not
 * the first of its line or the line does not span two years. */
static GPtrArray *
list_line (const RungChartPoint *points,
           guint                 n_points,
           guint                 first)
{
  g_autoptr (GPtrArray) line = g_ptr_array_new ();

  for (guint i = 0; i < n_points; i++)
    {
      if (!isfinite (points[i].number) || !g_str_equal (points[i].series, points[first].series)
          || !g_str_equal (points[i].measure, points[first].measure))
        continue;
      if (line->len == 0 && i != first)
        return NULL;
      g_ptr_array_add (line, (gpointer) &points[i]);
    }
  if (line->len == 0)
    return NULL;
  g_ptr_array_sort (line, compare_years);
  return get_start (line)->year < get_end (line)->year ? g_steal_pointer (&line) : NULL;
}

/* Every line there is, in the order of the figures. */
static GPtrArray *
list_lines (const RungChartPoint *points,
            guint                 n_points)
{
  GPtrArray *lines = g_ptr_array_new_with_free_func ((GDestroyNotify) g_ptr_array_unref);

  for (guint i = 0; i < n_points; i++)
    {
      GPtrArray *line = list_line (points, n_points, i);

      if (line != NULL)
        g_ptr_array_add (lines, line);
    }
  return lines;
}

/* The lines of the measure of @first; NULL where an earlier line has it. */
static GPtrArray *
list_panel (const GPtrArray *lines,
            guint            first)
{
  g_autoptr (GPtrArray) panel = g_ptr_array_new ();
  const char *measure = get_start (g_ptr_array_index (lines, first))->measure;

  for (guint i = 0; i < lines->len; i++)
    {
      GPtrArray *line = g_ptr_array_index (lines, i);

      if (!g_str_equal (get_start (line)->measure, measure))
        continue;
      if (i < first)
        return NULL;
      g_ptr_array_add (panel, line);
    }
  return g_steal_pointer (&panel);
}

/* Many ends need room for their labels. */
static double
get_plot_lines (guint n_lines)
{
  return MAX (PLOT, n_lines * END_GAP);
}

static double
get_x (const Plot *plot,
       int         year)
{
  return plot->left + (plot->right - plot->left) * (year - plot->from) / (plot->to - plot->from);
}

static double
get_y (const Plot *plot,
       double      number)
{
  return plot->bottom
         - (plot->bottom - plot->top) * (number - plot->lowest) / (plot->highest - plot->lowest);
}

static void
find_span (Plot            *plot,
           const GPtrArray *panel)
{
  plot->lowest = plot->highest = 0.0;
  plot->from = get_start (g_ptr_array_index (panel, 0))->year;
  plot->to = plot->from;
  for (guint i = 0; i < panel->len; i++)
    {
      const GPtrArray *line = g_ptr_array_index (panel, i);

      plot->from = MIN (plot->from, get_start (line)->year);
      plot->to = MAX (plot->to, get_end (line)->year);
      for (guint k = 0; k < line->len; k++)
        {
          double number = ((const RungChartPoint *) g_ptr_array_index (line, k))->number;

          plot->lowest = MIN (plot->lowest, number);
          plot->highest = MAX (plot->highest, number);
        }
    }
  if (plot->highest <= plot->lowest)
    plot->highest = plot->lowest + 1.0;
}

static int
compare_starts (gconstpointer a,
                gconstpointer b)
{
  double left = get_start (*(const GPtrArray *const *) a)->number;
  double right = get_start (*(const GPtrArray *const *) b)->number;

  return left < right ? 1 : left > right ? -1 : 0;
}

static int
compare_ends (gconstpointer a,
              gconstpointer b)
{
  double left = get_end (*(const GPtrArray *const *) a)->number;
  double right = get_end (*(const GPtrArray *const *) b)->number;

  return left < right ? 1 : left > right ? -1 : 0;
}

/* Moves labels apart that would stand on each other, half of the way up as far
 * as there is room, and none below the plot. */
static void
spread (double *places,
        guint   n,
        double  gap,
        double  top,
        double  bottom)
{
  double moved = 0.0;

  for (guint i = 1; i < n; i++)
    {
      double place = MAX (places[i], places[i - 1] + gap);

      moved = MAX (moved, place - places[i]);
      places[i] = place;
    }
  moved = n > 0 ? CLAMP (places[0] - top, 0.0, moved / 2.0) : 0.0;
  for (guint i = 0; i < n; i++)
    places[i] -= moved;
  if (n > 0)
    places[n - 1] = MIN (places[n - 1], bottom);
  for (guint i = n; i > 1; i--)
    places[i - 2] = MIN (places[i - 2], places[i - 1] - gap);
}

/* What stands at the end of a line. */
static char *
dup_value (const RungChartPoint *point)
{
  return point->is_projected
         ? g_strdup_printf (C_("a value that is projected", "%s, projected"), point->value)
         : g_strdup (point->value);
}

static void
add_starts (Plot      *plot,
            GPtrArray *panel)
{
  g_autofree double *places = g_new (double, panel->len);

  g_ptr_array_sort (panel, compare_starts);
  for (guint i = 0; i < panel->len; i++)
    places[i] = get_y (plot, get_start (g_ptr_array_index (panel, i))->number);
  spread (places, panel->len, START_GAP * plot->canvas->line_height,
          plot->top - 0.5 * plot->canvas->line_height,
          plot->bottom);
  for (guint i = 0; i < panel->len; i++)
    {
      const RungChartPoint *start = get_start (g_ptr_array_index (panel, i));

      rung_chart_add_label (plot->chart, get_x (plot, start->year) - INSET, places[i], 1.0,
                            start->value);
    }
}

/* The value at the end of a line stands over the name of the line. */
static void
add_ends (Plot      *plot,
          GPtrArray *panel)
{
  double line_height = plot->canvas->line_height;
  double x = plot->right + INSET;
  g_autofree double *places = g_new (double, panel->len);

  g_ptr_array_sort (panel, compare_ends);
  for (guint i = 0; i < panel->len; i++)
    places[i] = get_y (plot, get_end (g_ptr_array_index (panel, i))->number);
  spread (places, panel->len, END_GAP * line_height, plot->top - 0.7 * line_height,
          plot->bottom - 0.5 * line_height);
  for (guint i = 0; i < panel->len; i++)
    {
      const RungChartPoint *end = get_end (g_ptr_array_index (panel, i));
      g_autofree char *value = dup_value (end);
      RungLabel *label = rung_chart_add_label (plot->chart, x, places[i], 0.0, value);

      label->is_bold = TRUE;
      label = rung_chart_add_label (plot->chart, x, places[i] + line_height, 0.0, end->series);
      label->max_width = plot->canvas->width - x;
      label->may_break = label->max_width > BREAK * plot->canvas->char_width;
      label->is_dim = TRUE;
    }
}

static void
add_line (Plot            *plot,
          const GPtrArray *line)
{
  RungColour colour = rung_palette_get_range (plot->canvas->ground);
  RungColour faint = rung_colour_mix (rung_palette_get_ground (plot->canvas->ground), colour, 0.6);

  for (guint i = 0; i < line->len; i++)
    {
      const RungChartPoint *point = g_ptr_array_index (line, i);
      double x = get_x (plot, point->year);
      double y = get_y (plot, point->number);
      g_autofree char *value = dup_value (point);
      char *text = g_strdup_printf (C_("series, year, value and measure", "%s, %d: %s, %s"),
                                    point->series, point->year,
                                    value, point->measure);

      if (i > 0)
        {
          const RungChartPoint *before = g_ptr_array_index (line, i - 1);
          double from = get_x (plot, before->year);
          RungMark *mark = rung_chart_add_mark (plot->chart, RUNG_MARK_LINE, from,
                                                get_y (plot, before->number),
                                                x - from, 2.0, point->is_projected ? faint : colour,
                                                NULL);

          mark->end_y = y;
        }
      rung_chart_add_mark (plot->chart, RUNG_MARK_DOT, x - DOT / 2.0, y - DOT / 2.0, DOT, DOT,
                           colour, text);
    }
}

/* The years, said below the line at zero. */
static void
add_years (Plot *plot)
{
  gboolean has_room = (plot->right
                       - plot->left) / (plot->to - plot->from) > plot->canvas->char_width * 6.0;
  double y = get_y (plot, 0.0);

  rung_chart_add_rule (plot->chart, plot->left, y, plot->right, y, TRUE);
  for (int year = plot->from; year <= plot->to; year++)
    {
      double x = get_x (plot, year);
      g_autofree char *text = g_strdup_printf ("%d", year);

      if (year != plot->from && year != plot->to && !has_room)
        continue;
      rung_chart_add_rule (plot->chart, x, plot->top, x, plot->bottom, FALSE);
      rung_chart_add_label (plot->chart, x, plot->bottom + plot->canvas->line_height * 0.8, 0.5,
                            text)->is_dim = TRUE;
    }
}

static void
add_panel (Plot      *plot,
           GPtrArray *panel)
{
  double line_height = plot->canvas->line_height;
  const char *measure = get_start (g_ptr_array_index (panel, 0))->measure;
  RungLabel *label = rung_chart_add_label (plot->chart, 0.0, plot->y + line_height * 0.7, 0.0,
                                           measure);

  label->is_bold = TRUE;
  label->max_width = plot->canvas->width;
  find_span (plot, panel);
  plot->top = plot->y + HEAD * line_height;
  plot->bottom = plot->top + get_plot_lines (panel->len) * line_height;
  add_years (plot);
  for (guint i = 0; i < panel->len; i++)
    add_line (plot, g_ptr_array_index (panel, i));
  add_starts (plot, panel);
  add_ends (plot, panel);
  plot->y = plot->bottom + FOOT * line_height;
}

/**
 * rung_change_chart_get_height:
 * @points: (array length=n_points): published figures of years
 * @n_points: their number
 * @line_height: height of a line of text
 *
 * Returns: the height the chart needs, 0 for none
 */
double
rung_change_chart_get_height (const RungChartPoint *points,
                              guint                 n_points,
                              double                line_height)
{
  g_autoptr (GPtrArray) lines = list_lines (points, n_points);
  double height = 0.0;

  for (guint i = 0; i < lines->len; i++)
    {
      g_autoptr (GPtrArray) panel = list_panel (lines, i);

      if (panel != NULL)
        height += HEAD + get_plot_lines (panel->len) + FOOT;
    }
  return height * line_height;
}

/**
 * rung_change_chart_new:
 * @points: (array length=n_points): published figures of years
 * @n_points: their number
 * @canvas: the target
 *
 * Builds a line from the first to the last year of each series that has two
 * years or more, in a panel for each measure.
 *
 * Returns: (transfer full) (nullable): the chart, %NULL if there is no line
 */
RungChart *
rung_change_chart_new (const RungChartPoint *points,
                       guint                 n_points,
                       const RungCanvas     *canvas)
{
  g_autoptr (GPtrArray) lines = list_lines (points, n_points);
  Plot plot = { .canvas = canvas };

  plot.left = canvas->char_width * START;
  plot.right = MAX (canvas->width - MIN (canvas->width * 0.38, canvas->char_width * 44.0),
                    plot.left + 40.0);
  for (guint i = 0; i < lines->len; i++)
    {
      g_autoptr (GPtrArray) panel = list_panel (lines, i);

      if (panel == NULL)
        continue;
      if (plot.chart == NULL)
        plot.chart = rung_chart_new (canvas);
      add_panel (&plot, panel);
    }
  return plot.chart;
}
