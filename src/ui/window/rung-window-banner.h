/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-window-parts.h"

G_BEGIN_DECLS

/* The banner of a window, where it says what went wrong. */

void rung_window_show_problem (RungWindow *self,
                               const char *text,
                               gboolean    can_save);
void rung_window_hide_problem (RungWindow *self);

G_END_DECLS
