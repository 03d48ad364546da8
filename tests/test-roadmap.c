/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <math.h>

#include "engine/document/rung-record.h"
#include "engine/path/rung-roadmap-edit.h"
#include "engine/path/rung-roadmap.h"

#include "fixture.h"

static RungTables *tables;

/* Six steps of which the order can be worked out on paper. */
static RungTables *small;

/* At junior, place unknown, bachelor's: 0.75 x ln 0.917 = -0.064986, so 120,000 x
 * 0.937081 = 112,450. PyTorch counts 0.75 x 0.58 x ln 1.1 = 0.041460, a factor of
 * 1.042331: a gain of 4,760. A master's instead of it 0.75 x ln 1.056 = 0.040866:
 * 120,000 x 1.041712 = 125,005, which is 12,556 more. MLOps 0.75 x ln 1.325 =
 * 0.211057, a factor of 1.234983: 26,424. */
#define PYTORCH 4760.0
#define MASTER 12556.0
#define MLOPS 26424.0

static RungDocument *
new_junior (void)
{
  RungDocument *document = fixture_new_document (0);

  fixture_set_text (document, FIXTURE_PROFILE, "level", "junior");
  fixture_set (document, FIXTURE_PROFILE, "years", 1);
  fixture_set_text (document, FIXTURE_PROFILE, "education", "bachelor");
  rung_input_set_number (rung_inputs_find (&rung_plan_inputs, "hours"), &document->plan, 10);
  return document;
}

static RungTables *
new_small (void)
{
  static const char *const none[] = { NULL };
  static const char *const after_a[] = { "a", NULL };
  static const char *const after_d[] = { "d", NULL };
  static const char *const pytorch[] = { "pytorch", NULL };
  static const char *const mlops[] = { "mlops", NULL };
  static const RungRoadmapStep steps[] = {
    { .id = "a", .after = none, .hours_low = 5.0, .hours_high = 15.0 },
    { .id = "b", .after = after_a, .hours_low = 30.0, .hours_high = 30.0, .gives_skills = pytorch },
    { .id = "c", .after = after_d, .hours_low = 100.0, .hours_high = 100.0, .gives_skills = mlops },
    { .id = "d", .after = none, .hours_low = 50.0, .hours_high = 50.0 },
    { .id = "e", .after = none, .hours_low = 5.0, .hours_high = 5.0 },
    { .id = "f", .after = none, .hours_low = 1000.0, .hours_high = 1000.0,
      .gives_education = "master" },
  };
  RungTables *self = rung_tables_new ();
  RungStage *stage = rung_tables_alloc (self, 1, sizeof *stage);
  RungRoadmapStep *own = rung_tables_alloc (self, G_N_ELEMENTS (steps), sizeof *own);

  *stage = (RungStage) { .id = "all", .steps = own, .n_steps = G_N_ELEMENTS (steps) };
  g_ptr_array_add (self->stages, stage);
  for (guint i = 0; i < G_N_ELEMENTS (steps); i++)
    {
      own[i] = steps[i];
      own[i].stage = stage;
      g_ptr_array_add (self->steps, &own[i]);
    }
  self->pay_model = tables->pay_model;
  g_ptr_array_extend (self->places, tables->places, NULL, NULL);
  return self;
}

static const RungRoadmapRow *
find_row (GArray     *rows,
          const char *id)
{
  for (guint i = 0; i < rows->len; i++)
    if (g_str_equal (g_array_index (rows, RungRoadmapRow, i).step->id, id))
      return &g_array_index (rows, RungRoadmapRow, i);
  g_assert_not_reached ();
}

/* The order of the small roadmap as one word. */
static char *
dup_order (GArray *rows)
{
  GString *out = g_string_new (NULL);

  for (guint i = 0; i < rows->len; i++)
    {
      g_assert_cmpuint (g_array_index (rows, RungRoadmapRow, i).rank, ==, i);
      g_string_append (out, g_array_index (rows, RungRoadmapRow, i).step->id);
    }
  return g_string_free (out, FALSE);
}

static void
assert_order (const RungDocument *document,
              const GArray       *before,
              const char         *expected)
{
  g_autoptr (GArray) rows = rung_roadmap_compute (small, document, before);
  g_autofree char *order = dup_order (rows);

  g_assert_cmpstr (order, ==, expected);
}

