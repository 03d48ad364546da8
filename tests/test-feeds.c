/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "engine/document/rung-feeds.h"
#include "engine/document/rung-record.h"
#include "model/session/rung-session.h"
#include "model/workspace/rung-workspace-file.h"

#include "fixture.h"

/* What an input feeds, against what is computed anew when it changes. */

static void
check_column (const RungInputTable *table)
{
  for (guint i = 0; i < table->n_inputs; i++)
    if (table->inputs[i].feeds == 0)
      g_error ("“%s” of “%s” does not say what it feeds", table->inputs[i].id, table->id);
  for (guint i = 0; i < table->n_lists; i++)
    check_column (table->lists[i].table);
}

static void
test_column (void)
{
  check_column (&rung_profile_inputs);
  check_column (&rung_assumption_inputs);
  check_column (&rung_offer_inputs);
  check_column (&rung_plan_inputs);
}

/* What was computed anew, told by values that are others now. */
typedef struct
{
  const RungComparison *comparison;
  const GArray *roadmap;
  gboolean is_typing;
} Seen;

static Seen
see (RungSession *session)
{
  const RungResults *results = rung_session_get_results (session);

  return (Seen) { rung_results_get_comparison (results), rung_results_get_roadmap (results),
                  rung_workspace_is_typing (rung_session_get_workspace (session)) };
}

/* Gives every input of a record of the window another value by hand, and counts
 * how often offers and the road are computed. */
static void
count_record (RungSession  *session,
              RungEditable *record,
              guint        *n_offers,
              guint        *n_road)
{
  const RungInputTable *table = rung_editable_get_table (record);

  for (guint i = 0; i < table->n_inputs; i++)
    {
      const RungInput *input = &table->inputs[i];
      Seen before = see (session);
      Seen after = { NULL };

      g_test_message ("%s", input->id);
      if (input->kind == RUNG_KIND_TEXT)
        g_object_set (record, input->id, "another text", NULL);
      else if (!rung_input_is_text (input))
        g_object_set (record, input->id,
                      rung_input_get_number (input, rung_editable_get_values (record))
                      == input->minimum ? input->minimum + 1 : input->minimum, NULL);
      else
        continue;
      after = see (session);
      g_assert_true ((after.comparison != before.comparison)
                     == ((input->feeds & RUNG_FEEDS_OFFERS) != 0));
      /* An order that was kept for typing is made anew once nobody types. */
      if (after.is_typing || !before.is_typing)
        {
          g_assert_true ((after.roadmap != before.roadmap)
                         == ((input->feeds & RUNG_FEEDS_ROAD) != 0));
          *n_road += after.roadmap != before.roadmap;
        }
      *n_offers += after.comparison != before.comparison;
    }
}

static void
test_counts (void)
{
  RungSession *session = rung_session_new (fixture_load_tables ());
  RungWorkspace *workspace = rung_session_get_workspace (session);
  g_autofree char *folder = fixture_dup_data_folder ();
  g_autofree char *sample = g_build_filename (folder, "samples", "three-offers.rung", NULL);
  g_autoptr (GError) error = NULL;
  guint n_offers = 0;
  guint n_road = 0;

  rung_workspace_open_sample (workspace, sample, &error);
  g_assert_no_error (error);
  count_record (session, RUNG_EDITABLE (rung_workspace_get_plan (workspace)), &n_offers, &n_road);
  /* The road ahead is no part of any offer. */
  g_assert_cmpuint (n_offers, ==, 0);
  g_assert_cmpuint (n_road, >, 0);
  n_road = 0;
  count_record (session, RUNG_EDITABLE (rung_workspace_get_offer (workspace, "a")), &n_offers,
                &n_road);
  /* An offer is no part of the road ahead. */
  g_assert_cmpuint (n_road, ==, 0);
  g_assert_cmpuint (n_offers, >, 0);
  count_record (session, RUNG_EDITABLE (rung_workspace_get_profile (workspace)), &n_offers,
                &n_road);
  count_record (session, RUNG_EDITABLE (rung_workspace_get_assumptions (workspace)), &n_offers,
                &n_road);
  g_assert_finalize_object (session);
}

/* Notes and titles neither compute an offer nor end the futures that are there. */
static void
test_notes (void)
{
  RungSession *session = rung_session_new (fixture_load_tables ());
  RungWorkspace *workspace = rung_session_get_workspace (session);
  RungSimulator *simulator = rung_session_get_simulator (session);
  g_autofree char *folder = fixture_dup_data_folder ();
  g_autofree char *sample = g_build_filename (folder, "samples", "three-offers.rung", NULL);
  const RungSimulation *simulation = NULL;
  const RungResults *results = NULL;
  int index = -1;

  g_assert_true (rung_workspace_open_sample (workspace, sample, NULL));
  rung_simulator_want (simulator);
  while (rung_simulator_is_running (simulator))
    g_main_context_iteration (NULL, TRUE);
  simulation = rung_simulator_get_simulation (simulator);
  g_object_set (rung_workspace_get_offer (workspace, "a"), "notes", "Call back on Monday", "title",
                "Renamed", NULL);
  g_assert_false (rung_simulator_is_running (simulator));
  g_assert_true (rung_simulator_get_simulation (simulator) == simulation);
  /* Yet what is shown is the document of now. */
  results = rung_session_get_results (session);
  g_assert_cmpstr (rung_document_get_offer (rung_results_get_compared (results), 0)->inputs.title,
                   ==, "Renamed");
  index = rung_simulation_find (simulation, "a");
  g_assert_cmpstr (rung_simulation_get_offer (simulation, (guint) index)->inputs.title, ==,
                   "Renamed");
  g_assert_finalize_object (session);
}

/* An undo feeds what the edit fed, and nothing else. */
static void
test_compare (void)
{
  g_autoptr (RungDocument) a = fixture_new_document (2);
  g_autoptr (RungDocument) b = rung_document_copy (a);

  g_assert_cmpuint (rung_document_compare_feeds (a, b), ==, 0);
  fixture_set_text (b, 0, "notes", "Text");
  g_assert_cmpuint (rung_document_compare_feeds (a, b), ==, RUNG_FEEDS_DISPLAY);
  fixture_set (b, 0, "base-pay", 1);
  g_assert_cmpuint (rung_document_compare_feeds (b, a), ==, RUNG_FEEDS_DISPLAY | RUNG_FEEDS_OFFERS);
  fixture_set_text (b, FIXTURE_PROFILE, "education", "phd");
  g_assert_cmpuint (rung_document_compare_feeds (a, b), ==, RUNG_FEEDS_ALL);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/feeds/every-input-says-what-it-feeds", test_column);
  g_test_add_func ("/feeds/an-input-computes-what-it-feeds-once", test_counts);
  g_test_add_func ("/feeds/notes-leave-futures-alone", test_notes);
  g_test_add_func ("/feeds/an-undo-feeds-what-the-edit-fed", test_compare);
  return g_test_run ();
}
