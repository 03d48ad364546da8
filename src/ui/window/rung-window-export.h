/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-window-parts.h"

G_BEGIN_DECLS

/* Exporting the comparison and the plan from a window. */

void rung_window_install_export_actions (GtkWidgetClass *klass);

void rung_window_export      (RungWindow *self,
                              const char *path);
void rung_window_export_plan (RungWindow *self,
                              const char *format,
                              const char *path);

G_END_DECLS
