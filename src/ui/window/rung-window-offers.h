/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-window-parts.h"

G_BEGIN_DECLS

/* Adding, deleting and moving offers from a window. */

void rung_window_install_offer_actions (GtkWidgetClass *klass);

G_END_DECLS
