/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "model/session/rung-session.h"
#include "model/shown/rung-gap-shown.h"
#include "model/shown/rung-gaps-shown.h"
#include "model/shown/rung-ladder-ask-shown.h"
#include "model/shown/rung-ladder-shown.h"
#include "model/shown/rung-level-shown.h"
#include "model/shown/rung-line.h"
#include "model/shown/rung-path-shown.h"
#include "model/shown/rung-road-shown.h"
#include "model/shown/rung-shown-list.h"
#include "model/shown/rung-step-shown.h"
#include "model/shown/rung-steps-shown.h"
#include "model/shown/rung-studies-shown.h"
#include "model/shown/rung-study-shown.h"
#include "model/shown/rung-topic-shown.h"
#include "model/shown/rung-track-shown.h"
#include "model/workspace/rung-workspace-plan.h"
#include "model/workspace/rung-workspace-study.h"
#include "report/phrases/rung-path-phrases.h"

#include "fixture.h"

/* What the views of the road ahead bind to. */

/* Of the session that was made last. */
static RungTables *tables;

static RungShown *
get_row (RungShown *shown,
         guint      field,
         guint      place)
{
  g_autoptr (RungShown) row = g_list_model_get_item (rung_shown_get_list (shown, field), place);

  g_assert_nonnull (row);
  return row;
}

static guint
get_n_rows (RungShown *shown,
            guint      field)
{
  return g_list_model_get_n_items (rung_shown_get_list (shown, field));
}

static void
count_cb (guint *n)
{
  (*n)++;
}

static RungSession *
create_empty_session (void)
{
  tables = fixture_load_tables ();
  return rung_session_new (tables);
}

static RungSession *
create_session (void)
{
  RungSession *session = create_empty_session ();

  g_object_set (rung_workspace_get_profile (rung_session_get_workspace (session)), "level",
                "senior", "years", G_GINT64_CONSTANT (6), NULL);
  return session;
}

static void
update_steps (RungStepsShown *steps,
              RungSession    *session)
{
  rung_steps_shown_update (steps, rung_session_get_results (session), tables,
                           rung_session_get_document (session), NULL);
}

/* Only what differs is spliced, and a row is one object wherever it goes. */
static void
test_rows_are_arranged (void)
{
  static const struct { const char *before; const char *after; guint n_changes; } rows[] = {
    { "abc", "abc", 0 }, { "abc", "acb", 1 }, { "abc", "ab", 1 }, { "abc", "xabc", 1 },
    { "", "a", 1 }, { "abc", "", 1 }, { "aba", "aa", 1 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (GHashTable) known = rung_shown_rows_new ();
      g_autoptr (GListStore) list = rung_lines_new ();
      guint n_changes = 0;

      for (guint pass = 0; pass < 2; pass++)
        {
          g_autoptr (GPtrArray) items = g_ptr_array_new ();

          for (const char *c = pass == 0 ? rows[i].before : rows[i].after; *c != '\0'; c++)
            g_ptr_array_add (items, rung_shown_rows_ensure (known, RUNG_TYPE_LINE,
                                                            (const char[]) { *c, '\0' }));
          if (pass == 1)
            g_signal_connect_swapped (list, "items-changed", G_CALLBACK (count_cb), &n_changes);
          rung_shown_list_arrange (list, items);
        }
      g_assert_cmpuint (n_changes, ==, rows[i].n_changes);
      g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (list)), ==,
                        strlen (rows[i].after));
      for (guint k = 0; rows[i].after[k] != '\0'; k++)
        {
          g_autoptr (RungShown) line = g_list_model_get_item (G_LIST_MODEL (list), k);

          g_assert_cmpint (*rung_shown_get_text (line, RUNG_LINE_ID), ==, rows[i].after[k]);
        }
    }
}

/* A step that is done goes to those that are, and what it is about is put together when somebody
 * unfolds it. */
