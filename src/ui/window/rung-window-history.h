/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-window-parts.h"

G_BEGIN_DECLS

/* Undo, redo, and the title of the document, in a window. */

void rung_window_install_history_actions (GtkWidgetClass *klass);
void rung_window_watch_history           (RungWindow     *self);
void rung_window_release_session         (RungWindow     *self);

G_END_DECLS
