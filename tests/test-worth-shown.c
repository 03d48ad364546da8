/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "model/results/rung-results-explain.h"
#include "model/session/rung-session-look.h"
#include "model/shown/rung-import-cell-shown.h"
#include "model/shown/rung-import-column-shown.h"
#include "model/shown/rung-line.h"
#include "model/shown/rung-pair-shown.h"
#include "model/shown/rung-worth-shown.h"
#include "report/grids/rung-worth-grids.h"

#include "fixture.h"
#include "session.h"

/* What Worth shows: its answer, its tables, two changes together, and columns of a file. */

static RungProfileRecord *
get_profile (RungSession *session)
{
  return rung_workspace_get_profile (rung_session_get_workspace (session));
}

static const char *
get_answer (RungWorthShown *shown,
            RungSession    *session,
            guint           field)
{
  rung_worth_shown_update (shown, session);
  rung_worth_shown_update_places (shown, session);
  return rung_shown_get_text (RUNG_SHOWN (shown), field);
}

static void
test_answer (void)
{
  RungSession *session = rung_session_new (fixture_load_tables ());
  g_autoptr (RungWorthShown) shown = g_object_new (RUNG_TYPE_WORTH_SHOWN, NULL);
  const RungDocument *document = rung_session_get_document (session);

  g_assert_false (rung_worth_has_question (document));
  g_object_set (get_profile (session), "level", "senior", NULL);
  g_assert_true (rung_worth_has_question (rung_session_get_document (session)));
  g_assert_true (g_str_has_prefix (get_answer (shown, session, RUNG_WORTH_SHOWN_ANSWER),
                                   "Base pay around $"));
  g_assert_nonnull (strstr (get_answer (shown, session, RUNG_WORTH_SHOWN_DOUBT),
                            "A senior ML engineer in a large tech hub. 8 of 10 people like "
                            "you earn $"));
  g_assert_cmpstr (get_answer (shown, session, RUNG_WORTH_SHOWN_PLACES), ==, "");
  g_assert_cmpstr (get_answer (shown, session, RUNG_WORTH_SHOWN_PREVIEW), ==, "");
  g_object_set (get_profile (session), "current-base", (gint64) 200000, NULL);
  g_assert_true (g_str_has_prefix (get_answer (shown, session, RUNG_WORTH_SHOWN_PLACES), "You: "));
  g_object_unref (session);
}

/* The greatest gain comes first, by the pay that is asked for; a kind is a part of the whole. */
static void
test_changes (void)
{
  RungSession *session = rung_session_new (fixture_load_tables ());
  guint n_kinds = 0;
  g_autoptr (GArray) changes = NULL;
  g_autoptr (RungGrid) all = NULL;

  g_object_set (get_profile (session), "level", "senior", NULL);
  changes = rung_results_compute_changes (rung_session_get_results (session));
  for (guint measure = RUNG_WORTH_BASE; measure <= RUNG_WORTH_REAL; measure++)
    {
      g_clear_pointer (&all, rung_grid_free);
      all = rung_changes_grid_new (changes, RUNG_EVERY_CHANGE, measure);
      for (guint i = 1; i < changes->len; i++)
        g_assert_cmpfloat (rung_worth_get (&g_array_index (changes, RungChange, i - 1).gain,
                                           measure), >=,
                           rung_worth_get (&g_array_index (changes, RungChange, i).gain, measure));
    }
  for (guint kind = 0; kind < RUNG_CHANGE_PLACE; kind++)
    {
      g_autoptr (RungGrid) some = rung_changes_grid_new (changes, kind, RUNG_WORTH_TOTAL);

      n_kinds += some != NULL ? rung_grid_get_n_rows (some) : 0;
    }
  g_assert_cmpuint (n_kinds, ==, rung_grid_get_n_rows (all));
  g_object_unref (session);
}

/* The own place and its state are said to be here, and have nothing to gain. */
static void
test_places (void)
{
  RungSession *session = rung_session_new (fixture_load_tables ());
  const RungTables *tables = rung_session_get_tables (session);
  g_autoptr (GArray) places = NULL;
  g_autoptr (RungGrid) grid = NULL;
  guint n_here = 0;

  g_object_set (get_profile (session), "level", "senior", "place", "seattle", NULL);
  places = rung_results_compute_places (rung_session_get_results (session));
  grid = rung_places_grid_new (places, tables, rung_tables_find_place (tables, "seattle"),
                               RUNG_WORTH_BASE);
  for (guint row = 0; row < rung_grid_get_n_rows (grid); row++)
    if (g_str_has_suffix (rung_grid_get (grid, row, 0), "(here)"))
      {
        g_assert_cmpint (rung_grid_get_row_kind (grid, row), ==, RUNG_GRID_TOTAL);
        n_here++;
      }
  g_assert_cmpuint (n_here, >=, 1);
  g_object_unref (session);
}

