/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/parts/rung-item-row.h"

G_BEGIN_DECLS

/* One thing to ask for. */

#define RUNG_TYPE_ASK_ROW (rung_ask_row_get_type ())

G_DECLARE_FINAL_TYPE (RungAskRow, rung_ask_row, RUNG, ASK_ROW, RungItemRow)

G_END_DECLS
