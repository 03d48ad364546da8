/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "model/workspace/rung-session.h"

G_BEGIN_DECLS

/* A window over one document. */

#define RUNG_TYPE_WINDOW (rung_window_get_type ())

G_DECLARE_FINAL_TYPE (RungWindow, rung_window, RUNG, WINDOW, GtkApplicationWindow)

RungWindow  *rung_window_new             (GtkApplication *application,
                                          RungSession    *session,
                                          const char     *data_folder);
RungSession *rung_window_get_session     (RungWindow     *self);
gboolean     rung_window_is_pristine     (RungWindow     *self);
void         rung_window_export          (RungWindow     *self,
                                          const char     *path);
void         rung_window_export_plan     (RungWindow     *self,
                                          const char     *format,
                                          const char     *path);
void         rung_window_open            (RungWindow     *self,
                                          const char     *path);
void         rung_window_recover         (RungWindow     *self);
void         rung_window_flush_draft     (RungWindow     *self);
void         rung_window_show_figures    (RungWindow     *self);
void         rung_window_show_not_opened (RungWindow     *self,
                                          const GError   *error);
void         rung_window_show_problem    (RungWindow     *self,
                                          const char     *text,
                                          gboolean        can_save);

G_END_DECLS
