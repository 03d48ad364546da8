/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "report/charts/rung-chance-chart.h"
#include "report/charts/rung-fan-chart.h"
#include "report/kit/rung-chart-draw.h"
#include "report/kit/rung-chart.h"
#include "report/kit/rung-palette.h"
#include "report/phrases/rung-chance.h"

#include "fixture.h"

static RungTables *tables;
static RungTaxCache *cache;

static const RungCanvas canvases[] = {
  { 900, 0, 18, 7, RUNG_GROUND_LIGHT },
  { 400, 0, 18, 7, RUNG_GROUND_DARK },
  { 500, 0, 30, 14, RUNG_GROUND_LIGHT },
};

static RungSimulation *
simulate (guint n_offers,
          guint horizon)
{
  g_autoptr (RungDocument) document = fixture_new_document (n_offers);
  g_autoptr (RungComparison) comparison = NULL;
  guint offers[RUNG_MAX_FUTURES_OFFERS];
  RungContext context;

  fixture_set (document, FIXTURE_ASSUMPTIONS, "horizon", horizon);
  for (int i = 0; i < (int) n_offers; i++)
    {
      fixture_set (document, i, "base-pay", 180000 + 6000 * i);
      fixture_set (document, i, "grant", 400000 - 30000 * i);
      fixture_set (document, i, "bonus", 1500);
      fixture_set_text (document, i, "title", "An employer with a name that is long, in a city");
    }
  rung_context_init (&context, tables, cache, document);
  comparison = rung_comparison_new (&context);
  return rung_simulation_new (&context, offers,
                              rung_simulation_choose (comparison, RUNG_RANKING_REAL, offers),
                              RUNG_RANKING_REAL, 10000, NULL);
}

