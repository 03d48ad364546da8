/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/parts/rung-item-row.h"

G_BEGIN_DECLS

/* What a step is about, the ways to begin, skip and preview it, and dates and a note of the
 * person. */

#define RUNG_TYPE_STEP_BODY (rung_step_body_get_type ())

G_DECLARE_FINAL_TYPE (RungStepBody, rung_step_body, RUNG, STEP_BODY, RungItemRow)

G_END_DECLS
