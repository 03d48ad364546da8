/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-explainer.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "rung-grant.h"
#include "rung-vesting.h"

static void
set_text (char      **field,
          const char *text)
{
  g_free (*field);
  *field = g_strdup (text);
}

static double
amount (const RungExplainer *self,
        RungMeasure          measure)
{
  return rung_explainer_get (self, measure);
}

/**
 * rung_explainer_get:
 * @self: what is explained
 * @measure: a measure
 *
 * Returns: its amount in the year that is explained, USD
 */
double
rung_explainer_get (const RungExplainer *self,
                    RungMeasure          measure)
{
  return self->projection->amount[measure][self->year];
}

/**
 * rung_explainer_add_typed:
 * @self: what is explained
 * @input: id of an input of the offer that is a number
 *
 * Records what a person typed.
 */
void
rung_explainer_add_typed (const RungExplainer *self,
                          const char          *input)
{
  const RungInput *found = rung_inputs_find (&rung_offer_inputs, input);
  g_auto (GStrv) parts = g_strsplit (_(found->label), "_", -1);
  g_autofree char *title = g_strjoinv ("", parts);
  double value = (double) rung_input_get_number (found, self->offer);
  RungLedgerLine *line = NULL;

  value /= rung_input_get_scale (found);
  line = rung_ledger_add (self->ledger, input, title, value, RUNG_STATUS_TYPED);
  if (found->kind == RUNG_KIND_PERCENT)
    set_text (&line->unit, "percent");
  else if (found->kind == RUNG_KIND_MONEY)
    set_text (&line->unit, "USD");
  else
    set_text (&line->unit, "1");
}

/**
 * rung_explainer_add_result:
 * @self: what is explained
 * @measure: a measure
 * @formula: (nullable): how it is made, in words
 * @numbers: (transfer full) (nullable): the same in numbers
 *
 * Records the figure itself.
 */
void
rung_explainer_add_result (const RungExplainer *self,
                           RungMeasure          measure,
                           const char          *formula,
                           char                *numbers)
{
  const RungMeasureInfo *info = rung_measure_get_info (measure);
  RungLedgerLine *line = rung_ledger_add (self->ledger, info->id, _(info->title),
                                          amount (self, measure), RUNG_STATUS_DERIVED);

  line->formula = g_strdup (formula);
  line->numbers = numbers;
}

/* With dated raises the year is a sum of months. */
static void
explain_raised_base (const RungExplainer *self)
{
  guint first = 12 * self->year;

  for (guint month = first; month < first + 12; month++)
    {
      g_autofree char *title = g_strdup_printf (_("From month %u, a year"), month + 1);

      if (month == first || rung_offer_get_base (self->offer, month) != rung_offer_get_base (self->offer, month - 1))
        rung_ledger_add (self->ledger, "raised", title, rung_offer_get_base (self->offer, month), RUNG_STATUS_DERIVED);
    }
  rung_explainer_add_result (self, RUNG_MEASURE_BASE, _("a twelfth for each month"), NULL);
}

static void
explain_base (const RungExplainer *self)
{
  rung_explainer_add_typed (self, "base-pay");
  if (self->year > 0)
    rung_explainer_add_typed (self, "raise");
  if (self->offer->raises->len > 0)
    {
      explain_raised_base (self);
      return;
    }
  rung_explainer_add_result (self, RUNG_MEASURE_BASE, _("base pay × (1 + raise) for each full year before"),
              g_strdup_printf ("%.0f × (1 + %.2f%%)^%u", (double) self->offer->base_pay,
                               (double) self->offer->raise / 100.0, self->year));
}

static void
explain_bonus (const RungExplainer *self)
{
  const RungMeasureInfo *info = rung_measure_get_info (RUNG_MEASURE_BASE);

  rung_ledger_add (self->ledger, info->id, _(info->title), amount (self, RUNG_MEASURE_BASE),
                   RUNG_STATUS_DERIVED);
  rung_explainer_add_typed (self, "bonus");
  if (self->offer->bonus_amount > 0)
    rung_explainer_add_typed (self, "bonus-amount");
  rung_explainer_add_typed (self, "bonus-payout");
  rung_explainer_add_result (self, RUNG_MEASURE_BONUS, _("(base pay × bonus + fixed bonus) × expected payout"),
              g_strdup_printf ("(%.2f × %.2f%% + %.0f) × %.2f%%", amount (self, RUNG_MEASURE_BASE),
                               (double) self->offer->bonus / 100.0,
                               (double) self->offer->bonus_amount,
                               (double) self->offer->bonus_payout / 100.0));
}

