/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gstdio.h>
#include <gtk/gtk.h>
#include <string.h>

#include "model/workspace/rung-workspace-file.h"
#include "store/document/rung-document-serialize.h"
#include "ui/form/rung-sidebar.h"
#include "ui/kit/rung-cell.h"
#include "ui/kit/rung-chart-area.h"
#include "ui/market/rung-market-page.h"
#include "ui/parts/rung-switch.h"
#include "ui/parts/rung-table.h"
#include "ui/window/rung-window-file.h"

#include "harness.h"

/* Drives a real window on the sample, the way a person would. */

static gboolean
has_class (GtkWidget  *widget,
           const void *name)
{
  return gtk_widget_has_css_class (widget, name) && gtk_widget_get_mapped (widget);
}

static gboolean
is_of_type (GtkWidget  *widget,
            const void *type)
{
  return G_TYPE_CHECK_INSTANCE_TYPE (widget, *(const GType *) type)
         && gtk_widget_get_mapped (widget);
}

static char *
dup_answer (Harness *fixture)
{
  GtkWidget *label = harness_find (GTK_WIDGET (fixture->window), has_class, "answer");

  g_assert_nonnull (label);
  return g_strdup (gtk_label_get_text (GTK_LABEL (label)));
}

static void
activate (Harness    *fixture,
          const char *action)
{
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (fixture->window), action, NULL));
  harness_settle ();
}

static void
show_page (Harness    *fixture,
           const char *page)
{
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.show-page", "s",
                                             page));
  harness_settle ();
}

static GBytes *
serialize (Harness *fixture)
{
  return rung_document_file_serialize (rung_session_get_document (fixture->session));
}

static void
test_typing_changes_the_verdict (Harness       *fixture,
                                 gconstpointer  file)
{
  g_autofree char *before = dup_answer (fixture);
  g_autofree char *after = NULL;
  g_autofree char *undone = NULL;
  GtkEditable *entry = harness_find_entry (fixture, "Base pay");
  g_autofree char *pay = g_strdup (gtk_editable_get_text (entry));

  gtk_editable_set_text (entry, "400,000");
  harness_settle ();
  after = dup_answer (fixture);
  g_assert_cmpstr (before, !=, after);
  g_assert_cmpint (rung_document_get_offer (rung_session_get_document (fixture->session),
                                            0)->inputs.base_pay,
                   ==, 400000);

  activate (fixture, "win.undo");
  undone = dup_answer (fixture);
  g_assert_cmpstr (undone, ==, before);
  g_assert_cmpstr (gtk_editable_get_text (entry), ==, pay);
}

static void
test_bad_value_keeps_the_last_good_one (Harness       *fixture,
                                        gconstpointer  file)
{
  g_autofree char *before = dup_answer (fixture);
  g_autofree char *after = NULL;
  GtkEditable *entry = harness_find_entry (fixture, "Base pay");

  gtk_editable_set_text (entry, "lots");
  harness_settle ();
  after = dup_answer (fixture);
  g_assert_cmpstr (before, ==, after);
  g_assert_nonnull (harness_find (GTK_WIDGET (fixture->window), has_class, "problem"));
  gtk_test_accessible_assert_state (GTK_ACCESSIBLE (entry), GTK_ACCESSIBLE_STATE_INVALID,
                                    GTK_ACCESSIBLE_INVALID_TRUE);

  gtk_editable_set_text (entry, "-5");
  harness_settle ();
  g_assert_nonnull (harness_find (GTK_WIDGET (fixture->window), has_class, "problem"));
  gtk_editable_set_text (entry, "210k");
  harness_settle ();
  g_assert_null (harness_find (GTK_WIDGET (fixture->window), has_class, "problem"));
  g_assert_cmpint (rung_document_get_offer (rung_session_get_document (fixture->session),
                                            0)->inputs.base_pay,
                   ==, 210000);
}

