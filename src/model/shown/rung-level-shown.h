/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "engine/path/rung-ladder.h"

#include "rung-shown.h"

G_BEGIN_DECLS

/* A level of the ladder, as a row. */

#define RUNG_TYPE_LEVEL_SHOWN (rung_level_shown_get_type ())

G_DECLARE_FINAL_TYPE (RungLevelShown, rung_level_shown, RUNG, LEVEL_SHOWN, RungShown)

enum
{
  RUNG_LEVEL_SHOWN_ID,
  RUNG_LEVEL_SHOWN_TITLE,
  RUNG_LEVEL_SHOWN_STAND,   /* in which ways the person stands on it */
  RUNG_LEVEL_SHOWN_PAY,
  RUNG_LEVEL_SHOWN_YEARS,
  RUNG_LEVEL_SHOWN_DUTIES,
  RUNG_LEVEL_SHOWN_GATE,    /* how to get there */
  RUNG_LEVEL_SHOWN_SPOKEN,  /* the row in one sentence */
  RUNG_LEVEL_SHOWN_IS_OPEN,
  RUNG_LEVEL_SHOWN_ASKS,    /* of RungLadderAskShown, while it is open */
  RUNG_N_LEVEL_SHOWN_FIELDS,
};

void rung_level_shown_update (RungLevelShown        *self,
                              const RungLadderLevel *level,
                              const char            *stand,
                              const RungTables      *tables,
                              const RungDocument    *document);

G_END_DECLS
