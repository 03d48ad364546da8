/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <math.h>
#include <string.h>

#include "model/rows/rung-market-drawing.h"
#include "model/session/rung-session.h"
#include "report/charts/rung-change-chart.h"
#include "report/charts/rung-figures-chart.h"
#include "report/charts/rung-state-chart.h"
#include "report/kit/rung-chart.h"
#include "report/kit/rung-palette.h"

#include "fixture.h"

/* The charts of published figures: growth, the years, the states. */

static const RungCanvas canvas = { 800.0, 400.0, 16.0, 8.0, RUNG_GROUND_LIGHT };

static RungSession *
create_session (GListModel **rows)
{
  RungSession *session = rung_session_new (fixture_load_tables ());
  g_autofree char *folder = fixture_dup_data_folder ();
  g_autoptr (GError) error = NULL;

  rung_market_list_set_folder (rung_session_get_market (session), folder);
  *rows = rung_market_list_get_rows (rung_session_get_market (session), &error);
  g_assert_no_error (error);
  return session;
}

static char *
dup_growth_text (const RungMarketDrawing *drawing)
{
  GArray *drawn = drawing->drawn[RUNG_PART_GROWTH];
  g_autoptr (RungChart) chart
    = rung_figures_chart_new ((const RungChartFigure *) (void *) drawn->data, drawn->len,
                              &canvas);

  return rung_chart_to_text (chart);
}

/* Changes are ranked by themselves, with their period, and no level beside. */
static void
test_growth (void)
{
  GListModel *rows = NULL;
  g_autoptr (RungSession) session = create_session (&rows);
  g_autoptr (RungMarketDrawing) drawing
    = rung_market_drawing_new (rows, rung_session_get_tables (session));
  g_autofree char *text = dup_growth_text (drawing);
  GArray *figures = drawing->drawn[RUNG_PART_FIGURES];

  g_assert_cmpstr (text, ==,
                   "Growth of AI/ML postings since 2024: 163%, 2024 to 2025, Growth in percent\n"
                   "Projected employment growth, data scientists: 34%, 2024-2034, Growth in "
                   "percent\n"
                   "Projected employment growth, computer and information research scientists: "
                   "26%, 2024-2034, Growth in percent\n"
                   "Year-over-year growth of mid-level pay: 9%, Latest benchmarks, Growth in "
                   "percent\n"
                   "Increase in average pay over the year before: $50,000, 2024 to 2025, Growth: "
                   "Pay, base or total not stated");
  for (guint i = 0; i < figures->len; i++)
    {
      const RungChartFigure *figure = &g_array_index (figures, RungChartFigure, i);

      g_assert_null (strstr (figure->title, "rowth"));
      g_assert_cmpstr (figure->measure, !=, "Rank");
    }
}

/* What is published for several years is drawn over them, with its source. */
static void
test_years_of_the_data (void)
{
  GListModel *rows = NULL;
  g_autoptr (RungSession) session = create_session (&rows);
  g_autoptr (RungMarketDrawing) drawing
    = rung_market_drawing_new (rows, rung_session_get_tables (session));
  GArray *points = drawing->drawn[RUNG_PART_YEARS];
  g_autoptr (RungChart) chart
    = rung_change_chart_new ((const RungChartPoint *) (void *) points->data, points->len,
                             &canvas);
  g_autofree char *text = rung_chart_to_text (chart);

  /* Two years of the market, five of three occupations. */
  g_assert_cmpuint (points->len, ==, 2 + 3 * 5);
  g_assert_true (g_str_has_prefix (text, "Size of the machine-learning market, 2025: 113.1, USD "
                                         "billion\n"
                                         "Size of the machine-learning market, 2030: 503.4, "
                                         "projected, USD billion\n"));
  g_assert_nonnull (strstr (text, "Data scientists, median, 2021: $100,910, Base pay\n"));
  g_assert_nonnull (strstr (text, "Data scientists, median, 2025: $120,230, Base pay"));
}

static const RungLabel *
find_label (const RungChart *chart,
            const char      *text)
{
  for (guint i = 0; i < chart->labels->len; i++)
    if (g_str_equal (g_array_index (chart->labels, RungLabel, i).text, text))
      return &g_array_index (chart->labels, RungLabel, i);
  g_assert_not_reached ();
}

static const RungMark *
find_mark (const RungChart *chart,
           const char      *text)
{
  for (guint i = 0; i < chart->marks->len; i++)
    if (g_strcmp0 (g_array_index (chart->marks, RungMark, i).text, text) == 0)
      return &g_array_index (chart->marks, RungMark, i);
  g_assert_not_reached ();
}

/* Lines of different measure never share an axis, a line needs two years, and
 * the labels of ends that meet stand apart. */
