/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/parts/rung-section.h"

G_BEGIN_DECLS

/* How often each offer comes out ahead, how far apart the futures are, and what would change
 * the answer. */

#define RUNG_TYPE_CHANCE_VIEW (rung_chance_view_get_type ())

G_DECLARE_FINAL_TYPE (RungChanceView, rung_chance_view, RUNG, CHANCE_VIEW, RungSection)

G_END_DECLS
