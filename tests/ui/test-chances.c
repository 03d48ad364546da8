/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <gtk/gtk.h>
#include <string.h>

#include "ui/kit/rung-chart-area.h"
#include "ui/rung-application.h"
#include "ui/rung-chance-view.h"
#include "ui/rung-switch.h"
#include "ui/rung-window.h"

/* How sure the comparison is, as the window shows it. */

typedef struct
{
  RungWindow *window;
  RungSession *session;
} Fixture;

static RungApplication *the_application;

static gboolean
wake_cb (gpointer data)
{
  *(gboolean *) data = TRUE;
  return G_SOURCE_REMOVE;
}

/* Lets the window lay itself out and paint: idle work of low priority runs last. */
static void
settle (void)
{
  for (int i = 0; i < 3; i++)
    {
      gboolean is_awake = FALSE;

      g_timeout_add_full (G_PRIORITY_LOW + 10, 30, wake_cb, &is_awake, NULL);
      while (!is_awake)
        g_main_context_iteration (NULL, TRUE);
    }
}

static void
wait_for_futures (Fixture *fixture)
{
  settle ();
  while (rung_session_is_simulating (fixture->session))
    g_main_context_iteration (NULL, TRUE);
  settle ();
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autofree char *path = g_build_filename (g_getenv ("RUNG_DATA_DIR"), "samples", "three-offers.rung", NULL);
  g_autoptr (GFile) sample = g_file_new_for_path (path);

  g_application_open (G_APPLICATION (the_application), &sample, 1, "");
  settle ();
  fixture->window = RUNG_WINDOW (gtk_application_get_active_window (GTK_APPLICATION (the_application)));
  g_assert_nonnull (fixture->window);
  fixture->session = rung_window_get_session (fixture->window);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  gpointer session = fixture->session;

  g_object_add_weak_pointer (session, &session);
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  settle ();
  g_assert_null (session);
}

/* The nth widget of a type, in the order of the page. */
static GtkWidget *
find_type (GtkWidget *root,
           GType      type,
           guint     *n)
{
  if (G_TYPE_CHECK_INSTANCE_TYPE (root, type) && (*n)-- == 0)
    return root;
  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_type (child, type, n);

      if (found != NULL)
        return found;
    }
  return NULL;
}

static GtkWidget *
find_nth (GtkWidget *root,
          GType      type,
          guint      n)
{
  GtkWidget *found = find_type (root, type, &n);

  g_assert_nonnull (found);
  return found;
}

static gboolean
has_label (GtkWidget  *root,
           const char *part)
{
  if (GTK_IS_LABEL (root) && strstr (gtk_label_get_text (GTK_LABEL (root)), part) != NULL)
    return TRUE;
  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (has_label (child, part))
      return TRUE;
  return FALSE;
}

static void
test_verdict (Fixture       *fixture,
              gconstpointer  data)
{
  GtkWidget *window = GTK_WIDGET (fixture->window);

  wait_for_futures (fixture);
  g_assert_true (has_label (window, "of 100 simulated futures."));
  g_assert_false (has_label (window, "… of 100"));
  /* Fifty million a year win in every future. */
  g_object_set (rung_session_get_offer (fixture->session, 1), "base-pay", G_GINT64_CONSTANT (50000000), NULL);
  wait_for_futures (fixture);
  g_assert_true (has_label (window, "B is ahead in 100 of 100 simulated futures."));
  rung_session_undo (fixture->session);
}

static void
test_charts (Fixture       *fixture,
             gconstpointer  data)
{
  GtkWidget *view = find_nth (GTK_WIDGET (fixture->window), RUNG_TYPE_CHANCE_VIEW, 0);
  GtkWidget *matrix = find_nth (view, RUNG_TYPE_CHART_AREA, 0);
  GtkWidget *fan = find_nth (view, RUNG_TYPE_CHART_AREA, 1);
  GtkWidget *years = find_nth (view, RUNG_TYPE_SWITCH, 0);

  wait_for_futures (fixture);
  g_assert_true (has_label (view, "20,000 futures"));
  g_assert_true (gtk_widget_get_focusable (matrix));
  g_assert_true (gtk_widget_get_focusable (fan));
  g_assert_true (gtk_test_accessible_has_property (GTK_ACCESSIBLE (fan), GTK_ACCESSIBLE_PROPERTY_LABEL));
  rung_switch_set_selected (RUNG_SWITCH (years), 1);
  settle ();
  rung_switch_set_selected (RUNG_SWITCH (years), 0);
  settle ();
}

/* One offer has nobody to be ahead of, but a spread of its own; none has none. */
static void
test_few_offers (Fixture       *fixture,
                 gconstpointer  data)
{
  GtkWidget *view = find_nth (GTK_WIDGET (fixture->window), RUNG_TYPE_CHANCE_VIEW, 0);
  GtkWidget *matrix = find_nth (view, RUNG_TYPE_CHART_AREA, 0);

  rung_session_remove_offer (fixture->session, 2);
  wait_for_futures (fixture);
  g_assert_true (gtk_widget_get_visible (matrix));
  rung_session_remove_offer (fixture->session, 1);
  wait_for_futures (fixture);
  g_assert_false (gtk_widget_get_visible (matrix));
  rung_session_remove_offer (fixture->session, 0);
  wait_for_futures (fixture);
  rung_session_undo (fixture->session);
  rung_session_undo (fixture->session);
  rung_session_undo (fixture->session);
  wait_for_futures (fixture);
  g_assert_true (gtk_widget_get_visible (matrix));
}

/* The window may close while futures are computed. */
static void
test_close (Fixture       *fixture,
            gconstpointer  data)
{
  g_object_set (rung_session_get_assumptions (fixture->session), "futures", G_GINT64_CONSTANT (100000), NULL);
  g_assert_true (rung_session_is_simulating (fixture->session));
  rung_session_undo (fixture->session);
  g_assert_true (rung_session_is_simulating (fixture->session));
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
  add ("/chances/verdict", test_verdict);
  add ("/chances/charts", test_charts);
  add ("/chances/few-offers", test_few_offers);
  add ("/chances/close", test_close);
  return g_test_run ();
}
