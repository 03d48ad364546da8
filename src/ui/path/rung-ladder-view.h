/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/parts/rung-section.h"

G_BEGIN_DECLS

/* The ladder: where the person stands by each way to tell, what the next level asks for, and every
 * level. */

#define RUNG_TYPE_LADDER_VIEW (rung_ladder_view_get_type ())

G_DECLARE_FINAL_TYPE (RungLadderView, rung_ladder_view, RUNG, LADDER_VIEW, RungSection)

G_END_DECLS
