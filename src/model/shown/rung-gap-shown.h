/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "engine/path/rung-gaps.h"

#include "rung-shown.h"

G_BEGIN_DECLS

/* A skill that is asked for, as a row. */

#define RUNG_TYPE_GAP_SHOWN (rung_gap_shown_get_type ())

G_DECLARE_FINAL_TYPE (RungGapShown, rung_gap_shown, RUNG, GAP_SHOWN, RungShown)

enum
{
  RUNG_GAP_SHOWN_ID,
  RUNG_GAP_SHOWN_TITLE,
  RUNG_GAP_SHOWN_FACTS,     /* whether the person has it, and what is published */
  RUNG_GAP_SHOWN_GAIN,
  RUNG_GAP_SHOWN_SPOKEN,    /* the row in one sentence */
  RUNG_GAP_SHOWN_DETAIL,    /* where it is needed, and who says so */
  RUNG_GAP_SHOWN_IS_OPEN,
  RUNG_N_GAP_SHOWN_FIELDS,
};

void rung_gap_shown_update (RungGapShown     *self,
                            const RungGapRow *row,
                            const RungTables *tables);

G_END_DECLS
