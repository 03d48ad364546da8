/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gstdio.h>
#include <sys/wait.h>
#include <unistd.h>

#include "model/rung-draft.h"
#include "store/rung-data.h"
#include "store/rung-document-file.h"

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
  g_autoptr (RungDraft) draft = rung_draft_new (session);

  g_assert_false (rung_draft_flush (draft));
  g_assert_cmpuint (count_drafts (), ==, 0);
  g_object_set (rung_session_get_profile (session), "years", (gint64) 9, NULL);
  g_assert_true (rung_draft_flush (draft));
  g_assert_cmpuint (count_drafts (), ==, 1);

  /* Undone to what is saved, there is nothing to keep. */
  rung_session_undo (session);
  g_assert_cmpuint (count_drafts (), ==, 0);
}

static void
test_own_draft_is_no_orphan (void)
{
  g_autoptr (RungSession) session = create_session ();
  g_autoptr (RungDraft) draft = rung_draft_new (session);
  g_autoptr (GPtrArray) orphans = NULL;

  g_object_set (rung_session_get_profile (session), "years", (gint64) 9, NULL);
  rung_draft_flush (draft);
  orphans = rung_draft_list_orphans ();
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
      RungDraft *draft = rung_draft_new (session);

      g_object_set (rung_session_get_profile (session), "years", (gint64) 17, NULL);
      rung_draft_flush (draft);
      _exit (0);
    }
  g_assert_cmpint (waitpid (child, NULL, 0), ==, child);
  orphans = rung_draft_list_orphans ();
  g_assert_cmpuint (orphans->len, ==, 1);

  g_assert_true (rung_session_recover (session, g_ptr_array_index (orphans, 0), &error));
  g_assert_no_error (error);
  g_assert_cmpint (rung_session_get_document (session)->profile.years, ==, 17);
  g_assert_true (rung_session_is_modified (session));
  g_assert_null (rung_session_get_path (session));
  rung_draft_remove (g_ptr_array_index (orphans, 0));
  g_assert_cmpuint (count_drafts (), ==, 0);
}

/* Where no draft can be written that is said, so that nobody removes the old one. */
static void
test_no_room (void)
{
  g_autoptr (RungSession) session = create_session ();
  g_autoptr (RungDraft) draft = rung_draft_new (session);
  g_autofree char *folder = g_build_filename (state, "rung", "drafts", NULL);
  g_autofree char *aside = g_strconcat (folder, "-aside", NULL);

  g_assert_cmpint (g_rename (folder, aside), ==, 0);
  g_assert_true (g_file_set_contents (folder, "", 0, NULL));
  g_object_set (rung_session_get_profile (session), "years", (gint64) 9, NULL);
  g_assert_false (rung_draft_flush (draft));
  g_unlink (folder);
  g_assert_cmpint (g_rename (aside, folder), ==, 0);
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
  g_test_add_func ("/draft/kept-and-discarded", test_kept_and_discarded);
  g_test_add_func ("/draft/own-draft-is-no-orphan", test_own_draft_is_no_orphan);
  g_test_add_func ("/draft/recovered-after-a-kill", test_recovered_after_a_kill);
  g_test_add_func ("/draft/no-room", test_no_room);
  result = g_test_run ();
  drafts = g_build_filename (state, "rung", "drafts", NULL);
  g_rmdir (drafts);
  g_free (state);
  return result;
}
