/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-editable.h"

G_BEGIN_DECLS

#define RUNG_TYPE_PROFILE_RECORD (rung_profile_record_get_type ())
#define RUNG_TYPE_ASSUMPTIONS_RECORD (rung_assumptions_record_get_type ())

/* The person, and what is assumed about the years ahead. */
G_DECLARE_FINAL_TYPE (RungProfileRecord, rung_profile_record, RUNG, PROFILE_RECORD, RungEditable)
G_DECLARE_FINAL_TYPE (RungAssumptionsRecord, rung_assumptions_record, RUNG, ASSUMPTIONS_RECORD,
                      RungEditable)

RungProfileRecord     *rung_profile_record_new     (void);
RungAssumptionsRecord *rung_assumptions_record_new (void);

G_END_DECLS
