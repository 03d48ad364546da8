/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-window-save.h"

#include <glib/gi18n-lib.h>

#include "engine/base/rung-error.h"
#include "model/workspace/rung-workspace-file.h"
#include "model/workspace/rung-workspace-refused.h"
#include "ui/kit/rung-compat.h"
#include "ui/kit/rung-toast.h"

#include "rung-window-banner.h"
#include "rung-window-file.h"

static void
save_to (RungWindow *self,
         const char *path,
         gboolean    overwrite);

static void
conflict_cb (GObject      *source,
             GAsyncResult *result,
             gpointer      user_data)
{
  RungWindow *self = RUNG_WINDOW (source);
  RungDialogChoice choice = rung_dialog_ask_finish (result);

  if (choice == RUNG_CHOICE_SECOND)
    save_to (self, rung_workspace_get_filename (rung_session_get_workspace (self->session)), TRUE);
  else if (choice == RUNG_CHOICE_FIRST)
    gtk_widget_activate_action (GTK_WIDGET (self), "win.save-as", NULL);
  else
    self->closes_after_save = FALSE;
}

/* An entry that was refused is not in the file: the window stays until that has
 * been seen. */
static void
finish_save (RungWindow *self)
{
  g_autofree char *refused
    = rung_workspace_dup_refused (rung_session_get_workspace (self->session));

  rung_window_hide_problem (self);
  rung_window_remember (rung_workspace_get_filename (rung_session_get_workspace (self->session)));
  if (refused != NULL)
    {
      g_autofree char *text = g_strdup_printf (_("Saved, except for values that cannot be used: "
                                                 "%s"),
                                               refused);

      self->closes_after_save = FALSE;
      rung_window_show_problem (self, text, FALSE);
    }
  else if (self->closes_after_save)
    gtk_window_close (GTK_WINDOW (self));
  else
    rung_toast_show (RUNG_TOAST (self->toast), _("Saved"), NULL, NULL);
}

static void
save_to (RungWindow *self,
         const char *path,
         gboolean    overwrite)
{
  g_autoptr (GError) error = NULL;

  if (rung_workspace_save (rung_session_get_workspace (self->session), path, overwrite, &error))
    {
      finish_save (self);
      return;
    }
  if (g_error_matches (error, RUNG_ERROR, RUNG_ERROR_CONFLICT))
    {
      rung_dialog_ask_async (GTK_WINDOW (self), _("The file was changed by another program"),
                             _("Saving here would replace those changes. Save under another name "
                               "to keep both."),
                             _("_Replace"), _("Save _as…"), TRUE, conflict_cb, NULL);
      return;
    }
  self->closes_after_save = FALSE;
  rung_window_show_problem (self, error->message,
                            !g_error_matches (error, RUNG_ERROR, RUNG_ERROR_DURABILITY));
}

static void
save_as_cb (GObject      *source,
            GAsyncResult *result,
            gpointer      user_data)
{
  RungWindow *self = RUNG_WINDOW (source);
  g_autofree char *path = rung_file_finish (result);

  if (path == NULL)
    {
      self->closes_after_save = FALSE;
      return;
    }
  /* The chooser has asked before it names a file that exists. */
  save_to (self, path, TRUE);
}

static void
save_as (GtkWidget  *widget,
         const char *action,
         GVariant   *parameter)
{
  RungWindow *self = RUNG_WINDOW (widget);
  g_autofree char *title = rung_workspace_dup_title (rung_session_get_workspace (self->session));
  g_autofree char *name = g_strconcat (title, ".rung", NULL);

  rung_file_save_async (GTK_WINDOW (self), _("Save the comparison"), name, _("_Save"),
                        _("Rung documents"), "*.rung", save_as_cb, NULL);
}

static void
save (GtkWidget  *widget,
      const char *action,
      GVariant   *parameter)
{
  RungWindow *self = RUNG_WINDOW (widget);

  if (rung_workspace_get_filename (rung_session_get_workspace (self->session)) == NULL)
    save_as (widget, action, parameter);
  else
    save_to (self, NULL, FALSE);
}

static void
close_cb (GObject      *source,
          GAsyncResult *result,
          gpointer      user_data)
{
  RungWindow *self = RUNG_WINDOW (source);
  RungDialogChoice choice = rung_dialog_ask_finish (result);

  if (choice == RUNG_CHOICE_FIRST)
    {
      self->closes_after_save = TRUE;
      gtk_widget_activate_action (GTK_WIDGET (self), "win.save", NULL);
    }
  else if (choice == RUNG_CHOICE_SECOND)
    {
      self->may_close = TRUE;
      gtk_window_close (GTK_WINDOW (self));
    }
}

/**
 * rung_window_ask_to_close:
 * @self: a window with changes that are not saved
 *
 * Asks what to do with the changes.
 *
 * Returns: %TRUE, so that the window stays until there is an answer
 */
gboolean
rung_window_ask_to_close (RungWindow *self)
{
  g_autofree char *title = rung_workspace_dup_title (rung_session_get_workspace (self->session));
  g_autofree char *heading = g_strdup_printf (_("Save the changes to “%s”?"), title);

  rung_dialog_ask_async (GTK_WINDOW (self), heading, _("Changes that are not saved will be lost."),
                         _("_Discard"), _("_Save"), TRUE, close_cb, NULL);
  return TRUE;
}

/**
 * rung_window_install_save_actions:
 * @klass: class of the window
 *
 * Installs the actions that save.
 */
void
rung_window_install_save_actions (GtkWidgetClass *klass)
{
  gtk_widget_class_install_action (klass, "win.save", NULL, save);
  gtk_widget_class_install_action (klass, "win.save-as", NULL, save_as);
}
