/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gstdio.h>
#include <math.h>
#include <string.h>

#include "engine/document/rung-record.h"
#include "model/workspace/rung-workspace-history.h"
#include "model/workspace/rung-workspace-plan.h"
#include "model/workspace/rung-workspace-study.h"
#include "store/document/rung-document-serialize.h"
#include "ui/kit/rung-cell.h"
#include "ui/kit/rung-chart-area.h"
#include "ui/parts/rung-fold-row.h"
#include "ui/path/rung-path-editor.h"
#include "ui/path/rung-path-page.h"
#include "ui/window/rung-window-export.h"

#include "harness.h"

/* Drives the Path page on the sample. */

static const char *const sections[] = {
  "next", "ladder", "tracks", "paths", "studies", "skills", "plan", "outlook",
};

static gboolean
is_of_type (GtkWidget  *widget,
            const void *type)
{
  return G_TYPE_CHECK_INSTANCE_TYPE (widget, *(const GType *) type)
         && gtk_widget_get_mapped (widget);
}

static gboolean
is_named (GtkWidget  *widget,
          const void *text)
{
  const char *label = GTK_IS_BUTTON (widget) ? gtk_button_get_label (GTK_BUTTON (widget)) : NULL;

  return label != NULL && gtk_widget_get_mapped (widget) && strstr (label, text) != NULL;
}

static gboolean
is_answer (GtkWidget  *widget,
           const void *data)
{
  return gtk_widget_has_css_class (widget, "answer") && gtk_widget_get_mapped (widget);
}

static gboolean
is_row_of (GtkWidget  *widget,
           const void *title)
{
  return g_str_equal (G_OBJECT_TYPE_NAME (widget), "RungStepRow")
         && harness_find (widget, harness_is_label, title) != NULL;
}

static void
activate (Harness    *fixture,
          const char *action)
{
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (fixture->window), action, NULL));
  harness_settle ();
}

static void
show_section (Harness    *fixture,
              const char *section)
{
  GType type = RUNG_TYPE_PATH_PAGE;
  GtkWidget *page = NULL;

  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.show-page", "s",
                                             "path"));
  harness_settle ();
  page = harness_find (GTK_WIDGET (fixture->window), is_of_type, &type);
  g_assert_nonnull (page);
  rung_answer_page_show_section (RUNG_ANSWER_PAGE (page), section);
  harness_settle ();
}

static void
press (Harness    *fixture,
       GtkWidget  *root,
       const char *label)
{
  GtkWidget *button = harness_find (root, is_named, label);

  g_test_message ("%s", label);
  g_assert_nonnull (button);
  g_signal_emit_by_name (button, "clicked");
  harness_settle ();
}

static char *
dup_answer (Harness *fixture)
{
  GtkWidget *label = harness_find (GTK_WIDGET (fixture->window), is_answer, NULL);

  g_assert_nonnull (label);
  return g_strdup (gtk_label_get_text (GTK_LABEL (label)));
}

static char *
dup_worth (Harness *fixture)
{
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.show-page", "s",
                                             "worth"));
  harness_settle ();
  return dup_answer (fixture);
}

static GBytes *
serialize (Harness *fixture)
{
  return rung_document_file_serialize (rung_session_get_document (fixture->session));
}

static void
assert_bytes (Harness *fixture,
              GBytes  *expected)
{
  g_autoptr (GBytes) now = serialize (fixture);

  g_assert_true (g_bytes_equal (now, expected));
}

static GtkWidget *
find_row (Harness    *fixture,
          const char *title)
{
  GtkWidget *row = harness_find (GTK_WIDGET (fixture->window), is_row_of, title);

  g_assert_nonnull (row);
  return row;
}

static gboolean
has_skill (Harness    *fixture,
           const char *skill)
{
  return rung_set_has (rung_session_get_document (fixture->session)->profile.skills, skill);
}

/* Worth shows the step as done while the file stays as it is; ticked for good
 * it says the same; one undo brings the old bytes back. */
