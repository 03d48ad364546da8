/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-range-chart.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "engine/estimate/rung-estimate-figures.h"
#include "report/kit/rung-format.h"
#include "report/phrases/rung-phrases.h"
#include "report/phrases/rung-pool-phrases.h"

#define MARKERS 4.0         /* heights in lines */
#define BAND 2.0
#define AXIS 1.6
#define ROW 1.6
#define TITLE 0.34          /* of the width, for what a source is called */

/* The market range of base pay, doubt about its middle, and where the person
 * and the offers stand in it; below that what each source says. Pay is drawn on
 * a log scale, because the spread of pay is even in log pay. */
typedef struct
{
  const RungEstimate *estimate;
  const RungCanvas *canvas;
  RungChart *chart;
  double left, right;       /* of the plot */
  double from, to;          /* USD at the ends */
  double lane_end[32];      /* right end of the last marker in a lane */
  guint n_lanes;
} Plot;

static double
x_of (const Plot *plot,
      double      dollars)
{
  double part = log (dollars / plot->from) / log (plot->to / plot->from);

  return plot->left + (plot->right - plot->left) * CLAMP (part, 0.0, 1.0);
}

static void
widen (Plot  *plot,
       double dollars)
{
  if (dollars <= 0.0)
    return;
  plot->from = MIN (plot->from, dollars * 0.97);
  plot->to = MAX (plot->to, dollars * 1.03);
}

static void
widen_to_opinion (Plot              *plot,
                  const RungOpinion *opinion)
{
  double ratio = opinion->reading / opinion->mid;

  widen (plot, opinion->reading);
  if (!isfinite (opinion->low) || !isfinite (opinion->high))
    return;
  widen (plot, opinion->low * ratio);
  widen (plot, opinion->high * ratio);
}

static void
add_axis (Plot  *plot,
          double y)
{
  double step = rung_chart_get_step (plot->to - plot->from, 6);
  double last = -1e9;

  rung_chart_add_rule (plot->chart, plot->left, y, plot->right, y, TRUE);
  for (double tick = ceil (plot->from / step) * step; tick <= plot->to; tick += step)
    {
      double x = x_of (plot, tick);
      g_autofree char *text = rung_format_short (tick);

      rung_chart_add_rule (plot->chart, x, y, x, y + 4.0, TRUE);
      if (x - last < plot->canvas->char_width * 6.0)
        continue;
      rung_chart_add_label (plot->chart, x, y + 4.0 + plot->canvas->line_height * 0.6, 0.5,
                            text)->is_dim = TRUE;
      last = x;
    }
}

static void
add_band (Plot       *plot,
          double      low,
          double      high,
          double      y,
          double      height,
          gboolean    is_market)
{
  g_autofree char *from = rung_format_thousands (low);
  g_autofree char *to = rung_format_thousands (high);
  char *text = is_market
               /* Translators: dollars */
               ? g_strdup_printf (_("8 of 10 people like you: $%s to $%s"), from, to)
               /* Translators: dollars */
               : g_strdup_printf (_("The median itself is uncertain: $%s to $%s, two times out of "
                                    "three"),
                                  from, to);
  double x = x_of (plot, low);

  rung_chart_add_mark (plot->chart, is_market ? RUNG_MARK_BAND : RUNG_MARK_BAR, x, y,
                       x_of (plot, high) - x, height,
                       rung_palette_get_range (plot->canvas->ground), text);
}

/* Markers that would touch go one lane higher. Where the canvas has no room for
 * another lane they overlap in the one that ends first. */
static guint
find_lane (Plot  *plot,
           double x,
           double width,
           guint  n_fit)
{
  guint lane = 0;

  n_fit = CLAMP (n_fit, 1, G_N_ELEMENTS (plot->lane_end));
  for (guint i = 0; i < n_fit; i++)
    {
      if (i >= plot->n_lanes || plot->lane_end[i] < x)
        {
          lane = i;
          break;
        }
      if (plot->lane_end[i] < plot->lane_end[lane])
        lane = i;
    }
  plot->n_lanes = MAX (plot->n_lanes, lane + 1);
  plot->lane_end[lane] = x + width;
  return lane;
}

/* The person, or an offer, on its way into the chart. */
typedef struct
{
  double base;
  char *letter;             /* (nullable): NULL for the person */
  char *title;
  RungColour colour;
} Marker;

