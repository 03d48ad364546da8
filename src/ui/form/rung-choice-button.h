/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/shown/rung-input-shown.h"
#include "ui/kit/rung-widget.h"

G_BEGIN_DECLS

/* Chooses one id, or several, from what the data offer. Its list is made when
 * it is first opened, so that a form of many choices opens at once. */

#define RUNG_TYPE_CHOICE_BUTTON (rung_choice_button_get_type ())

G_DECLARE_FINAL_TYPE (RungChoiceButton, rung_choice_button, RUNG, CHOICE_BUTTON, RungWidget)

GtkWidget *rung_choice_button_new       (RungInputShown   *input);
GtkWidget *rung_choice_button_get_focus (RungChoiceButton *self);

G_END_DECLS
