/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Helpers for text fields, beside their widget. */

void rung_field_set_text  (GtkEditable *field,
                           const char  *text);
void rung_field_edit_text (GtkEditable *field,
                           const char  *text);
void rung_field_pass_undo (GtkEditable *field);

G_END_DECLS
