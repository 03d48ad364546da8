/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "engine/path/rung-gaps.h"
#include "engine/path/rung-ladder.h"
#include "engine/path/rung-roadmap.h"

G_BEGIN_DECLS

/* Sentences about the ladder, the steps and when they are due. */

/* The ways to find the rung a person stands on; they do not agree. */
typedef enum
{
  RUNG_STANDING_LEVEL,
  RUNG_STANDING_YEARS,
  RUNG_STANDING_EXPERIENCE,
  RUNG_STANDING_SKILLS,
  RUNG_N_STANDING_WAYS,
} RungStandingWay;

void  rung_road_get_day      (const RungDocument        *document,
                              double                     week,
                              GDate                     *day);
char *rung_phrase_rung_years (int                        from,
                              int                        to);
char *rung_phrase_standing   (RungStandingWay            way,
                              const RungTables          *tables,
                              const RungDocument        *document,
                              const RungStanding        *standing);
char *rung_phrase_next_rung  (const RungTables          *tables,
                              const RungStanding        *standing);
char *rung_phrase_progress   (const RungRoadmapProgress *progress);
char *rung_phrase_time_left  (const RungRoadmapProgress *progress,
                              const RungDocument        *document);
char *rung_phrase_next_step  (const GArray              *rows,
                              const RungDocument        *document);
char *rung_phrase_hours      (double                     hours);
char *rung_phrase_step_when  (const RungRoadmapRow      *row,
                              const RungDocument        *document);
char *rung_phrase_step_span  (const RungRoadmapRow      *row,
                              const RungDocument        *document);
char *rung_phrase_step_facts (const RungRoadmapRow      *row,
                              const RungDocument        *document);

G_END_DECLS
