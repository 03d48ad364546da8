/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gstdio.h>
#include <gtk/gtk.h>
#include <string.h>

#include "../session.h"
#include "model/workspace/rung-workspace-file.h"
#include "model/workspace/rung-workspace-offers.h"
#include "ui/form/rung-choice-button.h"
#include "ui/form/rung-form-group.h"
#include "ui/form/rung-offers-menu.h"
#include "ui/form/rung-sidebar.h"
#include "ui/window/rung-window-file.h"

#include "harness.h"

/* What typing into fields does, and what it does not. */

static const RungOfferInputs *
first_offer (Harness *fixture)
{
  return &rung_document_get_offer (rung_session_get_document (fixture->session), 0)->inputs;
}

/* Types a text key by key over what is there. */
static void
type (GtkEditable *entry,
      const char  *text)
{
  gtk_widget_grab_focus (GTK_WIDGET (entry));
  for (gsize length = 1; length <= strlen (text); length++)
    {
      g_autofree char *part = g_strndup (text, length);

      gtk_editable_set_text (entry, part);
    }
  harness_settle ();
}

static gboolean
is_banner (GtkWidget  *widget,
           const void *data)
{
  return gtk_widget_has_css_class (widget, "banner") && gtk_widget_get_mapped (widget);
}

static void
test_refused_entry_changes_nothing (Harness       *fixture,
                                    gconstpointer  sample)
{
  g_autofree char *folder = g_dir_make_tmp ("rung-test-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "mine.rung", NULL);
  GtkEditable *entry = harness_find_entry (fixture, "Bonus");
  gint64 before = first_offer (fixture)->bonus;
  g_autofree char *contents = NULL;
  g_autofree char *expected = NULL;

  g_assert_true (rung_workspace_save (rung_session_get_workspace (fixture->session), path, FALSE,
                                      NULL));
  type (entry, "240000");
  g_assert_cmpint (first_offer (fixture)->bonus, ==, before);
  g_assert_cmpstr (gtk_editable_get_text (entry), ==, "240000");

  /* The person sees which entry is not in the file, and what is. */
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.save", NULL));
  harness_settle ();
  g_assert_nonnull (harness_find (GTK_WIDGET (fixture->window), is_banner, NULL));
  g_assert_nonnull (harness_find_mapped (GTK_WIDGET (fixture->window), harness_is_label,
                                         "“240000” is out of range: expected 0 to 1000. Saved "
                                         "instead: "));
  g_assert_true (g_file_get_contents (path, &contents, NULL, NULL));
  expected = g_strdup_printf ("\"bonus\": %" G_GINT64_FORMAT, before);
  g_assert_nonnull (strstr (contents, expected));
  g_assert_null (strstr (contents, "24000"));
  g_unlink (path);
  g_rmdir (folder);
}

/* Looking at another offer does not throw away what has to be mended. */
static void
test_refused_entry_is_there_on_return (Harness       *fixture,
                                       gconstpointer  sample)
{
  GtkEditable *entry = harness_find_entry (fixture, "Bonus");
  RungSidebar *sidebar = RUNG_SIDEBAR (harness_find_nth (GTK_WIDGET (fixture->window),
                                                         RUNG_TYPE_SIDEBAR, 0));

  type (entry, "240000");
  rung_sidebar_select (sidebar, offer_id (fixture->session, 1));
  harness_settle ();
  g_assert_cmpstr (gtk_editable_get_text (entry), !=, "240000");
  rung_sidebar_select (sidebar, offer_id (fixture->session, 0));
  harness_settle ();
  g_assert_cmpstr (gtk_editable_get_text (entry), ==, "240000");
  gtk_test_accessible_assert_state (GTK_ACCESSIBLE (entry), GTK_ACCESSIBLE_STATE_INVALID,
                                    GTK_ACCESSIBLE_INVALID_TRUE);
}

static guint
count_shown_rows (GtkWidget *list)
{
  guint n = 0;

  for (GtkWidget *row = gtk_widget_get_first_child (list); row != NULL;
       row = gtk_widget_get_next_sibling (row))
    n += GTK_IS_LIST_BOX_ROW (row) && gtk_widget_get_child_visible (row);
  return n;
}

/* Of more offers than are compared all are in the list, until a search narrows it. */
static void
test_many_offers_are_listed (Harness       *fixture,
                             gconstpointer  sample)
{
  GtkWidget *menu = NULL;
  GtkWidget *list = NULL;

  for (guint i = 3; i < RUNG_MAX_COMPARED + 1; i++)
    g_assert_nonnull (rung_workspace_add_offer (rung_session_get_workspace (fixture->session)));
  harness_settle ();
  menu = harness_find_nth (GTK_WIDGET (fixture->window), RUNG_TYPE_OFFERS_MENU, 0);
  gtk_menu_button_popup (GTK_MENU_BUTTON (harness_find_nth (menu, GTK_TYPE_MENU_BUTTON, 0)));
  harness_settle ();
  list = harness_find_nth (menu, GTK_TYPE_LIST_BOX, 0);
  g_assert_cmpuint (count_shown_rows (list), ==, RUNG_MAX_COMPARED + 1);
  gtk_editable_set_text (GTK_EDITABLE (harness_find_nth (menu, GTK_TYPE_SEARCH_ENTRY, 0)), "hedge");
  harness_settle ();
  g_assert_cmpuint (count_shown_rows (list), ==, 1);
  gtk_menu_button_popdown (GTK_MENU_BUTTON (harness_find_nth (menu, GTK_TYPE_MENU_BUTTON, 0)));
}

/* Unfolds the rest of a group. */
static void
unfold (GtkWidget *group)
{
  gtk_expander_set_expanded (GTK_EXPANDER (harness_find_nth (group, GTK_TYPE_EXPANDER, 0)), TRUE);
}

/* Everything on the household is behind one row, which says what is filled in. */
static void
test_household_is_one_row (Harness       *fixture,
                           gconstpointer  sample)
{
  GtkWidget *window = GTK_WIDGET (fixture->window);
  GtkWidget *fold = NULL;
  GtkEditable *children = NULL;

  rung_sidebar_select (RUNG_SIDEBAR (harness_find_nth (window, RUNG_TYPE_SIDEBAR, 0)), NULL);
  harness_settle ();
  g_assert_nonnull (harness_find_mapped (window, harness_is_exactly, "Nothing entered"));
  g_assert_null (harness_find (window, harness_is_exactly, "Mortgage interest"));
  fold = gtk_widget_get_ancestor (harness_find_mapped (window, harness_is_exactly,
                                                       "Household details"),
                                  RUNG_TYPE_FORM_GROUP);
  unfold (fold);
  harness_settle ();
  g_assert_cmpuint (harness_check_names (fold), >=, 2);
  children = harness_find_entry (fixture, "Children, by year of birth");
  gtk_test_accessible_assert_relation (GTK_ACCESSIBLE (children),
                                       GTK_ACCESSIBLE_RELATION_LABELLED_BY,
                                       harness_find (fold, harness_is_exactly,
                                                     "Children, by year of birth"), NULL);
  type (children, "2019, 2023");
  g_assert_cmpstr (rung_session_get_document (fixture->session)->profile.children, ==,
                   "2019, 2023");
  type (harness_find_entry (fixture, "Mortgage interest"), "18000");
  g_assert_nonnull (harness_find_mapped (window, harness_is_exactly,
                                         "2 children, Mortgage interest 18,000"));
  type (children, "2019, soon");
  g_assert_cmpstr (rung_session_get_document (fixture->session)->profile.children, ==,
                   "2019, 2023");
  g_assert_nonnull (harness_find_mapped (window, harness_is_label,
                                         "“soon” is not a year of birth"));
}

/* Undoes as the key does, in whose way the text of the field stands. */
static void
press_undo (GtkEditable *field)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (GTK_WIDGET (field));
  g_autoptr (GtkShortcutTrigger) key = gtk_shortcut_trigger_parse_string ("<Control>z");

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

      for (guint k = 0; GTK_IS_SHORTCUT_CONTROLLER (controller)
                        && gtk_event_controller_get_propagation_phase (controller)
                           == GTK_PHASE_CAPTURE
                        && k < g_list_model_get_n_items (G_LIST_MODEL (controller)); k++)
        {
          g_autoptr (GtkShortcut) shortcut = g_list_model_get_item (G_LIST_MODEL (controller), k);

          if (!gtk_shortcut_trigger_equal (gtk_shortcut_get_trigger (shortcut), key))
            continue;
          if (!gtk_shortcut_action_activate (gtk_shortcut_get_action (shortcut), 0,
                                             GTK_WIDGET (field), NULL))
            continue;
          harness_settle ();
          return;
        }
    }
  gtk_widget_activate_action (GTK_WIDGET (gtk_editable_get_delegate (field)), "text.undo", NULL);
  harness_settle ();
}

