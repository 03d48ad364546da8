/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "engine/equity/rung-flows.h"

G_BEGIN_DECLS

void rung_one_time_lay_out (const RungOfferInputs *offer,
                            const RungFlowsLog    *log,
                            RungFlows             *flows);

G_END_DECLS
