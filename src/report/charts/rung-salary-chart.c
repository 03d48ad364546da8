/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-salary-chart.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "report/kit/rung-format.h"
#include "report/phrases/rung-phrases.h"

#define MOST_LANES 3

typedef struct
{
  const RungSalarySummary *summary;
  const RungCanvas *canvas;
  const char *currency;
  RungChart *chart;
  double left, right;
  double top, bottom;       /* of the bars */
  double from, to;          /* of the axis */
  double lane_end[MOST_LANES];
} Plot;

static double
x_of (const Plot *plot,
      double      pay)
{
  double part = (pay - plot->from) / (plot->to - plot->from);

  return plot->left + (plot->right - plot->left) * CLAMP (part, 0.0, 1.0);
}

static void
place_clear (gpointer data)
{
  RungSalaryPlace *place = data;

  g_free (place->title);
  g_free (place->letter);
  g_free (place->offer);
}

static void
add_place (GArray                  *places,
           const RungSalarySummary *summary,
           char                    *title,
           const char              *offer,
           gboolean                 is_person,
           double                   pay)
{
  RungSalaryPlace place = {
    .title = title,
    .letter = offer != NULL ? rung_format_letter (offer) : NULL,
    .offer = g_strdup (offer),
    .is_person = is_person,
    .is_estimate = offer == NULL && !is_person,
    .pay = pay,
    .percentile = rung_salary_summary_get_percentile (summary, pay),
  };

  g_array_append_val (places, place);
}

/**
 * rung_salary_places_new:
 * @summary: rows of base pay in US dollars
 * @document: the person and the offers
 * @estimate: (nullable): what the person is worth by the pay model
 *
 * Places whoever has a base pay among the rows.
 *
 * Returns: (transfer full) (element-type RungSalaryPlace): them, the person first
 */
GArray *
rung_salary_places_new (const RungSalarySummary *summary,
                        const RungDocument      *document,
                        const RungEstimate      *estimate)
{
  GArray *places = g_array_new (FALSE, FALSE, sizeof (RungSalaryPlace));

  g_array_set_clear_func (places, place_clear);
  if (document->profile.current_base > 0)
    add_place (places, summary, g_strdup (_("Your pay now")), NULL, TRUE,
               (double) document->profile.current_base);
  if (estimate != NULL)
    add_place (places, summary, g_strdup (_("Median of the estimate")), NULL, FALSE,
               estimate->base_mid);
  for (guint i = 0; i < rung_document_get_n_offers (document); i++)
    {
      const RungDocumentOffer *offer = rung_document_get_offer (document, i);

      if (offer->inputs.base_pay > 0)
        add_place (places, summary, rung_phrase_offer (offer), offer->id, FALSE,
                   (double) offer->inputs.base_pay);
    }
  return places;
}

static char *
format_pay (const RungSalaryPlace *place)
{
  return place->is_estimate ? rung_format_thousands (place->pay) : rung_format_money (place->pay);
}

static void
add_axis (Plot *plot)
{
  double step = rung_chart_get_step (plot->to - plot->from, 6);
  double last = -1e9;

  rung_chart_add_rule (plot->chart, plot->left, plot->bottom, plot->right, plot->bottom, TRUE);
  for (double tick = ceil (plot->from / step) * step; tick <= plot->to; tick += step)
    {
      double x = x_of (plot, tick);
      g_autofree char *text = rung_format_short (tick);

      rung_chart_add_rule (plot->chart, x, plot->bottom, x, plot->bottom + 4.0, TRUE);
      if (x - last < plot->canvas->char_width * 6.0)
        continue;
      rung_chart_add_label (plot->chart, x, plot->bottom + 4.0 + plot->canvas->line_height * 0.6,
                            0.5,
                            text)->is_dim = TRUE;
      last = x;
    }
}

