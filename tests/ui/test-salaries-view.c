/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <gtk/gtk.h>
#include <string.h>

#include "model/rung-session-salaries.h"
#include "ui/rung-application.h"
#include "ui/rung-import-dialog.h"
#include "ui/rung-salaries-view.h"
#include "ui/rung-window.h"

/* A file of pay, from the question how to read it to where the offers stand. */

typedef struct
{
  RungWindow *window;
  RungSession *session;
  RungSalariesView *view;
} Fixture;

static RungApplication *the_application;

static gboolean
wake_cb (gpointer data)
{
  *(gboolean *) data = TRUE;
  return G_SOURCE_REMOVE;
}

static void
settle (void)
{
  for (int i = 0; i < 3; i++)
    {
      gboolean is_awake = FALSE;

      g_timeout_add_full (G_PRIORITY_LOW + 10, 60, wake_cb, &is_awake, NULL);
      while (!is_awake)
        g_main_context_iteration (NULL, TRUE);
    }
}

static GtkWidget *
find (GtkWidget  *root,
      gboolean  (*is_wanted) (GtkWidget *, const char *),
      const char *text)
{
  if (gtk_widget_get_mapped (root) && is_wanted (root, text))
    return root;
  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find (child, is_wanted, text);

      if (found != NULL)
        return found;
    }
  return NULL;
}

static gboolean
is_fold (GtkWidget  *widget,
         const char *title)
{
  GtkWidget *label = GTK_IS_EXPANDER (widget) ? gtk_expander_get_label_widget (GTK_EXPANDER (widget)) : NULL;

  return GTK_IS_LABEL (label) && g_str_equal (gtk_label_get_text (GTK_LABEL (label)), title);
}

static gboolean
is_view (GtkWidget  *widget,
         const char *text)
{
  return RUNG_IS_SALARIES_VIEW (widget);
}

static gboolean
says (GtkWidget  *widget,
      const char *text)
{
  return GTK_IS_LABEL (widget) && strstr (gtk_label_get_text (GTK_LABEL (widget)), text) != NULL;
}

static gboolean
is_button (GtkWidget  *widget,
           const char *text)
{
  return GTK_IS_BUTTON (widget) && g_strcmp0 (gtk_button_get_label (GTK_BUTTON (widget)), text) == 0;
}

static void
click (GtkWidget  *root,
       const char *text)
{
  GtkWidget *button = find (root, is_button, text);

  g_assert_nonnull (button);
  g_assert_true (gtk_widget_get_sensitive (button));
  g_signal_emit_by_name (button, "clicked");
  settle ();
}

static GtkWidget *
find_dialog (void)
{
  GListModel *windows = gtk_window_get_toplevels ();

  for (guint i = 0; i < g_list_model_get_n_items (windows); i++)
    {
      g_autoptr (GtkWidget) window = g_list_model_get_item (windows, i);

      if (RUNG_IS_IMPORT_DIALOG (window))
        return window;
    }
  return NULL;
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autofree char *path = g_build_filename (g_getenv ("RUNG_DATA_DIR"), "samples", "three-offers.rung", NULL);
  g_autoptr (GFile) sample = g_file_new_for_path (path);
  GtkWidget *fold = NULL;

  g_application_open (G_APPLICATION (the_application), &sample, 1, "");
  settle ();
  fixture->window = RUNG_WINDOW (gtk_application_get_active_window (GTK_APPLICATION (the_application)));
  fixture->session = rung_window_get_session (fixture->window);
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.show-page", "s", "worth"));
  settle ();
  fold = find (GTK_WIDGET (fixture->window), is_fold, "Your own salary data");
  g_assert_nonnull (fold);
  gtk_expander_set_expanded (GTK_EXPANDER (fold), TRUE);
  settle ();
  fixture->view = RUNG_SALARIES_VIEW (find (GTK_WIDGET (fixture->window), is_view, NULL));
  g_assert_nonnull (fixture->view);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  settle ();
}

static GtkWidget *
open_case (Fixture    *fixture,
           const char *name)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "cases", "salaries", name, NULL);

  rung_salaries_view_import (fixture->view, path);
  settle ();
  g_assert_nonnull (find_dialog ());
  return find_dialog ();
}

static void
assert_says (gpointer    widget,
             const char *text)
{
  g_assert_nonnull (find (GTK_WIDGET (widget), says, text));
}

static void
test_import (Fixture       *fixture,
             gconstpointer  data)
{
  GtkWidget *dialog = NULL;

  assert_says (fixture->view, "Bring a table of pay");
  dialog = open_case (fixture, "index.csv");
  assert_says (dialog, "4 of 6 rows will be read. Base pay from “salary_in_usd” in US dollars, a year.");
  assert_says (dialog, "pay is not told: 1 (line 4)");
  g_assert_null (rung_session_get_salaries (fixture->session));
  click (dialog, "_Import");
  while (rung_session_get_salaries (fixture->session) == NULL)
    g_main_context_iteration (NULL, TRUE);
  settle ();
  g_assert_null (find_dialog ());
  assert_says (fixture->view, "4 of 4 rows, half of them above USD");
  assert_says (fixture->view, "Fewer than 30 rows");
  assert_says (fixture->view, "Rows behind these figures");
  assert_says (fixture->view, "Left out, as pay cannot be read as a number: 1 (line 8)");
  g_assert_false (rung_session_is_modified (fixture->session));

  click (GTK_WIDGET (fixture->view), "_Similar to me");
  click (GTK_WIDGET (fixture->view), "Show _all rows");
  assert_says (fixture->view, "4 of 4 rows");
  click (GTK_WIDGET (fixture->view), "_Remove the data");
  g_assert_null (rung_session_get_salaries (fixture->session));
  assert_says (fixture->view, "Bring a table of pay");
}

/* What cannot be imported is said where it is chosen, and nothing is taken. */
static void
test_refused (Fixture       *fixture,
              gconstpointer  data)
{
  GtkWidget *dialog = open_case (fixture, "parity.csv");
  GtkWidget *accept = find (dialog, is_button, "_Import");

  assert_says (dialog, "Choose the column that holds pay.");
  g_assert_false (gtk_widget_get_sensitive (accept));
  click (dialog, "_Cancel");
  g_assert_null (find_dialog ());
  g_assert_null (rung_session_get_salaries (fixture->session));
  rung_salaries_view_import (fixture->view, "/nowhere/pay.csv");
  settle ();
  g_assert_null (find_dialog ());
  assert_says (fixture->view, "cannot be read");
}

static void
add (const char *path,
     void      (*test) (Fixture *, gconstpointer))
{
  g_test_add (path, Fixture, NULL, set_up, test, tear_down);
}

int
main (int    argc,
      char **argv)
{
  g_autofree char *config = g_dir_make_tmp ("rung-config-XXXXXX", NULL);

  g_setenv ("XDG_DATA_HOME", config, TRUE);
  g_setenv ("XDG_CONFIG_HOME", config, TRUE);
  if (!gtk_init_check ())
    {
      g_print ("1..0 # SKIP no display\n");
      return 0;
    }
  /* gtk_test_init() would abort where there is no display. */
  g_test_init (&argc, &argv, NULL);
  the_application = rung_application_new (g_getenv ("RUNG_DATA_DIR"));
  g_application_set_flags (G_APPLICATION (the_application), G_APPLICATION_HANDLES_OPEN | G_APPLICATION_NON_UNIQUE);
  g_assert_true (g_application_register (G_APPLICATION (the_application), NULL, NULL));
  add ("/salaries-view/import", test_import);
  add ("/salaries-view/refused", test_refused);
  return g_test_run ();
}
