/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/parts/rung-fold-row.h"

G_BEGIN_DECLS

/* One step of the road ahead: a tick, when it is due, what it brings, and unfolded its
 * RungStepBody. */

#define RUNG_TYPE_STEP_ROW (rung_step_row_get_type ())

G_DECLARE_FINAL_TYPE (RungStepRow, rung_step_row, RUNG, STEP_ROW, RungFoldRow)

G_END_DECLS
