/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-figures-chart.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "report/kit/rung-format.h"

#define ROW 1.6
#define HEAD 2.2
#define MIDDLE_WIDTH 3.0
#define DOT 9.0
#define VALUE 19.0          /* width of a figure in words, in characters */
#define MOST_VALUE 24.0
#define NARROW 60.0         /* in characters, below which figures are short */
#define SHORT_VALUE 13.0
#define OPEN_WIDTH 14.0     /* of what lies beyond a figure that may be more */

/* Published figures as range bars and ranked marks. Each measure has a panel
 * with an axis of its own that holds zero: base and total pay, dollars and percent
 * never share one. */
typedef struct
{
  const RungCanvas *canvas;
  RungChart *chart;
  double label_end, left, right;
  double y;                 /* of the next line */
  double lowest, highest;   /* of the panel; zero is between them */
  gboolean is_narrow;       /* figures are in thousands, as the table below has them whole */
  gboolean has_ranges;      /* beside a range one figure is a line, not a bar */
} Plot;

static gboolean
is_drawn (const RungChartFigure *figure)
{
  return isfinite (figure->low) || isfinite (figure->middle) || isfinite (figure->high);
}

static gboolean
is_range (const RungChartFigure *figure)
{
  return isfinite (figure->low) && isfinite (figure->high);
}

static double
get_highest (const RungChartFigure *figure)
{
  double highest = 0.0;

  if (isfinite (figure->low))
    highest = figure->low;
  if (isfinite (figure->middle))
    highest = MAX (highest, figure->middle);
  return isfinite (figure->high) ? MAX (highest, figure->high) : highest;
}

static double
get_lowest (const RungChartFigure *figure)
{
  double lowest = get_highest (figure);

  if (isfinite (figure->low))
    lowest = MIN (lowest, figure->low);
  return isfinite (figure->middle) ? MIN (lowest, figure->middle) : lowest;
}

/* What a figure is ranked by: its middle, or the middle of its range. */
static double
get_rank (const RungChartFigure *figure)
{
  if (isfinite (figure->middle))
    return figure->middle;
  if (isfinite (figure->low) && isfinite (figure->high))
    return (figure->low + figure->high) / 2.0;
  return get_highest (figure);
}

static int
compare_ranks (gconstpointer a,
               gconstpointer b)
{
  double left = get_rank (*(const RungChartFigure *const *) a);
  double right = get_rank (*(const RungChartFigure *const *) b);

  return left < right ? 1 : left > right ? -1 : 0;
}

/* The first figure of a measure stands for its panel. */
static gboolean
is_first (const RungChartFigure *figures,
          guint                  index)
{
  for (guint i = 0; i < index; i++)
    if (is_drawn (&figures[i]) && g_str_equal (figures[i].measure, figures[index].measure))
      return FALSE;
  return is_drawn (&figures[index]);
}

static GPtrArray *
list_panel (const RungChartFigure *figures,
            guint                  n_figures,
            const char            *measure)
{
  GPtrArray *panel = g_ptr_array_new ();

  for (guint i = 0; i < n_figures; i++)
    if (is_drawn (&figures[i]) && g_str_equal (figures[i].measure, measure))
      g_ptr_array_add (panel, (gpointer) &figures[i]);
  if (panel->len > 0 && !((const RungChartFigure *) g_ptr_array_index (panel, 0))->is_ordered)
    g_ptr_array_sort (panel, compare_ranks);
  return panel;
}

static double
get_x (const Plot *plot,
       double      value)
{
  return plot->left
         + (plot->right - plot->left) * (value - plot->lowest) / (plot->highest - plot->lowest);
}

/* Thousands are short; what is counted in percent or billions is not. */
static char *
dup_tick (const Plot *plot,
          double      tick)
{
  return MAX (plot->highest, -plot->lowest) < 1000.0 ? rung_format_value (tick, "1")
         : rung_format_short (tick);
}

