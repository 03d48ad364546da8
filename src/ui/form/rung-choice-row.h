/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "engine/document/rung-inputs.h"

G_BEGIN_DECLS

/* A row of a list of choices. */

#define RUNG_TYPE_CHOICE_ROW (rung_choice_row_get_type ())

G_DECLARE_FINAL_TYPE (RungChoiceRow, rung_choice_row, RUNG, CHOICE_ROW, GtkListBoxRow)

GtkWidget        *rung_choice_row_new        (const RungChoice *choice,
                                              gboolean          is_one_of_many);
const RungChoice *rung_choice_row_get_choice (RungChoiceRow    *self);
void              rung_choice_row_set_chosen (RungChoiceRow    *self,
                                              gboolean          is_chosen);

G_END_DECLS
