/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-grant.h"

G_BEGIN_DECLS

/* A grant, month by month. */

void rung_grant_lay_out (const RungGrant       *self,
                         const RungContext     *context,
                         const RungOfferInputs *offer,
                         const RungFlowsLog    *log,
                         RungFlows             *flows);

G_END_DECLS
