/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gstdio.h>
#include <gtk/gtk.h>
#include <string.h>

#include "store/rung-document-file.h"
#include "ui/kit/rung-cell.h"
#include "ui/kit/rung-chart-area.h"
#include "ui/rung-application.h"
#include "ui/rung-market-page.h"
#include "ui/rung-sidebar.h"
#include "ui/rung-switch.h"
#include "ui/rung-window.h"

/* Drives a real window on the sample, the way a person would. */

typedef struct
{
  RungApplication *application;
  RungWindow *window;
  RungSession *session;
} Fixture;

/* One for the whole run: its name on the bus can be had only once. */
static RungApplication *the_application;

static char *
sample_path (void)
{
  return g_build_filename (g_getenv ("RUNG_DATA_DIR"), "samples", "three-offers.rung", NULL);
}

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
set_up (Fixture       *fixture,
        gconstpointer  file)
{
  g_autofree char *path = sample_path ();
  g_autoptr (GFile) sample = g_file_new_for_path (path);

  fixture->application = the_application;
  if (file != NULL)
    g_application_open (G_APPLICATION (fixture->application), &sample, 1, "");
  else
    g_application_activate (G_APPLICATION (fixture->application));
  settle ();
  fixture->window = RUNG_WINDOW (gtk_application_get_active_window (GTK_APPLICATION (fixture->application)));
  g_assert_nonnull (fixture->window);
  fixture->session = rung_window_get_session (fixture->window);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  file)
{
  gpointer window = fixture->window;
  gpointer session = fixture->session;

  g_object_add_weak_pointer (window, &window);
  g_object_add_weak_pointer (session, &session);
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  settle ();
  g_assert_null (window);
  g_assert_null (session);
}

typedef gboolean (*Predicate) (GtkWidget  *widget,
                               const void *data);

static GtkWidget *
find (GtkWidget  *root,
      Predicate   predicate,
      const void *data)
{
  if (predicate (root, data))
    return root;
  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find (child, predicate, data);

      if (found != NULL)
        return found;
    }
  return NULL;
}

static gboolean
has_class (GtkWidget  *widget,
           const void *name)
{
  return gtk_widget_has_css_class (widget, name) && gtk_widget_get_mapped (widget);
}

static gboolean
is_label (GtkWidget  *widget,
          const void *text)
{
  return GTK_IS_LABEL (widget) && gtk_widget_get_mapped (widget)
         && g_str_equal (gtk_label_get_text (GTK_LABEL (widget)), text);
}

static gboolean
is_of_type (GtkWidget  *widget,
            const void *type)
{
  return G_TYPE_CHECK_INSTANCE_TYPE (widget, *(const GType *) type) && gtk_widget_get_mapped (widget);
}

static char *
dup_answer (Fixture *fixture)
{
  GtkWidget *label = find (GTK_WIDGET (fixture->window), has_class, "answer");

  g_assert_nonnull (label);
  return g_strdup (gtk_label_get_text (GTK_LABEL (label)));
}

static GtkEditable *
find_entry (Fixture    *fixture,
            const char *label)
{
  GtkWidget *found = find (GTK_WIDGET (fixture->window), is_label, label);

  g_assert_nonnull (found);
  return GTK_EDITABLE (gtk_label_get_mnemonic_widget (GTK_LABEL (found)));
}

static void
activate (Fixture    *fixture,
          const char *action)
{
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (fixture->window), action, NULL));
  settle ();
}

static void
show_page (Fixture    *fixture,
           const char *page)
{
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.show-page", "s", page));
  settle ();
}

static GBytes *
serialize (Fixture *fixture)
{
  return rung_document_file_serialize (rung_session_get_document (fixture->session));
}

static void
test_typing_changes_the_verdict (Fixture       *fixture,
                                 gconstpointer  file)
{
  g_autofree char *before = dup_answer (fixture);
  g_autofree char *after = NULL;
  g_autofree char *undone = NULL;
  GtkEditable *entry = find_entry (fixture, "Base pay");
  g_autofree char *pay = g_strdup (gtk_editable_get_text (entry));

  gtk_editable_set_text (entry, "400,000");
  settle ();
  after = dup_answer (fixture);
  g_assert_cmpstr (before, !=, after);
  g_assert_cmpint (rung_document_get_offer (rung_session_get_document (fixture->session), 0)->inputs.base_pay,
                   ==, 400000);

  activate (fixture, "win.undo");
  undone = dup_answer (fixture);
  g_assert_cmpstr (undone, ==, before);
  g_assert_cmpstr (gtk_editable_get_text (entry), ==, pay);
}

