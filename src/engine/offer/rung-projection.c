/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-projection.h"

#include <glib/gi18n-lib.h>
#include <math.h>
#include <string.h>

#include "engine/equity/rung-grant.h"
#include "engine/tax/rung-telling.h"

#include "rung-living.h"
#include "rung-offer-flows.h"
#include "rung-present.h"
#include "rung-year.h"

/**
 * rung_projection_from_flows:
 * @context: the context
 * @offer: an offer
 * @flows: its pay by month
 * @projection: (out caller-allocates): every measure in every year
 *
 * Takes pay through tax and living cost, year by year.
 */
void
rung_projection_from_flows (const RungContext     *context,
                            const RungOfferInputs *offer,
                            const RungFlows       *flows,
                            RungProjection        *projection)
{
  memset (projection, 0, sizeof *projection);
  projection->n_months = flows->n_months;
  projection->n_years = flows->n_years;
  projection->notes = flows->notes;
  for (guint i = 0; i < flows->n_years; i++)
    {
      RungYear year = { context, offer, flows, NULL, i, projection };

      rung_year_compute (&year);
      rung_year_withhold (&year);
    }
  /* That later law is projected says it of all of it. */
  if (projection->notes & RUNG_NOTE_LATER_LAW)
    projection->notes &= ~(guint) RUNG_NOTE_PROJECTED_LAW;
  projection->amount[RUNG_MEASURE_CLAIMED][flows->n_years - 1] = flows->claimed;
  rung_projection_discount (context, flows, projection);
}

/**
 * rung_projection_get:
 * @self: a projection
 * @measure: a measure
 * @span: first year, average of the years, total or present value
 *
 * Returns: the figure, USD
 */
double
rung_projection_get (const RungProjection *self,
                     RungMeasure           measure,
                     RungSpan              span)
{
  double total = 0.0;

  if (span == RUNG_SPAN_FIRST_YEAR)
    return self->amount[measure][0];
  for (guint year = 0; year < self->n_years; year++)
    total += span == RUNG_SPAN_PRESENT ? self->present[measure][year] : self->amount[measure][year];
  return span == RUNG_SPAN_AVERAGE ? total / self->n_years : total;
}

/**
 * rung_projection_find_year:
 * @self: a projection
 * @measure: a measure
 *
 * Returns: the first year in which the measure is anything, from 0; the first of all if
 *   it never is
 */
guint
rung_projection_find_year (const RungProjection *self,
                           RungMeasure           measure)
{
  for (guint year = 0; year < self->n_years; year++)
    if (fabs (self->amount[measure][year]) >= 0.005)
      return year;
  return 0;
}

/* A figure that nothing adds to in the year. */
static void
tell_nothing (RungLedger  *ledger,
              RungMeasure  measure)
{
  guint n = rung_ledger_get_n (ledger);
  const RungMeasureInfo *info = rung_measure_get_info (measure);

  if (n > 0 && g_str_equal (rung_ledger_get (ledger, n - 1)->id, info->id))
    return;
  rung_ledger_line_set_formula (rung_telling_add_measure (ledger, measure, 0.0),
                                _("nothing in this year"), "0", NULL);
}

/**
 * rung_projection_explain:
 * @context: the context
 * @offer: an offer
 * @measure: a measure
 * @year: a year of the horizon, from 0
 * @ledger: where the lines go
 *
 * Computes an offer and records how one figure of it is made; the last line is
 * the figure itself.
 */
void
rung_projection_explain (const RungContext     *context,
                         const RungOfferInputs *offer,
                         RungMeasure            measure,
                         guint                  year,
                         RungLedger            *ledger)
{
  RungFlowsLog log = { ledger, measure, year };
  RungProjection projection = { 0 };
  RungFlows flows;
  RungYear self = { context, offer, &flows, &log, year, &projection };

  g_return_if_fail (year < rung_context_get_years (context));
  if (measure == RUNG_MEASURE_PRIVATE && rung_offer_is_private (offer))
    {
      RungExit exit;

      rung_exit_init (&exit, context, offer, ledger);
    }
  rung_offer_flows_compute (context, offer, 12 * rung_context_get_years (context), &log, &flows);
  rung_year_compute (&self);
  rung_year_withhold (&self);
  if (measure == RUNG_MEASURE_CLAIMED)
    rung_telling_add_sum (ledger, 0, RUNG_FLOWS_TERM, measure,
                          year == flows.n_years - 1 ? flows.claimed : 0.0,
                          N_("the sum of these, in the last year"));
  else if (projection.amount[measure][year] == 0.0)
    tell_nothing (ledger, measure);
}

/**
 * rung_flows_get_measure:
 * @context: the context
 * @offer: an offer
 * @flows: its pay by month
 * @year: a year of the horizon, from 0
 * @measure: any measure but what is due in April and the claimed value
 *
 * Returns: the measure in that year alone, USD; for whoever asks thousands of
 *   times
 */
double
rung_flows_get_measure (const RungContext     *context,
                        const RungOfferInputs *offer,
                        const RungFlows       *flows,
                        guint                  year,
                        RungMeasure            measure)
{
  RungProjection projection;
  RungYear self = { context, offer, flows, NULL, year, &projection };

  for (int i = 0; i < RUNG_N_MEASURES; i++)
    projection.amount[i][year] = 0.0;
  projection.notes = 0;
  rung_year_compute (&self);
  return projection.amount[measure][year];
}

/**
 * rung_offer_get_worth:
 * @context: the context
 * @offer: an offer
 * @measure: gross, take-home or real
 *
 * Returns: the total of the measure over the horizon, USD, as in a projection
 */
double
rung_offer_get_worth (const RungContext     *context,
                      const RungOfferInputs *offer,
                      RungMeasure            measure)
{
  RungFlows flows;
  double total = 0.0;

  rung_offer_flows_compute (context, offer, 12 * rung_context_get_years (context), NULL, &flows);
  for (guint year = 0; year < flows.n_years; year++)
    total += rung_flows_get_measure (context, offer, &flows, year, measure);
  return total;
}

/**
 * rung_offer_get_buying_power:
 * @context: the context
 * @offer: an offer
 *
 * Returns: what a dollar more is in the measure after living cost: 1, or less
 *   and more where living cost is counted by the price level of the place
 */
double
rung_offer_get_buying_power (const RungContext     *context,
                             const RungOfferInputs *offer)
{
  guint notes = 0;

  return context->living == RUNG_LIVING_BY_BUDGET ? 1.0
         : 1.0 / rung_living_get_price_level (context, offer->place, &notes);
}

/**
 * rung_projection_compute:
 * @context: the context
 * @offer: an offer
 * @projection: (out caller-allocates): every measure in every year
 *
 * Projects an offer over the horizon in years of the job, from gross pay to
 * what is left after tax and living cost.
 */
void
rung_projection_compute (const RungContext     *context,
                         const RungOfferInputs *offer,
                         RungProjection        *projection)
{
  RungFlows flows;

  rung_offer_flows_compute (context, offer, 12 * rung_context_get_years (context), NULL, &flows);
  rung_projection_from_flows (context, offer, &flows, projection);
}
