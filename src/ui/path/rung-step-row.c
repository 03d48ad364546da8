/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-step-row.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "model/session/rung-session-look.h"
#include "model/workspace/rung-workspace-plan.h"
#include "report/kit/rung-format.h"
#include "report/phrases/rung-phrases.h"
#include "report/phrases/rung-road-phrases.h"
#include "ui/form/rung-form.h"
#include "ui/kit/rung-wrap.h"
#include "ui/parts/rung-page.h"

#include "rung-step-about.h"

struct _RungStepRow
{
  GtkWidget parent_instance;
  RungSession *session;
  const RungRoadmapStep *step;
  GtkWidget *box;
  GtkWidget *check;
  GtkWidget *title;
  GtkWidget *gain;
  GtkWidget *facts;
  GtkWidget *state;
  GtkWidget *fold;
  GtkWidget *body;          /* NULL until it is unfolded */
  GtkWidget *begin;
  GtkWidget *skip;
  GtkWidget *preview;
  GtkWidget *tell;
  GtkWidget *form;          /* NULL until days or a note are told */
  RungStepState shown;
  gboolean is_updating;
};

G_DEFINE_FINAL_TYPE (RungStepRow, rung_step_row, GTK_TYPE_WIDGET)

static void
say_done (RungStepRow *self)
{
  g_autofree char *text = g_strdup_printf (_("Done: %s"), self->step->title);

  gtk_widget_activate_action (GTK_WIDGET (self), "win.announce-edit", "s", text);
}

static void
check_cb (RungStepRow *self)
{
  gboolean is_done = gtk_check_button_get_active (GTK_CHECK_BUTTON (self->check));

  if (self->is_updating)
    return;
  rung_workspace_set_step (rung_session_get_workspace (self->session), self->step->id,
                           is_done ? "done" : "");
  if (is_done)
    say_done (self);
}

static void
begin_cb (RungStepRow *self)
{
  rung_workspace_set_step (rung_session_get_workspace (self->session), self->step->id,
                           self->shown == RUNG_STEP_IN_PROGRESS ? "" : "in-progress");
}

static void
skip_cb (RungStepRow *self)
{
  rung_workspace_set_step (rung_session_get_workspace (self->session), self->step->id,
                           self->shown == RUNG_STEP_SKIPPED ? "" : "skipped");
}

static void
preview_cb (RungStepRow *self)
{
  gboolean is_shown = g_strcmp0 (rung_session_get_preview (self->session), self->step->id) == 0;

  rung_session_preview_step (self->session, is_shown ? NULL : self->step->id);
  if (!is_shown)
    gtk_widget_activate_action (GTK_WIDGET (self), "win.show-page", "s", "worth");
}

static GtkWidget *
add_button (RungStepRow *self,
            GtkWidget   *box,
            void         (*clicked) (RungStepRow *self))
{
  GtkWidget *button = gtk_button_new ();

  gtk_widget_add_css_class (button, "quiet");
  g_signal_connect_object (button, "clicked", G_CALLBACK (clicked), self, G_CONNECT_SWAPPED);
  rung_wrap_append (RUNG_WRAP (box), button);
  return button;
}

static void
show_form (RungStepRow *self)
{
  g_autoptr (RungEditable) record
    = rung_workspace_get_step (rung_session_get_workspace (self->session), self->step->id);

  gtk_widget_set_visible (self->tell, record == NULL);
  if (record != NULL && self->form == NULL)
    {
      self->form = rung_form_new (&rung_step_inputs, rung_session_get_tables (self->session), TRUE);
      gtk_box_append (GTK_BOX (self->body), self->form);
    }
  if (record != NULL)
    rung_form_set_record (RUNG_FORM (self->form), record);
  if (self->form != NULL)
    gtk_widget_set_visible (self->form, record != NULL);
}

static void
tell_cb (RungStepRow *self)
{
  rung_workspace_tell_step (rung_session_get_workspace (self->session), self->step->id);
  show_form (self);
  if (self->form != NULL)
    gtk_widget_child_focus (self->form, GTK_DIR_TAB_FORWARD);
}

