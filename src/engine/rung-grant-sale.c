/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-grant-layout.h"

#include <glib/gi18n-lib.h>

/* Grants of a private company: what becomes of the shares at its sale, or is
 * counted at the last month because there was none yet. */

/* How the gain on private shares that were bought is taxed. After a year it is
 * long-term; but an ISO within two years of its grant gives back the spread at
 * the exercise as ordinary income. A gain within a year is ordinary. */
static void
tax_bought (const RungLayout *self,
            double            factor,
            guint             bought,
            guint             month,
            double            basis)
{
  const RungGrant *grant = self->grant;
  guint sold = MAX (self->exit.month, month);
  gboolean is_held = self->exit.month > self->flows->n_months;
  gboolean is_early_iso = grant->kind == RUNG_GRANT_ISO && sold < grant->granted + RUNG_ISO_FROM_GRANT_MONTHS;
  double gain = factor * rung_exit_get_payout (&self->exit, grant->price, basis);
  double above = factor * rung_exit_get_payout (&self->exit, grant->price, MAX (grant->fair, basis));

  if (sold < bought + RUNG_LONG_TERM_MONTHS)
    rung_layout_tax (self, RUNG_TAXED_ORDINARY, month, gain, is_held);
  else if (is_early_iso)
    {
      rung_layout_tax (self, RUNG_TAXED_ORDINARY, month, gain - above, is_held);
      rung_layout_tax (self, RUNG_TAXED_GAINS, month, above, is_held);
    }
  else
    rung_layout_tax (self, RUNG_TAXED_GAINS, month, gain, is_held);
}

/* Private shares bought before the sale: what they bring, and their gain. */
static void
settle_bought (const RungLayout *self,
               double            units,
               guint             bought,
               guint             month,
               double            basis)
{
  gboolean is_held = self->exit.month > self->flows->n_months;
  double factor = units * rung_exit_get_factor (&self->exit, self->flows->n_months);

  rung_layout_receive (self, RUNG_MEASURE_PRIVATE, month,
                       factor * rung_exit_get_payout (&self->exit, self->grant->price, 0.0), RUNG_TAXED_GAINS, 0.0,
                       is_held,
                       is_held ? _("Month %u: shares held, counted by outcomes and odds")
                               : _("Month %u: shares sold, by outcomes and odds"));
  tax_bought (self, factor, bought, month, basis);
}

/* Shares or options that become money only at the sale, taxed then. */
static void
settle_at_sale (const RungLayout *self,
                double            units,
                guint             month)
{
  const RungGrant *grant = self->grant;
  gboolean is_held = self->exit.month > self->flows->n_months;
  double amount = units * rung_exit_get_factor (&self->exit, self->flows->n_months)
                  * rung_exit_get_payout (&self->exit, grant->price, grant->strike);

  rung_layout_receive (self, RUNG_MEASURE_PRIVATE, month, amount,
                       grant->kind == RUNG_GRANT_ISO ? RUNG_TAXED_ORDINARY : RUNG_TAXED_STOCK, amount, is_held,
                       is_held ? _("Month %u: vested, counted by outcomes and odds")
                               : _("Month %u: sold, by outcomes and odds"));
  if (is_held)
    self->flows->keep_cost += units * grant->strike;
}

static void
settle_private (const RungLayout *self,
                double            units,
                guint             vested,
                guint             month)
{
  const RungGrant *grant = self->grant;
  gboolean is_before = vested < self->exit.month;

  self->flows->claimed += units * MAX (grant->price - grant->strike, 0.0);
  if (rung_layout_is_option (self) && grant->exercise == RUNG_EXERCISE_EARLY)
    settle_bought (self, units, grant->granted + 1, month, rung_layout_get_basis (self));
  else if (rung_layout_is_option (self) && grant->exercise == RUNG_EXERCISE_WHEN_VESTED && is_before)
    {
      rung_layout_exercise (self, RUNG_MEASURE_PRIVATE, vested, units, grant->fair);
      settle_bought (self, units, vested, month, rung_layout_get_basis (self));
    }
  else if (!rung_layout_is_option (self) && !grant->is_double_trigger && is_before)
    {
      /* Single trigger: taxed on shares that bring no money yet. */
      rung_flows_add_taxed (self->flows, RUNG_TAXED_STOCK, vested, units * grant->price);
      settle_bought (self, units, vested, month, grant->price);
    }
  else if (grant->is_double_trigger && !rung_layout_is_option (self)
           && self->exit.month > grant->granted + (guint) self->expiry)
    self->flows->notes |= RUNG_NOTE_EXPIRED;
  else
    settle_at_sale (self, units, month);
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
