/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/parts/rung-section.h"

G_BEGIN_DECLS

/* What somebody with the profile is paid in every other place: a tile map of
 * the states and a table of states and metros. */

#define RUNG_TYPE_ELSEWHERE_VIEW (rung_elsewhere_view_get_type ())

G_DECLARE_FINAL_TYPE (RungElsewhereView, rung_elsewhere_view, RUNG, ELSEWHERE_VIEW, RungSection)

G_END_DECLS
