/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-espp.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "engine/tax/rung-telling.h"

#include "rung-cash.h"

/* What a share bought at the end of a period costs, and is worth, with its
 * price on the first day as 1. */
static double
get_discounted_price (const RungOfferInputs *offer,
                      double                 grown)
{
  return (offer->espp_look_back ? MIN (1.0, grown) : grown)
         * (1.0 - rung_ratio (offer->espp_discount));
}

static void
tell_purchase (RungLedger *ledger,
               guint       month,
               double      money,
               double      units,
               double      grown,
               double      price)
{
  g_autofree char *title = NULL;
  RungLedgerLine *line = NULL;

  if (ledger == NULL)
    return;
  /* Translators: the month, then the dollars paid for shares */
  title = g_strdup_printf (_("Month %u: bought with %.0f and sold"), month, money);
  line = rung_telling_add_dollars (ledger, RUNG_FLOWS_TERM, title, units * (grown - price));
  rung_ledger_line_set_formula (line, _("shares at the first day’s price × (price when sold − "
                                        "price paid), both to that price"),
                                "# × (# − #)", (double[]) { units, grown, price });
}

/**
 * rung_espp_lay_out:
 * @context: the context
 * @offer: an offer
 * @log: (nullable): where the lines of one measure in one year go
 * @flows: the flows it is added to; their number of months is set
 *
 * Adds what an employee stock purchase plan brings: at the end of each period
 * shares are bought and sold at once. What the discount brings is ordinary income
 * without payroll taxes.
 *
 * Source: Internal Revenue Code, section 423(b)(8)
 */
void
rung_espp_lay_out (const RungContext     *context,
                   const RungOfferInputs *offer,
                   const RungFlowsLog    *log,
                   RungFlows             *flows)
{
  guint period = (guint) offer->espp_months;
  double grown = pow (1.0 + rung_ratio (offer->share_growth), period / 12.0);
  double price = get_discounted_price (offer, grown);
  double bought = 0.0;

  if (offer->espp_share <= 0 || rung_offer_is_private (offer))
    return;
  for (guint month = period; month <= flows->n_months; month += period)
    {
      guint year = (month - 1) / 12;
      RungLedger *ledger = rung_flows_get_ledger (log, RUNG_MEASURE_ESPP, year);
      double limit = rung_context_get_federal (context, "espp-limit", year);
      double money = 0.0;
      double units = 0.0;

      if (month <= period || (month - period - 1) / 12 != year)
        bought = 0.0;
      for (guint at = month - period; at < month; at++)
        money += rung_cash_get_base (offer, at) / 12.0 * rung_ratio (offer->espp_share);
      /* Prices are those of the first day, as 1; the limit counts at that price. */
      units = isnan (limit) ? money / price : MIN (money / price, MAX (limit - bought, 0.0));
      bought += units;
      rung_flows_add (flows, RUNG_MEASURE_ESPP, month, units * (grown - price));
      rung_flows_add_taxed (flows, RUNG_TAXED_ORDINARY, month, units * (grown - price));
      tell_purchase (ledger, month, money, units, grown, price);
    }
}
