/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gstdio.h>
#include <string.h>

#include "../session.h"
#include "model/workspace/rung-workspace-file.h"
#include "model/workspace/rung-workspace-history.h"
#include "model/workspace/rung-workspace-offers.h"

#include "harness.h"

/* The questions a window asks about files, answered as a person would. */

static gboolean
is_button_of (GtkWidget  *widget,
              const void *label)
{
  return GTK_IS_BUTTON (widget)
         && g_strcmp0 (gtk_button_get_label (GTK_BUTTON (widget)), label) == 0;
}

static gboolean
answer_cb (gpointer label)
{
  GListModel *windows = gtk_window_get_toplevels ();

  for (guint i = 0; i < g_list_model_get_n_items (windows); i++)
    {
      g_autoptr (GtkWidget) window = g_list_model_get_item (windows, i);
      GtkWidget *button = NULL;

      if (RUNG_IS_WINDOW (window))
        continue;
      button = harness_find_mapped (window, is_button_of, label);
      if (button == NULL)
        continue;
      /* GTK holds the dialog, as it does until the event of a click is done. */
      g_signal_emit_by_name (button, "clicked");
      return G_SOURCE_REMOVE;
    }
  g_assert_not_reached ();
}

/* Clicks a button of the dialog that is open, from the loop as a person does. */
static void
answer (const char *label)
{
  g_idle_add (answer_cb, (gpointer) label);
  harness_settle ();
}

static RungWindow *
open_file (const char *path)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);
  GtkApplication *application = GTK_APPLICATION (harness_get_application ());

  g_application_open (G_APPLICATION (application), &file, 1, "");
  harness_settle ();
  return RUNG_WINDOW (gtk_application_get_active_window (application));
}

static char *
dup_copy_of_sample (void)
{
  g_autoptr (GFile) sample = harness_get_sample ();
  g_autoptr (GError) error = NULL;
  g_autofree char *folder = g_dir_make_tmp ("rung-files-XXXXXX", &error);
  char *path = g_build_filename (folder, "mine.rung", NULL);
  g_autoptr (GFile) copy = g_file_new_for_path (path);

  g_file_copy (sample, copy, G_FILE_COPY_NONE, NULL, NULL, NULL, &error);
  g_assert_no_error (error);
  return path;
}

static void
remove_copy (const char *path)
{
  g_autofree char *folder = g_path_get_dirname (path);

  g_unlink (path);
  g_rmdir (folder);
}

static guint
count_offers (const char *path)
{
  g_autofree char *text = NULL;
  g_autoptr (GError) error = NULL;
  guint n = 0;

  g_file_get_contents (path, &text, NULL, &error);
  g_assert_no_error (error);
  for (const char *at = text; (at = strstr (at, "\"base-pay\"")) != NULL; at++)
    n++;
  return n;
}

/* A window with changes that is closed and answered lives until the dialog is
 * gone, and no longer. */
static void
test_close_with_changes (const void *data)
{
  const char *label = data;
  g_autofree char *path = dup_copy_of_sample ();
  gpointer window = open_file (path);
  guint n_saved = count_offers (path);

  g_object_add_weak_pointer (window, &window);
  rung_workspace_remove_offer (workspace_of (rung_window_get_session (window)),
                               offer_id (rung_window_get_session (window), 0));
  gtk_window_close (window);
  harness_settle ();
  g_assert_nonnull (window);
  answer (label);
  g_assert_null (window);
  g_assert_cmpuint (count_offers (path), ==, g_str_equal (label, "_Save") ? n_saved - 1 : n_saved);
  remove_copy (path);
}

static gboolean
is_banner (GtkWidget  *widget,
           const void *data)
{
  return gtk_widget_has_css_class (widget, "banner");
}

static gboolean
has_banner (RungWindow *window)
{
  return harness_find_mapped (GTK_WIDGET (window), is_banner, NULL) != NULL;
}

static char *
dup_drafts (void)
{
  return g_build_filename (g_get_user_state_dir (), "rung", "drafts", NULL);
}

/* As a crash leaves it: changes to a file that is still there. */
static void
leave_draft (const char *file)
{
  g_autofree char *folder = dup_drafts ();
  g_autofree char *draft = g_build_filename (folder, "0a0a0a0a.rung", NULL);
  g_autofree char *origin = g_strconcat (draft, ".origin", NULL);
  g_autofree char *text = NULL;
  g_autofree char *hash = NULL;
  g_autofree char *keys = NULL;
  gsize length = 0;

  g_assert_true (g_file_get_contents (file, &text, &length, NULL));
  hash = g_compute_checksum_for_string (G_CHECKSUM_SHA256, text, (gssize) length);
  keys = g_strdup_printf ("[draft]\nprocess=1\nfile=%s\nhash=%s\n", file, hash);
  g_assert_cmpint (g_mkdir_with_parents (folder, 0700), ==, 0);
  g_assert_true (g_file_set_contents (draft, text, -1, NULL));
  g_assert_true (g_file_set_contents (origin, keys, -1, NULL));
}

