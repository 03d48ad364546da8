/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <math.h>
#include <string.h>

#include "engine/estimate/rung-estimate-figures.h"
#include "engine/estimate/rung-estimate.h"
#include "engine/offer/rung-comparison.h"
#include "report/charts/rung-figures-chart.h"
#include "report/charts/rung-range-chart.h"
#include "report/charts/rung-waterfall-chart.h"
#include "report/charts/rung-year-chart.h"
#include "report/kit/rung-chart-draw.h"
#include "report/kit/rung-chart.h"
#include "report/kit/rung-format.h"
#include "report/kit/rung-palette.h"
#include "report/phrases/rung-pool-phrases.h"

#include "charts.h"
#include "fixture.h"

static RungTables *tables;
static RungTaxCache *cache;

static const RungCanvas canvases[] = {
  { 900, 320, 18, 7, RUNG_GROUND_LIGHT },
  { 360, 240, 18, 7, RUNG_GROUND_DARK },
  { 500, 800, 30, 14, RUNG_GROUND_LIGHT },
};

/* Three offers with every kind of pay. */
static RungDocument *
sample (guint horizon)
{
  RungDocument *document = fixture_new_document (3);

  fixture_set (document, FIXTURE_ASSUMPTIONS, "horizon", horizon);
  fixture_set (document, FIXTURE_PROFILE, "deferral", 20000);
  fixture_set (document, FIXTURE_PROFILE, "current-base", 180000);
  fixture_set_text (document, FIXTURE_PROFILE, "level", "senior");
  for (int i = 0; i < 3; i++)
    {
      fixture_set (document, i, "base-pay", 180000 + 30000 * i);
      fixture_set (document, i, "bonus", 1500);
      fixture_set (document, i, "sign-on", 20000 * i);
      fixture_set (document, i, "relocation", 5000);
      fixture_set (document, i, "grant", 400000 - 100000 * i);
      fixture_set (document, i, "refresher", 50000);
      fixture_set (document, i, "match-rate", 5000);
      fixture_set (document, i, "match-limit", 600);
    }
  return document;
}

static RungEstimate
estimate (const RungDocument *document)
{
  RungEstimateQuery query = { .level = "senior", .years = document->profile.years,
                              .education = "phd", .specialization = "nlp",
                              .skills = "genai,pytorch,nlp", .place = "san-francisco" };
  RungEstimate result;

  g_assert_true (rung_estimate_compute (tables, &query, &result, NULL));
  return result;
}

/* Height of the bar of an offer in a year: its marks share a left edge and say
 * whose they are. */
static double
bar_height (const RungChart *chart,
            const char      *letter,
            guint            year)
{
  g_autofree char *prefix = g_strdup_printf ("%s, year %u: ", letter, year + 1);
  double height = 0.0;

  for (guint i = 0; i < chart->marks->len; i++)
    {
      const RungMark *mark = &g_array_index (chart->marks, RungMark, i);

      if (mark->text != NULL && g_str_has_prefix (mark->text, prefix))
        height += mark->height;
    }
  return height;
}

/* One scale for all: every bar is as high as its gross pay, times the same. */
static void
test_year_chart_scale (void)
{
  static const char *const letters[] = { "A", "B", "C" };
  g_autoptr (RungDocument) document = sample (4);
  g_autoptr (RungComparison) comparison = fixture_compare (tables, cache, document);

  for (guint n = 0; n < G_N_ELEMENTS (canvases); n++)
    {
      g_autoptr (RungChart) chart = rung_year_chart_new (comparison, document, &canvases[n]);
      double scale = bar_height (chart, "A", 0)
                     / comparison->projections[0].amount[RUNG_MEASURE_GROSS][0];

      g_assert_cmpfloat (scale, >, 0.0);
      assert_inside (chart);
      for (guint i = 0; i < 3; i++)
        for (guint year = 0; year < 4; year++)
          g_assert_cmpfloat_with_epsilon (bar_height (chart, letters[i], year),
                                          scale * comparison->projections[i]
                                                  .amount[RUNG_MEASURE_GROSS][year], 0.01);
    }
}