static void
test_years (void)
{
  static const RungChartPoint points[] = {
    { "Near", "Dollars", "$101", 101.0, 2025, FALSE },
    { "Near", "Dollars", "$50", 50.0, 2021, FALSE },
    { "Far", "Dollars", "$49", 49.0, 2021, FALSE },
    { "Far", "Dollars", "$100", 100.0, 2025, FALSE },
    { "Lone", "Dollars", "$900", 900.0, 2024, FALSE },
    { "Small", "Billion", "1", 1.0, 2025, FALSE },
    { "Small", "Billion", "2", 2.0, 2030, TRUE },     { "Gap", "Billion", "", NAN, 2030, FALSE },
  };
  g_autoptr (RungChart) chart = rung_change_chart_new (points, G_N_ELEMENTS (points), &canvas);
  g_autofree char *text = rung_chart_to_text (chart);
  const RungMark *from = find_mark (chart, "Near, 2021: $50, Dollars");
  const RungMark *to = find_mark (chart, "Near, 2025: $101, Dollars");

  g_assert_cmpstr (text, ==, "Near, 2021: $50, Dollars\nNear, 2025: $101, Dollars\nFar, 2021: "
                             "$49, Dollars\n"
                             "Far, 2025: $100, Dollars\nSmall, 2025: 1, Billion\nSmall, 2030: 2, "
                             "projected, Billion");
  g_assert_cmpfloat (from->x, <, to->x);
  g_assert_cmpfloat (from->y, >, to->y);
  /* The ends are as wide apart in both panels: each has a scale of its own. */
  g_assert_cmpfloat_with_epsilon (to->x, find_mark (chart, "Small, 2030: 2, projected, Billion")->x,
                                  1e-9);
  g_assert_cmpfloat (find_label (chart, "$100")->y - find_label (chart, "$101")->y, >=,
                     2.0 * canvas.line_height);
  g_assert_cmpfloat (find_label (chart, "$49")->y - find_label (chart, "$50")->y, >=,
                     canvas.line_height);
  g_assert_cmpfloat_with_epsilon (rung_change_chart_get_height (points, G_N_ELEMENTS (points),
                                                                10.0),
                                  10.0 * 2 * (2.2 + 11.0 + 2.0), 1e-9);
  g_assert_null (rung_change_chart_new (&points[4], 1, &canvas));
  g_assert_cmpfloat (rung_change_chart_get_height (&points[4], 1, 10.0), ==, 0.0);
}

/* The states that are told carry their average, the others an empty tile that
 * one line of the text stands for. */
static void
test_states (void)
{
  GListModel *rows = NULL;
  g_autoptr (RungSession) session = create_session (&rows);
  const RungTables *tables = rung_session_get_tables (session);
  g_autoptr (RungMarketDrawing) drawing = rung_market_drawing_new (rows, tables);
  GArray *figures = drawing->drawn[RUNG_PART_STATES];
  const RungStateFigure *states = (const RungStateFigure *) (void *) figures->data;
  g_autoptr (RungChart) chart = rung_state_chart_new (states, figures->len, tables, &canvas);
  g_autofree char *text = rung_chart_to_text (chart);
  guint n_lines = 0;

  /* Three averages, the federal medians of software developers, prices and rents. */
  g_assert_cmpuint (figures->len, ==, 3 + 3 * 51);
  g_assert_true (g_str_has_prefix (text, "California: $171,872, Pay by state\n"
                                         "New York: $151,101, Pay by state\n"
                                         "Washington: $175,132, Pay by state\n"
                                         "Empty: 48 places without a published figure\n"));
  g_assert_nonnull (strstr (text, "Alabama: $113,020, Software developers, median of 2024"));
  for (const char *at = text; at != NULL; at = strchr (at + 1, '\n'))
    n_lines++;
  g_assert_cmpuint (n_lines, ==, 3 + 1 + 3 * 51);
  g_assert_true (find_mark (chart, "Texas: no figure is published")->is_outlined);
  g_assert_false (find_mark (chart, "Washington: $175,132, Pay by state")->is_outlined);
  g_assert_cmpfloat_with_epsilon (rung_state_chart_get_height (states, figures->len, 10.0),
                                  10.0 * 4 * (2.0 + 8 * 2.6 + 2.2), 1e-9);
  g_assert_null (rung_state_chart_new (NULL, 0, tables, &canvas));
}

/* A change may be a loss: its bar lies on the other side of zero. */
static void
test_loss (void)
{
  static const RungChartFigure figures[] = {
    { "Up", "Growth in percent", "10%", NAN, 10.0, NAN },
    { "Down", "Growth in percent", "-5%", NAN, -5.0, NAN },
  };
  g_autoptr (RungChart) chart = rung_figures_chart_new (figures, G_N_ELEMENTS (figures), &canvas);
  const RungMark *up = &g_array_index (chart->marks, RungMark, 0);
  const RungMark *down = &g_array_index (chart->marks, RungMark, 1);

  g_assert_cmpfloat_with_epsilon (down->x + down->width, up->x, 1e-6);
  g_assert_cmpfloat_with_epsilon (up->width, 2.0 * down->width, 1e-6);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/market-charts/growth-is-ranked-with-its-period", test_growth);
  g_test_add_func ("/market-charts/years/figures-of-several-years-are-drawn-over-them",
                   test_years_of_the_data);
  g_test_add_func ("/market-charts/years/lines-of-other-measures-share-no-axis", test_years);
  g_test_add_func ("/market-charts/states-without-a-figure-are-empty-tiles", test_states);
  g_test_add_func ("/market-charts/a-loss-lies-beyond-zero", test_loss);
  return g_test_run ();
}
