/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "engine/estimate/rung-estimate.h"
#include "report/charts/rung-places-chart.h"
#include "report/kit/rung-grid.h"

G_BEGIN_DECLS

/* What makes an estimate and what would change it, as tables. */

/* The changes of a table: all but places, or those of a kind. */
#define RUNG_EVERY_CHANGE RUNG_N_CHANGES

RungGrid *rung_premiums_grid_new (const RungEstimate *estimate);
RungGrid *rung_changes_grid_new  (GArray             *changes,
                                  RungChangeKind      kind,
                                  RungWorthMeasure    measure);
RungGrid *rung_places_grid_new   (GArray             *places,
                                  const RungTables   *tables,
                                  const RungPlace    *here,
                                  RungWorthMeasure    measure);

G_END_DECLS
