/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "engine/base/rung-ledger.h"
#include "engine/tax/rung-context.h"

G_BEGIN_DECLS

/* What living costs where an offer is, by a budget or by price levels. */

double rung_living_get_price_level (const RungContext     *context,
                                    const char            *place,
                                    guint                 *notes);
double rung_living_get_cost        (const RungContext     *context,
                                    const RungOfferInputs *offer,
                                    double                 months,
                                    double                 kept,
                                    guint                 *notes,
                                    RungLedger            *ledger);

G_END_DECLS
