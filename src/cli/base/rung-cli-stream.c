/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-cli-stream.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "rung-cli-output.h"

#define PRIVATE_MODE 0600

struct _RungCliStream
{
  int fd;
  char *filename;           /* (nullable) of the target, links followed */
  char *temporary;          /* (nullable) beside it, until it is complete */
  int failure;              /* errno of the first write that failed, or 0 */
};

/* What a signal that ends the program has to take away. */
static char *volatile left_over;

static void
end_cb (int signal_number)
{
  if (left_over != NULL)
    unlink (left_over);
  signal (signal_number, SIG_DFL);
  raise (signal_number);
}

static void
watch_signals (RungCliStream *self)
{
  static const int signals[] = { SIGHUP, SIGINT, SIGTERM };

  left_over = self->temporary;
  for (guint i = 0; i < G_N_ELEMENTS (signals); i++)
    {
      struct sigaction old;

      if (sigaction (signals[i], NULL, &old) == 0 && old.sa_handler == SIG_DFL)
        signal (signals[i], end_cb);
    }
}

static gboolean
fail (const RungCliStream  *self,
      int                   number,
      GError              **error)
{
  g_autofree char *name = NULL;

  if (self->filename == NULL)
    {
      g_set_error (error, RUNG_ERROR, RUNG_ERROR_IO, _("Standard output cannot be written: %s"),
                   g_strerror (number));
      return FALSE;
    }
  name = g_filename_display_name (self->filename);
  /* Translators: a file, then what went wrong */
  g_set_error (error, RUNG_ERROR, RUNG_ERROR_IO, _("“%s” cannot be written: %s"), name,
               g_strerror (number));
  return FALSE;
}

/* A link stays a link; what it points to is replaced. */
static char *
dup_target (const char *filename)
{
  char *resolved = realpath (filename, NULL);
  char *target = g_strdup (resolved != NULL ? resolved : filename);

  free (resolved);
  return target;
}

static gboolean
open_temporary (RungCliStream  *self,
                mode_t          mode,
                GError        **error)
{
  g_autofree char *folder = g_path_get_dirname (self->filename);
  g_autofree char *name = g_path_get_basename (self->filename);
  g_autofree char *hidden = g_strdup_printf (".%s.XXXXXX", name);

  self->temporary = g_build_filename (folder, hidden, NULL);
  self->fd = g_mkstemp_full (self->temporary, O_WRONLY | O_CLOEXEC, PRIVATE_MODE);
  if (self->fd < 0)
    {
      int number = errno;

      g_clear_pointer (&self->temporary, g_free);
      return fail (self, number, error);
    }
  watch_signals (self);
  if (fchmod (self->fd, mode) < 0)
    g_debug ("rights of %s not kept: %s", self->filename, g_strerror (errno));
  return TRUE;
}

/**
 * rung_cli_stream_new:
 * @filename: (nullable): a file, “-” or %NULL for standard output
 * @error: return location
 *
 * Opens a file to be written. A file that exists stays as it is until
 * rung_cli_stream_finish(); a pipe or a device is written at once.
 *
 * Fails with %RUNG_ERROR_IO.
 *
 * Returns: (transfer full): the stream
 */
RungCliStream *
rung_cli_stream_new (const char  *filename,
                     GError     **error)
{
  g_autoptr (RungCliStream) self = g_new0 (RungCliStream, 1);
  struct stat status;
  gboolean exists = FALSE;

  self->fd = STDOUT_FILENO;
  if (rung_cli_is_standard (filename))
    return g_steal_pointer (&self);
  self->filename = dup_target (filename);
  exists = stat (self->filename, &status) == 0;
  if (!exists || S_ISREG (status.st_mode))
    {
      if (exists && access (self->filename, W_OK) < 0)
        fail (self, errno, error);
      else if (open_temporary (self, exists ? status.st_mode & 0777 : PRIVATE_MODE, error))
        return g_steal_pointer (&self);
      return NULL;
    }
  self->fd = open (self->filename, O_WRONLY | O_CLOEXEC);
  if (self->fd >= 0)
    return g_steal_pointer (&self);
  fail (self, errno, error);
  return NULL;
}

/**
 * rung_cli_stream_free:
 * @self: (nullable) (transfer full): a stream
 *
 * Closes the stream. A file that was not finished is taken away.
 */
void
rung_cli_stream_free (RungCliStream *self)
{
  if (self == NULL)
    return;
  if (self->fd > STDERR_FILENO)
    close (self->fd);
  left_over = NULL;
  if (self->temporary != NULL)
    g_unlink (self->temporary);
  g_free (self->temporary);
  g_free (self->filename);
  g_free (self);
}

/**
 * rung_cli_stream_write:
 * @self: a stream
 * @text: bytes
 * @length: number of bytes
 *
 * Returns: %FALSE if this or an earlier write failed; rung_cli_stream_finish()
 *   tells why
 */
gboolean
rung_cli_stream_write (RungCliStream *self,
                       const char    *text,
                       gsize          length)
{
  while (length > 0 && self->failure == 0)
    {
      gssize n = write (self->fd, text, length);

      if (n < 0 && errno == EINTR)
        continue;
      if (n <= 0)
        self->failure = n < 0 ? errno : EIO;
      else
        {
          text += n;
          length -= (gsize) n;
        }
    }
  return self->failure == 0;
}

/**
 * rung_cli_stream_finish:
 * @self: a stream that everything was written to
 * @error: return location
 *
 * Gives a file its name. Fails with %RUNG_ERROR_IO if any write failed.
 *
 * Returns: %TRUE if all of the answer is where it should be
 */
gboolean
rung_cli_stream_finish (RungCliStream  *self,
                        GError        **error)
{
  if (self->failure != 0)
    return fail (self, self->failure, error);
  if (self->temporary == NULL)
    return TRUE;
  if (close (self->fd) < 0 && errno != EINTR)
    self->failure = errno;
  self->fd = -1;
  if (self->failure == 0 && g_rename (self->temporary, self->filename) < 0)
    self->failure = errno;
  if (self->failure != 0)
    return fail (self, self->failure, error);
  left_over = NULL;
  g_clear_pointer (&self->temporary, g_free);
  return TRUE;
}