static void
test_bad_value_keeps_the_last_good_one (Fixture       *fixture,
                                        gconstpointer  file)
{
  g_autofree char *before = dup_answer (fixture);
  g_autofree char *after = NULL;
  GtkEditable *entry = find_entry (fixture, "Base pay");

  gtk_editable_set_text (entry, "lots");
  settle ();
  after = dup_answer (fixture);
  g_assert_cmpstr (before, ==, after);
  g_assert_nonnull (find (GTK_WIDGET (fixture->window), has_class, "problem"));
  gtk_test_accessible_assert_state (GTK_ACCESSIBLE (entry), GTK_ACCESSIBLE_STATE_INVALID,
                                    GTK_ACCESSIBLE_INVALID_TRUE);

  gtk_editable_set_text (entry, "-5");
  settle ();
  g_assert_nonnull (find (GTK_WIDGET (fixture->window), has_class, "problem"));
  gtk_editable_set_text (entry, "210k");
  settle ();
  g_assert_null (find (GTK_WIDGET (fixture->window), has_class, "problem"));
  g_assert_cmpint (rung_document_get_offer (rung_session_get_document (fixture->session), 0)->inputs.base_pay,
                   ==, 210000);
}

static void
test_save_and_reopen (Fixture       *fixture,
                      gconstpointer  file)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *folder = g_dir_make_tmp ("rung-test-XXXXXX", &error);
  g_autofree char *path = g_build_filename (folder, "mine.rung", NULL);
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GBytes) reopened = NULL;

  gtk_editable_set_text (find_entry (fixture, "Base pay"), "233,000");
  settle ();
  g_assert_true (rung_session_is_modified (fixture->session));
  g_assert_true (rung_session_save (fixture->session, path, FALSE, &error));
  g_assert_no_error (error);
  g_assert_false (rung_session_is_modified (fixture->session));
  bytes = serialize (fixture);

  /* Once it has a file, the action saves without a question. */
  gtk_editable_set_text (find_entry (fixture, "Base pay"), "234,000");
  activate (fixture, "win.save");
  g_assert_false (rung_session_is_modified (fixture->session));
  gtk_editable_set_text (find_entry (fixture, "Base pay"), "233,000");
  activate (fixture, "win.save");

  rung_session_clear (fixture->session);
  rung_window_open (fixture->window, path);
  settle ();
  reopened = serialize (fixture);
  g_assert_true (g_bytes_equal (bytes, reopened));
  g_assert_cmpstr (gtk_editable_get_text (find_entry (fixture, "Base pay")), ==, "233,000");
  g_unlink (path);
  g_rmdir (folder);
}

static void
test_failed_save_is_said (Fixture       *fixture,
                          gconstpointer  file)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *folder = g_dir_make_tmp ("rung-test-XXXXXX", &error);
  g_autofree char *path = g_build_filename (folder, "mine.rung", NULL);

  g_assert_true (rung_session_save (fixture->session, path, FALSE, &error));
  g_unlink (path);
  g_rmdir (folder);
  gtk_editable_set_text (find_entry (fixture, "Base pay"), "233,000");
  activate (fixture, "win.save");
  g_assert_nonnull (find (GTK_WIDGET (fixture->window), has_class, "banner"));
  g_assert_true (rung_session_is_modified (fixture->session));
  activate (fixture, "win.dismiss");
  /* So that the window closes without a question. */
  rung_session_clear (fixture->session);
}

