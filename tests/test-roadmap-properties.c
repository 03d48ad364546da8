/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <math.h>

#include "engine/document/rung-record.h"
#include "engine/path/rung-roadmap.h"

#include "fixture.h"

/* What holds for the roadmap of everybody, tried on people made up at random. */

#define N_PEOPLE (g_test_slow () ? 5000u : 1000u)

static RungTables *tables;

static void
set_skills (RungDocument *document,
            GRand        *rand)
{
  const RungPayModel *model = tables->pay_model;
  g_autoptr (GString) skills = g_string_new (NULL);
  double share = g_rand_double (rand);

  for (guint i = 0; i < model->n_skills; i++)
    if (g_rand_double (rand) < share)
      g_string_append_printf (skills, "%s%s", skills->len > 0 ? "," : "", model->skills[i].id);
  fixture_set_text (document, FIXTURE_PROFILE, "skills", skills->str);
}

static void
set_records (RungDocument *document,
             GRand        *rand)
{
  static const char *const states[] = { "", "in-progress", "done", "skipped" };
  double share = g_rand_double (rand) * 0.7;

  for (guint i = 0; i < tables->steps->len; i++)
    if (g_rand_double (rand) < share)
      fixture_set_step (document, ((const RungRoadmapStep *) tables->steps->pdata[i])->id,
                        states[g_rand_int_range (rand, 0, G_N_ELEMENTS (states))]);
  for (guint i = 0; i < tables->stages->len; i++)
    if (g_rand_double (rand) < 0.05)
      fixture_set_step (document, ((const RungStage *) tables->stages->pdata[i])->id,
                        states[g_rand_int_range (rand, 0, G_N_ELEMENTS (states))]);
}

static RungDocument *
new_somebody (GRand *rand)
{
  const RungPayModel *model = tables->pay_model;
  RungDocument *document = fixture_new_document (0);
  int level = g_rand_int_range (rand, -1, (int) model->n_levels);

  fixture_set_text (document, FIXTURE_PROFILE, "level", level < 0 ? "" : model->levels[level].id);
  fixture_set (document, FIXTURE_PROFILE, "years", g_rand_int_range (rand, 0, 51));
  fixture_set_text (document, FIXTURE_PROFILE, "education",
                    model->education[g_rand_int_range (rand, 0, (int) model->n_education)].id);
  fixture_set_text (document, FIXTURE_PROFILE, "specialization",
                    model->specializations[g_rand_int_range (rand, 0,
                                                             (int) model->n_specializations)].id);
  rung_input_set_number (rung_inputs_find (&rung_plan_inputs, "hours"), &document->plan,
                         g_rand_int_range (rand, 1, 81));
  set_skills (document, rand);
  set_records (document, rand);
  return document;
}

static guint
find_rank (const GArray *rows,
           const char   *id)
{
  for (guint i = 0; i < rows->len; i++)
    if (g_str_equal (g_array_index (rows, RungRoadmapRow, i).step->id, id))
      return i;
  g_assert_not_reached ();
}

static gboolean
is_open (const GArray *rows,
         guint         rank)
{
  return !rung_step_state_is_settled (g_array_index (rows, RungRoadmapRow, rank).state);
}

static void
check_prerequisites (const GArray *rows,
                     guint         rank)
{
  const RungRoadmapRow *row = &g_array_index (rows, RungRoadmapRow, rank);
  gboolean is_free = TRUE;

  for (guint i = 0; row->step->after[i] != NULL; i++)
    {
      guint first = find_rank (rows, row->step->after[i]);

      is_free = is_free && !is_open (rows, first);
      if (is_open (rows, rank) && is_open (rows, first))
        g_assert_cmpuint (first, <, rank);
    }
  if (row->state == RUNG_STEP_OPEN)
    g_assert_true (is_free);
  if (row->state == RUNG_STEP_BLOCKED)
    g_assert_false (is_free);
}

/* Every step once, what is left first and without a gap, then the settled ones
 * in the order of the data. */
static void
check_rows (const GArray       *rows,
            const RungDocument *document)
{
  guint last = 0;
  double week = 0.0;
  RungRoadmapProgress progress;

  g_assert_cmpuint (rows->len, ==, tables->steps->len);
  for (guint i = 0; i < rows->len; i++)
    {
      const RungRoadmapRow *row = &g_array_index (rows, RungRoadmapRow, i);
      guint place = 0;

      g_assert_cmpuint (row->rank, ==, i);
      g_assert_cmpuint (find_rank (rows, row->step->id), ==, i);
      g_assert_true (g_ptr_array_find (tables->steps, row->step, &place));
      check_prerequisites (rows, i);
      if (is_open (rows, i))
        {
          g_assert_true (i == 0 || is_open (rows, i - 1));
          g_assert_cmpfloat (row->from_week, ==, week);
          g_assert_cmpfloat (row->to_week, >, row->from_week);
          week = row->to_week;
          continue;
        }
      g_assert_true (isnan (row->from_week) && isnan (row->to_week));
      g_assert_cmpfloat (row->gain_per_hour, ==, 0.0);
      g_assert_true (i == 0 || is_open (rows, i - 1) || place > last);
      last = place;
    }
  rung_roadmap_get_progress (rows, document, &progress);
  assert_near (progress.weeks_left, week);
  g_assert_cmpfloat (progress.hours_done, <=, progress.hours_all);
}

static void
check_same_order (const GArray *a,
                  const GArray *b)
{
  for (guint i = 0; i < a->len; i++)
    g_assert_true (g_array_index (a, RungRoadmapRow,
                                  i).step == g_array_index (b, RungRoadmapRow, i).step);
}

static void
test_everybody (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (20261122);
  g_autoptr (GArray) before = NULL;

  for (guint i = 0; i < N_PEOPLE; i++)
    {
      g_autoptr (RungDocument) document = new_somebody (rand);
      g_autoptr (GArray) rows = rung_roadmap_compute (tables, document, NULL);
      g_autoptr (GArray) again = rung_roadmap_compute (tables, document, rows);
      /* The rows of somebody else are no worse than none. */
      g_autoptr (GArray) other = rung_roadmap_compute (tables, document, before);

      check_rows (rows, document);
      check_rows (other, document);
      check_same_order (rows, again);
      g_clear_pointer (&before, g_array_unref);
      before = g_steal_pointer (&rows);
    }
}

int
main (int    argc,
      char **argv)
{
  int result = 0;

  g_test_init (&argc, &argv, NULL);
  tables = fixture_load_tables ();
  g_test_add_func ("/roadmap/properties/the-order-is-lawful-for-everybody", test_everybody);
  result = g_test_run ();
  rung_tables_unref (tables);
  return result;
}
