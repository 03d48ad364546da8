/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-step-body.h"

#include "model/session/rung-session-look.h"
#include "model/shown/rung-step-shown.h"
#include "model/workspace/rung-workspace-plan.h"
#include "ui/kit/rung-rows.h"
#include "ui/kit/rung-wrap.h"

#include "rung-form-place.h"

struct _RungStepBody
{
  RungItemRow parent_instance;
  RungFormPlace *form_place;
};

G_DEFINE_FINAL_TYPE (RungStepBody, rung_step_body, RUNG_TYPE_ITEM_ROW)

static RungSession *
get_session (RungStepBody *self)
{
  return rung_section_get_session (rung_item_row_get_section (RUNG_ITEM_ROW (self)));
}

static RungShown *
get_step (RungStepBody *self)
{
  return rung_item_row_get_item (RUNG_ITEM_ROW (self));
}

/* A state, or back to what the profile shows where it is that one already. */
static void
switch_state (RungStepBody *self,
              gboolean      is_set,
              const char   *state)
{
  rung_workspace_set_step (rung_session_get_workspace (get_session (self)),
                           rung_shown_get_text (get_step (self), RUNG_STEP_SHOWN_ID),
                           is_set ? "" : state);
}

static void
begin_cb (RungStepBody *self)
{
  switch_state (self, rung_shown_get_flag (get_step (self), RUNG_STEP_SHOWN_IS_UNDER_WAY),
                "in-progress");
}

static void
skip_cb (RungStepBody *self)
{
  switch_state (self, rung_shown_get_flag (get_step (self), RUNG_STEP_SHOWN_IS_SKIPPED),
                "skipped");
}

static void
preview_cb (RungStepBody *self)
{
  RungSession *session = get_session (self);
  const char *id = rung_shown_get_text (get_step (self), RUNG_STEP_SHOWN_ID);
  gboolean is_shown = g_strcmp0 (rung_session_get_preview (session), id) == 0;

  rung_session_preview_step (session, is_shown ? NULL : id);
  if (!is_shown)
    gtk_widget_activate_action (GTK_WIDGET (self), "win.show-page", "s", "worth");
}

static void
tell_cb (RungStepBody *self)
{
  rung_workspace_tell_step (rung_session_get_workspace (get_session (self)),
                            rung_shown_get_text (get_step (self), RUNG_STEP_SHOWN_ID));
  gtk_widget_child_focus (GTK_WIDGET (self->form_place), GTK_DIR_TAB_FORWARD);
}

static void
rung_step_body_class_init (RungStepBodyClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  g_type_ensure (RUNG_TYPE_FORM_PLACE);
  g_type_ensure (RUNG_TYPE_ROWS);
  g_type_ensure (RUNG_TYPE_WRAP);
  rung_item_row_register (RUNG_TYPE_ITEM_ROW, "RungPathLineRow", "path/line-row");
  rung_item_row_register (RUNG_TYPE_ITEM_ROW, "RungPathPlaceRow", "path/place-row");
  rung_item_row_class_set_template (RUNG_ITEM_ROW_CLASS (klass), "path/step-body");
  gtk_widget_class_bind_template_child (widget_class, RungStepBody, form_place);
  gtk_widget_class_bind_template_callback (widget_class, begin_cb);
  gtk_widget_class_bind_template_callback (widget_class, skip_cb);
  gtk_widget_class_bind_template_callback (widget_class, preview_cb);
  gtk_widget_class_bind_template_callback (widget_class, tell_cb);
}

static void
rung_step_body_init (RungStepBody *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  rung_form_place_set_source (self->form_place, &rung_step_inputs, rung_workspace_get_step);
}
