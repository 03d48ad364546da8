/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-gaps-view.h"

#include "model/shown/rung-gaps-shown.h"
#include "report/grids/rung-plan-grids.h"
#include "ui/kit/rung-rows.h"
#include "ui/parts/rung-fold-row.h"

struct _RungGapsView
{
  RungSection parent_instance;
  GtkDropDown *order;
};

G_DEFINE_FINAL_TYPE (RungGapsView, rung_gaps_view, RUNG_TYPE_SECTION)

static void
rung_gaps_view_update (RungSection *section)
{
  RungSession *session = rung_section_get_session (section);
  guint order = gtk_drop_down_get_selected (RUNG_GAPS_VIEW (section)->order);

  /* Reads the figures of the market. */
  rung_market_list_get_rows (rung_session_get_market (session), NULL);
  rung_gaps_shown_update (rung_section_get_shown (section), rung_session_get_tables (session),
                          rung_session_get_document (session), (RungGapsOrder) order);
}

static RungGrid *
rung_gaps_view_create_grid (RungSection *section)
{
  RungSession *session = rung_section_get_session (section);
  const RungTables *tables = rung_session_get_tables (session);
  g_autoptr (GArray) rows = rung_gaps_compute (tables, rung_session_get_document (session));

  return rung_gaps_grid_new (tables, rows);
}

static void
rung_gaps_view_class_init (RungGapsViewClass *klass)
{
  RungSectionClass *section_class = RUNG_SECTION_CLASS (klass);

  g_type_ensure (RUNG_TYPE_ROWS);
  rung_item_row_register (RUNG_TYPE_ITEM_ROW, "RungGapBody", "path/gap-body");
  rung_item_row_register (RUNG_TYPE_FOLD_ROW, "RungGapRow", "path/gap-row");
  section_class->update = rung_gaps_view_update;
  section_class->create_grid = rung_gaps_view_create_grid;
  rung_section_class_set_template (section_class, "path/gaps-view", RUNG_TYPE_GAPS_SHOWN);
  gtk_widget_class_bind_template_child (GTK_WIDGET_CLASS (klass), RungGapsView, order);
  gtk_widget_class_bind_template_callback_full (GTK_WIDGET_CLASS (klass), "ordered_cb",
                                                G_CALLBACK (rung_section_queue));
}

static void
rung_gaps_view_init (RungGapsView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
