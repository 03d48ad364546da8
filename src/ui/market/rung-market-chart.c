/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-market-chart.h"

#include "model/shown/rung-market-shown.h"
#include "report/charts/rung-change-chart.h"
#include "report/charts/rung-figures-chart.h"
#include "report/charts/rung-state-chart.h"
#include "ui/kit/rung-bin-layout.h"
#include "ui/kit/rung-chart-area.h"
#include "ui/parts/rung-derivation.h"

struct _RungMarketChart
{
  RungWidget parent_instance;
  RungMarketPart part;
  RungMarketTopicShown *topic;  /* (unowned) (nullable): of the row that the chart stands in */
  RungChartArea *chart;
};

G_DEFINE_FINAL_TYPE (RungMarketChart, rung_market_chart, RUNG_TYPE_WIDGET)

static guint
get_n_drawn (RungMarketChart *self)
{
  return rung_market_topic_shown_get_n_drawn (self->topic, self->part);
}

static RungChart *
build (const RungCanvas *canvas,
       gpointer          user_data)
{
  RungMarketChart *self = user_data;
  const RungMarketDrawing *drawing = rung_market_topic_shown_get_drawing (self->topic);
  gconstpointer data = drawing->drawn[self->part]->data;

  if (self->part == RUNG_PART_YEARS)
    return rung_change_chart_new (data, get_n_drawn (self), canvas);
  if (self->part == RUNG_PART_STATES)
    return rung_state_chart_new (data, get_n_drawn (self), drawing->tables, canvas);
  return rung_figures_chart_new (data, get_n_drawn (self), canvas);
}

static double
get_height (double   line_height,
            gpointer user_data)
{
  RungMarketChart *self = user_data;
  gconstpointer data
    = rung_market_topic_shown_get_drawing (self->topic)->drawn[self->part]->data;

  if (self->part == RUNG_PART_YEARS)
    return rung_change_chart_get_height (data, get_n_drawn (self), line_height);
  if (self->part == RUNG_PART_STATES)
    return rung_state_chart_get_height (data, get_n_drawn (self), line_height);
  return rung_figures_chart_get_height (data, get_n_drawn (self), line_height);
}

static void
activated_cb (RungMarketChart *self,
              const char      *text,
              GdkRectangle    *at)
{
  RungMarketRow *row = rung_market_drawing_find (rung_market_topic_shown_get_drawing (self->topic),
                                                 self->part, text);
  g_autoptr (RungDerivationShown) shown = NULL;

  if (row == NULL)
    return;
  shown = rung_market_shown_tell (RUNG_TABLE_ROW (row));
  rung_derivation_popup_at (GTK_WIDGET (self->chart), shown, at);
}

static void
rung_market_chart_class_init (RungMarketChartClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  rung_member_add (G_OBJECT_CLASS (klass), "part", G_TYPE_UINT,
                   G_STRUCT_OFFSET (RungMarketChart, part), NULL);
  g_type_ensure (RUNG_TYPE_CHART_AREA);
  gtk_widget_class_set_layout_manager_type (widget_class, RUNG_TYPE_BIN_LAYOUT);
  rung_widget_class_set_template (widget_class, "market/market-chart");
  gtk_widget_class_bind_template_child (widget_class, RungMarketChart, chart);
  gtk_widget_class_bind_template_callback (widget_class, activated_cb);
}

static void
rung_market_chart_init (RungMarketChart *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * rung_market_chart_show:
 * @self: a picture
 * @topic: what it is of, which lives as long as it is shown
 *
 * Draws its part of the figures, or is not there if there are none.
 */
void
rung_market_chart_show (RungMarketChart      *self,
                        RungMarketTopicShown *topic)
{
  self->topic = topic;
  gtk_widget_set_visible (GTK_WIDGET (self), get_n_drawn (self) > 0);
  g_object_set (self->chart, "title",
                rung_shown_get_text (RUNG_SHOWN (topic), RUNG_MARKET_TOPIC_SHOWN_TITLE), NULL);
  rung_chart_area_set_source (self->chart, build, get_height, self);
}