/* The first undo emptied fields that nobody had edited. */
static void
test_no_field_undoes_behind_its_text (Harness       *fixture,
                                      gconstpointer  sample)
{
  static const char *const labels[] = { "Name", "Base pay", "Bonus" };

  for (guint i = 0; i < G_N_ELEMENTS (labels); i++)
    {
      GtkEditable *entry = harness_find_entry (fixture, labels[i]);
      g_autofree char *before = g_strdup (gtk_editable_get_text (entry));

      g_assert_cmpstr (before, !=, "");
      press_undo (entry);
      g_assert_cmpstr (gtk_editable_get_text (entry), ==, before);
      gtk_widget_activate_action (GTK_WIDGET (gtk_editable_get_delegate (entry)), "text.undo",
                                  NULL);
      g_assert_cmpstr (gtk_editable_get_text (entry), ==, before);
    }
  g_assert_false (rung_workspace_is_modified (rung_session_get_workspace (fixture->session)));
}

static gboolean
has_undo (GtkWidget  *widget,
          const void *data)
{
  return GTK_IS_TEXT (widget) && gtk_text_get_buffer (GTK_TEXT (widget)) != NULL
         && *gtk_editable_get_text (GTK_EDITABLE (widget)) != '\0'
         && gtk_editable_get_enable_undo (GTK_EDITABLE (widget));
}

