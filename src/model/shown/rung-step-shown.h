/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "engine/path/rung-roadmap.h"

#include "rung-shown.h"

G_BEGIN_DECLS

/* A step of the road ahead, as a row. */

#define RUNG_TYPE_STEP_SHOWN (rung_step_shown_get_type ())

G_DECLARE_FINAL_TYPE (RungStepShown, rung_step_shown, RUNG, STEP_SHOWN, RungShown)

enum
{
  RUNG_STEP_SHOWN_ID,
  RUNG_STEP_SHOWN_TITLE,
  RUNG_STEP_SHOWN_NUMBER,    /* its place in the order, "" once it is settled */
  RUNG_STEP_SHOWN_FACTS,     /* when it is due, and its hours */
  RUNG_STEP_SHOWN_GAIN,
  RUNG_STEP_SHOWN_STATE,     /* "" for one that is open */
  RUNG_STEP_SHOWN_SPOKEN,    /* the row in one sentence */
  RUNG_STEP_SHOWN_TICK_HELP, /* why it cannot be ticked */
  RUNG_STEP_SHOWN_BEGIN,     /* label of the button that begins it */
  RUNG_STEP_SHOWN_SKIP,      /* label of the button that skips it */
  RUNG_STEP_SHOWN_PREVIEW,   /* label of the button that previews it */
  RUNG_STEP_SHOWN_IS_DONE,
  RUNG_STEP_SHOWN_CAN_TICK,
  RUNG_STEP_SHOWN_IS_UNDER_WAY,
  RUNG_STEP_SHOWN_IS_SKIPPED,
  RUNG_STEP_SHOWN_IS_OVER,   /* it can neither begin nor be skipped */
  RUNG_STEP_SHOWN_CAN_BEGIN,
  RUNG_STEP_SHOWN_IS_PREVIEWED,
  RUNG_STEP_SHOWN_IS_OPEN,   /* what it is about is unfolded */
  RUNG_STEP_SHOWN_ABOUT,     /* (nullable) of RungLine, while it is open */
  RUNG_STEP_SHOWN_PLACES,    /* (nullable) where to learn it: RungLine with addresses as ids */
  RUNG_N_STEP_SHOWN_FIELDS,
};

void rung_step_shown_update      (RungStepShown        *self,
                                  const RungRoadmapRow *row,
                                  guint                 number,
                                  const RungTables     *tables,
                                  const RungDocument   *document);
void rung_step_shown_set_preview (RungStepShown        *self,
                                  const char           *preview);

G_END_DECLS
