/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-document.h"
#include "rung-estimate.h"

G_BEGIN_DECLS

typedef enum
{
  RUNG_STEP_OPEN,
  RUNG_STEP_NEXT,           /* the first one that is not met */
  RUNG_STEP_MET,            /* the profile shows it */
  RUNG_STEP_DONE,           /* the person says so */
} RungStepState;

typedef struct
{
  const RungRoadmapStep *step;
  RungStepState state;
  gboolean can_tick;        /* the profile alone cannot show it */
  gboolean has_gain;
  double gain;              /* USD/year of base pay, in the middle */
} RungRoadmapRow;

void    rung_query_from_profile    (const RungProfileInputs    *profile,
                                    const RungAssumptionInputs *assumptions,
                                    RungEstimateQuery          *query);
GArray *rung_roadmap_compute       (const RungTables           *tables,
                                    const RungDocument         *document);
int     rung_roadmap_find_rung     (const RungTables           *tables,
                                    const RungDocument         *document);

G_END_DECLS