static void
test_save_and_reopen (Harness       *fixture,
                      gconstpointer  file)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *folder = g_dir_make_tmp ("rung-test-XXXXXX", &error);
  g_autofree char *path = g_build_filename (folder, "mine.rung", NULL);
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GBytes) reopened = NULL;

  gtk_editable_set_text (harness_find_entry (fixture, "Base pay"), "233,000");
  harness_settle ();
  g_assert_true (rung_workspace_is_modified (rung_session_get_workspace (fixture->session)));
  g_assert_true (rung_workspace_save (rung_session_get_workspace (fixture->session), path, FALSE,
                                      &error));
  g_assert_no_error (error);
  g_assert_false (rung_workspace_is_modified (rung_session_get_workspace (fixture->session)));
  bytes = serialize (fixture);

  /* Once it has a file, the action saves without a question. */
  gtk_editable_set_text (harness_find_entry (fixture, "Base pay"), "234,000");
  activate (fixture, "win.save");
  g_assert_false (rung_workspace_is_modified (rung_session_get_workspace (fixture->session)));
  gtk_editable_set_text (harness_find_entry (fixture, "Base pay"), "233,000");
  activate (fixture, "win.save");

  rung_workspace_clear (rung_session_get_workspace (fixture->session));
  rung_window_open (fixture->window, path);
  harness_settle ();
  reopened = serialize (fixture);
  g_assert_true (g_bytes_equal (bytes, reopened));
  g_assert_cmpstr (gtk_editable_get_text (harness_find_entry (fixture, "Base pay")), ==, "233,000");
  g_unlink (path);
  g_rmdir (folder);
}

static void
test_failed_save_is_said (Harness       *fixture,
                          gconstpointer  file)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *folder = g_dir_make_tmp ("rung-test-XXXXXX", &error);
  g_autofree char *path = g_build_filename (folder, "mine.rung", NULL);

  g_assert_true (rung_workspace_save (rung_session_get_workspace (fixture->session), path, FALSE,
                                      &error));
  g_unlink (path);
  g_rmdir (folder);
  gtk_editable_set_text (harness_find_entry (fixture, "Base pay"), "233,000");
  activate (fixture, "win.save");
  g_assert_nonnull (harness_find (GTK_WIDGET (fixture->window), has_class, "banner"));
  g_assert_true (rung_workspace_is_modified (rung_session_get_workspace (fixture->session)));
  activate (fixture, "win.dismiss");
  /* So that the window closes without a question. */
  rung_workspace_clear (rung_session_get_workspace (fixture->session));
}

static void
test_delete_and_undo (Harness       *fixture,
                      gconstpointer  file)
{
  g_autoptr (GBytes) before = serialize (fixture);
  g_autoptr (GBytes) after = NULL;
  guint n_offers = rung_document_get_n_offers (rung_session_get_document (fixture->session));

  activate (fixture, "win.delete-offer");
  g_assert_cmpuint (rung_document_get_n_offers (rung_session_get_document (fixture->session)), ==,
                    n_offers - 1);
  g_assert_nonnull (harness_find (GTK_WIDGET (fixture->window), has_class, "toast-box"));
  activate (fixture, "win.undo");
  after = serialize (fixture);
  g_assert_true (g_bytes_equal (before, after));

  activate (fixture, "win.duplicate-offer");
  activate (fixture, "win.move-offer-right");
  activate (fixture, "win.choose-baseline");
  activate (fixture, "win.undo");
  activate (fixture, "win.undo");
  activate (fixture, "win.undo");
  g_bytes_unref (after);
  after = serialize (fixture);
  g_assert_true (g_bytes_equal (before, after));
}

static void
test_derivation_opens (Harness       *fixture,
                       gconstpointer  file)
{
  GType type = RUNG_TYPE_CELL;
  GType popover_type = GTK_TYPE_POPOVER;
  GtkWidget *cell = harness_find (GTK_WIDGET (fixture->window), is_of_type, &type);
  GtkWidget *popover = NULL;

  g_assert_nonnull (cell);
  g_assert_true (gtk_widget_activate (cell));
  harness_settle ();
  popover = harness_find (cell, is_of_type, &popover_type);
  g_assert_nonnull (popover);
  g_assert_nonnull (harness_find (popover, has_class, "total"));
  gtk_popover_popdown (GTK_POPOVER (popover));
  harness_settle ();
  g_assert_null (harness_find (cell, is_of_type, &popover_type));
}

