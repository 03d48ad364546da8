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

#include "rung-workspace-file.h"

/* Seconds after a change until it is in the draft. */
#define DELAY 3

#define DRAFT ".rung"
/* After the name of a draft: the file it belongs to, and one that was given up. */
#define ORIGIN ".origin"
#define DISCARDED ".discarded"

/* In the file of the origin. */
#define GROUP "draft"
#define KEY_FILE "file"
#define KEY_HASH "hash"
#define KEY_PROCESS "process"

struct _RungDraft
{
  RungWorkspace *workspace;
  char *path;
  int lock;                 /* held as long as somebody works on the draft; -1 = none yet */
  guint timeout;
  char *origin;             /* (nullable) contents of the file beside it, as written */
  gboolean is_written;
  gulong handler;
  RungDraftFunc func;       /* (nullable) told whether the draft can be written */
  gpointer user_data;
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

static char *
dup_origin_path (const char *draft)
{
  return g_strconcat (draft, ORIGIN, NULL);
}

/* The lock goes with the process that holds it, however that ends. A folder
 * that knows no locks is no sign that somebody holds one. */
static int
take_lock (const char *draft,
           gboolean   *is_held)
{
  g_autofree char *path = dup_lock_path (draft);
  int lock = g_open (path, O_RDWR | O_CREAT | O_CLOEXEC, 0600);

  *is_held = FALSE;
  if (lock >= 0 && flock (lock, LOCK_EX | LOCK_NB) != 0)
    {
      *is_held = errno == EWOULDBLOCK;
      close (lock);
      lock = -1;
    }
  return lock;
}

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
  g_autofree char *folder = dup_folder ();
  char random[9] = "";
  g_autofree char *name = NULL;

  for (guint i = 0; i < sizeof random - 1; i++)
    random[i] = digits[g_random_int_range (0, 16)];
  name = g_strconcat (random, ".rung", NULL);
  self->lock = -1;
  self->workspace = g_object_ref (workspace);
  self->path = g_build_filename (folder, name, NULL);
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
  g_free (self->path);
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
  const char *file = rung_workspace_get_path (self->workspace);
  const char *hash = rung_workspace_get_hash (self->workspace);
  g_autoptr (GKeyFile) keys = g_key_file_new ();
  g_autofree char *path = dup_origin_path (self->path);
  g_autofree char *text = NULL;
  g_autoptr (GBytes) bytes = NULL;

  g_key_file_set_integer (keys, GROUP, KEY_PROCESS, getpid ());
  if (file != NULL)
    {
      g_autofree char *escaped = g_uri_escape_bytes ((const guchar *) file, strlen (file), "/");

      g_key_file_set_string (keys, GROUP, KEY_FILE, escaped);
      g_key_file_set_string (keys, GROUP, KEY_HASH, hash != NULL ? hash : "");
    }
  text = g_key_file_to_data (keys, NULL, NULL);
  if (g_strcmp0 (text, self->origin) == 0)
    return TRUE;
  bytes = g_bytes_new (text, strlen (text));
  if (!rung_save_bytes (path, bytes, NULL, NULL, error))
    return FALSE;
  g_free (self->origin);
  self->origin = g_steal_pointer (&text);
  return TRUE;
}

static gboolean
write_draft (RungDraft  *self,
             GError    **error)
{
  g_autofree char *folder = g_path_get_dirname (self->path);
  g_autoptr (GBytes) bytes = NULL;
  gboolean is_held = FALSE;

  if (g_mkdir_with_parents (folder, 0700) != 0)
    {
      g_set_error (error, RUNG_ERROR, RUNG_ERROR_IO, _("The folder “%s” cannot be made: %s"),
                   folder,
                   g_strerror (errno));
      return FALSE;
    }
  if (self->lock < 0)
    self->lock = take_lock (self->path, &is_held);
  if (!write_origin (self, error))
    return FALSE;
  bytes = rung_document_file_serialize (rung_workspace_get_document (self->workspace));
  if (!rung_save_bytes (self->path, bytes, NULL, NULL, error))
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
    rung_draft_remove (self->path);
  g_clear_pointer (&self->origin, g_free);
  tell (self, NULL);
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
  g_autofree char *origin = dup_origin_path (path);

  g_unlink (path);
  g_unlink (origin);
  g_unlink (lock);
}

