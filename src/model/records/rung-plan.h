/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-editable.h"

G_BEGIN_DECLS

/* The road ahead as records: a plan with its paths, studies and steps, and the
 * events of a path. */

#define RUNG_TYPE_PLAN (rung_plan_get_type ())
G_DECLARE_FINAL_TYPE (RungPlan, rung_plan, RUNG, PLAN, RungEditable)

#define RUNG_TYPE_PLAN_PATH (rung_plan_path_get_type ())
G_DECLARE_FINAL_TYPE (RungPlanPath, rung_plan_path, RUNG, PLAN_PATH, RungEditable)

#define RUNG_TYPE_PLAN_EVENT (rung_plan_event_get_type ())
G_DECLARE_FINAL_TYPE (RungPlanEvent, rung_plan_event, RUNG, PLAN_EVENT, RungEditable)

#define RUNG_TYPE_PLAN_STUDY (rung_plan_study_get_type ())
G_DECLARE_FINAL_TYPE (RungPlanStudy, rung_plan_study, RUNG, PLAN_STUDY, RungEditable)

#define RUNG_TYPE_PLAN_STEP (rung_plan_step_get_type ())
G_DECLARE_FINAL_TYPE (RungPlanStep, rung_plan_step, RUNG, PLAN_STEP, RungEditable)

RungPlan *rung_plan_new (void);

G_END_DECLS
