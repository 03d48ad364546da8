/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <math.h>
#include <string.h>

#include "engine/document/rung-record.h"
#include "report/charts/rung-ladder-chart.h"
#include "report/charts/rung-time-chart.h"
#include "report/grids/rung-plan-grids.h"
#include "report/kit/rung-chart.h"
#include "report/kit/rung-palette.h"
#include "report/phrases/rung-road-phrases.h"
#include "store/data/rung-data.h"

#include "fixture.h"

static const RungCanvas canvases[] = {
  { 1000, 0, 18, 7, RUNG_GROUND_LIGHT },
  { 300, 0, 18, 8, RUNG_GROUND_DARK },
  { 480, 0, 30, 14, RUNG_GROUND_LIGHT },
};

static RungTables *tables;

/* Somebody with six hours a week from 12 January 2027 on. */
static RungDocument *
new_person (const char *level,
            gint64      years,
            const char *skills)
{
  RungDocument *document = fixture_new_document (0);

  fixture_set_text (document, FIXTURE_PROFILE, "level", level);
  fixture_set (document, FIXTURE_PROFILE, "years", years);
  fixture_set_text (document, FIXTURE_PROFILE, "skills", skills);
  rung_input_set_text (rung_inputs_find (&rung_plan_inputs, "start"), &document->plan,
                       "2027-01-12");
  return document;
}

/* One step of 18 hours, then one of 42, beside one that is done. */
typedef struct
{
  RungDocument *document;
  RungStage stages[2];
  RungRoadmapStep steps[3];
  RungStepInputs record;
  GArray *rows;
} Road;

static void
road_init (Road *self)
{
  static const RungStepState states[] = { RUNG_STEP_IN_PROGRESS, RUNG_STEP_BLOCKED,
                                          RUNG_STEP_DONE };
  static const char *const titles[] = { "Docker", "Kubernetes, on a machine of your own",
                                        "Python" };
  static const double hours[] = { 18, 42, 1200 };

  *self = (Road) {
    .document = new_person ("mid", 3, ""),
    .rows = g_array_new (FALSE, TRUE, sizeof (RungRoadmapRow)),
  };
  self->stages[0] = (RungStage) { .id = "b", .title = "Practice MLOps" };
  self->stages[1] = (RungStage) { .id = "a", .title = "Python first" };
  self->record = (RungStepInputs) { .step = (char *) "python", .state = (char *) "done",
                                    .started = (char *) "",
                                    .finished = (char *) "2026-11-05", .note = (char *) "" };
  for (guint i = 0; i < 3; i++)
    {
      RungRoadmapRow row = { .step = &self->steps[i], .state = states[i], .hours = hours[i],
                             .rank = i };

      self->steps[i] = (RungRoadmapStep) { .id = titles[i], .title = titles[i],
                                           .stage = &self->stages[i / 2] };
      row.from_week = i == 0 ? 0.0 : i == 1 ? 3.0 : NAN;
      row.to_week = i == 0 ? 3.0 : i == 1 ? 10.0 : NAN;
      row.record = i == 2 ? &self->record : NULL;
      row.has_gain = i == 0;
      row.gain = 4321.0;
      row.gain_low = 3321.0;
      row.gain_high = 5321.0;
      g_array_append_val (self->rows, row);
    }
}

static void
road_clear (Road *self)
{
  g_array_unref (self->rows);
  rung_document_unref (self->document);
}

static double
get_label_width (const RungLabel  *label,
                 const RungCanvas *canvas)
{
  double width = g_utf8_strlen (label->text, -1) * canvas->char_width;

  return label->max_width > 0.0 ? MIN (width, label->max_width) : width;
}