/* None of them, on any page. */
static void
test_no_filled_field_has_a_history (Harness       *fixture,
                                    gconstpointer  sample)
{
  static const char *const pages[] = { "offers", "worth", "path", "market" };

  for (guint i = 0; i < G_N_ELEMENTS (pages); i++)
    {
      g_assert_true (gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.show-page", "s",
                                                 pages[i]));
      harness_settle ();
      g_assert_null (harness_find (GTK_WIDGET (fixture->window), has_undo, NULL));
    }
}

/* What was typed is undone once, by the document. */
static void
test_undo_is_that_of_the_document (Harness       *fixture,
                                   gconstpointer  sample)
{
  GtkEditable *entry = harness_find_entry (fixture, "Name");
  g_autofree char *before = g_strdup (gtk_editable_get_text (entry));

  type (entry, "Other");
  g_assert_cmpstr (first_offer (fixture)->title, ==, "Other");
  press_undo (entry);
  g_assert_cmpstr (gtk_editable_get_text (entry), ==, before);
  g_assert_cmpstr (first_offer (fixture)->title, ==, before);
}

/* The window names what it does not know in a file. */
static void
test_remarks_are_shown (Harness       *fixture,
                        gconstpointer  sample)
{
  g_autofree char *folder = g_dir_make_tmp ("rung-test-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "mine.rung", NULL);

  g_assert_true (g_file_set_contents (path, "{ \"format\": \"rung\", \"version\": 1,\n"
                                      "\"offers\": [{ \"id\": \"a\", \"base_pay\": 1 }] }", -1,
                                      NULL));
  rung_window_open (fixture->window, path);
  harness_settle ();
  g_assert_nonnull (harness_find (GTK_WIDGET (fixture->window), is_banner, NULL));
  g_assert_nonnull (harness_find_mapped (GTK_WIDGET (fixture->window), harness_is_label,
                                         "line 2: Rung does not know the member “base_pay”; did "
                                         "you mean “base-pay”?"));
  g_unlink (path);
  g_rmdir (folder);
}

static gboolean
is_choice (GtkWidget  *widget,
           const void *label)
{
  return RUNG_IS_CHOICE_BUTTON (widget) && gtk_widget_get_mapped (widget)
         && harness_find (gtk_widget_get_parent (widget), harness_is_exactly, label) != NULL;
}

/* Opens a chooser and types into its search field. */
static GtkWidget *
search_for (Harness    *fixture,
            const char *label,
            const char *text)
{
  GtkWidget *choice = harness_find (GTK_WIDGET (fixture->window), is_choice, label);
  GtkWidget *search = NULL;

  g_assert_nonnull (choice);
  gtk_menu_button_popup (GTK_MENU_BUTTON (gtk_widget_get_first_child (choice)));
  harness_settle ();
  search = harness_find_nth (choice, GTK_TYPE_SEARCH_ENTRY, 0);
  g_assert_true (gtk_widget_get_mapped (search));
  gtk_editable_set_text (GTK_EDITABLE (search), text);
  harness_settle ();
  return search;
}

/* The form of the person, whose choosers are all in sight. */
static void
show_person (Harness *fixture)
{
  rung_sidebar_select (RUNG_SIDEBAR (harness_find_nth (GTK_WIDGET (fixture->window),
                                                       RUNG_TYPE_SIDEBAR, 0)), NULL);
  harness_settle ();
}

/* Places are found by the words people have for them. */
static void
test_place_by_everyday_name (Harness       *fixture,
                             gconstpointer  sample)
{
  static const struct { const char *typed; const char *id; } cases[] = {
    { "nyc", "new-york" }, { "Brooklyn", "new-york" }, { "jersey city", "jersey-city" },
    { "bellevue", "seattle" },
    { "palo alto", "41940" }, { "menlo park", "san-francisco" }, { "houston", "26420" },
  };

  show_person (fixture);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_signal_emit_by_name (search_for (fixture, "Place", cases[i].typed), "activate");
      harness_settle ();
      g_assert_cmpstr (rung_session_get_document (fixture->session)->profile.place, ==,
                       cases[i].id);
    }
}