static void
test_delete_and_undo (Fixture       *fixture,
                      gconstpointer  file)
{
  g_autoptr (GBytes) before = serialize (fixture);
  g_autoptr (GBytes) after = NULL;
  guint n_offers = rung_document_get_n_offers (rung_session_get_document (fixture->session));

  activate (fixture, "win.delete-offer");
  g_assert_cmpuint (rung_document_get_n_offers (rung_session_get_document (fixture->session)), ==, n_offers - 1);
  g_assert_nonnull (find (GTK_WIDGET (fixture->window), has_class, "toast-box"));
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
test_derivation_opens (Fixture       *fixture,
                       gconstpointer  file)
{
  GType type = RUNG_TYPE_CELL;
  GType popover_type = GTK_TYPE_POPOVER;
  GtkWidget *cell = find (GTK_WIDGET (fixture->window), is_of_type, &type);
  GtkWidget *popover = NULL;

  g_assert_nonnull (cell);
  g_assert_true (gtk_widget_activate (cell));
  settle ();
  popover = find (cell, is_of_type, &popover_type);
  g_assert_nonnull (popover);
  g_assert_nonnull (find (popover, has_class, "total"));
  gtk_popover_popdown (GTK_POPOVER (popover));
  settle ();
  g_assert_null (find (cell, is_of_type, &popover_type));
}

static void
test_ticked_step_persists (Fixture       *fixture,
                           gconstpointer  file)
{
  GType type = GTK_TYPE_CHECK_BUTTON;
  GtkWidget *check = NULL;

  show_page (fixture, "path");
  check = find (GTK_WIDGET (fixture->window), is_of_type, &type);
  for (; check != NULL && !gtk_widget_is_sensitive (check);)
    {
      gtk_widget_set_visible (check, FALSE);
      check = find (GTK_WIDGET (fixture->window), is_of_type, &type);
    }
  g_assert_nonnull (check);
  gtk_check_button_set_active (GTK_CHECK_BUTTON (check), TRUE);
  settle ();
  g_assert_cmpuint (rung_session_get_document (fixture->session)->done->len, ==, 1);
  activate (fixture, "win.undo");
  g_assert_cmpuint (rung_session_get_document (fixture->session)->done->len, ==, 0);
  g_assert_false (gtk_check_button_get_active (GTK_CHECK_BUTTON (check)));
}

/* A control needs a name of its own; what only holds others does not. */
static gboolean
needs_a_name (GtkWidget *widget)
{
  return gtk_widget_get_focusable (widget) && gtk_widget_is_sensitive (widget)
         && !GTK_IS_SCROLLED_WINDOW (widget) && !GTK_IS_TEXT (widget) && !GTK_IS_WINDOW (widget)
         && !GTK_IS_LIST_BOX (widget) && !GTK_IS_LABEL (widget)
         && !g_str_equal (G_OBJECT_TYPE_NAME (widget), "GtkListItemWidget")
         && !g_str_equal (G_OBJECT_TYPE_NAME (widget), "GtkColumnListItemWidget")
         && !g_str_has_prefix (G_OBJECT_TYPE_NAME (widget), "GtkColumn")
         && !g_str_equal (G_OBJECT_TYPE_NAME (widget), "GtkListView");
}

static gboolean
has_name (GtkWidget *widget)
{
  GtkAccessible *accessible = GTK_ACCESSIBLE (widget);
  GType label = GTK_TYPE_LABEL;
  GtkWidget *text = NULL;

  if (gtk_test_accessible_has_property (accessible, GTK_ACCESSIBLE_PROPERTY_LABEL)
      || gtk_test_accessible_has_relation (accessible, GTK_ACCESSIBLE_RELATION_LABELLED_BY))
    return TRUE;
  /* The inner button of a menu button or a drop-down speaks for its parent. */
  if (GTK_IS_TOGGLE_BUTTON (widget)
      && (GTK_IS_MENU_BUTTON (gtk_widget_get_parent (widget)) || GTK_IS_DROP_DOWN (gtk_widget_get_parent (widget))))
    return has_name (gtk_widget_get_parent (widget));
  text = find (widget, is_of_type, &label);
  return text != NULL && *gtk_label_get_text (GTK_LABEL (text)) != '\0';
}

static guint
check_names (GtkWidget *widget)
{
  guint n_checked = 0;

  if (!gtk_widget_get_mapped (widget))
    return 0;
  if (needs_a_name (widget))
    {
      if (!has_name (widget))
        g_test_message ("%s in %s has no name", G_OBJECT_TYPE_NAME (widget),
                        G_OBJECT_TYPE_NAME (gtk_widget_get_parent (widget)));
      g_assert_true (has_name (widget));
      n_checked++;
    }
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    n_checked += check_names (child);
  return n_checked;
}

static void
test_every_control_has_a_name (Fixture       *fixture,
                               gconstpointer  file)
{
  static const char *const pages[] = { "offers", "worth", "path", "market" };
  GType sidebar_type = RUNG_TYPE_SIDEBAR;
  GtkWidget *sidebar = find (GTK_WIDGET (fixture->window), is_of_type, &sidebar_type);

  for (guint i = 0; i < G_N_ELEMENTS (pages); i++)
    {
      show_page (fixture, pages[i]);
      g_assert_cmpuint (check_names (GTK_WIDGET (fixture->window)), >, 20);
    }
  rung_sidebar_select (RUNG_SIDEBAR (sidebar), -1);
  settle ();
  g_assert_cmpuint (check_names (sidebar), >, 8);
}

static void
test_charts_speak (Fixture       *fixture,
                   gconstpointer  file)
{
  GType type = RUNG_TYPE_CHART_AREA;
  GtkWidget *chart = NULL;

  show_page (fixture, "worth");
  chart = find (GTK_WIDGET (fixture->window), is_of_type, &type);
  g_assert_nonnull (chart);
  g_assert_true (gtk_test_accessible_has_property (GTK_ACCESSIBLE (chart), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION));
  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (chart), GTK_ACCESSIBLE_ROLE_IMG);
}