static void
test_preview (Harness       *fixture,
              gconstpointer  file)
{
  g_autoptr (GBytes) before = serialize (fixture);
  g_autofree char *now = dup_worth (fixture);
  g_autofree char *previewed = NULL;
  g_autofree char *ended = NULL;
  g_autofree char *done = NULL;
  g_autofree char *undone = NULL;

  show_section (fixture, "next");
  rung_fold_row_unfold (RUNG_FOLD_ROW (find_row (fixture, "Write one slow part in Rust")));
  harness_settle ();
  press (fixture, find_row (fixture, "Write one slow part in Rust"), "Preview on the Worth page");
  previewed = dup_answer (fixture);
  g_assert_cmpstr (previewed, !=, now);
  assert_bytes (fixture, before);
  g_assert_nonnull (harness_find_mapped (GTK_WIDGET (fixture->window), harness_is_label,
                                         "Preview:"));
  press (fixture, GTK_WIDGET (fixture->window), "_End the preview");
  ended = dup_worth (fixture);
  g_assert_cmpstr (ended, ==, now);
  assert_bytes (fixture, before);

  show_section (fixture, "next");
  press (fixture, find_row (fixture, "Write one slow part in Rust"), "Preview on the Worth page");
  press (fixture, GTK_WIDGET (fixture->window), "_Mark it done");
  g_assert_true (has_skill (fixture, "rust"));
  done = dup_worth (fixture);
  g_assert_cmpstr (done, ==, previewed);
  activate (fixture, "win.undo");
  undone = dup_worth (fixture);
  g_assert_cmpstr (undone, ==, now);
  assert_bytes (fixture, before);
}

static void
test_tick (Harness       *fixture,
           gconstpointer  file)
{
  g_autoptr (GBytes) before = serialize (fixture);
  GType type = GTK_TYPE_CHECK_BUTTON;
  GtkWidget *row = NULL;
  GtkWidget *check = NULL;

  show_section (fixture, "next");
  row = find_row (fixture, "Monitor a model in production");
  check = harness_find (row, is_of_type, &type);
  g_assert_nonnull (check);
  g_assert_false (has_skill (fixture, "monitoring"));
  gtk_check_button_set_active (GTK_CHECK_BUTTON (check), TRUE);
  harness_settle ();
  g_assert_true (has_skill (fixture, "monitoring"));
  g_assert_cmpstr (rung_document_find_step (rung_session_get_document (fixture->session),
                                            "monitoring")->state, ==,
                   "done");
  activate (fixture, "win.undo");
  g_assert_false (gtk_check_button_get_active (GTK_CHECK_BUTTON (check)));
  assert_bytes (fixture, before);
}

/* Rows stay where they are while a number is typed, however gains move. */
static void
test_order_while_typing (Harness       *fixture,
                         gconstpointer  file)
{
  RungProfileRecord *profile
    = rung_workspace_get_profile (rung_session_get_workspace (fixture->session));
  g_autoptr (GPtrArray) ids = g_ptr_array_new ();
  g_autoptr (GArray) fresh = NULL;
  GArray *rows = NULL;
  gboolean has_moved = FALSE;

  show_section (fixture, "next");
  g_object_set (profile, "level", "", "skills", "", NULL);
  g_object_set (profile, "years", G_GINT64_CONSTANT (6), NULL);
  harness_settle ();
  rows = rung_results_get_roadmap (rung_session_get_results (fixture->session));
  for (guint i = 0; i < rows->len; i++)
    g_ptr_array_add (ids, (gpointer) g_array_index (rows, RungRoadmapRow, i).step->id);
  g_object_set (profile, "years", G_GINT64_CONSTANT (10), NULL);
  harness_settle ();
  rows = rung_results_get_roadmap (rung_session_get_results (fixture->session));
  fresh = rung_roadmap_compute (rung_session_get_tables (fixture->session),
                                rung_session_get_document (fixture->session), NULL);
  for (guint i = 0; i < rows->len; i++)
    {
      g_assert_true (g_array_index (rows, RungRoadmapRow,
                                    i).step->id == g_ptr_array_index (ids, i));
      has_moved = has_moved || g_array_index (fresh, RungRoadmapRow,
                                              i).step->id != g_ptr_array_index (ids, i);
    }
  g_assert_true (has_moved);
}

