/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-flows.h"

#include <glib/gi18n-lib.h>
#include <math.h>
#include <string.h>

#include "rung-grant.h"

/* What stock an employee may buy in a year at the price of the first day of the
 * period, USD: Internal Revenue Code, section 423(b)(8). */
#define ESPP_LIMIT 25000.0

/**
 * rung_flows_add:
 * @self: flows
 * @kind: a kind of pay
 * @month: the month, from 1; after the last one nothing is added
 * @amount: USD
 *
 * Adds pay to a month.
 */
void
rung_flows_add (RungFlows   *self,
                RungMeasure  kind,
                guint        month,
                double       amount)
{
  if (month >= 1 && month <= self->n_months)
    self->amount[kind][month - 1] += amount;
}

/**
 * rung_flows_add_taxed:
 * @self: flows
 * @treatment: how it is taxed
 * @month: the month, from 1; after the last one nothing is added
 * @amount: USD
 *
 * Adds what is taxed to the year of a month.
 */
void
rung_flows_add_taxed (RungFlows     *self,
                      RungTreatment  treatment,
                      guint          month,
                      double         amount)
{
  if (month >= 1 && month <= self->n_months)
    self->taxed[treatment][(month - 1) / 12] += amount;
}

/* Pay that is taxed where it is received. */
static void
add_pay (RungFlows     *self,
         RungMeasure    kind,
         RungTreatment  treatment,
         guint          month,
         double         amount)
{
  rung_flows_add (self, kind, month, amount);
  rung_flows_add_taxed (self, treatment, month, amount);
}

/**
 * rung_context_get_deferral:
 * @context: the context
 * @wages: USD in the year, >= 0
 * @year: a year of the horizon, from 0
 * @hsa: (out): what goes into the HSA, USD
 * @notes: (inout): %RUNG_NOTE_DEFERRAL_CUT is added where the wish is not met
 *
 * Returns: what the person can defer this year, USD: the wish, the law, the wages
 */
double
rung_context_get_deferral (const RungContext *context,
                           double             wages,
                           guint              year,
                           double            *hsa,
                           guint             *notes)
{
  const RungProfileInputs *profile = &context->document->profile;
  int tax_year = (int) context->document->assumptions.first_tax_year + (int) year;
  double limit = rung_tables_get_number (context->tables, "us", "k401-limit", tax_year,
                                         RUNG_FILING_SINGLE);
  double hsa_limit = rung_tables_get_number (context->tables, "us", "hsa-limit-family", tax_year,
                                             RUNG_FILING_SINGLE);
  double deferral = (double) profile->deferral;

  if (!isnan (limit) && deferral > limit)
    deferral = limit;
  deferral = MIN (deferral, wages);
  *hsa = MIN ((double) profile->hsa, wages - deferral);
  if (!isnan (hsa_limit) && *hsa > hsa_limit)
    *hsa = hsa_limit;
  if (deferral < (double) profile->deferral || *hsa < (double) profile->hsa)
    *notes |= RUNG_NOTE_DEFERRAL_CUT;
  return deferral;
}

/**
 * rung_offer_get_base:
 * @offer: an offer
 * @month: months worked before, >= 0
 *
 * Follows base pay through the yearly raises and the dated ones: at an
 * anniversary the yearly raise comes first.
 *
 * Returns: base pay then, USD a year
 */
double
rung_offer_get_base (const RungOfferInputs *offer,
                     guint                  month)
{
  double base = (double) offer->base_pay;

  if (offer->raises->len == 0)
    return base * pow (1.0 + rung_ratio (offer->raise), month / 12);
  for (guint at = 1; at <= month; at++)
    {
      if (at % 12 == 0)
        base *= 1.0 + rung_ratio (offer->raise);
      for (guint i = 0; i < offer->raises->len; i++)
        {
          const RungItem *item = g_ptr_array_index (offer->raises, i);
          const RungRaiseInputs *raise = item->record;

          if ((guint) raise->month == at)
            base = raise->base_pay > 0 ? (double) raise->base_pay : base * (1.0 + rung_ratio (raise->percent));
        }
    }
  return base;
}

