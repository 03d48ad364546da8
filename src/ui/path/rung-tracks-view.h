/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/parts/rung-section.h"

G_BEGIN_DECLS

/* The tracks beside the ladder, each role with what it is counted as. A role becomes a path by the
 * action "road.add-role". */

#define RUNG_TYPE_TRACKS_VIEW (rung_tracks_view_get_type ())

G_DECLARE_FINAL_TYPE (RungTracksView, rung_tracks_view, RUNG, TRACKS_VIEW, RungSection)

G_END_DECLS
