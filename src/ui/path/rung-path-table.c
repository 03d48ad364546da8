/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-path-table.h"

#include <glib/gi18n-lib.h>

#include "model/results/rung-results-explain.h"
#include "report/grids/rung-path-grids.h"
#include "report/phrases/rung-path-phrases.h"
#include "ui/kit/rung-cell.h"
#include "ui/parts/rung-derivation.h"
#include "ui/parts/rung-grid-view.h"

struct _RungPathTableView
{
  RungSection parent_instance;
  RungGridView *table;
  RungPathMeasure measure;
  RungPathView view;
};

G_DEFINE_FINAL_TYPE (RungPathTableView, rung_path_table, RUNG_TYPE_SECTION)

/* A figure of a year tells how it was made; what a path adds up to is the sum of its years. */
static void
activated_cb (RungPathTableView *self,
              const char        *row,
              const char        *column,
              guint              path,
              RungCell          *cell)
{
  RungSection *section = RUNG_SECTION (self);
  const RungPaths *paths = rung_results_get_paths (rung_section_get_results (section));
  guint year = (guint) g_ascii_strtoull (row, NULL, 10);
  g_autoptr (RungLedger) ledger = NULL;
  g_autofree char *name = NULL;
  g_autofree char *when = NULL;
  g_autofree char *title = NULL;

  if (!g_ascii_isdigit (*row) || paths == NULL || path >= paths->n_paths || year >= paths->n_years)
    return;
  ledger = rung_results_explain_path (rung_section_get_results (section), path, year,
                                      self->measure, self->view);
  name = rung_phrase_path (paths, path);
  when = rung_phrase_path_year (rung_session_get_document (rung_section_get_session (section)),
                                year);
  /* Translators: a path, then a year */
  title = g_strdup_printf (_("%s, %s"), name, when);
  rung_derivation_popup (GTK_WIDGET (cell), title,
                         _("What people with your profile of that year are paid, by the pay model. "
                           "It is not a promise."),
                         ledger);
}

static void
rung_path_table_update (RungSection *section)
{
  RungPathTableView *self = RUNG_PATH_TABLE (section);
  const RungPaths *paths = rung_results_get_paths (rung_section_get_results (section));
  g_autoptr (RungGrid) grid = NULL;

  if (paths == NULL)
    return;
  grid = rung_paths_grid_new (paths,
                              rung_session_get_document (rung_section_get_session (section)),
                              self->measure, self->view);
  rung_grid_view_show (self->table, grid);
}

static void
rung_path_table_class_init (RungPathTableViewClass *klass)
{
  RungSectionClass *section_class = RUNG_SECTION_CLASS (klass);

  section_class->update = rung_path_table_update;
  g_type_ensure (RUNG_TYPE_GRID_VIEW);
  rung_section_class_set_template (section_class, "path/path-table", G_TYPE_NONE);
  gtk_widget_class_bind_template_child (GTK_WIDGET_CLASS (klass), RungPathTableView, table);
  gtk_widget_class_bind_template_callback (GTK_WIDGET_CLASS (klass), activated_cb);
}

static void
rung_path_table_init (RungPathTableView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
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