static void
add_axis (Plot       *plot,
          const char *measure,
          double      bottom)
{
  double room = (plot->right - plot->left) / (plot->canvas->char_width * 7.0);
  double step = rung_chart_get_step (plot->highest - plot->lowest, (guint) CLAMP (room, 1.0, 4.0));
  RungLabel *title = rung_chart_add_label (plot->chart, 0.0,
                                           plot->y + plot->canvas->line_height * 0.7, 0.0, measure);

  title->is_bold = TRUE;
  title->may_break = TRUE;
  title->max_width = plot->label_end;
  for (double number = ceil (plot->lowest / step); number <= plot->highest
       * 1.0001 / step; number++)
    {
      double tick = number * step;
      double x = get_x (plot, tick);
      g_autofree char *text = dup_tick (plot, tick);

      rung_chart_add_rule (plot->chart, x, plot->y + plot->canvas->line_height * 1.3, x, bottom,
                           tick == 0.0);
      rung_chart_add_label (plot->chart, x, plot->y + plot->canvas->line_height * 0.7, 0.5,
                            text)->is_dim = TRUE;
    }
}

/* The figure in words, in thousands where there is little room. */
static char *
dup_words (const Plot            *plot,
           const RungChartFigure *figure)
{
  const char *more = figure->is_open ? "+" : "";
  g_autofree char *low = NULL;
  g_autofree char *high = NULL;

  if (!plot->is_narrow || plot->highest < 10000.0)
    return g_strdup (figure->value);
  if (isfinite (figure->middle))
    {
      high = dup_tick (plot, figure->middle);
      return g_strconcat (high, is_range (figure) ? "" : more, NULL);
    }
  high = dup_tick (plot, get_highest (figure));
  if (!is_range (figure))
    return g_strconcat (high, more, NULL);
  low = dup_tick (plot, figure->low);
  return g_strdup_printf (C_("ends of a range in thousands", "%s to %s%s"), low, high, more);
}

/* What may be more goes on, hatched as all that is not sure. */
static void
add_open_end (Plot                  *plot,
              const RungChartFigure *figure,
              double                 middle)
{
  double line = plot->canvas->line_height;
  RungMark *mark = NULL;

  if (!figure->is_open)
    return;
  mark = rung_chart_add_mark (plot->chart, RUNG_MARK_BAND, get_x (plot, get_highest (figure)),
                              middle - 0.3 * line, OPEN_WIDTH, 0.6 * line,
                              rung_palette_get_range (plot->canvas->ground), NULL);
  mark->is_hatched = TRUE;
  mark->is_silent = TRUE;
}

static void
add_figure (Plot                  *plot,
            const RungChartFigure *figure)
{
  double line = plot->canvas->line_height;
  double middle = plot->y + ROW * line / 2.0;
  RungColour colour = rung_palette_get_range (plot->canvas->ground);
  RungLabel *label = rung_chart_add_label (plot->chart, 0.0, middle, 0.0, figure->title);
  g_autofree char *words = dup_words (plot, figure);
  char *text = g_strdup_printf (C_("title, value and measure of a figure", "%s: %s, %s"),
                                figure->title,
                                figure->value, figure->measure);

  label->max_width = plot->label_end;
  label->may_break = TRUE;
  if (is_range (figure))
    rung_chart_add_mark (plot->chart, RUNG_MARK_BAND, get_x (plot, figure->low),
                         middle - 0.3 * line,
                         MAX (get_x (plot, figure->high) - get_x (plot, figure->low), 2.0),
                         0.6 * line, colour, text);
  if (isfinite (figure->middle) && is_range (figure))
    rung_chart_add_mark (plot->chart, RUNG_MARK_TICK,
                         get_x (plot, figure->middle) - MIDDLE_WIDTH / 2.0,
                         middle - 0.4 * line, MIDDLE_WIDTH, 0.8 * line, colour, NULL);
  else if (isfinite (figure->middle) && plot->has_ranges)
    rung_chart_add_mark (plot->chart, RUNG_MARK_TICK,
                         get_x (plot, figure->middle) - MIDDLE_WIDTH / 2.0,
                         middle - 0.4 * line, MIDDLE_WIDTH, 0.8 * line, colour, text);
  else if (isfinite (figure->middle))
    rung_chart_add_mark (plot->chart, RUNG_MARK_BAR, get_x (plot, MIN (figure->middle, 0.0)),
                         middle - 0.3 * line,
                         MAX (fabs (get_x (plot, figure->middle) - get_x (plot, 0.0)), 1.0),
                         0.6 * line, colour, text);
  else if (!is_range (figure))
    rung_chart_add_mark (plot->chart, RUNG_MARK_DOT, get_x (plot, get_highest (figure)) - DOT / 2.0,
                         middle - DOT / 2.0, DOT, DOT, colour, text);
  add_open_end (plot, figure, middle);
  rung_chart_add_label (plot->chart, plot->canvas->width, middle, 1.0, words);
  plot->y += ROW * line;
}

