/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-elsewhere-view.h"

#include "model/results/rung-results-explain.h"
#include "report/charts/rung-tile-chart.h"
#include "report/grids/rung-worth-grids.h"
#include "ui/kit/rung-chart-area.h"

#include "rung-text-grid.h"

struct _RungElsewhereView
{
  RungSection parent_instance;
  GtkDropDown *measure;
  RungChartArea *map;
  RungTextGrid *grid;
  GArray *places;           /* (nullable): RungChange */
};

G_DEFINE_FINAL_TYPE (RungElsewhereView, rung_elsewhere_view, RUNG_TYPE_SECTION)

static const RungPlace *
find_here (RungSection *section)
{
  RungSession *session = rung_section_get_session (section);

  return rung_tables_find_place (rung_session_get_tables (session),
                                 rung_session_get_document (session)->profile.place);
}

static RungChart *
build_map (const RungCanvas *canvas,
           gpointer          user_data)
{
  RungElsewhereView *self = user_data;
  RungSession *session = rung_section_get_session (user_data);

  return self->places == NULL ? NULL
         : rung_places_chart_new (self->places, rung_session_get_tables (session),
                                  find_here (user_data),
                                  gtk_drop_down_get_selected (self->measure), canvas);
}

static RungGrid *
rung_elsewhere_view_create_grid (RungSection *section)
{
  RungElsewhereView *self = RUNG_ELSEWHERE_VIEW (section);

  g_clear_pointer (&self->places, g_array_unref);
  self->places = rung_results_compute_places (rung_section_get_results (section));
  return rung_places_grid_new (self->places,
                               rung_session_get_tables (rung_section_get_session (section)),
                               find_here (section), gtk_drop_down_get_selected (self->measure));
}

static void
rung_elsewhere_view_update (RungSection *section)
{
  RungElsewhereView *self = RUNG_ELSEWHERE_VIEW (section);

  rung_text_grid_take (self->grid, rung_elsewhere_view_create_grid (section));
  rung_chart_area_update (self->map);
}

static void
rung_elsewhere_view_set_up (RungSection *section)
{
  rung_chart_area_set_source (RUNG_ELSEWHERE_VIEW (section)->map, build_map, NULL, section);
}

static void
rung_elsewhere_view_finalize (GObject *object)
{
  g_clear_pointer (&RUNG_ELSEWHERE_VIEW (object)->places, g_array_unref);
  G_OBJECT_CLASS (rung_elsewhere_view_parent_class)->finalize (object);
}

static void
rung_elsewhere_view_class_init (RungElsewhereViewClass *klass)
{
  RungSectionClass *section_class = RUNG_SECTION_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = rung_elsewhere_view_finalize;
  section_class->set_up = rung_elsewhere_view_set_up;
  section_class->update = rung_elsewhere_view_update;
  section_class->shows_at_once = TRUE;
  section_class->create_grid = rung_elsewhere_view_create_grid;
  g_type_ensure (RUNG_TYPE_TEXT_GRID);
  rung_section_class_set_template (section_class, "worth/elsewhere-view", G_TYPE_NONE);
  gtk_widget_class_bind_template_child (widget_class, RungElsewhereView, measure);
  gtk_widget_class_bind_template_child (widget_class, RungElsewhereView, map);
  gtk_widget_class_bind_template_child (widget_class, RungElsewhereView, grid);
  gtk_widget_class_bind_template_callback (widget_class, rung_section_queue);
}

static void
rung_elsewhere_view_init (RungElsewhereView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
