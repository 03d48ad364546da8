/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-grant-sale.h"

#include <glib/gi18n-lib.h>

#include "rung-grant-layout.h"
#include "rung-grant-notes.h"
#include "rung-small-business.h"

/* Words that say how private shares are counted. */
#define SHARES_IN_WORDS N_("shares × payout a share over all outcomes × what waiting leaves")

/* Grants of a private company: what becomes of the shares at its sale, or is
 * counted at the last month because there was none yet. */

/* How the gain on private shares that were bought is taxed. It is short-term
 * within a year and long-term after it; but an ISO sold within two years of its
 * grant or a year of its exercise gives the spread at the exercise back as
 * ordinary income, up to the gain. */
static void
tax_bought (const RungLayout *self,
            double            units,
            double            factor,
            guint             bought,
            guint             month,
            double            basis)
{
  const RungGrant *grant = self->grant;
  guint sold = MAX (self->exit.month, month);
  gboolean is_held = self->exit.month > self->flows->n_months;
  gboolean is_short = sold < bought + RUNG_LONG_TERM_MONTHS;
  gboolean is_early_iso = grant->kind == RUNG_GRANT_ISO
                          && (is_short || sold < grant->granted + RUNG_ISO_FROM_GRANT_MONTHS);
  double gain = factor * rung_exit_get_payout (&self->exit, grant->price, basis);
  double odds = 0.0;
  double loss = factor * rung_exit_get_loss (&self->exit, grant->price, basis, &odds);
  double ordinary = 0.0;
  double part = grant->is_small_business
                ? rung_small_business_get_part (self->context, bought, sold) : 0.0;

  if (is_early_iso)
    ordinary = gain - factor * rung_exit_get_payout (&self->exit, grant->price,
                                                     MAX (grant->fair, basis));
  rung_layout_tax (self, RUNG_TAXED_ORDINARY, month, ordinary, is_held);
  if (part > 0.0)
    {
      rung_layout_tax (self, RUNG_TAXED_EXCLUDED, month, part * (gain - ordinary), is_held);
      rung_layout_tax (self, RUNG_TAXED_SMALL, month, (1.0 - part) * (gain - ordinary), is_held);
      rung_small_business_note (self->context, &self->exit, factor, grant->price, basis, bought,
                                month, is_held, self->flows);
    }
  else
    rung_layout_tax (self, is_short ? RUNG_TAXED_SHORT : RUNG_TAXED_GAINS, month, gain - ordinary,
                     is_held);
  rung_flows_add_loss (self->flows, is_short ? RUNG_TAXED_SHORT_LOSS : RUNG_TAXED_LONG_LOSS, month,
                       loss, odds, is_held);
  if (!rung_layout_is_sold_in_year (self, bought, self->exit.month))
    rung_layout_return_spread (self, month, units, grant->fair, gain, is_held);
}

/* Private shares bought before the sale: what they bring, and their gain. */
static void
settle_bought (const RungLayout *self,
               double            units,
               guint             vested,
               guint             bought,
               guint             month,
               double            basis)
{
  gboolean is_held = self->exit.month > self->flows->n_months;
  double waiting = rung_exit_get_factor (&self->exit, self->flows->n_months);
  double payout = rung_exit_get_payout (&self->exit, self->grant->price, 0.0);

  rung_layout_receive (self, RUNG_MEASURE_PRIVATE, month, units * waiting * payout,
                       RUNG_TAXED_GAINS, 0.0, is_held,
                       &(RungLayoutWords) {
                         is_held ? N_("Vested in month %u, held and counted by outcomes and odds")
                                 : N_("Vested in month %u, sold, by outcomes and odds"),
                         vested, SHARES_IN_WORDS, "# × # × #", { units, payout, waiting },
                       });
  tax_bought (self, units, units * waiting, bought, month, basis);
}

/* Shares or options that become money only at the sale, taxed then. */
static void
settle_at_sale (const RungLayout *self,
                double            units,
                guint             vested,
                guint             month)
{
  const RungGrant *grant = self->grant;
  gboolean is_held = self->exit.month > self->flows->n_months;
  double waiting = rung_exit_get_factor (&self->exit, self->flows->n_months);
  double payout = rung_exit_get_payout (&self->exit, grant->price, grant->strike);
  double amount = units * waiting * payout;

  rung_layout_receive (self, RUNG_MEASURE_PRIVATE, month, amount,
                       grant->kind == RUNG_GRANT_ISO ? RUNG_TAXED_ORDINARY : RUNG_TAXED_STOCK,
                       amount, is_held,
                       &(RungLayoutWords) {
                         is_held ? N_("Vested in month %u, counted by outcomes and odds")
                                 : N_("Vested in month %u, sold, by outcomes and odds"),
                         vested, SHARES_IN_WORDS, "# × # × #", { units, payout, waiting },
                       });
  if (is_held)
    self->flows->keep_cost += units * grant->strike;
}

