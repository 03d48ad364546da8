/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-item-row.h"

G_BEGIN_DECLS

/* A line of a small sum: what, how much, and how it was made. */

#define RUNG_TYPE_SUM_ROW (rung_sum_row_get_type ())

G_DECLARE_FINAL_TYPE (RungSumRow, rung_sum_row, RUNG, SUM_ROW, RungItemRow)

G_END_DECLS
