/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-cli-compare.h"

#include <glib/gi18n-lib.h>
#include <string.h>
#include <unistd.h>

#include "report/rung-comparison-html.h"
#include "report/rung-comparison-paper.h"

static char *
dup_title (const RungCliCompare *self)
{
  g_autofree char *name = NULL;
  g_autofree char *shown = NULL;

  if (rung_cli_path_is_standard (self->file))
    return g_strdup (_("Comparison"));
  name = g_path_get_basename (self->file);
  shown = g_filename_display_name (name);
  return g_str_has_suffix (shown, ".rung") ? g_strndup (shown, strlen (shown) - strlen (".rung"))
                                           : g_steal_pointer (&shown);
}

/**
 * rung_cli_compare_to_html:
 * @self: a comparison
 * @more: markup that is added, "" for none
 *
 * Returns: (transfer full): a page of its own
 */
char *
rung_cli_compare_to_html (const RungCliCompare *self,
                          const char           *more)
{
  g_autofree char *title = dup_title (self);

  return rung_comparison_to_html (self->comparison, self->document, title, self->view, self->span,
                                  self->simulation, more);
}

/**
 * rung_cli_compare_write_pdf:
 * @self: a comparison
 * @output: where to
 *
 * Writes the comparison on pages, but not to a terminal, which shows nothing
 * of it and may be upset by it, unless the person asks for just that.
 *
 * Returns: the exit status
 */
int
rung_cli_compare_write_pdf (const RungCliCompare *self,
                            const RungCliOutput  *output)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  g_autoptr (RungPaper) paper = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autofree char *title = dup_title (self);

  if (output->path == NULL && isatty (STDOUT_FILENO))
    {
      g_set_error (&error, RUNG_ERROR, RUNG_ERROR_IO,
                   _("compare: a PDF cannot be shown in a terminal; name a file for it with --output=FILE"));
      return rung_cli_fail (error);
    }
  paper = rung_comparison_paper_new (&(RungComparisonPaper) {
    self->context, self->comparison, self->view, self->span, self->size, title, now, self->simulation,
  });
  bytes = rung_paper_finish (paper, &error);
  return bytes != NULL ? rung_cli_output_write (output, bytes) : rung_cli_fail (error);
}
