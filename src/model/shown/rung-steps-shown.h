/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/results/rung-results.h"

#include "rung-shown.h"

G_BEGIN_DECLS

/* The steps ahead in their order, those that are settled, and how far the road is done. */

#define RUNG_TYPE_STEPS_SHOWN (rung_steps_shown_get_type ())

G_DECLARE_FINAL_TYPE (RungStepsShown, rung_steps_shown, RUNG, STEPS_SHOWN, RungShown)

enum
{
  RUNG_STEPS_SHOWN_SUMMARY,  /* what is left, and until when it takes */
  RUNG_STEPS_SHOWN_FRACTION, /* of the hours that are done, 0 to 1 */
  RUNG_STEPS_SHOWN_AHEAD,    /* of RungStepShown */
  RUNG_STEPS_SHOWN_SETTLED,  /* of RungStepShown */
  RUNG_N_STEPS_SHOWN_FIELDS,
};

void rung_steps_shown_update (RungStepsShown     *self,
                              const RungResults  *results,
                              const RungTables   *tables,
                              const RungDocument *document,
                              const char         *preview);

G_END_DECLS
