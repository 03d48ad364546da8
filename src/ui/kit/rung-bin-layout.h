/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* One child over the whole widget, like GtkBinLayout, whose width does not depend on its height. A
 * GtkStack asks for the width at its height whenever it is placed, and for that a label that wraps
 * lays its text out some twenty times. */

#define RUNG_TYPE_BIN_LAYOUT (rung_bin_layout_get_type ())

G_DECLARE_FINAL_TYPE (RungBinLayout, rung_bin_layout, RUNG, BIN_LAYOUT, GtkLayoutManager)

G_END_DECLS
