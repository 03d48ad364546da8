/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-grant.h"

#include <glib/gi18n-lib.h>
#include <math.h>

/* Lays the tranches of one grant out over the months: what is received or paid
 * when, how it is taxed, and what is only counted because it cannot be sold
 * yet. Months count from 1, the first month of the job. */

#define LONG_TERM_MONTHS 12     /* Internal Revenue Code, section 1222 */
#define ISO_FROM_GRANT_MONTHS 24 /* section 422(a)(1) */

typedef struct
{
  const RungGrant *grant;
  const RungFlowsLog *log;
  RungFlows *flows;
  gboolean is_private;
  RungExit exit;            /* of a private company */
  double growth;            /* ratio a year, of a public one */
  int expiry;               /* months, of double-trigger shares */
} Layout;

static gboolean
is_option (const Layout *self)
{
  return self->grant->kind == RUNG_GRANT_ISO || self->grant->kind == RUNG_GRANT_NSO;
}

/* Month of the job a tranche vests in. */
static guint
month_of (const Layout      *self,
          const RungTranche *tranche)
{
  return self->grant->granted + (guint) MAX (tranche->month, 1);
}

/* What the price has become, by its growth from the grant. */
static double
grown (const Layout *self,
       guint         month)
{
  return pow (1.0 + self->growth, ((double) month - (double) self->grant->granted) / 12.0);
}

static RungLedgerLine *
add_line (const Layout *self,
          guint         month,
          const char   *title,
          double        amount)
{
  RungLedgerLine *line = rung_ledger_add (self->log->ledger, "tranche", title, amount, RUNG_STATUS_DERIVED);

  g_free (line->unit);
  line->unit = g_strdup ("USD");
  return line;
}

static gboolean
is_logged (const Layout *self,
           RungMeasure   kind,
           guint         month)
{
  return self->log != NULL && self->log->measure == kind && (month - 1) / 12 == self->log->year;
}

/* @what is a sentence with the month as %u. */
static void
pay (const Layout *self,
     RungMeasure   kind,
     guint         month,
     double        amount,
     const char   *what)
{
  rung_flows_add (self->flows, kind, month, amount);
  if (is_logged (self, kind, month) && amount != 0.0)
    {
      g_auto (GStrv) parts = g_strsplit (what, "%u", 2);
      g_autofree char *title = g_strdup_printf ("%s%u%s", parts[0], month, parts[1] != NULL ? parts[1] : "");

      add_line (self, month, title, amount);
    }
}

/* What is taxed now, or would be if shares still held were sold. */
static void
tax (const Layout  *self,
     RungTreatment  treatment,
     guint          month,
     double         taxed,
     gboolean       is_held)
{
  if (is_held)
    self->flows->held_taxed[treatment] += taxed;
  else
    rung_flows_add_taxed (self->flows, treatment, month, taxed);
}

/* Money from a sale, or shares that are only counted at the last month. */
static void
receive (const Layout  *self,
         RungMeasure    kind,
         guint          month,
         double         amount,
         RungTreatment  treatment,
         double         taxed,
         gboolean       is_held,
         const char    *what)
{
  pay (self, kind, month, amount, what);
  if (is_held)
    self->flows->held += amount;
  tax (self, treatment, month, taxed, is_held);
}

/* Paying the strike: the spread of an ISO meets the minimum tax, that of an
 * NSO is wages. */
static void
exercise (const Layout *self,
          RungMeasure   kind,
          guint         month,
          double        units,
          double        fair)
{
  double spread = units * MAX (fair - self->grant->strike, 0.0);

  pay (self, kind, month, -units * self->grant->strike, _("Month %u: paid for the shares"));
  rung_flows_add_taxed (self->flows,
                        self->grant->kind == RUNG_GRANT_ISO ? RUNG_TAXED_SPREAD : RUNG_TAXED_STOCK,
                        month, spread);
}

static void
forfeit (const Layout *self,
         double        units,
         double        price)
{
  self->flows->forfeited += units * MAX (price - self->grant->strike, 0.0);
}

/* What follows the price of the shares, and what is taxed for it. */
static void
note_risk (const Layout  *self,
           guint          month,
           double         amount,
           RungTreatment  treatment,
           double         taxed,
           gboolean       is_held)
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

/* What an option may come to at another price. */
static void
note_option (const Layout  *self,
             guint          month,
             double         amount,
             RungTreatment  treatment,
             double         strike)
{
  RungFlows *flows = self->flows;
  guint year = (month - 1) / 12;

  flows->option[year] += amount;
  flows->strike[year] += strike;
  flows->option_taxed[treatment][year] += amount;
}

