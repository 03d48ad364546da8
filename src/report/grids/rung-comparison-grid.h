/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "engine/offer/rung-comparison.h"
#include "report/kit/rung-grid.h"

G_BEGIN_DECLS

RungGrid *rung_comparison_grid_new (const RungComparison *comparison,
                                    const RungDocument   *document,
                                    RungSpan              span);

G_END_DECLS
