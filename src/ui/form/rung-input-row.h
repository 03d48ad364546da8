/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "model/records/rung-editable.h"

G_BEGIN_DECLS

/* A row of a form: label, control, unit, and under them what is wrong. What
 * control it is, its range, unit and help follow from the table of inputs. */

#define RUNG_TYPE_INPUT_ROW (rung_input_row_get_type ())

G_DECLARE_FINAL_TYPE (RungInputRow, rung_input_row, RUNG, INPUT_ROW, GtkWidget)

GtkWidget *rung_input_row_new            (const RungInput  *input,
                                          const RungTables *tables);
void       rung_input_row_set_record     (RungInputRow     *self,
                                          RungEditable     *record);
void       rung_input_row_update_visible (RungInputRow     *self);

G_END_DECLS