static void
assert_inside (const RungChart  *chart,
               const RungCanvas *canvas)
{
  for (guint i = 0; i < chart->marks->len; i++)
    {
      const RungMark *mark = &g_array_index (chart->marks, RungMark, i);

      g_assert_cmpfloat (mark->width, >=, 1.0);
      g_assert_cmpfloat (mark->x, >=, 0.0);
      g_assert_cmpfloat (mark->y, >=, 0.0);
      g_assert_cmpfloat (mark->x + mark->width, <=, chart->width + 0.01);
      g_assert_cmpfloat (mark->y + mark->height, <=, chart->height + 0.01);
    }
  for (guint i = 0; i < chart->labels->len; i++)
    {
      const RungLabel *label = &g_array_index (chart->labels, RungLabel, i);
      double width = get_label_width (label, canvas);
      double half = canvas->line_height / 2.0;

      g_assert_cmpfloat (label->x - label->align * width, >=, -0.01);
      g_assert_cmpfloat (label->x + (1.0 - label->align) * width, <=, chart->width + 0.01);
      g_assert_cmpfloat (label->y - half, >=, -0.01);
      g_assert_cmpfloat (label->y + half, <=, chart->height + 0.01);
    }
}

static RungChart *
create_chart (const GArray       *rows,
              const RungDocument *document,
              const RungCanvas   *from)
{
  RungCanvas canvas = *from;

  canvas.height = rung_time_chart_get_height (rows, canvas.line_height);
  return rung_time_chart_new (rows, document, &canvas);
}

static const RungLabel *
find_label (const RungChart *chart,
            const char      *text)
{
  for (guint i = 0; i < chart->labels->len; i++)
    if (g_str_equal (g_array_index (chart->labels, RungLabel, i).text, text))
      return &g_array_index (chart->labels, RungLabel, i);
  return NULL;
}

/* 18 hours at 6 a week are 21 days, from 12 January to 2 February; 42 hours
 * are 49 days more, with 28 in February: to 23 March. */
static void
test_chart (void)
{
  Road road;

  road_init (&road);
  for (guint n = 0; n < G_N_ELEMENTS (canvases); n++)
    {
      g_autoptr (RungChart) chart = create_chart (road.rows, road.document, &canvases[n]);
      g_autofree char *text = rung_chart_to_text (chart);
      const RungMark *first = &g_array_index (chart->marks, RungMark, 0);
      const RungMark *second = &g_array_index (chart->marks, RungMark, 1);

      assert_inside (chart, &canvases[n]);
      g_assert_cmpstr (text, ==, "Docker, in progress: Jan 12, 2027 to Feb 2, 2027, 18 hours\n"
                                 "Kubernetes, on a machine of your own: Feb 2, 2027 to Mar 23, "
                                 "2027, 42 hours");
      g_assert_cmpfloat_with_epsilon (first->x + first->width, second->x, 1e-6);
      g_assert_cmpfloat_with_epsilon (7.0 * first->width, 3.0 * second->width, 1e-6);
      g_assert_true (find_label (chart, "Docker")->is_bold);
      g_assert_cmpfloat (find_label (chart, "Docker")->max_width, <=, 0.4 * chart->width);
      g_assert_nonnull (find_label (chart, "Practice MLOps"));
      g_assert_null (find_label (chart, "Python first"));
      g_assert_null (find_label (chart, "Python"));
    }
  road_clear (&road);
}

static void
test_chart_months (void)
{
  Road road;
  g_autoptr (RungChart) wide = NULL;
  g_autoptr (RungChart) narrow = NULL;

  road_init (&road);
  wide = create_chart (road.rows, road.document, &canvases[0]);
  g_assert_null (find_label (wide, "Jan 2027"));
  g_assert_nonnull (find_label (wide, "Feb 2027"));
  g_assert_nonnull (find_label (wide, "Mar 2027"));
  narrow = create_chart (road.rows, road.document, &canvases[1]);
  g_assert_nonnull (find_label (narrow, "Mar 2027"));
  g_assert_null (find_label (narrow, "Feb 2027"));
  road_clear (&road);
}

