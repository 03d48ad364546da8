/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/parts/rung-section.h"

G_BEGIN_DECLS

/* What would turn the order of two offers, and what moves the difference between them. */

#define RUNG_TYPE_FLIPS_VIEW (rung_flips_view_get_type ())

G_DECLARE_FINAL_TYPE (RungFlipsView, rung_flips_view, RUNG, FLIPS_VIEW, RungSection)

G_END_DECLS
