/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-window-parts.h"

G_BEGIN_DECLS

/* Saving the document of a window. */

void     rung_window_install_save_actions (GtkWidgetClass *klass);
gboolean rung_window_ask_to_close         (RungWindow     *self);

G_END_DECLS
