/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "model/session/rung-session.h"

G_BEGIN_DECLS

/* Says that the page counts a step as done that is not, and ends that. */

#define RUNG_TYPE_PREVIEW_BAR (rung_preview_bar_get_type ())

G_DECLARE_FINAL_TYPE (RungPreviewBar, rung_preview_bar, RUNG, PREVIEW_BAR, GtkWidget)

GtkWidget *rung_preview_bar_new (RungSession *session);

G_END_DECLS
