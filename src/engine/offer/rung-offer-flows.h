/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "engine/equity/rung-flows.h"

G_BEGIN_DECLS

/* An offer's pay of every kind, month by month. */

void rung_offer_flows_compute (const RungContext     *context,
                               const RungOfferInputs *offer,
                               guint                  n_months,
                               const RungFlowsLog    *log,
                               RungFlows             *flows);

G_END_DECLS