static void
marker_clear (gpointer data)
{
  Marker *marker = data;

  g_free (marker->letter);
  g_free (marker->title);
}

static int
compare_markers (gconstpointer a,
                 gconstpointer b)
{
  double left = ((const Marker *) a)->base;
  double right = ((const Marker *) b)->base;

  return left < right ? -1 : left > right;
}

static void
add_marker (Plot         *plot,
            const Marker *marker,
            double        bar_top)
{
  double size = plot->canvas->line_height * 1.25;
  double width = marker->letter != NULL ? size : plot->canvas->char_width * 5.0;
  double x = x_of (plot, marker->base);
  guint n_fit = (guint) MAX (bar_top / (size + 4.0), 0.0);
  guint lane = find_lane (plot, x - width / 2.0, width + 2.0, n_fit);
  double y = bar_top - (lane + 1) * (size + 4.0);
  g_autofree char *amount = rung_format_money (marker->base);
               /* Translators: dollars */
  g_autofree char *place = rung_phrase_percentiles (plot->estimate, marker->base);
               /* Translators: dollars */
  char *text = g_strdup_printf (_("%s: base $%s, %s"), marker->title, amount, place);

  rung_chart_add_rule (plot->chart, x, y + size, x, bar_top, TRUE);
  if (marker->letter != NULL)
    {
      rung_chart_add_mark (plot->chart, RUNG_MARK_DOT, x - size / 2.0, y, size, size,
                           marker->colour,
                           text)->letter = g_strdup (marker->letter);
      return;
    }
  rung_chart_add_mark (plot->chart, RUNG_MARK_TICK, x - 1.0, y + size, 2.0, bar_top - y - size,
                       marker->colour, text);
  rung_chart_add_label (plot->chart, x, y + size / 2.0, 0.5,
                        C_("the person whose offers these are", "You"))->is_bold = TRUE;
}

static void
collect_marker (GArray     *markers,
                gint64      base,
                const char *letter,
                const char *title,
                RungColour  colour)
{
  Marker marker = { (double) base, g_strdup (letter), g_strdup (title), colour };

  g_array_append_val (markers, marker);
}

static void
add_markers (Plot               *plot,
             const RungDocument *document,
             double              bar_top)
{
  RungGround ground = plot->canvas->ground;
  g_autoptr (GArray) markers = g_array_new (FALSE, FALSE, sizeof (Marker));

  g_array_set_clear_func (markers, marker_clear);
  if (document->profile.current_base > 0)
    collect_marker (markers, document->profile.current_base, NULL, _("Your pay now"),
                    rung_palette_get_range (ground));
  for (guint i = 0; i < rung_document_get_n_offers (document); i++)
    {
      const RungDocumentOffer *offer = rung_document_get_offer (document, i);
      g_autofree char *letter = rung_format_letter (offer->id);
      g_autofree char *title = rung_phrase_offer (offer);

      if (offer->inputs.base_pay > 0)
        collect_marker (markers, offer->inputs.base_pay, letter, title,
                        rung_palette_get_offer (offer->id, ground));
    }
  g_array_sort (markers, compare_markers);
  for (guint i = 0; i < markers->len; i++)
    add_marker (plot, &g_array_index (markers, Marker, i), bar_top);
}

static void
add_middle (Plot  *plot,
            double y,
            double height)
{
  const RungEstimate *estimate = plot->estimate;
  g_autofree char *mid = rung_format_thousands (estimate->base_mid);
  double x = x_of (plot, estimate->base_mid);
  RungColour ground = rung_palette_get_ground (plot->canvas->ground);

  rung_chart_add_mark (plot->chart, RUNG_MARK_TICK, x - 1.5, y, 3.0, height, ground,
                       g_strdup_printf (_("Market median: $%s"), mid));
}