/* The parts of a bar stand on each other without a gap. */
static void
test_year_chart_stacks (void)
{
  g_autoptr (RungDocument) document = sample (4);
  g_autoptr (RungComparison) comparison = fixture_compare (tables, cache, document);
  g_autoptr (RungChart) chart = rung_year_chart_new (comparison, document, &canvases[0]);
  const RungMark *below = NULL;

  for (guint i = 0; i < chart->marks->len; i++)
    {
      const RungMark *mark = &g_array_index (chart->marks, RungMark, i);

      if (mark->is_silent)
        continue;
      if (below != NULL && below->x == mark->x)
        g_assert_cmpfloat_with_epsilon (mark->y + mark->height, below->y, 1e-6);
      below = mark;
    }
  g_assert_nonnull (below);
}

/* The text has the exact figure of every part of every year. */
static void
test_year_chart_text (void)
{
  g_autoptr (RungDocument) document = sample (4);
  g_autoptr (RungComparison) comparison = fixture_compare (tables, cache, document);
  g_autoptr (RungChart) chart = rung_year_chart_new (comparison, document, &canvases[0]);
  g_autofree char *text = rung_chart_to_text (chart);

  for (guint i = 0; i < 3; i++)
    for (guint year = 0; year < 4; year++)
      for (int kind = 0; kind < RUNG_N_PAY_KINDS; kind++)
        {
          double dollars = comparison->projections[i].amount[kind][year];
          g_autofree char *amount = rung_format_money (dollars);
          g_autofree char *line = g_strdup_printf ("%c, year %u: %s $%s", 'A' + (int) i, year + 1,
                                                   rung_measure_get_info (kind)->title, amount);

          g_assert_cmpint (strstr (text, line) != NULL, ==, dollars >= 0.5);
        }
}

static void
test_year_chart_extremes (void)
{
  for (guint horizon = 1; horizon <= 10; horizon += 9)
    for (guint n_offers = 1; n_offers <= 12; n_offers += 11)
      {
        g_autoptr (RungDocument) document = fixture_new_document (n_offers);
        g_autoptr (RungComparison) comparison = NULL;

        fixture_set (document, FIXTURE_ASSUMPTIONS, "horizon", horizon);
        for (guint i = 0; i < n_offers; i++)
          fixture_set (document, (int) i, "base-pay", 100000000);
        comparison = fixture_compare (tables, cache, document);
        for (guint n = 0; n < G_N_ELEMENTS (canvases); n++)
          {
            g_autoptr (RungChart) chart = rung_year_chart_new (comparison, document, &canvases[n]);

            assert_inside (chart);
          }
      }
}

static void
test_nothing_to_draw (void)
{
  g_autoptr (RungDocument) document = fixture_new_document (2);
  g_autoptr (RungComparison) comparison = fixture_compare (tables, cache, document);

  g_assert_null (rung_year_chart_new (comparison, document, &canvases[0]));
}

static int
find_mark (const RungChart *chart,
           const char      *part)
{
  for (guint i = 0; i < chart->marks->len; i++)
    {
      const RungMark *mark = &g_array_index (chart->marks, RungMark, i);

      if (mark->text != NULL && strstr (mark->text, part) != NULL)
        return (int) i;
    }
  g_test_message ("no mark says “%s”", part);
  g_assert_not_reached ();
}

static double
centre_of (const RungChart *chart,
           const char      *part)
{
  const RungMark *mark = &g_array_index (chart->marks, RungMark, find_mark (chart, part));

  return mark->x + mark->width / 2.0;
}

