/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-path-table.h"

#include <glib/gi18n-lib.h>

#include "model/results/rung-results-explain.h"
#include "report/grids/rung-path-grids.h"
#include "report/phrases/rung-path-phrases.h"
#include "ui/kit/rung-cell.h"
#include "ui/kit/rung-sheet.h"
#include "ui/kit/rung-side-scroller.h"
#include "ui/parts/rung-derivation.h"
#include "ui/parts/rung-swatch.h"

#define TITLE_CHARS 9      /* of a path, at the head of its column */

struct _RungPathTableView
{
  GtkWidget parent_instance;
  RungSession *session;
  GtkWidget *scrolled;
  GtkWidget *sheet;
  GPtrArray *sums;          /* GtkLabel, borrowed: row by row, path by path */
  GPtrArray *cells;         /* RungCell, borrowed: year by year, path by path */
  GPtrArray *years;         /* GtkLabel, borrowed */
  GPtrArray *names;         /* GtkLabel of each path, borrowed */
  guint n_paths;
  RungPathMeasure measure;
  RungPathView view;
};

G_DEFINE_FINAL_TYPE (RungPathTableView, rung_path_table, GTK_TYPE_WIDGET)

static GtkWidget *
create_title (const char *text,
              gboolean    is_sum)
{
  GtkWidget *title = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (title), 0.0f);
  gtk_widget_add_css_class (title, "whole");
  if (is_sum)
    gtk_widget_add_css_class (title, "group");
  return title;
}

static void
pressed_cb (RungPathTableView *self,
            GtkWidget         *cell)
{
  const RungPaths *paths = rung_results_get_paths (rung_session_get_results (self->session));
  guint path = GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (cell), "path"));
  guint year = GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (cell), "year"));
  g_autoptr (RungLedger) ledger = NULL;
  g_autofree char *name = NULL;
  g_autofree char *when = NULL;
  g_autofree char *title = NULL;

  if (paths == NULL || path >= paths->n_paths || year >= paths->n_years)
    return;
  ledger = rung_results_explain_path (rung_session_get_results (self->session), path, year,
                                      self->measure, self->view);
  name = rung_phrase_path (paths, path);
  when = rung_phrase_path_year (rung_session_get_document (self->session), year);
  title = g_strdup_printf (_("%s, %s"), name, when);
  rung_derivation_popup (cell, title,
                         _("What people with the profile of that year are paid by the pay model. "
                           "An association, not a promise."),
                         ledger);
}

static GtkWidget *
create_cell (RungPathTableView *self,
             guint              path,
             guint              year)
{
  GtkWidget *cell = rung_cell_new ();

  g_object_set_data (G_OBJECT (cell), "path", GUINT_TO_POINTER (path));
  g_object_set_data (G_OBJECT (cell), "year", GUINT_TO_POINTER (year));
  g_signal_connect_object (cell, "activated", G_CALLBACK (pressed_cb), self, G_CONNECT_SWAPPED);
  g_ptr_array_add (self->cells, cell);
  return cell;
}

static GtkWidget *
create_sum (RungPathTableView *self)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 1.0f);
  gtk_widget_add_css_class (label, "figure");
  gtk_widget_add_css_class (label, "sum");
  gtk_widget_add_css_class (label, "group");
  g_ptr_array_add (self->sums, label);
  return label;
}

static void
add_rows (RungPathTableView *self,
          const RungPaths   *paths)
{
  g_autofree GtkWidget **cells = g_new0 (GtkWidget *, paths->n_paths + 1);

  for (int row = 0; row < RUNG_N_PATH_ROWS; row++)
    {
      for (guint i = 0; i < paths->n_paths; i++)
        cells[i] = create_sum (self);
      rung_sheet_add_row (RUNG_SHEET (self->sheet),
                          create_title (rung_path_row_get_title (row), TRUE), cells);
    }
  for (guint year = 0; year < paths->n_years; year++)
    {
      GtkWidget *title = create_title (NULL, FALSE);

      for (guint i = 0; i < paths->n_paths; i++)
        cells[i] = create_cell (self, i, year);
      g_ptr_array_add (self->years, title);
      rung_sheet_add_row (RUNG_SHEET (self->sheet), title, cells);
    }
}

static void
add_header (RungPathTableView *self,
            const RungPaths   *paths)
{
  g_autofree GtkWidget **headers = g_new0 (GtkWidget *, paths->n_paths + 1);

  headers[0] = gtk_label_new (_("US dollars"));
  gtk_label_set_xalign (GTK_LABEL (headers[0]), 0.0f);
  gtk_widget_add_css_class (headers[0], "corner");
  for (guint i = 0; i < paths->n_paths; i++)
    {
      GtkWidget *name = gtk_label_new (NULL);

      headers[i + 1] = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
      gtk_box_append (GTK_BOX (headers[i + 1]), rung_swatch_new_for_path (i));
      gtk_label_set_ellipsize (GTK_LABEL (name), PANGO_ELLIPSIZE_END);
      gtk_label_set_width_chars (GTK_LABEL (name), TITLE_CHARS);
      gtk_label_set_max_width_chars (GTK_LABEL (name), TITLE_CHARS);
      gtk_label_set_xalign (GTK_LABEL (name), 1.0f);
      gtk_widget_add_css_class (name, "note");
      g_ptr_array_add (self->names, name);
      gtk_box_append (GTK_BOX (headers[i + 1]), name);
    }
  rung_sheet_set_header (RUNG_SHEET (self->sheet), headers, paths->n_paths);
}

