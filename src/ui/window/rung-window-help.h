/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-window-parts.h"

G_BEGIN_DECLS

/* The help of a window, which goes with it. */

void rung_window_install_help_actions (GtkWidgetClass *klass);
void rung_window_watch_help           (RungWindow     *self);
void rung_window_close_help           (RungWindow     *self);

G_END_DECLS
