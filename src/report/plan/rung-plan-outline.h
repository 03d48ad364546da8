/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "report/outline/rung-outline.h"

#include "rung-plan-report.h"

G_BEGIN_DECLS

/* What is said of the road ahead, part by part. Every format says the same, in
 * an order of its own. */

typedef enum
{
  RUNG_PLAN_ANSWER,
  RUNG_PLAN_STANDING,
  RUNG_PLAN_STEPS,
  RUNG_PLAN_PATHS,
  RUNG_PLAN_RETURNS,
  RUNG_PLAN_LADDER,
  RUNG_PLAN_SKILLS,
  RUNG_PLAN_SOURCES,
  RUNG_PLAN_DISCLOSURE,
} RungPlanPart;

/* How much of the steps a format tells, beside their table. */
typedef struct
{
  gboolean has_details;     /* whether steps are told one by one */
  void (*add_step) (gpointer              out,
                    const RungPlanReport *report,
                    guint                 row);     /* (nullable) in a way of its own */
} RungPlanSteps;

void  rung_plan_tell           (const RungPlanReport *self,
                                RungPlanPart          part,
                                const RungPlanSteps  *steps,
                                const RungOutline    *to);
char *rung_plan_dup_step_title (const RungPlanReport *self,
                                guint                 row);
char *rung_plan_dup_done_when  (const RungPlanReport *self,
                                guint                 row);
char *rung_plan_dup_own_note   (const RungPlanReport *self,
                                guint                 row);

G_END_DECLS
