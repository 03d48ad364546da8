/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "engine/equity/rung-flows.h"
#include "engine/tax/rung-withholding.h"

G_BEGIN_DECLS

/* What an offer brings in a year as the law sees it, and where it is taxed. */

double       rung_assumptions_get_index  (const RungAssumptionInputs *assumptions);
RungJobTax   rung_projection_get_job_tax (const RungContext          *context,
                                          const RungOfferInputs      *offer,
                                          guint                       year,
                                          guint                      *notes);
RungIncome   rung_flows_get_income       (const RungContext          *context,
                                          const RungFlows            *flows,
                                          guint                       year,
                                          gboolean                    with_held,
                                          guint                      *notes,
                                          RungLedger                 *ledger);
double       rung_flows_get_loss_odds    (const RungFlows            *flows,
                                          guint                       year,
                                          gboolean                    with_held);
double       rung_flows_get_possible_loss (const RungFlows           *flows,
                                          guint                       year,
                                          gboolean                    with_held);
RungPayParts rung_flows_get_parts        (const RungFlows            *flows,
                                          guint                       year);

G_END_DECLS
