/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/kit/rung-chart-area.h"
#include "ui/market/rung-market-headline.h"
#include "ui/market/rung-market-page.h"
#include "ui/parts/rung-derivation.h"
#include "ui/parts/rung-table.h"

#include "harness.h"

/* The page of published figures: what stands above all, its pictures, and the search. */

static GtkWidget *
show_page (Harness *fixture)
{
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.show-page", "s",
                                             "market"));
  harness_settle ();
  return harness_find_nth (GTK_WIDGET (fixture->window), RUNG_TYPE_MARKET_PAGE, 0);
}

static gboolean
is_chart (GtkWidget  *widget,
          const void *data)
{
  return RUNG_IS_CHART_AREA (widget);
}

/* The arrow keys go from mark to mark, Enter asks, Escape closes. */
static void
test_what_is_behind_a_mark (Harness       *fixture,
                            gconstpointer  file)
{
  GtkWidget *chart = NULL;
  GtkWidget *popover = NULL;

  show_page (fixture);
  chart = harness_find_mapped (harness_show_section (fixture, "companies"), is_chart, NULL);
  gtk_widget_grab_focus (chart);
  for (guint i = 0; i < 3; i++)
    harness_press (chart, GDK_KEY_Down);
  harness_press (chart, GDK_KEY_Return);
  popover = harness_find_nth (chart, RUNG_TYPE_DERIVATION, 0);
  g_assert_nonnull (popover);
  g_assert_nonnull (harness_find_mapped (popover, harness_is_exactly, "$344,000"));
  g_assert_nonnull (harness_find_mapped (popover, harness_is_exactly, "$743,000+"));
  g_assert_nonnull (harness_find_mapped (popover, harness_is_label, "Levels.fyi"));
  gtk_popover_popdown (GTK_POPOVER (popover));
  harness_settle ();
  g_assert_true (gtk_window_get_focus (GTK_WINDOW (fixture->window)) == chart);
}

static gboolean
is_button (GtkWidget  *widget,
           const void *data)
{
  return GTK_IS_BUTTON (widget);
}

static void
test_headline (Harness       *fixture,
               gconstpointer  file)
{
  GtkWidget *page = show_page (fixture);
  GtkWidget *first = harness_find_nth (page, RUNG_TYPE_MARKET_HEADLINE, 0);
  GtkWidget *button = harness_find_mapped (first, is_button, NULL);
  GtkWidget *popover = NULL;

  g_assert_nonnull (harness_find_mapped (first, harness_is_exactly, "$206,000"));
  g_signal_emit_by_name (button, "clicked");
  harness_settle ();
  popover = harness_find_nth (button, RUNG_TYPE_DERIVATION, 0);
  g_assert_nonnull (popover);
  g_assert_nonnull (harness_find_mapped (popover, harness_is_label, "does not state base"));
  gtk_popover_popdown (GTK_POPOVER (popover));
  harness_settle ();
}

static gboolean
is_search (GtkWidget  *widget,
           const void *data)
{
  return GTK_IS_SEARCH_ENTRY (widget);
}

/* From any section the search turns to the table, and the focus stays in its field. */
static void
test_search (Harness       *fixture,
             gconstpointer  file)
{
  GtkWidget *page = show_page (fixture);
  GtkWidget *search = harness_find_mapped (page, is_search, NULL);
  GtkWidget *focus = NULL;

  harness_show_section (fixture, "outlook");
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.search", NULL));
  harness_settle ();
  focus = gtk_window_get_focus (GTK_WINDOW (fixture->window));
  g_assert_true (focus == search || gtk_widget_is_ancestor (focus, search));
  gtk_editable_set_text (GTK_EDITABLE (search), "pay at nvidia");
  harness_settle ();
  g_assert_nonnull (harness_find_mapped (page, harness_is_exactly, "NVIDIA, pay of ML engineers"));
  g_assert_nonnull (harness_find_mapped (page, harness_is_exactly, "no figure published"));
  g_assert_nonnull (harness_find_mapped (page, harness_is_exactly, "1 figure"));
  focus = gtk_window_get_focus (GTK_WINDOW (fixture->window));
  g_assert_true (focus == search || gtk_widget_is_ancestor (focus, search));
}

int
main (int    argc,
      char **argv)
{
  if (!harness_init (&argc, &argv))
    return 0;
  harness_add ("/market/what-is-behind-a-mark", TRUE, test_what_is_behind_a_mark);
  harness_add ("/market/headline-tells-its-source", TRUE, test_headline);
  harness_add ("/market/search-from-any-section", TRUE, test_search);
  return g_test_run ();
}
