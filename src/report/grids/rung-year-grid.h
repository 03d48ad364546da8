/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-comparison-grid.h"

G_BEGIN_DECLS

/* The years of the compared offers as a table. */

RungGrid *rung_year_grid_new         (const RungComparison *comparison,
                                      const RungDocument   *document,
                                      const char           *offer);
RungGrid *rung_year_grid_new_measure (const RungComparison *comparison,
                                      const RungDocument   *document,
                                      RungMeasure           measure);

G_END_DECLS
