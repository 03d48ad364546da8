/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>
#include <gtk/gtk.h>

#include "rung-path-rows.h"

#include "model/session/rung-session-look.h"
#include "model/shown/rung-ladder-ask-shown.h"
#include "model/shown/rung-step-shown.h"
#include "model/shown/rung-study-shown.h"
#include "model/workspace/rung-workspace-plan.h"
#include "model/workspace/rung-workspace-study.h"
#include "ui/parts/rung-fold-row.h"

#include "rung-form-place.h"

static RungSession *
get_session (RungItemRow *row)
{
  return rung_section_get_session (rung_item_row_get_section (row));
}

static RungWorkspace *
get_workspace (RungItemRow *row)
{
  return rung_session_get_workspace (get_session (row));
}

/* A tick follows the item, too; then there is nothing to do. */
static void
ask_ticked_cb (RungItemRow    *row,
               GtkCheckButton *check)
{
  RungShown *ask = rung_item_row_get_item (row);
  gboolean is_met = gtk_check_button_get_active (check);

  if (is_met != rung_shown_get_flag (ask, RUNG_LADDER_ASK_SHOWN_IS_MET))
    rung_workspace_set_ask (get_workspace (row),
                            rung_shown_get_text (ask, RUNG_LADDER_ASK_SHOWN_ID), is_met);
}

static void
ladder_ask_class_init (gpointer klass)
{
  gtk_widget_class_bind_template_callback_full (klass, "ticked_cb", G_CALLBACK (ask_ticked_cb));
}

static void
step_ticked_cb (RungItemRow    *row,
                GtkCheckButton *check)
{
  RungShown *step = rung_item_row_get_item (row);
  gboolean is_done = gtk_check_button_get_active (check);
  g_autofree char *text = NULL;

  if (is_done == rung_shown_get_flag (step, RUNG_STEP_SHOWN_IS_DONE))
    return;
  text = g_strdup_printf (_("Done: %s"), rung_shown_get_text (step, RUNG_STEP_SHOWN_TITLE));
  rung_workspace_set_step (get_workspace (row), rung_shown_get_text (step, RUNG_STEP_SHOWN_ID),
                           is_done ? "done" : "");
  if (is_done)
    gtk_widget_activate_action (GTK_WIDGET (row), "win.announce-edit", "s", text);
}

static void
step_class_init (gpointer klass)
{
  gtk_widget_class_bind_template_callback_full (klass, "ticked_cb", G_CALLBACK (step_ticked_cb));
}

/* A state, or back to what the profile shows where it is that one already. */
static void
switch_state (RungItemRow *row,
              guint        flag,
              const char  *state)
{
  RungShown *step = rung_item_row_get_item (row);

  rung_workspace_set_step (get_workspace (row), rung_shown_get_text (step, RUNG_STEP_SHOWN_ID),
                           rung_shown_get_flag (step, flag) ? "" : state);
}

static void
begin_cb (RungItemRow *row)
{
  switch_state (row, RUNG_STEP_SHOWN_IS_UNDER_WAY, "in-progress");
}

static void
skip_cb (RungItemRow *row)
{
  switch_state (row, RUNG_STEP_SHOWN_IS_SKIPPED, "skipped");
}

static void
preview_cb (RungItemRow *row)
{
  RungSession *session = get_session (row);
  const char *id = rung_shown_get_text (rung_item_row_get_item (row), RUNG_STEP_SHOWN_ID);
  gboolean is_shown = g_strcmp0 (rung_session_get_preview (session), id) == 0;

  rung_session_preview_step (session, is_shown ? NULL : id);
  if (!is_shown)
    gtk_widget_activate_action (GTK_WIDGET (row), "win.show-page", "s", "worth");
}

static void
tell_cb (RungItemRow *row)
{
  rung_workspace_tell_step (get_workspace (row),
                            rung_shown_get_text (rung_item_row_get_item (row),
                                                 RUNG_STEP_SHOWN_ID));
  gtk_widget_child_focus (rung_widget_get_part (row, "form_place"), GTK_DIR_TAB_FORWARD);
}

static void
step_body_class_init (gpointer klass)
{
  rung_widget_class_bind_part (klass, "form_place");
  gtk_widget_class_bind_template_callback (klass, begin_cb);
  gtk_widget_class_bind_template_callback (klass, skip_cb);
  gtk_widget_class_bind_template_callback (klass, preview_cb);
  gtk_widget_class_bind_template_callback (klass, tell_cb);
}

static void
own_cb (RungItemRow    *row,
        GtkCheckButton *check)
{
  RungShown *study = rung_item_row_get_item (row);
  gboolean is_own = gtk_check_button_get_active (check);

  if (is_own != rung_shown_get_flag (study, RUNG_STUDY_SHOWN_IS_OWN))
    rung_workspace_set_own_study (get_workspace (row),
                                  rung_shown_get_text (study, RUNG_STUDY_SHOWN_ID), is_own);
}

static void
study_body_class_init (gpointer klass)
{
  gtk_widget_class_bind_template_callback (klass, own_cb);
}

/**
 * rung_path_rows_ensure:
 *
 * Makes the types known, before a template names them.
 */
void
rung_path_rows_ensure (void)
{
  static const struct
  {
    const char *name;
    const char *file;
    gboolean folds;
    RungClassFunc func;
  } rows[] = {
    { .name = "RungPathLineRow", .file = "path/line-row" },
    { .name = "RungNextRow", .file = "path/next-row" },
    { .name = "RungPathPlaceRow", .file = "path/place-row" },
    { .name = "RungGapBody", .file = "path/gap-body" },
    { .name = "RungGapRow", .file = "path/gap-row", .folds = TRUE },
    { .name = "RungLadderAskRow", .file = "path/ladder-ask-row", .func = ladder_ask_class_init },
    { .name = "RungLadderLevelBody", .file = "path/ladder-level-body" },
    { .name = "RungLadderLevelRow", .file = "path/ladder-level-row", .folds = TRUE },
    { .name = "RungTopicFigureRow", .file = "path/figure-row" },
    { .name = "RungTopicBody", .file = "path/topic-body" },
    { .name = "RungTopicRow", .file = "path/topic-row", .folds = TRUE },
    { .name = "RungStepBody", .file = "path/step-body", .func = step_body_class_init },
    { .name = "RungStepRow", .file = "path/step-row", .folds = TRUE, .func = step_class_init },
    { .name = "RungStudyBody", .file = "path/study-body", .func = study_body_class_init },
    { .name = "RungStudyRow", .file = "path/study-row", .folds = TRUE },
    { .name = "RungRoleRow", .file = "path/role-row" },
    { .name = "RungTrackRow", .file = "path/track-row" },
  };

  g_type_ensure (RUNG_TYPE_FORM_PLACE);
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    rung_widget_register (rows[i].folds ? RUNG_TYPE_FOLD_ROW : RUNG_TYPE_ITEM_ROW, rows[i].name,
                          rows[i].file, rows[i].func);
}
