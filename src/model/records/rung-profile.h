/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-editable.h"

G_BEGIN_DECLS

#define RUNG_TYPE_PROFILE (rung_profile_get_type ())
#define RUNG_TYPE_ASSUMPTIONS (rung_assumptions_get_type ())

/* The person, and what is assumed about the years ahead. */
G_DECLARE_FINAL_TYPE (RungProfile, rung_profile, RUNG, PROFILE, RungEditable)
G_DECLARE_FINAL_TYPE (RungAssumptions, rung_assumptions, RUNG, ASSUMPTIONS, RungEditable)

RungProfile     *rung_profile_new     (void);
RungAssumptions *rung_assumptions_new (void);

G_END_DECLS
