/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-plan-record.h"

struct _RungPlanRecord
{
  RungEditable parent_instance;
};

struct _RungPlanPathRecord
{
  RungEditable parent_instance;
};

struct _RungPlanEventRecord
{
  RungEditable parent_instance;
};

struct _RungPlanStudyRecord
{
  RungEditable parent_instance;
};

struct _RungPlanStepRecord
{
  RungEditable parent_instance;
};

G_DEFINE_FINAL_TYPE (RungPlanRecord, rung_plan_record, RUNG_TYPE_EDITABLE)
G_DEFINE_FINAL_TYPE (RungPlanPathRecord, rung_plan_path_record, RUNG_TYPE_EDITABLE)
G_DEFINE_FINAL_TYPE (RungPlanEventRecord, rung_plan_event_record, RUNG_TYPE_EDITABLE)
G_DEFINE_FINAL_TYPE (RungPlanStudyRecord, rung_plan_study_record, RUNG_TYPE_EDITABLE)
G_DEFINE_FINAL_TYPE (RungPlanStepRecord, rung_plan_step_record, RUNG_TYPE_EDITABLE)

static RungEditable *
create_item (RungEditable        *self,
             const RungInputList *list)
{
  GType type = list->table == &rung_path_inputs    ? RUNG_TYPE_PLAN_PATH_RECORD
               : list->table == &rung_event_inputs ? RUNG_TYPE_PLAN_EVENT_RECORD
               : list->table == &rung_study_inputs ? RUNG_TYPE_PLAN_STUDY_RECORD
                                                   : RUNG_TYPE_PLAN_STEP_RECORD;

  return g_object_new (type, NULL);
}

static void
rung_plan_record_class_init (RungPlanRecordClass *klass)
{
  rung_editable_class_install_table (RUNG_EDITABLE_CLASS (klass), &rung_plan_inputs);
  RUNG_EDITABLE_CLASS (klass)->create_item = create_item;
}

static void
rung_plan_record_init (RungPlanRecord *self)
{
}

static void
rung_plan_path_record_class_init (RungPlanPathRecordClass *klass)
{
  rung_editable_class_install_table (RUNG_EDITABLE_CLASS (klass), &rung_path_inputs);
  RUNG_EDITABLE_CLASS (klass)->create_item = create_item;
}

static void
rung_plan_path_record_init (RungPlanPathRecord *self)
{
}

static void
rung_plan_event_record_class_init (RungPlanEventRecordClass *klass)
{
  rung_editable_class_install_table (RUNG_EDITABLE_CLASS (klass), &rung_event_inputs);
}

static void
rung_plan_event_record_init (RungPlanEventRecord *self)
{
}

static void
rung_plan_study_record_class_init (RungPlanStudyRecordClass *klass)
{
  rung_editable_class_install_table (RUNG_EDITABLE_CLASS (klass), &rung_study_inputs);
}

static void
rung_plan_study_record_init (RungPlanStudyRecord *self)
{
}

static void
rung_plan_step_record_class_init (RungPlanStepRecordClass *klass)
{
  rung_editable_class_install_table (RUNG_EDITABLE_CLASS (klass), &rung_step_inputs);
}

static void
rung_plan_step_record_init (RungPlanStepRecord *self)
{
}

/**
 * rung_plan_record_new:
 *
 * Returns: (transfer full): a plan with default inputs
 */
RungPlanRecord *
rung_plan_record_new (void)
{
  return g_object_new (RUNG_TYPE_PLAN_RECORD, NULL);
}
