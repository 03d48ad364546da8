/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-window-parts.h"

G_BEGIN_DECLS

/* Opening a document in a window. */

gboolean    rung_window_is_pristine          (RungWindow     *self);
RungWindow *rung_window_find                 (GtkApplication *application,
                                              const char     *path);
void        rung_window_install_file_actions (GtkWidgetClass *klass);
void        rung_window_watch_files          (RungWindow     *self);
void        rung_window_open                 (RungWindow     *self,
                                              const char     *path);
void        rung_window_recover              (RungWindow     *self);
void        rung_window_remember             (const char     *path);
void        rung_window_show_not_opened      (RungWindow     *self,
                                              const GError   *error);

G_END_DECLS