static void
test_every_control_has_a_name (Harness       *fixture,
                               gconstpointer  file)
{
  static const char *const pages[] = { "offers", "worth", "path", "market" };
  GType sidebar_type = RUNG_TYPE_SIDEBAR;
  GtkWidget *sidebar = harness_find (GTK_WIDGET (fixture->window), is_of_type, &sidebar_type);

  for (guint i = 0; i < G_N_ELEMENTS (pages); i++)
    {
      show_page (fixture, pages[i]);
      g_assert_cmpuint (harness_check_names (GTK_WIDGET (fixture->window)), >, 20);
    }
  rung_sidebar_select (RUNG_SIDEBAR (sidebar), NULL);
  harness_settle ();
  g_assert_cmpuint (harness_check_names (sidebar), >, 8);
}

static void
test_charts_speak (Harness       *fixture,
                   gconstpointer  file)
{
  GType type = RUNG_TYPE_CHART_AREA;
  GtkWidget *chart = NULL;

  show_page (fixture, "worth");
  chart = harness_find (GTK_WIDGET (fixture->window), is_of_type, &type);
  g_assert_nonnull (chart);
  g_assert_true (gtk_test_accessible_has_property (GTK_ACCESSIBLE (chart),
                                                   GTK_ACCESSIBLE_PROPERTY_DESCRIPTION));
  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (chart), GTK_ACCESSIBLE_ROLE_IMG);
}

static guint
count_spoken (GtkWidget *widget)
{
  guint n = 0;

  if (RUNG_IS_CHART_AREA (widget) && gtk_widget_get_mapped (widget))
    {
      g_assert_true (gtk_test_accessible_has_property (GTK_ACCESSIBLE (widget),
                                                       GTK_ACCESSIBLE_PROPERTY_LABEL));
      g_assert_true (gtk_test_accessible_has_property (GTK_ACCESSIBLE (widget),
                                                       GTK_ACCESSIBLE_PROPERTY_DESCRIPTION));
      n++;
    }
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    n += count_spoken (child);
  return n;
}

/* Topics with bars, lines and maps: each picture has a name and a text. */
static void
test_market_charts_speak (Harness       *fixture,
                          gconstpointer  file)
{
  static const struct { const char *section; guint n_charts; } sections[] = {
    { "overview", 3 }, { "roles", 4 }, { "outlook", 4 }, { "wages", 5 }, { "prices", 4 },
    { "all", 0 },
  };

  show_page (fixture, "market");
  harness_settle ();
  for (guint i = 0; i < G_N_ELEMENTS (sections); i++)
    {
      GtkWidget *view = harness_show_section (fixture, sections[i].section);

      harness_settle ();
      g_assert_cmpuint (count_spoken (view), ==, sections[i].n_charts);
    }
}

static void
test_offer_in_every_state (Harness       *fixture,
                           gconstpointer  file)
{
  GtkWidget *view = harness_show_section (fixture, "where");
  RungTable *table = RUNG_TABLE (harness_find_nth (view, RUNG_TYPE_TABLE, 0));
  g_autoptr (RungGrid) grid = rung_table_create_grid (table);

  g_assert_nonnull (grid);
  /* All states and DC, and the cities and counties beside them. */
  g_assert_cmpuint (rung_grid_get_n_rows (grid), >, 51);
  g_assert_cmpuint (harness_check_names (view), >=, 3);
  gtk_editable_set_text (harness_find_entry (fixture, "Base pay"), "222,000");
  harness_settle ();
  activate (fixture, "win.undo");
}

/* Every page fits the narrowest window there is a layout for. */
static void
test_pages_fit_narrow (Harness       *fixture,
                       gconstpointer  file)
{
  static const char *const pages[] = { "offers", "worth", "path", "market" };

  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 480, 800);
  harness_settle ();
  for (guint i = 0; i < G_N_ELEMENTS (pages); i++)
    {
      int least = 0;

      show_page (fixture, pages[i]);
      harness_settle ();
      gtk_widget_measure (GTK_WIDGET (fixture->window), GTK_ORIENTATION_HORIZONTAL, -1, &least,
                          NULL, NULL, NULL);
      g_test_message ("%s: %d", pages[i], least);
      g_assert_cmpint (least, <=, 480);
    }
}

static gboolean
switches_pages (GtkWidget  *widget,
                const void *data)
{
  GtkStack *stack = GTK_IS_STACK_SWITCHER (widget)
                    ? gtk_stack_switcher_get_stack (GTK_STACK_SWITCHER (widget)) : NULL;

  return stack != NULL && gtk_stack_get_child_by_name (stack, "market") != NULL;
}

