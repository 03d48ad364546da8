/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-profile-record.h"

struct _RungProfileRecord
{
  RungEditable parent_instance;
};

struct _RungAssumptionsRecord
{
  RungEditable parent_instance;
};

G_DEFINE_FINAL_TYPE (RungProfileRecord, rung_profile_record, RUNG_TYPE_EDITABLE)
G_DEFINE_FINAL_TYPE (RungAssumptionsRecord, rung_assumptions_record, RUNG_TYPE_EDITABLE)

static void
rung_profile_record_class_init (RungProfileRecordClass *klass)
{
  rung_editable_class_install_table (RUNG_EDITABLE_CLASS (klass), &rung_profile_inputs);
}

static void
rung_profile_record_init (RungProfileRecord *self)
{
}

static void
rung_assumptions_record_class_init (RungAssumptionsRecordClass *klass)
{
  rung_editable_class_install_table (RUNG_EDITABLE_CLASS (klass), &rung_assumption_inputs);
}

static void
rung_assumptions_record_init (RungAssumptionsRecord *self)
{
}

/**
 * rung_profile_record_new:
 *
 * Returns: (transfer full): a profile with default inputs
 */
RungProfileRecord *
rung_profile_record_new (void)
{
  return g_object_new (RUNG_TYPE_PROFILE_RECORD, NULL);
}

/**
 * rung_assumptions_record_new:
 *
 * Returns: (transfer full): assumptions with default inputs
 */
RungAssumptionsRecord *
rung_assumptions_record_new (void)
{
  return g_object_new (RUNG_TYPE_ASSUMPTIONS_RECORD, NULL);
}
