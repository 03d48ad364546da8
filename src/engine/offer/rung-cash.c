/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-cash.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "engine/tax/rung-telling.h"

#include "rung-retirement.h"

/**
 * rung_cash_get_base:
 * @offer: an offer
 * @month: months worked before, >= 0
 *
 * Follows base pay through the yearly raises and the dated ones: at an
 * anniversary the yearly raise comes first.
 *
 * Returns: base pay then, USD a year
 */
double
rung_cash_get_base (const RungOfferInputs *offer,
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
            base = raise->base_pay > 0 ? (double) raise->base_pay
                   : base * (1.0 + rung_ratio (raise->percent));
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
  while (last < end && rung_cash_get_base (offer, last) == rung_cash_get_base (offer, first - 1)
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
  double base = rung_cash_get_base (offer, first - 1);
  double months = last - first + 1;
  RungLedgerLine *line = NULL;

  if (ledger == NULL)
    return;
  title = rung_flows_dup_months (first, last);
  line = rung_telling_add_dollars (ledger, RUNG_FLOWS_TERM, title, base / 12.0 * months);
  if (offer->raises->len == 0)
    rung_ledger_line_set_formula (line, _("base pay × (1 + raise) for each full year before, by "
                                          "month"),
                                  "# × (1 + #)^# × # / 12",
                                  (double[]) { (double) offer->base_pay, rung_ratio (offer->raise),
                                               (first - 1) / 12, months });
  else
    rung_ledger_line_set_formula (line, _("base pay then, by month"), "# × # / 12",
                                  (double[]) { base, months });
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
  rung_ledger_line_set_formula (line, _("base pay then × bonus target then × expected payout, by "
                                        "month"),
                                "# × # × # × # / 12",
                                (double[]) { rung_cash_get_base (offer, first - 1),
                                             get_bonus_target (offer, first - 1),
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
      double of_month = rung_cash_get_base (offer, first - 1) / 12.0;

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

/* A person who leaves within the year gets no bonus for it. */
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
      double bonus = rung_cash_get_base (offer, first - 1) / 12.0 * (last - first + 1)
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
  rung_flows_add_pay (flows, RUNG_MEASURE_BONUS, RUNG_TAXED_CASH, end,
                      sum + (double) offer->bonus_amount * payout);
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
                       ? MIN ((double) offer->health_premium,
                              rung_cash_get_base (offer, month - 1) / 12.0) : 0.0;

      rung_flows_add (flows, RUNG_MEASURE_BENEFITS, month, added - premium);
      rung_flows_add_taxed (flows, RUNG_TAXED_REGULAR, month, -premium);
      premiums += premium;
    }
  if (ledger == NULL)
    return;
  rung_telling_add_input (ledger, &rung_offer_inputs, offer, "hsa-money");
  rung_telling_add_input (ledger, &rung_offer_inputs, offer, "perks");
  line = rung_telling_add_dollars (ledger, RUNG_FLOWS_TERM, _("HSA money and perks"),
                                   added * months);
  rung_ledger_line_set_formula (line, _("both, by month"), "(# + #) × # / 12",
                                (double[]) { (double) offer->hsa_money, (double) offer->perks,
                                             months });
  if (premiums == 0.0)
    return;
  rung_telling_add_input (ledger, &rung_offer_inputs, offer, "health-premium");
  line = rung_telling_add_dollars (ledger, RUNG_FLOWS_TERM, _("Health premium, at most your pay"),
                                   -premiums);
  rung_ledger_line_set_formula (line, _("a month’s premium × months"), "−# × #",
                                (double[]) { premiums / months, months });
}

/**
 * rung_cash_lay_out:
 * @context: the context
 * @offer: an offer
 * @log: (nullable): where the lines of one measure in one year go
 * @year: a year of the horizon, from 0
 * @flows: the flows of @offer, which get the year's cash
 *
 * Lays out a year of base pay with its raises, the bonus at the end of a full
 * year, the employer's match of a deferral, and benefits.
 */
void
rung_cash_lay_out (const RungContext     *context,
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