static gboolean
is_ask (GtkWidget  *widget,
        const void *text)
{
  return GTK_IS_CHECK_BUTTON (widget) && gtk_widget_get_mapped (widget)
         && harness_find (widget, harness_is_label, text) != NULL;
}

/* Who ticks with the keyboard stays where they are. */
static void
test_ask (Harness       *fixture,
          gconstpointer  file)
{
  g_autoptr (GBytes) before = serialize (fixture);
  GtkWidget *check = NULL;
  GtkWidget *focus = NULL;

  show_section (fixture, "ladder");
  check = harness_find (GTK_WIDGET (fixture->window), is_ask, "Technical authority");
  g_assert_nonnull (check);
  g_assert_true (gtk_widget_grab_focus (check));
  g_assert_true (gtk_widget_activate (check));
  harness_settle ();
  focus = gtk_root_get_focus (GTK_ROOT (fixture->window));
  g_assert_nonnull (focus);
  g_assert_true (focus == check);
  g_assert_true (is_ask (focus, "Technical authority"));
  g_assert_true (gtk_check_button_get_active (GTK_CHECK_BUTTON (focus)));
  activate (fixture, "win.undo");
  g_assert_false (gtk_check_button_get_active (GTK_CHECK_BUTTON (check)));
  g_assert_null (rung_workspace_get_undo_title (rung_session_get_workspace (fixture->session)));
  assert_bytes (fixture, before);
}

static gboolean
is_named_type (GtkWidget  *widget,
               const void *name)
{
  return g_str_equal (G_OBJECT_TYPE_NAME (widget), name) && gtk_widget_get_mapped (widget);
}

static guint
get_n_paths (Harness *fixture)
{
  return rung_session_get_document (fixture->session)->plan.paths->len;
}

/* A path is added, changed, copied and removed; undo brings everything back. */
static void
test_edit_paths (Harness       *fixture,
                 gconstpointer  file)
{
  g_autoptr (GBytes) before = serialize (fixture);
  GType type = RUNG_TYPE_PATH_EDITOR;
  GtkWidget *editor = NULL;
  guint n = get_n_paths (fixture);

  show_section (fixture, "paths");
  editor = harness_find (GTK_WIDGET (fixture->window), is_of_type, &type);
  g_assert_nonnull (editor);
  g_assert_true (gtk_widget_activate_action (editor, "path.add", "s", "skills"));
  harness_settle ();
  g_assert_cmpuint (get_n_paths (fixture), ==, n + 1);
  g_assert_cmpuint (rung_path_editor_get_selected (RUNG_PATH_EDITOR (editor)), ==, n + 1);
  g_assert_true (gtk_widget_activate_action (editor, "path.duplicate", NULL));
  harness_settle ();
  g_assert_cmpuint (get_n_paths (fixture), ==, n + 2);
  /* No more than can be told apart. */
  g_assert_true (gtk_widget_activate_action (editor, "path.add", "s", ""));
  harness_settle ();
  g_assert_cmpuint (get_n_paths (fixture), ==, MIN (n + 3, RUNG_MAX_PATHS));
  g_assert_true (gtk_widget_activate_action (editor, "path.remove", NULL));
  harness_settle ();
  while (rung_workspace_get_undo_title (rung_session_get_workspace (fixture->session)) != NULL)
    activate (fixture, "win.undo");
  assert_bytes (fixture, before);
}

/* What a path adds up to has no steps of its own. */
static gboolean
is_told (GtkWidget  *widget,
         const void *data)
{
  return RUNG_IS_CELL (widget) && gtk_widget_get_mapped (widget)
         && !gtk_widget_has_css_class (widget, "plain");
}

