/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-leaving.h"

#include <math.h>

/* What of a payment is paid back by whoever leaves after @month months. */
static double
get_part_back (const char *clawback,
               gint64      clawback_months,
               guint       paid,
               guint       month)
{
  double term = (double) clawback_months;
  double served = (double) month - (double) paid + 1.0;

  if (month < paid || served >= term || g_str_equal (clawback, "none"))
    return 0.0;
  return g_str_equal (clawback, "prorated") ? (term - served) / term : 1.0;
}

static double
get_payments_back (const RungOfferInputs *offer,
                   guint                  month)
{
  double back = 0.0;

  for (guint i = 0; i < offer->payments->len; i++)
    {
      const RungItem *item = g_ptr_array_index (offer->payments, i);
      const RungPaymentInputs *payment = item->record;
      double instalment = (double) payment->amount / (double) payment->instalments;

      for (gint64 k = 0; k < payment->instalments; k++)
        back += instalment * get_part_back (payment->clawback, payment->clawback_months,
                                            (guint) (payment->month + k * payment->every), month);
    }
  return back;
}

/* What flat withholding leaves of a bonus. */
static double
get_net_part (const RungContext *context)
{
  static const char *const rates[] = { "supplemental-rate", "social-security-rate", "medicare-rate" };
  int year = (int) context->document->assumptions.first_tax_year;
  double left = 1.0;

  for (guint i = 0; i < G_N_ELEMENTS (rates); i++)
    {
      double rate = rung_tables_get_number (context->tables, "us", rates[i], year, RUNG_FILING_SINGLE);

      left -= isnan (rate) ? 0.0 : rate;
    }
  return left;
}

/**
 * rung_leaving_get_payback:
 * @context: the context
 * @offer: an offer
 * @month: the last month worked, from 1
 *
 * What must be paid back of one-time money. A sign-on bonus that is paid month
 * by month over the second year is not; a term that is not stated counts as
 * full. The net amount is what flat federal withholding left.
 *
 * Returns: USD, >= 0
 */
double
rung_leaving_get_payback (const RungContext     *context,
                          const RungOfferInputs *offer,
                          guint                  month)
{
  double back = ((double) offer->sign_on + (double) offer->relocation)
                * get_part_back (offer->clawback, offer->clawback_months, 1, month);

  back += get_payments_back (offer, month);
  return g_str_equal (offer->clawback_of, "net") ? back * get_net_part (context) : back;
}

/**
 * rung_leaving_get_match_part:
 * @offer: an offer
 * @month: the last month worked, from 1
 *
 * Returns: the part of the employer's match that is the person's then, 0 to 1
 */
double
rung_leaving_get_match_part (const RungOfferInputs *offer,
                             guint                  month)
{
  guint years = month / 12;

  if (g_str_equal (offer->match_vesting, "cliff"))
    return (gint64) years >= offer->match_years ? 1.0 : 0.0;
  if (g_str_equal (offer->match_vesting, "graded"))
    return MIN ((double) years / (double) offer->match_years, 1.0);
  return 1.0;
}

static double
sum_months (const RungFlows *flows,
            RungMeasure      kind)
{
  double sum = 0.0;

  for (guint month = 0; month < flows->n_months; month++)
    sum += flows->amount[kind][month];
  return sum;
}

/* What an earlier year leaves does not depend on when the person leaves later,
 * so only the last year is computed anew. */
static void
leave (const RungContext     *context,
       const RungOfferInputs *offer,
       double                 before,
       RungLeaving           *row)
{
  double power = rung_offer_get_buying_power (context, offer);
  RungFlows flows;

  rung_flows_compute (context, offer, row->month, NULL, &flows);
  row->kept = before + rung_flows_get_measure (context, offer, &flows, flows.n_years - 1, RUNG_MEASURE_REAL);
  for (int kind = RUNG_MEASURE_GRANT; kind <= RUNG_MEASURE_PRIVATE; kind++)
    row->vested += sum_months (&flows, kind);
  row->forfeited = flows.forfeited;
  row->keep_cost = flows.keep_cost;
  row->paid_back = rung_leaving_get_payback (context, offer, row->month);
  row->match_lost = sum_months (&flows, RUNG_MEASURE_MATCH)
                    * (1.0 - rung_leaving_get_match_part (offer, row->month));
  row->left = row->kept - power * (row->paid_back + row->match_lost);
}

/**
 * rung_leaving_compute:
 * @context: the context
 * @offer: an offer
 *
 * Follows what an offer comes to month by month for somebody who leaves then:
 * nothing vests and nothing is paid afterwards, one-time money is paid back by
 * its terms, and private shares count as they would if the comparison ended
 * there. Leaving at the end of the horizon is the total of the projection, once
 * nothing is to be paid back any more.
 *
 * Returns: (transfer full) (element-type RungLeaving): a row per month
 */
GArray *
rung_leaving_compute (const RungContext     *context,
                      const RungOfferInputs *offer)
{
  guint n_months = 12 * rung_context_get_years (context);
  GArray *rows = g_array_sized_new (FALSE, TRUE, sizeof (RungLeaving), n_months);
  double before = 0.0;
  RungFlows flows;

  rung_flows_compute (context, offer, n_months, NULL, &flows);
  for (guint month = 1; month <= n_months; month++)
    {
      RungLeaving row = { .month = month };

      if (month > 1 && month % 12 == 1)
        before += rung_flows_get_measure (context, offer, &flows, month / 12 - 1, RUNG_MEASURE_REAL);
      leave (context, offer, before, &row);
      g_array_append_val (rows, row);
    }
  return rows;
}
