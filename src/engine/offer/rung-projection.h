/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-income.h"

G_BEGIN_DECLS

/* An offer year by year, from gross pay to what is left after tax and living
 * cost. Years are years of the job; the last one may be a part. */

typedef enum
{
  RUNG_SPAN_FIRST_YEAR,
  RUNG_SPAN_AVERAGE,
  RUNG_SPAN_TOTAL,
  RUNG_SPAN_PRESENT,        /* all years, at what they are worth today */
  RUNG_N_SPANS,
} RungSpan;

typedef struct
{
  guint n_years;
  guint n_months;
  guint notes;                                    /* RungNote */
  double amount[RUNG_N_MEASURES][RUNG_MAX_YEARS]; /* USD, by measure and year */
  double present[RUNG_N_MEASURES][RUNG_MAX_YEARS]; /* the same, worth on the first day */
} RungProjection;

void   rung_projection_compute     (const RungContext     *context,
                                    const RungOfferInputs *offer,
                                    RungProjection        *projection);
void   rung_projection_from_flows  (const RungContext     *context,
                                    const RungOfferInputs *offer,
                                    const RungFlows       *flows,
                                    RungProjection        *projection);
double rung_projection_get         (const RungProjection  *self,
                                    RungMeasure            measure,
                                    RungSpan               span);
guint  rung_projection_find_year   (const RungProjection  *self,
                                    RungMeasure            measure);
double rung_flows_get_measure      (const RungContext     *context,
                                    const RungOfferInputs *offer,
                                    const RungFlows       *flows,
                                    guint                  year,
                                    RungMeasure            measure);
double rung_offer_get_worth        (const RungContext     *context,
                                    const RungOfferInputs *offer,
                                    RungMeasure            measure);
double rung_offer_get_buying_power (const RungContext     *context,
                                    const RungOfferInputs *offer);
void   rung_projection_explain     (const RungContext     *context,
                                    const RungOfferInputs *offer,
                                    RungMeasure            measure,
                                    guint                  year,
                                    RungLedger            *ledger);

G_END_DECLS
