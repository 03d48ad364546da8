/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-projection.h"

G_BEGIN_DECLS

/* The outcome if the person leaves at the end of a month. */
typedef struct
{
  guint month;              /* the last month worked, from 1 */
  double kept;              /* USD, after tax and living cost, before what follows */
  double vested;            /* USD before tax: shares received so far, private ones as counted */
  double forfeited;         /* USD before tax: granted and not vested, at the price then */
  double paid_back;         /* USD: sign-on and the like */
  double tax_back;          /* USD: tax that paying back saves */
  double match_lost;        /* USD: the employer's match that is not the person's yet */
  double keep_cost;         /* USD: strike of vested options, however long their window */
  double left;              /* USD: kept less paid back and lost, with the tax saved */
} RungLeaving;

GArray *rung_leaving_compute        (const RungContext     *context,
                                     const RungOfferInputs *offer);
double  rung_leaving_get_payback    (const RungContext     *context,
                                     const RungOfferInputs *offer,
                                     guint                  month);
double  rung_leaving_get_tax_back   (const RungContext     *context,
                                     const RungOfferInputs *offer,
                                     RungFlows             *flows);
double  rung_leaving_get_match_part (const RungOfferInputs *offer,
                                     guint                  month);

G_END_DECLS
