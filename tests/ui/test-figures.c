/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gstdio.h>
#include <gtk/gtk.h>
#include <string.h>

#include "../session.h"
#include "model/workspace/rung-workspace-file.h"
#include "model/workspace/rung-workspace-offers.h"
#include "report/kit/rung-format.h"
#include "store/data/rung-packs.h"
#include "ui/window/rung-packs-window.h"
#include "ui/window/rung-window-remarks.h"
#include "model/shown/rung-opinions.h"

#include "harness.h"

/* Figures of others and of one's own, where the person sees them. */

static const char pack[] =
  "{ \"kind\": \"market\", \"version\": 1, \"id\": \"mine\", \"title\": \"What my network tells\", "
  "\"sources\": [ { \"id\": \"own\", \"publisher\": \"My notes\", \"document\": \"Talks\", "
  "\"date\": \"2026-11\" } ], "
  "\"section\": \"mine\", \"unit\": \"USD/year\", \"figures\": ["
  "{ \"id\": \"my-lab\", \"title\": \"A lab\", \"value\": 300000, \"measure\": \"total\", "
  "\"source\": \"own\" } ] }";

static RungSession *
open_session (void)
{
  g_autoptr (GError) error = NULL;
  RungSession *session = rung_session_new (rung_packs_load (g_getenv ("RUNG_DATA_DIR"), &error));

  g_assert_no_error (error);
  rung_market_list_set_folder (rung_session_get_market (session), g_getenv ("RUNG_DATA_DIR"));
  rung_workspace_add_offer (rung_session_get_workspace (session));
  return session;
}

/* A company counts as named where its name is a word of the offer's. */
static void
test_companies (void)
{
  static const struct
  {
    const char *title;
    guint n_rows;
  } cases[] = {
    { "Google, Seattle", 2 }, { "offer of GOOGLE", 2 }, { "Metaphor", 0 },
    { "meta: second letter", 2 },
    { "Apple", 1 }, { "Pineapple", 0 }, { "Snap", 1 }, { "", 0 }, { "Größe Google-Büro", 2 },
  };
  g_autoptr (RungSession) session = open_session ();

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (RungGrid) grid = NULL;

      g_object_set (rung_workspace_get_offer (rung_session_get_workspace (session),
                                              offer_id (session, 0)), "title", cases[i].title,
                    NULL);
      grid = rung_companies_grid_new (session);
      g_assert_cmpuint (grid != NULL ? rung_grid_get_n_rows (grid) : 0, ==, cases[i].n_rows);
    }
}

/* Total pay at other employers is 1 + 0.25 x 0.8 of the base pay of a
 * mid-level engineer, by the rule of the pay model. */
static void
test_employers (void)
{
  g_autoptr (RungSession) session = open_session ();
  g_autoptr (RungGrid) grid = NULL;
  g_autofree char *total = NULL;
  const RungEstimate *estimate = NULL;

  g_object_set (rung_workspace_get_profile (rung_session_get_workspace (session)), "level", "mid",
                NULL);
  estimate = rung_results_get_estimate (rung_session_get_results (session));
  total = rung_format_thousands (estimate->base_mid * 1.2);
  grid = rung_employers_grid_new (session);
  g_assert_cmpuint (rung_grid_get_n_rows (grid), ==, 6);
  for (guint row = 0; row < 6; row++)
    {
      double low = g_ascii_strtod (rung_grid_get (grid, row, 1), NULL);
      double middle = g_ascii_strtod (rung_grid_get (grid, row, 2), NULL);
      double high = g_ascii_strtod (rung_grid_get (grid, row, 3), NULL);

      g_assert_cmpfloat (low, <, middle);
      g_assert_cmpfloat (middle, <, high);
    }
  g_assert_cmpstr (rung_grid_get (grid, 5, 2), ==, total);
}

