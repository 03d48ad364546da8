/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-market-topic-row.h"

#include "model/shown/rung-market-shown.h"
#include "model/shown/rung-market-topic-shown.h"
#include "ui/kit/rung-bin-layout.h"
#include "ui/parts/rung-derivation.h"
#include "ui/parts/rung-table.h"

#include "rung-market-chart.h"

struct _RungMarketTopicRow
{
  RungItemRow parent_instance;
  GtkWidget *charts;
};

G_DEFINE_FINAL_TYPE (RungMarketTopicRow, rung_market_topic_row, RUNG_TYPE_ITEM_ROW)

/* A picture shows what the table below it shows. */
static void
draw (RungMarketTopicRow *self)
{
  RungMarketTopicShown *topic = rung_item_row_get_item (RUNG_ITEM_ROW (self));

  for (GtkWidget *chart = gtk_widget_get_first_child (self->charts); chart != NULL;
       chart = gtk_widget_get_next_sibling (chart))
    rung_market_chart_show (RUNG_MARKET_CHART (chart), topic);
}

static void
rung_market_topic_row_item_set (RungItemRow *row)
{
  g_signal_connect_object (rung_item_row_get_item (row), "notify::all", G_CALLBACK (draw),
                           row, G_CONNECT_SWAPPED);
  draw (RUNG_MARKET_TOPIC_ROW (row));
}

static void
all_cb (RungMarketTopicRow *self)
{
  rung_market_topic_shown_switch (rung_item_row_get_item (RUNG_ITEM_ROW (self)));
}

static void
activated_cb (RungMarketTopicRow *self,
              RungTableRow       *row,
              GtkWidget          *line)
{
  g_autoptr (RungDerivationShown) shown = rung_market_shown_tell (row);

  rung_derivation_popup_shown (line, shown);
}

static void
rung_market_topic_row_class_init (RungMarketTopicRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  RUNG_ITEM_ROW_CLASS (klass)->item_set = rung_market_topic_row_item_set;
  g_type_ensure (RUNG_TYPE_MARKET_CHART);
  g_type_ensure (RUNG_TYPE_MARKET_TOPIC_SHOWN);
  g_type_ensure (RUNG_TYPE_TABLE);
  gtk_widget_class_set_layout_manager_type (widget_class, RUNG_TYPE_BIN_LAYOUT);
  rung_widget_class_set_template (widget_class, "market/market-topic-row");
  gtk_widget_class_bind_template_child (widget_class, RungMarketTopicRow, charts);
  gtk_widget_class_bind_template_callback (widget_class, all_cb);
  gtk_widget_class_bind_template_callback (widget_class, activated_cb);
}

static void
rung_market_topic_row_init (RungMarketTopicRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