/* As a language with longer words has them. */
static void
lengthen_titles (GtkWidget *switcher)
{
  GtkSelectionModel *pages
    = gtk_stack_get_pages (gtk_stack_switcher_get_stack (GTK_STACK_SWITCHER (switcher)));

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (pages)); i++)
    {
      g_autoptr (GObject) page = g_list_model_get_item (G_LIST_MODEL (pages), i);
      g_autofree char *title = g_strconcat (gtk_stack_page_get_title (GTK_STACK_PAGE (page)),
                                            "verlängerung", NULL);

      gtk_stack_page_set_title (GTK_STACK_PAGE (page), title);
    }
  g_object_unref (pages);
}

/* A mouse reaches every page at any width and size of text, with long words too. */
static void
test_pages_are_in_reach (Harness       *fixture,
                         gconstpointer  file)
{
  static const int widths[] = { 700, 720, 760, 800, 860, 880, 900, 960, 1100, 1280 };
  static const double scales[] = { 1.0, 1.5, 2.0, 1.0 };
  GtkSettings *settings = gtk_settings_get_default ();
  GtkWidget *window = GTK_WIDGET (fixture->window);
  int dpi = 0;

  g_object_get (settings, "gtk-xft-dpi", &dpi, NULL);
  for (guint k = 0; k < G_N_ELEMENTS (scales); k++)
    {
      if (k + 1 == G_N_ELEMENTS (scales))
        lengthen_titles (harness_find_mapped (window, switches_pages, NULL));
      g_object_set (settings, "gtk-xft-dpi", (int) (96 * 1024 * scales[k]), NULL);
      for (guint i = 0; i < G_N_ELEMENTS (widths); i++)
        {
          GtkWidget *switcher = NULL;
          graphene_rect_t bounds;

          gtk_window_set_default_size (GTK_WINDOW (window), widths[i], 700);
          harness_settle ();
          switcher = harness_find_mapped (window, switches_pages, NULL);
          g_test_message ("%d at %g", widths[i], scales[k]);
          g_assert_nonnull (switcher);
          g_assert_true (gtk_widget_compute_bounds (switcher, window, &bounds));
          g_assert_cmpfloat (bounds.origin.x, >=, 0.0);
          g_assert_cmpfloat (bounds.origin.x + bounds.size.width, <=,
                             gtk_widget_get_width (window));
        }
    }
  g_object_set (settings, "gtk-xft-dpi", dpi, NULL);
}

static void
test_closes_at_once (void)
{
  g_autoptr (GFile) sample = harness_get_sample ();
  GFile *files[] = { sample };
  gpointer window = NULL;

  g_application_open (G_APPLICATION (harness_get_application ()), files, 1, "");
  window = gtk_application_get_active_window (GTK_APPLICATION (harness_get_application ()));
  g_assert_nonnull (window);
  g_object_add_weak_pointer (window, &window);
  /* What it meant to build later must not be built on what is gone. */
  gtk_window_destroy (window);
  harness_settle ();
  g_assert_null (window);
}

static void
test_empty_state (Harness       *fixture,
                  gconstpointer  file)
{
  g_assert_true (rung_window_is_pristine (fixture->window));
  g_assert_nonnull (harness_find (GTK_WIDGET (fixture->window), has_class, "suggested-action"));
  activate (fixture, "win.open-sample");
  g_assert_cmpuint (rung_document_get_n_offers (rung_session_get_document (fixture->session)), ==,
                    3);
  g_assert_false (rung_workspace_is_modified (rung_session_get_workspace (fixture->session)));
  g_assert_null (rung_workspace_get_filename (rung_session_get_workspace (fixture->session)));
}

static void
test_bad_file_leaves_the_document (Harness       *fixture,
                                   gconstpointer  file)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *path = NULL;
  g_autoptr (GBytes) after = NULL;
  int fd = g_file_open_tmp ("rung-test-XXXXXX.rung", &path, &error);

  g_assert_no_error (error);
  g_assert_cmpint (write (fd, "{\"format\": 3}", 13), ==, 13);
  g_close (fd, NULL);
  rung_window_open (fixture->window, path);
  harness_settle ();
  g_assert_nonnull (harness_find (GTK_WIDGET (fixture->window), has_class, "banner"));
  g_assert_null (rung_workspace_get_filename (rung_session_get_workspace (fixture->session)));
  g_unlink (path);
}