static void
explain_match (const RungExplainer *self)
{
  const RungInput *deferral = rung_inputs_find (&rung_profile_inputs, "deferral");

  rung_ledger_add (self->ledger, deferral->id, _("Your 401(k) by payroll"),
                   (double) self->context->document->profile.deferral, RUNG_STATUS_TYPED);
  rung_explainer_add_typed (self, "match-rate");
  rung_explainer_add_typed (self, "match-limit");
  rung_explainer_add_result (self, RUNG_MEASURE_MATCH,
              _("match × the smaller of your deferral and the limit of base pay"), NULL);
}

static void
add_schedule (const RungExplainer    *self,
              const RungSchedule *schedule)
{
  RungLedgerLine *line = NULL;

  if (schedule == NULL)
    return;
  line = rung_ledger_add (self->ledger, schedule->id, schedule->title,
                          rung_vesting_get_months (schedule), schedule->status);
  set_text (&line->unit, "months");
  if (schedule->source != NULL)
    line->source = g_strdup_printf ("%s, %s, %s", schedule->source->publisher,
                                    schedule->source->document, schedule->as_of);
}

/* The tranches of the year, as they were laid out. */
static void
add_tranches (const RungExplainer *self,
              RungMeasure          measure)
{
  RungFlowsLog log = { self->ledger, measure, self->year };
  RungFlows flows;

  rung_flows_compute (self->context, self->offer, self->projection->n_months, &log, &flows);
}

static void
explain_grant (const RungExplainer *self)
{
  rung_explainer_add_typed (self, "grant");
  rung_explainer_add_typed (self, "share-growth");
  add_schedule (self, rung_tables_find_schedule (self->context->tables, self->offer->schedule));
  add_tranches (self, RUNG_MEASURE_GRANT);
  rung_explainer_add_result (self, RUNG_MEASURE_GRANT,
                             _("sum of what vests in the year, at the share price then"), NULL);
}

static void
explain_refreshers (const RungExplainer *self)
{
  rung_explainer_add_typed (self, "refresher");
  rung_explainer_add_typed (self, "refresher-first-year");
  rung_explainer_add_typed (self, "share-growth");
  add_schedule (self, rung_tables_find_schedule (self->context->tables, self->offer->refresher_schedule));
  add_tranches (self, RUNG_MEASURE_REFRESHERS);
  rung_explainer_add_result (self, RUNG_MEASURE_REFRESHERS,
                             _("sum of what vests in the year, over all refreshers"), NULL);
}

static void
explain_equity (const RungExplainer *self,
                RungMeasure          measure)
{
  if (measure == RUNG_MEASURE_ESPP)
    {
      rung_explainer_add_typed (self, "espp-share");
      rung_explainer_add_typed (self, "espp-discount");
    }
  else
    rung_explainer_add_typed (self, "share-growth");
  add_tranches (self, measure);
  rung_explainer_add_result (self, measure, measure == RUNG_MEASURE_ESPP
                             ? _("shares × (price when sold − price paid)")
                             : _("what is received less what is paid for shares in the year"), NULL);
}

/* Claimed against counted, with the rule between them. */
static void
explain_private (const RungExplainer *self)
{
  RungFlows flows;

  rung_flows_compute (self->context, self->offer, self->projection->n_months, NULL, &flows);
  rung_ledger_add (self->ledger, "claimed", _("Vested, at the value the company names"), flows.claimed,
                   RUNG_STATUS_TYPED);
  rung_exit_explain (self->context, self->offer, self->projection->n_months, self->ledger);
  add_tranches (self, RUNG_MEASURE_PRIVATE);
  rung_explainer_add_result (self, RUNG_MEASURE_PRIVATE,
                             _("claimed × counted of the claimed price × what waiting leaves; options by outcome, over their strike"),
                             NULL);
}

static void
explain_benefits (const RungExplainer *self)
{
  rung_explainer_add_typed (self, "hsa-money");
  rung_explainer_add_typed (self, "perks");
  rung_explainer_add_typed (self, "health-premium");
  rung_explainer_add_result (self, RUNG_MEASURE_BENEFITS, _("HSA money + perks − 12 × health premium"), NULL);
}

