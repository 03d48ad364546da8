/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-projection.h"

G_BEGIN_DECLS

/* One offer as if it were taxed in each place there is law for. */

typedef struct
{
  const RungTaxLaw *law;    /* of a state, a city or a county */
  double taxes;             /* USD over the span, on the offer */
  double take_home;         /* USD over the span */
  double gap;               /* USD, take-home there less take-home here */
  double next;              /* USD left of the next 1,000 in the first year */
  gboolean is_here;         /* where the offer is taxed now */
} RungEverywhereRow;

#define RUNG_NEXT_DOLLARS 1000.0

GArray *rung_everywhere_compute  (const RungContext     *context,
                                  const RungOfferInputs *offer,
                                  RungSpan               span);
double  rung_everywhere_get_next (const RungContext     *context,
                                  const RungOfferInputs *offer);

G_END_DECLS