/* The class of a template is made by its page; the file of any is well-formed, and what is no
 * template can be built. */
static void
test_ui_files_load (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GtkBuilder) builder = gtk_builder_new ();

  gtk_builder_add_from_resource (builder, "/io/github/rung/Rung/window/shortcuts.ui", &error);
  g_assert_no_error (error);
  gtk_window_destroy (GTK_WINDOW (gtk_builder_get_object (builder, "help_overlay")));
}

/* A button with a mnemonic is called by its words, without the underscore. */
static void
check_words (GtkWidget *root,
             guint     *n_named)
{
  if (GTK_IS_BUTTON (root) && gtk_button_get_use_underline (GTK_BUTTON (root))
      && gtk_button_get_label (GTK_BUTTON (root)) != NULL)
    {
      g_auto (GStrv) parts = g_strsplit (gtk_button_get_label (GTK_BUTTON (root)), "_", -1);
      g_autofree char *words = g_strjoinv ("", parts);

      gtk_test_accessible_assert_property (GTK_ACCESSIBLE (root), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                           words);
      *n_named += 1;
    }
  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    check_words (child, n_named);
}

static void
test_buttons_are_called_by_words (Harness       *fixture,
                                  gconstpointer  data)
{
  guint n_named = 0;

  check_words (GTK_WIDGET (fixture->window), &n_named);
  g_assert_cmpuint (n_named, >, 2);
}

/* The window of keys is made when it is first asked for, and only once. */
static void
test_shortcuts (Harness       *fixture,
                gconstpointer  data)
{
  GtkApplicationWindow *window = GTK_APPLICATION_WINDOW (fixture->window);
  GtkShortcutsWindow *shortcuts = NULL;

  g_assert_null (gtk_application_window_get_help_overlay (window));
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (window), "win.show-shortcuts", NULL));
  harness_settle ();
  shortcuts = gtk_application_window_get_help_overlay (window);
  g_assert_nonnull (shortcuts);
  g_assert_true (gtk_widget_get_mapped (GTK_WIDGET (shortcuts)));
  gtk_window_close (GTK_WINDOW (shortcuts));
  harness_settle ();
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (window), "win.show-shortcuts", NULL));
  g_assert_true (gtk_application_window_get_help_overlay (window) == shortcuts);
  gtk_window_close (GTK_WINDOW (shortcuts));
}

int
main (int    argc,
      char **argv)
{
  if (!harness_init (&argc, &argv))
    return 0;
  g_test_add_func ("/window/ui-files-load", test_ui_files_load);
  harness_add ("/window/typing-changes-the-verdict", TRUE, test_typing_changes_the_verdict);
  harness_add ("/window/the-window-of-keys-is-made-once", TRUE, test_shortcuts);
  harness_add ("/window/buttons-are-called-by-words", TRUE, test_buttons_are_called_by_words);
  harness_add ("/window/a-bad-value-keeps-the-last-good-one", TRUE,
               test_bad_value_keeps_the_last_good_one);
  harness_add ("/window/a-saved-file-reopens-as-it-was", TRUE, test_save_and_reopen);
  harness_add ("/window/a-failed-save-is-told", TRUE, test_failed_save_is_said);
  harness_add ("/window/a-deleted-offer-can-be-brought-back", TRUE, test_delete_and_undo);
  harness_add ("/window/a-cell-opens-its-derivation", TRUE, test_derivation_opens);
  harness_add ("/window/every-control-has-a-name", TRUE, test_every_control_has_a_name);
  harness_add ("/window/charts-speak", TRUE, test_charts_speak);
  harness_add ("/window/charts-of-the-market-speak", TRUE, test_market_charts_speak);
  harness_add ("/window/an-offer-is-shown-in-every-state", TRUE, test_offer_in_every_state);
  harness_add ("/window/pages-fit-a-narrow-window", TRUE, test_pages_fit_narrow);
  harness_add ("/window/pages-are-in-reach", TRUE, test_pages_are_in_reach);
  g_test_add_func ("/window/a-new-window-closes-at-once", test_closes_at_once);
  harness_add ("/window/an-empty-window-offers-a-sample", FALSE, test_empty_state);
  harness_add ("/window/a-bad-file-leaves-the-document", FALSE, test_bad_file_leaves_the_document);
  return g_test_run ();
}
