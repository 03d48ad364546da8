/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-exit.h"
#include "rung-flows.h"

G_BEGIN_DECLS

/* Gains on small business stock, section 1202: what federal law leaves out, up to
 * a limit for each company. The law of the day the shares were acquired counts. */

double rung_small_business_get_part (const RungContext     *context,
                                     guint                  bought,
                                     guint                  sold);
void   rung_small_business_note     (const RungContext     *context,
                                     const RungExit        *exit,
                                     double                 units,
                                     double                 price,
                                     double                 basis,
                                     guint                  bought,
                                     guint                  month,
                                     gboolean               is_held,
                                     RungFlows             *flows);
void   rung_small_business_limit    (const RungContext     *context,
                                     const RungOfferInputs *offer,
                                     RungFlows             *flows);

G_END_DECLS
