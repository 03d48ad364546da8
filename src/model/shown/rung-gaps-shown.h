/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "engine/path/rung-gaps.h"

#include "rung-shown.h"

G_BEGIN_DECLS

/* Skills that are asked for, and those the person has. */

#define RUNG_TYPE_GAPS_SHOWN (rung_gaps_shown_get_type ())

G_DECLARE_FINAL_TYPE (RungGapsShown, rung_gaps_shown, RUNG, GAPS_SHOWN, RungShown)

enum
{
  RUNG_GAPS_SHOWN_ANSWER,   /* the gap that counts most */
  RUNG_GAPS_SHOWN_EMERGING,
  RUNG_GAPS_SHOWN_BASELINE, /* those without a premium */
  RUNG_GAPS_SHOWN_SKILLS,   /* of RungGapShown */
  RUNG_N_GAPS_SHOWN_FIELDS,
};

/* What stands first. */
typedef enum
{
  RUNG_GAPS_BY_GAIN,
  RUNG_GAPS_BY_PREMIUM,
  RUNG_GAPS_BY_DEMAND,
} RungGapsOrder;

void rung_gaps_shown_update (RungGapsShown      *self,
                             const RungTables   *tables,
                             const RungDocument *document,
                             RungGapsOrder       order);

G_END_DECLS
