/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-plan-outline.h"

G_BEGIN_DECLS

/* A plan as HTML. */

char *rung_plan_to_html (const RungPlanReport *self,
                         const char           *title);

G_END_DECLS
