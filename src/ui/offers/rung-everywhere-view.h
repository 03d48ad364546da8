/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/parts/rung-section.h"

G_BEGIN_DECLS

/* What an offer would leave in every state, city and county. */

#define RUNG_TYPE_EVERYWHERE_VIEW (rung_everywhere_view_get_type ())

G_DECLARE_FINAL_TYPE (RungEverywhereView, rung_everywhere_view, RUNG, EVERYWHERE_VIEW, RungSection)

G_END_DECLS
