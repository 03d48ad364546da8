/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <gtk/gtk.h>

#include "store/help/rung-help-find.h"
#include "ui/help/rung-help-window.h"
#include "ui/parts/rung-section.h"

#include "harness.h"

/* The help is one key or one button away from everything, and leads to what it is asked about. */

static GtkWidget *
find_help (void)
{
  g_autoptr (GListModel) windows = g_object_ref (gtk_window_get_toplevels ());

  for (guint i = 0; i < g_list_model_get_n_items (windows); i++)
    {
      g_autoptr (GtkWidget) window = g_list_model_get_item (windows, i);

      /* The list holds it. */
      if (RUNG_IS_HELP_WINDOW (window))
        return window;
    }
  return NULL;
}

static void
activate (Harness    *fixture,
          const char *action)
{
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (fixture->window), action, NULL));
  harness_settle ();
}

static void
assert_page (const char *title)
{
  g_assert_nonnull (find_help ());
  g_assert_cmpstr (gtk_window_get_title (GTK_WINDOW (find_help ())), ==, title);
}

static void
test_key (Harness       *fixture,
          gconstpointer  data)
{
  activate (fixture, "win.help-here");
  assert_page ("Offers: the answer and why");
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.show-page", "s", "worth");
  harness_settle ();
  /* The focus is still in the form, but the page that was turned to is what is looked at. */
  activate (fixture, "win.help-here");
  assert_page ("Worth: what someone like you is paid");
  activate (fixture, "win.switch-pane");
  activate (fixture, "win.help-here");
  assert_page ("Worth: what someone like you is paid");
  activate (fixture, "win.switch-pane");
  activate (fixture, "win.help-here");
  assert_page ("Offers: the answer and why");
}

static gboolean
is_help_button (GtkWidget  *widget,
                const void *data)
{
  return GTK_IS_BUTTON (widget) && gtk_widget_has_css_class (widget, "help")
         && gtk_widget_get_ancestor (widget, RUNG_TYPE_SECTION) != NULL;
}

static void
test_button (Harness       *fixture,
             gconstpointer  data)
{
  GtkWidget *section = harness_show_section (fixture, "chances");
  GtkWidget *button = harness_find_mapped (section, is_help_button, NULL);

  g_assert_nonnull (button);
  g_signal_emit_by_name (button, "clicked");
  harness_settle ();
  assert_page ("Chances and what they mean");
}

static gboolean
is_search (GtkWidget  *widget,
           const void *data)
{
  return GTK_IS_SEARCH_ENTRY (widget);
}

static void
test_search (Harness       *fixture,
             gconstpointer  data)
{
  GtkWidget *search = NULL;

  activate (fixture, "win.help-here");
  search = harness_find (find_help (), is_search, NULL);
  gtk_editable_set_text (GTK_EDITABLE (search), "strike");
  g_signal_emit_by_name (search, "activate");
  harness_settle ();
  assert_page ("Words");
  g_assert_true (gtk_widget_activate_action (find_help (), "help.back", NULL));
  assert_page ("Offers: the answer and why");
}

static gboolean
has_link (GtkWidget  *widget,
          const void *words)
{
  return GTK_IS_LABEL (widget) && gtk_label_get_use_markup (GTK_LABEL (widget))
         && harness_is_label (widget, words);
}

static void
test_link (Harness       *fixture,
           gconstpointer  data)
{
  GtkWidget *link = NULL;
  gboolean is_taken = FALSE;

  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.help", "s", "start#offer");
  harness_settle ();
  assert_page ("Your first comparison in five minutes");
  link = harness_find (find_help (), has_link, "What an offer is made of");
  g_signal_emit_by_name (link, "activate-link", "pay", &is_taken);
  g_assert_true (is_taken);
  assert_page ("What an offer is made of");
}

static gboolean
is_term (GtkWidget  *widget,
         const void *title)
{
  return gtk_widget_has_css_class (widget, "term") && harness_is_exactly (widget, title);
}

/* The title of a row that is not plain says what it means. */
static void
test_term (Harness       *fixture,
           gconstpointer  data)
{
  GtkWidget *refreshers = harness_find_mapped (GTK_WIDGET (fixture->window), is_term, "Refreshers");

  g_assert_nonnull (refreshers);
  g_assert_true (gtk_widget_get_has_tooltip (refreshers));
  g_assert_null (harness_find_mapped (GTK_WIDGET (fixture->window), is_term, "Base pay"));
}

static void
test_goes_with_its_window (void)
{
  Harness fixture = { NULL };

  harness_set_up (&fixture, GINT_TO_POINTER (TRUE));
  activate (&fixture, "win.help-here");
  g_assert_nonnull (find_help ());
  harness_tear_down (&fixture, NULL);
  g_assert_null (find_help ());
}

/* Sections are types of their own, and each has a place in the help. */
static void
check_type (const RungHelp *help,
            GType           type)
{
  g_autofree GType *children = g_type_children (type, NULL);
  g_autoptr (GtkWidget) section = NULL;
  g_autofree char *place = NULL;

  for (guint i = 0; children[i] != 0; i++)
    check_type (help, children[i]);
  if (G_TYPE_IS_ABSTRACT (type))
    return;
  section = g_object_ref_sink (g_object_new (type, NULL));
  g_object_get (section, "help", &place, NULL);
  if (place == NULL || rung_help_find (help, place) == NULL)
    g_error ("%s leads to “%s”, which is not in the help", g_type_name (type), place);
}

static void
test_every_section_has_a_place (Harness       *fixture,
                                gconstpointer  data)
{
  static const char *const pages[] = { "worth", "path", "market", "offers" };
  g_autoptr (GError) error = NULL;
  g_autoptr (RungHelp) help = rung_help_load (g_getenv ("RUNG_DATA_DIR"), &error);

  g_assert_no_error (error);
  for (guint i = 0; i < G_N_ELEMENTS (pages); i++)
    {
      gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.show-page", "s", pages[i]);
      harness_settle ();
      for (guint n = 0; n < 9; n++)
        {
          gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.show-section", "u", n);
          harness_settle ();
        }
    }
  check_type (help, RUNG_TYPE_SECTION);
}

int
main (int   argc,
      char *argv[])
{
  if (!harness_init (&argc, &argv))
    return 77;
  harness_add ("/help/the-key-opens-what-is-in-sight", TRUE, test_key);
  harness_add ("/help/a-button-opens-its-section", TRUE, test_button);
  harness_add ("/help/search-turns-to-what-it-finds", TRUE, test_search);
  harness_add ("/help/links-lead-to-pages", TRUE, test_link);
  harness_add ("/help/a-term-says-what-it-means", TRUE, test_term);
  harness_add ("/help/every-section-has-a-place", TRUE, test_every_section_has_a_place);
  g_test_add_func ("/help/goes-with-its-window", test_goes_with_its_window);
  return g_test_run ();
}
