/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "report/outline/rung-outline.h"

#include "rung-comparison-report.h"

G_BEGIN_DECLS

/* What would change the answer. Of many offers it is about the best. */

void rung_answers_tell_leaving (const RungComparisonReport *self,
                                const RungOutline          *to);
void rung_answers_tell_flips   (const RungComparisonReport *self,
                                const RungOutline          *to);
void rung_answers_tell_asks    (const RungComparisonReport *self,
                                const RungOutline          *to);
void rung_answers_tell_missing (const RungComparisonReport *self,
                                const RungOutline          *to);
void rung_answers_tell_stacks  (const RungComparisonReport *self,
                                const RungOutline          *to);

G_END_DECLS
