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
  RungSection parent_instance;
  GtkScrolledWindow *scrolled;
  RungSheet *sheet;
  GPtrArray *sums;          /* GtkLabel, borrowed: row by row, path by path */
  GPtrArray *cells;         /* RungCell, borrowed: year by year, path by path */
  GPtrArray *years;         /* GtkLabel, borrowed */
  GPtrArray *names;         /* GtkLabel of each path, borrowed */
  guint n_paths;
  RungPathMeasure measure;
  RungPathView view;
};

G_DEFINE_FINAL_TYPE (RungPathTableView, rung_path_table, RUNG_TYPE_SECTION)

static const RungPaths *
get_paths (gpointer self)
{
  return rung_results_get_paths (rung_section_get_results (self));
}

static void
pressed_cb (RungPathTableView *self,
            GtkWidget         *cell)
{
  const RungPaths *paths = get_paths (self);
  guint place = 0;
  guint path = 0;
  guint year = 0;
  g_autoptr (RungLedger) ledger = NULL;
  g_autofree char *name = NULL;
  g_autofree char *when = NULL;
  g_autofree char *title = NULL;

  if (!g_ptr_array_find (self->cells, cell, &place))
    return;
  path = place % self->n_paths;
  year = place / self->n_paths;
  if (paths == NULL || path >= paths->n_paths || year >= paths->n_years)
    return;
  ledger = rung_results_explain_path (rung_section_get_results (RUNG_SECTION (self)), path, year,
                                      self->measure, self->view);
  name = rung_phrase_path (paths, path);
  when = rung_phrase_path_year (rung_session_get_document
                                (rung_section_get_session (RUNG_SECTION (self))), year);
  title = g_strdup_printf (_("%s, %s"), name, when);
  rung_derivation_popup (cell, title,
                         _("What people with the profile of that year are paid by the pay model. "
                           "An association, not a promise."),
                         ledger);
}

static GtkWidget *
create_label (const char        *text,
              float              xalign,
              const char *const *classes)
{
  return g_object_new (GTK_TYPE_LABEL, "label", text, "xalign", xalign, "css-classes", classes,
                       NULL);
}

static GtkWidget *
create_cell (RungPathTableView *self)
{
  GtkWidget *cell = rung_cell_new ();

  g_signal_connect_object (cell, "activated", G_CALLBACK (pressed_cb), self, G_CONNECT_SWAPPED);
  g_ptr_array_add (self->cells, cell);
  return cell;
}

static void
add_rows (RungPathTableView *self,
          const RungPaths   *paths)
{
  static const char *const sum[] = { "figure", "sum", "group", NULL };
  static const char *const sum_title[] = { "whole", "group", NULL };
  static const char *const year_title[] = { "whole", NULL };
  GtkWidget *cells[RUNG_MAX_PATHS + 2] = { NULL, };

  for (int row = 0; row < RUNG_N_PATH_ROWS; row++)
    {
      for (guint i = 0; i < paths->n_paths; i++)
        g_ptr_array_add (self->sums, cells[i] = create_label (NULL, 1.0f, sum));
      rung_sheet_add_row (self->sheet, create_label (rung_path_row_get_title (row), 0.0f,
                                                     sum_title), cells);
    }
  for (guint year = 0; year < paths->n_years; year++)
    {
      GtkWidget *title = create_label (NULL, 0.0f, year_title);

      for (guint i = 0; i < paths->n_paths; i++)
        cells[i] = create_cell (self);
      g_ptr_array_add (self->years, title);
      rung_sheet_add_row (self->sheet, title, cells);
    }
}

static void
add_header (RungPathTableView *self,
            const RungPaths   *paths)
{
  static const char *const corner[] = { "corner", NULL };
  static const char *const note[] = { "note", NULL };
  GtkWidget *headers[RUNG_MAX_PATHS + 2] = { create_label (_("US dollars"), 0.0f, corner), };

  for (guint i = 0; i < paths->n_paths; i++)
    {
      GtkWidget *name = create_label (NULL, 1.0f, note);

      g_object_set (name, "ellipsize", PANGO_ELLIPSIZE_END, "width-chars", TITLE_CHARS,
                    "max-width-chars", TITLE_CHARS, NULL);
      g_ptr_array_add (self->names, name);
      headers[i + 1] = g_object_new (GTK_TYPE_BOX, "orientation", GTK_ORIENTATION_VERTICAL, NULL);
      gtk_box_append (GTK_BOX (headers[i + 1]), rung_swatch_new_for_path (i));
      gtk_box_append (GTK_BOX (headers[i + 1]), name);
    }
  rung_sheet_set_header (self->sheet, headers, paths->n_paths);
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
  rung_sheet_clear (self->sheet);
  add_header (self, paths);
  add_rows (self, paths);
}

