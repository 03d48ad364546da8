/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gstdio.h>
#include <string.h>

#include "model/workspace/rung-workspace-file.h"
#include "model/workspace/rung-workspace-history.h"
#include "model/workspace/rung-workspace-offers.h"
#include "store/document/rung-document-serialize.h"

#include "fixture.h"
#include "session.h"

static RungSession *
session_new (void)
{
  return rung_session_new (fixture_load_tables ());
}

static void
set_base (RungSession *session,
          guint        offer,
          gint64       base)
{
  g_object_set (rung_workspace_get_offer (rung_session_get_workspace (session),
                                          offer_id (session, offer)), "base-pay", base, NULL);
}

typedef struct
{
  RungSession *session;
  char *folder;
  char *path;
} Place;

static void
place_init (Place *place)
{
  place->session = session_new ();
  place->folder = g_dir_make_tmp ("rung-XXXXXX", NULL);
  place->path = g_build_filename (place->folder, "offers.rung", NULL);
}

static void
place_clear (Place *place)
{
  g_assert_finalize_object (place->session);
  g_remove (place->path);
  g_rmdir (place->folder);
  g_free (place->folder);
  g_free (place->path);
}

static void
test_save_and_open (void)
{
  Place place;
  RungSession *other = session_new ();
  g_autofree char *saved = NULL;
  g_autofree char *opened = NULL;
  g_autofree char *new_title = NULL;
  g_autofree char *title = NULL;
  g_autoptr (GError) error = NULL;

  place_init (&place);
  new_title = rung_workspace_dup_title (rung_session_get_workspace (place.session));
  g_assert_cmpstr (new_title, ==, "New comparison");
  rung_workspace_add_offer (rung_session_get_workspace (place.session));
  set_base (place.session, 0, 200000);
  g_assert_true (rung_workspace_is_modified (rung_session_get_workspace (place.session)));
  g_assert_true (rung_workspace_save (rung_session_get_workspace (place.session), place.path, FALSE,
                                      &error));
  g_assert_no_error (error);
  g_assert_false (rung_workspace_is_modified (rung_session_get_workspace (place.session)));
  g_assert_cmpstr (rung_workspace_get_filename (rung_session_get_workspace (place.session)), ==,
                   place.path);
  title = rung_workspace_dup_title (rung_session_get_workspace (place.session));
  g_assert_cmpstr (title, ==, "offers");
  saved = dup_bytes (place.session);
  g_assert_true (rung_workspace_open (rung_session_get_workspace (other), place.path, &error));
  g_assert_no_error (error);
  opened = dup_bytes (other);
  g_assert_cmpstr (saved, ==, opened);
  g_assert_false (rung_workspace_is_modified (rung_session_get_workspace (other)));
  g_assert_null (rung_workspace_get_undo_title (rung_session_get_workspace (other)));
  /* Saving is no edit, and undo goes on behind it. */
  rung_workspace_undo (rung_session_get_workspace (place.session));
  g_assert_true (rung_workspace_is_modified (rung_session_get_workspace (place.session)));
  rung_workspace_redo (rung_session_get_workspace (place.session));
  g_assert_false (rung_workspace_is_modified (rung_session_get_workspace (place.session)));
  g_assert_finalize_object (other);
  place_clear (&place);
}

static void
test_conflict (void)
{
  Place place;
  RungSession *other = session_new ();
  g_autofree char *contents = NULL;
  g_autoptr (GError) error = NULL;

  place_init (&place);
  g_assert_true (rung_workspace_save (rung_session_get_workspace (place.session), place.path, FALSE,
                                      &error));
  g_assert_true (rung_workspace_open (rung_session_get_workspace (other), place.path, &error));
  rung_workspace_add_offer (rung_session_get_workspace (other));
  g_assert_true (rung_workspace_save (rung_session_get_workspace (other), NULL, FALSE, &error));
  rung_workspace_add_offer (rung_session_get_workspace (place.session));
  set_base (place.session, 0, 7);
  g_assert_false (rung_workspace_save (rung_session_get_workspace (place.session), NULL, FALSE,
                                       &error));
  g_assert_error (error, RUNG_ERROR, RUNG_ERROR_CONFLICT);
  g_clear_error (&error);
  g_assert_true (rung_workspace_is_modified (rung_session_get_workspace (place.session)));
  g_assert_true (g_file_get_contents (place.path, &contents, NULL, NULL));
  g_assert_null (strstr (contents, "\"base-pay\": 7"));
  g_assert_true (rung_workspace_save (rung_session_get_workspace (place.session), NULL, TRUE,
                                      &error));
  g_assert_no_error (error);
  g_assert_false (rung_workspace_is_modified (rung_session_get_workspace (place.session)));
  g_assert_finalize_object (other);
  place_clear (&place);
}