static void
test_step_moves_when_it_is_done (void)
{
  RungSession *session = create_session ();
  g_autoptr (RungStepsShown) steps = g_object_new (RUNG_TYPE_STEPS_SHOWN, NULL);
  RungShown *shown = RUNG_SHOWN (steps);
  RungShown *first = NULL;
  guint n_settled = 0;

  update_steps (steps, session);
  first = get_row (shown, RUNG_STEPS_SHOWN_AHEAD, 0);
  n_settled = get_n_rows (shown, RUNG_STEPS_SHOWN_SETTLED);
  g_assert_cmpstr (rung_shown_get_text (first, RUNG_STEP_SHOWN_NUMBER), ==, "1");
  g_assert_true (g_str_has_prefix (rung_shown_get_text (first, RUNG_STEP_SHOWN_SPOKEN),
                                   rung_shown_get_text (first, RUNG_STEP_SHOWN_TITLE)));
  g_assert_null (rung_shown_get_list (first, RUNG_STEP_SHOWN_ABOUT));
  g_object_set (first, "is-open", TRUE, NULL);
  update_steps (steps, session);
  g_assert_cmpuint (get_n_rows (first, RUNG_STEP_SHOWN_ABOUT), >=, 3);
  rung_workspace_set_step (rung_session_get_workspace (session),
                           rung_shown_get_text (first, RUNG_STEP_SHOWN_ID), "done");
  update_steps (steps, session);
  g_assert_true (get_row (shown, RUNG_STEPS_SHOWN_AHEAD, 0) != first);
  g_assert_cmpuint (get_n_rows (shown, RUNG_STEPS_SHOWN_SETTLED), >, n_settled);
  g_assert_true (rung_shown_get_flag (first, RUNG_STEP_SHOWN_IS_DONE));
  g_assert_cmpstr (rung_shown_get_text (first, RUNG_STEP_SHOWN_NUMBER), ==, "");
  g_assert_cmpstr (rung_shown_get_text (first, RUNG_STEP_SHOWN_GAIN), ==, "");
  rung_step_shown_set_preview (RUNG_STEP_SHOWN (first),
                               rung_shown_get_text (first, RUNG_STEP_SHOWN_ID));
  g_assert_true (rung_shown_get_flag (first, RUNG_STEP_SHOWN_IS_PREVIEWED));
  g_assert_finalize_object (session);
}

/* The next level is unfolded, and what it asks for follows a tick. */
static void
test_ladder (void)
{
  RungSession *session = create_session ();
  g_autoptr (RungLadderShown) ladder = g_object_new (RUNG_TYPE_LADDER_SHOWN, NULL);
  RungShown *level = NULL;
  RungShown *ask = NULL;
  guint n_open = 0;

  rung_ladder_shown_update (ladder, tables, rung_session_get_document (session));
  for (guint i = 0; i < tables->ladder_levels->len; i++)
    {
      RungShown *row = get_row (RUNG_SHOWN (ladder), RUNG_LADDER_SHOWN_LEVELS, i);

      if (!rung_shown_get_flag (row, RUNG_LEVEL_SHOWN_IS_OPEN))
        continue;
      level = row;
      n_open++;
    }
  g_assert_cmpuint (n_open, ==, 1);
  g_assert_cmpstr (rung_shown_get_text (level, RUNG_LEVEL_SHOWN_ID), ==, "staff");
  for (guint i = 0; i < get_n_rows (level, RUNG_LEVEL_SHOWN_ASKS); i++)
    if (rung_shown_get_flag (get_row (level, RUNG_LEVEL_SHOWN_ASKS, i),
                             RUNG_LADDER_ASK_SHOWN_CAN_TICK))
      ask = get_row (level, RUNG_LEVEL_SHOWN_ASKS, i);
  g_assert_nonnull (ask);
  g_assert_false (rung_shown_get_flag (ask, RUNG_LADDER_ASK_SHOWN_IS_MET));
  rung_workspace_set_ask (rung_session_get_workspace (session),
                          rung_shown_get_text (ask, RUNG_LADDER_ASK_SHOWN_ID), TRUE);
  rung_ladder_shown_update (ladder, tables, rung_session_get_document (session));
  g_assert_true (rung_shown_get_flag (ask, RUNG_LADDER_ASK_SHOWN_IS_MET));
  g_assert_finalize_object (session);
}

