/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gstdio.h>
#include <sys/wait.h>
#include <unistd.h>

#include "engine/base/rung-error.h"
#include "model/session/rung-session.h"
#include "model/workspace/rung-draft.h"
#include "model/workspace/rung-drafts.h"
#include "model/workspace/rung-workspace-file.h"
#include "model/workspace/rung-workspace-history.h"
#include "store/data/rung-data.h"

#include "session.h"

static char *state;

static RungSession *
create_session (void)
{
  g_autoptr (GError) error = NULL;
  RungTables *tables = rung_data_load (g_getenv ("RUNG_DATA_DIR"), &error);

  g_assert_no_error (error);
  return rung_session_new (tables);
}

static guint
count_drafts (void)
{
  g_autofree char *folder = g_build_filename (state, "rung", "drafts", NULL);
  g_autoptr (GDir) directory = g_dir_open (folder, 0, NULL);
  const char *name = NULL;
  guint n = 0;

  while (directory != NULL && (name = g_dir_read_name (directory)) != NULL)
    n += g_str_has_suffix (name, ".rung") ? 1 : 0;
  return n;
}

static void
test_kept_and_discarded (void)
{
  g_autoptr (RungSession) session = create_session ();
  g_autoptr (RungDraft) draft = rung_draft_new (rung_session_get_workspace (session));

  g_assert_false (rung_draft_flush (draft));
  g_assert_cmpuint (count_drafts (), ==, 0);
  g_object_set (rung_workspace_get_profile (rung_session_get_workspace (session)), "years",
                (gint64) 9, NULL);
  g_assert_true (rung_draft_flush (draft));
  g_assert_cmpuint (count_drafts (), ==, 1);

  /* Undone to what is saved, there is nothing to keep. */
  rung_workspace_undo (rung_session_get_workspace (session));
  g_assert_cmpuint (count_drafts (), ==, 0);
}

static void
test_own_draft_is_no_orphan (void)
{
  g_autoptr (RungSession) session = create_session ();
  g_autoptr (RungDraft) draft = rung_draft_new (rung_session_get_workspace (session));
  g_autoptr (GPtrArray) orphans = NULL;

  g_object_set (rung_workspace_get_profile (rung_session_get_workspace (session)), "years",
                (gint64) 9, NULL);
  rung_draft_flush (draft);
  orphans = rung_drafts_list_orphans ();
  g_assert_cmpuint (orphans->len, ==, 0);
  rung_draft_discard (draft);
  g_assert_cmpuint (count_drafts (), ==, 0);
}

/* A process that is killed with changes leaves a draft; the next one finds it. */
static void
test_recovered_after_a_kill (void)
{
  g_autoptr (RungSession) session = create_session ();
  g_autoptr (GPtrArray) orphans = NULL;
  g_autoptr (GError) error = NULL;
  pid_t child = fork ();

  if (child == 0)
    {
      RungDraft *draft = rung_draft_new (rung_session_get_workspace (session));

      g_object_set (rung_workspace_get_profile (rung_session_get_workspace (session)), "years",
                    (gint64) 17, NULL);
      rung_draft_flush (draft);
      _exit (0);
    }
  g_assert_cmpint (waitpid (child, NULL, 0), ==, child);
  orphans = rung_drafts_list_orphans ();
  g_assert_cmpuint (orphans->len, ==, 1);

  g_assert_true (rung_workspace_recover (rung_session_get_workspace (session),
                                         g_ptr_array_index (orphans, 0), NULL, NULL, &error));
  g_assert_no_error (error);
  g_assert_cmpint (rung_session_get_document (session)->profile.years, ==, 17);
  g_assert_true (rung_workspace_is_modified (rung_session_get_workspace (session)));
  g_assert_null (rung_workspace_get_filename (rung_session_get_workspace (session)));
  rung_drafts_remove (g_ptr_array_index (orphans, 0));
  g_assert_cmpuint (count_drafts (), ==, 0);
}

