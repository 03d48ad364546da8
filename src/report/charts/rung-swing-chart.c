/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-swing-chart.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "report/kit/rung-format.h"
#include "report/phrases/rung-answer-phrases.h"

#define ROW 1.7             /* heights in lines */
#define HEAD 1.4
#define FOOT 2.6
#define TITLE 24.0          /* widths in characters */
#define VALUE 7.0           /* beside a bar, for the input at its end */

/* The difference of two offers, a bar for each input that moves it: what lies
 * right of the line is a lead of the first, left of it of the second. */
typedef struct
{
  const RungSwingTable *table;
  const RungCanvas *canvas;
  RungChart *chart;
  double title_end, left, right, bottom;
  double from, to;          /* USD at the ends */
  gboolean is_broken[RUNG_MAX_SWINGS]; /* rows where a value stands on the line at zero */
} Plot;

static guint
count_bars (const GArray *swings)
{
  return MIN (swings->len, RUNG_MAX_SWINGS);
}

/**
 * rung_swing_chart_get_lines:
 * @swings: (element-type RungSwing): the bars
 *
 * Returns: the height the chart needs, in lines of text
 */
double
rung_swing_chart_get_lines (const GArray *swings)
{
  return HEAD + count_bars (swings) * ROW + FOOT;
}

static double
x_of (const Plot *plot,
      double      dollars)
{
  return plot->left + (plot->right - plot->left) * (dollars - plot->from) / (plot->to - plot->from);
}

static void
widen (Plot  *plot,
       double dollars)
{
  plot->from = MIN (plot->from, dollars);
  plot->to = MAX (plot->to, dollars);
}

static RungColour
colour_of (const Plot *plot,
           const char *offer)
{
  return rung_palette_get_offer (offer, plot->canvas->ground);
}

static void
add_part (Plot       *plot,
          double      from,
          double      to,
          double      y,
          const char *offer,
          char       *text,
          gboolean    is_minor)
{
  rung_chart_add_mark (plot->chart, RUNG_MARK_BAR, x_of (plot, from), y,
                       MAX (x_of (plot, to) - x_of (plot, from), 1.0),
                       (ROW - 0.7) * plot->canvas->line_height,
                       colour_of (plot, offer), text)->is_minor = is_minor;
}

static void
add_value (Plot            *plot,
           const RungSwing *swing,
           guint            row,
           gboolean         is_high,
           gboolean         is_left,
           double           y)
{
  g_autofree char *text = rung_phrase_knob_value (swing->knob, is_high ? swing->high : swing->low);
  double width = plot->canvas->char_width * (double) g_utf8_strlen (text, -1) + 6.0;
  double zero = x_of (plot, 0.0);
  double x = x_of (plot, is_high ? swing->gap_high : swing->gap_low);

  if (is_left ? zero < x - 2.0 && zero > x - width : zero > x + 1.0 && zero < x + width)
    plot->is_broken[row] = TRUE;
  rung_chart_add_label (plot->chart, is_left ? x - 4.0 : x + 4.0, y, is_left ? 1.0 : 0.0,
                        text)->is_dim = TRUE;
}

static void
add_row (Plot            *plot,
         const RungSwing *swing,
         guint            row)
{
  const RungSwingTable *table = plot->table;
  double line = plot->canvas->line_height;
  double top = (HEAD + row * ROW) * line;
  double middle = top + ROW * line / 2.0;
  double low = MIN (swing->gap_low, swing->gap_high);
  double high = MAX (swing->gap_low, swing->gap_high);
  g_autofree char *title = rung_phrase_knob (swing->knob, swing->offer);
  char *text = rung_phrase_swing (swing, table->first, table->second);
  RungLabel *label = rung_chart_add_label (plot->chart, 0.0, middle, 0.0, title);

  label->max_width = plot->title_end;
  label->may_break = TRUE;
  if (low < 0.0)
    add_part (plot, low, MIN (high, 0.0), top + 0.35 * line, table->second, text, FALSE);
  if (high >= 0.0)
    add_part (plot, MAX (low, 0.0), high, top + 0.35 * line, table->first,
              low < 0.0 ? g_strdup (text) : text, low < 0.0);
  /* Where things stand shows through the bar. */
  rung_chart_add_mark (plot->chart, RUNG_MARK_TICK, x_of (plot, table->gap), top + 0.35 * line, 1.5,
                       (ROW - 0.7) * line, rung_palette_get_ground (plot->canvas->ground), NULL);
  add_value (plot, swing, row, FALSE, swing->gap_low <= swing->gap_high, middle);
  add_value (plot, swing, row, TRUE, swing->gap_high < swing->gap_low, middle);
}

