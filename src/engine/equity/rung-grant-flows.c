/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-grant-flows.h"

#include <glib/gi18n-lib.h>

#include "rung-grant-layout.h"
#include "rung-grant-notes.h"
#include "rung-grant-sale.h"

/* Grants of a public company, whose shares can be sold at once, and which way
 * a grant goes. */

/* A tranche as people know it: 100,000 × 25 % × (1 + growth)^(months/12). */
static void
tell_shares (const RungLayout  *self,
             const RungTranche *tranche,
             guint              month,
             double             amount)
{
  gboolean is_dollars = self->grant->price == 1.0
                        && tranche->units == self->grant->value * tranche->fraction;

  rung_layout_tell (self, self->grant->row, month, amount, &(RungLayoutWords) {
    N_("Vests in month %u"), month,
    is_dollars ? N_("grant × part that vests × (1 + share growth)^years")
               : N_("shares × price at the grant × (1 + share growth)^years"),
    self->growth != 0.0 ? "# × # × (1 + #)^(# / 12)" : "# × #",
    { is_dollars ? self->grant->value : tranche->units,
      is_dollars ? tranche->fraction : self->grant->price, self->growth,
      month - self->grant->granted },
  });
}

/* At the price of the last month. */
static void
forfeit_tranche (const RungLayout  *self,
                 const RungTranche *tranche)
{
  rung_layout_forfeit (self, tranche->units,
                       self->grant->price * rung_layout_get_growth (self, self->flows->n_months));
}

static void
lay_out_public_shares (const RungLayout *self)
{
  for (guint i = 0; i < self->grant->tranches.n; i++)
    {
      const RungTranche *tranche = &self->grant->tranches.tranches[i];
      guint month = rung_layout_get_month (self, tranche);
      double amount = tranche->units * self->grant->price * rung_layout_get_growth (self, month);

      if (month > self->flows->n_months)
        {
          forfeit_tranche (self, tranche);
          continue;
        }
      rung_flows_add (self->flows, self->grant->row, month, amount);
      rung_flows_add_taxed (self->flows, RUNG_TAXED_STOCK, month, amount);
      rung_layout_note_risk (self, month, amount, RUNG_TAXED_STOCK, amount, FALSE);
      tell_shares (self, tranche, month, amount);
    }
}

/* Shares that were bought and are sold as soon as the gain is long-term. */
static void
sell_bought (const RungLayout *self,
             guint             vested,
             guint             bought,
             double            units,
             double            basis,
             double            fair)
{
  guint last = self->flows->n_months;
  guint sold = MAX (vested, bought + RUNG_LONG_TERM_MONTHS);
  gboolean is_held = FALSE;
  double price = 0.0;

  if (self->grant->kind == RUNG_GRANT_ISO)
    sold = MAX (sold, self->grant->granted + RUNG_ISO_FROM_GRANT_MONTHS);
  is_held = sold > last;
  price = self->grant->price * rung_layout_get_growth (self, MIN (sold, last));
  rung_layout_receive (self, self->grant->row, MIN (sold, last), units * price, RUNG_TAXED_GAINS,
                       units * MAX (price - basis, 0.0), is_held, &(RungLayoutWords) {
                         is_held ? N_("Vested in month %u, still held")
                         : N_("Vested in month %u, sold for a long-term gain"),
                         vested, N_("shares × price at the grant × (1 + share growth)^years"),
                         "# × # × (1 + #)^(# / 12)",
                         { units, self->grant->price, self->growth,
                           (double) MIN (sold, last) - (double) self->grant->granted },
                       });
  rung_flows_add_loss (self->flows, RUNG_TAXED_LONG_LOSS, MIN (sold, last), units * (basis - price),
                       1.0, is_held);
  rung_layout_return_spread (self, MIN (sold, last), units, fair, units * (price - basis), is_held);
  rung_layout_note_risk (self, MIN (sold, last), units * price, RUNG_TAXED_GAINS,
                         units * MAX (price - basis, 0.0), is_held);
}

static void
lay_out_public_option (const RungLayout  *self,
                       const RungTranche *tranche,
                       guint              month)
{
  const RungGrant *grant = self->grant;
  double price = grant->price * rung_layout_get_growth (self, month);
  double payoff = tranche->units * MAX (price - grant->strike, 0.0);
  /* Bought and sold on one day: the spread of an ISO is then ordinary income. */
  RungTreatment at_sale = grant->kind == RUNG_GRANT_ISO ? RUNG_TAXED_ORDINARY : RUNG_TAXED_STOCK;

  if (grant->exercise == RUNG_EXERCISE_AT_SALE)
    {
      rung_layout_receive (self, grant->row, month, payoff, at_sale, payoff, FALSE,
                           &(RungLayoutWords) {
                             N_("Month %u: options exercised and sold"), month,
                             N_("options × (price at the grant × (1 + share growth)^years − "
                                "strike), not below 0"),
                             "# × max (0, # × (1 + #)^(# / 12) − #)",
                             { tranche->units, grant->price, self->growth, month - grant->granted,
                               grant->strike },
                           });
      rung_layout_note_option (self, month, tranche->units * price, at_sale,
                               tranche->units * grant->strike);
    }
  else if (grant->exercise == RUNG_EXERCISE_WHEN_VESTED)
    {
      if (price <= grant->strike)
        return;
      rung_layout_exercise (self, grant->row, month, tranche->units, tranche->units, price);
      sell_bought (self, month, month, tranche->units,
                   grant->kind == RUNG_GRANT_ISO ? grant->strike : price, price);
    }
  else
    sell_bought (self, month, grant->granted + 1, tranche->units, rung_layout_get_basis (self),
                 grant->fair);
}

