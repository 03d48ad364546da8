/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-grant-layout.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "engine/tax/rung-telling.h"

/**
 * rung_layout_is_option:
 * @self: a layout
 *
 * Returns: %TRUE if the grant is one of options
 */
gboolean
rung_layout_is_option (const RungLayout *self)
{
  return self->grant->kind == RUNG_GRANT_ISO || self->grant->kind == RUNG_GRANT_NSO;
}

/**
 * rung_layout_get_month:
 * @self: a layout
 * @tranche: a tranche of the grant
 *
 * Returns: the month of the job that @tranche vests in
 */
guint
rung_layout_get_month (const RungLayout  *self,
                       const RungTranche *tranche)
{
  return self->grant->granted + (guint) MAX (tranche->month, 1);
}

/**
 * rung_layout_get_growth:
 * @self: a layout
 * @month: a month of the job, from 1
 *
 * Returns: what the price has become since the grant, as a ratio
 */
double
rung_layout_get_growth (const RungLayout *self,
                        guint             month)
{
  return pow (1.0 + self->growth, ((double) month - (double) self->grant->granted) / 12.0);
}

/**
 * rung_layout_tell:
 * @self: a layout
 * @kind: the row of pay it belongs to
 * @month: the month of the job it counts in, from 1
 * @amount: USD
 * @words: how it was made
 *
 * Records an amount, if the figure it belongs to is told.
 */
void
rung_layout_tell (const RungLayout      *self,
                  RungMeasure            kind,
                  guint                  month,
                  double                 amount,
                  const RungLayoutWords *words)
{
  RungLedger *ledger = rung_flows_get_ledger (self->log, kind, (month - 1) / 12);
  g_auto (GStrv) parts = NULL;
  g_autofree char *title = NULL;

  if (ledger == NULL || amount == 0.0)
    return;
  parts = g_strsplit (_(words->what), "%u", 2);
  title = g_strdup_printf ("%s%u%s", parts[0], words->month, parts[1] != NULL ? parts[1] : "");
  rung_ledger_line_set_formula (rung_telling_add_dollars (ledger, RUNG_FLOWS_TERM, title, amount),
                                _(words->formula),
                                words->numbers, words->values);
}

static void
pay (const RungLayout      *self,
     RungMeasure            kind,
     guint                  month,
     double                 amount,
     const RungLayoutWords *words)
{
  rung_flows_add (self->flows, kind, month, amount);
  if (month <= self->flows->n_months)
    rung_layout_tell (self, kind, month, amount, words);
}

/**
 * rung_layout_tax:
 * @self: a layout
 * @treatment: how it is taxed
 * @month: a month of the job, from 1
 * @taxed: the amount, USD
 * @is_held: whether it is counted only, for want of a sale
 *
 * Taxes an amount now, or as it would be if shares still held were sold.
 */
void
rung_layout_tax (const RungLayout *self,
                 RungTreatment     treatment,
                 guint             month,
                 double            taxed,
                 gboolean          is_held)
{
  if (is_held)
    self->flows->held_taxed[treatment] += taxed;
  else
    rung_flows_add_taxed (self->flows, treatment, month, taxed);
}

/**
 * rung_layout_receive:
 * @self: a layout
 * @kind: the row of pay it belongs to
 * @month: a month of the job, from 1
 * @amount: USD
 * @treatment: how it is taxed
 * @taxed: the amount that is taxed, USD
 * @is_held: whether it is counted only, for want of a sale
 * @words: how it was made
 *
 * Adds money from a sale, or shares that are only counted at the last month.
 */
void
rung_layout_receive (const RungLayout      *self,
                     RungMeasure            kind,
                     guint                  month,
                     double                 amount,
                     RungTreatment          treatment,
                     double                 taxed,
                     gboolean               is_held,
                     const RungLayoutWords *words)
{
  pay (self, kind, month, amount, words);
  if (is_held)
    self->flows->held += amount;
  rung_layout_tax (self, treatment, month, taxed, is_held);
}

/**
 * rung_layout_exercise:
 * @self: a layout
 * @kind: the row of pay it belongs to
 * @month: a month of the job, from 1
 * @units: shares
 * @kept: of these, the shares not sold in the same year
 * @fair: fair value of a share then, USD
 *
 * Pays the strike: the spread of an NSO is wages; that of an ISO meets the
 * minimum tax, unless the shares are sold in the year they are bought.
 *
 * Source: Internal Revenue Code, sections 56(b)(3), 83; Form 6251, line 2i
 */
