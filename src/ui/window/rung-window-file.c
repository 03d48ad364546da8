/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-window-file.h"

#include <glib/gi18n-lib.h>

#include "model/workspace/rung-drafts.h"
#include "model/workspace/rung-workspace-file.h"
#include "model/workspace/rung-workspace-history.h"
#include "store/data/rung-data-folder.h"
#include "store/data/rung-data.h"
#include "ui/form/rung-sidebar.h"
#include "ui/kit/rung-compat.h"
#include "ui/kit/rung-toast.h"

#include "rung-window-banner.h"
#include "rung-window-remarks.h"

#define MAX_RECENT 8

/* Another document goes into this window only if nothing would be missed. */
static RungWindow *
window_for_document (RungWindow *self)
{
  GtkApplication *application = gtk_window_get_application (GTK_WINDOW (self));
  GtkWindow *created = NULL;

  if (rung_window_is_pristine (self))
    return self;
  g_action_group_activate_action (G_ACTION_GROUP (application), "new-window", NULL);
  /* Without figures there is a window that says so, and no other document. */
  created = gtk_application_get_active_window (application);
  return RUNG_IS_WINDOW (created) ? RUNG_WINDOW (created) : NULL;
}

/**
 * rung_window_find:
 * @application: the application
 * @path: path of a document
 *
 * Returns: (transfer none) (nullable): the window in which the document is open already
 */
RungWindow *
rung_window_find (GtkApplication *application,
                  const char     *path)
{
  for (GList *item = gtk_application_get_windows (application); item != NULL; item = item->next)
    {
      RungWorkspace *workspace = NULL;

      if (!RUNG_IS_WINDOW (item->data))
        continue;
      workspace = rung_session_get_workspace (RUNG_WINDOW (item->data)->session);
      if (g_strcmp0 (rung_workspace_get_filename (workspace), path) == 0)
        return item->data;
    }
  return NULL;
}

static gboolean
remember_cb (gpointer data)
{
  g_autoptr (GFile) file = g_file_new_for_path (data);
  g_autofree char *uri = g_file_get_uri (file);

  gtk_recent_manager_add_item (gtk_recent_manager_get_default (), uri);
  return G_SOURCE_REMOVE;
}

/**
 * rung_window_remember:
 * @path: path of a document
 *
 * Adds it to the recent documents, which can wait until the picture is there.
 */
void
rung_window_remember (const char *path)
{
  g_idle_add_full (G_PRIORITY_LOW, remember_cb, g_strdup (path), g_free);
}

/**
 * rung_window_is_pristine:
 * @self: a window
 *
 * Returns: %TRUE if it holds nothing that would be missed
 */
gboolean
rung_window_is_pristine (RungWindow *self)
{
  return rung_workspace_get_filename (rung_session_get_workspace (self->session)) == NULL
         && !rung_workspace_is_modified (rung_session_get_workspace (self->session))
         && rung_workspace_get_undo_title (rung_session_get_workspace (self->session)) == NULL;
}

/**
 * rung_window_show_not_opened:
 * @self: a window
 * @error: why a document could not be read
 *
 * Says what is wrong with a document; what is open stays.
 */
void
rung_window_show_not_opened (RungWindow   *self,
                             const GError *error)
{
  g_autofree char *text = g_strdup_printf (_("Not opened: %s"), error->message);

  rung_window_show_problem (self, text, FALSE);
}

/* A document with offers opens on the first one, an empty one on the person. */
static void
show_opened (RungWindow *self)
{
  const RungDocument *document = rung_session_get_document (self->session);
  gboolean has_offer = rung_document_get_n_offers (document) > 0;

  rung_sidebar_select (RUNG_SIDEBAR (self->sidebar),
                       has_offer ? rung_document_get_offer (document, 0)->id : NULL);
  rung_window_hide_problem (self);
  rung_window_show_figures (self);
}

