/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-step-row.h"

#include <glib/gi18n-lib.h>

#include "model/shown/rung-step-shown.h"
#include "model/workspace/rung-workspace-plan.h"

#include "rung-step-body.h"

struct _RungStepRow
{
  RungFoldRow parent_instance;
};

G_DEFINE_FINAL_TYPE (RungStepRow, rung_step_row, RUNG_TYPE_FOLD_ROW)

/* The tick follows the item, too; then there is nothing to do. */
static void
ticked_cb (RungStepRow    *self,
           GtkCheckButton *check)
{
  RungItemRow *row = RUNG_ITEM_ROW (self);
  RungShown *step = rung_item_row_get_item (row);
  gboolean is_done = gtk_check_button_get_active (check);
  g_autofree char *text = NULL;

  if (is_done == rung_shown_get_flag (step, RUNG_STEP_SHOWN_IS_DONE))
    return;
  text = g_strdup_printf (_("Done: %s"), rung_shown_get_text (step, RUNG_STEP_SHOWN_TITLE));
  rung_workspace_set_step (rung_session_get_workspace
                           (rung_section_get_session (rung_item_row_get_section (row))),
                           rung_shown_get_text (step, RUNG_STEP_SHOWN_ID), is_done ? "done" : "");
  if (is_done)
    gtk_widget_activate_action (GTK_WIDGET (self), "win.announce-edit", "s", text);
}

static void
rung_step_row_class_init (RungStepRowClass *klass)
{
  g_type_ensure (RUNG_TYPE_STEP_BODY);
  rung_item_row_class_set_template (RUNG_ITEM_ROW_CLASS (klass), "path/step-row");
  gtk_widget_class_bind_template_callback (GTK_WIDGET_CLASS (klass), ticked_cb);
}

static void
rung_step_row_init (RungStepRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
