/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <gtk/gtk.h>
#include <math.h>
#include <string.h>

#include "model/session/rung-imported-pay.h"
#include "model/workspace/rung-workspace-file.h"
#include "ui/worth/rung-import-dialog.h"
#include "ui/worth/rung-salaries-view.h"

#include "harness.h"

/* A file of pay, from the question how to read it to where the offers stand. */

typedef struct
{
  Harness harness;
  RungSalariesView *view;
} Fixture;

static gboolean
is_view (GtkWidget  *widget,
         const void *text)
{
  return RUNG_IS_SALARIES_VIEW (widget);
}

static gboolean
is_button (GtkWidget  *widget,
           const void *text)
{
  return GTK_IS_BUTTON (widget)
         && g_strcmp0 (gtk_button_get_label (GTK_BUTTON (widget)), text) == 0;
}

static void
click (GtkWidget  *root,
       const char *text)
{
  GtkWidget *button = harness_find_mapped (root, is_button, text);

  g_assert_nonnull (button);
  g_assert_true (gtk_widget_get_sensitive (button));
  g_signal_emit_by_name (button, "clicked");
  harness_settle ();
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
  harness_set_up (&fixture->harness, "sample");
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (fixture->harness.window), "win.show-page",
                                             "s", "worth"));
  harness_settle ();
  harness_show_section (&fixture->harness, "data");
  fixture->view = RUNG_SALARIES_VIEW (harness_find_mapped (GTK_WIDGET (fixture->harness.window),
                                                           is_view, NULL));
  g_assert_nonnull (fixture->view);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  harness_tear_down (&fixture->harness, data);
}

static GtkWidget *
open_case (Fixture    *fixture,
           const char *name)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "cases", "salaries", name, NULL);

  rung_salaries_view_import (fixture->view, path);
  harness_settle ();
  g_assert_nonnull (find_dialog ());
  return find_dialog ();
}

static void
assert_says (gpointer    widget,
             const char *text)
{
  g_assert_nonnull (harness_find_mapped (GTK_WIDGET (widget), harness_is_label, text));
}

static gconstpointer
get_import (Fixture *fixture)
{
  return rung_imported_pay_get_import (rung_session_get_imported_pay (fixture->harness.session));
}

static double
get_middle (Fixture *fixture)
{
  return rung_results_get_estimate (rung_session_get_results (fixture->harness.session))->base_mid;
}

static gboolean
is_count (GtkWidget  *widget,
          const void *text)
{
  return GTK_IS_CHECK_BUTTON (widget) && gtk_widget_get_mapped (widget)
         && strstr (gtk_check_button_get_label (GTK_CHECK_BUTTON (widget)), text) != NULL;
}

static void
test_import (Fixture       *fixture,
             gconstpointer  data)
{
  RungWorkspace *workspace = rung_session_get_workspace (fixture->harness.session);
  double before = get_middle (fixture);
  GtkWidget *dialog = NULL;

  assert_says (fixture->view, "Open your own pay data");
  dialog = open_case (fixture, "index.csv");
  assert_says (dialog, "4 of 6 rows will be read. Base pay from “salary_in_usd” in US dollars, a "
                       "year.");
  assert_says (dialog, "pay is missing: 1 (line 4)");
  g_assert_null (get_import (fixture));
  click (dialog, "_Import");
  while (get_import (fixture) == NULL)
    g_main_context_iteration (NULL, TRUE);
  harness_settle ();
  g_assert_null (find_dialog ());
  assert_says (fixture->view, "4 of 4 rows, half of them above USD");
  assert_says (fixture->view, "Fewer than 30 rows");
  assert_says (fixture->view, "Rows behind these figures");
  assert_says (fixture->view, "Left out: pay is not a number: 1 (line 8)");
  g_assert_false (rung_workspace_is_modified (workspace));

  click (GTK_WIDGET (fixture->view), "_Similar to me");
  click (GTK_WIDGET (fixture->view), "Show _all rows");
  assert_says (fixture->view, "4 of 4 rows");
  /* Rows count when somebody says so, and are gone with the data. */
  g_assert_cmpfloat (get_middle (fixture), ==, before);
  gtk_check_button_set_active (GTK_CHECK_BUTTON (harness_find_mapped (GTK_WIDGET (fixture->view),
                                                                      is_count, "count them")),
                               TRUE);
  harness_settle ();
  g_assert_cmpfloat (fabs (get_middle (fixture) - before), >, 1000.0);
  click (GTK_WIDGET (fixture->view), "_Remove the data");
  g_assert_cmpfloat (get_middle (fixture), ==, before);
  g_assert_null (get_import (fixture));
  assert_says (fixture->view, "Open your own pay data");
}

/* What cannot be imported is said where it is chosen, and nothing is taken. */
static void
test_refused (Fixture       *fixture,
              gconstpointer  data)
{
  GtkWidget *dialog = open_case (fixture, "parity.csv");
  GtkWidget *accept = harness_find_mapped (dialog, is_button, "_Import");

  assert_says (dialog, "Choose the column that holds pay.");
  g_assert_false (gtk_widget_get_sensitive (accept));
  click (dialog, "_Cancel");
  g_assert_null (find_dialog ());
  g_assert_null (get_import (fixture));
  rung_salaries_view_import (fixture->view, "/nowhere/pay.csv");
  harness_settle ();
  g_assert_null (find_dialog ());
  assert_says (fixture->view, "cannot be read");
}

int
main (int    argc,
      char **argv)
{
  if (!harness_init (&argc, &argv))
    return 0;
  g_test_add ("/salaries-view/a-table-of-pay-is-imported-and-removed",
              Fixture, NULL, set_up, test_import, tear_down);
  g_test_add ("/salaries-view/a-refused-import-says-why",
              Fixture, NULL, set_up, test_refused, tear_down);
  return g_test_run ();
}
