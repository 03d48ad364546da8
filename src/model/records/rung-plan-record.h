/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-editable.h"

G_BEGIN_DECLS

/* The road ahead as records: a plan with its paths, studies and steps, and the
 * events of a path. */

#define RUNG_TYPE_PLAN_RECORD (rung_plan_record_get_type ())
G_DECLARE_FINAL_TYPE (RungPlanRecord, rung_plan_record, RUNG, PLAN_RECORD, RungEditable)

#define RUNG_TYPE_PLAN_PATH_RECORD (rung_plan_path_record_get_type ())
G_DECLARE_FINAL_TYPE (RungPlanPathRecord, rung_plan_path_record, RUNG, PLAN_PATH_RECORD,
                      RungEditable)

#define RUNG_TYPE_PLAN_EVENT_RECORD (rung_plan_event_record_get_type ())
G_DECLARE_FINAL_TYPE (RungPlanEventRecord, rung_plan_event_record, RUNG, PLAN_EVENT_RECORD,
                      RungEditable)

#define RUNG_TYPE_PLAN_STUDY_RECORD (rung_plan_study_record_get_type ())
G_DECLARE_FINAL_TYPE (RungPlanStudyRecord, rung_plan_study_record, RUNG, PLAN_STUDY_RECORD,
                      RungEditable)

#define RUNG_TYPE_PLAN_STEP_RECORD (rung_plan_step_record_get_type ())
G_DECLARE_FINAL_TYPE (RungPlanStepRecord, rung_plan_step_record, RUNG, PLAN_STEP_RECORD,
                      RungEditable)

RungPlanRecord *rung_plan_record_new (void);

G_END_DECLS