/* Their worth as the company states it. */
static void
claim (const RungLayout *self,
       double            units,
       guint             vested)
{
  const RungGrant *grant = self->grant;
  double amount = units * MAX (grant->price - grant->strike, 0.0);

  self->flows->claimed += amount;
  rung_layout_tell (self, RUNG_MEASURE_CLAIMED, self->flows->n_months, amount, &(RungLayoutWords) {
    N_("Vested in month %u, at the price of the last round"), vested,
    N_("shares × (price of the last round − strike)"), "# × (# − #)",
    { units, grant->price, grant->strike },
  });
}

/* How a share of this grant is counted, over the outcomes; it brings nothing
 * before the year of @sale. */
static void
tell_payout (const RungLayout *self,
             guint             sale)
{
  double strike = self->grant->exercise == RUNG_EXERCISE_AT_SALE ? self->grant->strike : 0.0;

  if (self->log != NULL && self->log->measure == RUNG_MEASURE_PRIVATE
      && self->log->year >= (sale - 1) / 12)
    rung_exit_tell_payout (&self->exit, self->grant->price, strike, self->flows->n_months,
                           self->log->ledger);
}

static void
settle_private (const RungLayout *self,
                double            units,
                guint             vested,
                guint             month)
{
  const RungGrant *grant = self->grant;
  gboolean is_before = vested < self->exit.month;

  claim (self, units, vested);
  if (rung_layout_is_option (self) && grant->exercise == RUNG_EXERCISE_EARLY)
    settle_bought (self, units, vested, grant->granted + 1, month, rung_layout_get_basis (self));
  else if (rung_layout_is_option (self) && grant->exercise == RUNG_EXERCISE_WHEN_VESTED
           && is_before)
    {
      rung_layout_exercise (self, RUNG_MEASURE_PRIVATE, vested, units,
                            rung_layout_is_sold_in_year (self, vested, self->exit.month) ? 0.0
                            : units, grant->fair);
      settle_bought (self, units, vested, vested, month, rung_layout_get_basis (self));
    }
  else if (!rung_layout_is_option (self) && !grant->is_double_trigger && is_before)
    {
      /* Single trigger: taxed on shares that bring no money yet. */
      rung_flows_add_taxed (self->flows, RUNG_TAXED_STOCK, vested, units * grant->price);
      settle_bought (self, units, vested, vested, month, grant->price);
    }
  else if (grant->is_double_trigger && !rung_layout_is_option (self)
           && self->exit.month > grant->granted + (guint) self->expiry)
    self->flows->notes |= RUNG_NOTE_EXPIRED;
  else
    settle_at_sale (self, units, vested, month);
}

/**
 * rung_layout_wait_for_sale:
 * @self: a layout
 *
 * Lays out a grant of a private company: what becomes of the shares at its
 * sale, or is counted at the last month because there was none yet.
 */
void
rung_layout_wait_for_sale (const RungLayout *self)
{
  const RungGrant *grant = self->grant;
  guint last = self->flows->n_months;
  gboolean is_sold = self->exit.month <= last;
  guint sale = is_sold ? self->exit.month : last;

  self->flows->notes |= RUNG_NOTE_PRIVATE;
  tell_payout (self, sale);
  if (rung_layout_is_option (self) && grant->exercise == RUNG_EXERCISE_EARLY)
    rung_layout_exercise_early (self, RUNG_MEASURE_PRIVATE);
  for (guint i = 0; i < grant->tranches.n; i++)
    {
      const RungTranche *tranche = &grant->tranches.tranches[i];
      guint month = rung_layout_get_month (self, tranche);
      double at_sale = is_sold && month > sale && grant->granted < sale
                       ? tranche->units * grant->accelerated : 0.0;

      if (month <= sale)
        {
          settle_private (self, tranche->units, month, sale);
          continue;
        }
      if (at_sale > 0.0)
        settle_private (self, at_sale, sale, sale);
      if (month <= last)
        settle_private (self, tranche->units - at_sale, month, month);
      else
        {
          rung_layout_forfeit (self, tranche->units - at_sale, grant->price);
          rung_layout_refund_unvested (self, RUNG_MEASURE_PRIVATE, tranche->units - at_sale);
        }
    }
}
