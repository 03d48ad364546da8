/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "report/outline/rung-outline.h"

#include "rung-plan-report.h"

G_BEGIN_DECLS

/* The steps of a plan over time. */

void rung_plan_tell_time_lines (const RungPlanReport *self,
                                const RungOutline    *to);

G_END_DECLS
