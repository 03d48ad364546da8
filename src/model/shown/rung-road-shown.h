/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/results/rung-results.h"

#include "rung-shown.h"

G_BEGIN_DECLS

/* Where a person stands and what to do next: the answer of the road ahead. */

#define RUNG_TYPE_ROAD_SHOWN (rung_road_shown_get_type ())

G_DECLARE_FINAL_TYPE (RungRoadShown, rung_road_shown, RUNG, ROAD_SHOWN, RungShown)

enum
{
  RUNG_ROAD_SHOWN_ANSWER,
  RUNG_ROAD_SHOWN_NEXT,     /* what the next steps are called, or that there are none */
  RUNG_ROAD_SHOWN_DONE,     /* how far the road is done */
  RUNG_ROAD_SHOWN_STEPS,    /* RungLine: the next three */
  RUNG_N_ROAD_SHOWN_FIELDS,
};

void rung_road_shown_update (RungRoadShown      *self,
                             const RungResults  *results,
                             const RungTables   *tables,
                             const RungDocument *document);

G_END_DECLS