/* What is multiplied: shares and their price, or a part of a grant in dollars. */
static char *
dup_tranche_numbers (const Layout      *self,
                     const RungTranche *tranche)
{
  if (self->grant->price == 1.0)
    return g_strdup_printf ("%.0f × %.4g%%", self->grant->value, 100.0 * tranche->fraction);
  return g_strdup_printf ("%.10g × %.2f", tranche->units, self->grant->price);
}

/* A tranche as people know it: 100,000 × 25 % × (1 + growth)^(months/12). */
static void
log_shares (const Layout      *self,
            const RungTranche *tranche,
            guint              month,
            double             amount)
{
  g_autofree char *numbers = NULL;
  g_autofree char *title = NULL;
  RungLedgerLine *line = NULL;

  if (!is_logged (self, self->grant->row, month))
    return;
  numbers = dup_tranche_numbers (self, tranche);
  title = g_strdup_printf (_("Month %u: %.4g%% vests"), month, 100.0 * tranche->fraction);
  line = add_line (self, month, title, amount);
  if (self->growth != 0.0)
    line->numbers = g_strdup_printf ("%s × (1 + %.2f%%)^(%u/12)", numbers, 100.0 * self->growth,
                                     month - self->grant->granted);
  else
    line->numbers = g_steal_pointer (&numbers);
}

static void
lay_out_public_shares (const Layout *self)
{
  for (guint i = 0; i < self->grant->tranches.n; i++)
    {
      const RungTranche *tranche = &self->grant->tranches.tranches[i];
      guint month = month_of (self, tranche);
      double amount = tranche->units * self->grant->price * grown (self, month);

      if (month > self->flows->n_months)
        {
          forfeit (self, tranche->units, self->grant->price * grown (self, self->flows->n_months));
          continue;
        }
      rung_flows_add (self->flows, self->grant->row, month, amount);
      rung_flows_add_taxed (self->flows, RUNG_TAXED_STOCK, month, amount);
      note_risk (self, month, amount, RUNG_TAXED_STOCK, amount, FALSE);
      log_shares (self, tranche, month, amount);
    }
}

/* Shares that were bought and are sold as soon as the gain is long-term. */
static void
sell_bought (const Layout *self,
             guint         vested,
             guint         bought,
             double        units,
             double        basis)
{
  guint last = self->flows->n_months;
  guint sold = MAX (vested, bought + LONG_TERM_MONTHS);
  gboolean is_held = FALSE;
  double price = 0.0;

  if (self->grant->kind == RUNG_GRANT_ISO)
    sold = MAX (sold, self->grant->granted + ISO_FROM_GRANT_MONTHS);
  is_held = sold > last;
  price = self->grant->price * grown (self, MIN (sold, last));
  receive (self, self->grant->row, MIN (sold, last), units * price, RUNG_TAXED_GAINS,
           units * MAX (price - basis, 0.0), is_held,
           is_held ? _("Month %u: shares still held") : _("Month %u: shares sold, a long-term gain"));
  note_risk (self, MIN (sold, last), units * price, RUNG_TAXED_GAINS,
             units * MAX (price - basis, 0.0), is_held);
}

static void
lay_out_public_option (const Layout      *self,
                       const RungTranche *tranche,
                       guint              month)
{
  const RungGrant *grant = self->grant;
  double price = grant->price * grown (self, month);
  double payoff = tranche->units * MAX (price - grant->strike, 0.0);
  /* Bought and sold on one day: the spread of an ISO is then ordinary income. */
  RungTreatment at_sale = grant->kind == RUNG_GRANT_ISO ? RUNG_TAXED_ORDINARY : RUNG_TAXED_STOCK;

  if (grant->exercise == RUNG_EXERCISE_AT_SALE)
    {
      receive (self, grant->row, month, payoff, at_sale, payoff, FALSE,
               _("Month %u: options exercised and sold"));
      note_option (self, month, tranche->units * price, at_sale, tranche->units * grant->strike);
    }
  else if (grant->exercise == RUNG_EXERCISE_WHEN_VESTED)
    {
      if (price <= grant->strike)
        return;
      exercise (self, grant->row, month, tranche->units, price);
      sell_bought (self, month, month, tranche->units,
                   grant->kind == RUNG_GRANT_ISO ? grant->strike : price);
    }
  else
    sell_bought (self, month, grant->granted + 1, tranche->units,
                 grant->kind == RUNG_GRANT_ISO ? grant->strike : MAX (grant->fair, grant->strike));
}

