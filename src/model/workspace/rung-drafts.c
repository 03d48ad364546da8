/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-drafts.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gstdio.h>
#include <string.h>
#include <sys/file.h>
#include <unistd.h>

/* After the name of a draft: the file it belongs to, and one that was given up. */
#define ORIGIN ".origin"
#define DISCARDED ".discarded"

/**
 * rung_drafts_dup_folder:
 *
 * Returns: (transfer full) (type filename): where drafts are kept
 */
char *
rung_drafts_dup_folder (void)
{
  return g_build_filename (g_get_user_state_dir (), "rung", "drafts", NULL);
}

/**
 * rung_drafts_dup_lock_name:
 * @draft: filename of a draft
 *
 * Returns: (transfer full) (type filename): the file that is locked while somebody
 *   works on the draft
 */
char *
rung_drafts_dup_lock_name (const char *draft)
{
  return g_strconcat (draft, ".lock", NULL);
}

/**
 * rung_drafts_dup_origin_name:
 * @draft: filename of a draft
 *
 * Returns: (transfer full) (type filename): the file that tells where the draft
 *   comes from
 */
char *
rung_drafts_dup_origin_name (const char *draft)
{
  return g_strconcat (draft, ORIGIN, NULL);
}

/**
 * rung_drafts_take_lock:
 * @draft: filename of a draft
 * @is_held: (out): whether somebody else holds the lock
 *
 * The lock goes with the process that holds it, however that ends. A folder
 * that knows no locks is no sign that somebody holds one.
 *
 * Returns: a file descriptor to keep, -1 without a lock
 */
int
rung_drafts_take_lock (const char *draft,
                       gboolean   *is_held)
{
  g_autofree char *filename = rung_drafts_dup_lock_name (draft);
  int lock = g_open (filename, O_RDWR | O_CREAT | O_CLOEXEC, 0600);

  *is_held = FALSE;
  if (lock >= 0 && flock (lock, LOCK_EX | LOCK_NB) != 0)
    {
      *is_held = errno == EWOULDBLOCK;
      close (lock);
      lock = -1;
    }
  return lock;
}

/**
 * rung_drafts_remove:
 * @filename: filename of a draft
 *
 * Removes a draft for good.
 */
void
rung_drafts_remove (const char *filename)
{
  g_autofree char *lock = rung_drafts_dup_lock_name (filename);
  g_autofree char *origin = rung_drafts_dup_origin_name (filename);

  g_unlink (filename);
  g_unlink (origin);
  g_unlink (lock);
}

static GKeyFile *
read_origin (const char *draft)
{
  GKeyFile *keys = g_key_file_new ();
  g_autofree char *filename = rung_drafts_dup_origin_name (draft);

  g_key_file_load_from_file (keys, filename, G_KEY_FILE_NONE, NULL);
  return keys;
}

/**
 * rung_drafts_get_origin:
 * @filename: filename of a draft
 * @file: (out) (transfer full) (nullable) (type filename): the file its changes
 *   belong to, %NULL if they were never saved
 * @hash: (out) (transfer full) (nullable): hash of what was in the file
 *
 * Finds out where a draft comes from.
 */
void
rung_drafts_get_origin (const char  *filename,
                       char       **file,
                       char       **hash)
{
  g_autoptr (GKeyFile) keys = read_origin (filename);
  g_autofree char *escaped = g_key_file_get_string (keys, RUNG_DRAFT_GROUP, RUNG_DRAFT_KEY_FILE,
                                                    NULL);

  *file = escaped != NULL ? g_uri_unescape_string (escaped, NULL) : NULL;
  *hash = *file != NULL
          ? g_key_file_get_string (keys, RUNG_DRAFT_GROUP, RUNG_DRAFT_KEY_HASH, NULL) : NULL;
}

/* Where there are no locks this process knows at least its own drafts. */
static gboolean
is_orphan (const char *filename)
{
  g_autoptr (GKeyFile) keys = NULL;
  gboolean is_held = FALSE;
  int lock = -1;

  if (!g_str_has_suffix (filename, RUNG_DRAFT_SUFFIX))
    return FALSE;
  lock = rung_drafts_take_lock (filename, &is_held);
  if (is_held)
    return FALSE;
  if (lock >= 0)
    {
      close (lock);
      return TRUE;
    }
  keys = read_origin (filename);
  return g_key_file_get_integer (keys, RUNG_DRAFT_GROUP, RUNG_DRAFT_KEY_PROCESS, NULL) != getpid ();
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
  g_autofree char *folder = rung_drafts_dup_folder ();
  g_autoptr (GDir) directory = g_dir_open (folder, 0, NULL);
  const char *name = NULL;

  while (directory != NULL && (name = g_dir_read_name (directory)) != NULL)
    if (g_str_has_suffix (name, suffix))
      g_ptr_array_add (paths, g_build_filename (folder, name, NULL));
  g_ptr_array_sort (paths, compare_paths);
  return paths;
}

/**
 * rung_drafts_list_orphans:
 *
 * Finds drafts whose process has ended without saving or giving them up.
 *
 * Returns: (transfer full) (element-type filename): their paths, sorted
 */
GPtrArray *
rung_drafts_list_orphans (void)
{
  GPtrArray *paths = list_paths (RUNG_DRAFT_SUFFIX);

  for (guint i = paths->len; i > 0; i--)
    if (!is_orphan (g_ptr_array_index (paths, i - 1)))
      g_ptr_array_remove_index (paths, i - 1);
  return paths;
}

/**
 * rung_drafts_set_aside:
 * @filename: filename of a draft
 *
 * Gives a draft up. rung_drafts_restore() brings it back.
 */
void
rung_drafts_set_aside (const char *filename)
{
  g_autofree char *aside = g_strconcat (filename, DISCARDED, NULL);
  g_autofree char *lock = rung_drafts_dup_lock_name (filename);

  if (g_rename (filename, aside) != 0)
    g_debug ("draft %s not set aside: %s", filename, g_strerror (errno));
  g_unlink (lock);
}

static char *
dup_draft_filename (const char *aside)
{
  return g_strndup (aside, strlen (aside) - strlen (DISCARDED));
}

/**
 * rung_drafts_restore:
 *
 * Brings back every draft that was set aside.
 */
void
rung_drafts_restore (void)
{
  g_autoptr (GPtrArray) paths = list_paths (DISCARDED);

  for (guint i = 0; i < paths->len; i++)
    {
      g_autofree char *filename = dup_draft_filename (g_ptr_array_index (paths, i));

      if (g_rename (g_ptr_array_index (paths, i), filename) != 0)
        g_debug ("draft %s not restored: %s", filename, g_strerror (errno));
    }
}

/**
 * rung_drafts_forget:
 *
 * Removes for good what was set aside.
 */
void
rung_drafts_forget (void)
{
  g_autoptr (GPtrArray) paths = list_paths (DISCARDED);

  for (guint i = 0; i < paths->len; i++)
    {
      g_autofree char *filename = dup_draft_filename (g_ptr_array_index (paths, i));

      g_unlink (g_ptr_array_index (paths, i));
      rung_drafts_remove (filename);
    }
}
