/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "../session.h"
#include "model/shown/rung-derivation-shown.h"
#include "model/workspace/rung-workspace-offers.h"
#include "report/phrases/rung-phrases.h"
#include "ui/kit/rung-cell.h"
#include "ui/parts/rung-derivation.h"
#include "ui/parts/rung-grid-fold.h"
#include "ui/parts/rung-grid-header.h"
#include "ui/parts/rung-grid-view.h"
#include "ui/parts/rung-item-row.h"

#include "harness.h"

/* The table of the offers: its groups fold, and its columns follow the offers. */

/* The widgets of a type that are on the screen, in their order. */
static void
list_mapped (GtkWidget *root,
             GType      type,
             GPtrArray *found)
{
  if (G_TYPE_CHECK_INSTANCE_TYPE (root, type) && gtk_widget_get_mapped (root))
    g_ptr_array_add (found, root);
  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    list_mapped (child, type, found);
}

static guint
count_mapped (GtkWidget *root,
              GType      type)
{
  g_autoptr (GPtrArray) found = g_ptr_array_new ();

  list_mapped (root, type, found);
  return found->len;
}

static GtkWidget *
show_table (Harness *fixture)
{
  return harness_find_nth (harness_show_section (fixture, "compare"), RUNG_TYPE_GRID_VIEW, 0);
}

static void
test_groups_fold (Harness       *fixture,
                  gconstpointer  file)
{
  GtkWidget *table = show_table (fixture);
  GtkWidget *fold = harness_find_nth (table, RUNG_TYPE_GRID_FOLD, 0);
  guint n_cells = count_mapped (table, RUNG_TYPE_CELL);
  gboolean is_open = FALSE;

  g_object_get (fold, "is-open", &is_open, NULL);
  g_assert_true (is_open);
  g_object_set (fold, "is-open", FALSE, NULL);
  harness_settle ();
  g_assert_cmpuint (count_mapped (table, RUNG_TYPE_CELL), <, n_cells);
  g_assert_true (gtk_widget_get_mapped (fold));
  g_object_set (fold, "is-open", TRUE, NULL);
  harness_settle ();
  g_assert_cmpuint (count_mapped (table, RUNG_TYPE_CELL), ==, n_cells);
}

static RungShown *
explain (GtkWidget *table,
         guint      column)
{
  GtkWidget *cell = harness_find_nth (table, RUNG_TYPE_CELL, column);
  g_autoptr (RungShown) shown = NULL;

  g_signal_emit_by_name (cell, "activated");
  harness_settle ();
  g_object_get (harness_find_nth (cell, RUNG_TYPE_DERIVATION, 0), "shown", &shown, NULL);
  /* The popover holds it. */
  return shown;
}

/* A figure belongs to the offer that stands over it, also after offers changed places. */
static void
test_columns_follow_the_offers (Harness       *fixture,
                                gconstpointer  file)
{
  GtkWidget *table = show_table (fixture);
  const RungDocument *document = NULL;

  rung_workspace_move_offer (workspace_of (fixture->session), offer_id (fixture->session, 2), 0);
  harness_settle ();
  document = rung_session_get_document (fixture->session);
  for (guint i = 0; i < 2; i++)
    {
      g_autofree char *name = rung_phrase_offer (rung_document_get_offer (document, i));

      g_assert_true (g_str_has_suffix (rung_shown_get_text (explain (table, i),
                                                            RUNG_DERIVATION_SHOWN_TITLE), name));
    }
}

/* A row with words for the ear is heard in those and not by its title. */
static void
test_steps_are_heard (Harness       *fixture,
                      gconstpointer  file)
{
  GtkWidget *table = show_table (fixture);
  g_autoptr (GPtrArray) rows = g_ptr_array_new ();

  explain (table, 0);
  list_mapped (table, g_type_from_name ("RungSumRow"), rows);
  g_assert_cmpuint (rows->len, >, 0);
  for (guint i = 0; i < rows->len; i++)
    {
      GtkWidget *row = g_ptr_array_index (rows, i);
      RungShown *line = rung_item_row_get_item (RUNG_ITEM_ROW (row));
      const char *spoken = rung_shown_get_text (line, RUNG_SUM_LINE_SPOKEN);
      g_autofree char *problem
        = gtk_test_accessible_check_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                              spoken);

      g_assert_cmpstr (problem, ==, NULL);
      g_assert_cmpstr (spoken, !=, rung_shown_get_text (line, RUNG_SUM_LINE_TITLE));
    }
}

/* Whether the column of an offer is in view, by the cell of its base pay. */
static gboolean
is_in_view (GtkWidget *table,
            guint      column)
{
  return gtk_widget_get_mapped (harness_find_nth (table, RUNG_TYPE_CELL, column));
}

/* Where only two columns fit, the runner-up stands beside the baseline, which leads. */
static void
test_the_answer_is_in_view (Harness       *fixture,
                            gconstpointer  file)
{
  GtkWidget *table = show_table (fixture);

  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 480, 800);
  harness_settle ();
  g_assert_true (is_in_view (table, 0));
  g_assert_false (is_in_view (table, 1));
  g_assert_true (is_in_view (table, 2));
  g_assert_true (gtk_widget_activate_action (table, "grid.show-column", "s", "b"));
  harness_settle ();
  g_assert_true (is_in_view (table, 1));
  g_assert_false (is_in_view (table, 2));
}

/* "Big tech, Seattle" is broken into two lines where it does not fit on one, and is not cut. */
static void
test_a_long_name_is_broken (Harness       *fixture,
                            gconstpointer  file)
{
  GtkWidget *header = harness_find_nth (show_table (fixture), RUNG_TYPE_GRID_HEADER, 0);
  GtkWidget *label = harness_find (header, harness_is_exactly, "Big tech, Seattle");
  PangoLayout *name = gtk_label_get_layout (GTK_LABEL (label));

  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 480, 800);
  harness_settle ();
  g_assert_cmpint (pango_layout_get_line_count (name), ==, 2);
  g_assert_false (pango_layout_is_ellipsized (name));
}

int
main (int    argc,
      char **argv)
{
  if (!harness_init (&argc, &argv))
    return 0;
  harness_add ("/grid-view/the-answer-is-in-view", TRUE, test_the_answer_is_in_view);
  harness_add ("/grid-view/a-long-name-is-broken", TRUE, test_a_long_name_is_broken);
  harness_add ("/grid-view/groups-fold", TRUE, test_groups_fold);
  harness_add ("/grid-view/columns-follow-the-offers", TRUE, test_columns_follow_the_offers);
  harness_add ("/grid-view/steps-are-heard", TRUE, test_steps_are_heard);
  return g_test_run ();
}
