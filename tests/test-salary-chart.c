/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "report/charts/rung-salary-chart.h"
#include "report/kit/rung-grid-text.h"

#include "fixture.h"

/* A hundred people with 1,000 to 100,000 dollars, all of them or the first. */
static RungSalarySummary *
summarize (guint n)
{
  g_autoptr (RungSalaries) salaries = rung_salaries_new ();
  g_autoptr (GArray) rows = g_array_new (FALSE, FALSE, sizeof (guint32));

  for (guint32 i = 0; i < n; i++)
    {
      RungSalary row = { { "Engineer", NULL, NULL, NULL, "USD" }, { 1000.0 * (i + 1), NAN }, NAN,
                         RUNG_NO_MONTH };

      rung_salaries_add (salaries, &row);
      g_array_append_val (rows, i);
    }
  return rung_salary_summary_new (salaries, rows, RUNG_SALARY_BASE);
}

/* A person with the middle, an offer above everybody and one that tells nothing. */
static GArray *
create_places (const RungSalarySummary *summary)
{
  g_autoptr (RungDocument) document = fixture_new_document (2);

  fixture_set (document, FIXTURE_PROFILE, "current-base", 50500);
  fixture_set (document, 0, "base-pay", 900000);
  fixture_set (document, 1, "base-pay", 0);
  return rung_salary_places_new (summary, document, NULL);
}

static void
test_places (void)
{
  g_autoptr (RungSalarySummary) summary = summarize (100);
  g_autoptr (GArray) places = create_places (summary);
  const RungSalaryPlace *place = &g_array_index (places, RungSalaryPlace, 0);

  g_assert_cmpuint (places->len, ==, 2);
  g_assert_true (place->is_person);
  g_assert_cmpfloat (place->percentile, ==, 50);
  place = &g_array_index (places, RungSalaryPlace, 1);
  g_assert_cmpstr (place->letter, ==, "A");
  g_assert_cmpfloat (place->percentile, ==, 100);
}

/* Whatever the size, nothing is drawn outside, and every row is in a bar. */
static void
test_chart (void)
{
  g_autoptr (RungSalarySummary) summary = summarize (100);
  g_autoptr (GArray) places = create_places (summary);

  for (double width = 200.0; width < 2000.0; width += 300.0)
    {
      RungCanvas canvas = { .width = width, .height = 240.0, .line_height = 18.0,
                            .char_width = 8.0 };
      g_autoptr (RungChart) chart = rung_salary_chart_new (summary, places, "USD", &canvas);
      g_autofree char *text = rung_chart_to_text (chart);

      g_assert_nonnull (strstr (text, "Your pay now: base $50,500, 50th percentile of these rows"));
      g_assert_nonnull (strstr (text, "above the 97th percentile of these rows"));
      for (guint i = 0; i < chart->marks->len; i++)
        {
          const RungMark *mark = &g_array_index (chart->marks, RungMark, i);

          g_assert_cmpfloat (mark->x, >=, 0.0);
          g_assert_cmpfloat (mark->x + mark->width, <=, width);
          g_assert_cmpfloat (mark->y, >=, 0.0);
          g_assert_cmpfloat (mark->y + mark->height, <=, canvas.height);
        }
    }
}

static void
test_empty (void)
{
  g_autoptr (RungSalarySummary) summary = summarize (0);
  g_autoptr (GArray) places = create_places (summary);
  g_autoptr (RungGrid) grid = rung_salary_grid_new (summary, places, "USD");
  RungCanvas canvas = { .width = 400.0, .height = 240.0, .line_height = 18.0, .char_width = 8.0 };

  g_assert_null (rung_salary_chart_new (summary, places, "USD", &canvas));
  g_assert_cmpuint (rung_grid_get_n_rows (grid), ==, 1);
}

static void
test_grid (void)
{
  g_autoptr (RungSalarySummary) summary = summarize (100);
  g_autoptr (GArray) places = create_places (summary);
  g_autoptr (RungGrid) grid = rung_salary_grid_new (summary, places, "USD");
  g_autofree char *text = rung_grid_to_tsv (grid);

  g_assert_nonnull (strstr (text, "Median\t50,500"));
  g_assert_nonnull (strstr (text, "Rows behind these figures\t100"));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/salary-chart/pay-is-placed-among-the-rows", test_places);
  g_test_add_func ("/salary-chart/every-row-is-in-a-bar-on-the-canvas", test_chart);
  g_test_add_func ("/salary-chart/an-empty-table-is-no-chart", test_empty);
  g_test_add_func ("/salary-chart/the-grid-has-median-and-count", test_grid);
  return g_test_run ();
}