static void
name_button (GtkWidget             *button,
             const char            *text,
             const RungRoadmapStep *step)
{
  g_autofree char *name = g_strdup_printf (_("%s: %s"), text, step->title);

  gtk_button_set_label (GTK_BUTTON (button), text);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

static void
show_body (RungStepRow *self)
{
  gboolean is_shown = g_strcmp0 (rung_session_get_preview (self->session), self->step->id) == 0;
  gboolean is_over = rung_step_state_is_settled (self->shown) && self->shown != RUNG_STEP_SKIPPED;

  if (self->body == NULL)
    return;
  name_button (self->begin,
               self->shown == RUNG_STEP_IN_PROGRESS ? _("Not begun after all") : _("Begin"),
               self->step);
  name_button (self->skip, self->shown == RUNG_STEP_SKIPPED ? _("Do not skip") : _("Skip"),
               self->step);
  name_button (self->preview, is_shown ? _("End the preview") : _("See it on Worth"), self->step);
  name_button (self->tell, _("Add days and a note"), self->step);
  gtk_widget_set_visible (self->begin, !is_over && self->shown != RUNG_STEP_SKIPPED);
  gtk_widget_set_visible (self->skip, !is_over);
  gtk_widget_set_visible (self->preview, !is_over);
  show_form (self);
}

static void
build_body (RungStepRow *self)
{
  GtkWidget *buttons = rung_wrap_new ();

  self->body = rung_step_about_new (self->step, rung_session_get_tables (self->session));
  gtk_widget_add_css_class (self->body, "indented");
  self->begin = add_button (self, buttons, begin_cb);
  self->skip = add_button (self, buttons, skip_cb);
  self->preview = add_button (self, buttons, preview_cb);
  self->tell = add_button (self, buttons, tell_cb);
  gtk_widget_set_tooltip_text (self->preview,
                               _("Shows what Worth would say with this step done; nothing is "
                                 "changed"));
  gtk_box_append (GTK_BOX (self->body), buttons);
  gtk_box_append (GTK_BOX (self->box), self->body);
}

static void
fold_cb (RungStepRow *self)
{
  gboolean is_open = gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (self->fold));

  if (is_open && self->body == NULL)
    build_body (self);
  if (self->body != NULL)
    gtk_widget_set_visible (self->body, is_open);
  gtk_button_set_icon_name (GTK_BUTTON (self->fold),
                            is_open ? "pan-down-symbolic" : "pan-end-symbolic");
  show_body (self);
}

static void
rung_step_row_dispose (GObject *object)
{
  RungStepRow *self = RUNG_STEP_ROW (object);

  g_clear_pointer (&self->box, gtk_widget_unparent);
  g_clear_object (&self->session);
  G_OBJECT_CLASS (rung_step_row_parent_class)->dispose (object);
}

static void
rung_step_row_class_init (RungStepRowClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = rung_step_row_dispose;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_accessible_role (GTK_WIDGET_CLASS (klass), GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
rung_step_row_init (RungStepRow *self)
{
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *words = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *second = rung_wrap_new ();

  self->box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  self->check = gtk_check_button_new ();
  self->title = rung_page_create_label (NULL, NULL);
  self->gain = rung_page_create_label (NULL, "figure");
  self->facts = rung_page_create_label (NULL, "badge");
  self->state = rung_page_create_label (NULL, "badge");
  self->fold = gtk_toggle_button_new ();
  gtk_button_set_icon_name (GTK_BUTTON (self->fold), "pan-end-symbolic");
  gtk_widget_add_css_class (self->fold, "flat");
  gtk_widget_set_valign (self->fold, GTK_ALIGN_START);
  gtk_widget_set_valign (self->check, GTK_ALIGN_START);
  gtk_widget_set_hexpand (words, TRUE);
  gtk_label_set_wrap (GTK_LABEL (self->state), FALSE);
  gtk_label_set_wrap (GTK_LABEL (self->gain), FALSE);
  gtk_widget_set_valign (self->gain, GTK_ALIGN_START);
  g_signal_connect_object (self->check, "toggled", G_CALLBACK (check_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->fold, "toggled", G_CALLBACK (fold_cb), self, G_CONNECT_SWAPPED);
  rung_wrap_append (RUNG_WRAP (second), self->state);
  rung_wrap_append (RUNG_WRAP (second), self->facts);
  gtk_box_append (GTK_BOX (words), self->title);
  gtk_box_append (GTK_BOX (words), second);
  gtk_box_append (GTK_BOX (line), self->check);
  gtk_box_append (GTK_BOX (line), words);
  gtk_box_append (GTK_BOX (line), self->gain);
  gtk_box_append (GTK_BOX (line), self->fold);
  gtk_box_append (GTK_BOX (self->box), line);
  gtk_widget_set_parent (self->box, GTK_WIDGET (self));
}

/**
 * rung_step_row_new:
 * @session: the session
 * @step: a step of the roadmap
 *
 * Returns: (transfer floating): the row, without figures yet
 */
GtkWidget *
rung_step_row_new (RungSession           *session,
                   const RungRoadmapStep *step)
{
  RungStepRow *self = g_object_new (RUNG_TYPE_STEP_ROW, NULL);
  g_autofree char *fold = g_strdup_printf (_("About “%s”"), step->title);
  g_autofree char *check = g_strdup_printf (_("Done: %s"), step->title);

  self->session = g_object_ref (session);
  self->step = step;
  gtk_widget_set_tooltip_text (self->fold, fold);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->fold), GTK_ACCESSIBLE_PROPERTY_LABEL, fold,
                                  -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->check), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  check, -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, step->title,
                                  -1);
  return GTK_WIDGET (self);
}

