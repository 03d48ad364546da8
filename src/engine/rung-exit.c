/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-exit.h"

#include <glib/gi18n-lib.h>
#include <math.h>

/* What investors get first, as a part of the last valuation. */
static double
get_preference (const RungContext     *context,
                const RungOfferInputs *offer)
{
  double share = context->tables->private_norms->preference;

  if (offer->preferences > 0 && offer->last_valuation > 0)
    share = (double) offer->preferences / (double) offer->last_valuation;
  return MIN (share, 0.95);
}

/* What a common share gets of the price of the last round when the company is
 * sold for @multiple of the last valuation. Investors are taken to have paid
 * the preference at prices up to that of the last round, so they own at least
 * that part; they take their money or their share, whichever is more. */
static double
get_payout_ratio (double   multiple,
                  double   preference,
                  gboolean is_participating)
{
  double left = MAX (multiple - preference, 0.0);

  if (is_participating)
    return left;
  return MIN (multiple, left / (1.0 - preference));
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
 *
 * Gathers outcomes, odds, dilution and preference.
 * Source: data/equity/private-company.json.
 */
void
rung_exit_init (RungExit              *self,
                const RungContext     *context,
                const RungOfferInputs *offer)
{
  double preference = get_preference (context, offer);
  gboolean is_participating = g_str_equal (offer->preference_kind, "participating");
  double multiple = 0.0;

  self->month = 12 * (guint) offer->exit_years;
  self->waiting = rung_ratio (context->document->assumptions.waiting_rate);
  self->diluted = get_diluted (context, offer);
  read_odds (offer, self->odds);
  for (int i = 0; i < RUNG_N_OUTCOMES; i++)
    {
      if (context->outcome != RUNG_ANY_OUTCOME)
        self->odds[i] = i == context->outcome ? 1.0 : 0.0;
      multiple = context->tables->private_norms->outcomes[i].multiple * context->exit_scale;
      self->ratio[i] = self->diluted * get_payout_ratio (multiple, preference, is_participating);
    }
}

/**
 * rung_exit_get_price:
 * @offer: an offer of a private company
 *
 * Returns: the last valuation by fully diluted shares, USD a share; 0 where
 *   either is not told
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

  g_free (line->unit);
  line->unit = g_strdup (unit);
  if (source != NULL)
    line->source = rung_source_dup_text (source);
  return line;
}

/**
 * rung_exit_explain:
 * @context: the context
 * @offer: an offer of a private company
 * @n_months: the last month that is counted
 * @ledger: where the lines go
 *
 * Records the rule by which claimed shares become counted ones.
 */
void
rung_exit_explain (const RungContext     *context,
                   const RungOfferInputs *offer,
                   guint                  n_months,
                   RungLedger            *ledger)
{
  const RungPrivateNorms *norms = context->tables->private_norms;
  gboolean is_told = offer->preferences > 0 && offer->last_valuation > 0;
  double expected = 0.0;
  RungExit exit;

  rung_exit_init (&exit, context, offer);
  add_line (ledger, "preference", _("Investors get first, of the last valuation"),
            100.0 * get_preference (context, offer), "percent",
            is_told ? RUNG_STATUS_TYPED : RUNG_STATUS_ASSUMED, is_told ? NULL : norms->preference_source);
  add_line (ledger, "diluted", _("Later rounds leave of a share"), 100.0 * exit.diluted, "percent",
            RUNG_STATUS_PUBLISHED, norms->rounds[0].source);
  for (int i = 0; i < RUNG_N_OUTCOMES; i++)
    {
      const RungOutcome *outcome = &norms->outcomes[i];
      g_autofree char *title = g_strdup_printf (_("%s: odds × what a share gets of its claimed price"),
                                                outcome->title);
      RungLedgerLine *line = add_line (ledger, outcome->id, title, 100.0 * exit.odds[i] * exit.ratio[i],
                                       "percent", RUNG_STATUS_ASSUMED, outcome->source);

      expected += exit.odds[i] * exit.ratio[i];
      line->numbers = g_strdup_printf ("%.4g%% × %.4g%%", 100.0 * exit.odds[i], 100.0 * exit.ratio[i]);
    }
  add_line (ledger, "expected", _("Counted of the claimed price at a sale"), 100.0 * expected, "percent",
            RUNG_STATUS_DERIVED, NULL);
  if (exit.month > n_months)
    add_line (ledger, "waiting", _("Waiting for the sale after the years compared leaves"),
              100.0 * rung_exit_get_factor (&exit, n_months), "percent", RUNG_STATUS_ASSUMED, NULL);
}