/* All shares bought at the start; unvested ones are bought back at the strike. */
static void
exercise_early (const Layout *self,
                RungMeasure   kind)
{
  double units = 0.0;

  for (guint i = 0; i < self->grant->tranches.n; i++)
    units += self->grant->tranches.tranches[i].units;
  if (self->grant->granted + 1 <= self->flows->n_months)
    exercise (self, kind, self->grant->granted + 1, units, self->grant->fair);
}

static void
refund_unvested (const Layout *self,
                 RungMeasure   kind,
                 double        units)
{
  double amount = units * self->grant->strike;

  if (self->grant->exercise == RUNG_EXERCISE_EARLY && self->grant->granted + 1 <= self->flows->n_months)
    receive (self, kind, self->flows->n_months, amount, RUNG_TAXED_GAINS, 0.0, TRUE,
             _("Month %u: paid for unvested shares, repaid if you leave"));
}

static void
lay_out_public_options (const Layout *self)
{
  self->flows->notes |= RUNG_NOTE_OPTIONS;
  if (self->grant->exercise == RUNG_EXERCISE_EARLY)
    exercise_early (self, self->grant->row);
  for (guint i = 0; i < self->grant->tranches.n; i++)
    {
      const RungTranche *tranche = &self->grant->tranches.tranches[i];
      guint month = month_of (self, tranche);

      if (month <= self->flows->n_months)
        {
          lay_out_public_option (self, tranche, month);
          continue;
        }
      forfeit (self, tranche->units, self->grant->price * grown (self, self->flows->n_months));
      refund_unvested (self, self->grant->row, tranche->units);
    }
}

/* Sold to the company or in a tender when the lock ends; ordinary income. */
static void
lay_out_profit_units (const Layout *self)
{
  const RungGrant *grant = self->grant;
  guint last = self->flows->n_months;

  for (guint i = 0; i < grant->tranches.n; i++)
    {
      const RungTranche *tranche = &grant->tranches.tranches[i];
      guint vested = month_of (self, tranche);
      guint sold = vested + grant->lock;
      guint month = MIN (sold, last);
      double amount = tranche->units * grant->price * MIN (grown (self, month), grant->cap);

      if (vested > last)
        {
          forfeit (self, tranche->units, grant->price);
          continue;
        }
      receive (self, sold > last ? RUNG_MEASURE_PRIVATE : grant->row, month, amount, RUNG_TAXED_STOCK,
               amount, sold > last,
               sold > last ? _("Month %u: units still locked") : _("Month %u: units sold"));
      note_risk (self, month, amount, RUNG_TAXED_STOCK, amount, sold > last);
      self->flows->claimed += sold > last ? amount : 0.0;
    }
}

/* How the gain on private shares that were bought is taxed. After a year it is
 * long-term; but an ISO within two years of its grant gives back the spread at
 * the exercise as ordinary income. A gain within a year is ordinary. */
static void
tax_bought (const Layout *self,
            double        factor,
            guint         bought,
            guint         month,
            double        basis)
{
  const RungGrant *grant = self->grant;
  guint sold = MAX (self->exit.month, month);
  gboolean is_held = self->exit.month > self->flows->n_months;
  gboolean is_early_iso = grant->kind == RUNG_GRANT_ISO && sold < grant->granted + ISO_FROM_GRANT_MONTHS;
  double gain = factor * rung_exit_get_payout (&self->exit, grant->price, basis);
  double above = factor * rung_exit_get_payout (&self->exit, grant->price, MAX (grant->fair, basis));

  if (sold < bought + LONG_TERM_MONTHS)
    tax (self, RUNG_TAXED_ORDINARY, month, gain, is_held);
  else if (is_early_iso)
    {
      tax (self, RUNG_TAXED_ORDINARY, month, gain - above, is_held);
      tax (self, RUNG_TAXED_GAINS, month, above, is_held);
    }
  else
    tax (self, RUNG_TAXED_GAINS, month, gain, is_held);
}

/* Private shares bought before the sale: what they bring, and their gain. */
static void
settle_bought (const Layout *self,
               double        units,
               guint         bought,
               guint         month,
               double        basis)
{
  gboolean is_held = self->exit.month > self->flows->n_months;
  double factor = units * rung_exit_get_factor (&self->exit, self->flows->n_months);

  receive (self, RUNG_MEASURE_PRIVATE, month,
           factor * rung_exit_get_payout (&self->exit, self->grant->price, 0.0), RUNG_TAXED_GAINS, 0.0,
           is_held,
           is_held ? _("Month %u: shares held, counted by outcomes and odds")
                   : _("Month %u: shares sold, by outcomes and odds"));
  tax_bought (self, factor, bought, month, basis);
}