/* Discarding a draft can be undone, and a recovered one is saved where it belongs. */
static void
test_drafts (void)
{
  g_autofree char *file = dup_copy_of_sample ();
  gpointer window = NULL;
  guint n_saved = count_offers (file);

  leave_draft (file);
  g_application_activate (G_APPLICATION (harness_get_application ()));
  harness_settle ();
  window = gtk_application_get_active_window (GTK_APPLICATION (harness_get_application ()));
  g_object_add_weak_pointer (window, &window);
  g_assert_true (has_banner (window));
  gtk_widget_activate_action (window, "win.discard-drafts", NULL);
  harness_settle ();
  g_assert_false (has_banner (window));
  gtk_widget_activate_action (window, "win.restore-drafts", NULL);
  harness_settle ();
  g_assert_true (has_banner (window));
  gtk_widget_activate_action (window, "win.recover", NULL);
  harness_settle ();
  g_assert_cmpstr (rung_workspace_get_filename (workspace_of (rung_window_get_session (window))),
                   ==, file);
  g_assert_nonnull (strstr (gtk_window_get_title (window), "mine"));
  rung_workspace_remove_offer (workspace_of (rung_window_get_session (window)),
                               offer_id (rung_window_get_session (window), 0));
  gtk_widget_activate_action (window, "win.save", NULL);
  g_assert_cmpuint (count_offers (file), ==, n_saved - 1);
  gtk_window_close (window);
  harness_settle ();
  g_assert_null (window);
  remove_copy (file);
}

/* That changes are not backed up stays said until they are. */
static void
test_no_room_for_drafts (void)
{
  g_autofree char *file = dup_copy_of_sample ();
  g_autofree char *folder = dup_drafts ();
  RungWindow *window = open_file (file);

  g_rmdir (folder);
  g_assert_true (g_file_set_contents (folder, "", 0, NULL));
  rung_workspace_remove_offer (workspace_of (rung_window_get_session (window)),
                               offer_id (rung_window_get_session (window), 0));
  rung_window_flush_draft (window);
  harness_settle ();
  g_assert_true (has_banner (window));
  gtk_widget_activate_action (GTK_WIDGET (window), "win.dismiss", NULL);
  harness_settle ();
  g_assert_true (has_banner (window));
  g_unlink (folder);
  rung_window_flush_draft (window);
  harness_settle ();
  g_assert_false (has_banner (window));
  rung_workspace_undo (workspace_of (rung_window_get_session (window)));
  gtk_window_close (GTK_WINDOW (window));
  harness_settle ();
  remove_copy (file);
}

/* Every action that a dock offers exists, and opens a window. */
static void
test_desktop_actions (void)
{
  GApplication *application = G_APPLICATION (harness_get_application ());
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "..", "data", "desktop",
                                                 "io.github.rung.Rung.desktop.in", NULL);
  g_autoptr (GKeyFile) desktop = g_key_file_new ();
  g_autoptr (GError) error = NULL;
  g_auto (GStrv) actions = NULL;

  g_key_file_load_from_file (desktop, path, G_KEY_FILE_NONE, &error);
  g_assert_no_error (error);
  actions = g_key_file_get_string_list (desktop, "Desktop Entry", "Actions", NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (g_strv_length (actions), >=, 1);
  for (guint i = 0; actions[i] != NULL; i++)
    {
      guint n = g_list_length (gtk_application_get_windows (GTK_APPLICATION (application)));

      g_assert_true (g_action_group_has_action (G_ACTION_GROUP (application), actions[i]));
      g_action_group_activate_action (G_ACTION_GROUP (application), actions[i], NULL);
      harness_settle ();
      g_assert_cmpuint (g_list_length (gtk_application_get_windows (GTK_APPLICATION (application))),
                        ==, n + 1);
      gtk_window_close (gtk_application_get_active_window (GTK_APPLICATION (application)));
      harness_settle ();
    }
}

int
main (int    argc,
      char **argv)
{
  if (!harness_init (&argc, &argv))
    return 0;
  g_test_add_data_func ("/window-files/closing-discards-when-told-to",
                        "_Discard", test_close_with_changes);
  g_test_add_data_func ("/window-files/closing-saves-when-told-to",
                        "_Save", test_close_with_changes);
  g_test_add_func ("/window-files/a-discarded-draft-can-be-restored", test_drafts);
  g_test_add_func ("/window-files/changes-without-a-backup-stay-told", test_no_room_for_drafts);
  g_test_add_func ("/window-files/every-desktop-action-opens-a-window", test_desktop_actions);
  return g_test_run ();
}
