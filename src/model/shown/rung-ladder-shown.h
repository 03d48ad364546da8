/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "engine/path/rung-ladder.h"

#include "rung-shown.h"

G_BEGIN_DECLS

/* Where a person stands on the ladder by each way to tell, what comes next, and every level. */

#define RUNG_TYPE_LADDER_SHOWN (rung_ladder_shown_get_type ())

G_DECLARE_FINAL_TYPE (RungLadderShown, rung_ladder_shown, RUNG, LADDER_SHOWN, RungShown)

enum
{
  RUNG_LADDER_SHOWN_NEXT,    /* the next level and its gate */
  RUNG_LADDER_SHOWN_MISSING, /* what the person does not show for it */
  RUNG_LADDER_SHOWN_WAYS,    /* of RungLine */
  RUNG_LADDER_SHOWN_LEVELS,  /* of RungLevelShown */
  RUNG_N_LADDER_SHOWN_FIELDS,
};

void rung_ladder_shown_update (RungLadderShown    *self,
                               const RungTables   *tables,
                               const RungDocument *document);

G_END_DECLS
