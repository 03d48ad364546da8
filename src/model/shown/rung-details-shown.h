/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/results/rung-results.h"

#include "rung-shown.h"

G_BEGIN_DECLS

/* How the pay of an offer falls when its first grant is paid out. */

#define RUNG_TYPE_DETAILS_SHOWN (rung_details_shown_get_type ())

G_DECLARE_FINAL_TYPE (RungDetailsShown, rung_details_shown, RUNG, DETAILS_SHOWN, RungShown)

enum
{
  RUNG_DETAILS_SHOWN_FALLS,
  RUNG_N_DETAILS_SHOWN_FIELDS,
};

void rung_details_shown_update (RungDetailsShown *self,
                                const RungStack  *stack);

G_END_DECLS