/* Every figure is heard with its path and its row. */
static void
show_sums (RungPathTableView *self,
           const RungPaths   *paths,
           guint              path,
           const char        *title)
{
  const RungDocument *document
    = rung_session_get_document (rung_section_get_session (RUNG_SECTION (self)));

  for (int row = 0; row < RUNG_N_PATH_ROWS; row++)
    {
      GtkLabel *label = g_ptr_array_index (self->sums, (guint) row * paths->n_paths + path);
      g_autofree char *text = rung_path_row_format (row, paths, document, path, self->measure);
      g_autofree char *name = g_strdup_printf (_("%s, %s: %s"), title,
                                               rung_path_row_get_title (row), text);

      if (g_str_equal (gtk_label_get_text (label), text))
        continue;
      gtk_label_set_text (label, text);
      gtk_accessible_update_property (GTK_ACCESSIBLE (label), GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                      -1);
    }
}

static void
show_path (RungPathTableView *self,
           const RungPaths   *paths,
           guint              path)
{
  const RungDocument *document
    = rung_session_get_document (rung_section_get_session (RUNG_SECTION (self)));
  g_autofree char *title = rung_phrase_path (paths, path);
  GtkWidget *head = g_ptr_array_index (self->names, path);

  gtk_label_set_text (GTK_LABEL (head),
                      path > 0 ? paths->paths[path].inputs->title : _("as is"));
  gtk_widget_set_tooltip_text (head, title);
  show_sums (self, paths, path, title);
  for (guint year = 0; year < paths->n_years; year++)
    {
      RungCell *cell = g_ptr_array_index (self->cells, year * self->n_paths + path);
      g_autofree char *text = rung_path_cell_format (paths, path, year, self->measure, self->view);
      g_autofree char *when = rung_phrase_path_year (document, year);
      g_autofree char *name = g_strdup_printf (_("%s, %s: %s"), title, when, text);

      rung_cell_set_text (cell, text);
      rung_cell_set_name (cell, name);
    }
}

static void
rung_path_table_update (RungSection *section)
{
  RungPathTableView *self = RUNG_PATH_TABLE (section);
  const RungDocument *document = rung_session_get_document (rung_section_get_session (section));
  const RungPaths *paths = get_paths (self);

  if (paths == NULL)
    return;
  ensure_shape (self, paths);
  for (guint year = 0; year < paths->n_years; year++)
    {
      g_autofree char *title = rung_phrase_path_year_title (document, year);

      gtk_label_set_text (g_ptr_array_index (self->years, year), title);
    }
  for (guint path = 0; path < paths->n_paths; path++)
    show_path (self, paths, path);
}

static void
rung_path_table_finalize (GObject *object)
{
  RungPathTableView *self = RUNG_PATH_TABLE (object);

  g_ptr_array_unref (self->sums);
  g_ptr_array_unref (self->cells);
  g_ptr_array_unref (self->years);
  g_ptr_array_unref (self->names);
  G_OBJECT_CLASS (rung_path_table_parent_class)->finalize (object);
}

static void
rung_path_table_class_init (RungPathTableViewClass *klass)
{
  RungSectionClass *section_class = RUNG_SECTION_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  g_type_ensure (RUNG_TYPE_SHEET);
  G_OBJECT_CLASS (klass)->finalize = rung_path_table_finalize;
  section_class->update = rung_path_table_update;
  rung_section_class_set_template (section_class, "path/path-table", G_TYPE_NONE);
  gtk_widget_class_bind_template_child (widget_class, RungPathTableView, scrolled);
  gtk_widget_class_bind_template_child (widget_class, RungPathTableView, sheet);
}

static void
rung_path_table_init (RungPathTableView *self)
{
  self->sums = g_ptr_array_new ();
  self->cells = g_ptr_array_new ();
  self->years = g_ptr_array_new ();
  self->names = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
  rung_side_scroller_pass_wheel (GTK_WIDGET (self->scrolled));
  rung_sheet_set_adjustments (self->sheet, gtk_scrolled_window_get_hadjustment (self->scrolled),
                              NULL);
}

/**
 * rung_path_table_show:
 * @self: the table
 * @measure: gross, take-home or real
 * @view: how the years are put together
 *
 * Shows other figures.
 */
void
rung_path_table_show (RungPathTableView *self,
                      RungPathMeasure    measure,
                      RungPathView       view)
{
  if (self->measure == measure && self->view == view)
    return;
  self->measure = measure;
  self->view = view;
  rung_section_queue (RUNG_SECTION (self));
}
