/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-everywhere.h"

#include "rung-offer-flows.h"

/**
 * rung_everywhere_compute:
 * @context: the context
 * @offer: an offer
 *
 * Computes the take-home pay of the first year of an offer under the law of
 * every state, city and county, the person living and working there, with the
 * pay unchanged.
 *
 * Returns: (transfer full) (element-type RungEverywhereRow): a row per law, in
 *   the order of the data
 */
GArray *
rung_everywhere_compute (const RungContext     *context,
                         const RungOfferInputs *offer)
{
  GArray *rows = g_array_new (FALSE, TRUE, sizeof (RungEverywhereRow));
  RungProjection projection;
  RungFlows flows;
  guint notes = 0;
  RungJobTax job_tax;
  RungIncome income;
  double kept = 0.0;
  const char *here = NULL;

  rung_offer_flows_compute (context, offer, 12 * rung_context_get_years (context), NULL, &flows);
  rung_projection_from_flows (context, offer, &flows, &projection);
  job_tax = rung_projection_get_job_tax (context, offer, 0, &notes);
  income = rung_flows_get_income (context, &flows, 0, FALSE, &notes, NULL);
  here = job_tax.work == NULL ? job_tax.home : NULL;
  job_tax.work = NULL;
  kept = projection.amount[RUNG_MEASURE_GROSS][0] - projection.amount[RUNG_MEASURE_SAVED][0]
         - projection.amount[RUNG_MEASURE_HELD_TAX][0];
  for (guint i = 0; i < context->tables->laws->len; i++)
    {
      RungEverywhereRow row = { .law = g_ptr_array_index (context->tables->laws, i) };
      RungTaxes due;

      if (row.law->scope == RUNG_SCOPE_FEDERAL)
        continue;
      job_tax.home = row.law->id;
      rung_job_tax_compute (&job_tax, &income, &due, RUNG_TAX_NONE, NULL);
      row.taxes = rung_taxes_get_sum (&due);
      row.take_home = kept - row.taxes;
      row.gap = row.take_home - projection.amount[RUNG_MEASURE_TAKE_HOME][0];
      row.next = rung_job_tax_get_next (&job_tax, &income, RUNG_NEXT_DOLLARS);
      row.is_here = g_strcmp0 (here, row.law->id) == 0;
      g_array_append_val (rows, row);
    }
  return rows;
}

/**
 * rung_everywhere_get_next:
 * @context: the context
 * @offer: an offer
 *
 * Returns: what is left of the next 1,000 dollars of pay in the first year
 *   where the offer is, USD
 */
double
rung_everywhere_get_next (const RungContext     *context,
                          const RungOfferInputs *offer)
{
  RungFlows flows;
  guint notes = 0;
  RungJobTax job_tax = rung_projection_get_job_tax (context, offer, 0, &notes);
  RungIncome income;

  rung_offer_flows_compute (context, offer, 12, NULL, &flows);
  income = rung_flows_get_income (context, &flows, 0, FALSE, &notes, NULL);
  return rung_job_tax_get_next (&job_tax, &income, RUNG_NEXT_DOLLARS);
}
