/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-market-topics.h"

#include "model/session/rung-session.h"
#include "model/shown/rung-market-topic-shown.h"
#include "ui/kit/rung-rows.h"

#include "rung-market-topic-row.h"

struct _RungMarketTopics
{
  RungWidget parent_instance;
  RungSession *session;
  char *sections;           /* ids of sections of the data, separated by spaces */
  RungRows *rows;
};

G_DEFINE_FINAL_TYPE (RungMarketTopics, rung_market_topics, RUNG_TYPE_WIDGET)

static void
session_changed (gpointer object)
{
  RungMarketTopics *self = object;
  g_autoptr (GListModel) topics
    = rung_market_topics_shown_new (rung_session_get_market (self->session),
                                    rung_session_get_tables (self->session), self->sections);

  rung_rows_set_model (self->rows, topics);
}

static void
rung_market_topics_class_init (RungMarketTopicsClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  rung_member_add (object_class, "session", RUNG_TYPE_SESSION,
                   G_STRUCT_OFFSET (RungMarketTopics, session), session_changed);
  rung_member_add (object_class, "sections", G_TYPE_STRING,
                   G_STRUCT_OFFSET (RungMarketTopics, sections), NULL);
  g_type_ensure (RUNG_TYPE_MARKET_TOPIC_ROW);
  g_type_ensure (RUNG_TYPE_ROWS);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  rung_widget_class_set_template (widget_class, "market/market-topics");
  gtk_widget_class_bind_template_child (widget_class, RungMarketTopics, rows);
}

static void
rung_market_topics_init (RungMarketTopics *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
