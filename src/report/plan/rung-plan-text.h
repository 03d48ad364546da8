/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-plan-outline.h"

G_BEGIN_DECLS

/* A plan as text. */

char *rung_plan_to_text (const RungPlanReport *self);

G_END_DECLS