/* The whole road takes years, the colour of a stage stays while it is walked. */
static void
test_chart_whole (void)
{
  g_autoptr (RungDocument) document = new_person ("junior", 0, "");
  g_autoptr (GArray) rows = rung_roadmap_compute (tables, document, NULL);
  g_autoptr (GArray) later = NULL;
  const RungStage *stage = g_ptr_array_index (tables->stages, 3);
  RungColour before = rung_time_chart_get_colour (rows, stage, RUNG_GROUND_LIGHT);
  RungColour after;

  for (guint n = 0; n < G_N_ELEMENTS (canvases); n++)
    {
      g_autoptr (RungChart) chart = create_chart (rows, document, &canvases[n]);

      assert_inside (chart, &canvases[n]);
      g_assert_cmpuint (chart->marks->len, ==, tables->steps->len + tables->stages->len);
    }
  fixture_set_step (document, "math", "done");
  later = rung_roadmap_compute (tables, document, NULL);
  after = rung_time_chart_get_colour (later, stage, RUNG_GROUND_LIGHT);
  g_assert_cmpfloat (before.red, ==, after.red);
  g_assert_cmpfloat (rung_time_chart_get_height (later, 18), <,
                     rung_time_chart_get_height (rows, 18));
}

/* Nothing left to do draws nothing. */
static void
test_chart_none (void)
{
  g_autoptr (GArray) rows = g_array_new (FALSE, TRUE, sizeof (RungRoadmapRow));
  g_autoptr (RungDocument) document = new_person ("mid", 3, "");

  g_assert_null (rung_time_chart_new (rows, document, &canvases[0]));
  g_assert_cmpfloat (rung_time_chart_get_height (rows, 18), ==, 0.0);
}

/* A bar for each level and role, and the person; the ends of what is drawn stay inside. */
static void
test_ladder_chart (void)
{
  g_autoptr (RungDocument) document = new_person ("senior", 6, "");
  guint n_roles = 0;

  for (guint i = 0; i < tables->tracks->len; i++)
    n_roles += ((const RungTrack *) g_ptr_array_index (tables->tracks, i))->n_steps;
  for (guint n = 0; n < G_N_ELEMENTS (canvases); n++)
    {
      RungCanvas canvas = canvases[n];
      g_autoptr (RungChart) chart = NULL;
      g_autofree char *text = NULL;

      canvas.height = rung_ladder_chart_get_height (tables, canvas.line_height);
      chart = rung_ladder_chart_new (tables, document, &canvas);
      assert_inside (chart, &canvas);
      g_assert_cmpuint (chart->marks->len, ==, tables->ladder_levels->len + n_roles + 1);
      text = rung_chart_to_text (chart);
      g_assert_nonnull (strstr (text, "Senior ML Engineer, 5–8 years: base pay $"));
      g_assert_nonnull (strstr (text, "This is your level."));
      g_assert_nonnull (strstr (text, "People like you: median base pay $"));
    }
}

static void
test_steps (void)
{
  Road road;
  RungRoadmapProgress progress;
  g_autoptr (RungGrid) grid = NULL;
  g_autofree char *said = NULL;
  g_autofree char *left = NULL;
  g_autofree char *next = NULL;

  road_init (&road);
  grid = rung_steps_grid_new (road.rows, road.document);
  g_assert_cmpuint (rung_grid_get_n_rows (grid), ==, 3);
  g_assert_cmpstr (rung_grid_get (grid, 0, 0), ==, "1. Docker");
  g_assert_cmpstr (rung_grid_get (grid, 0, 1), ==, "In progress");
  g_assert_cmpstr (rung_grid_get (grid, 0, 2), ==, "Jan 2027 – Feb 2027");
  g_assert_cmpstr (rung_grid_get (grid, 0, 4), ==, "$3,000 to $5,000");
  g_assert_cmpstr (rung_grid_get (grid, 1, 3), ==, "42");
  g_assert_cmpstr (rung_grid_get (grid, 1, 4), ==, "");
  g_assert_cmpstr (rung_grid_get (grid, 2, 2), ==, "Nov 2026");
  rung_roadmap_get_progress (road.rows, road.document, &progress);
  said = rung_phrase_progress (&progress);
  g_assert_cmpstr (said, ==, "1 of 3 steps");
  left = rung_phrase_time_left (&progress, road.document);
  g_assert_cmpstr (left, ==, "Left: 60 hours. At 6 hours a week from Jan 2027, they take until "
                             "Mar 2027.");
  next = rung_phrase_next_step (road.rows, road.document);
  g_assert_cmpstr (next, ==, "Next: Docker (In progress, Jan 2027 – Feb 2027, 18 hours, "
                             "$3,000 to $5,000 more a year).");
  road_clear (&road);
}

