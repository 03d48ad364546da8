/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "engine/document/rung-record.h"
#include "engine/path/rung-plan-day.h"
#include "engine/path/rung-study-return.h"
#include "model/session/rung-session-look.h"
#include "model/workspace/rung-workspace-file.h"
#include "model/workspace/rung-workspace-history.h"
#include "model/workspace/rung-workspace-plan.h"
#include "model/workspace/rung-workspace-study.h"
#include "store/data/rung-data.h"
#include "store/document/rung-document-serialize.h"

#include "fixture.h"
#include "session.h"

/* The road ahead in a session: edits that can be undone, and pages that agree. */

static RungSession *
session_new (void)
{
  g_autofree char *folder = fixture_dup_data_folder ();
  RungTables *tables = fixture_load_tables ();
  RungSession *session = NULL;

  g_assert_true (rung_data_load_market (tables, folder, NULL));
  session = rung_session_new (tables);
  rung_market_list_set_folder (rung_session_get_market (session), folder);
  g_object_set (rung_workspace_get_profile (workspace_of (session)), "level", "mid",
                "years", G_GINT64_CONSTANT (3), "education",
                "bachelor", "place", "austin", NULL);
  return session;
}

static void
assert_bytes (RungSession *session,
              const char  *expected)
{
  g_autofree char *now = dup_bytes (session);

  g_assert_cmpstr (now, ==, expected);
}

/* What the pay model says of the profile that is in the document. */
static double
get_base (RungSession *session)
{
  const RungDocument *document = rung_session_get_document (session);
  RungEstimateQuery query;
  RungEstimate estimate;

  rung_query_from_document (document, &query);
  g_assert_true (rung_pool_estimate (rung_session_get_tables (session), &query, &estimate,
                                     NULL));
  return estimate.base_mid;
}

static double
get_gain (RungSession *session,
          const char  *step)
{
  GArray *rows = rung_results_get_roadmap (results_of (session));

  for (guint i = 0; i < rows->len; i++)
    if (g_str_equal (g_array_index (rows, RungRoadmapRow, i).step->id, step))
      return g_array_index (rows, RungRoadmapRow, i).gain;
  g_assert_not_reached ();
}

/* For every step: the preview says what Worth says once it is done, which is
 * what the step promised; the profile and every page agree; one undo and the
 * file is as it was. */
static void
test_steps_agree (void)
{
  RungSession *session = session_new ();
  const GPtrArray *steps = rung_session_get_tables (session)->steps;

  for (guint i = 0; i < steps->len; i++)
    {
      const RungRoadmapStep *step = g_ptr_array_index (steps, i);
      g_autofree char *before = dup_bytes (session);
      double base = get_base (session);
      double gain = get_gain (session, step->id);
      double previewed = 0.0;
      const RungPaths *paths = NULL;

      g_test_message ("%s", step->id);
      rung_session_preview_step (session, step->id);
      g_assert_cmpstr (rung_session_get_preview (session), ==, step->id);
      previewed = rung_results_get_estimate (results_of (session))->base_mid;
      assert_bytes (session, before);
      g_assert_cmpfloat (get_base (session), ==, base);
      rung_workspace_set_step (workspace_of (session), step->id, "done");
      g_assert_null (rung_session_get_preview (session));
      g_assert_cmpfloat (rung_results_get_estimate (results_of (session))->base_mid,
                         ==, previewed);
      g_assert_cmpfloat (get_base (session), ==, previewed);
      g_assert_cmpfloat_with_epsilon (previewed - base, step->any_of ? 0.0 : gain, 1e-6);
      paths = rung_results_get_paths (results_of (session));
      g_assert_cmpfloat_with_epsilon (paths->paths[0].years[0].pay,
                                      rung_results_get_estimate (results_of (session))->total_mid,
                                      1e-6);
      rung_workspace_undo (workspace_of (session));
      assert_bytes (session, before);
      g_assert_cmpfloat (rung_results_get_estimate (results_of (session))->base_mid,
                         ==, base);
      /* Go on from where the step is done, so that steps meet each other. */
      rung_workspace_redo (workspace_of (session));
    }
  g_assert_finalize_object (session);
}

