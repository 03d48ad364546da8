/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-widget.h"

G_BEGIN_DECLS

/* Holds a header bar, and closes what has no room in it, so that the title is not cut for
 * nothing. */

#define RUNG_TYPE_TOP_BAR (rung_top_bar_get_type ())

G_DECLARE_FINAL_TYPE (RungTopBar, rung_top_bar, RUNG, TOP_BAR, RungWidget)

G_END_DECLS
