/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/parts/rung-section.h"

G_BEGIN_DECLS

/* The range of base pay with the person and the offers on it, and how it is made. */

#define RUNG_TYPE_ESTIMATE_VIEW (rung_estimate_view_get_type ())

G_DECLARE_FINAL_TYPE (RungEstimateView, rung_estimate_view, RUNG, ESTIMATE_VIEW, RungSection)

G_END_DECLS
