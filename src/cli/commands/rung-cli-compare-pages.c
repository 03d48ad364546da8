/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-cli-compare-pages.h"

#include <glib/gi18n-lib.h>

#include "cli/base/rung-cli-pages.h"
#include "report/offers/rung-comparison-paper.h"

/**
 * rung_cli_compare_get_report:
 * @self: a comparison
 * @title: its title
 *
 * Returns: the comparison for a report, all borrowed
 */
RungComparisonReport
rung_cli_compare_get_report (const RungCliCompare *self,
                             const char           *title)
{
  return (RungComparisonReport) {
    .context = self->context,
    .comparison = self->comparison,
    .verdict = self->verdict,
    .span = self->span,
    .size = self->size,
    .title = title,
    .simulation = self->simulation,
  };
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
  RungComparisonReport report = rung_cli_compare_get_report (self, title);
  g_autoptr (RungPaper) paper = NULL;

  report.created = now;
  paper = rung_comparison_paper_new (&report);
  return rung_cli_write_paper ("compare", paper, output);
}