/* On a log scale equal ratios are equal distances. */
static void
test_range_chart (void)
{
  g_autoptr (RungDocument) document = sample (4);
  RungEstimate market = estimate (document);
  double low = 0.0;
  double high = 0.0;

  rung_estimate_get_range (&market, &low, &high);
  for (guint n = 0; n < G_N_ELEMENTS (canvases); n++)
    {
      g_autoptr (RungChart) chart = rung_range_chart_new (&market, NULL, document, &canvases[n]);
      double a = centre_of (chart, "base $180,000");
      double b = centre_of (chart, "base $210,000");
      double c = centre_of (chart, "base $240,000");
      const RungMark *band = &g_array_index (chart->marks, RungMark,
                                             find_mark (chart, "8 of 10"));

      assert_inside (chart);
      g_assert_cmpfloat_with_epsilon ((c - b) / (b - a), log (240.0 / 210.0) / log (210.0 / 180.0),
                                      1e-6);
      g_assert_cmpfloat_with_epsilon (band->width / (b - a),
                                      log (high / low)
                                      / log (210.0 / 180.0),
                                      1e-6);
    }
}

static void
test_range_chart_text (void)
{
  g_autoptr (RungDocument) document = sample (4);
  RungEstimate market = estimate (document);
  g_autoptr (RungChart) chart = rung_range_chart_new (&market, NULL, document, &canvases[0]);
  g_autofree char *text = rung_chart_to_text (chart);
  const double figures[] = { market.base_mid, market.middle_low, market.middle_high };

  for (guint i = 0; i < G_N_ELEMENTS (figures); i++)
    {
      g_autofree char *figure = rung_format_thousands (figures[i]);

      g_assert_nonnull (strstr (text, figure));
    }
  for (guint i = 0; i < 3; i++)
    {
      double base = 180000.0 + 30000.0 * i;
      g_autofree char *percentile = rung_phrase_percentiles (&market, base);
      g_autofree char *amount = rung_format_money (base);
      g_autofree char *figure = g_strdup_printf ("base $%s, %s", amount, percentile);

      g_assert_nonnull (strstr (text, figure));
    }
}

/* Offers of the same pay stand above each other, and none leaves the canvas. */
static void
test_range_chart_crowd (void)
{
  g_autoptr (RungDocument) document = fixture_new_document (20);
  RungEstimate market = estimate (document);

  fixture_set (document, FIXTURE_PROFILE, "current-base", 250000);
  for (int i = 0; i < 20; i++)
    fixture_set (document, i, "base-pay", 250000);
  for (guint n = 0; n < G_N_ELEMENTS (canvases); n++)
    {
      g_autoptr (RungChart) chart = rung_range_chart_new (&market, NULL, document, &canvases[n]);

      assert_inside (chart);
    }
}

/* Each row starts where the one before ended; the last is the middle. */
static void
test_waterfall_chart (void)
{
  g_autoptr (RungDocument) document = sample (4);
  RungEstimate market = estimate (document);
  RungCanvas canvas = canvases[0];
  g_autoptr (RungChart) chart = NULL;
  g_autofree char *text = NULL;
  double at = 0.0;
  double scale = 0.0;
  double left = 0.0;
  guint row = 0;

  canvas.height = rung_waterfall_chart_get_height (&market, canvas.line_height);
  chart = rung_waterfall_chart_new (&market, &canvas);
  assert_inside (chart);
  text = rung_chart_to_text (chart);
  for (guint i = 0; i < market.n_lines; i++)
    {
      const RungWaterfallLine *line = &market.lines[i];
      const RungMark *mark = NULL;

      if (fabs (line->amount) < 0.5)
        continue;
      mark = &g_array_index (chart->marks, RungMark, row++);
      if (row == 1)
        {
          scale = mark->width / line->amount;
          left = mark->x;
        }
      g_assert_cmpfloat_with_epsilon (mark->width, MAX (fabs (line->amount) * scale, 1.0), 1e-6);
      g_assert_cmpfloat_with_epsilon (mark->x, left + MIN (at, at + line->amount) * scale, 1e-6);
      g_assert_nonnull (strstr (text, line->title));
      at += line->amount;
    }
  g_assert_cmpuint (row + 1, ==, chart->marks->len);
  g_assert_cmpfloat_with_epsilon (g_array_index (chart->marks, RungMark, row).width,
                                  market.base_mid * scale, 1e-6);
}