static void
lay_out_public_options (const RungLayout *self)
{
  self->flows->notes |= RUNG_NOTE_OPTIONS;
  if (self->grant->exercise == RUNG_EXERCISE_EARLY)
    rung_layout_exercise_early (self, self->grant->row);
  for (guint i = 0; i < self->grant->tranches.n; i++)
    {
      const RungTranche *tranche = &self->grant->tranches.tranches[i];
      guint month = rung_layout_get_month (self, tranche);

      if (month <= self->flows->n_months)
        {
          lay_out_public_option (self, tranche, month);
          continue;
        }
      forfeit_tranche (self, tranche);
      rung_layout_refund_unvested (self, self->grant->row, tranche->units);
    }
}

/* Sold to the company or in a tender when the lock ends; ordinary income. */
static void
lay_out_profit_units (const RungLayout *self)
{
  const RungGrant *grant = self->grant;
  guint last = self->flows->n_months;

  for (guint i = 0; i < grant->tranches.n; i++)
    {
      const RungTranche *tranche = &grant->tranches.tranches[i];
      guint vested = rung_layout_get_month (self, tranche);
      guint sold = vested + grant->lock;
      guint month = MIN (sold, last);
      double amount = tranche->units * grant->price * MIN (rung_layout_get_growth (self, month),
                                                           grant->cap);

      if (vested > last)
        {
          rung_layout_forfeit (self, tranche->units, grant->price);
          continue;
        }
      rung_layout_receive (self, sold > last ? RUNG_MEASURE_PRIVATE : grant->row, month, amount,
                           RUNG_TAXED_STOCK,
                           amount, sold > last, &(RungLayoutWords) {
                             sold > last ? N_("Vested in month %u, still locked")
                             : N_("Vested in month %u, sold"), vested,
                             N_("units × price × the smaller of growth and its cap"),
                             "# × # × min ((1 + #)^(# / 12), #)",
                             { tranche->units, grant->price, self->growth, month - grant->granted,
                               grant->cap },
                           });
      rung_layout_note_risk (self, month, amount, RUNG_TAXED_STOCK, amount, sold > last);
      if (sold <= last)
        continue;
      self->flows->claimed += amount;
      rung_layout_tell (self, RUNG_MEASURE_CLAIMED, last, amount, &(RungLayoutWords) {
        N_("Vested in month %u, still locked"), vested, N_("as counted"), "#", { amount },
      });
    }
}

/* The same amount anew each year, in shares at the price of its first day. */
static void
lay_out_yearly (const RungLayout *self)
{
  RungGrant year = *self->grant;
  RungLayout of_year = *self;

  of_year.grant = &year;
  for (; year.granted < self->flows->n_months; year.granted += 12)
    if (self->is_private)
      rung_layout_wait_for_sale (&of_year);
    else
      lay_out_public_shares (&of_year);
}

/**
 * rung_grant_lay_out:
 * @self: a grant
 * @context: the context
 * @offer: the offer it belongs to
 * @log: (nullable): where the lines of one measure in one year go
 * @flows: the flows it is added to; their number of months is set
 *
 * Adds what a grant brings, costs and is taxed, month by month. Public shares
 * are sold when they vest, or, bought early, once the gain is long-term.
 * Private ones bring money at the sale by outcomes and odds; a sale after the
 * last month is counted at that month, less for the waiting.
 *
 * Source: Internal Revenue Code, sections 56(b)(3), 83, 421, 422.
 */
void
rung_grant_lay_out (const RungGrant       *self,
                    const RungContext     *context,
                    const RungOfferInputs *offer,
                    const RungFlowsLog    *log,
                    RungFlows             *flows)
{
  RungLayout layout = { self, log, flows, rung_offer_is_private (offer) };

  if (self->granted >= flows->n_months)
    return;
  layout.context = context;
  layout.growth = rung_ratio (offer->share_growth);
  if (layout.is_private)
    {
      rung_exit_init (&layout.exit, context, offer, NULL);
      layout.expiry = context->tables->private_norms->expiry_months;
    }
  if (layout.is_private && self->kind == RUNG_GRANT_PROFIT_UNITS)
    flows->notes |= RUNG_NOTE_PRIVATE_PRICE;
  if (self->kind == RUNG_GRANT_PROFIT_UNITS)
    lay_out_profit_units (&layout);
  else if (self->kind == RUNG_GRANT_YEARLY)
    lay_out_yearly (&layout);
  else if (layout.is_private)
    rung_layout_wait_for_sale (&layout);
  else if (rung_layout_is_option (&layout))
    lay_out_public_options (&layout);
  else
    lay_out_public_shares (&layout);
}
