/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gstdio.h>
#include <gtk/gtk.h>
#include <stdio.h>
#include <string.h>

#include "model/session/rung-session-look.h"
#include "ui/window/rung-preferences-window.h"
#include "ui/window/rung-window-paper.h"
#include "ui/window/rung-window-print.h"

#include "harness.h"

/* Preferences count at once, and printing gives the pages of the PDF on the paper that was
 * chosen. */

static gboolean
has_name (GtkWidget  *widget,
          const void *name)
{
  return GTK_IS_DROP_DOWN (widget)
         && g_strcmp0 (gtk_buildable_get_buildable_id (GTK_BUILDABLE (widget)), name) == 0;
}

static GtkWidget *
open_preferences (void)
{
  g_autoptr (GListModel) windows = g_object_ref (gtk_window_get_toplevels ());

  g_action_group_activate_action (G_ACTION_GROUP (harness_get_application ()), "preferences", NULL);
  harness_settle ();
  for (guint i = 0; i < g_list_model_get_n_items (windows); i++)
    {
      g_autoptr (GtkWidget) window = g_list_model_get_item (windows, i);

      /* The list holds it. */
      if (RUNG_IS_PREFERENCES_WINDOW (window))
        return window;
    }
  g_assert_not_reached ();
}

static void
choose (const char *name,
        guint       place)
{
  GtkWidget *window = open_preferences ();
  GtkWidget *chooser = harness_find (window, has_name, name);

  g_assert_nonnull (chooser);
  gtk_drop_down_set_selected (GTK_DROP_DOWN (chooser), place);
  harness_settle ();
  gtk_window_close (GTK_WINDOW (window));
  harness_settle ();
}

static gboolean
is_dark (void)
{
  gboolean prefers_dark = FALSE;

  g_object_get (gtk_settings_get_default (), "gtk-application-prefer-dark-theme", &prefers_dark,
                NULL);
  return prefers_dark;
}

static void
test_appearance (Harness       *fixture,
                 gconstpointer  data)
{
  choose ("appearance", 2);
  g_assert_true (is_dark ());
  choose ("appearance", 1);
  g_assert_false (is_dark ());
  choose ("appearance", 2);
  choose ("appearance", 0);
  g_assert_false (is_dark ());
}

static void
test_counted (Harness       *fixture,
              gconstpointer  data)
{
  GtkApplication *application = GTK_APPLICATION (harness_get_application ());
  Harness other = { NULL };

  g_assert_cmpint (rung_session_get_ranking (fixture->session), ==, RUNG_RANKING_REAL);
  choose ("counted", 1);
  g_assert_cmpint (rung_session_get_ranking (fixture->session), ==, RUNG_RANKING_REAL);
  g_action_group_activate_action (G_ACTION_GROUP (application), "new-window", NULL);
  harness_settle ();
  other.window = RUNG_WINDOW (gtk_application_get_active_window (application));
  other.session = rung_window_get_session (other.window);
  g_assert_cmpint (rung_session_get_ranking (other.session), ==, RUNG_RANKING_TAKE_HOME);
  harness_tear_down (&other, NULL);
  choose ("counted", 2);
}

/* Prints into a file and gives what is in it. */
static char *
print (Harness *fixture,
       gsize   *length)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *folder = g_dir_make_tmp ("rung-test-XXXXXX", &error);
  g_autofree char *path = g_build_filename (folder, "printed.pdf", NULL);
  char *contents = NULL;

  rung_window_print_to (fixture->window, path);
  harness_settle ();
  g_assert_true (g_file_get_contents (path, &contents, length, &error));
  g_unlink (path);
  g_rmdir (folder);
  return contents;
}

static void
assert_printed (Harness       *fixture,
                RungPaper     *paper,
                RungPaperSize  size)
{
  g_autofree char *count = g_strdup_printf ("/Count %u", rung_paper_get_n_pages (paper));
  gsize length = 0;
  g_autofree char *contents = print (fixture, &length);
  const char *box = NULL;
  RungPaperSize shown = { 0.0, 0.0 };

  g_assert_true (g_str_has_prefix (contents, "%PDF-"));
  g_assert_nonnull (memmem (contents, length, count, strlen (count)));
  box = memmem (contents, length, "/MediaBox", strlen ("/MediaBox"));
  g_assert_nonnull (box);
  g_assert_cmpint (sscanf (box, "/MediaBox [ 0 0 %lf %lf", &shown.width, &shown.height), ==, 2);
  g_assert_cmpfloat_with_epsilon (shown.width, size.width, 0.5);
  g_assert_cmpfloat_with_epsilon (shown.height, size.height, 0.5);
}

static void
test_print (Harness       *fixture,
            gconstpointer  data)
{
  g_autoptr (RungPaper) letter = rung_window_create_paper (fixture->window, RUNG_PAPER_LETTER);
  g_autoptr (RungPaper) a4 = rung_window_create_paper (fixture->window, RUNG_PAPER_A4);

  choose ("paper", 1);
  assert_printed (fixture, letter, RUNG_PAPER_LETTER);
  choose ("paper", 2);
  assert_printed (fixture, a4, RUNG_PAPER_A4);
  choose ("paper", 0);
}

/* Path prints the plan. */
static void
test_print_plan (Harness       *fixture,
                 gconstpointer  data)
{
  g_autoptr (RungPaper) plan = rung_window_create_plan_paper (fixture->window, RUNG_PAPER_LETTER);

  choose ("paper", 1);
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.show-page", "s", "path");
  harness_settle ();
  assert_printed (fixture, plan, RUNG_PAPER_LETTER);
  choose ("paper", 0);
}

int
main (int   argc,
      char *argv[])
{
  g_autofree char *schemas = g_build_filename (g_getenv ("G_TEST_BUILDDIR"), "..", "data",
                                               "desktop", NULL);

  g_setenv ("GSETTINGS_SCHEMA_DIR", schemas, TRUE);
  if (!harness_init (&argc, &argv))
    return 77;
  harness_add ("/preferences/appearance-counts-at-once", TRUE, test_appearance);
  harness_add ("/preferences/new-windows-start-with-what-is-counted", TRUE, test_counted);
  harness_add ("/print/the-comparison-on-the-chosen-paper", TRUE, test_print);
  harness_add ("/print/the-plan-from-its-page", TRUE, test_print_plan);
  return g_test_run ();
}