/* The quartiles of a source as they are read for the person, its median, and its weight. */
static void
add_opinion (Plot              *plot,
             const RungOpinion *opinion,
             double             y)
{
  double line = plot->canvas->line_height;
  double ratio = opinion->reading / opinion->mid;
  double x = x_of (plot, opinion->reading);
  RungColour colour = rung_palette_get_range (plot->canvas->ground);
  g_autofree char *title = rung_phrase_opinion (opinion);
  g_autofree char *weight = rung_phrase_opinion_weight (opinion);
  RungLabel *label = rung_chart_add_label (plot->chart, 0.0, y + ROW * line / 2.0, 0.0, title);

  label->max_width = plot->left - plot->canvas->char_width;
  label->may_break = TRUE;
  if (isfinite (opinion->low) && isfinite (opinion->high))
    rung_chart_add_mark (plot->chart, RUNG_MARK_BAND, x_of (plot, opinion->low * ratio),
                         y + 0.5 * line,
                         x_of (plot, opinion->high * ratio) - x_of (plot, opinion->low * ratio),
                         (ROW - 1.0) * line, colour, NULL);
  rung_chart_add_mark (plot->chart, RUNG_MARK_BAR, x - 1.5, y + 0.3 * line, 3.0,
                       (ROW - 0.6) * line, colour, rung_phrase_opinion_reading (opinion));
  rung_chart_add_label (plot->chart, plot->canvas->width, y + ROW * line / 2.0, 1.0,
                        weight)->is_dim = TRUE;
}

static void
add_opinions (Plot           *plot,
              const RungPool *pool,
              double          y)
{
  double line = plot->canvas->line_height;
  RungLabel *label = rung_chart_add_label (plot->chart, 0.0, y - 8.0 - BAND * line / 2.0, 0.0,
                                           _("All sources together"));

  label->max_width = plot->left - plot->canvas->char_width;
  label->may_break = TRUE;
  label->is_bold = TRUE;
  for (guint i = 0; i < pool->n_opinions; i++)
    add_opinion (plot, &pool->opinions[i], y + i * ROW * line);
}

static gboolean
has_rows (const RungPool *pool)
{
  return pool != NULL && pool->n_opinions > 1;
}

/**
 * rung_range_chart_get_lines:
 * @pool: (nullable): what each source says
 *
 * Returns: the height the chart needs, in lines of text
 */
double
rung_range_chart_get_lines (const RungPool *pool)
{
  return MARKERS + BAND + AXIS + (has_rows (pool) ? ROW * pool->n_opinions + 0.5 : 0.0);
}

/**
 * rung_range_chart_new:
 * @estimate: an estimate
 * @pool: (nullable): what each source says, for a row each
 * @document: the document whose pay and offers are placed
 * @canvas: the target
 *
 * Builds the range of base pay: what 8 of 10 people like that earn, within it
 * the doubt about the middle, above it a marker for the person's pay and for
 * each offer, below it a row for each source.
 *
 * Returns: (transfer full): the chart
 */
RungChart *
rung_range_chart_new (const RungEstimate *estimate,
                      const RungPool     *pool,
                      const RungDocument *document,
                      const RungCanvas   *canvas)
{
  Plot plot = { .estimate = estimate, .canvas = canvas };
  double line = canvas->line_height;
  double axis = canvas->height - AXIS * line;
  double rows = has_rows (pool) ? (ROW * pool->n_opinions + 0.5) * line : 0.0;
  double height = BAND * line;
  double top = axis - rows - height - 8.0;
  double low = 0.0;
  double high = 0.0;

  plot.chart = rung_chart_new (canvas);
  plot.left = has_rows (pool) ? TITLE * canvas->width : canvas->char_width * 2.0;
  plot.right = canvas->width - canvas->char_width * (has_rows (pool) ? 5.0 : 2.0);
  rung_estimate_get_range (estimate, &low, &high);
  plot.from = low * 0.94;
  plot.to = high * 1.06;
  for (guint i = 0; has_rows (pool) && i < pool->n_opinions; i++)
    widen_to_opinion (&plot, &pool->opinions[i]);
  widen (&plot, (double) document->profile.current_base);
  for (guint i = 0; i < rung_document_get_n_offers (document); i++)
    widen (&plot, (double) rung_document_get_offer (document, i)->inputs.base_pay);

  add_axis (&plot, axis);
  add_band (&plot, low, high, top, height, TRUE);
  add_band (&plot, estimate->middle_low, estimate->middle_high, top + height * 0.3, height * 0.4,
            FALSE);
  add_middle (&plot, top + height * 0.1, height * 0.8);
  add_markers (&plot, document, top);
  if (has_rows (pool))
    add_opinions (&plot, pool, axis - rows);
  return plot.chart;
}
