/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-flows.h"
#include "rung-withholding.h"

G_BEGIN_DECLS

/* An offer year by year, from gross pay to what is left after tax and living
 * cost. Years are years of the job; the last one may be a part. */

typedef struct
{
  guint n_years;
  guint n_months;
  guint notes;                                    /* RungNote */
  double amount[RUNG_N_MEASURES][RUNG_MAX_YEARS]; /* USD, by measure and year */
} RungProjection;

RungJobTax   rung_projection_get_job_tax (const RungContext     *context,
                                          const RungOfferInputs *offer,
                                          guint                  year,
                                          guint                 *notes);
RungIncome   rung_flows_get_income       (const RungContext     *context,
                                          const RungFlows       *flows,
                                          guint                  year,
                                          gboolean               with_held,
                                          guint                 *notes);
RungPayParts rung_flows_get_parts        (const RungFlows       *flows,
                                          guint                  year);
void         rung_projection_compute     (const RungContext     *context,
                                          const RungOfferInputs *offer,
                                          RungProjection        *projection);
void         rung_projection_from_flows  (const RungContext     *context,
                                          const RungOfferInputs *offer,
                                          const RungFlows       *flows,
                                          RungProjection        *projection);
double       rung_flows_get_measure      (const RungContext     *context,
                                          const RungOfferInputs *offer,
                                          const RungFlows       *flows,
                                          guint                  year,
                                          RungMeasure            measure);
double       rung_offer_get_worth        (const RungContext     *context,
                                          const RungOfferInputs *offer,
                                          RungMeasure            measure);
double       rung_offer_get_buying_power (const RungContext     *context,
                                          const RungOfferInputs *offer);
void         rung_projection_explain     (const RungContext     *context,
                                          const RungOfferInputs *offer,
                                          RungMeasure            measure,
                                          guint                  year,
                                          RungLedger            *ledger);
double       rung_discount_get_factor    (double                 rate,
                                          guint                  year);
void         rung_explain_present        (const RungProjection  *projection,
                                          RungMeasure            measure,
                                          double                 rate,
                                          RungLedger            *ledger);
void         rung_explain_years          (const RungProjection  *projection,
                                          RungMeasure            measure,
                                          gboolean               is_average,
                                          RungLedger            *ledger);

G_END_DECLS
