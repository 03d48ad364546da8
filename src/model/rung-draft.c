/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-draft.h"

#include <fcntl.h>
#include <glib/gstdio.h>
#include <string.h>
#include <sys/file.h>
#include <unistd.h>

#include "store/rung-document-file.h"
#include "store/rung-save.h"

/* Seconds after a change until it is in the draft. */
#define DELAY 3

struct _RungDraft
{
  RungSession *session;
  char *path;
  int lock;                 /* held as long as somebody works on the draft; -1 = none yet */
  guint timeout;
  gboolean is_written;
  gulong handler;
};

static char *
dup_folder (void)
{
  return g_build_filename (g_get_user_state_dir (), "rung", "drafts", NULL);
}

static char *
dup_lock_path (const char *draft)
{
  return g_strconcat (draft, ".lock", NULL);
}

/* The lock goes with the process that holds it, however that ends. */
static int
take_lock (const char *draft)
{
  g_autofree char *path = dup_lock_path (draft);
  int lock = g_open (path, O_RDWR | O_CREAT | O_CLOEXEC, 0600);

  if (lock >= 0 && flock (lock, LOCK_EX | LOCK_NB) != 0)
    {
      close (lock);
      lock = -1;
    }
  return lock;
}

static gboolean
timeout_cb (gpointer data)
{
  RungDraft *self = data;

  self->timeout = 0;
  rung_draft_flush (self);
  return G_SOURCE_REMOVE;
}

static void
history_cb (RungDraft *self)
{
  if (!rung_session_is_modified (self->session))
    {
      g_clear_handle_id (&self->timeout, g_source_remove);
      rung_draft_discard (self);
    }
  else if (self->timeout == 0)
    self->timeout = g_timeout_add_seconds (DELAY, timeout_cb, self);
}

/**
 * rung_draft_new:
 * @session: the session whose changes are kept
 *
 * Returns: (transfer full): the keeper of a draft
 */
RungDraft *
rung_draft_new (RungSession *session)
{
  static const char digits[] = "0123456789abcdef";
  RungDraft *self = g_new0 (RungDraft, 1);
  g_autofree char *folder = dup_folder ();
  char random[9] = "";
  g_autofree char *name = NULL;

  for (guint i = 0; i < sizeof random - 1; i++)
    random[i] = digits[g_random_int_range (0, 16)];
  name = g_strconcat (random, ".rung", NULL);
  self->lock = -1;
  self->session = g_object_ref (session);
  self->path = g_build_filename (folder, name, NULL);
  self->handler = g_signal_connect_swapped (session, "history-changed", G_CALLBACK (history_cb), self);
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
  g_clear_signal_handler (&self->handler, self->session);
  if (self->lock >= 0)
    close (self->lock);
  g_object_unref (self->session);
  g_free (self->path);
  g_free (self);
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
  g_autofree char *folder = g_path_get_dirname (self->path);
  g_autoptr (GBytes) bytes = NULL;
  g_autofree char *hash = NULL;
  g_autoptr (GError) error = NULL;

  if (!rung_session_is_modified (self->session) || g_mkdir_with_parents (folder, 0700) != 0)
    return FALSE;
  if (self->lock < 0)
    self->lock = take_lock (self->path);
  bytes = rung_document_file_serialize (rung_session_get_document (self->session));
  if (rung_save_bytes (self->path, bytes, NULL, &hash, &error))
    self->is_written = TRUE;
  /* Nobody asked for the draft, so a full disk is said when saving fails. */
  if (error != NULL)
    g_debug ("no draft: %s", error->message);
  return error == NULL;
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
  if (self->is_written)
    rung_draft_remove (self->path);
  if (self->lock >= 0)
    close (self->lock);
  self->lock = -1;
  self->is_written = FALSE;
}

/**
 * rung_draft_remove:
 * @path: path of a draft
 *
 * Removes a draft for good.
 */
void
rung_draft_remove (const char *path)
{
  g_autofree char *lock = dup_lock_path (path);

  g_unlink (path);
  g_unlink (lock);
}

static gboolean
is_orphan (const char *path)
{
  int lock = -1;

  if (!g_str_has_suffix (path, ".rung"))
    return FALSE;
  lock = take_lock (path);
  if (lock < 0)
    return FALSE;
  close (lock);
  return TRUE;
}

static int
compare_paths (gconstpointer a,
               gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

/**
 * rung_draft_list_orphans:
 *
 * Finds drafts whose process has ended without saving or giving them up.
 *
 * Returns: (transfer full) (element-type filename): their paths, sorted
 */
GPtrArray *
rung_draft_list_orphans (void)
{
  GPtrArray *paths = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *folder = dup_folder ();
  g_autoptr (GDir) directory = g_dir_open (folder, 0, NULL);
  const char *name = NULL;

  while (directory != NULL && (name = g_dir_read_name (directory)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);

      if (is_orphan (path))
        g_ptr_array_add (paths, g_steal_pointer (&path));
    }
  g_ptr_array_sort (paths, compare_paths);
  return paths;
}
