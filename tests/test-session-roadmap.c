/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gstdio.h>

#include "model/session/rung-session.h"
#include "model/workspace/rung-workspace-file.h"
#include "model/workspace/rung-workspace-offers.h"
#include "model/workspace/rung-workspace-plan.h"
#include "store/document/rung-document-serialize.h"

#include "fixture.h"

static RungTables *tables;

/* The steps in their order, as one text. */
static char *
dup_order (const GArray *rows)
{
  GString *out = g_string_new (NULL);

  for (guint i = 0; i < rows->len; i++)
    g_string_append_printf (out, "%s ", g_array_index (rows, RungRoadmapRow, i).step->id);
  return g_string_free (out, FALSE);
}

static char *
dup_fresh_order (RungSession *session)
{
  g_autoptr (GArray) rows = rung_roadmap_compute (tables, rung_session_get_document (session),
                                                  NULL);

  return dup_order (rows);
}

static void
open_again (RungSession *session)
{
  g_autoptr (GBytes) bytes = rung_document_file_serialize (rung_session_get_document (session));
  g_autoptr (GError) error = NULL;
  g_autofree char *folder = g_dir_make_tmp ("rung-XXXXXX", &error);
  g_autofree char *path = g_build_filename (folder, "again.rung", NULL);

  g_assert_no_error (error);
  g_assert_true (g_file_set_contents (path, g_bytes_get_data (bytes, NULL),
                                      (gssize) g_bytes_get_size (bytes), NULL));
  g_assert_true (rung_workspace_open (rung_session_get_workspace (session), path, &error));
  g_unlink (path);
  g_rmdir (folder);
}

/* From 6 years, senior, to 9, staff, the same steps are left and MLOps loses its
 * premium: the rows stay while years are typed, until the document is opened
 * anew. */
static void
test_rows_stay (void)
{
  RungSession *session = NULL;
  g_autofree char *senior = NULL;
  g_autofree char *staff = NULL;
  g_autofree char *fresh = NULL;
  g_autofree char *opened = NULL;

  tables = fixture_load_tables ();
  session = rung_session_new (tables);
  g_object_set (rung_workspace_get_profile (rung_session_get_workspace (session)), "years",
                G_GINT64_CONSTANT (6), NULL);
  senior = dup_order (rung_results_get_roadmap (rung_session_get_results (session)));
  g_object_set (rung_workspace_get_profile (rung_session_get_workspace (session)), "years",
                G_GINT64_CONSTANT (9), NULL);
  staff = dup_order (rung_results_get_roadmap (rung_session_get_results (session)));
  fresh = dup_fresh_order (session);
  g_assert_cmpstr (staff, ==, senior);
  g_assert_cmpstr (staff, !=, fresh);
  open_again (session);
  opened = dup_order (rung_results_get_roadmap (rung_session_get_results (session)));
  g_assert_cmpstr (opened, ==, fresh);
  g_assert_finalize_object (session);
}

/* Once nobody types, any change puts the steps in their order, also one that does
 * not feed them. */
static void
test_order_after_typing (void)
{
  RungSession *session = NULL;
  g_autofree char *kept = NULL;
  g_autofree char *sorted = NULL;
  g_autofree char *fresh = NULL;

  tables = fixture_load_tables ();
  session = rung_session_new (tables);
  g_object_set (rung_workspace_get_profile (rung_session_get_workspace (session)), "years",
                G_GINT64_CONSTANT (6), NULL);
  g_object_set (rung_workspace_get_profile (rung_session_get_workspace (session)), "years",
                G_GINT64_CONSTANT (9), NULL);
  kept = dup_order (rung_results_get_roadmap (rung_session_get_results (session)));
  rung_workspace_add_offer (rung_session_get_workspace (session));
  sorted = dup_order (rung_results_get_roadmap (rung_session_get_results (session)));
  fresh = dup_fresh_order (session);
  g_assert_cmpstr (kept, !=, fresh);
  g_assert_cmpstr (sorted, ==, fresh);
  g_assert_finalize_object (session);
}

/* A step that is settled gives the others their places anew. */
static void
test_settled_step (void)
{
  RungSession *session = NULL;
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;
  g_autofree char *fresh = NULL;
  const RungRoadmapRow *first = NULL;

  tables = fixture_load_tables ();
  session = rung_session_new (tables);
  before = dup_order (rung_results_get_roadmap (rung_session_get_results (session)));
  first = rung_roadmap_get_next (rung_results_get_roadmap (rung_session_get_results (session)));
  rung_workspace_set_step (rung_session_get_workspace (session), first->step->id, "done");
  after = dup_order (rung_results_get_roadmap (rung_session_get_results (session)));
  fresh = dup_fresh_order (session);
  g_assert_cmpstr (after, ==, fresh);
  g_assert_cmpstr (after, !=, before);
  g_assert_finalize_object (session);
}

/* A tick that is taken away leaves nothing told of the step; a note stays. */
static void
test_untick (void)
{
  RungSession *session = NULL;
  RungEditable *record = NULL;

  tables = fixture_load_tables ();
  session = rung_session_new (tables);
  rung_workspace_set_step (rung_session_get_workspace (session), "cloud-platform", "done");
  rung_workspace_set_step (rung_session_get_workspace (session), "cloud-platform", "");
  g_assert_null (rung_document_find_step (rung_session_get_document (session), "cloud-platform"));
  rung_workspace_set_step (rung_session_get_workspace (session), "cloud-platform", "done");
  record = rung_workspace_get_step (rung_session_get_workspace (session), "cloud-platform");
  g_object_set (record, "note", "took a week", NULL);
  g_object_unref (record);
  rung_workspace_set_step (rung_session_get_workspace (session), "cloud-platform", "");
  g_assert_cmpstr (rung_document_find_step (rung_session_get_document (session),
                                            "cloud-platform")->finished, ==, "");
  g_assert_cmpstr (rung_document_find_step (rung_session_get_document (session),
                                            "cloud-platform")->note, ==,
                   "took a week");
  g_assert_finalize_object (session);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/session/roadmap/rows-stay-while-somebody-types", test_rows_stay);
  g_test_add_func ("/session/roadmap/steps-are-ordered-once-nobody-types", test_order_after_typing);
  g_test_add_func ("/session/roadmap/a-settled-step-reorders-the-others", test_settled_step);
  g_test_add_func ("/session/roadmap/taking-a-tick-back-leaves-only-a-note", test_untick);
  return g_test_run ();
}
