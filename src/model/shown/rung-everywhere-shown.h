/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/results/rung-results.h"

#include "rung-shown.h"

G_BEGIN_DECLS

/* What the next dollars leave, where an offer is taxed now. */

#define RUNG_TYPE_EVERYWHERE_SHOWN (rung_everywhere_shown_get_type ())

G_DECLARE_FINAL_TYPE (RungEverywhereShown, rung_everywhere_shown, RUNG, EVERYWHERE_SHOWN, RungShown)

enum
{
  RUNG_EVERYWHERE_SHOWN_NEXT,
  RUNG_N_EVERYWHERE_SHOWN_FIELDS,
};

void rung_everywhere_shown_update (RungEverywhereShown *self,
                                   double               next);

G_END_DECLS
