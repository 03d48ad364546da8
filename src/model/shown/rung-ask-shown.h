/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/results/rung-results.h"

#include "rung-shown.h"

G_BEGIN_DECLS

/* What to ask for so that an offer matches another. */

#define RUNG_TYPE_ASK_SHOWN (rung_ask_shown_get_type ())

G_DECLARE_FINAL_TYPE (RungAskShown, rung_ask_shown, RUNG, ASK_SHOWN, RungShown)

enum
{
  RUNG_ASK_SHOWN_LONE, /* said where there is nothing to ask for */
  RUNG_ASK_SHOWN_NOTE,
  RUNG_ASK_SHOWN_LINES, /* RungAskLine */
  RUNG_N_ASK_SHOWN_FIELDS,
};

void rung_ask_shown_update (RungAskShown        *self,
                            const RungAskResult *ask);

G_END_DECLS