/* The field of a popover keeps Escape for itself unless it is told. */
static void
test_escape_closes_a_chooser (Harness       *fixture,
                              gconstpointer  sample)
{
  static const char *const labels[] = { "Place", "Skills" };

  show_person (fixture);
  for (guint i = 0; i < G_N_ELEMENTS (labels); i++)
    {
      GtkWidget *search = search_for (fixture, labels[i], "xyzzy");

      g_assert_nonnull (harness_find_mapped (GTK_WIDGET (fixture->window), harness_is_exactly,
                                             "No match for “xyzzy”"));
      g_signal_emit_by_name (search, "stop-search");
      harness_settle ();
      g_assert_false (gtk_widget_get_mapped (search));
    }
}

int
main (int    argc,
      char **argv)
{
  if (!harness_init (&argc, &argv))
    return 0;
  harness_add ("/entry/a-refused-entry-changes-nothing", TRUE, test_refused_entry_changes_nothing);
  harness_add ("/entry/a-refused-entry-is-there-on-return",
               TRUE, test_refused_entry_is_there_on_return);
  harness_add ("/entry/many-offers-are-listed", TRUE, test_many_offers_are_listed);
  harness_add ("/entry/the-household-is-one-row", TRUE, test_household_is_one_row);
  harness_add ("/entry/no-field-undoes-behind-its-text", TRUE,
               test_no_field_undoes_behind_its_text);
  harness_add ("/entry/no-filled-field-has-a-history", TRUE, test_no_filled_field_has_a_history);
  harness_add ("/entry/undo-is-that-of-the-document", TRUE, test_undo_is_that_of_the_document);
  harness_add ("/entry/places-are-found-by-everyday-names", TRUE, test_place_by_everyday_name);
  harness_add ("/entry/escape-closes-a-chooser", TRUE, test_escape_closes_a_chooser);
  harness_add ("/entry/remarks-are-shown", FALSE, test_remarks_are_shown);
  return g_test_run ();
}
