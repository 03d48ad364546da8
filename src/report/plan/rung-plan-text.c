/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-plan-text.h"

#include "report/outline/rung-outline-text.h"

#include "rung-plan-outline.h"

/**
 * rung_plan_to_text:
 * @self: a report
 *
 * Writes where the person stands, the next step, all steps, then the years
 * ahead and what studying returns, for a terminal.
 *
 * Returns: (transfer full): the text
 */
char *
rung_plan_to_text (const RungPlanReport *self)
{
  static const RungPlanPart parts[] = {
    RUNG_PLAN_ANSWER, RUNG_PLAN_STANDING, RUNG_PLAN_STEPS, RUNG_PLAN_PATHS, RUNG_PLAN_RETURNS,
    RUNG_PLAN_DISCLOSURE,
  };
  RungOutlineText text;
  RungOutline to = rung_outline_text_begin (&text);

  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    rung_plan_tell (self, parts[i], &(RungPlanSteps) { .has_details = FALSE }, &to);
  return rung_outline_text_end (&text);
}
