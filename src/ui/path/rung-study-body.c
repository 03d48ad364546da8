/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-study-body.h"

#include "model/shown/rung-study-shown.h"
#include "model/workspace/rung-workspace-plan.h"
#include "ui/kit/rung-rows.h"
#include "ui/kit/rung-wrap.h"

#include "rung-form-place.h"

struct _RungStudyBody
{
  RungItemRow parent_instance;
  RungFormPlace *form_place;
};

G_DEFINE_FINAL_TYPE (RungStudyBody, rung_study_body, RUNG_TYPE_ITEM_ROW)

/* The tick follows the item, too; then there is nothing to do. */
static void
own_cb (RungStudyBody  *self,
        GtkCheckButton *check)
{
  RungShown *study = rung_item_row_get_item (RUNG_ITEM_ROW (self));
  gboolean is_own = gtk_check_button_get_active (check);
  RungSection *section = rung_item_row_get_section (RUNG_ITEM_ROW (self));

  if (is_own != rung_shown_get_flag (study, RUNG_STUDY_SHOWN_IS_OWN))
    rung_workspace_set_own_study (rung_session_get_workspace (rung_section_get_session (section)),
                                  rung_shown_get_text (study, RUNG_STUDY_SHOWN_ID), is_own);
}

static void
rung_study_body_class_init (RungStudyBodyClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  g_type_ensure (RUNG_TYPE_FORM_PLACE);
  g_type_ensure (RUNG_TYPE_ROWS);
  g_type_ensure (RUNG_TYPE_WRAP);
  rung_item_row_register (RUNG_TYPE_ITEM_ROW, "RungPathLineRow", "path/line-row");
  rung_item_row_class_set_template (RUNG_ITEM_ROW_CLASS (klass), "path/study-body");
  gtk_widget_class_bind_template_child (widget_class, RungStudyBody, form_place);
  gtk_widget_class_bind_template_callback (widget_class, own_cb);
}

static void
rung_study_body_init (RungStudyBody *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  rung_form_place_set_source (self->form_place, &rung_study_inputs, rung_workspace_get_own_study);
}