/**
 * rung_window_open:
 * @self: a window
 * @path: path of a document
 *
 * Opens a document here or in a new window. If it cannot be read a message
 * says why, and what is open stays.
 */
void
rung_window_open (RungWindow *self,
                  const char *path)
{
  g_autoptr (GError) error = NULL;
  RungWindow *target = rung_window_find (gtk_window_get_application (GTK_WINDOW (self)), path);

  if (target != NULL)
    {
      gtk_window_present (GTK_WINDOW (target));
      return;
    }
  if (!rung_workspace_can_open (rung_session_get_workspace (self->session), path, &error))
    {
      rung_window_show_not_opened (self, error);
      return;
    }
  target = window_for_document (self);
  if (target == NULL)
    return;
  if (rung_workspace_open (rung_session_get_workspace (target->session), path, &error))
    {
      rung_window_remember (path);
      show_opened (target);
      return;
    }
  rung_window_show_not_opened (target, error);
}

static void
open_cb (GObject      *source,
         GAsyncResult *result,
         gpointer      user_data)
{
  g_autofree char *path = rung_file_finish (result);

  if (path != NULL)
    rung_window_open (RUNG_WINDOW (source), path);
}

static void
open_document (GtkWidget  *widget,
               const char *action,
               GVariant   *parameter)
{
  rung_file_open_async (GTK_WINDOW (widget), _("Open a comparison"), _("Rung documents"), "*.rung",
                        open_cb, NULL);
}

static void
open_recent (GtkWidget  *widget,
             const char *action,
             GVariant   *parameter)
{
  g_autoptr (GFile) file = g_file_new_for_uri (g_variant_get_string (parameter, NULL));
  g_autofree char *path = g_file_get_path (file);

  if (path != NULL)
    rung_window_open (RUNG_WINDOW (widget), path);
}

static void
open_sample (GtkWidget  *widget,
             const char *action,
             GVariant   *parameter)
{
  RungWindow *self = window_for_document (RUNG_WINDOW (widget));
  g_autoptr (GPtrArray) samples = rung_data_list_samples (self->data_folder);
  g_autoptr (GError) error = NULL;

  if (self == NULL)
    return;
  if (samples == NULL || samples->len == 0)
    rung_window_show_problem (self, _("No sample is installed."), FALSE);
  else if (!rung_workspace_open_sample (rung_session_get_workspace (self->session),
                                        g_ptr_array_index (samples, 0), &error))
    rung_window_show_problem (self, error->message, FALSE);
  else
    show_opened (self);
}

/* The file of a recovered draft stays as it is until the person saves. */
static void
recover (GtkWidget  *widget,
         const char *action,
         GVariant   *parameter)
{
  g_autoptr (GPtrArray) drafts = rung_drafts_list_orphans ();

  for (guint i = 0; i < drafts->len; i++)
    {
      const char *path = g_ptr_array_index (drafts, i);
      RungWindow *self = window_for_document (RUNG_WINDOW (widget));
      g_autofree char *file = NULL;
      g_autofree char *hash = NULL;
      g_autoptr (GError) error = NULL;

      if (self == NULL)
        return;
      rung_drafts_get_origin (path, &file, &hash);
      if (!rung_workspace_recover (rung_session_get_workspace (self->session), path, file, hash,
                                   &error))
        {
          rung_window_show_not_opened (self, error);
          continue;
        }
      /* The old draft goes only when a new one holds the same. */
      if (rung_draft_flush (self->draft))
        rung_drafts_remove (path);
      show_opened (self);
    }
  rung_window_hide_problem (RUNG_WINDOW (widget));
}

static void
discard_drafts (GtkWidget  *widget,
                const char *action,
                GVariant   *parameter)
{
  g_autoptr (GPtrArray) drafts = rung_drafts_list_orphans ();

  for (guint i = 0; i < drafts->len; i++)
    rung_drafts_set_aside (g_ptr_array_index (drafts, i));
  rung_window_hide_problem (RUNG_WINDOW (widget));
  rung_toast_show (RUNG_TOAST (RUNG_WINDOW (widget)->toast), _("Discarded the unsaved changes"),
                   _("Undo"),
                   "win.restore-drafts");
}

