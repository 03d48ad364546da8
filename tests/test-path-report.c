/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "engine/path/rung-study-return.h"
#include "report/grids/rung-path-grids.h"
#include "report/phrases/rung-gain-phrases.h"
#include "report/phrases/rung-path-phrases.h"
#include "report/phrases/rung-study-phrases.h"
#include "store/data/rung-data.h"

#include "fixture.h"

static RungTables *tables;
static RungTaxCache *cache;

static RungDocument *
document_new (void)
{
  RungDocument *document = rung_document_new ();

  fixture_set_input (&document->profile, &rung_profile_inputs, "level", "senior");
  fixture_set_input (&document->profile, &rung_profile_inputs, "years", "6");
  fixture_set_input (&document->profile, &rung_profile_inputs, "education", "bachelor");
  fixture_set_input (&document->plan, &rung_plan_inputs, "start", "2027-01-01");
  fixture_set_input (&document->plan, &rung_plan_inputs, "years", "10");
  return document;
}

static RungPaths *
compute (const RungDocument *document)
{
  RungWorthContext context = { tables, cache, document, FALSE };
  RungPaths *paths = rung_paths_compute (&context);

  g_assert_nonnull (paths);
  return paths;
}

static char *
dup_catches_up (const RungPaths    *paths,
                const RungDocument *document,
                guint               path)
{
  return rung_path_row_format (RUNG_PATH_ROW_BREAK_EVEN, paths, document, path, RUNG_PATH_REAL);
}

/* A path that is the same as staying neither catches up nor never does. */
static void
test_catches_up (void)
{
  g_autoptr (RungDocument) document = document_new ();
  g_autoptr (RungPaths) paths = NULL;
  g_autofree char *staying = NULL;
  g_autofree char *same = NULL;
  g_autofree char *rung = NULL;
  g_autofree char *off = NULL;

  fixture_add_path (document);
  fixture_add_event (fixture_add_path (document), "rung", "2028-01-01");
  fixture_add_event (fixture_add_path (document), "break", "2028-01-01");
  paths = compute (document);
  staying = dup_catches_up (paths, document, 0);
  same = dup_catches_up (paths, document, 1);
  rung = dup_catches_up (paths, document, 2);
  off = dup_catches_up (paths, document, 3);
  g_assert_cmpstr (staying, ==, "");
  g_assert_cmpstr (same, ==, "same");
  g_assert_cmpstr (rung, ==, "year 2");
  g_assert_cmpstr (off, ==, "never");
}

/* Staying alone is ahead of nothing and has nothing to catch up with. */
static void
test_grid_of_staying (void)
{
  g_autoptr (RungDocument) document = document_new ();
  g_autoptr (RungPaths) paths = compute (document);
  g_autoptr (RungGrid) grid = rung_paths_grid_new (paths, document, RUNG_PATH_REAL,
                                                   RUNG_PATH_YEARLY);

  g_assert_cmpuint (rung_grid_get_n_rows (grid), ==, 2 + paths->n_years);
  for (guint row = 0; row < rung_grid_get_n_rows (grid); row++)
    g_assert_cmpstr (rung_grid_get (grid, row, 1), !=, "");
}

/* A path without a name is told by its number. */
static void
test_answer (void)
{
  g_autoptr (RungDocument) document = document_new ();
  RungPathInputs *path = fixture_add_path (document);
  g_autoptr (RungPaths) paths = NULL;
  g_autoptr (RungPaths) named = NULL;
  g_autofree char *answer = NULL;
  g_autofree char *told = NULL;

  fixture_add_event (path, "rung", "2028-01-01");
  paths = compute (document);
  answer = rung_phrase_paths_answer (paths);
  g_assert_true (g_str_has_prefix (answer, "Path 1: over 10 years, people on it take home "));
  fixture_set_input (path, &rung_path_inputs, "title", "Upwards");
  named = compute (document);
  told = rung_phrase_paths_answer (named);
  g_assert_true (g_str_has_prefix (told, "Path 1, “Upwards”: over 10 years, people on it"));
}

/* Staying is no further from itself than its own doubt, a promotion in reach is told as a range. */
static void
test_lead (void)
{
  g_autoptr (RungDocument) document = document_new ();
  g_autoptr (RungPaths) paths = NULL;
  double low = 0.0;
  double high = 0.0;
  double ahead = 0.0;
  g_autofree char *told = NULL;

  fixture_add_event (fixture_add_path (document), "rung", "2028-01-01");
  fixture_add_path (document);
  paths = compute (document);
  rung_paths_get_lead (paths, 1, RUNG_PATH_REAL, &low, &high);
  ahead = rung_paths_get (paths, 1, paths->n_years - 1, RUNG_PATH_REAL, RUNG_PATH_AHEAD,
                          RUNG_PATH_MIDDLE);
  g_assert_true (low < ahead && ahead < high);
  rung_paths_get_lead (paths, 2, RUNG_PATH_REAL, &low, &high);
  g_assert_true (low < 0.0 && high > 0.0);
  told = rung_phrase_path_lead (paths, 2);
  g_assert_nonnull (strstr (told, "between $"));
}

