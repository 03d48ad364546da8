/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/session/rung-session.h"

#include "rung-window-type.h"

G_BEGIN_DECLS

/* A window over one document. */

RungWindow  *rung_window_new         (GtkApplication *application,
                                      RungSession    *session,
                                      const char     *data_folder);
RungSession *rung_window_get_session (RungWindow     *self);
void         rung_window_flush_draft (RungWindow     *self);

G_END_DECLS
