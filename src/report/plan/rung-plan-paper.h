/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-plan-outline.h"

G_BEGIN_DECLS

/* A plan as pages. */

RungPaper *rung_plan_paper_new (const RungPlanReport *self,
                                RungPaperSize         size,
                                const char           *title,
                                GDateTime            *created);

G_END_DECLS
