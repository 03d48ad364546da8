/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-plan-view.h"

#include "report/charts/rung-time-chart.h"
#include "ui/kit/rung-chart-area.h"

#include "rung-plan-menu.h"

struct _RungPlanView
{
  RungSection parent_instance;
  RungChartArea *chart;
  GMenu *menu;
};

G_DEFINE_FINAL_TYPE (RungPlanView, rung_plan_view, RUNG_TYPE_SECTION)

static RungChart *
build_chart (const RungCanvas *canvas,
             gpointer          self)
{
  return rung_time_chart_new (rung_results_get_roadmap (rung_section_get_results (self)),
                              rung_session_get_document (rung_section_get_session (self)), canvas);
}

static double
chart_height (double   line_height,
              gpointer self)
{
  return rung_time_chart_get_height (rung_results_get_roadmap (rung_section_get_results (self)),
                                     line_height);
}

static void
rung_plan_view_set_up (RungSection *section)
{
  rung_chart_area_set_source (RUNG_PLAN_VIEW (section)->chart, build_chart, chart_height, section);
}

static void
rung_plan_view_update (RungSection *section)
{
  rung_chart_area_update (RUNG_PLAN_VIEW (section)->chart);
}

static void
rung_plan_view_class_init (RungPlanViewClass *klass)
{
  RungSectionClass *section_class = RUNG_SECTION_CLASS (klass);

  g_type_ensure (RUNG_TYPE_CHART_AREA);
  section_class->set_up = rung_plan_view_set_up;
  section_class->update = rung_plan_view_update;
  rung_section_class_set_template (section_class, "path/plan-view", G_TYPE_NONE);
  gtk_widget_class_bind_template_child (GTK_WIDGET_CLASS (klass), RungPlanView, chart);
  gtk_widget_class_bind_template_child (GTK_WIDGET_CLASS (klass), RungPlanView, menu);
}

static void
rung_plan_view_init (RungPlanView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  rung_plan_menu_fill (self->menu);
}
