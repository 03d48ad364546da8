/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-plan-report.h"

G_BEGIN_DECLS

char *rung_plan_to_calendar (const RungPlanReport *self,
                             const char           *title,
                             GDateTime            *stamp);

G_END_DECLS
