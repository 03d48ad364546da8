/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-everywhere.h"

#include "rung-offer-flows.h"

/* The offer as it is where it is taxed, and again as if it were taxed elsewhere. */
static void
compute_row (const RungContext     *context,
             const RungOfferInputs *offer,
             RungSpan               span,
             const RungTaxLaw      *law,
             double                 here,
             RungEverywhereRow     *row)
{
  RungOfferInputs moved = *offer;
  RungProjection projection;

  moved.tax_place = (char *) law->id;
  moved.work_place = (char *) "";
  rung_projection_compute (context, &moved, &projection);
  row->law = law;
  row->taxes = rung_projection_get (&projection, RUNG_MEASURE_TAXES, span);
  row->take_home = rung_projection_get (&projection, RUNG_MEASURE_TAKE_HOME, span);
  row->gap = row->take_home - here;
  row->next = rung_everywhere_get_next (context, &moved);
}

static int
compare_gaps (gconstpointer a,
              gconstpointer b)
{
  const RungEverywhereRow *first = a;
  const RungEverywhereRow *second = b;

  return (first->gap < second->gap) - (first->gap > second->gap);
}

/**
 * rung_everywhere_compute:
 * @context: the context
 * @offer: an offer
 * @span: first year, average of the years, total or present value
 *
 * Computes the take-home pay of an offer under the law of every state, city
 * and county, the person living and working there, with the pay unchanged.
 *
 * Returns: (transfer full) (element-type RungEverywhereRow): a row per law, the
 *   one under which most is left first; equals in the order of the data
 */
GArray *
rung_everywhere_compute (const RungContext     *context,
                         const RungOfferInputs *offer,
                         RungSpan               span)
{
  GArray *rows = g_array_new (FALSE, TRUE, sizeof (RungEverywhereRow));
  RungProjection projection;
  guint notes = 0;
  RungJobTax job_tax = rung_projection_get_job_tax (context, offer, 0, &notes);
  const char *here = job_tax.work == NULL ? job_tax.home : NULL;
  double take_home = 0.0;

  rung_projection_compute (context, offer, &projection);
  take_home = rung_projection_get (&projection, RUNG_MEASURE_TAKE_HOME, span);
  for (guint i = 0; i < context->tables->laws->len; i++)
    {
      const RungTaxLaw *law = g_ptr_array_index (context->tables->laws, i);
      RungEverywhereRow row = { NULL };

      if (law->scope == RUNG_SCOPE_FEDERAL)
        continue;
      compute_row (context, offer, span, law, take_home, &row);
      row.is_here = g_strcmp0 (here, law->id) == 0;
      g_array_append_val (rows, row);
    }
  g_array_sort (rows, compare_gaps);
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
