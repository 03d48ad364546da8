/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define RUNG_TYPE_WINDOW (rung_window_get_type ())

G_DECLARE_FINAL_TYPE (RungWindow, rung_window, RUNG, WINDOW, GtkApplicationWindow)

G_END_DECLS
