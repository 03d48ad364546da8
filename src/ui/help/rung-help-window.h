/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* The help: a table of contents that can be searched, and a page beside it. */

#define RUNG_TYPE_HELP_WINDOW (rung_help_window_get_type ())

G_DECLARE_FINAL_TYPE (RungHelpWindow, rung_help_window, RUNG, HELP_WINDOW, GtkWindow)

RungHelpWindow *rung_help_window_new  (const char     *data_folder);
void            rung_help_window_show (RungHelpWindow *self,
                                       const char     *place);

G_END_DECLS
