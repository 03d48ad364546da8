/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "engine/equity/rung-flows.h"

G_BEGIN_DECLS

/* An employee stock purchase plan: shares below their price, twice a year or so. */

void rung_espp_lay_out (const RungContext     *context,
                        const RungOfferInputs *offer,
                        const RungFlowsLog    *log,
                        RungFlows             *flows);

G_END_DECLS
