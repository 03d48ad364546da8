/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "engine/document/rung-feeds.h"
#include "engine/document/rung-record.h"
#include "model/session/rung-session.h"
#include "model/workspace/rung-workspace-file.h"

#include "fixture.h"

/* What an input feeds, against what is computed from it. */

#define N_ROUNDS (g_test_slow () ? 4 : 2)

static RungTables *tables;
static RungTaxCache *cache;

static void
append (GString *out,
        double   value)
{
  g_string_append_printf (out, "%.17g ", value);
}

/* Every figure of the compared offers, as one text. */
static char *
dup_offers (const RungDocument *document)
{
  GString *out = g_string_new (NULL);
  g_autoptr (RungComparison) comparison = NULL;
  RungContext context;

  rung_context_init (&context, tables, cache, document);
  comparison = rung_comparison_new (&context);
  append (out, comparison->baseline);
  append (out, comparison->discount);
  for (guint offer = 0; offer < comparison->n_offers; offer++)
    for (guint measure = 0; measure < RUNG_N_MEASURES; measure++)
      for (guint year = 0; year < comparison->n_years; year++)
        append (out, comparison->projections[offer].amount[measure][year]);
  return g_string_free (out, FALSE);
}

/* What the person is worth and what would change it. */
static char *
dup_worth (const RungDocument *document)
{
  GString *out = g_string_new (NULL);
  RungWorthContext context = { tables, cache, document, FALSE };
  g_autoptr (GArray) changes = rung_changes_compute (&context);
  RungEstimateQuery query;
  RungEstimate estimate;

  rung_worth_get_query (&context, &query);
  if (rung_estimate_compute (tables, &query, &estimate, NULL))
    {
      append (out, estimate.base_low);
      append (out, estimate.base_mid);
      append (out, estimate.total_mid);
      append (out, estimate.doubt);
    }
  for (guint i = 0; i < changes->len; i++)
    append (out, g_array_index (changes, RungChange, i).gain.real);
  return g_string_free (out, FALSE);
}

/* The steps in their order, and the years of every path. */
static char *
dup_road (const RungDocument *document)
{
  GString *out = g_string_new (NULL);
  RungWorthContext context = { tables, cache, document, FALSE };
  g_autoptr (GArray) rows = rung_roadmap_compute (tables, document, NULL);
  g_autoptr (RungPaths) paths = rung_paths_compute (&context);

  for (guint i = 0; i < rows->len; i++)
    {
      const RungRoadmapRow *row = &g_array_index (rows, RungRoadmapRow, i);

      g_string_append_printf (out, "%s %d ", row->step->id, row->state);
      append (out, row->gain);
      append (out, row->from_week);
    }
  for (guint path = 1; paths != NULL && path < paths->n_paths; path++)
    g_string_append_printf (out, "%s ", paths->paths[path].inputs->title);
  for (guint path = 0; paths != NULL && path < paths->n_paths; path++)
    for (guint year = 0; year < paths->n_years; year++)
      append (out, rung_paths_get (paths, path, year, RUNG_PATH_REAL, RUNG_PATH_YEARLY,
                                   RUNG_PATH_MIDDLE));
  return g_string_free (out, FALSE);
}

static void
check (const RungInput    *input,
       const RungDocument *before,
       const RungDocument *after)
{
  static const struct
  {
    RungFeeds feeds;
    const char *name;
    char *(*dup) (const RungDocument *document);
  } parts[] = {
    { RUNG_FEEDS_OFFERS, "offers", dup_offers },
    { RUNG_FEEDS_WORTH, "worth", dup_worth },
    { RUNG_FEEDS_ROAD, "road", dup_road },
  };

  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    {
      g_autofree char *old = NULL;
      g_autofree char *new = NULL;

      if ((input->feeds & parts[i].feeds) != 0)
        continue;
      old = parts[i].dup (before);
      new = parts[i].dup (after);
      if (g_strcmp0 (old, new) != 0)
        g_error ("“%s” moves %s and does not say so", input->id, parts[i].name);
    }
}

/* Gives one input of a record of @after another value, and checks what moved. */
static void
vary_record (const RungInputTable *table,
             gpointer              record,
             const RungDocument   *before,
             const RungDocument   *after)
{
  g_autofree gpointer other = g_malloc0 (table->size);
  g_autofree gpointer old = g_malloc0 (table->size);

  rung_record_init (table, other);
  rung_record_init (table, old);
  rung_record_copy (table, old, record);
  fixture_set_random (table, other, tables);
  for (guint i = 0; i < table->n_inputs; i++)
    {
      const RungInput *input = &table->inputs[i];

      if (rung_input_is_text (input))
        rung_input_set_text (input, record, rung_input_get_text (input, other));
      else
        rung_input_set_number (input, record, rung_input_get_number (input, other));
      check (input, before, after);
      rung_record_copy (table, record, old);
    }
  for (guint i = 0; i < table->n_lists; i++)
    for (guint k = 0; k < rung_list_get_n (&table->lists[i], record); k++)
      vary_record (table->lists[i].table, rung_list_get_item (&table->lists[i], record, k)->record,
                   before, after);
  rung_record_clear (table, other);
  rung_record_clear (table, old);
}

static RungDocument *
new_random_document (void)
{
  RungDocument *document = fixture_new_document (2);
  RungEventInputs *event = fixture_add_event (fixture_add_path (document), "study", "2027-02-01");

  fixture_set_input (event, &rung_event_inputs, "study", "omscs");
  fixture_set_step (document, "docker", "done");
  fixture_set_random (&rung_profile_inputs, &document->profile, tables);
  fixture_set_text (document, FIXTURE_PROFILE, "level", "senior");
  for (guint i = 0; i < rung_document_get_n_offers (document); i++)
    fixture_set_random (&rung_offer_inputs, &rung_document_get_offer (document, i)->inputs, tables);
  fixture_set (document, FIXTURE_ASSUMPTIONS, "horizon", 3);
  return document;
}

static void
test_says_all (void)
{
  for (int round = 0; round < N_ROUNDS; round++)
    {
      g_autoptr (RungDocument) before = new_random_document ();
      g_autoptr (RungDocument) after = rung_document_copy (before);

      vary_record (&rung_profile_inputs, &after->profile, before, after);
      vary_record (&rung_assumption_inputs, &after->assumptions, before, after);
      vary_record (&rung_offer_inputs, &rung_document_get_offer (after, 0)->inputs, before, after);
      vary_record (&rung_plan_inputs, &after->plan, before, after);
    }
}

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
                      rung_input_get_number (input, rung_editable_get_values (record)) == input->minimum
                      ? input->minimum + 1 : input->minimum, NULL);
      else
        continue;
      after = see (session);
      g_assert_true ((after.comparison != before.comparison) == ((input->feeds & RUNG_FEEDS_OFFERS) != 0));
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
  int result = 0;

  g_test_init (&argc, &argv, NULL);
  tables = fixture_load_tables ();
  cache = rung_tax_cache_new (tables);
  g_test_add_func ("/feeds/every input says what it feeds", test_column);
  g_test_add_func ("/feeds/an input moves nothing but what it feeds", test_says_all);
  g_test_add_func ("/feeds/an input computes what it feeds once", test_counts);
  g_test_add_func ("/feeds/notes leave futures alone", test_notes);
  g_test_add_func ("/feeds/an undo feeds what the edit fed", test_compare);
  result = g_test_run ();
  rung_tax_cache_free (cache);
  rung_tables_unref (tables);
  return result;
}
