/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-save.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "rung-read.h"
#include "rung-save-private.h"

/* Files of a person are smaller; a larger one cannot be what was loaded. */
#define LARGEST_TARGET (64 << 20)
#define LONGEST_NAME 255
#define MOST_LINKS 40
#define STALE_AFTER (24 * 60 * 60)
#define SUFFIX ".saving"
#define N_RANDOM 6

/* One save: where to, and the temporary file beside it. */
typedef struct
{
  char *filename;           /* of the target, symbolic links followed */
  char *folder;
  char *name;
  char *temporary;          /* (nullable) name in the folder */
  int folder_fd;
  gboolean is_new;
  struct stat old;
} Save;

static int
move (int         folder,
      const char *from,
      const char *to)
{
  return renameat (folder, from, folder, to);
}

RungSaveCalls rung_save_calls = {
  .write_some = write, .sync = fsync, .sync_folder = fsync, .close_file = close, .move = move,
};

static void
save_clear (Save *save)
{
  if (save->temporary != NULL && save->folder_fd >= 0)
    unlinkat (save->folder_fd, save->temporary, 0);
  if (save->folder_fd >= 0)
    close (save->folder_fd);
  g_free (save->filename);
  g_free (save->folder);
  g_free (save->name);
  g_free (save->temporary);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Save, save_clear)

/* Says why nothing was saved, and that nothing was lost. */
static gboolean
fail (const Save *save,
      int         number,
      GError    **error)
{
  g_autofree char *folder = g_filename_display_name (save->folder);
  g_autofree char *reason = NULL;
  const char *rest = save->is_new ? _("No file was written.") : _("The old file is untouched.");

  switch (number)
    {
    case ENOSPC:
    case EDQUOT:
      reason = g_strdup_printf (_("no space left in “%s”"), folder);
      break;
    case EACCES:
    case EPERM:
      reason = g_strdup_printf (_("you do not have permission to write in “%s”"), folder);
      break;
    case EROFS:
      reason = g_strdup_printf (_("“%s” is read-only"), folder);
      break;
    case ENOENT:
    case ENOTDIR:
      reason = g_strdup_printf (_("there is no folder “%s”"), folder);
      break;
    case EIO:
      reason = g_strdup_printf (_("the device of “%s” reports an error"), folder);
      break;
    default:
      reason = g_strdup (g_strerror (number));
    }
  /* Translators: what went wrong, then what became of the file */
  g_set_error (error, RUNG_ERROR, RUNG_ERROR_IO, _("Not saved: %s. %s"), reason, rest);
  return FALSE;
}

/* Follows symbolic links at the end of the filename, so that a link stays one
 * and what it points to is replaced, whether that exists or not. */
static char *
dup_target (const char *filename)
{
  g_autofree char *target = g_strdup (filename);

  for (int i = 0; i < MOST_LINKS; i++)
    {
      g_autofree char *link = g_file_read_link (target, NULL);
      g_autofree char *folder = NULL;

      if (link == NULL)
        break;
      folder = g_path_get_dirname (target);
      g_free (target);
      target = g_path_is_absolute (link) ? g_steal_pointer (&link)
                                         : g_build_filename (folder, link, NULL);
    }
  return g_steal_pointer (&target);
}

static gboolean
check_target (Save    *save,
              GError **error)
{
  g_autofree char *name = g_filename_display_name (save->filename);

  if (fstatat (save->folder_fd, save->name, &save->old, AT_SYMLINK_NOFOLLOW) < 0)
    {
      save->is_new = TRUE;
      return errno == ENOENT || fail (save, errno, error);
    }
  if (!S_ISREG (save->old.st_mode))
    {
      g_set_error (error, RUNG_ERROR, RUNG_ERROR_IO,
                   _("Not saved: “%s” is not a file that can be replaced."), name);
      return FALSE;
    }
  /* Replacing asks only the folder; a file made read-only is meant to stay. */
  if (faccessat (save->folder_fd, save->name, W_OK, AT_EACCESS) < 0)
    {
      g_set_error (error, RUNG_ERROR, RUNG_ERROR_IO,
                   _("Not saved: “%s” is read-only. The old file is untouched."), name);
      return FALSE;
    }
  return TRUE;
}

