/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/parts/rung-section.h"

G_BEGIN_DECLS

/* When each step is due, and the ways to take the plan out of the program. */

#define RUNG_TYPE_PLAN_VIEW (rung_plan_view_get_type ())

G_DECLARE_FINAL_TYPE (RungPlanView, rung_plan_view, RUNG, PLAN_VIEW, RungSection)

G_END_DECLS
