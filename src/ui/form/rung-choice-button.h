/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "engine/document/rung-inputs.h"

G_BEGIN_DECLS

/* Chooses one id, or several, from what the data offer. Its list is made when
 * it is first opened, so that a form of many choices opens at once. */

#define RUNG_TYPE_CHOICE_BUTTON (rung_choice_button_get_type ())

G_DECLARE_FINAL_TYPE (RungChoiceButton, rung_choice_button, RUNG, CHOICE_BUTTON, GtkWidget)

GtkWidget  *rung_choice_button_new       (const RungInput  *input,
                                          const RungTables *tables);
const char *rung_choice_button_get_value (RungChoiceButton *self);
void        rung_choice_button_set_value (RungChoiceButton *self,
                                          const char       *value);

G_END_DECLS