/* A step of an hour is due on the day it begins, and a far one still has a
 * year of four digits. */
static void
test_days (void)
{
  g_autoptr (RungDocument) document = new_person ("mid", 3, "");
  GDate day;

  rung_road_get_day (document, 0.0, &day);
  g_assert_cmpuint (g_date_get_day (&day), ==, 12);
  rung_road_get_day (document, 1.0 / 6.0, &day);
  g_assert_cmpuint (g_date_get_day (&day), ==, 13);
  rung_road_get_day (document, 1e9, &day);
  g_assert_cmpuint (g_date_get_year (&day), ==, 9999);
}

/* Career path 5-8, 8-12; pay by experience 3-5, 6-10, 10+ for two rungs. */
static void
test_standing (void)
{
  static const struct
  {
    const char *level;
    gint64 years;
    RungStandingWay way;
    const char *text;
  } items[] = {
    { "senior", 6, RUNG_STANDING_LEVEL, "By your level: Senior ML Engineer." },
    { "", 6, RUNG_STANDING_LEVEL, "By your level: not entered." },
    { "", 6, RUNG_STANDING_YEARS, "By years: Senior ML Engineer. The career path puts it at 5 to "
                                  "under 8 years, and you have 6." },
    { "", 6, RUNG_STANDING_EXPERIENCE,
      "By years in pay surveys: also Senior ML Engineer (years 6–10)." },
    { "", 9, RUNG_STANDING_EXPERIENCE,
      "By years in pay surveys: Senior ML Engineer (years 6–10). The two do not agree." },
    { "", 10, RUNG_STANDING_EXPERIENCE,
      "By years in pay surveys: Senior ML Engineer to Principal ML Engineer or ML Architect. They "
      "meet at 10 years." },
    { "", 12, RUNG_STANDING_YEARS,
      "By years: Principal ML Engineer or ML Architect. The career path puts it at 12 years or "
      "more, and you have 12." },
    { "", 1, RUNG_STANDING_SKILLS,
      "By your skills: none yet. The first level asks for: Linear algebra, probability, calculus "
      "and optimization." },
  };
  RungStanding hole = { 1, 1, -1, -1, 0 };
  g_autoptr (RungDocument) person = new_person ("mid", 4, "");
  g_autofree char *said = rung_phrase_standing (RUNG_STANDING_EXPERIENCE, tables, person, &hole);
  g_autofree char *skills = rung_phrase_standing (RUNG_STANDING_SKILLS, tables, person, &hole);

  for (guint i = 0; i < G_N_ELEMENTS (items); i++)
    {
      g_autoptr (RungDocument) document = new_person (items[i].level, items[i].years, "");
      RungStanding standing;
      g_autofree char *text = NULL;

      rung_ladder_compute (tables, document, &standing);
      text = rung_phrase_standing (items[i].way, tables, document, &standing);
      g_assert_cmpstr (text, ==, items[i].text);
    }
  g_assert_cmpstr (said, ==, "By years in pay surveys: none. They have a gap at 4 "
                             "years.");
  g_assert_cmpstr (skills, ==,
                   "By your skills: Junior ML Engineer. The next level asks for: Hands-on use of "
                   "one cloud platform.");
}

