/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "model/session/rung-session.h"

G_BEGIN_DECLS

/* The tracks beside the ladder, each role with what it is counted as. It emits
 * "path-added" (guint, from 1) when a role was made into a path. */

#define RUNG_TYPE_TRACKS_VIEW (rung_tracks_view_get_type ())

G_DECLARE_FINAL_TYPE (RungTracksView, rung_tracks_view, RUNG, TRACKS_VIEW, GtkWidget)

GtkWidget *rung_tracks_view_new (RungSession *session);

G_END_DECLS
