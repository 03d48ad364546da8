/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <math.h>
#include <string.h>

#include "report/charts/rung-stack-chart.h"
#include "report/grids/rung-answer-grids.h"

#include "charts.h"
#include "fixture.h"

static const RungCanvas canvases[] = {
  { 900, 320, 18, 7, RUNG_GROUND_LIGHT },
  { 400, 300, 18, 8, RUNG_GROUND_DARK },
  { 480, 600, 30, 14, RUNG_GROUND_LIGHT },
};

static const RungMark *
find_mark (const RungChart *chart,
           const char      *text)
{
  for (guint i = 0; i < chart->marks->len; i++)
    {
      const RungMark *mark = &g_array_index (chart->marks, RungMark, i);

      if (mark->text != NULL && g_str_has_prefix (mark->text, text))
        return mark;
    }
  return NULL;
}

static const RungLabel *
find_label (const RungChart *chart,
            const char      *text)
{
  for (guint i = 0; i < chart->labels->len; i++)
    {
      const RungLabel *label = &g_array_index (chart->labels, RungLabel, i);

      if (g_str_equal (label->text, text))
        return label;
    }
  return NULL;
}

/* Two offers over two years: A earns 1,000 a month, B 2,000 but pays 10,000
 * back in the first year. */
typedef struct
{
  RungDocument *document;
  GPtrArray *offers;
  GArray *rows[2];
  RungLeavingTable table;
} Leaving;

static void
leaving_init (Leaving *self)
{
  self->document = fixture_new_document (2);
  self->offers = g_ptr_array_new ();
  for (guint i = 0; i < 2; i++)
    {
      g_ptr_array_add (self->offers, (gpointer) rung_document_get_offer (self->document, i)->id);
      self->rows[i] = g_array_new (FALSE, TRUE, sizeof (RungLeaving));
      for (guint month = 1; month <= 24; month++)
        {
          RungLeaving row = { .month = month, .kept = 1000.0 * (i + 1) * month };

          row.paid_back = i == 1 && month < 12 ? 10000.0 : 0.0;
          row.left = row.kept - row.paid_back;
          g_array_append_val (self->rows[i], row);
        }
    }
  self->table = (RungLeavingTable) { self->document, self->offers, self->rows, 6 };
}

static void
leaving_clear (Leaving *self)
{
  g_array_unref (self->rows[0]);
  g_array_unref (self->rows[1]);
  g_ptr_array_unref (self->offers);
  rung_document_unref (self->document);
}

static void
test_leaving_chart (void)
{
  Leaving leaving;

  leaving_init (&leaving);
  for (guint n = 0; n < G_N_ELEMENTS (canvases); n++)
    {
      g_autoptr (RungChart) chart = rung_leaving_chart_new (&leaving.table, &canvases[n]);
      g_autofree char *text = rung_chart_to_text (chart);
      const RungMark *a = find_mark (chart, "A, if you leave after month 24: $24,000");
      const RungMark *b = find_mark (chart, "B, if you leave after month 24: $48,000");
      const RungMark *low = find_mark (chart, "B, if you leave after month 1: −$8,000");
      const RungMark *same = find_mark (chart, "A, if you leave after month 12: $12,000");
      const RungMark *of_b = find_mark (chart, "B, if you leave after month 12: $24,000");

      assert_inside (chart);
      /* One scale: 24,000 apart at the end are twice the 12,000 in the middle. */
      g_assert_cmpfloat_with_epsilon (a->y - b->y, 2.0 * (same->y - of_b->y), 1e-6);
      g_assert_nonnull (low);
      g_assert_true (low->is_minor);
      g_assert_cmpint (rung_chart_pick (chart, low->x + low->width / 2.0, low->y), >=, 0);
      g_assert_nonnull (find_label (chart, "A"));
      g_assert_nonnull (find_label (chart, "B"));
      g_assert_cmpstr (text, ==, "A, if you leave after month 12: $12,000\n"
                                 "A, if you leave after month 24: $24,000\n"
                                 "B, if you leave after month 12: $24,000\n"
                                 "B, if you leave after month 24: $48,000");
    }
  leaving_clear (&leaving);
}

static guint
find_row (const RungGrid *grid,
          const char     *title)
{
  guint row = 0;

  while (!g_str_equal (rung_grid_get (grid, row, 0), title))
    row++;
  return row;
}

