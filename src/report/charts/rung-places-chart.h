/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "engine/path/rung-changes.h"
#include "report/kit/rung-chart.h"

G_BEGIN_DECLS

/* A profile in every state, as a tile map. */

/* Pay of a profile, by which changes and places are sorted and compared. */
typedef enum
{
  RUNG_WORTH_BASE,
  RUNG_WORTH_TOTAL,
  RUNG_WORTH_KEPT,
  RUNG_WORTH_REAL,
} RungWorthMeasure;

double     rung_worth_get        (const RungWorth  *worth,
                                  RungWorthMeasure  measure);
gboolean   rung_place_is_here    (const RungTables *tables,
                                  const RungPlace  *here,
                                  const char       *place);
RungChart *rung_places_chart_new (const GArray     *places,
                                  const RungTables *tables,
                                  const RungPlace  *here,
                                  RungWorthMeasure  measure,
                                  const RungCanvas *canvas);

G_END_DECLS