static void
remember_cb (const char *problem,
             gpointer    user_data)
{
  *(const char **) user_data = problem != NULL ? g_intern_string (problem) : NULL;
}

/* Where no draft can be written that is said, so that nobody removes the old one. */
static void
test_no_room (void)
{
  g_autoptr (RungSession) session = create_session ();
  g_autoptr (RungDraft) draft = rung_draft_new (rung_session_get_workspace (session));
  g_autofree char *folder = g_build_filename (state, "rung", "drafts", NULL);
  g_autofree char *aside = g_strconcat (folder, "-aside", NULL);
  const char *problem = NULL;

  g_assert_cmpint (g_rename (folder, aside), ==, 0);
  g_assert_true (g_file_set_contents (folder, "", 0, NULL));
  rung_draft_set_func (draft, remember_cb, &problem);
  g_object_set (rung_workspace_get_profile (rung_session_get_workspace (session)), "years",
                (gint64) 9, NULL);
  g_assert_false (rung_draft_flush (draft));
  g_assert_nonnull (problem);
  g_unlink (folder);
  g_assert_cmpint (g_rename (aside, folder), ==, 0);
  g_assert_true (rung_draft_flush (draft));
  g_assert_null (problem);
  rung_draft_discard (draft);
}

/* A child that edits a file of its own and is killed. */
static void
leave_draft (RungSession *session,
             const char  *file)
{
  pid_t child = fork ();

  if (child == 0)
    {
      RungDraft *draft = rung_draft_new (rung_session_get_workspace (session));

      if (file != NULL)
        g_assert_true (rung_workspace_save (rung_session_get_workspace (session), file, TRUE,
                                            NULL));
      g_object_set (rung_workspace_get_profile (rung_session_get_workspace (session)), "years",
                    (gint64) 17, NULL);
      rung_draft_flush (draft);
      _exit (0);
    }
  g_assert_cmpint (waitpid (child, NULL, 0), ==, child);
}

/* A recovered draft is saved in its file, but not over what another program
 * wrote there meanwhile. */
static void
test_knows_its_file (void)
{
  g_autoptr (RungSession) session = create_session ();
  g_autofree char *file = g_build_filename (state, "mine 100%.rung", NULL);
  g_autofree char *title = NULL;
  g_autofree char *origin = NULL;
  g_autofree char *hash = NULL;
  g_autoptr (GPtrArray) orphans = NULL;
  g_autoptr (GError) error = NULL;

  leave_draft (session, file);
  orphans = rung_drafts_list_orphans ();
  g_assert_cmpuint (orphans->len, ==, 1);
  rung_drafts_get_origin (g_ptr_array_index (orphans, 0), &origin, &hash);
  g_assert_cmpstr (origin, ==, file);
  g_assert_true (rung_workspace_recover (rung_session_get_workspace (session),
                                         g_ptr_array_index (orphans, 0), origin, hash, &error));
  title = rung_workspace_dup_title (rung_session_get_workspace (session));
  g_assert_cmpstr (title, ==, "mine 100%");
  g_assert_true (rung_workspace_is_modified (rung_session_get_workspace (session)));
  g_assert_true (g_file_set_contents (file, "{}", -1, NULL));
  g_assert_false (rung_workspace_save (rung_session_get_workspace (session), NULL, FALSE, &error));
  g_assert_error (error, RUNG_ERROR, RUNG_ERROR_CONFLICT);
  g_clear_error (&error);
  g_assert_true (rung_workspace_save (rung_session_get_workspace (session), NULL, TRUE, &error));
  g_assert_no_error (error);
  g_assert_false (rung_workspace_is_modified (rung_session_get_workspace (session)));

  /* Where it is not known what was in the file, that is asked too. */
  g_assert_true (rung_workspace_recover (rung_session_get_workspace (session),
                                         g_ptr_array_index (orphans, 0), origin, NULL, &error));
  g_assert_false (rung_workspace_save (rung_session_get_workspace (session), NULL, FALSE, &error));
  g_assert_error (error, RUNG_ERROR, RUNG_ERROR_CONFLICT);
  rung_drafts_remove (g_ptr_array_index (orphans, 0));
  g_unlink (file);
}