static void
test_leaving_grids (void)
{
  Leaving leaving;
  g_autoptr (RungGrid) month = NULL;
  g_autoptr (RungGrid) months = NULL;

  leaving_init (&leaving);
  month = rung_leaving_grid_new_month (&leaving.table);
  g_assert_cmpstr (rung_grid_get_title (month, 0), ==, "If you leave after month 6");
  g_assert_cmpstr (rung_grid_get (month, find_row (month, "Paid back"), 2), ==, "−10,000");
  g_assert_cmpstr (rung_grid_get (month, find_row (month, "What you keep"), 2), ==, "2,000");
  g_assert_cmpstr (rung_grid_get (month, find_row (month, "What you keep"), 1), ==, "6,000");
  months = rung_leaving_grid_new (&leaving.table);
  g_assert_cmpuint (rung_grid_get_n_rows (months), ==, 4);
  g_assert_cmpstr (rung_grid_get (months, 2, 0), ==, "18 months");
  g_assert_cmpstr (rung_grid_get (months, 2, 2), ==, "36,000");
  leaving_clear (&leaving);
}

static void
test_swing_chart (void)
{
  static const RungSwing both[] = {
    { RUNG_KNOB_SHARE_GROWTH, "a", -2000, 2000, -20000, 100000 },
    { RUNG_KNOB_LIVING_COST, "b", 3000, 5000, 10000, 50000 },
  };
  g_autoptr (GArray) swings = g_array_new (FALSE, FALSE, sizeof (RungSwing));
  RungSwingTable table = { "a", "b", 40000, swings };
  g_autoptr (RungGrid) grid = NULL;

  g_array_append_vals (swings, both, 2);
  for (guint n = 0; n < G_N_ELEMENTS (canvases); n++)
    {
      g_autoptr (RungChart) chart = rung_swing_chart_new (&table, &canvases[n]);
      const RungMark *below = &g_array_index (chart->marks, RungMark, 0);
      const RungMark *above = &g_array_index (chart->marks, RungMark, 1);

      assert_inside (chart);
      /* The bar changes hands at zero, a sixth of the way. */
      g_assert_cmpstr (below->text, ==, "A: Share growth a year: at −20% B ahead by $20,000, at "
                                        "20% A ahead by $100,000");
      g_assert_cmpfloat_with_epsilon (below->x + below->width, above->x, 1e-6);
      g_assert_cmpfloat_with_epsilon (5.0 * below->width, above->width, 1e-6);
      g_assert_true (above->is_minor);
      g_assert_nonnull (find_label (chart, "$3,000"));
      g_assert_nonnull (find_label (chart, "← B ahead"));
      g_assert_nonnull (find_label (chart, "now A ahead by $40,000"));
    }
  grid = rung_swing_grid_new (&table);
  g_assert_cmpuint (rung_grid_get_n_rows (grid), ==, 2);
  g_assert_cmpstr (rung_grid_get (grid, 0, 2), ==, "B ahead by $20,000");
  g_array_set_size (swings, 0);
  g_assert_null (rung_swing_chart_new (&table, &canvases[0]));
}

static void
test_stack_chart (void)
{
  RungStack stack = { .n_years = 6 };
  g_autoptr (RungGrid) grid = NULL;

  g_assert_null (rung_stack_chart_new (&stack, &canvases[0]));
  for (guint year = 0; year < 6; year++)
    {
      stack.amount[RUNG_MEASURE_BASE][year] = 200000;
      stack.amount[RUNG_MEASURE_GRANT][year] = year < 4 ? 100000 : 0;
      stack.vintage[1][year] = year >= 1 && year < 5 ? 20000 : 0;
      stack.amount[RUNG_MEASURE_REFRESHERS][year] = stack.vintage[1][year];
      stack.total[year] = stack.amount[RUNG_MEASURE_BASE][year]
      + stack.amount[RUNG_MEASURE_GRANT][year]
                          + stack.vintage[1][year];
    }
  for (guint n = 0; n < G_N_ELEMENTS (canvases); n++)
    {
      g_autoptr (RungChart) chart = rung_stack_chart_new (&stack, &canvases[n]);
      const RungMark *cash = find_mark (chart, "Year 2: Cash and benefits $200,000");
      const RungMark *grant = find_mark (chart, "Year 2: First grant $100,000");
      const RungMark *refresher = find_mark (chart, "Year 2: $20,000 of the refresher after year "
                                                    "1");

      assert_inside (chart);
      g_assert_cmpfloat_with_epsilon (cash->height, 2.0 * grant->height, 1e-6);
      g_assert_cmpfloat_with_epsilon (grant->height, 5.0 * refresher->height, 1e-6);
      g_assert_cmpfloat_with_epsilon (grant->y + grant->height, cash->y, 1e-6);
      g_assert_cmpfloat_with_epsilon (refresher->y + refresher->height, grant->y, 1e-6);
      g_assert_true (refresher->is_hatched);
      g_assert_null (find_mark (chart, "Year 5: First grant"));
      /* Year 5 is 220 thousand after 320, year 6 200 after 220. */
      g_assert_nonnull (find_label (chart, "−100k"));
      g_assert_nonnull (find_label (chart, "−20k"));
    }
  grid = rung_stack_grid_new (&stack);
  g_assert_cmpuint (rung_grid_get_n_rows (grid), ==, 4);
  g_assert_cmpstr (rung_grid_get (grid, 2, 0), ==, "Refresher after year 1");
  g_assert_cmpstr (rung_grid_get (grid, 3, 5), ==, "220,000");
}

