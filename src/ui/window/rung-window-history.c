/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-window-history.h"

#include <glib/gi18n-lib.h>

#include "model/workspace/rung-workspace-file.h"
#include "model/workspace/rung-workspace-history.h"
#include "ui/kit/rung-toast.h"

/* GTK asks the display where the pointer is whenever a tooltip is set. */
static void
show_tooltip (GtkWidget  *widget,
              const char *text)
{
  if (g_strcmp0 (gtk_widget_get_tooltip_text (widget), text) != 0)
    gtk_widget_set_tooltip_text (widget, text);
}

static void
show_step (GtkWidget  *button,
           const char *plain,
           const char *title)
{
  g_autofree char *text = title != NULL
                          ? g_strdup_printf (C_("undo or redo, and what", "%s: %s"), plain, title)
                          : g_strdup (plain);

  show_tooltip (button, text);
}

/* Whoever ends the session is told that something is not saved. */
static void
hold_session (RungWindow *self,
              gboolean    is_modified)
{
  GtkApplication *application = GTK_APPLICATION (g_application_get_default ());

  if (self->holds_session == is_modified || application == NULL)
    return;
  self->holds_session = is_modified;
  if (is_modified)
    self->inhibition = gtk_application_inhibit (application, GTK_WINDOW (self),
                                                GTK_APPLICATION_INHIBIT_LOGOUT,
                                                _("A document has unsaved changes"));
  else if (self->inhibition != 0)
    gtk_application_uninhibit (application, self->inhibition);
}

static void
history_cb (RungWindow *self)
{
  RungWorkspace *workspace = rung_session_get_workspace (self->session);
  const char *undo = rung_workspace_get_undo_title (workspace);
  const char *redo = rung_workspace_get_redo_title (workspace);
  gboolean is_modified = rung_workspace_is_modified (workspace);
  g_autofree char *name = rung_workspace_dup_title (workspace);
  g_autofree char *shown = g_strdup_printf (is_modified ? C_("changed document", "%s •") : "%s",
                                            name);
  g_autofree char *title = g_strdup_printf (C_("window title", "%s – Rung"), shown);

  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.undo", undo != NULL);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.redo", redo != NULL);
  hold_session (self, is_modified);
  show_step (self->undo_button, _("Undo"), undo);
  show_step (self->redo_button, _("Redo"), redo);
  /* An offer to undo stands for the last change only. */
  rung_toast_hide (RUNG_TOAST (self->toast));
  gtk_label_set_text (GTK_LABEL (self->title_label), shown);
  show_tooltip (self->title_label, rung_workspace_get_filename (workspace));
  if (g_strcmp0 (gtk_window_get_title (GTK_WINDOW (self)), title) != 0)
    gtk_window_set_title (GTK_WINDOW (self), title);
}

static void
undo (GtkWidget  *widget,
      const char *action,
      GVariant   *parameter)
{
  rung_workspace_undo (rung_session_get_workspace (RUNG_WINDOW (widget)->session));
  rung_toast_hide (RUNG_TOAST (RUNG_WINDOW (widget)->toast));
}

static void
redo (GtkWidget  *widget,
      const char *action,
      GVariant   *parameter)
{
  rung_workspace_redo (rung_session_get_workspace (RUNG_WINDOW (widget)->session));
}

/**
 * rung_window_install_history_actions:
 * @klass: class of the window
 *
 * Installs undo and redo.
 */
void
rung_window_install_history_actions (GtkWidgetClass *klass)
{
  gtk_widget_class_install_action (klass, "win.undo", NULL, undo);
  gtk_widget_class_install_action (klass, "win.redo", NULL, redo);
}

/**
 * rung_window_watch_history:
 * @self: a window
 *
 * Keeps the title and what can be undone up to date.
 */
void
rung_window_watch_history (RungWindow *self)
{
  g_signal_connect_object (rung_session_get_workspace (self->session), "history-changed",
                           G_CALLBACK (history_cb), self, G_CONNECT_SWAPPED);
  history_cb (self);
}

/**
 * rung_window_release_session:
 * @self: a window that goes
 *
 * Lets the session end.
 */
void
rung_window_release_session (RungWindow *self)
{
  hold_session (self, FALSE);
}
