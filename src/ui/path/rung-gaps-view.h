/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/parts/rung-section.h"

G_BEGIN_DECLS

/* What postings ask for and what the person has: gaps by gain, what emerges, and what everybody is
 * asked for without a premium. */

#define RUNG_TYPE_GAPS_VIEW (rung_gaps_view_get_type ())

G_DECLARE_FINAL_TYPE (RungGapsView, rung_gaps_view, RUNG, GAPS_VIEW, RungSection)

G_END_DECLS
