/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "engine/equity/rung-flows.h"
#include "engine/tax/rung-job-tax.h"

G_BEGIN_DECLS

/* What earlier years leave a later one of tax and losses. */

void rung_carried_add (const RungContext     *context,
                       const RungOfferInputs *offer,
                       const RungFlows       *flows,
                       guint                  year,
                       gboolean               with_held,
                       RungIncome            *income,
                       RungLedger            *ledger);

G_END_DECLS