static void
test_year_explained (Harness       *fixture,
                     gconstpointer  file)
{
  GType popover_type = GTK_TYPE_POPOVER;
  GtkWidget *cell = NULL;
  GtkWidget *popover = NULL;

  show_section (fixture, "paths");
  cell = harness_find (GTK_WIDGET (fixture->window), is_told, NULL);
  g_assert_nonnull (cell);
  g_assert_true (gtk_widget_activate (cell));
  harness_settle ();
  popover = harness_find (cell, is_of_type, &popover_type);
  g_assert_nonnull (popover);
  gtk_popover_popdown (GTK_POPOVER (popover));
  harness_settle ();
}

static void
unfold_first (Harness    *fixture,
              const char *type)
{
  rung_fold_row_unfold (RUNG_FOLD_ROW (harness_find (GTK_WIDGET (fixture->window), is_named_type,
                                                     type)));
  harness_settle ();
}

/* A study becomes a path, and the page shows it. */
static void
test_study_path (Harness       *fixture,
                 gconstpointer  file)
{
  guint n = get_n_paths (fixture);
  g_autoptr (RungEditable) own = NULL;

  show_section (fixture, "studies");
  rung_workspace_set_own_study (rung_session_get_workspace (fixture->session), "bachelor", TRUE);
  harness_settle ();
  own = rung_workspace_get_own_study (rung_session_get_workspace (fixture->session), "bachelor");
  g_assert_nonnull (own);
  g_object_set (own, "tuition", G_GINT64_CONSTANT (1), NULL);
  harness_settle ();
  g_assert_cmpint (rung_study_find_inputs (rung_session_get_document (fixture->session),
                                           "bachelor")->tuition, ==, 1);
  unfold_first (fixture, "RungStudyRow");
  press (fixture, GTK_WIDGET (fixture->window), "Make it a path");
  g_assert_cmpuint (get_n_paths (fixture), ==, n + 1);
  g_assert_nonnull (harness_find_mapped (GTK_WIDGET (fixture->window), harness_is_label,
                                         "What happens on this path"));
  /* No button promises a path that there is no room for. */
  while (get_n_paths (fixture) < RUNG_MAX_PATHS)
    rung_workspace_add_path (rung_session_get_workspace (fixture->session), NULL, NULL);
  show_section (fixture, "studies");
  g_assert_false (gtk_widget_get_sensitive (harness_find (GTK_WIDGET (fixture->window), is_named,
                                                          "Make it a path")));
  show_section (fixture, "tracks");
  g_assert_false (gtk_widget_get_sensitive (harness_find (GTK_WIDGET (fixture->window), is_named,
                                                          "Make it a path")));
  activate (fixture, "win.undo");
  g_assert_true (gtk_widget_get_sensitive (harness_find (GTK_WIDGET (fixture->window), is_named,
                                                         "Make it a path")));
}

/* Every part of the page shows and has something to say. */
static void
test_views (Harness       *fixture,
            gconstpointer  file)
{
  static const char *const texts[] = {
    "Done so far", "The next level is", "Counted as", "people on it take home",
    "Each program starts on the first day", "In demand, but with no premium",
    "One step after another", "Who hires",
  };

  for (guint i = 0; i < G_N_ELEMENTS (sections); i++)
    {
      show_section (fixture, sections[i]);
      g_test_message ("%s", texts[i]);
      g_assert_nonnull (harness_find_mapped (GTK_WIDGET (fixture->window), harness_is_label,
                                             texts[i]));
    }
}

/* Shows a section with whatever can be open in it: a path, a step, a study, a skill. */
static void
show_open (Harness    *fixture,
           const char *section)
{
  GType editor = RUNG_TYPE_PATH_EDITOR;

  show_section (fixture, section);
  g_test_message ("%s", section);
  if (g_str_equal (section, "paths"))
    rung_path_editor_select (RUNG_PATH_EDITOR (harness_find (GTK_WIDGET (fixture->window),
                                                             is_of_type, &editor)), 2);
  if (g_str_equal (section, "next"))
    rung_fold_row_unfold (RUNG_FOLD_ROW (find_row (fixture, "Monitor a model in production")));
  if (g_str_equal (section, "studies"))
    unfold_first (fixture, "RungStudyRow");
  if (g_str_equal (section, "skills"))
    unfold_first (fixture, "RungGapRow");
  harness_settle ();
}