static void
test_ask_grid (void)
{
  RungAskResult ask = { .target = 900000, .worth = 860000, .has_mix = TRUE, .mixed_worth = 905000,
                        .asks = { [RUNG_ASK_BASE] = { TRUE, 13200, 14000, 901000, 7000 } } };
  g_autoptr (RungGrid) grid = rung_ask_grid_new (&ask);

  g_assert_cmpuint (rung_grid_get_n_rows (grid), ==, 4);
  g_assert_cmpstr (rung_grid_get (grid, 0, 0), ==, "$14,000 more base pay a year");
  g_assert_cmpstr (rung_grid_get (grid, 0, 1), ==, "901,000");
  g_assert_cmpstr (rung_grid_get (grid, 1, 0), ==, "A mix: $7,000 base pay");
  g_assert_cmpstr (rung_grid_get (grid, 3, 1), ==, "900,000");
}

static void
test_missing_grid (void)
{
  static const RungMissing both[] = { { "a", RUNG_MISSING_MATCH, 9000 },
                                      { "b", RUNG_MISSING_DEADLINE, 0 } };
  g_autoptr (RungDocument) document = fixture_new_document (2);
  g_autoptr (GArray) rows = g_array_new (FALSE, FALSE, sizeof (RungMissing));
  g_autoptr (GPtrArray) offers = g_ptr_array_new ();
  g_autoptr (RungGrid) grid = NULL;

  g_array_append_vals (rows, both, 2);
  g_ptr_array_add (offers, (gpointer) "b");
  grid = rung_missing_grid_new (rows, offers, document);
  g_assert_cmpuint (rung_grid_get_n_rows (grid), ==, 2);
  g_assert_cmpstr (rung_grid_get (grid, 0, 0), ==, "Offer B");
  g_assert_cmpstr (rung_grid_get (grid, 1, 0), ==, "When you have to answer");
}

/* A line that rises can be picked, and what is minor is neither walked nor read. */
static void
test_line_marks (void)
{
  g_autoptr (RungChart) chart = rung_chart_new (&canvases[0]);
  RungColour colour = { 0, 0, 0 };
  g_autofree char *text = NULL;

  rung_chart_add_mark (chart, RUNG_MARK_STROKE, 10, 100, 50, -40, colour, g_strdup ("rises"));
  rung_chart_add_mark (chart, RUNG_MARK_STROKE, 60, 60, 50, 0, colour,
                       g_strdup ("minor"))->is_minor = TRUE;
  rung_chart_add_mark (chart, RUNG_MARK_STROKE, 110, 60, 50, 0, colour, g_strdup ("level"));
  g_assert_cmpint (rung_chart_pick (chart, 30, 80), ==, 0);
  g_assert_cmpint (rung_chart_pick (chart, 80, 61), ==, 1);
  g_assert_cmpint (rung_chart_pick (chart, 80, 70), ==, -1);
  g_assert_cmpint (rung_chart_step (chart, 0, 1), ==, 2);
  text = rung_chart_to_text (chart);
  g_assert_cmpstr (text, ==, "rises\nlevel");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/answer-charts/leaving-steps-share-one-scale", test_leaving_chart);
  g_test_add_func ("/answer-charts/leaving-grids-show-a-month-and-the-months", test_leaving_grids);
  g_test_add_func ("/answer-charts/a-bar-changes-hands-at-zero", test_swing_chart);
  g_test_add_func ("/answer-charts/parts-of-a-year-stand-on-each-other", test_stack_chart);
  g_test_add_func ("/answer-charts/the-ask-grid-ends-with-the-target", test_ask_grid);
  g_test_add_func ("/answer-charts/the-missing-grid-shows-chosen-offers-alone", test_missing_grid);
  g_test_add_func ("/answer-charts/a-rising-line-is-picked-and-minor-marks-are-skipped",
                   test_line_marks);
  return g_test_run ();
}
