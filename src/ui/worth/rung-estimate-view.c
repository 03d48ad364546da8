/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-estimate-view.h"

#include "model/session/rung-session-look.h"
#include "model/shown/rung-worth-shown.h"
#include "report/charts/rung-range-chart.h"
#include "report/charts/rung-waterfall-chart.h"
#include "ui/kit/rung-chart-area.h"

#include "rung-worth-table.h"

struct _RungEstimateView
{
  RungSection parent_instance;
  RungChartArea *range;
  RungChartArea *waterfall;
  GtkCheckButton *as_published;
};

G_DEFINE_FINAL_TYPE (RungEstimateView, rung_estimate_view, RUNG_TYPE_SECTION)

static const RungEstimate *
get_estimate (gpointer self)
{
  return rung_results_get_estimate (rung_section_get_results (self));
}

static RungChart *
build_range (const RungCanvas *canvas,
             gpointer          self)
{
  const RungEstimate *estimate = get_estimate (self);

  return estimate == NULL ? NULL
         : rung_range_chart_new (estimate,
                                 rung_results_get_compared (rung_section_get_results (self)),
                                 canvas);
}

static RungChart *
build_waterfall (const RungCanvas *canvas,
                 gpointer          self)
{
  const RungEstimate *estimate = get_estimate (self);

  return estimate == NULL ? NULL : rung_waterfall_chart_new (estimate, canvas);
}

static double
waterfall_height (double   line_height,
                  gpointer self)
{
  const RungEstimate *estimate = get_estimate (self);

  return estimate == NULL ? line_height : rung_waterfall_chart_get_height (estimate, line_height);
}

static void
rung_estimate_view_update (RungSection *section)
{
  RungEstimateView *self = RUNG_ESTIMATE_VIEW (section);
  RungSession *session = rung_section_get_session (section);

  rung_worth_shown_update_places (rung_section_get_shown (section), session);
  rung_chart_area_update (self->range);
  rung_chart_area_update (self->waterfall);
  gtk_check_button_set_active (self->as_published, rung_session_get_as_published (session));
}

static void
rung_estimate_view_set_up (RungSection *section)
{
  RungEstimateView *self = RUNG_ESTIMATE_VIEW (section);

  rung_chart_area_set_source (self->range, build_range, NULL, self);
  rung_chart_area_set_source (self->waterfall, build_waterfall, waterfall_height, self);
}

static void
as_published_cb (RungEstimateView *self)
{
  rung_session_set_as_published (rung_section_get_session (RUNG_SECTION (self)),
                                 gtk_check_button_get_active (self->as_published));
}

static void
rung_estimate_view_class_init (RungEstimateViewClass *klass)
{
  RungSectionClass *section_class = RUNG_SECTION_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  section_class->set_up = rung_estimate_view_set_up;
  section_class->update = rung_estimate_view_update;
  section_class->shows_at_once = TRUE;
  g_type_ensure (RUNG_TYPE_WORTH_TABLE);
  rung_section_class_set_template (section_class, "worth/estimate-view", RUNG_TYPE_WORTH_SHOWN);
  gtk_widget_class_bind_template_child (widget_class, RungEstimateView, range);
  gtk_widget_class_bind_template_child (widget_class, RungEstimateView, waterfall);
  gtk_widget_class_bind_template_child (widget_class, RungEstimateView, as_published);
  gtk_widget_class_bind_template_callback (widget_class, as_published_cb);
}

static void
rung_estimate_view_init (RungEstimateView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
