/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-window-parts.h"

G_BEGIN_DECLS

/* The sections of the page that is shown, by key. */

void rung_window_install_section_actions (GtkWidgetClass *klass);

G_END_DECLS