static void
test_step_days (void)
{
  RungSession *session = session_new ();
  const RungDocument *document = NULL;

  rung_workspace_set_step (workspace_of (session), "docker", "in-progress");
  document = rung_session_get_document (session);
  g_assert_cmpstr (rung_document_find_step (document, "docker")->started, !=, "");
  g_assert_cmpstr (rung_document_find_step (document, "docker")->finished, ==, "");
  rung_workspace_set_step (workspace_of (session), "docker", "done");
  document = rung_session_get_document (session);
  g_assert_cmpstr (rung_document_find_step (document, "docker")->finished, !=, "");
  rung_workspace_set_step (workspace_of (session), "docker", "in-progress");
  document = rung_session_get_document (session);
  g_assert_cmpstr (rung_document_find_step (document, "docker")->finished, ==, "");
  /* What the tick gave goes with it. */
  g_assert_false (rung_set_has (document->profile.skills, "docker"));
  rung_workspace_set_step (workspace_of (session), "no-such-step", "done");
  g_assert_true (document == rung_session_get_document (session));
  rung_workspace_tell_step (workspace_of (session), "kubernetes");
  g_assert_nonnull (rung_document_find_step (rung_session_get_document (session), "kubernetes"));
  g_assert_finalize_object (session);
}

static RungEditable *
get_event (RungSession *session,
           guint        path,
           guint        event)
{
  GListModel *paths
    = rung_editable_get_items (RUNG_EDITABLE (rung_workspace_get_plan (workspace_of (session))),
                               rung_inputs_find_list (&rung_plan_inputs, "paths"));
  const RungInputList *events = rung_inputs_find_list (&rung_path_inputs, "events");
  g_autoptr (RungEditable) found = g_list_model_get_item (paths, path);

  return g_list_model_get_item (rung_editable_get_items (found, events), event);
}

/* A new plan begins today, whatever year the tax law begins with. */
static void
check_begins_today (RungSession *session)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  g_autofree char *today = g_date_time_format (now, "%Y-%m-%d");
  GDate start;

  g_assert_cmpstr (rung_session_get_document (session)->plan.start, ==, today);
  rung_workspace_clear (workspace_of (session));
  rung_plan_get_start (rung_session_get_document (session), &start);
  g_assert_cmpuint (g_date_get_year (&start), ==, g_date_time_get_year (now));
  g_assert_cmpuint (g_date_get_day (&start), ==, g_date_time_get_day_of_month (now));
  g_assert_cmpuint (rung_workspace_add_path (workspace_of (session), "break", NULL),
                    ==, 0);
}

/* What is typed into an event of a path reaches the document; an input of one
 * event is one step of undo, the same input of another event another one. */
static void
test_events (void)
{
  RungSession *session = session_new ();
  g_autofree char *before = NULL;
  g_autofree char *first = NULL;
  g_autoptr (RungEditable) one = NULL;
  g_autoptr (RungEditable) two = NULL;
  const RungPathInputs *path = NULL;
  const RungInputList *events = rung_inputs_find_list (&rung_path_inputs, "events");

  g_assert_cmpuint (rung_workspace_add_path (workspace_of (session), "break", NULL),
                    ==, 0);
  check_begins_today (session);
  rung_workspace_add_event (workspace_of (session), 0);
  before = dup_bytes (session);
  one = get_event (session, 0, 0);
  two = get_event (session, 0, 1);
  g_object_set (one, "months", G_GINT64_CONSTANT (1), NULL);
  g_object_set (one, "months", G_GINT64_CONSTANT (12), NULL);
  first = dup_bytes (session);
  g_object_set (two, "months", G_GINT64_CONSTANT (3), NULL);
  path = rung_list_get_item (rung_inputs_find_list (&rung_plan_inputs, "paths"),
                             &rung_session_get_document (session)->plan, 0)->record;
  g_assert_cmpint (((RungEventInputs *) rung_list_get_item (events, path, 0)->record)->months, ==,
                   12);
  g_assert_cmpint (((RungEventInputs *) rung_list_get_item (events, path, 1)->record)->months, ==,
                   3);
  rung_workspace_undo (workspace_of (session));
  assert_bytes (session, first);
  rung_workspace_undo (workspace_of (session));
  assert_bytes (session, before);
  g_clear_object (&one);
  g_clear_object (&two);
  g_assert_finalize_object (session);
}

