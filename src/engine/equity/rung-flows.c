/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-flows.h"

#include <glib/gi18n-lib.h>

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
 * rung_flows_add_loss:
 * @self: flows
 * @treatment: short-term or long-term loss
 * @month: the month, from 1; after the last one nothing is added
 * @amount: USD, >= 0, by its odds
 * @odds: of the outcomes that bring it, 0 to 1
 * @is_held: whether it is counted only, for want of a sale
 *
 * Adds a loss on shares to the year of a month. One that is certain is set
 * against gains; one of some outcomes alone is not, since others bring those.
 */
void
rung_flows_add_loss (RungFlows     *self,
                     RungTreatment  treatment,
                     guint          month,
                     double         amount,
                     double         odds,
                     gboolean       is_held)
{
  if (amount <= 0.0 || month < 1 || month > self->n_months)
    return;
  if (is_held)
    {
      self->held_taxed[treatment] += amount;
      self->held_loss_odds = MAX (self->held_loss_odds, odds);
      return;
    }
  rung_flows_add_taxed (self, treatment, month, amount);
  self->loss_odds[(month - 1) / 12] = MAX (self->loss_odds[(month - 1) / 12], odds);
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
                       /* Translators: first and last month */
                       : g_strdup_printf (_("Months %u to %u"), first, last);
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
