/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-form-row.h"

G_BEGIN_DECLS

/* A row of a form, of a RungInputShown: label, control, unit, and under them what is wrong. What
 * control it is follows from the table of inputs. */

#define RUNG_TYPE_INPUT_ROW (rung_input_row_get_type ())

G_DECLARE_FINAL_TYPE (RungInputRow, rung_input_row, RUNG, INPUT_ROW, RungFormRow)

const char *rung_input_row_get_term (RungInputRow *self);

G_END_DECLS