/* Nothing is said to be certain that is not. */
static void
test_format (void)
{
  static const struct { double chance; const char *text; } items[] = {
    { 0.0, "0" }, { 0.0001, "< 1" }, { 0.0099, "< 1" }, { 0.01, "1" }, { 0.724, "72" },
    { 0.99, "99" }, { 0.9901, "> 99" }, { 0.99999, "> 99" }, { 1.0, "100" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (items); i++)
    {
      g_autofree char *text = rung_format_chance (items[i].chance);

      g_assert_cmpstr (text, ==, items[i].text);
    }
}

static void
test_grids (void)
{
  g_autoptr (RungSimulation) simulation = simulate (3, 4);
  g_autoptr (RungGrid) chances = rung_chance_grid_new (simulation);
  g_autoptr (RungGrid) percentiles = rung_percentiles_grid_new (simulation);

  g_assert_cmpuint (rung_grid_get_n_rows (chances), ==, 3);
  g_assert_cmpuint (rung_grid_get_n_columns (chances), ==, 5);
  for (guint i = 0; i < 3; i++)
    {
      g_autofree char *best = rung_format_chance (rung_futures_get_best (simulation->futures, i));

      g_assert_cmpstr (rung_grid_get (chances, i, i + 1), ==, "");
      g_assert_cmpstr (rung_grid_get (chances, i, 4), ==, best);
    }
  g_assert_cmpuint (rung_grid_get_n_rows (percentiles), ==, 3);
  g_assert_cmpuint (rung_grid_get_n_columns (percentiles), ==, 4);
}

static void
assert_inside (const RungChart *chart)
{
  for (guint i = 0; i < chart->marks->len; i++)
    {
      const RungMark *mark = &g_array_index (chart->marks, RungMark, i);

      g_assert_cmpfloat (mark->width, >=, 0.0);
      g_assert_cmpfloat (mark->height, >=, 0.0);
      g_assert_cmpfloat (mark->x, >=, -0.5);
      g_assert_cmpfloat (mark->x + mark->width, <=, chart->width + 0.5);
      g_assert_cmpfloat (mark->y, >=, -0.5);
      if (mark->kind != RUNG_MARK_LINE)
        g_assert_cmpfloat (mark->y + mark->height, <=, chart->height + 0.5);
      g_assert_cmpfloat (mark->end_y + mark->end_height, <=, chart->height + 0.5);
    }
  for (guint i = 0; i < chart->labels->len; i++)
    {
      const RungLabel *label = &g_array_index (chart->labels, RungLabel, i);

      g_assert_cmpfloat (label->x + (1.0 - label->align) * label->max_width, <=,
                         chart->width + 0.5);
      g_assert_cmpfloat (label->y, <=, chart->height);
    }
}

static guint
count_lines (const RungChart *chart)
{
  g_autofree char *text = rung_chart_to_text (chart);
  guint n = *text == '\0' ? 0 : 1;

  for (const char *at = text; *at != '\0'; at++)
    n += *at == '\n';
  return n;
}

/* Every chart speaks for every figure that it shows, in any size. */
static void
test_charts (void)
{
  for (guint n = 1; n <= RUNG_MAX_FUTURES_OFFERS; n++)
    {
      g_autoptr (RungSimulation) simulation = simulate (n, n + 2);

      for (guint i = 0; i < G_N_ELEMENTS (canvases); i++)
        {
          RungCanvas canvas = canvases[i];
          g_autoptr (RungChart) chances = NULL;

          canvas.height = rung_chance_chart_get_height (n, canvas.line_height);
          chances = rung_chance_chart_new (simulation, &canvas);
          g_assert_cmpint (chances != NULL, ==, n > 1);
          if (chances != NULL)
            {
              assert_inside (chances);
              g_assert_cmpuint (count_lines (chances), ==, n * (n - 1) + (n > 2 ? n : 0));
            }
          canvas.height = rung_fan_chart_get_height (n, canvas.line_height);
          for (int is_running = 0; is_running < 2; is_running++)
            {
              g_autoptr (RungChart) fan = rung_fan_chart_new (simulation, is_running, &canvas);

              assert_inside (fan);
              g_assert_cmpuint (count_lines (fan), ==, n * (n + 2));
            }
        }
    }
}

/* Bold text that starts on the left and the next one on its line keep apart, as
 * far as a character is known to be wide. */
static void
assert_letters_apart (const RungChart  *chart,
                      const RungCanvas *canvas)
{
  for (guint i = 0; i < chart->labels->len; i++)
    {
      const RungLabel *letter = &g_array_index (chart->labels, RungLabel, i);
      double end = letter->x + 1.2 * canvas->char_width * (double) strlen (letter->text);

      for (guint k = 0; k < chart->labels->len && letter->is_bold && letter->align == 0.0; k++)
        {
          const RungLabel *other = &g_array_index (chart->labels, RungLabel, k);

          if (k != i && other->align == 0.0 && other->y == letter->y && other->x > letter->x)
            g_assert_cmpfloat (other->x, >=, end);
        }
    }
}

/* After Z comes A2, which is wider. */
static void
test_long_letters (void)
{
  static const guint offers[] = { 26, 27, 28 };
  g_autoptr (RungDocument) document = fixture_new_document (29);
  g_autoptr (RungSimulation) simulation = NULL;
  RungContext context;

  for (int i = 26; i < 29; i++)
    {
      fixture_set (document, i, "base-pay", 180000 + 6000 * i);
      fixture_set_text (document, i, "title", "An employer");
    }
  rung_context_init (&context, tables, cache, document);
  simulation = rung_simulation_new (&context, offers, 3, RUNG_RANKING_REAL, 10000, NULL);
  g_assert_cmpuint (strlen (rung_simulation_get_offer (simulation, 0)->id), ==, 2);
  for (guint i = 0; i < G_N_ELEMENTS (canvases); i++)
    {
      RungCanvas canvas = canvases[i];
      g_autoptr (RungChart) chances = NULL;
      g_autoptr (RungChart) fan = NULL;

      canvas.height = rung_chance_chart_get_height (3, canvas.line_height);
      chances = rung_chance_chart_new (simulation, &canvas);
      assert_letters_apart (chances, &canvas);
      canvas.height = rung_fan_chart_get_height (3, canvas.line_height);
      fan = rung_fan_chart_new (simulation, TRUE, &canvas);
      assert_letters_apart (fan, &canvas);
    }
}

/* Offers without any pay are no chart. */
static void
test_nothing (void)
{
  g_autoptr (RungDocument) document = fixture_new_document (2);
  g_autoptr (RungSimulation) simulation = NULL;
  static const guint offers[] = { 0, 1 };
  RungCanvas canvas = canvases[0];
  RungContext context;

  rung_context_init (&context, tables, cache, document);
  simulation = rung_simulation_new (&context, offers, 2, RUNG_RANKING_GROSS, 10000, NULL);
  canvas.height = 300;
  g_assert_null (rung_fan_chart_new (simulation, TRUE, &canvas));
  g_assert_cmpfloat (rung_futures_get_tie (simulation->futures, 0, 1), ==, 1.0);
}

/* The new marks are drawn, and a place that only speaks is found. */
static void
test_draw (void)
{
  g_autoptr (RungSimulation) simulation = simulate (3, 4);
  RungCanvas canvas = { 600, rung_fan_chart_get_height (3, 18), 18, 7, RUNG_GROUND_LIGHT };
  g_autoptr (RungChart) chart = rung_fan_chart_new (simulation, TRUE, &canvas);
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, 600,
                                                         (int) canvas.height);
  cairo_t *cr = cairo_create (surface);
  PangoContext *context = pango_cairo_create_context (cr);
  int first = rung_chart_step (chart, -1, 1);
  const RungMark *mark = &g_array_index (chart->marks, RungMark, first);
  guint n_inked = 0;

  rung_chart_draw (chart, cr, context, (RungColour) { 0.0, 0.0, 0.0 }, -1);
  cairo_surface_flush (surface);
  for (int i = 0; i < cairo_image_surface_get_height (surface)
       * cairo_image_surface_get_stride (surface); i++)
    n_inked += cairo_image_surface_get_data (surface)[i] != 0;
  g_assert_cmpuint (n_inked, >, 10000);
  g_assert_cmpint (cairo_status (cr), ==, CAIRO_STATUS_SUCCESS);
  g_assert_cmpint (mark->kind, ==, RUNG_MARK_SPOT);
  g_assert_cmpint (rung_chart_pick (chart, mark->x + 1.0, mark->y + 1.0), ==, first);
  g_assert_nonnull (strstr (rung_chart_get_text (chart, first), "8 of 10 futures"));
  g_object_unref (context);
  cairo_destroy (cr);
  cairo_surface_destroy (surface);
}

int
main (int    argc,
      char **argv)
{
  int result = 0;

  g_test_init (&argc, &argv, NULL);
  tables = fixture_load_tables ();
  cache = rung_tax_cache_new (tables);
  g_test_add_func ("/chance/only-what-is-certain-is-called-so", test_format);
  g_test_add_func ("/chance/grids-hold-every-pair-and-percentile", test_grids);
  g_test_add_func ("/chance/charts-speak-for-every-figure", test_charts);
  g_test_add_func ("/chance/long-letters-stand-apart", test_long_letters);
  g_test_add_func ("/chance/offers-without-pay-are-no-chart", test_nothing);
  g_test_add_func ("/chance/marks-are-drawn-and-spots-are-found", test_draw);
  result = g_test_run ();
  rung_tax_cache_free (cache);
  rung_tables_unref (tables);
  return result;
}