static guint
count_spoken (GtkWidget *widget)
{
  guint n = 0;

  if (RUNG_IS_CHART_AREA (widget) && gtk_widget_get_mapped (widget))
    {
      g_assert_true (gtk_test_accessible_has_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_LABEL));
      g_assert_true (gtk_test_accessible_has_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION));
      n++;
    }
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    n += count_spoken (child);
  return n;
}

/* Growth, the years, the states and the rest: each has a name and a text. */
static void
test_market_charts_speak (Fixture       *fixture,
                          gconstpointer  file)
{
  GType page_type = RUNG_TYPE_MARKET_PAGE;
  GType form_type = RUNG_TYPE_SWITCH;
  GtkWidget *page = NULL;

  show_page (fixture, "market");
  page = find (GTK_WIDGET (fixture->window), is_of_type, &page_type);
  g_assert_nonnull (page);
  g_assert_cmpuint (count_spoken (page), ==, 0);
  rung_switch_set_selected (RUNG_SWITCH (find (page, is_of_type, &form_type)), 1);
  settle ();
  g_assert_cmpuint (count_spoken (page), ==, 4);
}

static void
test_offer_in_every_state (Fixture       *fixture,
                           gconstpointer  file)
{
  GType expander_type = GTK_TYPE_EXPANDER;
  GType table_type = GTK_TYPE_COLUMN_VIEW;
  GtkWidget *page = find (GTK_WIDGET (fixture->window), is_label, "An offer in every state");
  GtkWidget *expander = gtk_widget_get_ancestor (page, expander_type);
  GtkWidget *table = NULL;
  GListModel *rows = NULL;

  gtk_expander_set_expanded (GTK_EXPANDER (expander), TRUE);
  settle ();
  table = find (expander, is_of_type, &table_type);
  g_assert_nonnull (table);
  rows = G_LIST_MODEL (gtk_column_view_get_model (GTK_COLUMN_VIEW (table)));
  /* All states and DC, and the cities and counties beside them. */
  g_assert_cmpuint (g_list_model_get_n_items (rows), >, 51);
  g_assert_cmpuint (check_names (expander), >=, 3);
  gtk_editable_set_text (find_entry (fixture, "Base pay"), "222,000");
  settle ();
  activate (fixture, "win.undo");
}

/* Every page fits the narrowest window there is a layout for. */
static void
test_pages_fit_narrow (Fixture       *fixture,
                       gconstpointer  file)
{
  static const char *const pages[] = { "offers", "worth", "path", "market" };

  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 480, 800);
  settle ();
  for (guint i = 0; i < G_N_ELEMENTS (pages); i++)
    {
      int least = 0;

      show_page (fixture, pages[i]);
      settle ();
      gtk_widget_measure (GTK_WIDGET (fixture->window), GTK_ORIENTATION_HORIZONTAL, -1, &least, NULL, NULL, NULL);
      g_test_message ("%s: %d", pages[i], least);
      g_assert_cmpint (least, <=, 480);
    }
}

