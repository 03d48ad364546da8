/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/parts/rung-item-row.h"

G_BEGIN_DECLS

/* A line that is only words. */

#define RUNG_TYPE_LINE_ROW (rung_line_row_get_type ())

G_DECLARE_FINAL_TYPE (RungLineRow, rung_line_row, RUNG, LINE_ROW, RungItemRow)

G_END_DECLS
