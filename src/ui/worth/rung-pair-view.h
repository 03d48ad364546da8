/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/parts/rung-section.h"

G_BEGIN_DECLS

/* What two changes of the profile bring together. */

#define RUNG_TYPE_PAIR_VIEW (rung_pair_view_get_type ())

G_DECLARE_FINAL_TYPE (RungPairView, rung_pair_view, RUNG, PAIR_VIEW, RungSection)

G_END_DECLS
