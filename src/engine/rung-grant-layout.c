/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-grant-layout.h"

#include <glib/gi18n-lib.h>
#include <math.h>

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
 * rung_layout_add_line:
 * @self: a layout
 * @title: what it is
 * @amount: USD
 *
 * Records a line of the figure that is explained.
 *
 * Returns: (transfer none): the line
 */
RungLedgerLine *
rung_layout_add_line (const RungLayout *self,
                      const char       *title,
                      double            amount)
{
  RungLedgerLine *line = rung_ledger_add (self->log->ledger, "tranche", title, amount, RUNG_STATUS_DERIVED);

  g_free (line->unit);
  line->unit = g_strdup ("USD");
  return line;
}

/**
 * rung_layout_is_logged:
 * @self: a layout
 * @kind: the row of pay it belongs to
 * @month: a month of the job, from 1
 *
 * Returns: %TRUE if a figure of @kind in the year of @month is explained
 */
gboolean
rung_layout_is_logged (const RungLayout *self,
                       RungMeasure       kind,
                       guint             month)
{
  return self->log != NULL && self->log->measure == kind && (month - 1) / 12 == self->log->year;
}

/* @what is a sentence with the month as %u. */
static void
pay (const RungLayout *self,
     RungMeasure       kind,
     guint             month,
     double            amount,
     const char       *what)
{
  rung_flows_add (self->flows, kind, month, amount);
  if (rung_layout_is_logged (self, kind, month) && amount != 0.0)
    {
      g_auto (GStrv) parts = g_strsplit (what, "%u", 2);
      g_autofree char *title = g_strdup_printf ("%s%u%s", parts[0], month, parts[1] != NULL ? parts[1] : "");

      rung_layout_add_line (self, title, amount);
    }
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
 * @what: a sentence with the month as %u
 *
 * Adds money from a sale, or shares that are only counted at the last month.
 */
void
rung_layout_receive (const RungLayout *self,
                     RungMeasure       kind,
                     guint             month,
                     double            amount,
                     RungTreatment     treatment,
                     double            taxed,
                     gboolean          is_held,
                     const char       *what)
{
  pay (self, kind, month, amount, what);
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
 * @fair: fair value of a share then, USD
 *
 * Pays the strike: the spread of an ISO meets the minimum tax, that of an NSO
 * is wages.
 *
 * Source: Internal Revenue Code, sections 56(b)(3), 83
 */
void
rung_layout_exercise (const RungLayout *self,
                      RungMeasure       kind,
                      guint             month,
                      double            units,
                      double            fair)
{
  double spread = units * MAX (fair - self->grant->strike, 0.0);

  pay (self, kind, month, -units * self->grant->strike, _("Month %u: paid for the shares"));
  rung_flows_add_taxed (self->flows,
                        self->grant->kind == RUNG_GRANT_ISO ? RUNG_TAXED_SPREAD : RUNG_TAXED_STOCK,
                        month, spread);
}

/**
 * rung_layout_forfeit:
 * @self: a layout
 * @units: shares
 * @price: what a share is worth, USD
 *
 * Notes what is granted and never vests.
 */
void
rung_layout_forfeit (const RungLayout *self,
                     double            units,
                     double            price)
{
  self->flows->forfeited += units * MAX (price - self->grant->strike, 0.0);
}

/**
 * rung_layout_note_risk:
 * @self: a layout
 * @month: a month of the job, from 1
 * @amount: USD
 * @treatment: how it is taxed
 * @taxed: the amount that is taxed, USD
 * @is_held: whether it is counted only, for want of a sale
 *
 * Notes what follows the price of the shares, and what is taxed for it.
 */
void
rung_layout_note_risk (const RungLayout *self,
                       guint             month,
                       double            amount,
                       RungTreatment     treatment,
                       double            taxed,
                       gboolean          is_held)
{
  RungFlows *flows = self->flows;
  guint year = (month - 1) / 12;

  flows->shares[MIN (self->grant->granted / 12, RUNG_MAX_YEARS - 1)][year] += amount;
  if (is_held)
    {
      flows->shares_held += amount;
      flows->shares_held_taxed[treatment] += taxed;
    }
  else
    flows->shares_taxed[treatment][year] += taxed;
}

/**
 * rung_layout_note_option:
 * @self: a layout
 * @month: a month of the job, from 1
 * @amount: USD of shares under it at the expected price
 * @treatment: how it is taxed
 * @strike: what those shares cost, USD
 *
 * Notes what an option may come to at another price.
 */
void
rung_layout_note_option (const RungLayout *self,
                         guint             month,
                         double            amount,
                         RungTreatment     treatment,
                         double            strike)
{
  RungFlows *flows = self->flows;
  guint year = (month - 1) / 12;

  flows->option[year] += amount;
  flows->strike[year] += strike;
  flows->option_taxed[treatment][year] += amount;
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
  double units = 0.0;

  for (guint i = 0; i < self->grant->tranches.n; i++)
    units += self->grant->tranches.tranches[i].units;
  if (self->grant->granted + 1 <= self->flows->n_months)
    rung_layout_exercise (self, kind, self->grant->granted + 1, units, self->grant->fair);
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

  if (self->grant->exercise == RUNG_EXERCISE_EARLY && self->grant->granted + 1 <= self->flows->n_months)
    rung_layout_receive (self, kind, self->flows->n_months, amount, RUNG_TAXED_GAINS, 0.0, TRUE,
                         _("Month %u: paid for unvested shares, repaid if you leave"));
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