/* The bonus target in a month: the last dated one that names a target. */
static double
get_bonus_target (const RungOfferInputs *offer,
                  guint                  month)
{
  double target = rung_ratio (offer->bonus);
  gint64 latest = -1;

  for (guint i = 0; i < offer->raises->len; i++)
    {
      const RungItem *item = g_ptr_array_index (offer->raises, i);
      const RungRaiseInputs *raise = item->record;

      if (raise->bonus > 0 && raise->month <= (gint64) month && raise->month >= latest)
        {
          target = rung_ratio (raise->bonus);
          latest = raise->month;
        }
    }
  return target;
}

/* Two tiers: the second one starts where the first ends. */
static double
get_match (const RungOfferInputs *offer,
           double                 deferral,
           double                 base)
{
  double first = MIN (deferral, rung_ratio (offer->match_limit) * base);
  double second = MAX (MIN (deferral, rung_ratio (offer->match_limit_2) * base) - first, 0.0);
  double match = rung_ratio (offer->match_rate) * first + rung_ratio (offer->match_rate_2) * second;

  return offer->match_cap > 0 ? MIN (match, (double) offer->match_cap) : match;
}

static void
add_benefits (const RungOfferInputs *offer,
              guint                  month,
              RungFlows             *flows)
{
  double premium = MIN ((double) offer->health_premium, rung_offer_get_base (offer, month - 1) / 12.0);

  rung_flows_add (flows, RUNG_MEASURE_BENEFITS, month,
                  ((double) offer->hsa_money + (double) offer->perks) / 12.0 - premium);
  rung_flows_add_taxed (flows, RUNG_TAXED_REGULAR, month, -premium);
}

static void
add_year_of_cash (const RungContext     *context,
                  const RungOfferInputs *offer,
                  guint                  year,
                  RungFlows             *flows)
{
  guint end = MIN (12 * (year + 1), flows->n_months);
  guint ignored = 0;
  double hsa = 0.0;
  double base = 0.0;
  double bonus = 0.0;
  double match = 0.0;

  for (guint month = 12 * year + 1; month <= end; month++)
    {
      double of_month = rung_offer_get_base (offer, month - 1) / 12.0;

      base += of_month;
      bonus += of_month * get_bonus_target (offer, month - 1);
      add_pay (flows, RUNG_MEASURE_BASE, RUNG_TAXED_REGULAR, month, of_month);
      add_benefits (offer, month, flows);
      if (year == 1)
        add_pay (flows, RUNG_MEASURE_SIGN_ON, RUNG_TAXED_CASH, month, (double) offer->sign_on_year_2 / 12.0);
    }
  match = get_match (offer, rung_context_get_deferral (context, base, year, &hsa, &ignored), base);
  for (guint month = 12 * year + 1; month <= end; month++)
    rung_flows_add (flows, RUNG_MEASURE_MATCH, month, match / (end - 12 * year));
  /* Whoever leaves within the year gets no bonus for it. */
  if (end == 12 * (year + 1))
    add_pay (flows, RUNG_MEASURE_BONUS, RUNG_TAXED_CASH, end,
             (bonus + (double) offer->bonus_amount) * rung_ratio (offer->bonus_payout));
}

static void
add_payments (const RungOfferInputs *offer,
              RungFlows             *flows)
{
  add_pay (flows, RUNG_MEASURE_SIGN_ON, RUNG_TAXED_CASH, 1, (double) offer->sign_on);
  add_pay (flows, RUNG_MEASURE_RELOCATION, RUNG_TAXED_CASH, 1, (double) offer->relocation);
  for (guint i = 0; i < offer->payments->len; i++)
    {
      const RungItem *item = g_ptr_array_index (offer->payments, i);
      const RungPaymentInputs *payment = item->record;

      for (gint64 k = 0; k < payment->instalments; k++)
        add_pay (flows, RUNG_MEASURE_PAYMENTS, RUNG_TAXED_CASH, (guint) (payment->month + k * payment->every),
                 (double) payment->amount / (double) payment->instalments);
    }
}