static void
test_pair (void)
{
  RungSession *session = rung_session_new (fixture_load_tables ());
  RungPairShown *shown = g_object_new (RUNG_TYPE_PAIR_SHOWN, NULL);
  GListModel *lines = rung_shown_get_list (RUNG_SHOWN (shown), RUNG_PAIR_SHOWN_CHANGES);
  guint phd = 0;

  g_object_set (get_profile (session), "level", "senior", NULL);
  rung_pair_shown_update (shown, rung_session_get_results (session));
  phd = rung_pair_shown_find (shown, "phd");
  g_assert_cmpuint (phd, >, 0);
  g_assert_cmpuint (rung_pair_shown_find (shown, "no such change"), ==, 0);
  g_assert_cmpuint (g_list_model_get_n_items (lines), >, phd);
  rung_pair_shown_choose (shown, rung_session_get_results (session), 0, phd);
  g_assert_cmpstr (rung_shown_get_text (RUNG_SHOWN (shown), RUNG_PAIR_SHOWN_TEXT), ==,
                   "Choose two changes to see what they are worth together.");
  rung_pair_shown_choose (shown, rung_session_get_results (session), phd, phd);
  g_assert_cmpstr (rung_shown_get_text (RUNG_SHOWN (shown), RUNG_PAIR_SHOWN_TEXT), ==,
                   "These two cannot be combined. Choose another one.");
  rung_pair_shown_choose (shown, rung_session_get_results (session), phd,
                          rung_pair_shown_find (shown, "rust"));
  g_assert_nonnull (strstr (rung_shown_get_text (RUNG_SHOWN (shown), RUNG_PAIR_SHOWN_TEXT),
                            " together: "));
  g_assert_finalize_object (shown);
  g_object_unref (session);
}

static void
count_cb (guint *n)
{
  (*n)++;
}

/* Columns and cells stay when they are read otherwise. */
static void
test_columns (void)
{
  static const char text[] = "pay,city\n\"1,500\",Bonn\nlots,Rome\n";
  g_autoptr (GBytes) bytes = g_bytes_new_static (text, sizeof text - 1);
  g_autoptr (RungSalaryFile) file = rung_salary_file_new_for_bytes (bytes, "pay.csv");
  g_autoptr (RungSalaryPreview) preview = NULL;
  g_autoptr (GListStore) columns = rung_import_columns_new ();
  g_autoptr (RungShown) column = NULL;
  g_autoptr (RungShown) first = NULL;
  g_autoptr (RungShown) second = NULL;
  RungSalaryOptions options;
  guint n_changes = 0;

  rung_salary_options_guess (&options, file);
  preview = rung_salary_preview_new (file, &options, TRUE, NULL);
  options.roles[0] = RUNG_SALARY_ROLE_BASE;
  rung_import_columns_update (columns, preview, &options);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (columns)), ==, 2);
  column = g_list_model_get_item (G_LIST_MODEL (columns), 0);
  first = g_list_model_get_item (rung_shown_get_list (column, RUNG_IMPORT_COLUMN_SHOWN_CELLS), 0);
  second = g_list_model_get_item (rung_shown_get_list (column, RUNG_IMPORT_COLUMN_SHOWN_CELLS), 1);
  g_assert_cmpstr (rung_shown_get_text (column, RUNG_IMPORT_COLUMN_SHOWN_TITLE), ==, "pay");
  g_assert_true (rung_shown_get_flag (column, RUNG_IMPORT_COLUMN_SHOWN_IS_READ));
  g_assert_cmpstr (rung_shown_get_text (first, RUNG_IMPORT_CELL_SHOWN_TEXT), ==, "1,500");
  g_assert_cmpfloat (rung_shown_get_number (first, RUNG_IMPORT_CELL_SHOWN_ALIGN), ==, 1.0);
  g_assert_cmpstr (rung_shown_get_text (second, RUNG_IMPORT_CELL_SHOWN_PROBLEM), ==,
                   "cannot be read: lots");

  g_signal_connect_swapped (columns, "items-changed", G_CALLBACK (count_cb), &n_changes);
  options.roles[0] = RUNG_SALARY_ROLE_NONE;
  rung_import_columns_update (columns, preview, &options);
  g_assert_cmpuint (n_changes, ==, 0);
  g_assert_false (rung_shown_get_flag (column, RUNG_IMPORT_COLUMN_SHOWN_IS_READ));
  g_assert_cmpstr (rung_shown_get_text (second, RUNG_IMPORT_CELL_SHOWN_PROBLEM), ==, "");
  g_assert_cmpstr (rung_shown_get_text (second, RUNG_IMPORT_CELL_SHOWN_WRITTEN), ==, "lots");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/worth-shown/an-answer-waits-for-a-level", test_answer);
  g_test_add_func ("/worth-shown/the-greatest-gain-comes-first", test_changes);
  g_test_add_func ("/worth-shown/the-own-place-is-marked", test_places);
  g_test_add_func ("/worth-shown/two-changes-are-told-together", test_pair);
  g_test_add_func ("/worth-shown/a-column-shows-what-cannot-be-read", test_columns);
  return g_test_run ();
}
