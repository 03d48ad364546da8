/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/shown/rung-input-shown.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* What opens below a choice: the ids there are, which its property "input" takes. */

#define RUNG_TYPE_CHOICE_LIST (rung_choice_list_get_type ())

G_DECLARE_FINAL_TYPE (RungChoiceList, rung_choice_list, RUNG, CHOICE_LIST, GtkPopover)

G_END_DECLS
