/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-paths-view.h"

#include "model/shown/rung-path-shown.h"
#include "report/charts/rung-path-chart.h"
#include "report/grids/rung-path-grids.h"
#include "ui/kit/rung-chart-area.h"
#include "ui/parts/rung-switch.h"

#include "rung-path-editor.h"
#include "rung-path-table.h"

struct _RungPathsView
{
  RungSection parent_instance;
  RungSwitch *measure;
  GtkDropDown *view;
  RungChartArea *chart;
  GtkWidget *band;          /* what the band of the chart is */
  RungPathEditor *editor;
  RungPathTableView *table;
};

G_DEFINE_FINAL_TYPE (RungPathsView, rung_paths_view, RUNG_TYPE_SECTION)

/* Real first: it is what paths in other places and years can be compared by. */
static RungPathMeasure
measure_of (RungPathsView *self)
{
  static const RungPathMeasure measures[] = { RUNG_PATH_REAL, RUNG_PATH_TAKE_HOME,
                                              RUNG_PATH_GROSS };

  return measures[rung_switch_get_selected (self->measure)];
}

static RungPathView
view_of (RungPathsView *self)
{
  return (RungPathView) gtk_drop_down_get_selected (self->view);
}

static RungChart *
build_chart (const RungCanvas *canvas,
             gpointer          user_data)
{
  RungPathsView *self = user_data;
  RungPathTable table = {
    .paths = rung_results_get_paths (rung_section_get_results (user_data)),
    .document = rung_session_get_document (rung_section_get_session (user_data)),
    .measure = measure_of (self),
    .view = view_of (self),
    .focus = rung_path_editor_get_selected (self->editor),
  };

  return table.paths != NULL ? rung_path_chart_new (&table, canvas) : NULL;
}

static RungGrid *
rung_paths_view_create_grid (RungSection *section)
{
  const RungPaths *paths = rung_results_get_paths (rung_section_get_results (section));

  return paths == NULL
         ? NULL : rung_paths_grid_new (paths,
                                       rung_session_get_document
                                       (rung_section_get_session (section)),
                                       measure_of (RUNG_PATHS_VIEW (section)),
                                       view_of (RUNG_PATHS_VIEW (section)));
}

static void
rung_paths_view_set_up (RungSection *section)
{
  rung_chart_area_set_source (RUNG_PATHS_VIEW (section)->chart, build_chart, NULL,
                              section);
}

static void
rung_paths_view_update (RungSection *section)
{
  RungPathsView *self = RUNG_PATHS_VIEW (section);

  rung_path_shown_update (rung_section_get_shown (section), rung_section_get_results (section),
                          rung_session_get_document (rung_section_get_session (section)),
                          rung_path_editor_get_selected (self->editor));
  gtk_widget_set_visible (self->band, view_of (self) != RUNG_PATH_AHEAD);
  gtk_widget_set_visible (GTK_WIDGET (self->table),
                          rung_results_get_paths (rung_section_get_results (section)) != NULL);
  rung_chart_area_update (self->chart);
  rung_path_table_show (self->table, measure_of (self), view_of (self));
}

static void
rung_paths_view_class_init (RungPathsViewClass *klass)
{
  RungSectionClass *section_class = RUNG_SECTION_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  g_type_ensure (RUNG_TYPE_PATH_EDITOR);
  g_type_ensure (RUNG_TYPE_PATH_TABLE);
  section_class->set_up = rung_paths_view_set_up;
  section_class->update = rung_paths_view_update;
  section_class->create_grid = rung_paths_view_create_grid;
  rung_section_class_set_template (section_class, "path/paths-view", RUNG_TYPE_PATH_SHOWN);
  gtk_widget_class_bind_template_child (widget_class, RungPathsView, measure);
  gtk_widget_class_bind_template_child (widget_class, RungPathsView, view);
  gtk_widget_class_bind_template_child (widget_class, RungPathsView, chart);
  gtk_widget_class_bind_template_child (widget_class, RungPathsView, band);
  gtk_widget_class_bind_template_child (widget_class, RungPathsView, editor);
  gtk_widget_class_bind_template_child (widget_class, RungPathsView, table);
  gtk_widget_class_bind_template_callback_full (widget_class, "changed_cb",
                                                G_CALLBACK (rung_section_queue));
}

static void
rung_paths_view_init (RungPathsView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * rung_paths_view_select:
 * @self: the view
 * @path: a path, 0 for staying
 *
 * Shows a path in the editor.
 */
void
rung_paths_view_select (RungPathsView *self,
                        guint          path)
{
  rung_path_editor_select (self->editor, path);
}
