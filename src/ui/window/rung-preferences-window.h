/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* What a person wishes of the program in every document. A choice counts at once. */

#define RUNG_TYPE_PREFERENCES_WINDOW (rung_preferences_window_get_type ())

G_DECLARE_FINAL_TYPE (RungPreferencesWindow, rung_preferences_window, RUNG, PREFERENCES_WINDOW,
                      GtkWindow)

GtkWidget *rung_preferences_window_new (GtkWindow *parent);

G_END_DECLS
