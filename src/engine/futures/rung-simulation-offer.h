/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-simulation.h"

G_BEGIN_DECLS

/* The uncertain parts of an offer's pay. */

void rung_simulation_init_offer (const RungContext     *context,
                                 const RungOfferInputs *inputs,
                                 RungMeasure            measure,
                                 RungFuturesOffer      *offer);

G_END_DECLS
