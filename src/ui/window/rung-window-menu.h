/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-window-type.h"

G_BEGIN_DECLS

void rung_window_build_menu (RungWindow *self);

G_END_DECLS