/* A folder that knows no locks says nothing about who is at work. */
static void
test_offered_without_locks (void)
{
  g_autoptr (RungSession) session = create_session ();
  g_autoptr (RungDraft) draft = rung_draft_new (rung_session_get_workspace (session));
  g_autoptr (GPtrArray) orphans = NULL;
  g_autoptr (GPtrArray) others = NULL;
  g_autofree char *lock = NULL;

  leave_draft (session, NULL);
  orphans = rung_drafts_list_orphans ();
  g_assert_cmpuint (orphans->len, ==, 1);
  lock = g_strconcat (g_ptr_array_index (orphans, 0), ".lock", NULL);
  g_unlink (lock);
  g_assert_cmpint (g_mkdir (lock, 0700), ==, 0);
  g_object_set (rung_workspace_get_profile (rung_session_get_workspace (session)), "years",
                (gint64) 9, NULL);
  g_assert_true (rung_draft_flush (draft));
  others = rung_drafts_list_orphans ();
  g_assert_cmpuint (others->len, ==, 1);
  g_assert_cmpstr (g_ptr_array_index (others, 0), ==, g_ptr_array_index (orphans, 0));
  rung_draft_discard (draft);
  rung_drafts_remove (g_ptr_array_index (orphans, 0));
  g_rmdir (lock);
}

static void
test_discarded_and_restored (void)
{
  g_autoptr (RungSession) session = create_session ();
  g_autoptr (GPtrArray) orphans = NULL;
  g_autoptr (GPtrArray) restored = NULL;
  g_autofree char *folder = g_build_filename (state, "rung", "drafts", NULL);

  leave_draft (session, NULL);
  orphans = rung_drafts_list_orphans ();
  g_assert_cmpuint (orphans->len, ==, 1);
  rung_drafts_set_aside (g_ptr_array_index (orphans, 0));
  g_assert_cmpuint (count_drafts (), ==, 0);
  rung_drafts_restore ();
  restored = rung_drafts_list_orphans ();
  g_assert_cmpuint (restored->len, ==, 1);
  g_assert_cmpstr (g_ptr_array_index (restored, 0), ==, g_ptr_array_index (orphans, 0));
  rung_drafts_set_aside (g_ptr_array_index (restored, 0));
  rung_drafts_forget ();
  rung_drafts_restore ();
  g_assert_cmpuint (count_drafts (), ==, 0);
  /* Nothing is left over. */
  g_assert_cmpint (g_rmdir (folder), ==, 0);
}

int
main (int    argc,
      char **argv)
{
  g_autofree char *drafts = NULL;
  int result = 0;

  state = g_dir_make_tmp ("rung-state-XXXXXX", NULL);
  g_setenv ("XDG_STATE_HOME", state, TRUE);
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/draft/a-draft-is-kept-until-nothing-is-unsaved", test_kept_and_discarded);
  g_test_add_func ("/draft/a-draft-in-use-is-no-orphan", test_own_draft_is_no_orphan);
  g_test_add_func ("/draft/a-killed-process-leaves-a-draft", test_recovered_after_a_kill);
  g_test_add_func ("/draft/a-draft-that-cannot-be-written-is-told", test_no_room);
  g_test_add_func ("/draft/a-recovered-draft-knows-its-file", test_knows_its_file);
  g_test_add_func ("/draft/without-locks-every-draft-is-offered", test_offered_without_locks);
  g_test_add_func ("/draft/a-discarded-draft-can-be-restored", test_discarded_and_restored);
  result = g_test_run ();
  drafts = g_build_filename (state, "rung", "drafts", NULL);
  g_rmdir (drafts);
  g_free (state);
  return result;
}
