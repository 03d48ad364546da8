/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-item-row.h"

G_BEGIN_DECLS

/* A button that brings a column of a table into view: activates "grid.show-column". */

#define RUNG_TYPE_COLUMN_BUTTON (rung_column_button_get_type ())

G_DECLARE_FINAL_TYPE (RungColumnButton, rung_column_button, RUNG, COLUMN_BUTTON, RungItemRow)

G_END_DECLS