static void
test_ladder_grid (void)
{
  g_autoptr (RungDocument) document = new_person ("senior", 10, "");
  RungStanding standing;
  g_autoptr (RungGrid) grid = NULL;
  g_autofree char *next = NULL;

  rung_ladder_compute (tables, document, &standing);
  grid = rung_ladder_grid_new (tables, &standing);
  g_assert_cmpuint (rung_grid_get_n_rows (grid), ==, 5);
  g_assert_cmpstr (rung_grid_get (grid, 0, 4), ==, "");
  g_assert_cmpstr (rung_grid_get (grid, 2, 4), ==, "level, years in pay surveys");
  g_assert_cmpstr (rung_grid_get (grid, 3, 4), ==, "years, years in pay surveys");
  g_assert_cmpstr (rung_grid_get (grid, 2, 1), ==, "5–8");
  g_assert_cmpstr (rung_grid_get (grid, 2, 2), ==, "6–10");
  g_assert_cmpstr (rung_grid_get (grid, 4, 1), ==, "12+");
  g_assert_cmpstr (rung_grid_get (grid, 2, 3), ==, "175,000–275,000");
  g_assert_cmpstr (rung_grid_get (grid, 4, 3), ==, "260,000–355,000+");
  next = rung_phrase_next_rung (tables, &standing);
  g_assert_cmpstr (next, ==, "The next level is Staff ML Engineer. MLOps expertise is close to a "
                             "requirement.");
}

static void
test_asks_grid (void)
{
  g_autoptr (RungDocument) document = new_person ("senior", 6, "mlops");
  g_autoptr (GArray) asks = rung_ladder_get_asks (tables, document,
                                                  g_ptr_array_index (tables->ladder_levels, 3));
  g_autoptr (RungGrid) grid = rung_asks_grid_new (asks);

  g_assert_cmpuint (rung_grid_get_n_rows (grid), ==, 3);
  g_assert_cmpstr (rung_grid_get (grid, 1, 0), ==, "MLOps");
  g_assert_cmpstr (rung_grid_get (grid, 1, 1), ==, "Yes");
  g_assert_cmpstr (rung_grid_get (grid, 2, 1), ==, "Not yet");
}

static void
test_gaps_grid (void)
{
  g_autoptr (RungDocument) document = new_person ("senior", 6, "python");
  g_autoptr (GArray) gaps = rung_gaps_compute (tables, document);
  g_autoptr (RungGrid) grid = rung_gaps_grid_new (tables, gaps);
  gboolean has_share = FALSE;

  g_assert_cmpuint (rung_grid_get_n_rows (grid), ==, gaps->len - 1);
  for (guint i = 0; i < rung_grid_get_n_rows (grid); i++)
    {
      g_assert_cmpstr (rung_grid_get (grid, i, 0), !=, "Python");
      has_share = has_share || g_str_equal (rung_grid_get (grid, i, 2), "42%");
    }
  g_assert_true (has_share);
  g_assert_true (g_str_has_prefix (rung_grid_get (grid, 0, 1), "+"));
}

int
main (int    argc,
      char **argv)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *folder = NULL;
  int status = 0;

  g_test_init (&argc, &argv, NULL);
  folder = fixture_dup_data_folder ();
  tables = fixture_load_tables ();
  rung_data_load_market (tables, folder, &error);
  g_assert_no_error (error);
  g_test_add_func ("/road-report/the-ladder-is-a-picture", test_ladder_chart);
  g_test_add_func ("/road-report/steps-follow-each-other-by-their-hours", test_chart);
  g_test_add_func ("/road-report/month-labels-never-crowd", test_chart_months);
  g_test_add_func ("/road-report/a-stage-keeps-its-colour", test_chart_whole);
  g_test_add_func ("/road-report/nothing-left-draws-nothing", test_chart_none);
  g_test_add_func ("/road-report/steps-are-told-with-days-and-gain", test_steps);
  g_test_add_func ("/road-report/a-short-step-is-due-the-day-it-begins", test_days);
  g_test_add_func ("/road-report/standing-names-rungs-and-holes", test_standing);
  g_test_add_func ("/road-report/the-ladder-marks-where-one-stands", test_ladder_grid);
  g_test_add_func ("/road-report/asks-say-what-is-shown", test_asks_grid);
  g_test_add_func ("/road-report/gaps-leave-out-skills-that-are-had", test_gaps_grid);
  status = g_test_run ();
  rung_tables_unref (tables);
  return status;
}
