/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gstdio.h>
#include <gtk/gtk.h>
#include <string.h>

#include "model/session/rung-session-look.h"
#include "model/workspace/rung-workspace-file.h"
#include "report/grids/rung-comparison-grid.h"
#include "report/kit/rung-grid-html.h"
#include "report/kit/rung-grid-text.h"
#include "ui/parts/rung-copy-button.h"
#include "ui/parts/rung-copy.h"
#include "ui/window/rung-window-export.h"

#include "harness.h"

/* What leaves the window: tables on the clipboard, and files. */

static gboolean
is_copy_button (GtkWidget  *widget,
                const void *text)
{
  return GTK_IS_MENU_BUTTON (widget)
         && RUNG_IS_COPY_BUTTON (gtk_widget_get_parent (widget))
         && g_object_get_data (G_OBJECT (widget), "seen") == NULL;
}

static gboolean
is_toast (GtkWidget  *widget,
          const void *text)
{
  GtkWidget *toast = gtk_widget_get_ancestor (widget, GTK_TYPE_BOX);

  return GTK_IS_LABEL (widget) && toast != NULL && gtk_widget_has_css_class (toast, "toast-box")
         && strstr (gtk_label_get_text (GTK_LABEL (widget)), text) != NULL;
}

static gboolean
is_folded (GtkWidget  *widget,
           const void *text)
{
  return GTK_IS_EXPANDER (widget) && !gtk_expander_get_expanded (GTK_EXPANDER (widget));
}

static gboolean
has_class (GtkWidget  *widget,
           const void *name)
{
  return gtk_widget_has_css_class (widget, name);
}

static void
assert_said (Harness    *fixture,
             const char *text)
{
  g_assert_nonnull (harness_find_mapped (GTK_WIDGET (fixture->window), is_toast, text));
}

static void
text_cb (GObject      *source,
         GAsyncResult *result,
         gpointer      user_data)
{
  g_autoptr (GError) error = NULL;

  *(char **) user_data = gdk_clipboard_read_text_finish (GDK_CLIPBOARD (source), result, &error);
  g_assert_no_error (error);
}

static char *
read_text (Harness *fixture)
{
  char *text = NULL;

  gdk_clipboard_read_text_async (gtk_widget_get_clipboard (GTK_WIDGET (fixture->window)), NULL,
                                 text_cb, &text);
  while (text == NULL)
    g_main_context_iteration (NULL, TRUE);
  return text;
}

static void
written_cb (GObject      *source,
            GAsyncResult *result,
            gpointer      user_data)
{
  g_autoptr (GError) error = NULL;

  gdk_content_provider_write_mime_type_finish (GDK_CONTENT_PROVIDER (source), result, &error);
  g_assert_no_error (error);
  *(gboolean *) user_data = TRUE;
}

/* What a program that takes HTML gets, NULL if there is none. */
static char *
read_html (Harness *fixture)
{
  GdkClipboard *clipboard = gtk_widget_get_clipboard (GTK_WIDGET (fixture->window));
  g_autoptr (GOutputStream) stream = g_memory_output_stream_new_resizable ();
  gboolean is_done = FALSE;

  if (!gdk_content_formats_contain_mime_type (gdk_clipboard_get_formats (clipboard), "text/html"))
    return NULL;
  gdk_content_provider_write_mime_type_async (gdk_clipboard_get_content (clipboard), "text/html",
                                              stream,
                                              G_PRIORITY_DEFAULT, NULL, written_cb, &is_done);
  while (!is_done)
    g_main_context_iteration (NULL, TRUE);
  return g_strndup (g_memory_output_stream_get_data (G_MEMORY_OUTPUT_STREAM (stream)),
                    g_memory_output_stream_get_data_size (G_MEMORY_OUTPUT_STREAM (stream)));
}

static void
copy_as (GtkWidget      *button,
         RungCopyFormat  format)
{
  g_assert_true (gtk_widget_activate_action (button, "copy.as", "u", (guint) format));
  harness_settle ();
}

static void
test_copy_comparison (Harness       *fixture,
                      gconstpointer  data)
{
  GtkWidget *button = harness_find_mapped (GTK_WIDGET (fixture->window), is_copy_button, NULL);
  g_autoptr (RungGrid) grid = NULL;
  g_autofree char *texts[RUNG_N_COPY_FORMATS] = { NULL };

  g_assert_nonnull (button);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Copy: The offers side by side");
  rung_session_set_span (fixture->session, RUNG_SPAN_FIRST_YEAR);
  grid = rung_comparison_grid_new (rung_session_get_comparison (fixture->session),
                                   rung_session_get_document (fixture->session),
                                   RUNG_SPAN_FIRST_YEAR);
  texts[RUNG_COPY_TEXT] = rung_grid_to_text (grid);
  texts[RUNG_COPY_TSV] = rung_grid_to_tsv (grid);
  texts[RUNG_COPY_MARKDOWN] = rung_grid_to_markdown (grid);
  texts[RUNG_COPY_HTML] = rung_grid_to_html (grid, NULL);
  for (guint i = 0; i < RUNG_N_COPY_FORMATS; i++)
    {
      g_autofree char *text = NULL;
      g_autofree char *html = NULL;

      copy_as (button, i);
      assert_said (fixture, "Copied “The offers side by side” as");
      text = read_text (fixture);
      html = read_html (fixture);
      g_assert_cmpstr (text, ==, texts[i]);
      g_assert_cmpint (html != NULL, ==, i == RUNG_COPY_HTML);
      if (html != NULL)
        g_assert_true (g_str_has_suffix (html, texts[i]));
    }
  for (guint i = 0; i < RUNG_N_COPY_FORMATS; i++)
    g_free (g_steal_pointer (&texts[i]));
}