static void
test_ticks_are_round (void)
{
  static const struct { double span; guint n; double step; } items[] = {
    { 100, 4, 50 }, { 100, 5, 20 }, { 100, 10, 10 }, { 420000, 4, 200000 }, { 81, 4, 50 },
    { 79, 4, 20 }, { 0.9, 4, 0.5 }, { 1, 1, 1 }, { 3000000, 6, 500000 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (items); i++)
    g_assert_cmpfloat_with_epsilon (rung_chart_get_step (items[i].span, items[i].n), items[i].step,
                                    1e-9 * items[i].step);
  for (int i = 0; i < 1000; i++)
    {
      double span = exp (g_test_rand_double_range (0.0, 20.0));
      double step = rung_chart_get_step (span, 4);
      double lead = step / pow (10.0, floor (log10 (step) + 1e-9));

      g_assert_true (fabs (lead - 1.0) < 1e-6 || fabs (lead - 2.0) < 1e-6
                     || fabs (lead - 5.0) < 1e-6);
      g_assert_cmpfloat (span / step, <=, 4.0 + 1e-9);
      g_assert_cmpfloat (span / step, >, 1.5);
    }
}

/* A pointer finds the mark it is on, keys walk over all that say something. */
static void
test_pick_and_step (void)
{
  g_autoptr (RungDocument) document = sample (2);
  g_autoptr (RungComparison) comparison = fixture_compare (tables, cache, document);
  g_autoptr (RungChart) chart = rung_year_chart_new (comparison, document, &canvases[0]);
  int at = -1;
  int last = -1;
  guint n = 0;

  for (;;)
    {
      const RungMark *mark = NULL;

      at = rung_chart_step (chart, last, 1);
      if (at == last)
        break;
      mark = &g_array_index (chart->marks, RungMark, at);
      g_assert_cmpint (at, >, last);
      g_assert_cmpstr (rung_chart_get_text (chart, at), ==, mark->text);
      if (mark->height >= 1.0)
        g_assert_cmpint (rung_chart_pick (chart, mark->x + mark->width / 2.0,
                                          mark->y + mark->height / 2.0), ==, at);
      last = at;
      n++;
    }
  g_assert_cmpuint (n, >, 20);
  g_assert_cmpint (rung_chart_step (chart, -1, -1), ==, last);
  g_assert_cmpint (rung_chart_pick (chart, -10.0, -10.0), ==, -1);
  g_assert_cmpstr (rung_chart_get_text (chart, -1), ==, "");
}

/* Drawing needs no display. */
static void
test_draw (void)
{
  g_autoptr (RungDocument) document = sample (4);
  g_autoptr (RungComparison) comparison = fixture_compare (tables, cache, document);
  g_autoptr (RungChart) chart = rung_year_chart_new (comparison, document, &canvases[0]);
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, 900, 320);
  cairo_t *cr = cairo_create (surface);
  PangoFontMap *fonts = pango_cairo_font_map_new ();
  PangoContext *context = pango_font_map_create_context (fonts);
  RungColour ink = { 0, 0, 0 };
  int x = 0;
  int y = 0;
  const RungMark *mark = NULL;
  const unsigned char *pixel = NULL;

  rung_chart_draw (chart, cr, context, ink, rung_chart_step (chart, -1, 1));
  g_assert_cmpint (cairo_status (cr), ==, CAIRO_STATUS_SUCCESS);
  cairo_surface_flush (surface);
  /* The base of A stands in its colour where the geometry says. */
  mark = &g_array_index (chart->marks, RungMark, find_mark (chart, "A, year 1: Base pay"));
  x = (int) (mark->x + mark->width / 2.0);
  y = (int) (mark->y + mark->height / 2.0);
  pixel = cairo_image_surface_get_data (surface) + y * cairo_image_surface_get_stride (surface)
          + 4 * x;
  g_assert_cmpint (*(const guint32 *) (gconstpointer) pixel & 0xffffff, ==,
                   (int) round (mark->colour.red * 255) << 16
                   | (int) round (mark->colour.green * 255) << 8
                   | (int) round (mark->colour.blue * 255));
  g_object_unref (context);
  g_object_unref (fonts);
  cairo_destroy (cr);
  cairo_surface_destroy (surface);
}

