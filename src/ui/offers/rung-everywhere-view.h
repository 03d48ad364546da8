/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "model/session/rung-session.h"

G_BEGIN_DECLS

/* One offer in every state and taxing city: a tile map over a table. */

#define RUNG_TYPE_EVERYWHERE_VIEW (rung_everywhere_view_get_type ())

G_DECLARE_FINAL_TYPE (RungEverywhereView, rung_everywhere_view, RUNG, EVERYWHERE_VIEW, GtkWidget)

GtkWidget *rung_everywhere_view_new (RungSession *session);

G_END_DECLS