/* A file that cannot be read leaves what is open as it is. */
static void
test_bad_file (void)
{
  Place place;
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;
  g_autoptr (GError) error = NULL;

  place_init (&place);
  rung_workspace_add_offer (rung_session_get_workspace (place.session));
  set_base (place.session, 0, 200000);
  before = dup_bytes (place.session);
  g_assert_true (g_file_set_contents (place.path, "{\"format\": \"rung\", \"version\": 1, ", -1,
                                      NULL));
  g_assert_false (rung_workspace_open (rung_session_get_workspace (place.session), place.path,
                                       &error));
  g_assert_error (error, RUNG_ERROR, RUNG_ERROR_SYNTAX);
  after = dup_bytes (place.session);
  g_assert_cmpstr (before, ==, after);
  g_assert_null (rung_workspace_get_filename (rung_session_get_workspace (place.session)));
  g_assert_nonnull (rung_workspace_get_undo_title (rung_session_get_workspace (place.session)));
  place_clear (&place);
}

/* What could not be opened again is not saved over what can. */
static void
test_refuses_what_does_not_read_back (void)
{
  Place place;
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;
  g_autoptr (GError) error = NULL;

  place_init (&place);
  rung_workspace_add_offer (rung_session_get_workspace (place.session));
  g_assert_true (rung_workspace_save (rung_session_get_workspace (place.session), place.path, FALSE,
                                      &error));
  g_assert_true (g_file_get_contents (place.path, &before, NULL, NULL));
  g_object_set (rung_workspace_get_offer (rung_session_get_workspace (place.session),
                                          offer_id (place.session, 0)), "place", "atlantis", NULL);
  g_assert_false (rung_workspace_save (rung_session_get_workspace (place.session), NULL, FALSE,
                                       &error));
  g_assert_error (error, RUNG_ERROR, RUNG_ERROR_FORMAT);
  g_assert_true (g_str_has_prefix (error->message, "Not saved: "));
  g_assert_true (g_file_get_contents (place.path, &after, NULL, NULL));
  g_assert_cmpstr (before, ==, after);
  place_clear (&place);
}

/* A sample opens without a file, so that it is not saved over, and says that it is one. */
static void
test_sample (void)
{
  Place place;
  g_autofree char *title = NULL;
  g_autofree char *new_title = NULL;
  g_autoptr (GError) error = NULL;

  place_init (&place);
  rung_workspace_add_offer (rung_session_get_workspace (place.session));
  g_assert_true (rung_workspace_save (rung_session_get_workspace (place.session), place.path, FALSE,
                                      &error));
  rung_workspace_clear (rung_session_get_workspace (place.session));
  g_assert_true (rung_workspace_open_sample (rung_session_get_workspace (place.session), place.path,
                                             &error));
  g_assert_no_error (error);
  g_assert_nonnull (rung_workspace_get_offer (rung_session_get_workspace (place.session),
                                              offer_id (place.session, 0)));
  g_assert_null (rung_workspace_get_filename (rung_session_get_workspace (place.session)));
  title = rung_workspace_dup_title (rung_session_get_workspace (place.session));
  g_assert_cmpstr (title, ==, "Sample");
  rung_workspace_clear (rung_session_get_workspace (place.session));
  new_title = rung_workspace_dup_title (rung_session_get_workspace (place.session));
  g_assert_cmpstr (new_title, ==, "New comparison");
  place_clear (&place);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/session-file/a-saved-file-opens-as-it-was", test_save_and_open);
  g_test_add_func ("/session-file/a-file-changed-meanwhile-is-not-overwritten", test_conflict);
  g_test_add_func ("/session-file/a-bad-file-leaves-what-is-open", test_bad_file);
  g_test_add_func ("/session-file/what-does-not-read-back-is-not-saved",
                   test_refuses_what_does_not_read_back);
  g_test_add_func ("/session-file/a-sample-opens-without-a-file", test_sample);
  return g_test_run ();
}