static gboolean
open_target (Save       *save,
             const char *filename,
             GError    **error)
{
  save->filename = dup_target (filename);
  save->folder = g_path_get_dirname (save->filename);
  save->name = g_path_get_basename (save->filename);
  save->folder_fd = open (save->folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (save->folder_fd < 0)
    {
      save->is_new = TRUE;
      return fail (save, errno, error);
    }
  return check_target (save, error);
}

/* Gives `.NAME.`, cut between characters so that the whole name fits. */
static char *
dup_prefix (const char *name)
{
  gsize longest = LONGEST_NAME - strlen ("..") - N_RANDOM - strlen (SUFFIX);
  gsize length = strlen (name);

  if (length > longest)
    for (length = longest; length > 0 && ((guchar) name[length] & 0xC0) == 0x80;)
      length--;
  return g_strdup_printf (".%.*s.", (int) length, name);
}

/* Opens a file of a name nobody has, readable by its owner alone. */
static int
open_temporary (Save *save)
{
  static const char letters[] = "abcdefghijklmnopqrstuvwxyz0123456789";
  g_autofree char *prefix = dup_prefix (save->name);
  int fd = -1;

  for (int i = 0; i < 100; i++)
    {
      char random[N_RANDOM + 1] = "";
      g_autofree char *name = NULL;

      for (int j = 0; j < N_RANDOM; j++)
        random[j] = letters[g_random_int_range (0, (int) strlen (letters))];
      name = g_strconcat (prefix, random, SUFFIX, NULL);
      fd = openat (save->folder_fd, name,
                   O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
      if (fd >= 0)
        save->temporary = g_steal_pointer (&name);
      if (fd >= 0 || errno != EEXIST)
        break;
    }
  return fd;
}

/* Gives the new file the rights of the old one. If it cannot have the old
 * group, the group loses its rights rather than another group gaining them. */
static void
keep_rights (const Save *save,
             int         fd)
{
  mode_t mode = save->old.st_mode & 0777;
  struct stat status;

  if (save->is_new || fstat (fd, &status) < 0)
    return;
  if (status.st_gid != save->old.st_gid && fchown (fd, (uid_t) -1, save->old.st_gid) < 0)
    mode &= ~(mode_t) 0070;
  /* A file system without rights refuses; the file is then more private. */
  if (fchmod (fd, mode) < 0)
    g_debug ("rights of %s not kept: %s", save->filename, g_strerror (errno));
}

static int
write_all (int     fd,
           GBytes *bytes)
{
  gsize left = 0;
  const char *at = g_bytes_get_data (bytes, &left);

  while (left > 0)
    {
      gssize n = rung_save_calls.write_some (fd, at, left);

      if (n < 0 && errno == EINTR)
        continue;
      if (n <= 0)
        return n < 0 ? errno : EIO;
      at += n;
      left -= (gsize) n;
    }
  return 0;
}

/* Writes the temporary file to the device. */
static gboolean
write_temporary (Save    *save,
                 GBytes  *bytes,
                 GError **error)
{
  int fd = open_temporary (save);
  int number = 0;

  if (fd < 0)
    return fail (save, errno, error);
  keep_rights (save, fd);
  number = write_all (fd, bytes);
  /* After a failed sync the pages may be dropped, so there is no second try. */
  if (number == 0 && rung_save_calls.sync (fd) < 0)
    number = errno;
  if (rung_save_calls.close_file (fd) < 0 && number == 0 && errno != EINTR)
    number = errno;
  return number == 0 || fail (save, number, error);
}

/* Compares the target with what the caller loaded, as late as possible. */
static gboolean
check_conflict (Save       *save,
                const char *expected_hash,
                GError    **error)
{
  g_autofree char *name = g_filename_display_name (save->filename);
  g_autoptr (GBytes) bytes = NULL;
  g_autofree char *hash = NULL;
  struct stat status;
  gboolean exists = FALSE;

  if (expected_hash == NULL)
    return TRUE;
  exists = fstatat (save->folder_fd, save->name, &status, AT_SYMLINK_NOFOLLOW) == 0;
  if (!exists && *expected_hash == '\0')
    return TRUE;
  bytes = exists ? rung_read_bytes (save->filename, LARGEST_TARGET, NULL) : NULL;
  hash = bytes != NULL ? rung_hash_bytes (bytes) : NULL;
  if (g_strcmp0 (hash, expected_hash) == 0)
    return TRUE;
  if (!exists)
    g_set_error (error, RUNG_ERROR, RUNG_ERROR_CONFLICT,
                 _("Not saved: “%s” was moved or deleted in the meantime."), name);
  else if (*expected_hash == '\0')
    g_set_error (error, RUNG_ERROR, RUNG_ERROR_CONFLICT,
                 _("Not saved: there is already a file “%s”."), name);
  else
    g_set_error (error, RUNG_ERROR, RUNG_ERROR_CONFLICT,
                 _("Not saved: another program has changed “%s” in the meantime."), name);
  return FALSE;
}

static gboolean
replace_target (Save    *save,
                GError **error)
{
  g_autofree char *folder = g_filename_display_name (save->folder);

  if (rung_save_calls.move (save->folder_fd, save->temporary, save->name) < 0)
    return fail (save, errno, error);
  g_clear_pointer (&save->temporary, g_free);
  if (rung_save_calls.sync_folder (save->folder_fd) == 0)
    return TRUE;
  g_set_error (error, RUNG_ERROR, RUNG_ERROR_DURABILITY,
               _("Saved, but a power cut could still lose the changes: “%s” reports an "
                 "error."), folder);
  return FALSE;
}

/* Removes what earlier saves of this file left behind when they were killed. */
static void
sweep (const Save *save)
{
  g_autofree char *prefix = dup_prefix (save->name);
  g_autoptr (GDir) folder = g_dir_open (save->folder, 0, NULL);
  gint64 now = g_get_real_time () / G_USEC_PER_SEC;
  gsize length = strlen (prefix) + N_RANDOM + strlen (SUFFIX);
  const char *name = NULL;

  while (folder != NULL && (name = g_dir_read_name (folder)) != NULL)
    {
      struct stat status;

      if (strlen (name) == length && g_str_has_prefix (name, prefix)
          && g_str_has_suffix (name, SUFFIX)
          && fstatat (save->folder_fd, name, &status, AT_SYMLINK_NOFOLLOW) == 0
          && S_ISREG (status.st_mode) && status.st_uid == geteuid ()
          && now - status.st_mtime > STALE_AFTER)
        unlinkat (save->folder_fd, name, 0);
    }
}

/**
 * rung_save_bytes:
 * @filename: the file; a symbolic link stays one
 * @bytes: all of its new contents
 * @expected_hash: (nullable): rung_hash_bytes() of what was loaded; "" if
 *   there must be no file yet, %NULL to replace whatever is there
 * @new_hash: (out) (optional) (nullable): hash of @bytes if they were saved
 * @error: return location
 *
 * Replaces a file as a whole: at every moment the old or the new contents
 * are there, never a part. A new file can be read by its owner alone, an old
 * one keeps its rights. This is the only function that writes a file a person
 * owns.
 *
 * Fails with %RUNG_ERROR_IO or %RUNG_ERROR_CONFLICT and then leaves the old
 * file as it was; with %RUNG_ERROR_DURABILITY the file is saved and @new_hash
 * is set.
 *
 * Returns: %TRUE if the file is saved and on the device
 */
gboolean
rung_save_bytes (const char *filename,
                 GBytes     *bytes,
                 const char *expected_hash,
                 char      **new_hash,
                 GError    **error)
{
  g_auto (Save) save = { .folder_fd = -1 };
  gboolean is_durable = FALSE;

  if (new_hash != NULL)
    *new_hash = NULL;
  if (!open_target (&save, filename, error)
      || !write_temporary (&save, bytes, error)
      || !check_conflict (&save, expected_hash, error))
    return FALSE;
  is_durable = replace_target (&save, error);
  if (save.temporary == NULL && new_hash != NULL)
    *new_hash = rung_hash_bytes (bytes);
  if (is_durable)
    sweep (&save);
  return is_durable;
}

/**
 * rung_hash_bytes:
 * @bytes: contents of a file
 *
 * Returns: (transfer full): their SHA-256 in hexadecimal digits
 */
char *
rung_hash_bytes (GBytes *bytes)
{
  return g_compute_checksum_for_bytes (G_CHECKSUM_SHA256, bytes);
}
