/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "engine/document/rung-document.h"
#include "engine/estimate/rung-estimate.h"

G_BEGIN_DECLS

/* How far a step is. What the person says goes before what the profile shows. */
typedef enum
{
  RUNG_STEP_OPEN,
  RUNG_STEP_BLOCKED,        /* a step before it is not settled */
  RUNG_STEP_IN_PROGRESS,
  RUNG_STEP_MET,            /* the profile shows it */
  RUNG_STEP_DONE,           /* the person says so */
  RUNG_STEP_SKIPPED,
  RUNG_STEP_BEHIND,         /* the level is past it */
  RUNG_N_STEP_STATES,
} RungStepState;

typedef struct
{
  const RungRoadmapStep *step;
  const RungStepInputs *record; /* (nullable) what is told of it, or else of its stage */
  RungStepState state;
  gboolean has_gain;        /* a premium is known for what it gives */
  double gain;              /* USD/year of base pay, in the middle: with it less without */
  double gain_low;          /* two times out of three it lies between these, by the range */
  double gain_high;         /* in which the premiums are published */
  double hours;             /* of work, the middle of the range */
  double gain_per_hour;     /* of it or of what it leads to; 0 once it is settled */
  guint rank;               /* place in the order, from 0 */
  double from_week;         /* from the start of the plan; NAN once it is settled */
  double to_week;
} RungRoadmapRow;

typedef struct
{
  guint n_settled;          /* done, or shown by the profile; steps that are skipped or */
  guint n_steps;            /* behind, and degrees that are had, are in no figure here */
  double hours_done;        /* of work */
  double hours_all;
  double weeks_left;        /* of work, from the later of today and the start of the plan */
  double weeks_gone;        /* from that start to today */
} RungRoadmapProgress;

void rung_query_from_document (const RungDocument *document,
                               RungEstimateQuery  *query);
gboolean              rung_step_state_is_settled (RungStepState               state);
GArray               *rung_roadmap_compute       (const RungTables           *tables,
                                                  const RungDocument         *document,
                                                  const GArray               *before);
const RungRoadmapRow *rung_roadmap_get_next      (const GArray               *rows);
void                  rung_roadmap_get_progress  (const GArray               *rows,
                                                  const RungDocument         *document,
                                                  RungRoadmapProgress        *progress);
RungStepState         rung_roadmap_get_state     (const RungTables           *tables,
                                                  const RungDocument         *document,
                                                  const RungRoadmapStep      *step);
int                   rung_roadmap_find_rung     (const RungTables           *tables,
                                                  const RungDocument         *document);

G_END_DECLS