static void
show_names (RungPathTableView *self,
            const RungPaths   *paths)
{
  for (guint i = 0; i < paths->n_paths; i++)
    {
      g_autofree char *title = rung_phrase_path (paths, i);
      GtkWidget *name = g_ptr_array_index (self->names, i);

      gtk_label_set_text (GTK_LABEL (name), i > 0 ? paths->paths[i].inputs->title : _("as is"));
      gtk_widget_set_tooltip_text (name, title);
    }
}

/* Rows and columns are made anew only when there are others. */
static void
ensure_shape (RungPathTableView *self,
              const RungPaths   *paths)
{
  if (paths->n_paths == self->n_paths && paths->n_years == self->years->len)
    return;
  self->n_paths = paths->n_paths;
  g_ptr_array_set_size (self->sums, 0);
  g_ptr_array_set_size (self->cells, 0);
  g_ptr_array_set_size (self->years, 0);
  g_ptr_array_set_size (self->names, 0);
  rung_sheet_clear (RUNG_SHEET (self->sheet));
  add_header (self, paths);
  add_rows (self, paths);
}

static void
show_cell (RungPathTableView *self,
           const RungPaths   *paths,
           guint              path,
           guint              year,
           RungPathView       view)
{
  GtkWidget *cell = g_ptr_array_index (self->cells, year * self->n_paths + path);
  g_autofree char *text = rung_path_cell_format (paths, path, year, self->measure, view);
  g_autofree char *title = rung_phrase_path (paths, path);
  g_autofree char *when = rung_phrase_path_year (rung_session_get_document (self->session), year);
  g_autofree char *name = g_strdup_printf (_("%s, %s: %s"), title, when, text);

  rung_cell_set_text (RUNG_CELL (cell), text);
  rung_cell_set_name (RUNG_CELL (cell), name);
}

static void
rung_path_table_dispose (GObject *object)
{
  RungPathTableView *self = RUNG_PATH_TABLE (object);

  g_clear_pointer (&self->scrolled, gtk_widget_unparent);
  g_clear_pointer (&self->sums, g_ptr_array_unref);
  g_clear_pointer (&self->cells, g_ptr_array_unref);
  g_clear_pointer (&self->years, g_ptr_array_unref);
  g_clear_pointer (&self->names, g_ptr_array_unref);
  g_clear_object (&self->session);
  G_OBJECT_CLASS (rung_path_table_parent_class)->dispose (object);
}

static void
rung_path_table_class_init (RungPathTableViewClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = rung_path_table_dispose;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
}

static void
rung_path_table_init (RungPathTableView *self)
{
  GtkAdjustment *horizontal = NULL;

  self->sums = g_ptr_array_new ();
  self->cells = g_ptr_array_new ();
  self->years = g_ptr_array_new ();
  self->names = g_ptr_array_new ();
  self->sheet = rung_sheet_new ();
  self->scrolled = rung_side_scroller_new ();
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (self->scrolled), self->sheet);
  horizontal = gtk_scrolled_window_get_hadjustment (GTK_SCROLLED_WINDOW (self->scrolled));
  rung_sheet_set_adjustments (RUNG_SHEET (self->sheet), horizontal, NULL);
  gtk_widget_set_parent (self->scrolled, GTK_WIDGET (self));
}

/**
 * rung_path_table_new:
 * @session: the session
 *
 * Returns: (transfer floating): the table, empty
 */
GtkWidget *
rung_path_table_new (RungSession *session)
{
  RungPathTableView *self = g_object_new (RUNG_TYPE_PATH_TABLE, NULL);

  self->session = g_object_ref (session);
  return GTK_WIDGET (self);
}

/**
 * rung_path_table_update:
 * @self: the table
 * @measure: gross, take-home or real
 * @view: how the years are put together
 *
 * Shows the paths of the session as they are now.
 */
void
rung_path_table_update (RungPathTableView *self,
                        RungPathMeasure    measure,
                        RungPathView       view)
{
  const RungPaths *paths = rung_results_get_paths (rung_session_get_results (self->session));
  const RungDocument *document = rung_session_get_document (self->session);

  gtk_widget_set_visible (GTK_WIDGET (self), paths != NULL);
  if (paths == NULL)
    return;
  self->measure = measure;
  self->view = view;
  ensure_shape (self, paths);
  show_names (self, paths);
  for (int row = 0; row < RUNG_N_PATH_ROWS; row++)
    for (guint i = 0; i < paths->n_paths; i++)
      {
        g_autofree char *text = rung_path_row_format (row, paths, document, i, measure);

        gtk_label_set_text (g_ptr_array_index (self->sums, (guint) row * paths->n_paths + i), text);
      }
  for (guint year = 0; year < paths->n_years; year++)
    {
      g_autofree char *title = rung_phrase_path_year_title (document, year);

      gtk_label_set_text (g_ptr_array_index (self->years, year), title);
      for (guint i = 0; i < paths->n_paths; i++)
        show_cell (self, paths, i, year, view);
    }
}
