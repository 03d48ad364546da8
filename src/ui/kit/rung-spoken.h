/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Rows of lists that speak their text. GTK 4.8 gives a row of a list no name of its own: who hears
 * it hears the name of its class. */

void rung_spoken_drop_down (GtkDropDown *drop_down);

G_END_DECLS