/* An empty profile gets a question, and no figure of a study is shown where there is none. */
static void
test_empty_profile (void)
{
  RungSession *session = create_empty_session ();
  g_autoptr (RungRoadShown) road = g_object_new (RUNG_TYPE_ROAD_SHOWN, NULL);
  g_autoptr (RungStudiesShown) studies = g_object_new (RUNG_TYPE_STUDIES_SHOWN, NULL);
  g_autoptr (RungPathShown) path = g_object_new (RUNG_TYPE_PATH_SHOWN, NULL);
  const RungResults *results = rung_session_get_results (session);
  const RungDocument *document = rung_session_get_document (session);

  rung_road_shown_update (road, results, tables, document);
  g_assert_cmpstr (rung_shown_get_text (RUNG_SHOWN (road), RUNG_ROAD_SHOWN_ANSWER), !=, "");
  rung_path_shown_update (path, results, document, 0);
  g_assert_false (rung_shown_get_flag (RUNG_SHOWN (path), RUNG_PATH_SHOWN_IS_PATH));
  g_assert_true (rung_shown_get_flag (RUNG_SHOWN (path), RUNG_PATH_SHOWN_HAS_ROOM));
  g_assert_cmpuint (get_n_rows (RUNG_SHOWN (path), RUNG_PATH_SHOWN_PATHS), ==, 1);
  rung_studies_shown_update (studies, results, tables, document);
  for (guint i = 0; i < get_n_rows (RUNG_SHOWN (studies), RUNG_STUDIES_SHOWN_OTHERS); i++)
    {
      RungShown *study = get_row (RUNG_SHOWN (studies), RUNG_STUDIES_SHOWN_OTHERS, i);

      g_assert_cmpstr (rung_shown_get_text (study, RUNG_STUDY_SHOWN_FIGURE), !=, "");
      g_assert_cmpstr (rung_shown_get_text (study, RUNG_STUDY_SHOWN_FACTS), ==, "");
    }
  g_assert_finalize_object (session);
}

/* What is sorted by a figure has the rows without one behind the others. */
static void
test_gaps_are_sorted (void)
{
  RungSession *session = create_session ();
  g_autoptr (RungGapsShown) gaps = g_object_new (RUNG_TYPE_GAPS_SHOWN, NULL);
  const RungDocument *document = rung_session_get_document (session);

  rung_market_list_get_rows (rung_session_get_market (session), NULL);
  for (guint order = RUNG_GAPS_BY_PREMIUM; order <= RUNG_GAPS_BY_DEMAND; order++)
    {
      const char *part = order == RUNG_GAPS_BY_PREMIUM ? "published premium" : "of postings";
      gboolean is_over = FALSE;

      rung_gaps_shown_update (gaps, tables, document, (RungGapsOrder) order);
      for (guint i = 0; i < get_n_rows (RUNG_SHOWN (gaps), RUNG_GAPS_SHOWN_SKILLS); i++)
        {
          RungShown *row = get_row (RUNG_SHOWN (gaps), RUNG_GAPS_SHOWN_SKILLS, i);
          gboolean has = strstr (rung_shown_get_text (row, RUNG_GAP_SHOWN_FACTS), part) != NULL;

          g_assert_false (has && is_over);
          is_over = !has;
        }
      g_assert_true (is_over);
    }
  g_assert_finalize_object (session);
}

/* Skills that are asked for, and those to come, stand in their own sentences. */
static void
test_gaps_in_words (void)
{
  RungSession *session = create_session ();
  g_autoptr (RungGapsShown) gaps = g_object_new (RUNG_TYPE_GAPS_SHOWN, NULL);
  RungShown *shown = RUNG_SHOWN (gaps);

  rung_market_list_get_rows (rung_session_get_market (session), NULL);
  rung_gaps_shown_update (gaps, tables, rung_session_get_document (session), RUNG_GAPS_BY_GAIN);
  g_assert_true (g_str_has_prefix (rung_shown_get_text (shown, RUNG_GAPS_SHOWN_EMERGING),
                                   "Emerging: "));
  g_assert_true (g_str_has_prefix (rung_shown_get_text (shown, RUNG_GAPS_SHOWN_BASELINE),
                                   "In demand, but with no premium of their own: "));
  g_assert_true (g_str_has_prefix (rung_shown_get_text (shown, RUNG_GAPS_SHOWN_ANSWER),
                                   "Your biggest gap is "));
  g_assert_finalize_object (session);
}

