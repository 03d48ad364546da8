/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-window-type.h"

G_BEGIN_DECLS

/* What a window remarks on a file it has opened. */

void rung_window_show_figures (RungWindow *self);

G_END_DECLS
