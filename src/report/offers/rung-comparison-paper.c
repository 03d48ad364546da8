/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-comparison-paper.h"

#include <glib/gi18n-lib.h>

#include "report/outline/rung-outline-paper.h"

#include "rung-comparison-outline.h"

/**
 * rung_comparison_paper_new:
 * @self: a comparison and how it is to be shown
 *
 * Lays a comparison out with all its parts.
 *
 * Returns: (transfer full): a paper, which can be added to
 */
RungPaper *
rung_comparison_paper_new (const RungComparisonReport *self)
{
  RungPaper *paper = rung_paper_new (self->size, self->title, self->created);
  RungOutline to = rung_outline_paper_begin (paper);
  g_autofree char *date = g_date_time_format (self->created, C_("date", "%B %-e, %Y"));
  g_autofree char *head = g_strdup_printf (C_("title of a document and date", "%s, %s"),
                                           self->title, date);

  rung_paper_add_text (paper, RUNG_PAPER_NOTE, head);
  for (guint part = 0; part < RUNG_N_COMPARISON_PARTS; part++)
    rung_comparison_tell (self, part, &to);
  return paper;
}
