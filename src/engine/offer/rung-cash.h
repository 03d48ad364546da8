/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "engine/equity/rung-flows.h"

G_BEGIN_DECLS

/* Pay in money, month by month: base pay, bonus, match and benefits. */

double rung_cash_get_base (const RungOfferInputs *offer,
                           guint                  month);
void   rung_cash_lay_out  (const RungContext     *context,
                           const RungOfferInputs *offer,
                           const RungFlowsLog    *log,
                           guint                  year,
                           RungFlows             *flows);

G_END_DECLS