static GKeyFile *
read_origin (const char *draft)
{
  GKeyFile *keys = g_key_file_new ();
  g_autofree char *path = dup_origin_path (draft);

  g_key_file_load_from_file (keys, path, G_KEY_FILE_NONE, NULL);
  return keys;
}

/**
 * rung_draft_get_origin:
 * @path: path of a draft
 * @file: (out) (transfer full) (nullable) (type filename): the file its changes
 *   belong to, %NULL if they were never saved
 * @hash: (out) (transfer full) (nullable): hash of what was in the file
 *
 * Finds out where a draft comes from.
 */
void
rung_draft_get_origin (const char  *path,
                       char       **file,
                       char       **hash)
{
  g_autoptr (GKeyFile) keys = read_origin (path);
  g_autofree char *escaped = g_key_file_get_string (keys, GROUP, KEY_FILE, NULL);

  *file = escaped != NULL ? g_uri_unescape_string (escaped, NULL) : NULL;
  *hash = *file != NULL ? g_key_file_get_string (keys, GROUP, KEY_HASH, NULL) : NULL;
}

/* Where there are no locks this process knows at least its own drafts. */
static gboolean
is_orphan (const char *path)
{
  g_autoptr (GKeyFile) keys = NULL;
  gboolean is_held = FALSE;
  int lock = -1;

  if (!g_str_has_suffix (path, DRAFT))
    return FALSE;
  lock = take_lock (path, &is_held);
  if (is_held)
    return FALSE;
  if (lock >= 0)
    {
      close (lock);
      return TRUE;
    }
  keys = read_origin (path);
  return g_key_file_get_integer (keys, GROUP, KEY_PROCESS, NULL) != getpid ();
}

static int
compare_paths (gconstpointer a,
               gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

/* Paths in the folder of drafts that end in a suffix, sorted. */
static GPtrArray *
list_paths (const char *suffix)
{
  GPtrArray *paths = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *folder = dup_folder ();
  g_autoptr (GDir) directory = g_dir_open (folder, 0, NULL);
  const char *name = NULL;

  while (directory != NULL && (name = g_dir_read_name (directory)) != NULL)
    if (g_str_has_suffix (name, suffix))
      g_ptr_array_add (paths, g_build_filename (folder, name, NULL));
  g_ptr_array_sort (paths, compare_paths);
  return paths;
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
  GPtrArray *paths = list_paths (DRAFT);

  for (guint i = paths->len; i > 0; i--)
    if (!is_orphan (g_ptr_array_index (paths, i - 1)))
      g_ptr_array_remove_index (paths, i - 1);
  return paths;
}

/**
 * rung_draft_set_aside:
 * @path: path of a draft
 *
 * Gives a draft up. rung_draft_restore() brings it back.
 */
void
rung_draft_set_aside (const char *path)
{
  g_autofree char *aside = g_strconcat (path, DISCARDED, NULL);
  g_autofree char *lock = dup_lock_path (path);

  if (g_rename (path, aside) != 0)
    g_debug ("draft %s not set aside: %s", path, g_strerror (errno));
  g_unlink (lock);
}

static char *
dup_draft_path (const char *aside)
{
  return g_strndup (aside, strlen (aside) - strlen (DISCARDED));
}

/**
 * rung_draft_restore:
 *
 * Brings back every draft that was set aside.
 */
void
rung_draft_restore (void)
{
  g_autoptr (GPtrArray) paths = list_paths (DISCARDED);

  for (guint i = 0; i < paths->len; i++)
    {
      g_autofree char *path = dup_draft_path (g_ptr_array_index (paths, i));

      if (g_rename (g_ptr_array_index (paths, i), path) != 0)
        g_debug ("draft %s not restored: %s", path, g_strerror (errno));
    }
}

/**
 * rung_draft_forget:
 *
 * Removes for good what was set aside.
 */
void
rung_draft_forget (void)
{
  g_autoptr (GPtrArray) paths = list_paths (DISCARDED);

  for (guint i = 0; i < paths->len; i++)
    {
      g_autofree char *path = dup_draft_path (g_ptr_array_index (paths, i));

      g_unlink (g_ptr_array_index (paths, i));
      rung_draft_remove (path);
    }
}
