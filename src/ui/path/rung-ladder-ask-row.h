/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/parts/rung-item-row.h"

G_BEGIN_DECLS

/* Something that a level of the ladder asks for; what only the person can say has a tick. */

#define RUNG_TYPE_LADDER_ASK_ROW (rung_ladder_ask_row_get_type ())

G_DECLARE_FINAL_TYPE (RungLadderAskRow, rung_ladder_ask_row, RUNG, LADDER_ASK_ROW, RungItemRow)

G_END_DECLS