static void
restore_drafts (GtkWidget  *widget,
                const char *action,
                GVariant   *parameter)
{
  rung_drafts_restore ();
  rung_toast_hide (RUNG_TOAST (RUNG_WINDOW (widget)->toast));
  rung_window_recover (RUNG_WINDOW (widget));
}

/**
 * rung_window_recover:
 * @self: a window
 *
 * Offers changes that an earlier run could not save.
 */
void
rung_window_recover (RungWindow *self)
{
  g_autoptr (GPtrArray) drafts = rung_drafts_list_orphans ();

  if (drafts->len == 0)
    return;
  rung_window_show_problem (self, _("Rung closed last time before your changes were saved."), TRUE);
  gtk_button_set_label (GTK_BUTTON (self->banner_button), _("Open them"));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self->banner_button), "win.recover");
  gtk_widget_set_visible (self->banner_discard, TRUE);
}

static void
fill_recent (RungWindow *self)
{
  GList *items = gtk_recent_manager_get_items (gtk_recent_manager_get_default ());
  guint n_items = 0;

  g_menu_remove_all (self->recent_menu);
  for (GList *item = items; item != NULL && n_items < MAX_RECENT; item = item->next)
    {
      const char *uri = gtk_recent_info_get_uri (item->data);
      g_autoptr (GMenuItem) entry = NULL;

      if (!g_str_has_suffix (uri, ".rung") || !gtk_recent_info_exists (item->data))
        continue;
      entry = g_menu_item_new (gtk_recent_info_get_display_name (item->data), NULL);
      g_menu_item_set_action_and_target (entry, "win.open-recent", "s", uri);
      g_menu_append_item (self->recent_menu, entry);
      n_items++;
    }
  if (n_items == 0)
    g_menu_append (self->recent_menu, _("No changes yet"), "win.nothing");
  g_list_free_full (items, (GDestroyNotify) gtk_recent_info_unref);
}

static gboolean
drop_cb (RungWindow   *self,
         const GValue *value)
{
  GSList *files = g_value_get_boxed (value);

  for (GSList *file = files; file != NULL; file = file->next)
    {
      g_autofree char *path = g_file_get_path (file->data);

      if (path != NULL)
        rung_window_open (self, path);
    }
  return files != NULL;
}

/**
 * rung_window_install_file_actions:
 * @klass: class of the window
 *
 * Installs the actions on files.
 */
void
rung_window_install_file_actions (GtkWidgetClass *klass)
{
  gtk_widget_class_install_action (klass, "win.open", NULL, open_document);
  gtk_widget_class_install_action (klass, "win.open-recent", "s", open_recent);
  gtk_widget_class_install_action (klass, "win.recover", NULL, recover);
  gtk_widget_class_install_action (klass, "win.discard-drafts", NULL, discard_drafts);
  gtk_widget_class_install_action (klass, "win.restore-drafts", NULL, restore_drafts);
  gtk_widget_class_install_action (klass, "win.open-sample", NULL, open_sample);
}

/**
 * rung_window_watch_files:
 * @self: a window
 *
 * Takes files that are dropped on the window, and keeps the list of recent
 * documents.
 */
void
rung_window_watch_files (RungWindow *self)
{
  GtkDropTarget *target = gtk_drop_target_new (GDK_TYPE_FILE_LIST, GDK_ACTION_COPY);

  g_signal_connect_object (target, "drop", G_CALLBACK (drop_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (target));
  if (rung_workspace_get_filename (rung_session_get_workspace (self->session)) != NULL)
    rung_window_remember (rung_workspace_get_filename (rung_session_get_workspace (self->session)));
  g_signal_connect_object (self->menu_button, "notify::active", G_CALLBACK (fill_recent), self,
                           G_CONNECT_SWAPPED);
}
