/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/results/rung-results.h"

#include "rung-shown.h"

G_BEGIN_DECLS

/* What the offer letters leave out. */

#define RUNG_TYPE_MISSING_SHOWN (rung_missing_shown_get_type ())

G_DECLARE_FINAL_TYPE (RungMissingShown, rung_missing_shown, RUNG, MISSING_SHOWN, RungShown)

enum
{
  RUNG_MISSING_SHOWN_APART, /* deadlines that do not fit */
  RUNG_MISSING_SHOWN_NONE, /* said where nothing is left out */
  RUNG_MISSING_SHOWN_LINES, /* RungQuestionLine */
  RUNG_N_MISSING_SHOWN_FIELDS,
};

void rung_missing_shown_update (RungMissingShown  *self,
                                const RungResults *results);

G_END_DECLS