/* At the end of each period shares are bought and sold at once. What the
 * discount brings is ordinary income without payroll taxes. */
static void
add_share_plan (const RungOfferInputs *offer,
                const RungFlowsLog    *log,
                RungFlows             *flows)
{
  double growth = 1.0 + rung_ratio (offer->share_growth);
  guint period = (guint) offer->espp_months;
  double bought_this_year = 0.0;
  guint year = 0;

  if (offer->espp_share <= 0 || rung_offer_is_private (offer))
    return;
  for (guint month = period; month <= flows->n_months; month += period)
    {
      double grown = pow (growth, period / 12.0);
      double base = offer->espp_look_back ? MIN (1.0, grown) : grown;
      double price = base * (1.0 - rung_ratio (offer->espp_discount));
      double money = 0.0;
      double units = 0.0;

      if ((month - 1) / 12 != year)
        bought_this_year = 0.0;
      year = (month - 1) / 12;
      for (guint at = month - period; at < month; at++)
        money += rung_offer_get_base (offer, at) / 12.0 * rung_ratio (offer->espp_share);
      /* Prices are those of the first day, as 1; the limit counts at that price. */
      units = MIN (money / price, MAX (ESPP_LIMIT - bought_this_year, 0.0));
      bought_this_year += units;
      add_pay (flows, RUNG_MEASURE_ESPP, RUNG_TAXED_ORDINARY, month, units * (grown - price));
      if (log != NULL && log->measure == RUNG_MEASURE_ESPP && year == log->year)
        {
          g_autofree char *title = g_strdup_printf (_("Month %u: bought and sold"), month);
          RungLedgerLine *line = rung_ledger_add (log->ledger, "espp", title, units * (grown - price),
                                                  RUNG_STATUS_DERIVED);

          line->numbers = g_strdup_printf ("%.2f × (%.4g − %.4g)", units, grown, price);
        }
    }
}

static void
add_equity (const RungContext     *context,
            const RungOfferInputs *offer,
            const RungFlowsLog    *log,
            RungFlows             *flows)
{
  RungGrant grant;

  if (rung_grant_from_offer (&grant, context, offer))
    rung_grant_lay_out (&grant, context, offer, log, flows);
  for (guint year = 1; year < flows->n_years; year++)
    if (rung_grant_from_refresher (&grant, context, offer, year))
      rung_grant_lay_out (&grant, context, offer, log, flows);
  for (guint i = 0; i < offer->grants->len; i++)
    {
      const RungItem *item = g_ptr_array_index (offer->grants, i);

      if (rung_grant_from_item (&grant, context, offer, item->record, &flows->notes))
        rung_grant_lay_out (&grant, context, offer, log, flows);
    }
  add_share_plan (offer, log, flows);
}

/**
 * rung_flows_compute:
 * @context: the context
 * @offer: an offer
 * @n_months: months worked, 1 to %RUNG_MAX_MONTHS
 * @log: (nullable): where the lines of one measure in one year go
 * @flows: (out caller-allocates): its pay by month
 *
 * Lays out the pay of an offer month by month: base with its raises, bonus at
 * the end of each full year, one-time money, benefits, grants and refreshers as
 * they vest, the share purchase plan, and the employer's match of a deferral.
 */
void
rung_flows_compute (const RungContext     *context,
                    const RungOfferInputs *offer,
                    guint                  n_months,
                    const RungFlowsLog    *log,
                    RungFlows             *flows)
{
  g_return_if_fail (n_months >= 1 && n_months <= RUNG_MAX_MONTHS);

  memset (flows, 0, sizeof *flows);
  flows->n_months = n_months;
  flows->n_years = (n_months + 11) / 12;
  for (guint year = 0; year < flows->n_years; year++)
    add_year_of_cash (context, offer, year, flows);
  add_payments (offer, flows);
  add_equity (context, offer, log, flows);
}
