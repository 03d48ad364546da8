/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "engine/document/rung-document.h"

G_BEGIN_DECLS

/* Where a person stands on the ladder. What is published does not agree, so
 * each way to find the rung gives its own: indices of rungs, -1 for none. */
typedef struct
{
  int by_level;             /* the level of the profile; none where none is given */
  int by_years;             /* years of the career path, which has no holes */
  int by_experience_first;  /* years of pay by experience: none, one or several */
  int by_experience_last;   /* rungs, from the first to the last */
  int by_skills;            /* the highest rung whose asks, and all below, are met */
} RungStanding;

typedef struct
{
  const RungLadderAsk *ask;
  const RungLadderLevel *rung;
  gboolean is_met;
  gboolean is_known;        /* met because everybody of the level is taken to have it */
} RungAskRow;

void                   rung_ladder_compute     (const RungTables      *tables,
                                                const RungDocument    *document,
                                                RungStanding          *standing);
GArray                *rung_ladder_get_asks    (const RungTables      *tables,
                                                const RungDocument    *document,
                                                const RungLadderLevel *rung);
const RungLadderLevel *rung_ladder_get_next    (const RungTables      *tables,
                                                const RungStanding    *standing);
GArray                *rung_ladder_get_missing (const RungTables      *tables,
                                                const RungDocument    *document);
gboolean               rung_ladder_set_done    (const RungTables      *tables,
                                                RungDocument          *copy,
                                                const char            *ask,
                                                gboolean               is_done);

G_END_DECLS