static void
test_closes_at_once (void)
{
  g_autofree char *path = sample_path ();
  g_autoptr (GFile) sample = g_file_new_for_path (path);
  GFile *files[] = { sample };
  gpointer window = NULL;

  g_application_open (G_APPLICATION (the_application), files, 1, "");
  window = gtk_application_get_active_window (GTK_APPLICATION (the_application));
  g_assert_nonnull (window);
  g_object_add_weak_pointer (window, &window);
  /* What it meant to build later must not be built on what is gone. */
  gtk_window_destroy (window);
  settle ();
  g_assert_null (window);
}

static void
test_empty_state (Fixture       *fixture,
                  gconstpointer  file)
{
  g_assert_true (rung_window_is_pristine (fixture->window));
  g_assert_nonnull (find (GTK_WIDGET (fixture->window), has_class, "suggested-action"));
  activate (fixture, "win.open-sample");
  g_assert_cmpuint (rung_document_get_n_offers (rung_session_get_document (fixture->session)), ==, 3);
  g_assert_false (rung_session_is_modified (fixture->session));
  g_assert_null (rung_session_get_path (fixture->session));
}

static void
test_bad_file_leaves_the_document (Fixture       *fixture,
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
  settle ();
  g_assert_nonnull (find (GTK_WIDGET (fixture->window), has_class, "banner"));
  g_assert_null (rung_session_get_path (fixture->session));
  g_unlink (path);
}

static void
test_ui_files_load (void)
{
  static const char *const files[] = { "pages/empty.ui", "gtk/help-overlay.ui" };

  for (guint i = 0; i < G_N_ELEMENTS (files); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (GtkBuilder) builder = gtk_builder_new ();
      g_autofree char *path = g_strconcat ("/io/github/rung/Rung/", files[i], NULL);

      gtk_builder_add_from_resource (builder, path, &error);
      g_assert_no_error (error);
      if (GTK_IS_WINDOW (gtk_builder_get_object (builder, "help_overlay")))
        gtk_window_destroy (GTK_WINDOW (gtk_builder_get_object (builder, "help_overlay")));
    }
}

static void
add (const char *path,
     gboolean    with_sample,
     void      (*test) (Fixture *, gconstpointer))
{
  g_test_add (path, Fixture, with_sample ? "sample" : NULL, set_up, test, tear_down);
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
  g_application_set_flags (G_APPLICATION (the_application),
                           G_APPLICATION_HANDLES_OPEN | G_APPLICATION_NON_UNIQUE);
  g_assert_true (g_application_register (G_APPLICATION (the_application), NULL, NULL));
  g_test_add_func ("/window/ui-files-load", test_ui_files_load);
  add ("/window/typing-changes-the-verdict", TRUE, test_typing_changes_the_verdict);
  add ("/window/bad-value-keeps-the-last-good-one", TRUE, test_bad_value_keeps_the_last_good_one);
  add ("/window/save-and-reopen", TRUE, test_save_and_reopen);
  add ("/window/failed-save-is-said", TRUE, test_failed_save_is_said);
  add ("/window/delete-and-undo", TRUE, test_delete_and_undo);
  add ("/window/derivation-opens", TRUE, test_derivation_opens);
  add ("/window/ticked-step-persists", TRUE, test_ticked_step_persists);
  add ("/window/every-control-has-a-name", TRUE, test_every_control_has_a_name);
  add ("/window/charts-speak", TRUE, test_charts_speak);
  add ("/window/market-charts-speak", TRUE, test_market_charts_speak);
  add ("/window/offer-in-every-state", TRUE, test_offer_in_every_state);
  add ("/window/pages-fit-narrow", TRUE, test_pages_fit_narrow);
  g_test_add_func ("/window/closes-at-once", test_closes_at_once);
  add ("/window/empty-state", FALSE, test_empty_state);
  add ("/window/bad-file-leaves-the-document", FALSE, test_bad_file_leaves_the_document);
  return g_test_run ();
}
