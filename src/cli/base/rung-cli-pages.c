/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-cli-pages.h"

#include <glib/gi18n-lib.h>
#include <string.h>
#include <unistd.h>

#include "report/paper/rung-paper-pdf.h"

/**
 * rung_cli_dup_title:
 * @file: a document as typed
 * @unnamed: title of one from standard input
 *
 * Returns: (transfer full): what pages about the document are called
 */
char *
rung_cli_dup_title (const char *file,
                    const char *unnamed)
{
  g_autofree char *name = NULL;
  g_autofree char *shown = NULL;

  if (rung_cli_is_standard (file))
    return g_strdup (unnamed);
  name = g_path_get_basename (file);
  shown = g_filename_display_name (name);
  return g_str_has_suffix (shown, ".rung") ? g_strndup (shown, strlen (shown) - strlen (".rung"))
                                           : g_steal_pointer (&shown);
}

/**
 * rung_cli_choose_paper:
 * @name: (nullable): as typed
 * @size: (out): the size of the pages
 * @error: return location
 *
 * Finds the size of pages that was asked for; letter if none was.
 *
 * Fails with %G_OPTION_ERROR_BAD_VALUE if there is no such size.
 *
 * Returns: %TRUE if there is one
 */
gboolean
rung_cli_choose_paper (const char     *name,
                       RungPaperSize  *size,
                       GError        **error)
{
  gboolean is_a4 = g_strcmp0 (name, "a4") == 0;

  *size = is_a4 ? RUNG_PAPER_A4 : RUNG_PAPER_LETTER;
  if (name == NULL || is_a4 || g_str_equal (name, "letter"))
    return TRUE;
  g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE,
               _("--paper=%s: expected letter or a4"), name);
  return FALSE;
}

/**
 * rung_cli_write_paper:
 * @command: name of the command
 * @paper: pages
 * @output: where to
 *
 * Writes pages, but not to a terminal, which shows nothing of them and may be
 * upset by them, unless the person asks for just that.
 *
 * Returns: the exit status
 */
int
rung_cli_write_paper (const char          *command,
                      RungPaper           *paper,
                      const RungCliOutput *output)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = NULL;

  if (output->filename == NULL && isatty (STDOUT_FILENO))
    {
      g_set_error (&error, RUNG_ERROR, RUNG_ERROR_IO,
                   _("%s: a PDF cannot be shown in a terminal; name a file for it with "
                     "--output=FILE"), command);
      return rung_cli_fail (error);
    }
  bytes = rung_paper_finish (paper, &error);
  return bytes != NULL ? rung_cli_output_write (output, bytes) : rung_cli_fail (error);
}
