/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/parts/rung-section.h"

G_BEGIN_DECLS

/* Everything about one offer, year by year, and its pay after the first grant. */

#define RUNG_TYPE_DETAILS_VIEW (rung_details_view_get_type ())

G_DECLARE_FINAL_TYPE (RungDetailsView, rung_details_view, RUNG, DETAILS_VIEW, RungSection)

G_END_DECLS