static void
explain_payments (const RungExplainer *self)
{
  for (guint i = 0; i < self->offer->payments->len; i++)
    {
      const RungItem *item = g_ptr_array_index (self->offer->payments, i);
      const RungPaymentInputs *payment = item->record;

      rung_ledger_add (self->ledger, "payment", payment->title, (double) payment->amount, RUNG_STATUS_TYPED);
    }
  rung_explainer_add_result (self, RUNG_MEASURE_PAYMENTS, _("instalments paid in the year"), NULL);
}

static void
explain_claimed (const RungExplainer *self)
{
  RungFlows flows;

  rung_flows_compute (self->context, self->offer, self->projection->n_months, NULL, &flows);
  rung_ledger_add (self->ledger, "forfeited", _("Not vested by then, at the same value"), flows.forfeited,
                   RUNG_STATUS_DERIVED);
  rung_explainer_add_result (self, RUNG_MEASURE_CLAIMED,
                             _("vested shares × (price of the last round − strike), in the last year"), NULL);
}

static void
explain_one_time (const RungExplainer *self,
                  RungMeasure          measure)
{
  if (measure == RUNG_MEASURE_SIGN_ON)
    rung_explainer_add_typed (self, self->year == 1 ? "sign-on-year-2" : "sign-on");
  else
    rung_explainer_add_typed (self, "relocation");
  rung_explainer_add_result (self, measure, NULL, NULL);
}

/* A sum of measures, each with its sign. */
static void
explain_sum (const RungExplainer   *self,
             RungMeasure        result,
             const RungMeasure *parts,
             guint              n_parts,
             const char        *formula)
{
  for (guint i = 0; i < n_parts; i++)
    {
      const RungMeasureInfo *info = rung_measure_get_info (parts[i]);

      double sign = rung_measure_get_sign (parts[i]) * rung_measure_get_sign (result);

      if (amount (self, parts[i]) != 0.0)
        rung_ledger_add (self->ledger, info->id, _(info->title), sign * amount (self, parts[i]),
                         RUNG_STATUS_DERIVED);
    }
  rung_explainer_add_result (self, result, formula, NULL);
}

static void
explain_range (const RungExplainer *self,
               RungMeasure          result,
               guint            first,
               guint            end,
               const char      *formula)
{
  RungMeasure parts[RUNG_N_MEASURES];

  for (guint i = first; i < end; i++)
    parts[i - first] = (RungMeasure) i;
  explain_sum (self, result, parts, end - first, formula);
}

static void
explain_subtotal (const RungExplainer *self,
                  RungMeasure          measure)
{
  static const RungMeasure guaranteed[] = {
    RUNG_MEASURE_BASE, RUNG_MEASURE_SIGN_ON, RUNG_MEASURE_RELOCATION, RUNG_MEASURE_PAYMENTS,
  };
  static const RungMeasure home[] = { RUNG_MEASURE_GROSS, RUNG_MEASURE_TAXES, RUNG_MEASURE_SAVED };
  static const RungMeasure real[] = { RUNG_MEASURE_TAKE_HOME, RUNG_MEASURE_SAVINGS, RUNG_MEASURE_LIVING_COST };

  if (measure == RUNG_MEASURE_GROSS)
    explain_range (self, measure, 0, RUNG_N_PAY_KINDS, _("sum of all pay"));
  else if (measure == RUNG_MEASURE_TAXES)
    explain_range (self, measure, RUNG_FIRST_TAX, RUNG_MEASURE_TAXES, _("sum of all taxes"));
  else if (measure == RUNG_MEASURE_GUARANTEED)
    explain_sum (self, measure, guaranteed, G_N_ELEMENTS (guaranteed), _("base pay and one-time money"));
  else if (measure == RUNG_MEASURE_TAKE_HOME)
    explain_sum (self, measure, home, G_N_ELEMENTS (home), _("gross pay − taxes − what is saved or held"));
  else
    explain_sum (self, measure, real, G_N_ELEMENTS (real), _("take-home pay + savings − living cost"));
}

