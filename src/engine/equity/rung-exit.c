/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-exit.h"

#include <glib/gi18n-lib.h>
#include <math.h>

/* The money of investors, who are paid first, in parts of the last valuation. */
typedef struct
{
  double paid;              /* also their part of the company, as far as it is one */
  double first;             /* what they get first */
  double part;              /* of the company, below 1 */
  double most;              /* that participating investors get in all */
  gboolean is_participating;
} Preference;

/* Investors cannot own all of a company that hires. */
#define LARGEST_PART 0.95

static RungLedgerLine *
add_line (RungLedger       *ledger,
          const char       *id,
          const char       *title,
          double            value,
          const char       *unit,
          RungStatus        status,
          const RungSource *source)
{
  RungLedgerLine *line = rung_ledger_add (ledger, id, title, value, status);

  if (line == NULL)
    return NULL;
  g_free (line->unit);
  line->unit = g_strdup (unit);
  if (source != NULL)
    line->source = rung_source_dup_text (source);
  return line;
}

static Preference
get_preference (const RungContext     *context,
                const RungOfferInputs *offer,
                RungLedger            *ledger)
{
  const RungPrivateNorms *norms = context->tables->private_norms;
  gboolean is_told = offer->preferences > 0 && offer->last_valuation > 0;
  double multiple = rung_ratio (offer->preference_multiple);
  double cap = rung_ratio (offer->participation_cap);
  Preference self = { .paid = norms->preference };
  RungLedgerLine *line = NULL;

  if (is_told)
    self.paid = (double) offer->preferences / (double) offer->last_valuation;
  self.first = multiple * self.paid;
  self.part = MIN (self.paid, LARGEST_PART);
  self.is_participating = g_str_equal (offer->preference_kind, "participating");
  self.most = offer->participation_cap > 0 ? cap * self.paid : G_MAXDOUBLE;
  line = add_line (ledger, "preference", _("Paid to investors first, as part of the last "
                                           "valuation"),
                   100.0 * self.first, "percent",
                   is_told ? RUNG_STATUS_TYPED : RUNG_STATUS_ASSUMED,
                   is_told ? NULL : norms->preference_source);
  if (is_told)
    rung_ledger_line_set_formula (line,
                                  _("100 × preference multiple × preferences / last valuation"),
                                  "100 × # × # / #",
                                  (double[]) { multiple, (double) offer->preferences,
                                               (double) offer->last_valuation });
  else
    rung_ledger_line_set_formula (line, _("100 × preference multiple × what is usual"),
                                  "100 × # × #",
                                  (double[]) { multiple, self.paid });
  return self;
}

/* What investors get when the company is sold for @multiple, both in parts of
 * the last valuation: their money first, with their part of the rest if they
 * participate; or their part of it all, if that is more. */
static double
get_investors (const Preference *self,
               double            multiple)
{
  double first = MIN (self->first, multiple);
  double most = MAX (self->most, first);

  if (self->is_participating)
    first = MIN (first + self->part * MAX (multiple - self->first, 0.0), most);
  return MAX (first, self->part * multiple);
}

/* The same, and what is left of the price of the last round for a common share. */
static void
tell_outcome (const RungOutcome *outcome,
              const RungExit    *exit,
              guint              at,
              const Preference  *preference,
              RungLedger        *ledger)
{
  double multiple = exit->multiple[at];
  double second = MAX (multiple - preference->first, 0.0);
  g_autofree char *sale = g_strdup_printf (_("%s: paid to investors, as part of the last "
                                             "valuation"),
                                           outcome->title);
  g_autofree char *share = g_strdup_printf (_("%s: paid for a common share, as part of its price"),
                                            outcome->title);
  g_autofree char *id = g_strdup_printf ("%s-investors", outcome->id);
  RungLedgerLine *line = add_line (ledger, id, sale, 100.0 * exit->investors[at], "percent",
                                   RUNG_STATUS_ASSUMED,
                                   outcome->source);

  if (!preference->is_participating)
    rung_ledger_line_set_formula (line, _("100 × the larger of their money first and their part "
                                          "of the sale"),
                                  "100 × max (min (#, #), # × #)",
                                  (double[]) { preference->first, multiple, preference->part,
                                               multiple });
  else if (preference->most == G_MAXDOUBLE)
    rung_ledger_line_set_formula (line, _("100 × their money first and their part of the rest"),
                                  "100 × (min (#, #) + # × #)",
                                  (double[]) { preference->first, multiple, preference->part,
                                               second });
  else
    rung_ledger_line_set_formula (
      line, _("100 × their money first and their part of the rest up to the cap, or their part of "
              "the sale if that is more"),
      "100 × max (min (min (#, #) + # × #, max (#, min (#, #))), # × #)",
      (double[]) { preference->first, multiple, preference->part, second, preference->most,
                   preference->first, multiple,
                   preference->part, multiple });
  line = add_line (ledger, outcome->id, share, 100.0 * exit->ratio[at], "percent",
                   RUNG_STATUS_ASSUMED, outcome->source);
  rung_ledger_line_set_formula (line, _("100 × what later rounds leave × (sale − investors) / "
                                        "part of the others"),
                                "100 × # × (# − #) / (1 − #)",
                                (double[]) { exit->diluted, multiple, exit->investors[at],
                                             preference->part });
}