/* What is not counted as it was put in is told. */
static void
test_limits (void)
{
  static const char *const studies[] = { "master-full-time", "phd", "practice", "master-online",
                                         "master-part-time" };
  g_autoptr (RungDocument) document = document_new ();
  RungPathInputs *path = fixture_add_path (document);
  g_autoptr (RungPaths) paths = NULL;
  g_autofree char *none = NULL;
  g_autofree char *all = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (studies); i++)
    fixture_set_input (fixture_add_event (path, "study", "2027-01-01"), &rung_event_inputs, "study",
                       studies[i]);
  fixture_add_event (path, "rung", "2037-01-01");
  paths = compute (document);
  none = rung_phrase_path_limits (paths, 0, document);
  g_assert_true (g_str_has_prefix (none, "You have not entered your base pay"));
  all = rung_phrase_path_limits (paths, 1, document);
  g_assert_true (g_str_has_prefix (all, "1 event comes after"));
  g_assert_nonnull (strstr (all, "by their odds"));
  g_assert_nonnull (strstr (all, "Only the first four"));
  g_assert_nonnull (strstr (all, "You have not entered your base pay"));
}

/* The rung does not stay where it is guessed from years. */
static void
test_about (void)
{
  g_autoptr (RungDocument) document = document_new ();

  g_assert_nonnull (strstr (rung_phrase_path_about (document, 0),
                            "your level, place and skills stay the same"));
  fixture_set_input (&document->profile, &rung_profile_inputs, "level", "");
  g_assert_nonnull (strstr (rung_phrase_path_about (document, 0), "guessed from your years"));
  g_assert_nonnull (strstr (rung_phrase_path_about (document, 1), "guessed from your years"));
}

static const RungReturn *
find_return (const GArray *rows,
             const char   *id)
{
  for (guint i = 0; i < rows->len; i++)
    if (g_str_equal (g_array_index (rows, RungReturn, i).study->id, id))
      return &g_array_index (rows, RungReturn, i);
  g_assert_not_reached ();
}

/* What a seller says is always told as its word, placement too. */
static void
test_claim (void)
{
  g_autoptr (RungDocument) document = document_new ();
  RungWorthContext context = { tables, cache, document, FALSE };
  g_autoptr (GArray) rows = rung_returns_compute (&context);
  g_autofree char *claim = rung_phrase_claim (find_return (rows, "springboard-ml-ai"));
  g_autofree char *none = rung_phrase_claim (find_return (rows, "phd"));

  g_assert_nonnull (strstr (claim, "The seller claims a raise of $25,000 a year"));
  g_assert_nonnull (strstr (claim, "It is not counted"));
  g_assert_nonnull (strstr (claim, "It also claims that 85.6% of its graduates find a job"));
  g_assert_cmpstr (none, ==, "");
}

/* That a study adds nothing has more than one reason. */
static void
test_no_gain (void)
{
  g_autoptr (RungDocument) document = document_new ();
  RungWorthContext context = { tables, cache, document, FALSE };
  RungStudyInputs *own = rung_list_add (rung_inputs_find_list (&rung_plan_inputs, "studies"),
                                        &document->plan)->record;
  g_autoptr (GArray) rows = NULL;
  g_autofree char *has = NULL;
  g_autofree char *none = NULL;

  fixture_set_input (own, &rung_study_inputs, "study", "master-online");
  fixture_set_input (own, &rung_study_inputs, "gain", "0");
  rows = rung_returns_compute (&context);
  has = rung_phrase_return (find_return (rows, "bachelor"), document);
  none = rung_phrase_return (find_return (rows, "master-online"), document);
  g_assert_cmpstr (has, ==, "Your profile already shows what it leads to, so it adds nothing.");
  g_assert_cmpstr (none, ==, "Your own figures have no gain, so it adds nothing.");
}

int
main (int    argc,
      char **argv)
{
  g_autofree char *folder = NULL;
  int result = 0;

  g_test_init (&argc, &argv, NULL);
  tables = fixture_load_tables ();
  folder = fixture_dup_data_folder ();
  g_assert_true (rung_data_load_market (tables, folder, NULL));
  cache = rung_tax_cache_new (tables);
  g_test_add_func ("/path-report/a-path-like-staying-never-has-to-catch-up", test_catches_up);
  g_test_add_func ("/path-report/staying-alone-is-ahead-of-nothing", test_grid_of_staying);
  g_test_add_func ("/path-report/a-path-without-a-name-is-told-by-number", test_answer);
  g_test_add_func ("/path-report/a-lead-is-a-range", test_lead);
  g_test_add_func ("/path-report/what-is-not-counted-is-told", test_limits);
  g_test_add_func ("/path-report/a-guessed-rung-is-told-as-guessed", test_about);
  g_test_add_func ("/path-report/a-seller-is-quoted-not-counted", test_claim);
  g_test_add_func ("/path-report/a-study-without-gain-says-why", test_no_gain);
  result = g_test_run ();
  rung_tax_cache_free (cache);
  rung_tables_unref (tables);
  return result;
}
