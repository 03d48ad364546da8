/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/parts/rung-section.h"

G_BEGIN_DECLS

/* The offers side by side, row by row. */

#define RUNG_TYPE_COMPARE_VIEW (rung_compare_view_get_type ())

G_DECLARE_FINAL_TYPE (RungCompareView, rung_compare_view, RUNG, COMPARE_VIEW, RungSection)

G_END_DECLS
