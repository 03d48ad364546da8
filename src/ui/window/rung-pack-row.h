/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/parts/rung-item-row.h"

G_BEGIN_DECLS

/* A file of figures of a person's own, with a switch. It activates "packs.switch" with the name of
 * the file and whether it counts. */

#define RUNG_TYPE_PACK_ROW (rung_pack_row_get_type ())

G_DECLARE_FINAL_TYPE (RungPackRow, rung_pack_row, RUNG, PACK_ROW, RungItemRow)

G_END_DECLS
