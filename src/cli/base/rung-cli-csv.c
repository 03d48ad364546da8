/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-cli-csv.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n-lib.h>
#include <unistd.h>

#include "rung-cli-spare.h"

static int
open_input (const char  *filename,
            GError     **error)
{
  int fd = STDIN_FILENO;

  if (rung_cli_is_standard (filename))
    return fd;
  fd = open (filename, O_RDONLY | O_CLOEXEC);
  if (fd < 0)
    /* Translators: a file, then what went wrong */
    g_set_error (error, RUNG_ERROR, RUNG_ERROR_IO, _("“%s” cannot be read: %s"), filename,
                 g_strerror (errno));
  return fd;
}

/**
 * rung_cli_csv_blame:
 * @input: a CSV file, or “-” for standard input
 * @error: an error about its rows
 *
 * Names the file in an error.
 *
 * Returns: %FALSE
 */
gboolean
rung_cli_csv_blame (const char  *input,
                    GError     **error)
{
  g_prefix_error (error, "%s: ", rung_cli_is_standard (input) ? _("standard input") : input);
  return FALSE;
}

/**
 * rung_cli_csv_answer:
 * @input: a CSV file, or “-” for standard input
 * @output: where the answer goes, which is a CSV file too
 * @func: (scope call): answers the rows
 * @user_data: for @func
 *
 * Returns: the exit status; %RUNG_CLI_INVALID if a row has no answer
 */
int
rung_cli_csv_answer (const char          *input,
                     const RungCliOutput *output,
                     RungCliCsvFunc       func,
                     gpointer             user_data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (RungCsvReader) reader = NULL;
  guint64 n_failed = 0;
  gboolean is_done = FALSE;
  int fd = -1;

  if (output->format_name != NULL && output->format != RUNG_CLI_CSV)
    {
      g_set_error (&error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE,
                   _("--format=%s: the answer to a CSV "
                     "file is always a CSV file"), output->format_name);
      return rung_cli_fail (error);
    }
  if (rung_cli_spare_file (output, input, &error))
    fd = open_input (input, &error);
  if (fd < 0)
    return rung_cli_fail (error);
  reader = rung_csv_reader_new (fd, RUNG_CSV_GUESS);
  is_done = func (reader, input, output, user_data, &n_failed, &error);
  if (fd != STDIN_FILENO)
    close (fd);
  if (!is_done)
    return rung_cli_fail (error);
  return n_failed > 0 ? RUNG_CLI_INVALID : RUNG_CLI_DONE;
}