/* Figures of different measure never share an axis; a range is a band, a single
 * value a bar from zero, and each panel is ranked. */
static void
test_figures (void)
{
  static const RungChartFigure figures[] = {
    { "Small", "Base pay", "$100", NAN, 100.0, NAN },
    { "Range", "Total pay", "$50 to $70", 50.0, NAN, 70.0 },
    { "Large", "Base pay", "$200", NAN, 200.0, NAN },
    { "Without", "Base pay", "", NAN, NAN, NAN },
    { "Share", "Percent", "40%", NAN, 40.0, NAN },
  };
  RungCanvas canvas = { 800.0, 400.0, 16.0, 8.0, RUNG_GROUND_LIGHT };
  g_autoptr (RungChart) chart = rung_figures_chart_new (figures, G_N_ELEMENTS (figures), &canvas);
  g_autofree char *text = rung_chart_to_text (chart);
  const RungMark *large = &g_array_index (chart->marks, RungMark, 0);
  const RungMark *small = &g_array_index (chart->marks, RungMark, 1);
  const RungMark *range = &g_array_index (chart->marks, RungMark, 2);

  g_assert_cmpstr (text, ==, "Large: $200, Base pay\nSmall: $100, Base pay\nRange: $50 to $70, "
                             "Total pay\n"
                             "Share: 40%, Percent");
  g_assert_cmpfloat_with_epsilon (large->width, 2.0 * small->width, 1e-6);
  g_assert_cmpfloat (large->y, <, small->y);
  g_assert_cmpint (range->kind, ==, RUNG_MARK_BAND);
  /* The range ends where the largest value of its own panel does, not of the other. */
  g_assert_cmpfloat_with_epsilon (range->x + range->width, large->x + large->width, 1e-6);
  /* Four figures with a number in three panels. */
  g_assert_cmpfloat_with_epsilon (rung_figures_chart_get_height (figures, G_N_ELEMENTS (figures),
                                                                 10.0),
                                  10.0 * (3 * 2.2 + 4 * 1.6), 1e-9);
  g_assert_null (rung_figures_chart_new (&figures[3], 1, &canvas));
}

int
main (int    argc,
      char **argv)
{
  int result = 0;

  g_test_init (&argc, &argv, NULL);
  tables = fixture_load_tables ();
  cache = rung_tax_cache_new (tables);
  g_test_add_func ("/chart/year/one-scale-serves-all-bars", test_year_chart_scale);
  g_test_add_func ("/chart/year/parts-stand-on-each-other-without-a-gap", test_year_chart_stacks);
  g_test_add_func ("/chart/year/text-has-every-part-of-every-year", test_year_chart_text);
  g_test_add_func ("/chart/year/extremes-stay-on-the-canvas", test_year_chart_extremes);
  g_test_add_func ("/chart/year/nothing-to-draw-is-no-chart", test_nothing_to_draw);
  g_test_add_func ("/chart/range/equal-ratios-are-equal-distances", test_range_chart);
  g_test_add_func ("/chart/range/text-has-the-ends-and-every-offer", test_range_chart_text);
  g_test_add_func ("/chart/range/offers-of-the-same-pay-stay-on-the-canvas",
                   test_range_chart_crowd);
  g_test_add_func ("/chart/a-waterfall-row-starts-where-the-last-ended", test_waterfall_chart);
  g_test_add_func ("/chart/ticks-are-round", test_ticks_are_round);
  g_test_add_func ("/chart/keys-walk-what-a-pointer-finds", test_pick_and_step);
  g_test_add_func ("/chart/drawing-needs-no-display", test_draw);
  g_test_add_func ("/chart/figures-of-other-measures-share-no-axis", test_figures);
  result = g_test_run ();
  rung_tax_cache_free (cache);
  rung_tables_unref (tables);
  return result;
}