static char *
describe_bar (const Plot *plot,
              guint       bucket)
{
  const RungSalarySummary *summary = plot->summary;
  double low = summary->start + bucket * summary->step;
  g_autofree char *from = rung_format_money (low);
  g_autofree char *to = rung_format_money (low + summary->step);

  if (bucket + 1 == summary->n_buckets)
    /* Translators: a currency, an amount, then a number of rows */
    return g_strdup_printf (ngettext ("%s %s or more: %u row", "%s %s or more: %u rows",
                                      summary->counts[bucket]),
                            plot->currency, from, summary->counts[bucket]);
  /* Translators: a currency, two amounts, then a number of rows */
  return g_strdup_printf (ngettext ("%s %s to %s: %u row", "%s %s to %s: %u rows",
                                    summary->counts[bucket]),
                          plot->currency, from, to, summary->counts[bucket]);
}

static double
get_height (const Plot *plot,
            guint       bucket)
{
  const RungSalarySummary *summary = plot->summary;
  guint highest = 1;

  for (guint i = 0; i < summary->n_buckets; i++)
    highest = MAX (highest, summary->counts[i]);
  return (plot->bottom - plot->top) * summary->counts[bucket] / highest;
}

/* A marker goes on within its bar as a gap. */
static void
cut_bar (Plot  *plot,
         double pay)
{
  double bucket = floor ((pay - plot->summary->start) / plot->summary->step);
  double height = 0.0;

  if (bucket < 0.0 || bucket >= plot->summary->n_buckets)
    return;
  height = get_height (plot, (guint) bucket);
  rung_chart_add_mark (plot->chart, RUNG_MARK_TICK, x_of (plot, pay) - 0.75, plot->bottom - height,
                       1.5, height,
                       rung_palette_get_ground (plot->canvas->ground), NULL);
}

static void
add_bars (Plot *plot)
{
  const RungSalarySummary *summary = plot->summary;

  for (guint i = 0; i < summary->n_buckets; i++)
    {
      double low = summary->start + i * summary->step;
      double x = x_of (plot, low);
      double height = get_height (plot, i);

      if (summary->counts[i] > 0)
        rung_chart_add_mark (plot->chart, RUNG_MARK_BAR, x, plot->bottom - height,
                             MAX (x_of (plot, low + summary->step) - x - 1.0, 1.0), height,
                             rung_palette_get_range (plot->canvas->ground), describe_bar (plot, i));
    }
}

/* The first lane with room, or the one that ends first. */
static guint
find_lane (Plot  *plot,
           double x,
           double width)
{
  guint lane = 0;

  for (guint i = 0; i < MOST_LANES; i++)
    {
      if (plot->lane_end[i] < x)
        {
          lane = i;
          break;
        }
      if (plot->lane_end[i] < plot->lane_end[lane])
        lane = i;
    }
  plot->lane_end[lane] = x + width;
  return lane;
}

static int
compare_places (gconstpointer a,
                gconstpointer b)
{
  double left = (*(const RungSalaryPlace *const *) a)->pay;
  double right = (*(const RungSalaryPlace *const *) b)->pay;

  return left < right ? -1 : left > right;
}

static void
add_marker (Plot                  *plot,
            const RungSalaryPlace *place)
{
  const RungCanvas *canvas = plot->canvas;
  double size = canvas->line_height * 1.25;
  double width = place->letter != NULL ? size
                 : canvas->char_width * (place->is_person ? 5.0 : 10.0);
  double x = x_of (plot, place->pay);
  double y = plot->top - (find_lane (plot, x - width / 2.0, width + 2.0) + 1) * (size + 3.0);
  g_autofree char *amount = format_pay (place);
  g_autofree char *percentile = rung_format_percentile (place->percentile);
  /* Translators: you or an offer, dollars, then a percentile */
  char *text = g_strdup_printf (_("%s: base $%s, %s of these rows"), place->title, amount,
                                percentile);
  RungColour ink = rung_palette_get_range (canvas->ground);

  rung_chart_add_rule (plot->chart, x, y + size, x, plot->bottom, TRUE);
  cut_bar (plot, place->pay);
  if (place->letter != NULL)
    {
      rung_chart_add_mark (plot->chart, RUNG_MARK_DOT, x - size / 2.0, y, size, size,
                           rung_palette_get_offer (place->offer, canvas->ground), text)->letter
        = g_strdup (place->letter);
      return;
    }
  rung_chart_add_mark (plot->chart, RUNG_MARK_TICK, x - 1.0, y + size, 2.0, plot->top - y - size,
                       ink, text);
  rung_chart_add_label (plot->chart, CLAMP (x, plot->left + width / 2.0, plot->right - width / 2.0),
                        y + size / 2.0,
                        0.5, place->is_person ? C_("the person whose offers these are", "You")
                                       : C_("the middle of an estimate",
                                            "Estimate"))->is_bold = TRUE;
}

