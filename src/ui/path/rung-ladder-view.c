/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-ladder-view.h"

#include "model/shown/rung-ladder-shown.h"
#include "report/grids/rung-plan-grids.h"
#include "ui/kit/rung-rows.h"
#include "ui/parts/rung-fold-row.h"

#include "rung-ladder-ask-row.h"

struct _RungLadderView
{
  RungSection parent_instance;
};

G_DEFINE_FINAL_TYPE (RungLadderView, rung_ladder_view, RUNG_TYPE_SECTION)

static void
rung_ladder_view_update (RungSection *section)
{
  RungSession *session = rung_section_get_session (section);

  rung_ladder_shown_update (rung_section_get_shown (section), rung_session_get_tables (session),
                            rung_session_get_document (session));
}

static RungGrid *
rung_ladder_view_create_grid (RungSection *section)
{
  RungSession *session = rung_section_get_session (section);
  RungStanding standing;

  rung_ladder_compute (rung_session_get_tables (session), rung_session_get_document (session),
                       &standing);
  return rung_ladder_grid_new (rung_session_get_tables (session), &standing);
}

static void
rung_ladder_view_class_init (RungLadderViewClass *klass)
{
  RungSectionClass *section_class = RUNG_SECTION_CLASS (klass);

  g_type_ensure (RUNG_TYPE_LADDER_ASK_ROW);
  g_type_ensure (RUNG_TYPE_ROWS);
  rung_item_row_register (RUNG_TYPE_ITEM_ROW, "RungPathLineRow", "path/line-row");
  rung_item_row_register (RUNG_TYPE_ITEM_ROW, "RungLadderLevelBody", "path/ladder-level-body");
  rung_item_row_register (RUNG_TYPE_FOLD_ROW, "RungLadderLevelRow", "path/ladder-level-row");
  section_class->update = rung_ladder_view_update;
  section_class->create_grid = rung_ladder_view_create_grid;
  rung_section_class_set_template (section_class, "path/ladder-view", RUNG_TYPE_LADDER_SHOWN);
}

static void
rung_ladder_view_init (RungLadderView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