/* The switch is remembered, and a pack with an error says what it is. */
static void
test_packs (void)
{
  g_autofree char *folder = rung_packs_get_folder ();
  g_autofree char *good = g_build_filename (folder, "mine.json", NULL);
  g_autofree char *bad = g_build_filename (folder, "wrong.json", NULL);
  g_autoptr (RungTables) tables = NULL;
  GtkWidget *parent = gtk_window_new ();
  GtkWidget *window = NULL;

  g_assert_cmpint (g_mkdir_with_parents (folder, 0700), ==, 0);
  g_assert_true (g_file_set_contents (good, pack, -1, NULL));
  g_assert_true (g_file_set_contents (bad, "[]", -1, NULL));
  window = rung_packs_window_new (GTK_WINDOW (parent), g_getenv ("RUNG_DATA_DIR"));
  gtk_window_present (GTK_WINDOW (window));
  harness_settle ();
  g_assert_nonnull (harness_find (window, harness_is_label, "What my network tells"));
  g_assert_nonnull (harness_find (window, harness_is_label, "mine.json: adds 1 entry, replaces 0"));
  g_assert_nonnull (harness_find (window, harness_is_label, "Left out: "));
  gtk_switch_set_active (GTK_SWITCH (harness_find_nth (window, GTK_TYPE_SWITCH, 0)), FALSE);
  harness_settle ();
  g_assert_nonnull (harness_find (window, harness_is_label, "Switched off"));
  tables = rung_packs_load (g_getenv ("RUNG_DATA_DIR"), NULL);
  g_assert_true (((const RungPack *) tables->packs->pdata[0])->is_off);
  gtk_switch_set_active (GTK_SWITCH (harness_find_nth (window, GTK_TYPE_SWITCH, 0)), TRUE);
  harness_settle ();
  g_assert_null (harness_find (window, harness_is_label, "Switched off"));
  gtk_window_destroy (GTK_WINDOW (window));
  gtk_window_destroy (GTK_WINDOW (parent));
  g_unlink (good);
  g_unlink (bad);
}

/* A document that was saved with other figures says so when it is opened; one
 * saved now does not. */
static void
test_editions (void)
{
  g_autofree char *path = g_build_filename (g_get_user_data_dir (), "old.rung", NULL);
  g_autofree char *sample = g_build_filename (g_getenv ("RUNG_DATA_DIR"), "samples",
                                              "three-offers.rung", NULL);
  g_autofree char *text = NULL;
  g_autofree char *old = NULL;

  g_assert_true (g_file_get_contents (sample, &text, NULL, NULL));
  old = g_strconcat ("{ \"figures\": [\"2020-01-01\"], ", strchr (text, '{') + 1, NULL);
  g_assert_true (g_file_set_contents (path, old, -1, NULL));
  for (int is_new = 0; is_new < 2; is_new++)
    {
      RungSession *session = rung_session_new (rung_packs_load (g_getenv ("RUNG_DATA_DIR"), NULL));
      RungWindow *window = NULL;

      g_assert_true (rung_workspace_open (rung_session_get_workspace (session), path, NULL));
      g_assert_false (rung_workspace_is_modified (rung_session_get_workspace (session)));
      window = rung_window_new (NULL, session, g_getenv ("RUNG_DATA_DIR"));
      rung_window_show_figures (window);
      g_assert_cmpint (harness_find (GTK_WIDGET (window), harness_is_label,
                                     "saved with the figures of 2020-01-01") != NULL, ==,
                       !is_new);
      g_assert_true (rung_workspace_save (rung_session_get_workspace (session), NULL, FALSE, NULL));
      gtk_window_destroy (GTK_WINDOW (window));
      harness_settle ();
    }
  g_unlink (path);
}

int
main (int    argc,
      char **argv)
{
  if (!harness_init (&argc, &argv))
    return 0;
  g_test_add_func ("/figures/a-company-is-named-by-a-whole-word", test_companies);
  g_test_add_func ("/figures/other-employers-follow-the-pay-model", test_employers);
  g_test_add_func ("/figures/packs-are-switched-and-told", test_packs);
  g_test_add_func ("/figures/other-figures-are-told-when-opened", test_editions);
  return g_test_run ();
}
