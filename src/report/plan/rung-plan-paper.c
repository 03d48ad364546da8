/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-plan-paper.h"

#include <glib/gi18n-lib.h>

#include "report/outline/rung-outline-paper.h"

#include "rung-plan-outline.h"

/**
 * rung_plan_paper_new:
 * @self: a report
 * @size: of the pages
 * @title: title of the document
 * @created: when it is written
 *
 * Lays the road ahead out: the answer, the years ahead, what studying returns,
 * the steps with their time line, the ladder, skills and sources.
 *
 * Returns: (transfer full): a paper, which can be added to
 */
RungPaper *
rung_plan_paper_new (const RungPlanReport *self,
                     RungPaperSize         size,
                     const char           *title,
                     GDateTime            *created)
{
  static const RungPlanPart parts[] = {
    RUNG_PLAN_ANSWER, RUNG_PLAN_PATHS, RUNG_PLAN_RETURNS, RUNG_PLAN_STEPS, RUNG_PLAN_STANDING,
    RUNG_PLAN_LADDER, RUNG_PLAN_SKILLS, RUNG_PLAN_DISCLOSURE, RUNG_PLAN_SOURCES,
  };
  RungPaper *paper = rung_paper_new (size, title, created);
  g_autofree char *date = g_date_time_format (created, C_("date", "%B %-e, %Y"));
  g_autofree char *head = g_strdup_printf (C_("title of a document and date", "%s, %s"), title,
                                           date);
  RungOutline to = rung_outline_paper_begin (paper);

  rung_paper_add_text (paper, RUNG_PAPER_NOTE, head);
  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    rung_plan_tell (self, parts[i], &(RungPlanSteps) { .has_details = TRUE }, &to);
  return paper;
}
