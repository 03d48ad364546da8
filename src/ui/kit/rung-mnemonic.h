/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Buttons with a mnemonic. GTK 4.8 gives them the label with its underscore and
 * the words once more as a name: “_Save Save”. */

void       rung_mnemonic_name_buttons (GtkWidget  *root);

G_END_DECLS