/* What a path is about and what it leaves out are two texts. */
static void
test_path_in_words (void)
{
  RungSession *session = create_session ();
  g_autoptr (RungPathShown) path = g_object_new (RUNG_TYPE_PATH_SHOWN, NULL);
  RungShown *shown = RUNG_SHOWN (path);
  const RungDocument *document = rung_session_get_document (session);
  const RungPaths *paths = rung_results_get_paths (rung_session_get_results (session));
  g_autofree char *answer = rung_phrase_paths_answer (paths);
  g_autofree char *limits = rung_phrase_path_limits (paths, 0, document);

  rung_path_shown_update (path, rung_session_get_results (session), document, 0);
  g_assert_cmpstr (rung_shown_get_text (shown, RUNG_PATH_SHOWN_ANSWER), ==, answer);
  g_assert_cmpstr (rung_shown_get_text (shown, RUNG_PATH_SHOWN_ABOUT), ==,
                   rung_phrase_path_about (document, 0));
  g_assert_cmpstr (rung_shown_get_text (shown, RUNG_PATH_SHOWN_LIMITS), ==, limits);
  g_assert_finalize_object (session);
}

static RungShown *
find_study (RungStudiesShown *studies,
            const char       *id)
{
  static const guint lists[] = { RUNG_STUDIES_SHOWN_ANSWERED, RUNG_STUDIES_SHOWN_OTHERS };

  for (guint i = 0; i < G_N_ELEMENTS (lists); i++)
    for (guint k = 0; k < get_n_rows (RUNG_SHOWN (studies), lists[i]); k++)
      {
        RungShown *study = get_row (RUNG_SHOWN (studies), lists[i], k);

        if (g_str_equal (rung_shown_get_text (study, RUNG_STUDY_SHOWN_ID), id))
          return study;
      }
  g_assert_not_reached ();
}

static void
test_own_study (void)
{
  RungSession *session = create_session ();
  g_autoptr (RungStudiesShown) studies = g_object_new (RUNG_TYPE_STUDIES_SHOWN, NULL);
  RungWorkspace *workspace = rung_session_get_workspace (session);
  const GArray *rows = rung_results_get_returns (rung_session_get_results (session));
  const char *id = g_array_index (rows, RungReturn, 0).study->id;

  for (guint is_own = 0; is_own < 2; is_own++)
    {
      rung_workspace_set_own_study (workspace, id, is_own == 1);
      rung_studies_shown_update (studies, rung_session_get_results (session), tables,
                                 rung_session_get_document (session));
      g_assert_cmpuint (rung_shown_get_flag (find_study (studies, id), RUNG_STUDY_SHOWN_IS_OWN), ==,
                        is_own);
    }
  g_assert_finalize_object (session);
}

static void
test_what_is_published (void)
{
  RungSession *session = create_empty_session ();
  g_autoptr (GListModel) tracks = NULL;
  g_autoptr (GListModel) topics = NULL;
  g_autoptr (RungShown) track = NULL;
  g_autoptr (RungShown) topic = NULL;

  rung_market_list_get_rows (rung_session_get_market (session), NULL);
  tracks = rung_tracks_new (tables);
  topics = rung_topics_new (tables);
  g_assert_cmpuint (g_list_model_get_n_items (tracks), ==, tables->tracks->len);
  g_assert_cmpuint (g_list_model_get_n_items (topics), ==, tables->outlook->len);
  track = g_list_model_get_item (tracks, 0);
  topic = g_list_model_get_item (topics, 0);
  g_assert_cmpuint (get_n_rows (track, RUNG_TRACK_SHOWN_ROLES), >, 0);
  g_assert_cmpstr (rung_shown_get_text (get_row (track, RUNG_TRACK_SHOWN_ROLES, 0), RUNG_LINE_ID),
                   !=, "");
  g_assert_cmpstr (rung_shown_get_text (topic, RUNG_TOPIC_SHOWN_SOURCE), !=, "");
  g_assert_finalize_object (session);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/shown-road/rows-are-arranged", test_rows_are_arranged);
  g_test_add_func ("/shown-road/step-moves-when-it-is-done", test_step_moves_when_it_is_done);
  g_test_add_func ("/shown-road/the-ladder-opens-where-one-stands", test_ladder);
  g_test_add_func ("/shown-road/an-empty-profile-still-has-words", test_empty_profile);
  g_test_add_func ("/shown-road/gaps-are-sorted", test_gaps_are_sorted);
  g_test_add_func ("/shown-road/gaps-are-told-in-words", test_gaps_in_words);
  g_test_add_func ("/shown-road/a-path-is-told-in-words", test_path_in_words);
  g_test_add_func ("/shown-road/a-study-of-own-figures-says-so", test_own_study);
  g_test_add_func ("/shown-road/all-that-is-published-is-shown", test_what_is_published);
  return g_test_run ();
}