static double
get_diluted (const RungContext     *context,
             const RungOfferInputs *offer)
{
  const RungPrivateNorms *norms = context->tables->private_norms;
  double left = 1.0;
  guint at = 0;

  while (at + 1 < norms->n_rounds && !g_str_equal (norms->rounds[at].id, offer->last_round))
    at++;
  for (gint64 i = 0; i < offer->rounds_ahead; i++)
    {
      at = MIN (at + 1, norms->n_rounds - 1);
      left *= 1.0 - norms->rounds[at].dilution;
    }
  return left;
}

/* The odds that are typed; more than 100 % together are scaled down to it. */
static void
read_odds (const RungOfferInputs *offer,
           double                *odds)
{
  double sum = 0.0;

  odds[1] = rung_ratio (offer->odds_half);
  odds[2] = rung_ratio (offer->odds_same);
  odds[3] = rung_ratio (offer->odds_three);
  odds[4] = rung_ratio (offer->odds_ten);
  for (int i = 1; i < RUNG_N_OUTCOMES; i++)
    sum += odds[i];
  for (int i = 1; i < RUNG_N_OUTCOMES && sum > 1.0; i++)
    odds[i] /= sum;
  odds[0] = MAX (1.0 - sum, 0.0);
}

/**
 * rung_exit_init:
 * @self: (out caller-allocates): how the company may end
 * @context: the context; its outcome may name one to be certain
 * @offer: an offer of a private company
 * @ledger: (nullable): where the waterfall by outcome goes
 *
 * Gathers outcomes, odds, dilution and preference, and who gets what in each.
 * Source: data/equity/private-company.json.
 */
void
rung_exit_init (RungExit              *self,
                const RungContext     *context,
                const RungOfferInputs *offer,
                RungLedger            *ledger)
{
  const RungPrivateNorms *norms = context->tables->private_norms;
  Preference preference = get_preference (context, offer, ledger);

  self->month = 12 * (guint) offer->exit_years;
  self->waiting = rung_ratio (context->document->assumptions.waiting_rate);
  self->diluted = get_diluted (context, offer);
  add_line (ledger, "diluted", _("Left of a share after later "
                                 "rounds"), 100.0 * self->diluted, "percent",
            RUNG_STATUS_PUBLISHED, norms->rounds[0].source);
  read_odds (offer, self->odds);
  for (int i = 0; i < RUNG_N_OUTCOMES; i++)
    {
      if (context->outcome != RUNG_ANY_OUTCOME)
        self->odds[i] = i == context->outcome ? 1.0 : 0.0;
      self->multiple[i] = norms->outcomes[i].multiple * context->exit_scale;
      self->investors[i] = get_investors (&preference, self->multiple[i]);
      self->ratio[i] = self->diluted
      * (self->multiple[i] - self->investors[i]) / (1.0 - preference.part);
      if (ledger != NULL && self->odds[i] > 0.0)
        tell_outcome (&norms->outcomes[i], self, (guint) i, &preference, ledger);
    }
}

/**
 * rung_exit_get_price:
 * @offer: an offer of a private company
 *
 * Returns: the last valuation by fully diluted shares, USD a share; 0 where
 *   either is missing
 */
