/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-leaving.h"

#include <math.h>

#include "engine/figures/rung-parameter.h"

#include "rung-offer-flows.h"

/* The part of a payment to pay back on leaving after @month months. */
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

/* USD before tax to be paid back, by the year the money was paid in. */
static void
add_back (double     *by_year,
          double      paid,
          const char *clawback,
          gint64      clawback_months,
          guint       at,
          guint       month)
{
  if (at <= month)
    by_year[(at - 1) / 12] += paid * get_part_back (clawback, clawback_months, at, month);
}

static void
get_back (const RungOfferInputs *offer,
          guint                  month,
          double                *by_year)
{
  add_back (by_year, (double) offer->sign_on + (double) offer->relocation, offer->clawback,
            offer->clawback_months, 1,
            month);
  for (guint i = 0; i < offer->payments->len; i++)
    {
      const RungItem *item = g_ptr_array_index (offer->payments, i);
      const RungPaymentInputs *payment = item->record;
      double instalment = (double) payment->amount / (double) payment->instalments;

      for (gint64 k = 0; k < payment->instalments; k++)
        add_back (by_year, instalment, payment->clawback, payment->clawback_months,
                  (guint) (payment->month + k * payment->every), month);
    }
}

static double
sum_back (const double *by_year)
{
  double sum = 0.0;

  for (guint year = 0; year < RUNG_MAX_YEARS; year++)
    sum += by_year[year];
  return sum;
}

/* What flat withholding leaves of a bonus. */
static double
get_net_part (const RungContext *context)
{
  static const char *const rates[] = { "supplemental-rate", "social-security-rate",
                                       "medicare-rate" };
  int year = (int) context->document->assumptions.first_tax_year;
  double left = 1.0;

  for (guint i = 0; i < G_N_ELEMENTS (rates); i++)
    {
      double rate = rung_parameter_get_number (context->tables, RUNG_FEDERAL_LAW, rates[i], year,
                                               RUNG_FILING_SINGLE);

      left -= isnan (rate) ? 0.0 : rate;
    }
  return left;
}

/* The part of an amount before tax that the contract asks back. */
static double
get_contract_part (const RungContext     *context,
                   const RungOfferInputs *offer)
{
  return g_str_equal (offer->clawback_of, "net") ? get_net_part (context) : 1.0;
}

/* A figure of a year as if @less of its wages, USD, had not been paid; one-time
 * money goes first, and pay where there is not enough of it. */
static double
get_without (const RungContext     *context,
             const RungOfferInputs *offer,
             RungFlows             *flows,
             guint                  year,
             double                 less,
             RungMeasure            measure)
{
  static const RungTreatment wages[] = { RUNG_TAXED_CASH, RUNG_TAXED_REGULAR, RUNG_TAXED_STOCK };
  double paid[G_N_ELEMENTS (wages)];
  double amount = 0.0;

  for (guint i = 0; i < G_N_ELEMENTS (wages); i++)
    {
      double part = CLAMP (less, 0.0, MAX (flows->taxed[wages[i]][year], 0.0));

      paid[i] = flows->taxed[wages[i]][year];
      flows->taxed[wages[i]][year] -= part;
      less -= part;
    }
  amount = rung_flows_get_measure (context, offer, flows, year, measure);
  for (guint i = 0; i < G_N_ELEMENTS (wages); i++)
    flows->taxed[wages[i]][year] = paid[i];
  return amount;
}

static double
get_saved (const RungContext     *context,
           const RungOfferInputs *offer,
           RungFlows             *flows,
           guint                  year,
           double                 less,
           RungMeasure            measure)
{
  return get_without (context, offer, flows, year, 0.0, measure)
         - get_without (context, offer, flows, year, less, measure);
}

/* Money of an earlier year: a deduction now, as far as it exceeds the standard
 * one, or the income tax it had cost then, whichever is more. Small amounts give
 * neither. */
