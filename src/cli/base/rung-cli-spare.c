/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-cli-spare.h"

#include <glib/gi18n-lib.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* A file that is read or written, however it is named: a link to it, a name
 * through another folder, or a redirection of the shell. */
static gboolean
find_file (const char  *filename,
           int          standard,
           struct stat *status)
{
  int result = rung_cli_is_standard (filename) ? fstat (standard, status) : stat (filename, status);

  return result == 0 && S_ISREG (status->st_mode);
}

static gboolean
fail (const char  *input,
      GError     **error)
{
  g_autofree char *name = rung_cli_is_standard (input) ? g_strdup (_("standard input"))
                                                            : g_filename_display_name (input);

  g_set_error (error, RUNG_ERROR, RUNG_ERROR_IO,
               _("--output would replace “%s”, which is being read; choose another file"), name);
  return FALSE;
}

static gboolean
check_input (const struct stat *written,
             const char        *input,
             GError           **error)
{
  struct stat read;

  if (!find_file (input, STDIN_FILENO, &read)
      || read.st_dev != written->st_dev || read.st_ino != written->st_ino)
    return TRUE;
  return fail (input, error);
}

/* Whether a file lies in a folder or in one below it. */
static gboolean
is_below (const char *filename,
          const char *folder)
{
  char *inner = realpath (filename, NULL);
  char *outer = realpath (folder, NULL);
  gsize length = outer != NULL ? strlen (outer) : 0;
  gboolean is_inside = inner != NULL && outer != NULL && strncmp (inner, outer, length) == 0
                       && inner[length] == G_DIR_SEPARATOR;

  free (inner);
  free (outer);
  return is_inside;
}

/**
 * rung_cli_spare_file:
 * @output: where the answer goes
 * @input: a file or folder that is read for it, or “-” for standard input
 * @error: return location
 *
 * Fails with %RUNG_ERROR_IO if both are one file, or if the answer would go
 * over a file in @input.
 *
 * Returns: %TRUE if the answer leaves @input as it is
 */
gboolean
rung_cli_spare_file (const RungCliOutput  *output,
                     const char           *input,
                     GError              **error)
{
  struct stat written;

  if (!find_file (output->filename, STDOUT_FILENO, &written))
    return TRUE;
  if (!rung_cli_is_standard (output->filename) && g_file_test (input, G_FILE_TEST_IS_DIR)
      && is_below (output->filename, input))
    return fail (output->filename, error);
  return check_input (&written, input, error);
}

/**
 * rung_cli_spare_figures:
 * @output: where the answer goes
 * @tables: the figures
 * @data_folder: where they are
 * @error: return location
 *
 * Fails with %RUNG_ERROR_IO if the answer would go over a file of figures.
 *
 * Returns: %TRUE if it leaves them as they are
 */
gboolean
rung_cli_spare_figures (const RungCliOutput  *output,
                        const RungTables     *tables,
                        const char           *data_folder,
                        GError              **error)
{
  struct stat written;

  if (!find_file (output->filename, STDOUT_FILENO, &written))
    return TRUE;
  for (guint i = 0; i < tables->files->len; i++)
    {
      const RungDataFile *file = tables->files->pdata[i];
      g_autofree char *filename = g_canonicalize_filename (file->filename, data_folder);

      if (!check_input (&written, filename, error))
        return FALSE;
    }
  for (guint i = 0; i < tables->packs->len; i++)
    {
      const RungPack *pack = tables->packs->pdata[i];

      if (!check_input (&written, pack->filename, error))
        return FALSE;
    }
  return TRUE;
}
