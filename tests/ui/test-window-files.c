/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "harness.h"

#include <glib/gstdio.h>

/* The questions a window asks about files, answered as a person would. */

static gboolean
is_button_of (GtkWidget  *widget,
              const void *label)
{
  return GTK_IS_BUTTON (widget) && g_strcmp0 (gtk_button_get_label (GTK_BUTTON (widget)), label) == 0;
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

  g_application_open (G_APPLICATION (harness_get_application ()), &file, 1, "");
  harness_settle ();
  return RUNG_WINDOW (gtk_application_get_active_window (GTK_APPLICATION (harness_get_application ())));
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
  rung_session_remove_offer (rung_window_get_session (window), 0);
  gtk_window_close (window);
  harness_settle ();
  g_assert_nonnull (window);
  answer (label);
  g_assert_null (window);
  g_assert_cmpuint (count_offers (path), ==, g_str_equal (label, "_Save") ? n_saved - 1 : n_saved);
  remove_copy (path);
}

int
main (int    argc,
      char **argv)
{
  if (!harness_init (&argc, &argv))
    return 0;
  g_test_add_data_func ("/window-files/close-and-discard", "_Discard", test_close_with_changes);
  g_test_add_data_func ("/window-files/close-and-save", "_Save", test_close_with_changes);
  return g_test_run ();
}