double
rung_exit_get_price (const RungOfferInputs *offer)
{
  if (offer->last_valuation <= 0 || offer->diluted_shares <= 0)
    return 0.0;
  return (double) offer->last_valuation / (double) offer->diluted_shares;
}

/**
 * rung_exit_get_payout:
 * @self: how the company may end
 * @price: what the last round paid, USD a share, >= 0
 * @strike: what is paid for the share at the sale, USD, >= 0
 *
 * Returns: what a share brings over the strike in the expectation over all
 *   outcomes, USD, >= 0; where it brings less it is not bought
 */
double
rung_exit_get_payout (const RungExit *self,
                      double          price,
                      double          strike)
{
  double payout = 0.0;

  for (int i = 0; i < RUNG_N_OUTCOMES; i++)
    payout += self->odds[i] * MAX (price * self->ratio[i] - strike, 0.0);
  return payout;
}

/**
 * rung_exit_get_loss:
 * @self: how the company may end
 * @price: what the last round paid, USD a share, >= 0
 * @basis: what the share cost, USD, >= 0
 * @odds: (out): of the outcomes in which it brings less, 0 to 1
 *
 * Returns: what a share that was bought brings less than it cost in the
 *   expectation over all outcomes, USD, >= 0
 */
double
rung_exit_get_loss (const RungExit *self,
                    double          price,
                    double          basis,
                    double         *odds)
{
  double loss = 0.0;

  *odds = 0.0;
  for (int i = 0; i < RUNG_N_OUTCOMES; i++)
    if (price * self->ratio[i] < basis)
      {
        loss += self->odds[i] * (basis - price * self->ratio[i]);
        *odds += self->odds[i];
      }
  return loss;
}

/**
 * rung_exit_get_factor:
 * @self: how the company may end
 * @month: the last month that is counted
 *
 * Returns: what waiting for a sale after @month leaves of its value, 0 to 1
 */
double
rung_exit_get_factor (const RungExit *self,
                      guint           month)
{
  if (self->month <= month)
    return 1.0;
  return pow (1.0 + self->waiting, -(double) (self->month - month) / 12.0);
}

/**
 * rung_exit_tell_payout:
 * @self: how the company may end
 * @price: what the last round paid, USD a share, >= 0
 * @strike: what is paid for the share at the sale, USD, >= 0
 * @last: the last month that is counted
 * @ledger: where the lines go
 *
 * Records what rung_exit_get_payout() and rung_exit_get_factor() give, an outcome
 * after the other.
 */
void
rung_exit_tell_payout (const RungExit *self,
                       double          price,
                       double          strike,
                       guint           last,
                       RungLedger     *ledger)
{
  g_autoptr (GString) numbers = g_string_new (NULL);
  double values[4 * RUNG_N_OUTCOMES];
  guint n = 0;
  RungLedgerLine *line = add_line (ledger, "payout", _("A share of the grant, over all outcomes"),
                                   rung_exit_get_payout (self, price, strike), "USD",
                                   RUNG_STATUS_DERIVED, NULL);

  for (int i = 0; i < RUNG_N_OUTCOMES; i++)
    if (self->odds[i] > 0.0 && self->ratio[i] > 0.0)
      {
        g_string_append_printf (numbers, "%s# × max (0, # × # − #)", n > 0 ? " + " : "");
        values[n++] = self->odds[i];
        values[n++] = price;
        values[n++] = self->ratio[i];
        values[n++] = strike;
      }
  rung_ledger_line_set_formula (line, _("odds × (price of the last round × what a common share "
                                        "gets − strike), by outcome"),
                                n > 0 ? numbers->str : "0", values);
  if (self->month <= last)
    return;
  line = add_line (ledger, "waiting", _("Left after waiting for the sale beyond the years "
                                        "compared"),
                   rung_exit_get_factor (self, last), "1", RUNG_STATUS_ASSUMED, NULL);
  rung_ledger_line_set_formula (line, _("1 / (1 + rate for waiting)^years after the last one "
                                        "compared"),
                                "1 / (1 + #)^(# / 12)",
                                (double[]) { self->waiting, self->month - last });
}
