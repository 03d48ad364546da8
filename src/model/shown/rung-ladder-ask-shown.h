/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "engine/path/rung-ladder.h"

#include "rung-shown.h"

G_BEGIN_DECLS

/* Something that a level of the ladder asks for, as a row. */

#define RUNG_TYPE_LADDER_ASK_SHOWN (rung_ladder_ask_shown_get_type ())

G_DECLARE_FINAL_TYPE (RungLadderAskShown, rung_ladder_ask_shown, RUNG, LADDER_ASK_SHOWN, RungShown)

enum
{
  RUNG_LADDER_ASK_SHOWN_ID,
  RUNG_LADDER_ASK_SHOWN_TITLE,    /* with a mark where nothing can be ticked */
  RUNG_LADDER_ASK_SHOWN_NOTE,
  RUNG_LADDER_ASK_SHOWN_IS_MET,
  RUNG_LADDER_ASK_SHOWN_CAN_TICK, /* only the person can say */
  RUNG_LADDER_ASK_SHOWN_IS_QUIET, /* met, and not to be ticked */
  RUNG_N_LADDER_ASK_SHOWN_FIELDS,
};

void rung_ladder_ask_shown_update (RungLadderAskShown *self,
                                   const RungAskRow   *row);

G_END_DECLS
