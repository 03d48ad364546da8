/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-waterfall-chart.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "engine/estimate/rung-estimate-figures.h"
#include "report/kit/rung-format.h"

#define ROW 1.7

/* From the level to the middle, a row for each line that moves the figure. */
typedef struct
{
  const RungCanvas *canvas;
  RungChart *chart;
  double label_end, left, right;
  double scale;             /* pixels per USD */
} Plot;

static gboolean
moves (const RungWaterfallLine *line)
{
  return fabs (line->amount) >= 0.5;
}

static guint
count_rows (const RungEstimate *estimate)
{
  guint n = 1;

  for (guint i = 0; i < estimate->n_lines; i++)
    if (moves (&estimate->lines[i]))
      n++;
  return n;
}

/**
 * rung_waterfall_chart_get_height:
 * @estimate: an estimate
 * @line_height: height of a line of text
 *
 * Returns: the height the chart needs
 */
double
rung_waterfall_chart_get_height (const RungEstimate *estimate,
                                 double              line_height)
{
  return count_rows (estimate) * ROW * line_height;
}

static void
add_row (Plot       *plot,
         guint       row,
         const char *title,
         double      from,
         double      to,
         double      shown,
         gboolean    is_total)
{
  double line = plot->canvas->line_height;
  double y = row * ROW * line;
  double x = plot->left + MIN (from, to) * plot->scale;
  RungGround ground = plot->canvas->ground;
  RungColour colour = is_total ? rung_palette_get_range (ground)
                      : to >= from ? rung_palette_get_gain (ground)
                      : rung_palette_get_loss (ground);
  g_autofree char *amount = is_total ? rung_format_money (shown) : rung_format_money_signed (shown);
  RungLabel *label = rung_chart_add_label (plot->chart, 0.0, y + ROW * line / 2.0, 0.0, title);

  label->max_width = plot->label_end;
  label->may_break = TRUE;
  label->is_bold = is_total;
  rung_chart_add_mark (plot->chart, RUNG_MARK_BAR, x, y + 0.3 * line,
                       MAX (fabs (to - from) * plot->scale, 1.0), (ROW - 0.6) * line, colour,
                       g_strdup_printf (C_("title and amount of a waterfall line", "%s: %s"), title,
                                        amount));
  rung_chart_add_label (plot->chart, plot->canvas->width, y + ROW * line / 2.0, 1.0,
                        amount)->is_bold = is_total;
}

/**
 * rung_waterfall_chart_new:
 * @estimate: an estimate
 * @canvas: the target
 *
 * Builds the waterfall from the level to the middle of base pay.
 *
 * Returns: (transfer full): the chart
 */
RungChart *
rung_waterfall_chart_new (const RungEstimate *estimate,
                          const RungCanvas   *canvas)
{
  Plot plot = { .canvas = canvas };
  double highest = estimate->base_mid;
  double at = 0.0;
  guint row = 0;

  for (guint i = 0; i < estimate->n_lines; i++)
    {
      at += estimate->lines[i].amount;
      highest = MAX (highest, at);
    }
  plot.chart = rung_chart_new (canvas);
  plot.label_end = MIN (canvas->width * 0.32, canvas->char_width * 32.0);
  plot.left = plot.label_end + 12.0;
  plot.right = canvas->width - canvas->char_width * 9.0;
  plot.scale = MAX (plot.right - plot.left, 10.0) / highest;

  at = 0.0;
  for (guint i = 0; i < estimate->n_lines; i++)
    {
      const RungWaterfallLine *line = &estimate->lines[i];

      if (moves (line))
        add_row (&plot, row++, line->title, at, at + line->amount,
                 rung_estimate_get_rounded (estimate, i), line->kind == RUNG_WATERFALL_LEVEL);
      at += line->amount;
    }
  rung_chart_add_rule (plot.chart, plot.left, 0.0, plot.left, canvas->height, TRUE);
  add_row (&plot, row, _("Median of base pay"), 0.0, estimate->base_mid,
           1000.0 * round (estimate->base_mid / 1000.0), TRUE);
  return plot.chart;
}