static void
add_panel (Plot      *plot,
           GPtrArray *panel)
{
  const RungChartFigure *first = g_ptr_array_index (panel, 0);

  plot->highest = plot->lowest = 0.0;
  plot->has_ranges = FALSE;
  for (guint i = 0; i < panel->len; i++)
    {
      plot->highest = MAX (plot->highest, get_highest (g_ptr_array_index (panel, i)));
      plot->lowest = MIN (plot->lowest, get_lowest (g_ptr_array_index (panel, i)));
      plot->has_ranges |= is_range (g_ptr_array_index (panel, i));
    }
  plot->highest = plot->highest > plot->lowest ? plot->highest * 1.02 : 1.0;
  add_axis (plot, first->measure,
            plot->y + plot->canvas->line_height * (HEAD - 0.4 + ROW * panel->len));
  plot->y += (HEAD - 0.6) * plot->canvas->line_height;
  for (guint i = 0; i < panel->len; i++)
    add_figure (plot, g_ptr_array_index (panel, i));
  plot->y += 0.6 * plot->canvas->line_height;
}

/* The width the longest figure in words asks for, in characters. */
static double
get_value_width (const RungChartFigure *figures,
                 guint                  n_figures)
{
  double width = VALUE;

  for (guint i = 0; i < n_figures; i++)
    width = MAX (width, (double) g_utf8_strlen (figures[i].value, -1));
  return MIN (width, MOST_VALUE);
}

/**
 * rung_figures_chart_get_height:
 * @figures: (array length=n_figures): published figures
 * @n_figures: their number
 * @line_height: height of a line of text
 *
 * Returns: the height the chart needs
 */
double
rung_figures_chart_get_height (const RungChartFigure *figures,
                               guint                  n_figures,
                               double                 line_height)
{
  double lines = 0.0;

  for (guint i = 0; i < n_figures; i++)
    {
      if (is_first (figures, i))
        lines += HEAD;
      if (is_drawn (&figures[i]))
        lines += ROW;
    }
  return lines * line_height;
}

/**
 * rung_figures_chart_new:
 * @figures: (array length=n_figures): published figures
 * @n_figures: their number
 * @canvas: the target
 *
 * Builds range bars where a range is published and bars where a single value
 * is, ranked, in a panel for each measure.
 *
 * Returns: (transfer full) (nullable): the chart, %NULL if no figure has a number
 */
RungChart *
rung_figures_chart_new (const RungChartFigure *figures,
                        guint                  n_figures,
                        const RungCanvas      *canvas)
{
  Plot plot = { .canvas = canvas };

  for (guint i = 0; i < n_figures; i++)
    {
      g_autoptr (GPtrArray) panel = NULL;

      if (!is_first (figures, i))
        continue;
      if (plot.chart == NULL)
        plot.chart = rung_chart_new (canvas);
      plot.label_end = MIN (canvas->width * 0.38, canvas->char_width * 44.0);
      plot.left = plot.label_end + 12.0;
      plot.is_narrow = canvas->width < canvas->char_width * NARROW;
      plot.right = MAX (canvas->width - canvas->char_width
                        * (plot.is_narrow ? SHORT_VALUE : get_value_width (figures, n_figures)),
                        plot.left + 40.0);
      panel = list_panel (figures, n_figures, figures[i].measure);
      add_panel (&plot, panel);
    }
  return plot.chart;
}
