/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-draft.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <string.h>
#include <sys/file.h>
#include <unistd.h>

#include "store/disk/rung-save.h"
#include "store/document/rung-document-serialize.h"

#include "rung-drafts.h"
#include "rung-workspace-file.h"

/* Seconds after a change until it is in the draft. */
#define DELAY 3

struct _RungDraft
{
  RungWorkspace *workspace;
  char *filename;
  int lock;                 /* held as long as somebody works on the draft; -1 = none yet */
  guint timeout;
  char *origin;             /* (nullable) contents of the file beside it, as written */
  gboolean is_written;
  gulong handler;
  RungDraftFunc func;       /* (nullable) told whether the draft can be written */
  gpointer user_data;
};

static void
tell (RungDraft  *self,
      const char *problem)
{
  if (self->func != NULL)
    self->func (problem, self->user_data);
}

static gboolean
timeout_cb (gpointer data)
{
  RungDraft *self = data;

  /* A disk that is full now may have room later. */
  if (!rung_draft_flush (self) && rung_workspace_is_modified (self->workspace))
    return G_SOURCE_CONTINUE;
  self->timeout = 0;
  return G_SOURCE_REMOVE;
}

static void
history_cb (RungDraft *self)
{
  if (!rung_workspace_is_modified (self->workspace))
    {
      g_clear_handle_id (&self->timeout, g_source_remove);
      rung_draft_discard (self);
    }
  else if (self->timeout == 0)
    self->timeout = g_timeout_add_seconds (DELAY, timeout_cb, self);
}

/**
 * rung_draft_new:
 * @workspace: the workspace whose changes are kept
 *
 * Returns: (transfer full): the keeper of a draft
 */
RungDraft *
rung_draft_new (RungWorkspace *workspace)
{
  static const char digits[] = "0123456789abcdef";
  RungDraft *self = g_new0 (RungDraft, 1);
  g_autofree char *folder = rung_drafts_dup_folder ();
  char random[9] = "";
  g_autofree char *name = NULL;

  for (guint i = 0; i < sizeof random - 1; i++)
    random[i] = digits[g_random_int_range (0, 16)];
  name = g_strconcat (random, ".rung", NULL);
  self->lock = -1;
  self->workspace = g_object_ref (workspace);
  self->filename = g_build_filename (folder, name, NULL);
  self->handler = g_signal_connect_swapped (workspace, "history-changed", G_CALLBACK (history_cb),
                                            self);
  return self;
}

/**
 * rung_draft_free:
 * @self: (nullable) (transfer full): the keeper of a draft
 *
 * Stops keeping; a draft that is written stays.
 */
void
rung_draft_free (RungDraft *self)
{
  if (self == NULL)
    return;
  g_clear_handle_id (&self->timeout, g_source_remove);
  g_clear_signal_handler (&self->handler, self->workspace);
  if (self->lock >= 0)
    close (self->lock);
  g_object_unref (self->workspace);
  g_free (self->origin);
  g_free (self->filename);
  g_free (self);
}

/**
 * rung_draft_set_func:
 * @self: the keeper of a draft
 * @func: (nullable): told why the draft cannot be written, and %NULL when it
 *   can again or nothing is left to keep
 * @user_data: handed to @func
 *
 * Sets who is told.
 */
void
rung_draft_set_func (RungDraft     *self,
                     RungDraftFunc  func,
                     gpointer       user_data)
{
  self->func = func;
  self->user_data = user_data;
}

/* The file the changes belong to, and what was in it, so that a draft that is
 * recovered can be saved there. Written first: no draft is without it. */
static gboolean
write_origin (RungDraft  *self,
              GError    **error)
{
  const char *file = rung_workspace_get_filename (self->workspace);
  const char *hash = rung_workspace_get_hash (self->workspace);
  g_autoptr (GKeyFile) keys = g_key_file_new ();
  g_autofree char *filename = rung_drafts_dup_origin_name (self->filename);
  g_autofree char *text = NULL;
  g_autoptr (GBytes) bytes = NULL;

  g_key_file_set_integer (keys, RUNG_DRAFT_GROUP, RUNG_DRAFT_KEY_PROCESS, getpid ());
  if (file != NULL)
    {
      g_autofree char *escaped = g_uri_escape_bytes ((const guchar *) file, strlen (file), "/");

      g_key_file_set_string (keys, RUNG_DRAFT_GROUP, RUNG_DRAFT_KEY_FILE, escaped);
      g_key_file_set_string (keys, RUNG_DRAFT_GROUP, RUNG_DRAFT_KEY_HASH, hash != NULL ? hash : "");
    }
  text = g_key_file_to_data (keys, NULL, NULL);
  if (g_strcmp0 (text, self->origin) == 0)
    return TRUE;
  bytes = g_bytes_new (text, strlen (text));
  if (!rung_save_bytes (filename, bytes, NULL, NULL, error))
    return FALSE;
  g_free (self->origin);
  self->origin = g_steal_pointer (&text);
  return TRUE;
}

static gboolean
write_draft (RungDraft  *self,
             GError    **error)
{
  g_autofree char *folder = g_path_get_dirname (self->filename);
  g_autoptr (GBytes) bytes = NULL;
  gboolean is_held = FALSE;

  if (g_mkdir_with_parents (folder, 0700) != 0)
    {
      /* Translators: a folder, then what went wrong */
      g_set_error (error, RUNG_ERROR, RUNG_ERROR_IO, _("The folder “%s” cannot be created: %s"),
                   folder,
                   g_strerror (errno));
      return FALSE;
    }
  if (self->lock < 0)
    self->lock = rung_drafts_take_lock (self->filename, &is_held);
  if (!write_origin (self, error))
    return FALSE;
  bytes = rung_document_file_serialize (rung_workspace_get_document (self->workspace));
  if (!rung_save_bytes (self->filename, bytes, NULL, NULL, error))
    return FALSE;
  self->is_written = TRUE;
  return TRUE;
}

/**
 * rung_draft_flush:
 * @self: the keeper of a draft
 *
 * Writes the draft now if anything is not saved.
 *
 * Returns: %TRUE if the draft holds the document as it is now
 */
gboolean
rung_draft_flush (RungDraft *self)
{
  g_autoptr (GError) error = NULL;

  if (!rung_workspace_is_modified (self->workspace))
    return FALSE;
  if (!write_draft (self, &error))
    {
      /* On the disk, but not known to survive a power cut: that is a draft. */
      self->is_written = self->is_written
      || g_error_matches (error, RUNG_ERROR, RUNG_ERROR_DURABILITY);
      tell (self, error->message);
      return FALSE;
    }
  tell (self, NULL);
  return TRUE;
}

/**
 * rung_draft_discard:
 * @self: the keeper of a draft
 *
 * Removes the draft, since all of it is saved or given up.
 */
void
rung_draft_discard (RungDraft *self)
{
  g_clear_handle_id (&self->timeout, g_source_remove);
  if (self->is_written || self->origin != NULL)
    rung_drafts_remove (self->filename);
  g_clear_pointer (&self->origin, g_free);
  tell (self, NULL);
  if (self->lock >= 0)
    close (self->lock);
  self->lock = -1;
  self->is_written = FALSE;
}
