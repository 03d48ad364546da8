/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-outlook-view.h"

#include "model/shown/rung-topic-shown.h"
#include "ui/kit/rung-rows.h"
#include "ui/parts/rung-fold-row.h"

struct _RungOutlookView
{
  RungSection parent_instance;
  RungRows *rows;
};

G_DEFINE_FINAL_TYPE (RungOutlookView, rung_outlook_view, RUNG_TYPE_SECTION)

static void
rung_outlook_view_set_up (RungSection *section)
{
  RungSession *session = rung_section_get_session (section);
  g_autoptr (GListModel) list = NULL;

  /* Reads the figures of the market. */
  rung_market_list_get_rows (rung_session_get_market (session), NULL);
  list = rung_topics_new (rung_session_get_tables (session));
  rung_rows_set_model (RUNG_OUTLOOK_VIEW (section)->rows, list);
}

/* What is published does not follow the document. */
static void
rung_outlook_view_update (RungSection *section)
{
}

static void
rung_outlook_view_class_init (RungOutlookViewClass *klass)
{
  RungSectionClass *section_class = RUNG_SECTION_CLASS (klass);

  g_type_ensure (RUNG_TYPE_ROWS);
  rung_item_row_register (RUNG_TYPE_ITEM_ROW, "RungTopicFigureRow", "path/figure-row");
  rung_item_row_register (RUNG_TYPE_ITEM_ROW, "RungTopicBody", "path/topic-body");
  rung_item_row_register (RUNG_TYPE_FOLD_ROW, "RungTopicRow", "path/topic-row");
  section_class->set_up = rung_outlook_view_set_up;
  section_class->update = rung_outlook_view_update;
  rung_section_class_set_template (section_class, "path/outlook-view", G_TYPE_NONE);
  gtk_widget_class_bind_template_child (GTK_WIDGET_CLASS (klass), RungOutlookView, rows);
}

static void
rung_outlook_view_init (RungOutlookView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
