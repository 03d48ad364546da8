/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/results/rung-results.h"

#include "rung-shown.h"

G_BEGIN_DECLS

/* The answer of the offers, in words. */

#define RUNG_TYPE_VERDICT_SHOWN (rung_verdict_shown_get_type ())

G_DECLARE_FINAL_TYPE (RungVerdictShown, rung_verdict_shown, RUNG, VERDICT_SHOWN, RungShown)

enum
{
  RUNG_VERDICT_SHOWN_ANSWER,
  RUNG_VERDICT_SHOWN_SURENESS,
  RUNG_VERDICT_SHOWN_COUNTED,
  RUNG_VERDICT_SHOWN_FLIP,      /* what would change the answer */
  RUNG_VERDICT_SHOWN_ASK,       /* label of the button that leads to what to ask for */
  RUNG_VERDICT_SHOWN_HAS_PAIR,
  RUNG_VERDICT_SHOWN_CAN_ASK,
  RUNG_N_VERDICT_SHOWN_FIELDS,
};

void rung_verdict_shown_update      (RungVerdictShown  *self,
                                     const RungResults *results);
void rung_verdict_shown_update_flip (RungVerdictShown  *self,
                                     const RungResults *results);

G_END_DECLS