static double
get_claim_of_right (const RungContext     *context,
                    const RungOfferInputs *offer,
                    RungFlows             *flows,
                    const double          *by_year)
{
  guint last = flows->n_years - 1;
  int tax_year = (int) context->document->assumptions.first_tax_year + (int) last;
  double part = get_contract_part (context, offer);
  RungFilingStatus status = rung_profile_get_filing_status (&context->document->profile);
  double standard = rung_parameter_get_number (context->tables, RUNG_FEDERAL_LAW,
                                               "standard-deduction", tax_year, status);
  double earlier = 0.0;
  double credit = 0.0;

  for (guint year = 0; year < last; year++)
    earlier += by_year[year] * part;
  if (!(earlier > rung_context_get_federal (context, "claim-of-right-above", last)))
    return 0.0;
  for (guint year = 0; year < last; year++)
    if (by_year[year] > 0.0)
      credit += get_saved (context, offer, flows, year, by_year[year] * part,
                           RUNG_MEASURE_FEDERAL_INCOME_TAX);
  return MAX (credit, get_saved (context, offer, flows, last, MAX (earlier - standard, 0.0),
                                 RUNG_MEASURE_FEDERAL_INCOME_TAX));
}

/**
 * rung_leaving_get_tax_back:
 * @context: the context
 * @offer: an offer
 * @flows: its pay up to the last month worked
 *
 * What paying back saves in tax. In the year of the payment it lowers the wages
 * by the amount before tax, all taxes on it with them; where the contract asks
 * for what was received only, the employer takes what was withheld. Of an earlier
 * year it is a deduction or a credit by section 1341, of federal income tax alone;
 * what Social Security, Medicare and a state give back is not counted.
 *
 * Source: IRS Publication 525, Repayments; Internal Revenue Code, section 1341
 *
 * Returns: USD, >= 0 but for rounding
 */
double
rung_leaving_get_tax_back (const RungContext     *context,
                           const RungOfferInputs *offer,
                           RungFlows             *flows)
{
  double by_year[RUNG_MAX_YEARS] = { 0.0 };
  guint last = flows->n_years - 1;
  double saved = 0.0;

  get_back (offer, flows->n_months, by_year);
  if (by_year[last] > 0.0)
    saved = get_saved (context, offer, flows, last, by_year[last], RUNG_MEASURE_TAXES)
            - by_year[last] * (1.0 - get_contract_part (context, offer));
  return saved + get_claim_of_right (context, offer, flows, by_year);
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
  double by_year[RUNG_MAX_YEARS] = { 0.0 };

  get_back (offer, month, by_year);
  return sum_back (by_year) * get_contract_part (context, offer);
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

  rung_offer_flows_compute (context, offer, row->month, NULL, &flows);
  row->kept = before + rung_flows_get_measure (context, offer, &flows, flows.n_years - 1,
                                               RUNG_MEASURE_REAL);
  for (int kind = RUNG_MEASURE_GRANT; kind <= RUNG_MEASURE_PRIVATE; kind++)
    row->vested += sum_months (&flows, kind);
  row->forfeited = flows.forfeited;
  row->keep_cost = flows.keep_cost;
  row->paid_back = rung_leaving_get_payback (context, offer, row->month);
  row->match_lost = sum_months (&flows, RUNG_MEASURE_MATCH)
                    * (1.0 - rung_leaving_get_match_part (offer, row->month));
  row->tax_back = row->paid_back > 0.0 ? rung_leaving_get_tax_back (context, offer, &flows) : 0.0;
  row->left = row->kept - power * (row->paid_back - row->tax_back + row->match_lost);
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

  rung_offer_flows_compute (context, offer, n_months, NULL, &flows);
  for (guint month = 1; month <= n_months; month++)
    {
      RungLeaving row = { .month = month };

      if (month > 1 && month % 12 == 1)
        before += rung_flows_get_measure (context, offer, &flows, month / 12 - 1,
                                          RUNG_MEASURE_REAL);
      leave (context, offer, before, &row);
      g_array_append_val (rows, row);
    }
  return rows;
}
