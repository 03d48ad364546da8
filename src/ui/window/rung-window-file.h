/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-window-parts.h"

G_BEGIN_DECLS

/* Opening, saving and closing the document of a window. */

gboolean rung_window_is_pristine          (RungWindow     *self);
void     rung_window_install_file_actions (GtkWidgetClass *klass);
void     rung_window_watch_files          (RungWindow     *self);
gboolean rung_window_ask_to_close         (RungWindow     *self);

void rung_window_open            (RungWindow   *self,
                                  const char   *path);
void rung_window_recover         (RungWindow   *self);
void rung_window_show_not_opened (RungWindow   *self,
                                  const GError *error);

G_END_DECLS