/* A caption at an end of the axis, in the colour of who is ahead there. */
static void
add_end (Plot       *plot,
         const char *offer,
         double      x,
         double      align)
{
  g_autofree char *letter = rung_format_letter (offer);
  g_autofree char *text = align < 0.5
                          ? g_strdup_printf (C_("left end of an axis, offer", "← %s ahead"), letter)
                          : g_strdup_printf (C_("right end of an axis, offer", "%s ahead →"),
                                             letter);
  RungLabel *label = rung_chart_add_label (plot->chart, x,
                                           plot->bottom + 2.0 * plot->canvas->line_height, align,
                                           text);

  label->is_bold = TRUE;
  label->has_colour = TRUE;
  label->colour = colour_of (plot, offer);
}

static void
add_axis (Plot *plot)
{
  double step = rung_chart_get_step (plot->to - plot->from, 4);
  double line = plot->canvas->line_height;
  double last = -1e9;

  for (double tick = ceil (plot->from / step) * step; tick <= plot->to; tick += step)
    {
      double x = x_of (plot, tick);
      g_autofree char *text = rung_format_short (fabs (tick));

      rung_chart_add_rule (plot->chart, x, HEAD * line, x, plot->bottom, FALSE);
      if (x - last < 5.0 * plot->canvas->char_width)
        continue;
      rung_chart_add_label (plot->chart, x, plot->bottom + 0.8 * line, 0.5, text)->is_dim = TRUE;
      last = x;
    }
  add_end (plot, plot->table->second, plot->left, 0.0);
  add_end (plot, plot->table->first, plot->canvas->width, 1.0);
}

/* Where things stand, and where the order turns: two pixels wide. */
static void
add_lines (Plot *plot)
{
  const RungSwingTable *table = plot->table;
  double line = plot->canvas->line_height;
  double zero = x_of (plot, 0.0);
  double now = x_of (plot, table->gap);
  g_autofree char *lead = rung_phrase_lead (table->gap, table->first, table->second);
  g_autofree char *text = g_strdup_printf (C_("a lead as things are", "now %s"), lead);
  double half = plot->canvas->char_width * (double) g_utf8_strlen (text, -1) / 2.0;

  for (guint i = 0; i < count_bars (table->swings); i++)
    for (int k = 0; k < 2 && !plot->is_broken[i]; k++)
      rung_chart_add_rule (plot->chart, zero + k, (HEAD + i * ROW) * line, zero + k,
                           (HEAD + (i + 1) * ROW) * line, TRUE);
  rung_chart_add_rule (plot->chart, now, 1.1 * line, now, plot->bottom, TRUE);
  rung_chart_add_label (plot->chart, CLAMP (now, half, MAX (plot->canvas->width - half, half)),
                        0.55 * line, 0.5, text);
}

/**
 * rung_swing_chart_new:
 * @table: the bars
 * @canvas: the target
 *
 * Builds a bar for each input of two offers that is turned from a bad to a good
 * case, all else as it is, with the line at which the order turns.
 *
 * Returns: (transfer full) (nullable): the chart, %NULL if nothing moves the
 *   difference
 */
RungChart *
rung_swing_chart_new (const RungSwingTable *table,
                      const RungCanvas     *canvas)
{
  Plot plot = { .table = table, .canvas = canvas };
  guint n = count_bars (table->swings);

  if (n == 0)
    return NULL;
  widen (&plot, table->gap);
  for (guint i = 0; i < n; i++)
    {
      widen (&plot, g_array_index (table->swings, RungSwing, i).gap_low);
      widen (&plot, g_array_index (table->swings, RungSwing, i).gap_high);
    }
  plot.chart = rung_chart_new (canvas);
  plot.title_end = MIN (TITLE * canvas->char_width, 0.34 * canvas->width);
  plot.left = plot.title_end + VALUE * canvas->char_width;
  plot.right = canvas->width - VALUE * canvas->char_width;
  plot.bottom = (HEAD + n * ROW) * canvas->line_height;
  add_axis (&plot);
  for (guint i = 0; i < n; i++)
    add_row (&plot, &g_array_index (table->swings, RungSwing, i), i);
  add_lines (&plot);
  return plot.chart;
}
