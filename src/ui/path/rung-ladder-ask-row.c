/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-ladder-ask-row.h"

#include "model/shown/rung-ladder-ask-shown.h"
#include "model/workspace/rung-workspace-plan.h"

struct _RungLadderAskRow
{
  RungItemRow parent_instance;
};

G_DEFINE_FINAL_TYPE (RungLadderAskRow, rung_ladder_ask_row, RUNG_TYPE_ITEM_ROW)

/* The tick follows the item, too; then there is nothing to do. */
static void
ticked_cb (RungLadderAskRow *self,
           GtkCheckButton   *check)
{
  RungShown *ask = rung_item_row_get_item (RUNG_ITEM_ROW (self));
  gboolean is_met = gtk_check_button_get_active (check);
  RungSection *section = rung_item_row_get_section (RUNG_ITEM_ROW (self));

  if (is_met != rung_shown_get_flag (ask, RUNG_LADDER_ASK_SHOWN_IS_MET))
    rung_workspace_set_ask (rung_session_get_workspace (rung_section_get_session (section)),
                            rung_shown_get_text (ask, RUNG_LADDER_ASK_SHOWN_ID), is_met);
}

static void
rung_ladder_ask_row_class_init (RungLadderAskRowClass *klass)
{
  rung_item_row_class_set_template (RUNG_ITEM_ROW_CLASS (klass), "path/ladder-ask-row");
  gtk_widget_class_bind_template_callback (GTK_WIDGET_CLASS (klass), ticked_cb);
}

static void
rung_ladder_ask_row_init (RungLadderAskRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