/* Shares or options that become money only at the sale, taxed then. */
static void
settle_at_sale (const Layout *self,
                double        units,
                guint         month)
{
  const RungGrant *grant = self->grant;
  gboolean is_held = self->exit.month > self->flows->n_months;
  double amount = units * rung_exit_get_factor (&self->exit, self->flows->n_months)
                  * rung_exit_get_payout (&self->exit, grant->price, grant->strike);

  receive (self, RUNG_MEASURE_PRIVATE, month, amount,
           grant->kind == RUNG_GRANT_ISO ? RUNG_TAXED_ORDINARY : RUNG_TAXED_STOCK, amount, is_held,
           is_held ? _("Month %u: vested, counted by outcomes and odds")
                   : _("Month %u: sold, by outcomes and odds"));
  if (is_held)
    self->flows->keep_cost += units * grant->strike;
}

static void
settle_private (const Layout *self,
                double        units,
                guint         vested,
                guint         month)
{
  const RungGrant *grant = self->grant;
  gboolean is_before = vested < self->exit.month;

  self->flows->claimed += units * MAX (grant->price - grant->strike, 0.0);
  if (is_option (self) && grant->exercise == RUNG_EXERCISE_EARLY)
    settle_bought (self, units, grant->granted + 1, month,
                   grant->kind == RUNG_GRANT_ISO ? grant->strike : MAX (grant->fair, grant->strike));
  else if (is_option (self) && grant->exercise == RUNG_EXERCISE_WHEN_VESTED && is_before)
    {
      exercise (self, RUNG_MEASURE_PRIVATE, vested, units, grant->fair);
      settle_bought (self, units, vested, month,
                     grant->kind == RUNG_GRANT_ISO ? grant->strike : MAX (grant->fair, grant->strike));
    }
  else if (!is_option (self) && !grant->is_double_trigger && is_before)
    {
      /* Single trigger: taxed on shares that bring no money yet. */
      rung_flows_add_taxed (self->flows, RUNG_TAXED_STOCK, vested, units * grant->price);
      settle_bought (self, units, vested, month, grant->price);
    }
  else if (grant->is_double_trigger && !is_option (self)
           && self->exit.month > grant->granted + (guint) self->expiry)
    self->flows->notes |= RUNG_NOTE_EXPIRED;
  else
    settle_at_sale (self, units, month);
}

static void
lay_out_private (const Layout *self)
{
  const RungGrant *grant = self->grant;
  guint last = self->flows->n_months;
  gboolean is_sold = self->exit.month <= last;
  guint sale = is_sold ? self->exit.month : last;

  self->flows->notes |= RUNG_NOTE_PRIVATE;
  if (is_option (self) && grant->exercise == RUNG_EXERCISE_EARLY)
    exercise_early (self, RUNG_MEASURE_PRIVATE);
  for (guint i = 0; i < grant->tranches.n; i++)
    {
      const RungTranche *tranche = &grant->tranches.tranches[i];
      guint month = month_of (self, tranche);
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
          forfeit (self, tranche->units - at_sale, grant->price);
          refund_unvested (self, RUNG_MEASURE_PRIVATE, tranche->units - at_sale);
        }
    }
}

/* The same amount anew each year, in shares at the price of its first day. */
static void
lay_out_yearly (const Layout *self)
{
  RungGrant year = *self->grant;
  Layout of_year = *self;

  of_year.grant = &year;
  for (; year.granted < self->flows->n_months; year.granted += 12)
    if (self->is_private)
      lay_out_private (&of_year);
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
 * last month is counted at that month, less for the waiting. A loss on sold
 * shares saves no tax here.
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
  Layout layout = { self, log, flows, rung_offer_is_private (offer) };

  if (self->granted >= flows->n_months)
    return;
  layout.growth = rung_ratio (offer->share_growth);
  if (layout.is_private)
    {
      rung_exit_init (&layout.exit, context, offer);
      layout.expiry = context->tables->private_norms->expiry_months;
    }
  if (layout.is_private && self->kind == RUNG_GRANT_PROFIT_UNITS)
    flows->notes |= RUNG_NOTE_PRIVATE_PRICE;
  if (self->kind == RUNG_GRANT_PROFIT_UNITS)
    lay_out_profit_units (&layout);
  else if (self->kind == RUNG_GRANT_YEARLY)
    lay_out_yearly (&layout);
  else if (layout.is_private)
    lay_out_private (&layout);
  else if (is_option (&layout))
    lay_out_public_options (&layout);
  else
    lay_out_public_shares (&layout);
}
