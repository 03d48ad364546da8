/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-form-row.h"

G_BEGIN_DECLS

/* One tranche of a RungTrancheRow: month, percent, and a button that takes it out. */

#define RUNG_TYPE_TRANCHE_LINE (rung_tranche_line_get_type ())

G_DECLARE_FINAL_TYPE (RungTrancheLine, rung_tranche_line, RUNG, TRANCHE_LINE, RungFormRow)

G_END_DECLS