static void
explain_saved (const RungExplainer *self,
               RungMeasure          measure)
{
  const RungProfileInputs *profile = &self->context->document->profile;

  rung_ledger_add (self->ledger, "deferral", _("Your 401(k) by payroll"), (double) profile->deferral,
                   RUNG_STATUS_TYPED);
  if (self->offer->hsa_money > 0)
    rung_explainer_add_typed (self, "hsa-money");
  if (self->year == self->projection->n_years - 1 && amount (self, RUNG_MEASURE_HELD_TAX) != 0.0)
    {
      RungFlows flows;

      rung_flows_compute (self->context, self->offer, self->projection->n_months, NULL, &flows);
      rung_ledger_add (self->ledger, "held", _("Shares still held, less the tax expected on them"),
                       flows.held - amount (self, RUNG_MEASURE_HELD_TAX), RUNG_STATUS_DERIVED);
    }
  if (profile->hsa > 0)
    rung_ledger_add (self->ledger, "hsa", _("Your HSA by payroll"), (double) profile->hsa,
                     RUNG_STATUS_TYPED);
  if (amount (self, RUNG_MEASURE_MATCH) != 0.0)
    rung_ledger_add (self->ledger, "retirement_match", _("401(k) match"),
                     amount (self, RUNG_MEASURE_MATCH), RUNG_STATUS_DERIVED);
  rung_explainer_add_result (self, measure, _("yours, up to the yearly limit and your pay, the employer’s, and shares still held"), NULL);
}

/**
 * rung_projection_explain:
 * @context: the context
 * @offer: an offer
 * @measure: a measure
 * @year: a year of the horizon, from 0
 * @ledger: where the lines go
 *
 * Records how one figure was made; the last line is the figure itself.
 */
void
rung_projection_explain (const RungContext     *context,
                         const RungOfferInputs *offer,
                         RungMeasure            measure,
                         guint                  year,
                         RungLedger            *ledger)
{
  RungProjection projection;
  RungExplainer self = { context, offer, &projection, year, ledger };

  rung_projection_compute (context, offer, &projection);
  g_return_if_fail (year < projection.n_years);
  switch (measure)
    {
    case RUNG_MEASURE_BASE: explain_base (&self); break;
    case RUNG_MEASURE_BONUS: explain_bonus (&self); break;
    case RUNG_MEASURE_MATCH: explain_match (&self); break;
    case RUNG_MEASURE_SIGN_ON:
    case RUNG_MEASURE_RELOCATION: explain_one_time (&self, measure); break;
    case RUNG_MEASURE_BENEFITS: explain_benefits (&self); break;
    case RUNG_MEASURE_PAYMENTS: explain_payments (&self); break;
    case RUNG_MEASURE_GRANT: explain_grant (&self); break;
    case RUNG_MEASURE_GRANTS:
    case RUNG_MEASURE_ESPP: explain_equity (&self, measure); break;
    case RUNG_MEASURE_PRIVATE: explain_private (&self); break;
    case RUNG_MEASURE_CLAIMED: explain_claimed (&self); break;
    case RUNG_MEASURE_REFRESHERS: explain_refreshers (&self); break;
    case RUNG_MEASURE_FEDERAL_INCOME_TAX:
    case RUNG_MEASURE_SOCIAL_SECURITY:
    case RUNG_MEASURE_MEDICARE:
    case RUNG_MEASURE_STATE_INCOME_TAX:
    case RUNG_MEASURE_STATE_PAYROLL_TAX:
    case RUNG_MEASURE_LOCAL_TAX: rung_explainer_explain_tax (&self, measure); break;
    case RUNG_MEASURE_CAPITAL_TAX: rung_explainer_explain_capital_tax (&self, FALSE); break;
    case RUNG_MEASURE_HELD_TAX: rung_explainer_explain_capital_tax (&self, TRUE); break;
    case RUNG_MEASURE_APRIL: rung_explainer_explain_april (&self); break;
    case RUNG_MEASURE_SAVED:
    case RUNG_MEASURE_SAVINGS: explain_saved (&self, measure); break;
    case RUNG_MEASURE_LIVING_COST: rung_explainer_explain_living (&self); break;
    case RUNG_MEASURE_GROSS:
    case RUNG_MEASURE_TAXES:
    case RUNG_MEASURE_GUARANTEED:
    case RUNG_MEASURE_TAKE_HOME:
    case RUNG_MEASURE_REAL: explain_subtotal (&self, measure); break;
    case RUNG_N_MEASURES:
    default: g_return_if_reached ();
    }
}