/* The states of the steps of a stage, a letter each. */
static void
assert_states (const RungDocument *document,
               const char         *stage,
               const char         *expected)
{
  const RungStage *found = rung_tables_find_stage (tables, stage);
  g_autoptr (GString) states = g_string_new (NULL);
  g_autoptr (GArray) rows = rung_roadmap_compute (tables, document, NULL);

  g_assert_nonnull (found);
  for (guint i = 0; i < found->n_steps; i++)
    {
      RungStepState state = rung_roadmap_get_state (tables, document, &found->steps[i]);

      g_assert_cmpint (find_row (rows, found->steps[i].id)->state, ==, state);
      g_string_append_c (states, "obimdsh"[state]);
    }
  g_assert_cmpstr (states->str, ==, expected);
}

/* math: linear-algebra, probability, calculus, optimization after the first and
 * the third. mlops: docker, kubernetes, ci-cd, versioning, monitoring, cloud,
 * run-service. */
static void
test_states (void)
{
  g_autoptr (RungDocument) document = new_junior ();

  assert_states (document, "math", "ooob");
  fixture_set_text (document, FIXTURE_PROFILE, "skills", "linear-algebra");
  assert_states (document, "math", "moob");
  fixture_set_step (document, "calculus", "in-progress");
  assert_states (document, "math", "moib");
  fixture_set_step (document, "calculus", "skipped");
  assert_states (document, "math", "moso");
  fixture_set_step (document, "calculus", "done");
  assert_states (document, "math", "modo");
  /* Begun before its time counts as begun. */
  fixture_set_step (document, "calculus", NULL);
  fixture_set_step (document, "optimization", "in-progress");
  assert_states (document, "math", "mooi");
  /* The person's word goes before the profile. */
  fixture_set_step (document, "linear-algebra", "in-progress");
  assert_states (document, "math", "iooi");
  /* A record that tells no state tells nothing. */
  fixture_set_step (document, "linear-algebra", "");
  assert_states (document, "math", "mooi");
}

static void
test_shown_by_the_profile (void)
{
  g_autoptr (RungDocument) document = new_junior ();

  fixture_set_text (document, FIXTURE_PROFILE, "skills", "docker,azure-ml");
  /* Any one platform is enough. */
  assert_states (document, "mlops", "moobbmb");
  assert_states (document, "education", "obb");
  fixture_set_text (document, FIXTURE_PROFILE, "education", "bachelor");
  assert_states (document, "education", "obb");
  fixture_set_text (document, FIXTURE_PROFILE, "education", "master");
  assert_states (document, "education", "hom");
  fixture_set_text (document, FIXTURE_PROFILE, "education", "phd");
  assert_states (document, "education", "hom");
}

/* From mid level on, mathematics and first applications lie behind; the level
 * may be guessed: 3 years are mid. */
