/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <gtk/gtk.h>
#include <string.h>

#include "../session.h"
#include "model/workspace/rung-workspace-history.h"
#include "model/workspace/rung-workspace-offers.h"
#include "ui/kit/rung-chart-area.h"
#include "ui/parts/rung-switch.h"

#include "harness.h"

/* How sure the comparison is, as the window shows it. */

static void
wait_for_futures (Harness *fixture)
{
  harness_settle ();
  while (rung_simulator_is_running (rung_session_get_simulator (fixture->session)))
    g_main_context_iteration (NULL, TRUE);
  harness_settle ();
}

static void
test_verdict (Harness       *fixture,
              gconstpointer  data)
{
  GtkWidget *window = GTK_WIDGET (fixture->window);

  wait_for_futures (fixture);
  g_assert_nonnull (harness_find (window, harness_is_label, "of 100 simulated futures"));
  g_assert_null (harness_find (window, harness_is_label, "… of 100"));
  /* Fifty million a year win in every future. */
  g_object_set (rung_workspace_get_offer (rung_session_get_workspace (fixture->session),
                                          offer_id (fixture->session, 1)), "base-pay",
                G_GINT64_CONSTANT (50000000), NULL);
  wait_for_futures (fixture);
  g_assert_nonnull (harness_find (window, harness_is_label, "B is the best of all in 100 of 100 "
                                                            "simulated futures."));
  rung_workspace_undo (rung_session_get_workspace (fixture->session));
}

static void
test_charts (Harness       *fixture,
             gconstpointer  data)
{
  GtkWidget *view = harness_show_section (fixture, "chances");
  GtkWidget *matrix = harness_find_nth (view, RUNG_TYPE_CHART_AREA, 0);
  GtkWidget *fan = harness_find_nth (view, RUNG_TYPE_CHART_AREA, 1);
  GtkWidget *years = harness_find_nth (view, RUNG_TYPE_SWITCH, 0);

  wait_for_futures (fixture);
  g_assert_nonnull (harness_find (view, harness_is_label, "20,000 futures"));
  g_assert_true (gtk_widget_get_focusable (matrix));
  g_assert_true (gtk_widget_get_focusable (fan));
  g_assert_true (gtk_test_accessible_has_property (GTK_ACCESSIBLE (fan),
                                                   GTK_ACCESSIBLE_PROPERTY_LABEL));
  rung_switch_set_selected (RUNG_SWITCH (years), 1);
  harness_settle ();
  rung_switch_set_selected (RUNG_SWITCH (years), 0);
  harness_settle ();
}

/* One offer has nobody to be ahead of, but a spread of its own; none has none. */
static void
test_few_offers (Harness       *fixture,
                 gconstpointer  data)
{
  GtkWidget *view = harness_show_section (fixture, "chances");
  GtkWidget *matrix = harness_find_nth (view, RUNG_TYPE_CHART_AREA, 0);

  rung_workspace_remove_offer (rung_session_get_workspace (fixture->session),
                               offer_id (fixture->session, 2));
  wait_for_futures (fixture);
  g_assert_true (gtk_widget_get_visible (matrix));
  rung_workspace_remove_offer (rung_session_get_workspace (fixture->session),
                               offer_id (fixture->session, 1));
  wait_for_futures (fixture);
  g_assert_false (gtk_widget_get_visible (matrix));
  rung_workspace_remove_offer (rung_session_get_workspace (fixture->session),
                               offer_id (fixture->session, 0));
  wait_for_futures (fixture);
  rung_workspace_undo (rung_session_get_workspace (fixture->session));
  rung_workspace_undo (rung_session_get_workspace (fixture->session));
  rung_workspace_undo (rung_session_get_workspace (fixture->session));
  wait_for_futures (fixture);
  g_assert_true (gtk_widget_get_visible (matrix));
}

/* The window may close while futures are computed. */
static void
test_close (Harness       *fixture,
            gconstpointer  data)
{
  g_object_set (rung_workspace_get_assumptions (rung_session_get_workspace (fixture->session)),
                "futures", G_GINT64_CONSTANT (100000), NULL);
  g_assert_true (rung_simulator_is_running (rung_session_get_simulator (fixture->session)));
  rung_workspace_undo (rung_session_get_workspace (fixture->session));
  g_assert_true (rung_simulator_is_running (rung_session_get_simulator (fixture->session)));
}

int
main (int    argc,
      char **argv)
{
  if (!harness_init (&argc, &argv))
    return 0;
  harness_add ("/chances/the-verdict-gets-its-chance", TRUE, test_verdict);
  harness_add ("/chances/charts-of-chances-are-in-reach", TRUE, test_charts);
  harness_add ("/chances/one-offer-has-no-matrix", TRUE, test_few_offers);
  harness_add ("/chances/a-window-may-close-while-futures-come", TRUE, test_close);
  return g_test_run ();
}
