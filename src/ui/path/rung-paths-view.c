/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-paths-view.h"

#include <glib/gi18n-lib.h>

#include "report/charts/rung-path-chart.h"
#include "report/grids/rung-path-grids.h"
#include "report/phrases/rung-path-phrases.h"
#include "ui/kit/rung-chart-area.h"
#include "ui/kit/rung-wrap.h"
#include "ui/parts/rung-copy-button.h"
#include "ui/parts/rung-page.h"
#include "ui/parts/rung-switch.h"

#include "rung-path-editor.h"
#include "rung-path-table.h"

struct _RungPathsView
{
  RungSection parent_instance;
  GtkWidget *answer;
  GtkWidget *measure;
  GtkWidget *view;
  GtkWidget *chart;
  GtkWidget *band;          /* what the band of the chart is */
  GtkWidget *editor;
  GtkWidget *table;
};

G_DEFINE_FINAL_TYPE (RungPathsView, rung_paths_view, RUNG_TYPE_SECTION)

/* Real first: it is what paths in other places and years can be held against. */
static RungPathMeasure
measure_of (RungPathsView *self)
{
  static const RungPathMeasure measures[] = { RUNG_PATH_REAL, RUNG_PATH_TAKE_HOME,
                                              RUNG_PATH_GROSS };

  return measures[rung_switch_get_selected (RUNG_SWITCH (self->measure))];
}

static RungPathView
view_of (RungPathsView *self)
{
  return (RungPathView) rung_switch_get_selected (RUNG_SWITCH (self->view));
}

static RungChart *
build_chart (const RungCanvas *canvas,
             gpointer          user_data)
{
  RungPathsView *self = user_data;
  RungSession *session = rung_section_get_session (user_data);
  RungPathTable table = {
    .paths = rung_results_get_paths (rung_session_get_results (session)),
    .document = rung_session_get_document (session),
    .measure = measure_of (self),
    .view = view_of (self),
    .focus = rung_path_editor_get_selected (RUNG_PATH_EDITOR (self->editor)),
  };

  return table.paths != NULL ? rung_path_chart_new (&table, canvas) : NULL;
}

static double
chart_height (double   line_height,
              gpointer user_data)
{
  return 18.0 * line_height;
}

static RungGrid *
create_grid (gpointer user_data)
{
  RungPathsView *self = user_data;
  RungSession *session = rung_section_get_session (user_data);
  const RungPaths *paths = rung_results_get_paths (rung_session_get_results (session));

  return paths == NULL ? NULL
                       : rung_paths_grid_new (paths, rung_session_get_document (session),
                                              measure_of (self),
                                              view_of (self));
}

static void
rung_paths_view_update (RungSection *section)
{
  RungPathsView *self = RUNG_PATHS_VIEW (section);
  const RungPaths *paths
    = rung_results_get_paths (rung_session_get_results (rung_section_get_session (section)));
  g_autofree char *answer = paths != NULL ? rung_phrase_paths_answer (paths)
                                          : g_strdup (_("Tell your level or your years to see the "
                                                        "years ahead."));

  gtk_label_set_text (GTK_LABEL (self->answer), answer);
  rung_path_editor_update (RUNG_PATH_EDITOR (self->editor));
  gtk_widget_set_visible (self->band, view_of (self) != RUNG_PATH_AHEAD);
  rung_chart_area_update (RUNG_CHART_AREA (self->chart));
  rung_path_table_update (RUNG_PATH_TABLE (self->table), measure_of (self), view_of (self));
}

static void
rung_paths_view_class_init (RungPathsViewClass *klass)
{
  RUNG_SECTION_CLASS (klass)->update = rung_paths_view_update;
}

static void
rung_paths_view_init (RungPathsView *self)
{
}

static void
add_switches (RungPathsView *self)
{
  static const char *const measures[] = { N_("Real"), N_("Take-home"), N_("Gross"), NULL };
  static const char *const views[] = {
    N_("Each year"), N_("Summed up"), N_("Worth today"), N_("Against staying"), NULL,
  };
  GtkWidget *box = rung_wrap_new ();

  self->measure = rung_page_create_switch (_("What is counted"), measures);
  self->view = rung_page_create_switch (_("How the years are put together"), views);
  gtk_widget_add_css_class (self->measure, "tight");
  gtk_widget_add_css_class (self->view, "tight");
  rung_wrap_append (RUNG_WRAP (box), self->measure);
  rung_wrap_append (RUNG_WRAP (box), self->view);
  rung_wrap_append (RUNG_WRAP (box),
                    rung_copy_button_new (_("Paths side by side"), create_grid, self));
  rung_page_add_to_section (RUNG_SECTION (self), box, NULL);
  g_signal_connect_object (self->measure, "notify::selected", G_CALLBACK (rung_section_queue), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->view, "notify::selected", G_CALLBACK (rung_section_queue), self,
                           G_CONNECT_SWAPPED);
}

/**
 * rung_paths_view_new:
 * @session: the session
 *
 * Returns: (transfer floating): the view
 */
GtkWidget *
rung_paths_view_new (RungSession *session)
{
  RungPathsView *self = g_object_new (RUNG_TYPE_PATHS_VIEW, NULL);
  RungSection *section = RUNG_SECTION (self);

  rung_page_set_up_section (section, session, _("Paths side by side"));
  self->answer = rung_page_create_label (NULL, NULL);
  rung_page_add_to_section (section, self->answer, NULL);
  add_switches (self);
  self->chart = rung_page_create_chart (_("Pay over the years by path"), build_chart, chart_height,
                                     self);
  rung_chart_area_set_empty_text (RUNG_CHART_AREA (self->chart),
                                  _("Tell your level or your years to see the years ahead"));
  rung_page_add_to_section (section, self->chart, NULL);
  self->band = rung_page_create_label (_("The band is the doubt about the middle of the market "
                                         "for the chosen path, two times out of three."),
                                       "note");
  rung_page_add_to_section (section, self->band, NULL);
  rung_page_add_to_section (section,
                    rung_page_create_label (_("Real is take-home in dollars of the first year at "
                                              "average US prices. Pay is what people with the "
                                              "profile of each year are paid: an association, not "
                                              "a promise."),
                                            "note"), NULL);
  self->editor = rung_path_editor_new (session);
  rung_page_add_to_section (section, self->editor, NULL);
  self->table = rung_path_table_new (session);
  rung_page_add_to_section (section, self->table, NULL);
  rung_page_add_to_section (section,
                    rung_page_create_label (_("Click a year to see how it is made. How many "
                                              "years, when they start and what pay and prices do "
                                              "is set under You, “The road ahead”."),
                                            "note"), NULL);
  g_signal_connect_object (self->editor, "changed", G_CALLBACK (rung_section_queue), self,
                           G_CONNECT_SWAPPED);
  return GTK_WIDGET (self);
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
  rung_path_editor_select (RUNG_PATH_EDITOR (self->editor), path);
}
