/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-profile.h"

struct _RungProfile
{
  RungEditable parent_instance;
};

struct _RungAssumptions
{
  RungEditable parent_instance;
};

G_DEFINE_FINAL_TYPE (RungProfile, rung_profile, RUNG_TYPE_EDITABLE)
G_DEFINE_FINAL_TYPE (RungAssumptions, rung_assumptions, RUNG_TYPE_EDITABLE)

static void
rung_profile_class_init (RungProfileClass *klass)
{
  rung_editable_class_install_table (RUNG_EDITABLE_CLASS (klass), &rung_profile_inputs);
}

static void
rung_profile_init (RungProfile *self)
{
}

static void
rung_assumptions_class_init (RungAssumptionsClass *klass)
{
  rung_editable_class_install_table (RUNG_EDITABLE_CLASS (klass), &rung_assumption_inputs);
}

static void
rung_assumptions_init (RungAssumptions *self)
{
}

/**
 * rung_profile_new:
 *
 * Returns: (transfer full): a profile with default inputs
 */
RungProfile *
rung_profile_new (void)
{
  return g_object_new (RUNG_TYPE_PROFILE, NULL);
}

/**
 * rung_assumptions_new:
 *
 * Returns: (transfer full): assumptions with default inputs
 */
RungAssumptions *
rung_assumptions_new (void)
{
  return g_object_new (RUNG_TYPE_ASSUMPTIONS, NULL);
}
