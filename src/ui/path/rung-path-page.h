/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "model/session/rung-session.h"

G_BEGIN_DECLS

/* The ladder, and the steps of the road ahead. */

#define RUNG_TYPE_PATH_PAGE (rung_path_page_get_type ())

G_DECLARE_FINAL_TYPE (RungPathPage, rung_path_page, RUNG, PATH_PAGE, GtkWidget)

GtkWidget *rung_path_page_new (RungSession *session);

G_END_DECLS
