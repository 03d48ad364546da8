/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/shown/rung-input-shown.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* The field of an input that is a number or a text. */

#define RUNG_TYPE_INPUT_ENTRY (rung_input_entry_get_type ())

G_DECLARE_FINAL_TYPE (RungInputEntry, rung_input_entry, RUNG, INPUT_ENTRY, GtkEntry)

GtkWidget *rung_input_entry_new (RungInputShown *input);

G_END_DECLS