void
rung_layout_exercise (const RungLayout *self,
                      RungMeasure       kind,
                      guint             month,
                      double            units,
                      double            kept,
                      double            fair)
{
  double spread = MAX (fair - self->grant->strike, 0.0);

  pay (self, kind, month, -units * self->grant->strike,
       &(RungLayoutWords) { N_("Month %u: paid for the shares"), month, N_("shares × strike"),
                            "−# × #",
                            { units, self->grant->strike } });
  if (self->grant->kind == RUNG_GRANT_ISO)
    rung_flows_add_taxed (self->flows, RUNG_TAXED_SPREAD, month, kept * spread);
  else
    rung_flows_add_taxed (self->flows, RUNG_TAXED_STOCK, month, units * spread);
}

/**
 * rung_layout_return_spread:
 * @self: a layout
 * @month: the month of the sale, from 1
 * @units: shares that were kept past the year of their exercise
 * @fair: fair value of a share at the exercise, USD
 * @gain: on the sale, USD
 * @is_held: whether it is counted only, for want of a sale
 *
 * Takes the spread of an ISO back out of the minimum tax when the shares are
 * sold: for it they cost what they were worth at the exercise. A loss for the
 * minimum tax beyond the gain is not counted.
 *
 * Source: Internal Revenue Code, section 56(b)(3)
 */
void
rung_layout_return_spread (const RungLayout *self,
                           guint             month,
                           double            units,
                           double            fair,
                           double            gain,
                           gboolean          is_held)
{
  double spread = units * MAX (fair - self->grant->strike, 0.0);

  if (self->grant->kind == RUNG_GRANT_ISO)
    rung_layout_tax (self, RUNG_TAXED_SPREAD, month, -MIN (spread, MAX (gain, 0.0)), is_held);
}

/**
 * rung_layout_is_sold_in_year:
 * @self: a layout
 * @bought: a month of the job, from 1
 * @sold: the month the shares are sold, from 1, maybe after the last month
 *
 * Returns: %TRUE if the sale is counted and falls into the year of the purchase
 */
gboolean
rung_layout_is_sold_in_year (const RungLayout *self,
                             guint             bought,
                             guint             sold)
{
  return sold <= self->flows->n_months && (sold - 1) / 12 == (bought - 1) / 12;
}

/* Shares of a tranche bought early that are not sold in the year they were
 * bought. Public ones are sold once the gain is long-term, so never within it;
 * private ones at the sale of the company, or when they vest after it. */
static double
get_kept (const RungLayout  *self,
          const RungTranche *tranche,
          guint              bought)
{
  guint vested = rung_layout_get_month (self, tranche);
  guint sale = self->exit.month;
  double at_sale = 1.0;

  if (!self->is_private || sale > self->flows->n_months)
    return tranche->units;
  if (vested > sale)
    at_sale = self->grant->accelerated;
  return tranche->units
         * ((rung_layout_is_sold_in_year (self, bought, sale) ? 0.0 : at_sale)
            + (rung_layout_is_sold_in_year (self, bought, MAX (vested, sale)) ? 0.0
               : 1.0 - at_sale));
}

/**
 * rung_layout_exercise_early:
 * @self: a layout
 * @kind: the row of pay it belongs to
 *
 * Buys all shares at the start; unvested ones are bought back at the strike.
 */
void
rung_layout_exercise_early (const RungLayout *self,
                            RungMeasure       kind)
{
  guint bought = self->grant->granted + 1;
  double units = 0.0;
  double kept = 0.0;

  for (guint i = 0; i < self->grant->tranches.n; i++)
    {
      units += self->grant->tranches.tranches[i].units;
      kept += get_kept (self, &self->grant->tranches.tranches[i], bought);
    }
  if (bought <= self->flows->n_months)
    rung_layout_exercise (self, kind, bought, units, kept, self->grant->fair);
}

/**
 * rung_layout_refund_unvested:
 * @self: a layout
 * @kind: the row of pay it belongs to
 * @units: shares
 *
 * Counts what was paid early for shares that do not vest.
 */
void
rung_layout_refund_unvested (const RungLayout *self,
                             RungMeasure       kind,
                             double            units)
{
  double amount = units * self->grant->strike;

  if (self->grant->exercise == RUNG_EXERCISE_EARLY
      && self->grant->granted + 1 <= self->flows->n_months)
    rung_layout_receive (self, kind, self->flows->n_months, amount, RUNG_TAXED_GAINS, 0.0, TRUE,
                         &(RungLayoutWords) { N_("Month %u: paid for unvested shares, repaid if "
                                                 "you leave"),
                                              self->flows->n_months, N_("shares × strike"), "# × #",
                                              { units, self->grant->strike } });
}

/**
 * rung_layout_get_basis:
 * @self: a layout
 *
 * An NSO was taxed on its spread, so that its gain begins where that ended.
 *
 * Returns: what a share cost that was bought, for the gain when it is sold, USD
 */
double
rung_layout_get_basis (const RungLayout *self)
{
  const RungGrant *grant = self->grant;

  return grant->kind == RUNG_GRANT_ISO ? grant->strike : MAX (grant->fair, grant->strike);
}
