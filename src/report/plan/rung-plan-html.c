/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-plan-html.h"

#include "report/outline/rung-outline-html.h"

#include "rung-plan-outline.h"

/**
 * rung_plan_to_html:
 * @self: a report
 * @title: title of the document
 *
 * Writes the road ahead as a page of its own, in UTF-8, that loads nothing
 * from anywhere.
 *
 * Returns: (transfer full): the page
 */
char *
rung_plan_to_html (const RungPlanReport *self,
                   const char           *title)
{
  RungOutlineHtml page;
  RungOutline to = rung_outline_html_begin (&page, title);

  for (RungPlanPart part = RUNG_PLAN_ANSWER; part <= RUNG_PLAN_DISCLOSURE; part++)
    rung_plan_tell (self, part, &(RungPlanSteps) { .has_details = TRUE }, &to);
  return rung_outline_html_end (&page);
}
