/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/parts/rung-section.h"

G_BEGIN_DECLS

/* The answer of the road ahead: where the person stands and what to do next. */

#define RUNG_TYPE_ROAD_VIEW (rung_road_view_get_type ())

G_DECLARE_FINAL_TYPE (RungRoadView, rung_road_view, RUNG, ROAD_VIEW, RungSection)

G_END_DECLS
