/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define RUNG_TYPE_APPLICATION (rung_application_get_type ())

G_DECLARE_FINAL_TYPE (RungApplication, rung_application, RUNG, APPLICATION, GtkApplication)

RungApplication *rung_application_new (const char *data_folder);
int              rung_application_run (int         argc,
                                       char      **argv,
                                       const char *data_folder);

G_END_DECLS
