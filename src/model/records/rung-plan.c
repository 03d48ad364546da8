/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-plan.h"

struct _RungPlan
{
  RungEditable parent_instance;
};

struct _RungPlanPath
{
  RungEditable parent_instance;
};

struct _RungPlanEvent
{
  RungEditable parent_instance;
};

struct _RungPlanStudy
{
  RungEditable parent_instance;
};

struct _RungPlanStep
{
  RungEditable parent_instance;
};

G_DEFINE_FINAL_TYPE (RungPlan, rung_plan, RUNG_TYPE_EDITABLE)
G_DEFINE_FINAL_TYPE (RungPlanPath, rung_plan_path, RUNG_TYPE_EDITABLE)
G_DEFINE_FINAL_TYPE (RungPlanEvent, rung_plan_event, RUNG_TYPE_EDITABLE)
G_DEFINE_FINAL_TYPE (RungPlanStudy, rung_plan_study, RUNG_TYPE_EDITABLE)
G_DEFINE_FINAL_TYPE (RungPlanStep, rung_plan_step, RUNG_TYPE_EDITABLE)

static RungEditable *
create_item (RungEditable        *self,
             const RungInputList *list)
{
  GType type = list->table == &rung_path_inputs    ? RUNG_TYPE_PLAN_PATH
               : list->table == &rung_event_inputs ? RUNG_TYPE_PLAN_EVENT
               : list->table == &rung_study_inputs ? RUNG_TYPE_PLAN_STUDY
                                                   : RUNG_TYPE_PLAN_STEP;

  return g_object_new (type, NULL);
}

static void
rung_plan_class_init (RungPlanClass *klass)
{
  rung_editable_class_install_table (RUNG_EDITABLE_CLASS (klass), &rung_plan_inputs);
  RUNG_EDITABLE_CLASS (klass)->create_item = create_item;
}

static void
rung_plan_init (RungPlan *self)
{
}

static void
rung_plan_path_class_init (RungPlanPathClass *klass)
{
  rung_editable_class_install_table (RUNG_EDITABLE_CLASS (klass), &rung_path_inputs);
  RUNG_EDITABLE_CLASS (klass)->create_item = create_item;
}

static void
rung_plan_path_init (RungPlanPath *self)
{
}

static void
rung_plan_event_class_init (RungPlanEventClass *klass)
{
  rung_editable_class_install_table (RUNG_EDITABLE_CLASS (klass), &rung_event_inputs);
}

static void
rung_plan_event_init (RungPlanEvent *self)
{
}

static void
rung_plan_study_class_init (RungPlanStudyClass *klass)
{
  rung_editable_class_install_table (RUNG_EDITABLE_CLASS (klass), &rung_study_inputs);
}

static void
rung_plan_study_init (RungPlanStudy *self)
{
}

static void
rung_plan_step_class_init (RungPlanStepClass *klass)
{
  rung_editable_class_install_table (RUNG_EDITABLE_CLASS (klass), &rung_step_inputs);
}

static void
rung_plan_step_init (RungPlanStep *self)
{
}

/**
 * rung_plan_new:
 *
 * Returns: (transfer full): a plan with default inputs
 */
RungPlan *
rung_plan_new (void)
{
  return g_object_new (RUNG_TYPE_PLAN, NULL);
}