/* When it is due or was done, and how much work it is. */
static char *
dup_facts (RungStepRow          *self,
           const RungRoadmapRow *row)
{
  g_autofree char *when = rung_phrase_step_when (row, rung_session_get_document (self->session));
  g_autofree char *hours = rung_phrase_hours (row->hours);

  if (row->step->is_optional)
    return g_strdup_printf (_("Optional: %s, %s"), when, hours);
  return *when != '\0' ? g_strdup_printf (C_("when a step is due, and its hours", "%s, %s"), when,
                                          hours)
                       : g_strdup (hours);
}

static char *
dup_gain (const RungRoadmapRow *row)
{
  g_autofree char *thousands = rung_format_thousands (row->gain);

  if (!row->has_gain || rung_step_state_is_settled (row->state))
    return g_strdup ("");
  if (fabs (row->gain) < 500.0)
    return g_strdup (_("already counted"));
  return g_strdup_printf (_("about +$%s a year"), thousands);
}

/**
 * rung_step_row_update:
 * @self: the row
 * @row: how far the step is and what it brings
 * @number: its place in the order, from 1; 0 for none
 *
 * Shows the step as it is now.
 */
void
rung_step_row_update (RungStepRow          *self,
                      const RungRoadmapRow *row,
                      guint                 number)
{
  g_autofree char *title = number > 0 ? g_strdup_printf ("%u  %s", number, self->step->title)
                                      : g_strdup (self->step->title);
  g_autofree char *facts = dup_facts (self, row);
  g_autofree char *gain = dup_gain (row);
  gboolean is_done = row->state == RUNG_STEP_DONE || row->state == RUNG_STEP_MET;

  self->shown = row->state;
  self->is_updating = TRUE;
  gtk_check_button_set_active (GTK_CHECK_BUTTON (self->check), is_done);
  gtk_widget_set_sensitive (self->check, row->state != RUNG_STEP_MET);
  gtk_widget_set_tooltip_text (self->check, row->state == RUNG_STEP_MET
                                            ? _("Your profile shows it. Take it away under You if "
                                                "it is not so.") : NULL);
  self->is_updating = FALSE;
  gtk_label_set_text (GTK_LABEL (self->title), title);
  gtk_label_set_text (GTK_LABEL (self->facts), facts);
  gtk_label_set_text (GTK_LABEL (self->gain), gain);
  gtk_label_set_text (GTK_LABEL (self->state), rung_phrase_step_state (row->state));
  gtk_widget_set_visible (self->state, row->state != RUNG_STEP_OPEN);
  if (row->state == RUNG_STEP_IN_PROGRESS)
    gtk_widget_add_css_class (self->state, "accent");
  else
    gtk_widget_remove_css_class (self->state, "accent");
  show_body (self);
}

/**
 * rung_step_row_unfold:
 * @self: the row
 *
 * Shows what the step is about.
 */
void
rung_step_row_unfold (RungStepRow *self)
{
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (self->fold), TRUE);
}