static void
add_markers (Plot         *plot,
             const GArray *places)
{
  g_autoptr (GPtrArray) sorted = g_ptr_array_new ();

  for (guint i = 0; i < MOST_LANES; i++)
    plot->lane_end[i] = -1e9;
  for (guint i = 0; i < places->len; i++)
    g_ptr_array_add (sorted, &g_array_index (places, RungSalaryPlace, i));
  g_ptr_array_sort (sorted, compare_places);
  for (guint i = 0; i < sorted->len; i++)
    add_marker (plot, g_ptr_array_index (sorted, i));
}

/**
 * rung_salary_chart_new:
 * @summary: rows of pay
 * @places: (element-type RungSalaryPlace): who is placed among them
 * @currency: code of their currency
 * @canvas: the target
 *
 * Builds a histogram of pay with markers above it.
 *
 * Returns: (transfer full) (nullable): the chart; %NULL without rows
 */
RungChart *
rung_salary_chart_new (const RungSalarySummary *summary,
                       const GArray            *places,
                       const char              *currency,
                       const RungCanvas        *canvas)
{
  Plot plot = { .summary = summary, .canvas = canvas, .currency = currency };
  double line = canvas->line_height;

  if (summary->n == 0)
    return NULL;
  plot.chart = rung_chart_new (canvas);
  plot.left = canvas->char_width * 2.0;
  plot.right = canvas->width - canvas->char_width * 2.0;
  plot.from = summary->start;
  plot.to = summary->start + summary->n_buckets * summary->step;
  for (guint i = 0; i < places->len; i++)
    {
      double pay = g_array_index (places, RungSalaryPlace, i).pay;

      plot.from = MIN (plot.from, pay);
      plot.to = MAX (plot.to, pay);
    }
  plot.bottom = canvas->height - 1.6 * line;
  plot.top = places->len > 0 ? MOST_LANES * (line * 1.25 + 3.0) + 6.0 : 6.0;
  add_axis (&plot);
  add_bars (&plot);
  add_markers (&plot, places);
  return plot.chart;
}

static void
add_row (RungGrid   *grid,
         const char *title,
         const char *pay,
         const char *place)
{
  rung_grid_add_row (grid);
  rung_grid_set (grid, 0, title);
  rung_grid_set (grid, 1, pay);
  rung_grid_set (grid, 2, place);
}

/**
 * rung_salary_grid_new:
 * @summary: rows of pay
 * @places: (element-type RungSalaryPlace): who is placed among them
 * @currency: code of their currency
 *
 * Returns: (transfer full): the percentiles, and those placed among them
 */
RungGrid *
rung_salary_grid_new (const RungSalarySummary *summary,
                      const GArray            *places,
                      const char              *currency)
{
  RungGrid *grid = rung_grid_new (3);
  g_autofree char *pay = g_strdup_printf (_("%s a year"), currency);
  g_autofree char *n = rung_format_money (summary->n);

  rung_grid_set_column (grid, 0, _("Among these rows"), FALSE);
  rung_grid_set_column (grid, 1, pay, TRUE);
  rung_grid_set_column (grid, 2, _("Percentile"), FALSE);
  for (guint i = 0; i < RUNG_N_SALARY_PERCENTILES && summary->n > 0; i++)
    {
      double percentile = rung_salary_percentiles[i];
      g_autofree char *title = percentile == 50.0 ? g_strdup (_("Median"))
                                                  : rung_format_percentile (percentile);
      g_autofree char *amount = rung_format_money (summary->percentiles[i]);

      add_row (grid, title, amount, "");
    }
  for (guint i = 0; i < places->len && summary->n > 0; i++)
    {
      const RungSalaryPlace *place = &g_array_index (places, RungSalaryPlace, i);
      g_autofree char *amount = format_pay (place);
      g_autofree char *percentile = rung_format_percentile (place->percentile);

      add_row (grid, place->title, amount, percentile);
    }
  add_row (grid, _("Rows behind these figures"), n, "");
  return grid;
}
