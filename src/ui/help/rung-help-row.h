/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/parts/rung-item-row.h"

G_BEGIN_DECLS

/* A block of a page of the help. Its links lead to other places. */

#define RUNG_TYPE_HELP_ROW (rung_help_row_get_type ())

G_DECLARE_FINAL_TYPE (RungHelpRow, rung_help_row, RUNG, HELP_ROW, RungItemRow)

G_END_DECLS