/* A doctorate and the role that people do it for is one path, made and taken back at once. */
static void
test_study_and_role (void)
{
  RungSession *session = session_new ();
  g_autofree char *before = dup_bytes (session);
  const RungInputList *events = rung_inputs_find_list (&rung_path_inputs, "events");
  const RungPathInputs *path = NULL;
  const RungEventInputs *role = NULL;

  g_assert_cmpuint (rung_workspace_add_path (workspace_of (session), "study", "phd"), ==, 0);
  path = rung_list_get_item (rung_inputs_find_list (&rung_plan_inputs, "paths"),
                             &rung_session_get_document (session)->plan, 0)->record;
  g_assert_cmpstr (path->title, ==, "PhD, then Research scientist");
  g_assert_cmpuint (rung_list_get_n (events, path), ==, 2);
  role = rung_list_get_item (events, path, 1)->record;
  g_assert_cmpstr (role->kind, ==, "track");
  g_assert_cmpstr (role->track_step, ==, "research-scientist");
  g_assert_cmpint (role->if_finished, ==, 1);
  /* 82.8 months, rounded up. */
  g_assert_cmpuint (rung_plan_get_month (rung_session_get_document (session), role->day), ==, 83);
  rung_workspace_undo (workspace_of (session));
  assert_bytes (session, before);
  g_assert_finalize_object (session);
}

static void
test_paths (void)
{
  RungSession *session = session_new ();

  for (guint i = 0; i < RUNG_MAX_PATHS; i++)
    g_assert_cmpuint (rung_workspace_add_path (workspace_of (session),
                                               i % 2 == 0 ? "move" : NULL, NULL), ==, i);
  g_assert_cmpuint (rung_workspace_add_path (workspace_of (session), "rung", NULL),
                    ==, G_MAXUINT);
  g_assert_cmpuint (rung_workspace_duplicate_path (workspace_of (session), 0), ==,
                    G_MAXUINT);
  g_assert_cmpuint (rung_workspace_add_role_path (workspace_of (session),
                                                  "tech-lead"), ==, G_MAXUINT);
  g_assert_cmpuint (rung_results_get_paths (results_of (session))->n_paths, ==,
                    RUNG_MAX_PATHS + 1);
  rung_workspace_remove_path (workspace_of (session), 2);
  g_assert_cmpuint (rung_workspace_duplicate_path (workspace_of (session), 0), ==,
                    RUNG_MAX_PATHS - 1);
  rung_workspace_remove_event (workspace_of (session), 0, 0);
  while (rung_workspace_get_undo_title (workspace_of (session)) != NULL)
    rung_workspace_undo (workspace_of (session));
  g_assert_cmpuint (rung_session_get_document (session)->plan.paths->len, ==, 0);
  g_assert_finalize_object (session);
}

static void
test_own_study (void)
{
  RungSession *session = session_new ();
  g_autofree char *before = dup_bytes (session);
  g_autoptr (RungEditable) own = NULL;
  GArray *returns = NULL;

  g_assert_null (rung_workspace_get_own_study (workspace_of (session), "phd"));
  rung_workspace_set_own_study (workspace_of (session), "phd", TRUE);
  own = rung_workspace_get_own_study (workspace_of (session), "phd");
  g_assert_nonnull (own);
  g_object_set (own, "months", G_GINT64_CONSTANT (48), NULL);
  returns = rung_results_get_returns (results_of (session));
  for (guint i = 0; i < returns->len; i++)
    {
      const RungReturn *row = &g_array_index (returns, RungReturn, i);

      if (g_str_equal (row->study->id, "phd"))
        g_assert_cmpfloat (row->figures.months, ==, 48.0);
    }
  g_clear_object (&own);
  rung_workspace_set_own_study (workspace_of (session), "phd", FALSE);
  g_assert_null (rung_workspace_get_own_study (workspace_of (session), "phd"));
  assert_bytes (session, before);
  g_assert_finalize_object (session);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/session-path/a-preview-shows-what-a-done-step-brings", test_steps_agree);
  g_test_add_func ("/session-path/a-tick-writes-days-and-takes-them-back", test_step_days);
  g_test_add_func ("/session-path/events-undo-one-by-one", test_events);
  g_test_add_func ("/session-path/a-study-goes-on-in-its-role", test_study_and_role);
  g_test_add_func ("/session-path/paths-are-limited-in-number", test_paths);
  g_test_add_func ("/session-path/own-figures-of-a-study-come-and-go", test_own_study);
  return g_test_run ();
}