static void
test_behind (void)
{
  static const struct { const char *level; gint64 years; const char *math, *role; } items[] = {
    { "junior", 1, "ooob", "bbbbb" },
    { "mid", 1, "hhhh", "hhhob" },
    { "", 1, "ooob", "bbbbb" },
    { "", 3, "hhhh", "hhhob" },
    { "senior", 0, "hhhh", "hhhhh" },
    { "principal", 20, "hhhh", "hhhhh" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (items); i++)
    {
      g_autoptr (RungDocument) document = new_junior ();

      fixture_set_text (document, FIXTURE_PROFILE, "level", items[i].level);
      fixture_set (document, FIXTURE_PROFILE, "years", items[i].years);
      assert_states (document, "math", items[i].math);
      assert_states (document, "first-role", items[i].role);
    }
}

/* Older documents ticked what is a stage now. */
static void
test_old_stage_ids (void)
{
  g_autoptr (RungDocument) document = new_junior ();
  g_autoptr (GArray) rows = NULL;

  fixture_set_step (document, "math", "done");
  assert_states (document, "math", "dddd");
  rows = rung_roadmap_compute (tables, document, NULL);
  g_assert_cmpstr (find_row (rows, "calculus")->record->step, ==, "math");
  fixture_set_step (document, "probability", "skipped");
  fixture_set_step (document, "calculus", "in-progress");
  assert_states (document, "math", "dsid");
  g_assert_true (rung_roadmap_set_state (tables, document, "calculus", ""));
  assert_states (document, "math", "dsod");
  g_assert_null (rung_document_find_step (document, "math"));
  g_assert_null (rung_document_find_step (document, "calculus"));
  g_assert_cmpuint (document->plan.steps->len, ==, 3);
}

/* What is not for everybody comes last and raises nothing on its way: a and b
 * by 4,760 / 40 and / 30, f by 12,556 / 1,000, d and e by nothing, then c. */
static void
test_optional (void)
{
  g_autoptr (RungDocument) document = new_junior ();
  g_autoptr (RungTables) own = new_small ();
  g_autoptr (GArray) rows = NULL;
  g_autofree char *order = NULL;

  ((RungRoadmapStep *) g_ptr_array_index (own->steps, 2))->is_optional = TRUE;
  rows = rung_roadmap_compute (own, document, NULL);
  order = dup_order (rows);
  g_assert_cmpstr (order, ==, "abfdec");
  g_assert_cmpfloat_with_epsilon (find_row (rows, "c")->gain_per_hour, MLOPS / 100.0, 0.02);
  g_assert_cmpfloat (find_row (rows, "d")->gain_per_hour, ==, 0.0);
}

/* A tick that is taken away takes what it gave, but not what another step that
 * is done gave too, nor what is shown beside it. */
static void
test_take_back (void)
{
  g_autoptr (RungDocument) document = new_junior ();

  fixture_set_text (document, FIXTURE_PROFILE, "skills", "nlp");
  g_assert_true (rung_roadmap_apply (small, document, "b"));
  g_assert_true (rung_roadmap_apply (small, document, "c"));
  g_assert_cmpstr (document->profile.skills, ==, "mlops,nlp,pytorch");
  g_assert_true (rung_roadmap_take_back (small, document, "b"));
  g_assert_cmpstr (document->profile.skills, ==, "mlops,nlp");
  g_assert_null (rung_document_find_step (document, "b"));
  /* Nothing was ticked: nothing is taken. */
  fixture_set_text (document, FIXTURE_PROFILE, "skills", "nlp,pytorch");
  g_assert_true (rung_roadmap_take_back (small, document, "b"));
  g_assert_cmpstr (document->profile.skills, ==, "nlp,pytorch");
  ((RungRoadmapStep *) g_ptr_array_index (small->steps, 4))->gives_skills
    = ((RungRoadmapStep *) g_ptr_array_index (small->steps, 1))->gives_skills;
  fixture_set_step (document, "b", "done");
  fixture_set_step (document, "e", "done");
  g_assert_true (rung_roadmap_take_back (small, document, "b"));
  g_assert_cmpstr (document->profile.skills, ==, "nlp,pytorch");
  ((RungRoadmapStep *) g_ptr_array_index (small->steps, 4))->gives_skills = NULL;
}

/* Where no more can be told, a step keeps its tick and what it gave. */
static void
test_take_back_without_room (void)
{
  const RungInputList *list = rung_inputs_find_list (&rung_plan_inputs, "steps");
  g_autoptr (RungDocument) document = new_junior ();
  g_autoptr (RungDocument) untouched = NULL;

  g_assert_true (rung_roadmap_apply (small, document, "b"));
  for (guint i = 0; rung_list_get_n (list, &document->plan) < list->maximum; i++)
    {
      g_autofree char *id = g_strdup_printf ("other-%u", i);

      fixture_set_step (document, id, "done");
    }
  untouched = rung_document_copy (document);
  g_assert_false (rung_roadmap_take_back (small, document, "b"));
  g_assert_true (rung_document_equal (document, untouched));
}

static void
test_set_state (void)
{
  g_autoptr (RungDocument) document = new_junior ();
  g_autoptr (RungDocument) untouched = rung_document_copy (document);

  g_assert_false (rung_roadmap_set_state (tables, document, "no-such-step", "done"));
  g_assert_false (rung_roadmap_apply (tables, document, "math"));
  g_assert_true (rung_document_equal (document, untouched));
  g_assert_true (rung_roadmap_set_state (tables, document, "docker", "done"));
  rung_input_set_text (rung_inputs_find (&rung_step_inputs, "note"),
                       rung_document_add_step (document, "docker"),
                       "at work");
  g_assert_true (rung_roadmap_set_state (tables, document, "docker", ""));
  g_assert_cmpstr (rung_document_find_step (document, "docker")->note, ==, "at work");
  g_assert_cmpstr (rung_document_find_step (document, "docker")->state, ==, "");
}

/* c is worth 26,424 / 100 an hour, and d on the way to it 26,424 / 150; b 4,760
 * / 30 and a before it 4,760 / 40; f 12,556 / 1,000; e nothing. */
static void
test_order (void)
{
  g_autoptr (RungDocument) document = new_junior ();
  g_autoptr (GArray) rows = rung_roadmap_compute (small, document, NULL);
  g_autofree char *order = dup_order (rows);

  g_assert_cmpstr (order, ==, "dcabfe");
  g_assert_cmpfloat_with_epsilon (find_row (rows, "c")->gain_per_hour, MLOPS / 100.0, 0.02);
  g_assert_cmpfloat_with_epsilon (find_row (rows, "d")->gain_per_hour, MLOPS / 150.0, 0.02);
  g_assert_cmpfloat_with_epsilon (find_row (rows, "b")->gain_per_hour, PYTORCH / 30.0, 0.02);
  g_assert_cmpfloat_with_epsilon (find_row (rows, "a")->gain_per_hour, PYTORCH / 40.0, 0.02);
  g_assert_cmpfloat_with_epsilon (find_row (rows, "f")->gain_per_hour, MASTER / 1000.0, 0.02);
  g_assert_cmpfloat (find_row (rows, "e")->gain_per_hour, ==, 0.0);
  g_assert_false (find_row (rows, "d")->has_gain);
  g_assert_true (rung_roadmap_get_next (rows) == find_row (rows, "d"));

  /* What is begun is finished first, but not before what it comes after. */
  fixture_set_step (document, "e", "in-progress");
  assert_order (document, NULL, "edcabf");
  fixture_set_step (document, "b", "in-progress");
  assert_order (document, NULL, "edcabf");
  fixture_set_step (document, "a", "done");
  assert_order (document, NULL, "bedcfa");
  fixture_set_step (document, "e", "skipped");
  fixture_set_step (document, "b", NULL);
  assert_order (document, NULL, "dcbfae");
  fixture_set_step (document, "d", "done");
  assert_order (document, NULL, "cbfade");
  /* What lies before a settled step is not asked for on its account. */
  fixture_set_step (document, "a", NULL);
  fixture_set_step (document, "b", "done");
  assert_order (document, NULL, "cfabde");
}

static void
test_all_settled (void)
{
  g_autoptr (RungDocument) document = new_junior ();
  g_autoptr (GArray) rows = NULL;
  g_autoptr (GArray) none = g_array_new (FALSE, TRUE, sizeof (RungRoadmapRow));

  fixture_set_step (document, "all", "done");
  assert_order (document, NULL, "abcdef");
  rows = rung_roadmap_compute (small, document, NULL);
  g_assert_null (rung_roadmap_get_next (rows));
  g_assert_null (rung_roadmap_get_next (none));
}

/* At staff MLOps is worth nothing more, so that a comes first; but rows on
 * screen stay where they are until another step is settled. */
static void
test_order_stays (void)
{
  g_autoptr (RungDocument) document = new_junior ();
  g_autoptr (GArray) before = rung_roadmap_compute (small, document, NULL);
  g_autoptr (GArray) wrong = g_array_copy (before);

  fixture_set_text (document, FIXTURE_PROFILE, "level", "staff");
  assert_order (document, NULL, "abfdce");
  assert_order (document, before, "dcabfe");
  fixture_set_step (document, "e", "in-progress");
  assert_order (document, before, "dcabfe");
  fixture_set_step (document, "e", "done");
  assert_order (document, before, "abfdce");

  /* Rows that were never lawful are no guide. */
  fixture_set_step (document, "e", NULL);
  g_array_index (wrong, RungRoadmapRow, 0) = g_array_index (before, RungRoadmapRow, 1);
  g_array_index (wrong, RungRoadmapRow, 1) = g_array_index (before, RungRoadmapRow, 0);
  assert_order (document, wrong, "abfdce");
  g_array_set_size (wrong, 5);
  assert_order (document, wrong, "abfdce");
}

/* Ten hours a week: 50, 100, 10, 30, 1,000 and 5 hours. */
static void
test_schedule (void)
{
  static const struct { const char *id; double from; double to; } items[] = {
    { "d", 0.0, 5.0 }, { "c", 5.0, 15.0 }, { "a", 15.0, 16.0 }, { "b", 16.0, 19.0 },
    { "f", 19.0, 119.0 },
    { "e", 119.0, 119.5 },
  };
  g_autoptr (RungDocument) document = new_junior ();
  g_autoptr (GArray) rows = rung_roadmap_compute (small, document, NULL);
  g_autoptr (GArray) later = NULL;
  RungRoadmapProgress progress;

  for (guint i = 0; i < G_N_ELEMENTS (items); i++)
    {
      assert_near (find_row (rows, items[i].id)->from_week, items[i].from);
      assert_near (find_row (rows, items[i].id)->to_week, items[i].to);
    }
  fixture_set_step (document, "c", "done");
  fixture_set_step (document, "f", "skipped");
  fixture_set_text (document, FIXTURE_PROFILE, "skills", "pytorch");
  later = rung_roadmap_compute (small, document, NULL);
  g_assert_true (isnan (find_row (later, "c")->from_week));
  g_assert_true (isnan (find_row (later, "f")->to_week));
  assert_near (find_row (later, "e")->to_week, 5.5);

  /* Two steps with 100 and 30 hours of 185 are done; the one that is skipped is
   * no work, and who shows b does not need a any more. */
  rung_roadmap_get_progress (later, document, &progress);
  g_assert_cmpuint (progress.n_settled, ==, 2);
  g_assert_cmpuint (progress.n_steps, ==, 4);
  assert_near (progress.hours_done, 130.0);
  assert_near (progress.hours_all, 185.0);
  assert_near (progress.weeks_left, 5.5);
}

/* A degree that is had is no progress: its 1,000 hours would hide the 200 of the others. What is
 * left begins today, 70 days after the start: ten weeks on. */
static void
test_progress_of_today (void)
{
  g_autoptr (RungDocument) document = new_junior ();
  g_autoptr (GArray) rows = NULL;
  RungRoadmapProgress progress;

  fixture_set_text (document, FIXTURE_PROFILE, "education", "master");
  fixture_set_input (&document->plan, &rung_plan_inputs, "start", "2026-01-01");
  g_date_set_dmy (&document->today, 12, G_DATE_MARCH, 2026);
  rows = rung_roadmap_compute (small, document, NULL);
  rung_roadmap_get_progress (rows, document, &progress);
  g_assert_cmpuint (progress.n_settled, ==, 0);
  g_assert_cmpuint (progress.n_steps, ==, 5);
  assert_near (progress.hours_done, 0.0);
  assert_near (progress.hours_all, 195.0);
  assert_near (progress.weeks_gone, 10.0);
  assert_near (g_array_index (rows, RungRoadmapRow, 0).from_week, 10.0);
  /* A plan without a start begins today. */
  fixture_set_input (&document->plan, &rung_plan_inputs, "start", "");
  g_array_unref (rows);
  rows = rung_roadmap_compute (small, document, NULL);
  assert_near (g_array_index (rows, RungRoadmapRow, 0).from_week, 0.0);
}

static void
test_gains (void)
{
  g_autoptr (RungDocument) document = new_junior ();
  g_autoptr (GArray) rows = rung_roadmap_compute (tables, document, NULL);
  g_autoptr (GArray) later = NULL;

  g_assert_false (find_row (rows, "linear-algebra")->has_gain);
  g_assert_false (find_row (rows, "real-data-project")->has_gain);
  g_assert_false (find_row (rows, "cloud-platform")->has_gain);
  g_assert_cmpfloat_with_epsilon (find_row (rows, "learn-pytorch")->gain, PYTORCH, 1.0);
  g_assert_cmpfloat_with_epsilon (find_row (rows, "finish-degree")->gain, MASTER, 1.0);
  g_assert_cmpfloat_with_epsilon (find_row (rows, "run-service")->gain, MLOPS, 1.0);

  /* What the profile has already gains nothing. */
  fixture_set_text (document, FIXTURE_PROFILE, "skills", "pytorch");
  fixture_set_text (document, FIXTURE_PROFILE, "education", "phd");
  later = rung_roadmap_compute (tables, document, NULL);
  assert_near (find_row (later, "learn-pytorch")->gain, 0.0);
  assert_near (find_row (later, "finish-degree")->gain, 0.0);
}

static double
get_base (const RungDocument *document)
{
  RungEstimateQuery query;
  RungEstimate estimate;

  rung_query_from_document (document, &query);
  g_assert_true (rung_estimate_compute (tables, &query, &estimate, NULL));
  return estimate.base_mid;
}

/* Doing a step brings exactly what its row promised. */
static void
test_apply (void)
{
  static const char *const skills[] = { "", "python,tensorflow", "genai,mlops,nlp,rust",
                                        "rust,genai" };

  for (guint i = 0; i < G_N_ELEMENTS (skills); i++)
    for (guint k = 0; k < tables->steps->len; k++)
      {
        g_autoptr (RungDocument) document = new_junior ();
        g_autoptr (GArray) rows = NULL;
        const RungRoadmapRow *row = NULL;
        double base = 0.0;

        fixture_set_text (document, FIXTURE_PROFILE, "skills", skills[i]);
        rows = rung_roadmap_compute (tables, document, NULL);
        row = &g_array_index (rows, RungRoadmapRow, k);
        base = get_base (document);
        g_assert_true (rung_roadmap_apply (tables, document, row->step->id));
        g_assert_cmpfloat (get_base (document) - base, ==, row->gain);
        g_assert_cmpint (rung_roadmap_get_state (tables, document, row->step), ==, RUNG_STEP_DONE);
      }
}

static void
test_apply_gives (void)
{
  g_autoptr (RungDocument) document = new_junior ();

  fixture_set_text (document, FIXTURE_PROFILE, "skills", "python,docker");
  g_assert_true (rung_roadmap_apply (tables, document, "generative-ai"));
  g_assert_true (rung_roadmap_apply (tables, document, "learn-pytorch"));
  g_assert_true (rung_roadmap_apply (tables, document, "cloud-platform"));
  /* Sets have the order of the pay model; no platform is chosen for anybody. */
  g_assert_cmpstr (document->profile.skills, ==, "genai,pytorch,python,docker");
  g_assert_true (rung_roadmap_apply (tables, document, "finish-degree"));
  g_assert_cmpstr (document->profile.education, ==, "master");
  fixture_set_text (document, FIXTURE_PROFILE, "education", "phd");
  g_assert_true (rung_roadmap_apply (tables, document, "finish-degree"));
  g_assert_cmpstr (document->profile.education, ==, "phd");
}

static void
test_rung (void)
{
  static const struct { const char *level; gint64 years; int rung; } items[] = {
    { "", 0, 0 }, { "", 3, 1 }, { "", 6, 2 }, { "", 20, 4 }, { "staff", 1, 3 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (items); i++)
    {
      g_autoptr (RungDocument) document = fixture_new_document (0);

      fixture_set_text (document, FIXTURE_PROFILE, "level", items[i].level);
      fixture_set (document, FIXTURE_PROFILE, "years", items[i].years);
      g_assert_cmpint (rung_roadmap_find_rung (tables, document), ==, items[i].rung);
    }
}

int
main (int    argc,
      char **argv)
{
  int result = 0;

  g_test_init (&argc, &argv, NULL);
  tables = fixture_load_tables ();
  small = new_small ();
  g_test_add_func ("/roadmap/nothing-is-overdue-and-a-degree-is-no-progress",
                   test_progress_of_today);
  g_test_add_func ("/roadmap/what-is-said-goes-before-what-is-shown", test_states);
  g_test_add_func ("/roadmap/steps-shown-by-the-profile-are-met", test_shown_by_the_profile);
  g_test_add_func ("/roadmap/early-steps-lie-behind-later-levels", test_behind);
  g_test_add_func ("/roadmap/a-record-of-a-stage-counts-for-its-steps", test_old_stage_ids);
  g_test_add_func ("/roadmap/optional-steps-come-last", test_optional);
  g_test_add_func ("/roadmap/taking-back-takes-what-was-given", test_take_back);
  g_test_add_func ("/roadmap/without-room-nothing-is-taken-back", test_take_back_without_room);
  g_test_add_func ("/roadmap/setting-a-state-keeps-the-note", test_set_state);
  g_test_add_func ("/roadmap/steps-are-ordered-by-gain-per-hour", test_order);
  g_test_add_func ("/roadmap/when-all-is-settled-nothing-is-next", test_all_settled);
  g_test_add_func ("/roadmap/rows-stay-until-a-step-is-settled", test_order_stays);
  g_test_add_func ("/roadmap/steps-follow-by-hours-a-week", test_schedule);
  g_test_add_func ("/roadmap/a-gain-needs-a-known-premium", test_gains);
  g_test_add_func ("/roadmap/a-step-brings-what-its-row-promised", test_apply);
  g_test_add_func ("/roadmap/a-done-step-gives-skills-and-degrees", test_apply_gives);
  g_test_add_func ("/roadmap/the-rung-follows-level-or-years", test_rung);
  result = g_test_run ();
  rung_tables_unref (small);
  rung_tables_unref (tables);
  return result;
}