/* Every control of every part can be heard, with a path, a step and a person's
 * own figures open, and every chart says what it shows. */
static void
test_names (Harness       *fixture,
            gconstpointer  file)
{
  GType chart_type = RUNG_TYPE_CHART_AREA;
  GtkWidget *chart = NULL;

  rung_workspace_set_own_study (rung_session_get_workspace (fixture->session), "bachelor", TRUE);
  for (guint i = 0; i < G_N_ELEMENTS (sections); i++)
    {
      show_open (fixture, sections[i]);
      g_assert_cmpuint (harness_check_names (GTK_WIDGET (fixture->window)), >, 20);
      if (!g_str_equal (sections[i], "paths") && !g_str_equal (sections[i], "plan"))
        continue;
      chart = harness_find (GTK_WIDGET (fixture->window), is_of_type, &chart_type);
      g_assert_nonnull (chart);
      g_assert_true (gtk_test_accessible_has_property (GTK_ACCESSIBLE (chart),
                                                       GTK_ACCESSIBLE_PROPERTY_DESCRIPTION));
    }
}

/* The plan leaves the window in every format, and a folder that is not there
 * is told. */
static void
test_export (Harness       *fixture,
             gconstpointer  file)
{
  static const struct { const char *format; const char *start; } formats[] = {
    { "md", "# " }, { "pdf", "%PDF-" }, { "ics", "BEGIN:VCALENDAR" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (formats); i++)
    {
      g_autofree char *name = g_strdup_printf ("plan.%s", formats[i].format);
      g_autofree char *path = g_build_filename (g_get_tmp_dir (), name, NULL);
      g_autofree char *contents = NULL;

      rung_window_export_plan (fixture->window, formats[i].format, path);
      g_assert_true (g_file_get_contents (path, &contents, NULL, NULL));
      g_assert_true (g_str_has_prefix (contents, formats[i].start));
      g_unlink (path);
    }
  rung_window_export_plan (fixture->window, "md", "/there/is/no/such/folder/plan.md");
  harness_settle ();
  g_assert_nonnull (harness_find_mapped (GTK_WIDGET (fixture->window), harness_is_label,
                                         "was not exported"));
}

/* Every part fits the narrowest window there is a layout for, a path and a
 * step unfolded. */
static void
test_fits_narrow (Harness       *fixture,
                  gconstpointer  file)
{
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 480, 800);
  harness_settle ();
  for (guint i = 0; i < G_N_ELEMENTS (sections); i++)
    {
      int least = 0;

      show_open (fixture, sections[i]);
      gtk_widget_measure (GTK_WIDGET (fixture->window), GTK_ORIENTATION_HORIZONTAL, -1, &least,
                          NULL, NULL, NULL);
      g_test_message ("%s: %d", sections[i], least);
      g_assert_cmpint (least, <=, 480);
    }
}

int
main (int    argc,
      char **argv)
{
  if (!harness_init (&argc, &argv))
    return 0;
  harness_add ("/path-page/a-preview-leaves-the-file-as-it-is", TRUE, test_preview);
  harness_add ("/path-page/a-tick-teaches-and-undo-takes-it-back", TRUE, test_tick);
  harness_add ("/path-page/rows-stay-while-a-number-is-typed", TRUE, test_order_while_typing);
  harness_add ("/path-page/ticking-by-keyboard-keeps-the-focus", TRUE, test_ask);
  harness_add ("/path-page/paths-are-added-copied-and-removed", TRUE, test_edit_paths);
  harness_add ("/path-page/a-year-of-a-path-is-explained", TRUE, test_year_explained);
  harness_add ("/path-page/a-study-becomes-a-path", TRUE, test_study_path);
  harness_add ("/path-page/every-view-has-something-to-say", TRUE, test_views);
  harness_add ("/path-page/every-control-of-the-page-has-a-name", TRUE, test_names);
  harness_add ("/path-page/the-plan-leaves-in-every-format", TRUE, test_export);
  harness_add ("/path-page/every-part-fits-a-narrow-window", TRUE, test_fits_narrow);
  return g_test_run ();
}
