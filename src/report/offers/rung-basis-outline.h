/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "report/outline/rung-outline.h"

#include "rung-comparison-report.h"

G_BEGIN_DECLS

/* What a comparison rests on. */

void rung_basis_tell_inputs      (const RungComparisonReport *self,
                                  const RungOutline          *to);
void rung_basis_tell_derivations (const RungComparisonReport *self,
                                  const RungOutline          *to);

G_END_DECLS
