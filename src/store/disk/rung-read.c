/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-read.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <sys/stat.h>
#include <unistd.h>

static gboolean
fail (GError    **error,
      const char *filename,
      int         number)
{
  g_autofree char *name = g_filename_display_name (filename);

  g_set_error (error, RUNG_ERROR, RUNG_ERROR_IO,
               /* Translators: a file, then what went wrong */
               _("“%s” cannot be read: %s"), name, g_strerror (number));
  return FALSE;
}

static gboolean
check_file (const char        *filename,
            const struct stat *status,
            gsize              limit,
            GError           **error)
{
  g_autofree char *name = g_filename_display_name (filename);

  if (S_ISREG (status->st_mode) && (guint64) status->st_size <= limit)
    return TRUE;
  if (S_ISREG (status->st_mode))
    g_set_error (error, RUNG_ERROR, RUNG_ERROR_LIMIT,
                 /* Translators: a file, its size, then the most possible */
                 _("“%s” is too large: %.1f MB, the limit is %.1f MB"),
                 name, (double) status->st_size / 1e6, (double) limit / 1e6);
  else if (S_ISDIR (status->st_mode))
    g_set_error (error, RUNG_ERROR, RUNG_ERROR_IO,
                 _("“%s” is a folder, expected a file"), name);
  else
    g_set_error (error, RUNG_ERROR, RUNG_ERROR_IO,
                 _("“%s” is a pipe or a device, expected a file"), name);
  return FALSE;
}

/* Reads until the end; one byte more than the size tells when a file grows. */
static GBytes *
read_all (int         fd,
          const char *filename,
          gsize       size,
          GError    **error)
{
  g_autofree char *buffer = g_malloc (size + 1);
  gsize length = 0;

  while (length <= size)
    {
      gssize n = read (fd, buffer + length, size + 1 - length);

      if (n == 0)
        break;
      if (n < 0 && errno == EINTR)
        continue;
      if (n < 0)
        {
          fail (error, filename, errno);
          return NULL;
        }
      length += (gsize) n;
    }
  if (length > size)
    {
      fail (error, filename, EBUSY);
      return NULL;
    }
  return g_bytes_new_take (g_steal_pointer (&buffer), length);
}

/**
 * rung_read_bytes:
 * @filename: a file
 * @limit: most bytes to read
 * @error: return location
 *
 * Reads a whole file. Only a regular file is read, so that a pipe cannot make
 * the program wait.
 *
 * Fails with %RUNG_ERROR_IO or, before reading a byte, %RUNG_ERROR_LIMIT.
 *
 * Returns: (transfer full): the bytes
 */
GBytes *
rung_read_bytes (const char *filename,
                 gsize       limit,
                 GError    **error)
{
  struct stat status;
  GBytes *bytes = NULL;
  int fd = -1;

  /* Opening some devices does something, so look before opening. */
  if (stat (filename, &status) == 0 && !check_file (filename, &status, limit, error))
    return NULL;
  fd = open (filename, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
  if (fd < 0 || fstat (fd, &status) < 0)
    fail (error, filename, errno);
  else if (check_file (filename, &status, limit, error))
    bytes = read_all (fd, filename, (gsize) status.st_size, error);
  if (fd >= 0)
    close (fd);
  return bytes;
}