/* The key copies what a paste knows best. */
static void
test_copy_by_key (Harness       *fixture,
                  gconstpointer  data)
{
  g_autofree char *text = NULL;
  g_autofree char *html = NULL;

  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.copy-table", NULL));
  harness_settle ();
  text = read_text (fixture);
  html = read_html (fixture);
  g_assert_nonnull (strchr (text, '\t'));
  g_assert_nonnull (html);
  g_assert_nonnull (strstr (html, "<table>"));
}

/* Every table of a page, down to those that are unfolded. */
static guint
copy_all (Harness *fixture)
{
  guint n_tables = 0;
  GtkWidget *button = NULL;

  while ((button = harness_find_mapped (GTK_WIDGET (fixture->window), is_copy_button,
                                        NULL)) != NULL)
    {
      g_autofree char *text = NULL;

      g_object_set_data (G_OBJECT (button), "seen", button);
      copy_as (button, RUNG_COPY_TSV);
      text = read_text (fixture);
      g_assert_nonnull (strchr (text, '\t'));
      g_assert_nonnull (strchr (strchr (text, '\n') + 1, '\n'));
      n_tables++;
    }
  return n_tables;
}

static void
unfold_all (Harness *fixture)
{
  GtkWidget *expander = NULL;

  while ((expander = harness_find_mapped (GTK_WIDGET (fixture->window), is_folded, NULL)) != NULL)
    gtk_expander_set_expanded (GTK_EXPANDER (expander), TRUE);
  harness_settle ();
}

static void
test_copy_every_table (Harness       *fixture,
                       gconstpointer  data)
{
  static const struct { const char *page; const char *section; guint n_tables; } sections[] = {
    { "offers", "compare", 1 }, { "offers", "years", 1 }, { "offers", "chances", 2 },
    { "offers", "leaving", 1 }, { "offers", "negotiate", 2 }, { "offers", "where", 1 },
    { "offers", "details", 1 },
    { "worth", "estimate", 1 }, { "worth", "raise", 1 }, { "worth", "places", 1 },
    { "worth", "evidence", 2 }, { "worth", "data", 0 },
    { "market", "all", 1 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (sections); i++)
    {
      g_assert_true (gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.show-page", "s",
                                                 sections[i].page));
      harness_settle ();
      if (sections[i].section != NULL)
        harness_show_section (fixture, sections[i].section);
      unfold_all (fixture);
      g_assert_cmpuint (copy_all (fixture), ==, sections[i].n_tables);
    }
}

static GtkDialog *
find_chooser (void)
{
  GListModel *windows = gtk_window_get_toplevels ();

  for (guint i = 0; i < g_list_model_get_n_items (windows); i++)
    {
      g_autoptr (GtkWidget) window = g_list_model_get_item (windows, i);

      if (GTK_IS_FILE_CHOOSER (window) && gtk_widget_get_mapped (window))
        return GTK_DIALOG (window);
    }
  return NULL;
}

/* Takes the suggested name. */
static void
export_by_dialog (Harness    *fixture,
                  const char *folder)
{
  GtkDialog *chooser = NULL;
  g_autoptr (GFile) where = g_file_new_for_path (folder);
  g_autofree char *name = NULL;

  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.export-pdf", NULL));
  harness_settle ();
  chooser = find_chooser ();
  g_assert_nonnull (chooser);
  name = gtk_file_chooser_get_current_name (GTK_FILE_CHOOSER (chooser));
  g_assert_cmpstr (name, ==, "three-offers.pdf");
  g_assert_true (gtk_file_chooser_set_current_folder (GTK_FILE_CHOOSER (chooser), where, NULL));
  gtk_file_chooser_set_current_name (GTK_FILE_CHOOSER (chooser), name);
  harness_settle ();
  gtk_dialog_response (chooser, GTK_RESPONSE_ACCEPT);
  /* It looks first whether there is such a file. */
  while (find_chooser () != NULL)
    g_main_context_iteration (NULL, TRUE);
  harness_settle ();
}

static void
test_export (Harness       *fixture,
             gconstpointer  data)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *folder = g_dir_make_tmp ("rung-test-XXXXXX", &error);
  g_autofree char *path = g_build_filename (folder, "three-offers.pdf", NULL);
  g_autofree char *contents = NULL;
  g_autofree char *after = NULL;
  gsize length = 0;

  export_by_dialog (fixture, folder);
  assert_said (fixture, "Saved “three-offers.pdf”");
  g_assert_true (g_file_get_contents (path, &contents, &length, &error));
  g_assert_true (g_str_has_prefix (contents, "%PDF-"));
  g_assert_false (rung_workspace_is_modified (rung_session_get_workspace (fixture->session)));

  /* Nothing stands in for a folder that is gone, and it is said. */
  g_unlink (path);
  g_rmdir (folder);
  rung_window_export (fixture->window, path);
  harness_settle ();
  g_assert_nonnull (harness_find_mapped (GTK_WIDGET (fixture->window), has_class, "banner"));
  g_assert_false (g_file_test (path, G_FILE_TEST_EXISTS));
}

int
main (int    argc,
      char **argv)
{
  if (!harness_init (&argc, &argv))
    return 0;
  harness_add ("/export/a-comparison-is-copied-in-every-format", TRUE, test_copy_comparison);
  harness_add ("/export/the-key-copies-a-table", TRUE, test_copy_by_key);
  harness_add ("/export/every-table-can-be-copied", TRUE, test_copy_every_table);
  harness_add ("/export/a-pdf-is-saved-or-its-failure-told", TRUE, test_export);
  return g_test_run ();
}
