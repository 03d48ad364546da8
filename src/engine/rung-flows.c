/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-flows.h"

#include <glib/gi18n-lib.h>
#include <math.h>
#include <string.h>

#include "rung-grant.h"
#include "rung-one-time.h"
#include "rung-retirement.h"
#include "rung-share-plan.h"
#include "rung-telling.h"

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

/**
 * rung_flows_add_pay:
 * @self: flows
 * @kind: a kind of pay
 * @treatment: how it is taxed
 * @month: the month, from 1; after the last one nothing is added
 * @amount: USD
 *
 * Adds pay that is taxed in the year it is received.
 */
void
rung_flows_add_pay (RungFlows     *self,
                    RungMeasure    kind,
                    RungTreatment  treatment,
                    guint          month,
                    double         amount)
{
  rung_flows_add (self, kind, month, amount);
  rung_flows_add_taxed (self, treatment, month, amount);
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

/**
 * rung_flows_get_ledger:
 * @log: (nullable): what is told
 * @measure: a measure
 * @year: a year of the horizon, from 0
 *
 * Returns: (transfer none) (nullable): the ledger, if that figure is told
 */
RungLedger *
rung_flows_get_ledger (const RungFlowsLog *log,
                      RungMeasure         measure,
                      guint               year)
{
  return log != NULL && log->measure == measure && log->year == year ? log->ledger : NULL;
}

/**
 * rung_flows_dup_months:
 * @first: a month of the job, from 1
 * @last: the same or a later one
 *
 * Returns: (transfer full): the months in words
 */
char *
rung_flows_dup_months (guint first,
                       guint last)
{
  return first == last ? g_strdup_printf (_("Month %u"), first)
                       : g_strdup_printf (_("Months %u to %u"), first, last);
}

/* The months from @first on, within the year and the flows, in which neither
 * base pay nor the bonus target changes. */
static guint
get_run (const RungOfferInputs *offer,
         guint                  first,
         guint                  end)
{
  guint last = first;

  /* Without dated raises nothing changes within a year. */
  if (offer->raises->len == 0)
    return end;
  while (last < end && rung_offer_get_base (offer, last) == rung_offer_get_base (offer, first - 1)
         && get_bonus_target (offer, last) == get_bonus_target (offer, first - 1))
    last++;
  return last;
}

static void
tell_base (RungLedger            *ledger,
           const RungOfferInputs *offer,
           guint                  first,
           guint                  last)
{
  g_autofree char *title = NULL;
  double base = rung_offer_get_base (offer, first - 1);
  double months = last - first + 1;
  RungLedgerLine *line = NULL;

  if (ledger == NULL)
    return;
  title = rung_flows_dup_months (first, last);
  line = rung_telling_add_dollars (ledger, RUNG_FLOWS_TERM, title, base / 12.0 * months);
  if (offer->raises->len == 0)
    rung_ledger_line_set_formula (line, _("base pay × (1 + raise) for each full year before, by month"),
                                  "# × (1 + #)^# × # / 12",
                                  (double[]) { (double) offer->base_pay, rung_ratio (offer->raise),
                                               (first - 1) / 12, months });
  else
    rung_ledger_line_set_formula (line, _("base pay then, by month"), "# × # / 12", (double[]) { base, months });
}

static void
tell_bonus (RungLedger            *ledger,
            const RungOfferInputs *offer,
            guint                  first,
            guint                  last,
            double                 bonus)
{
  g_autofree char *title = NULL;
  RungLedgerLine *line = NULL;

  if (ledger == NULL || bonus == 0.0)
    return;
  title = rung_flows_dup_months (first, last);
  line = rung_telling_add_dollars (ledger, RUNG_FLOWS_TERM, title, bonus);
  rung_ledger_line_set_formula (line, _("base pay then × bonus target then × expected payout, by month"),
                                "# × # × # × # / 12",
                                (double[]) { rung_offer_get_base (offer, first - 1), get_bonus_target (offer, first - 1),
                                             rung_ratio (offer->bonus_payout), last - first + 1 });
}

static double
add_base (const RungOfferInputs *offer,
          const RungFlowsLog    *log,
          guint                  year,
          guint                  end,
          RungFlows             *flows)
{
  RungLedger *ledger = rung_flows_get_ledger (log, RUNG_MEASURE_BASE, year);
  double sum = 0.0;

  rung_telling_add_input (ledger, &rung_offer_inputs, offer, "base-pay");
  if (year > 0)
    rung_telling_add_input (ledger, &rung_offer_inputs, offer, "raise");
  for (guint first = 12 * year + 1; first <= end;)
    {
      guint last = get_run (offer, first, end);
      double of_month = rung_offer_get_base (offer, first - 1) / 12.0;

      for (guint month = first; month <= last; month++)
        {
          rung_flows_add_pay (flows, RUNG_MEASURE_BASE, RUNG_TAXED_REGULAR, month, of_month);
          sum += of_month;
        }
      tell_base (ledger, offer, first, last);
      first = last + 1;
    }
  return sum;
}

/* Whoever leaves within the year gets no bonus for it. */
static void
add_bonus (const RungOfferInputs *offer,
           const RungFlowsLog    *log,
           guint                  year,
           guint                  end,
           RungFlows             *flows)
{
  RungLedger *ledger = rung_flows_get_ledger (log, RUNG_MEASURE_BONUS, year);
  double payout = rung_ratio (offer->bonus_payout);
  double sum = 0.0;
  RungLedgerLine *line = NULL;

  if (end < 12 * (year + 1))
    return;
  rung_telling_add_input (ledger, &rung_offer_inputs, offer, "bonus");
  rung_telling_add_input (ledger, &rung_offer_inputs, offer, "bonus-payout");
  for (guint first = 12 * year + 1; first <= end;)
    {
      guint last = get_run (offer, first, end);
      double bonus = rung_offer_get_base (offer, first - 1) / 12.0 * (last - first + 1)
                     * get_bonus_target (offer, first - 1) * payout;

      tell_bonus (ledger, offer, first, last, bonus);
      sum += bonus;
      first = last + 1;
    }
  if (offer->bonus_amount > 0)
    {
      rung_telling_add_input (ledger, &rung_offer_inputs, offer, "bonus-amount");
      line = rung_telling_add_dollars (ledger, RUNG_FLOWS_TERM, _("Fixed bonus, as paid"),
                                       (double) offer->bonus_amount * payout);
      rung_ledger_line_set_formula (line, _("fixed bonus × expected payout"), "# × #",
                                    (double[]) { (double) offer->bonus_amount, payout });
    }
  rung_flows_add_pay (flows, RUNG_MEASURE_BONUS, RUNG_TAXED_CASH, end, sum + (double) offer->bonus_amount * payout);
}

static void
add_match (const RungContext     *context,
           const RungOfferInputs *offer,
           const RungFlowsLog    *log,
           guint                  year,
           guint                  end,
           double                 base,
           RungFlows             *flows)
{
  RungLedger *ledger = rung_flows_get_ledger (log, RUNG_MEASURE_MATCH, year);
  guint ignored = 0;
  RungSetAside aside;
  double match = 0.0;

  if (offer->match_rate == 0 && offer->match_rate_2 == 0)
    return;
  aside = rung_set_aside_compute (context, base, 0.0, year, &ignored, ledger);
  match = rung_match_compute (context, offer, aside.pretax + aside.roth, base, year, ledger);
  for (guint month = 12 * year + 1; month <= end; month++)
    rung_flows_add (flows, RUNG_MEASURE_MATCH, month, match / (end - 12 * year));
}

static void
add_benefits (const RungOfferInputs *offer,
              const RungFlowsLog    *log,
              guint                  year,
              guint                  end,
              RungFlows             *flows)
{
  RungLedger *ledger = rung_flows_get_ledger (log, RUNG_MEASURE_BENEFITS, year);
  double months = end - 12 * year;
  double added = ((double) offer->hsa_money + (double) offer->perks) / 12.0;
  double premiums = 0.0;
  RungLedgerLine *line = NULL;

  for (guint month = 12 * year + 1; month <= end; month++)
    {
      double premium = offer->health_premium > 0
                       ? MIN ((double) offer->health_premium, rung_offer_get_base (offer, month - 1) / 12.0) : 0.0;

      rung_flows_add (flows, RUNG_MEASURE_BENEFITS, month, added - premium);
      rung_flows_add_taxed (flows, RUNG_TAXED_REGULAR, month, -premium);
      premiums += premium;
    }
  if (ledger == NULL)
    return;
  rung_telling_add_input (ledger, &rung_offer_inputs, offer, "hsa-money");
  rung_telling_add_input (ledger, &rung_offer_inputs, offer, "perks");
  line = rung_telling_add_dollars (ledger, RUNG_FLOWS_TERM, _("HSA money and perks"), added * months);
  rung_ledger_line_set_formula (line, _("both, by month"), "(# + #) × # / 12",
                                (double[]) { (double) offer->hsa_money, (double) offer->perks, months });
  if (premiums == 0.0)
    return;
  rung_telling_add_input (ledger, &rung_offer_inputs, offer, "health-premium");
  line = rung_telling_add_dollars (ledger, RUNG_FLOWS_TERM, _("Health premium, at most your pay"), -premiums);
  rung_ledger_line_set_formula (line, _("a month’s premium × months"), "−# × #",
                                (double[]) { premiums / months, months });
}

static void
add_year_of_cash (const RungContext     *context,
                  const RungOfferInputs *offer,
                  const RungFlowsLog    *log,
                  guint                  year,
                  RungFlows             *flows)
{
  guint end = MIN (12 * (year + 1), flows->n_months);
  double base = add_base (offer, log, year, end, flows);

  add_bonus (offer, log, year, end, flows);
  add_match (context, offer, log, year, end, base, flows);
  add_benefits (offer, log, year, end, flows);
}

/**
 * rung_flows_get_year_months:
 * @self: flows
 * @year: a year of the horizon, from 0
 *
 * Returns: months worked in it: 12, or what the last one has
 */
double
rung_flows_get_year_months (const RungFlows *self,
                            guint            year)
{
  return (double) MIN (self->n_months - 12 * year, 12u);
}

static void
add_equity (const RungContext     *context,
            const RungOfferInputs *offer,
            const RungFlowsLog    *log,
            RungFlows             *flows)
{
  RungGrant grant;
  RungGrant rest;

  if (rung_grant_from_offer (&grant, context, offer))
    rung_grant_lay_out (&grant, context, offer, log, flows);
  for (guint year = 1; year < flows->n_years; year++)
    if (rung_grant_from_refresher (&grant, context, offer, year))
      rung_grant_lay_out (&grant, context, offer, log, flows);
  for (guint i = 0; i < offer->grants->len; i++)
    {
      const RungItem *item = g_ptr_array_index (offer->grants, i);

      if (!rung_grant_from_item (&grant, context, offer, item->record, &flows->notes))
        continue;
      if (rung_grant_split (&grant, &rest, context, offer, i, flows->n_months))
        {
          flows->notes |= RUNG_NOTE_ISO_LIMIT;
          rung_grant_lay_out (&rest, context, offer, log, flows);
        }
      rung_grant_lay_out (&grant, context, offer, log, flows);
    }
  rung_share_plan_lay_out (context, offer, log, flows);
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
  flows->is_now = rung_offer_is_now (offer);
  for (guint year = 0; year < flows->n_years; year++)
    add_year_of_cash (context, offer, log, year, flows);
  rung_one_time_lay_out (offer, log, flows);
  add_equity (context, offer, log, flows);
}
