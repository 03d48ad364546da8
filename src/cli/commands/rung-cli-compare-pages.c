/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-cli-compare-pages.h"

#include <glib/gi18n-lib.h>

#include "cli/base/rung-cli-pages.h"
#include "report/offers/rung-comparison-html.h"
#include "report/offers/rung-comparison-paper.h"

#include "rung-cli-compared.h"

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
  g_autofree char *title = rung_cli_dup_title (self->file, _("Comparison"));

  return rung_comparison_to_html (self->comparison, self->document, title, self->verdict,
                                  self->span,
                                  self->simulation, more);
}

/**
 * rung_cli_compare_write_pdf:
 * @self: a comparison
 * @output: where to
 *
 * Writes the comparison on pages.
 *
 * Returns: the exit status
 */
int
rung_cli_compare_write_pdf (const RungCliCompare *self,
                            const RungCliOutput  *output)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  g_autofree char *title = rung_cli_dup_title (self->file, _("Comparison"));
  g_autoptr (RungPaper) paper = rung_comparison_paper_new (&(RungComparisonPaper) {
    self->context, self->comparison, self->verdict, self->span, self->size, title, now,
    self->simulation,
  });

  return rung_cli_write_paper ("compare", paper, output);
}
