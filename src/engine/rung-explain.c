/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-projection.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "rung-vesting.h"

/* The lines behind one figure of a projection. The amounts come from the
 * projection itself; here is said how they were made. */

typedef struct
{
  const RungContext *context;
  const RungOfferInputs *offer;
  const RungProjection *projection;
  guint year;
  RungLedger *ledger;
} Explainer;

static void
set_text (char      **field,
          const char *text)
{
  g_free (*field);
  *field = g_strdup (text);
}

static double
amount (const Explainer *self,
        RungMeasure      measure)
{
  return self->projection->amount[measure][self->year];
}

static void
add_typed (const Explainer *self,
           const char      *input)
{
  const RungInput *found = rung_inputs_find (&rung_offer_inputs, input);
  g_auto (GStrv) parts = g_strsplit (_(found->label), "_", -1);
  g_autofree char *title = g_strjoinv ("", parts);
  double value = (double) rung_input_get_number (found, self->offer);
  RungLedgerLine *line = NULL;

  if (found->kind == RUNG_KIND_PERCENT)
    value /= 100.0;
  line = rung_ledger_add (self->ledger, input, title, value, RUNG_STATUS_TYPED);
  if (found->kind == RUNG_KIND_PERCENT)
    set_text (&line->unit, "percent");
  else if (found->kind == RUNG_KIND_MONEY)
    set_text (&line->unit, "USD");
  else
    set_text (&line->unit, "1");
}

static void
add_result (const Explainer *self,
            RungMeasure      measure,
            const char      *formula,
            char            *numbers)
{
  const RungMeasureInfo *info = rung_measure_get_info (measure);
  RungLedgerLine *line = rung_ledger_add (self->ledger, info->id, _(info->title),
                                          amount (self, measure), RUNG_STATUS_DERIVED);

  line->formula = g_strdup (formula);
  line->numbers = numbers;
}

static void
explain_base (const Explainer *self)
{
  add_typed (self, "base-pay");
  if (self->year > 0)
    add_typed (self, "raise");
  add_result (self, RUNG_MEASURE_BASE, _("base pay × (1 + raise) for each full year before"),
              g_strdup_printf ("%.0f × (1 + %.2f%%)^%u", (double) self->offer->base_pay,
                               (double) self->offer->raise / 100.0, self->year));
}

static void
explain_bonus (const Explainer *self)
{
  const RungMeasureInfo *info = rung_measure_get_info (RUNG_MEASURE_BASE);

  rung_ledger_add (self->ledger, info->id, _(info->title), amount (self, RUNG_MEASURE_BASE),
                   RUNG_STATUS_DERIVED);
  add_typed (self, "bonus");
  if (self->offer->bonus_amount > 0)
    add_typed (self, "bonus-amount");
  add_typed (self, "bonus-payout");
  add_result (self, RUNG_MEASURE_BONUS, _("(base pay × bonus + fixed bonus) × expected payout"),
              g_strdup_printf ("(%.2f × %.2f%% + %.0f) × %.2f%%", amount (self, RUNG_MEASURE_BASE),
                               (double) self->offer->bonus / 100.0,
                               (double) self->offer->bonus_amount,
                               (double) self->offer->bonus_payout / 100.0));
}

static void
explain_match (const Explainer *self)
{
  const RungInput *deferral = rung_inputs_find (&rung_profile_inputs, "deferral");

  rung_ledger_add (self->ledger, deferral->id, _("Your 401(k) by payroll"),
                   (double) self->context->document->profile.deferral, RUNG_STATUS_TYPED);
  add_typed (self, "match-rate");
  add_typed (self, "match-limit");
  add_result (self, RUNG_MEASURE_MATCH,
              _("match × the smaller of your deferral and the limit of base pay"), NULL);
}

typedef struct
{
  const Explainer *self;
  guint granted;
  double value;
} Vesting;

static void
explain_tranche_cb (int      month,
                    double   fraction,
                    gpointer user_data)
{
  Vesting *vesting = user_data;
  const Explainer *self = vesting->self;
  guint at = vesting->granted + (guint) month;
  double growth = (double) self->offer->share_growth / 10000.0;
  g_autofree char *title = NULL;
  RungLedgerLine *line = NULL;

  if (at <= 12 * self->year || at > 12 * (self->year + 1))
    return;
  title = g_strdup_printf (_("Month %u: %.4g%% vests"), at, 100.0 * fraction);
  line = rung_ledger_add (self->ledger, "tranche", title,
                          vesting->value * fraction * pow (1.0 + growth, month / 12.0),
                          RUNG_STATUS_DERIVED);
  set_text (&line->unit, "USD");
  if (growth != 0.0)
    line->numbers = g_strdup_printf ("%.0f × %.4g%% × (1 + %.2f%%)^(%d/12)", vesting->value,
                                     100.0 * fraction, 100.0 * growth, month);
  else
    line->numbers = g_strdup_printf ("%.0f × %.4g%%", vesting->value, 100.0 * fraction);
}

static void
add_schedule (const Explainer    *self,
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

static void
explain_grant (const Explainer *self)
{
  const RungSchedule *schedule = rung_tables_find_schedule (self->context->tables,
                                                            self->offer->schedule);
  Vesting vesting = { self, 0, (double) self->offer->grant };

  add_typed (self, "grant");
  add_typed (self, "share-growth");
  add_schedule (self, schedule);
  if (schedule != NULL)
    rung_vesting_foreach (schedule, explain_tranche_cb, &vesting);
  add_result (self, RUNG_MEASURE_GRANT, _("sum of what vests in the year, at the share price then"), NULL);
}

static void
explain_refreshers (const Explainer *self)
{
  const RungSchedule *schedule = rung_tables_find_schedule (self->context->tables,
                                                            self->offer->refresher_schedule);
  Vesting vesting = { self, 12 * (guint) self->offer->refresher_first_year,
                      (double) self->offer->refresher };

  add_typed (self, "refresher");
  add_typed (self, "refresher-first-year");
  add_typed (self, "share-growth");
  add_schedule (self, schedule);
  for (; schedule != NULL && vesting.granted < 12 * self->projection->n_years; vesting.granted += 12)
    rung_vesting_foreach (schedule, explain_tranche_cb, &vesting);
  add_result (self, RUNG_MEASURE_REFRESHERS, _("sum of what vests in the year, over all refreshers"), NULL);
}

static void
explain_one_time (const Explainer *self,
                  RungMeasure      measure)
{
  if (measure == RUNG_MEASURE_SIGN_ON)
    add_typed (self, self->year == 1 ? "sign-on-year-2" : "sign-on");
  else
    add_typed (self, "relocation");
  add_result (self, measure, NULL, NULL);
}

/* A sum of measures, each with its sign. */
static void
explain_sum (const Explainer   *self,
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
  add_result (self, result, formula, NULL);
}

static void
explain_work_elsewhere (const Explainer  *self,
                        const RungJobTax *job_tax,
                        const RungEarner *job,
                        double            home)
{
  const RungTaxLaw *law = rung_tables_find_law (self->context->tables, job_tax->work);
  RungJobTax there = *job_tax;
  RungTaxes due;
  g_autofree char *title = g_strdup_printf (_("Tax of the work state, %s"),
                                            law != NULL ? law->title : job_tax->work);

  there.home = job_tax->work;
  there.work = NULL;
  rung_job_tax_compute (&there, job, &due);
  rung_ledger_add (self->ledger, "home", _("Tax of the home state"), home, RUNG_STATUS_DERIVED);
  rung_ledger_add (self->ledger, "work", title, due.amount[RUNG_TAX_STATE_INCOME], RUNG_STATUS_DERIVED);
}

static void
explain_tax (const Explainer *self,
             RungMeasure      measure)
{
  RungTax tax = (RungTax) (measure - RUNG_MEASURE_FEDERAL_INCOME_TAX);
  guint notes = 0;
  RungJobTax job_tax = rung_projection_get_job_tax (self->context, self->offer, self->year, &notes);
  RungEarner job = rung_projection_get_job (self->context, self->projection, self->year, &notes);
  RungEarner none = { 0 };
  RungHousehold household = rung_job_tax_get_household (&job_tax, &job);
  RungHousehold others = rung_job_tax_get_household (&job_tax, &none);
  const RungTaxProgram *program = rung_job_tax_get_program (&job_tax, job_tax.home);
  const RungLedgerLine *line = NULL;
  const char *formula = NULL;
  char *numbers = NULL;
  RungTaxes with;
  RungTaxes without;

  if (program == NULL)
    return;
  rung_ledger_add (self->ledger, "wages", _("Wages from this offer"), job.wages,
                   RUNG_STATUS_DERIVED)->formula = g_strdup (_("all pay but the employer’s match"));
  rung_tax_program_explain (program, &household, tax, &with, self->ledger);
  rung_tax_program_run (program, &others, &without);
  if (without.amount[tax] != 0.0)
    {
      rung_ledger_add (self->ledger, "without", _("The household’s tax without this job"),
                       without.amount[tax], RUNG_STATUS_DERIVED);
      formula = _("tax of the household with this job less without it");
      numbers = g_strdup_printf ("%.2f − %.2f", with.amount[tax], without.amount[tax]);
    }
  if (job_tax.work != NULL && tax == RUNG_TAX_STATE_INCOME)
    {
      explain_work_elsewhere (self, &job_tax, &job, with.amount[tax] - without.amount[tax]);
      formula = _("tax of the work state in the share earned there, or of the home state if that is more");
    }
  /* The last step of the law may be the figure already. */
  line = rung_ledger_get (self->ledger, rung_ledger_get_n (self->ledger) - 1);
  if (formula != NULL || fabs (line->value - amount (self, measure)) >= 0.005)
    add_result (self, measure, formula, numbers);
}

static void
explain_april (const Explainer *self)
{
  guint notes = 0;
  RungJobTax job_tax = rung_projection_get_job_tax (self->context, self->offer, self->year, &notes);
  RungEarner job = rung_projection_get_job (self->context, self->projection, self->year, &notes);
  RungPayParts parts = rung_projection_get_parts (self->projection, self->year);
  RungWithholding withholding;

  if (rung_withholding_compute (&job_tax, &job, &parts, &withholding, self->ledger))
    add_result (self, RUNG_MEASURE_APRIL, _("tax owed less tax withheld"), NULL);
}

static void
add_price_level (const Explainer *self,
                 const char      *id)
{
  const RungPlace *place = rung_tables_find_place (self->context->tables, id);
  RungLedgerLine *line = NULL;
  g_autofree char *title = NULL;

  if (place == NULL || place->price_parity <= 0.0)
    {
      rung_ledger_add (self->ledger, "prices", _("Price level, place not told"), 100.0,
                       RUNG_STATUS_ASSUMED);
      return;
    }
  title = g_strdup_printf (_("Price level of %s"), place->title);
  line = rung_ledger_add (self->ledger, "prices", title, place->price_parity, RUNG_STATUS_PUBLISHED);
  set_text (&line->unit, _("of 100 for the nation"));
  if (place->price_source != NULL)
    line->source = g_strdup_printf ("%s, %s", place->price_source->publisher,
                                    place->price_source->document);
}

static void
explain_living (const Explainer *self)
{
  const RungProfileInputs *profile = &self->context->document->profile;
  double kept = amount (self, RUNG_MEASURE_TAKE_HOME) + amount (self, RUNG_MEASURE_SAVED);

  if (self->context->living == RUNG_LIVING_BY_PRICES)
    {
      rung_ledger_add (self->ledger, "kept", _("Kept after tax, savings included"), kept,
                       RUNG_STATUS_DERIVED);
      add_price_level (self, self->offer->place);
      add_result (self, RUNG_MEASURE_LIVING_COST,
                  _("kept − kept × 100 / price level: what the price level takes or gives"), NULL);
    }
  else if (self->offer->monthly_budget > 0)
    {
      add_typed (self, "monthly-budget");
      add_result (self, RUNG_MEASURE_LIVING_COST, _("budget × 12"), NULL);
    }
  else
    {
      rung_ledger_add (self->ledger, "monthly-budget", _("What you spend now, a month"),
                       (double) profile->monthly_budget, RUNG_STATUS_TYPED);
      add_price_level (self, profile->place);
      add_price_level (self, self->offer->place);
      add_result (self, RUNG_MEASURE_LIVING_COST,
                  _("what you spend now × price level there / price level here × 12"), NULL);
    }
}

static void
explain_subtotal (const Explainer *self,
                  RungMeasure      measure)
{
  static const RungMeasure pay[] = {
    RUNG_MEASURE_BASE, RUNG_MEASURE_BONUS, RUNG_MEASURE_MATCH, RUNG_MEASURE_SIGN_ON,
    RUNG_MEASURE_RELOCATION, RUNG_MEASURE_GRANT, RUNG_MEASURE_REFRESHERS,
  };
  static const RungMeasure taxes[] = {
    RUNG_MEASURE_FEDERAL_INCOME_TAX, RUNG_MEASURE_SOCIAL_SECURITY, RUNG_MEASURE_MEDICARE,
    RUNG_MEASURE_STATE_INCOME_TAX, RUNG_MEASURE_STATE_PAYROLL_TAX, RUNG_MEASURE_LOCAL_TAX,
  };
  static const RungMeasure home[] = { RUNG_MEASURE_GROSS, RUNG_MEASURE_TAXES, RUNG_MEASURE_SAVED };
  static const RungMeasure real[] = { RUNG_MEASURE_TAKE_HOME, RUNG_MEASURE_SAVINGS, RUNG_MEASURE_LIVING_COST };

  if (measure == RUNG_MEASURE_GROSS)
    explain_sum (self, measure, pay, G_N_ELEMENTS (pay), _("sum of all pay"));
  else if (measure == RUNG_MEASURE_TAXES)
    explain_sum (self, measure, taxes, G_N_ELEMENTS (taxes), _("sum of all taxes"));
  else if (measure == RUNG_MEASURE_TAKE_HOME)
    explain_sum (self, measure, home, G_N_ELEMENTS (home), _("gross pay − taxes − savings by payroll"));
  else
    explain_sum (self, measure, real, G_N_ELEMENTS (real), _("take-home pay + savings − living cost"));
}

static void
explain_saved (const Explainer *self,
               RungMeasure      measure)
{
  const RungProfileInputs *profile = &self->context->document->profile;

  rung_ledger_add (self->ledger, "deferral", _("Your 401(k) by payroll"), (double) profile->deferral,
                   RUNG_STATUS_TYPED);
  if (profile->hsa > 0)
    rung_ledger_add (self->ledger, "hsa", _("Your HSA by payroll"), (double) profile->hsa,
                     RUNG_STATUS_TYPED);
  if (amount (self, RUNG_MEASURE_MATCH) != 0.0)
    rung_ledger_add (self->ledger, "retirement_match", _("401(k) match"),
                     amount (self, RUNG_MEASURE_MATCH), RUNG_STATUS_DERIVED);
  add_result (self, measure, _("yours, up to the yearly limit and your pay, and the match"), NULL);
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
  Explainer self = { context, offer, &projection, year, ledger };

  rung_projection_compute (context, offer, &projection);
  g_return_if_fail (year < projection.n_years);
  switch (measure)
    {
    case RUNG_MEASURE_BASE: explain_base (&self); break;
    case RUNG_MEASURE_BONUS: explain_bonus (&self); break;
    case RUNG_MEASURE_MATCH: explain_match (&self); break;
    case RUNG_MEASURE_SIGN_ON:
    case RUNG_MEASURE_RELOCATION: explain_one_time (&self, measure); break;
    case RUNG_MEASURE_GRANT: explain_grant (&self); break;
    case RUNG_MEASURE_REFRESHERS: explain_refreshers (&self); break;
    case RUNG_MEASURE_FEDERAL_INCOME_TAX:
    case RUNG_MEASURE_SOCIAL_SECURITY:
    case RUNG_MEASURE_MEDICARE:
    case RUNG_MEASURE_STATE_INCOME_TAX:
    case RUNG_MEASURE_STATE_PAYROLL_TAX:
    case RUNG_MEASURE_LOCAL_TAX: explain_tax (&self, measure); break;
    case RUNG_MEASURE_APRIL: explain_april (&self); break;
    case RUNG_MEASURE_SAVED:
    case RUNG_MEASURE_SAVINGS: explain_saved (&self, measure); break;
    case RUNG_MEASURE_LIVING_COST: explain_living (&self); break;
    case RUNG_MEASURE_GROSS:
    case RUNG_MEASURE_TAXES:
    case RUNG_MEASURE_TAKE_HOME:
    case RUNG_MEASURE_REAL: explain_subtotal (&self, measure); break;
    case RUNG_N_MEASURES:
    default: g_return_if_reached ();
    }
}

/**
 * rung_explain_years:
 * @projection: a projection
 * @measure: a measure
 * @is_average: whether the figure is the average of the years, not their sum
 * @ledger: where the lines go
 *
 * Records the years behind a total or an average; the last line is the figure.
 */
void
rung_explain_years (const RungProjection *projection,
                    RungMeasure           measure,
                    gboolean              is_average,
                    RungLedger           *ledger)
{
  double total = 0.0;
  RungLedgerLine *line = NULL;

  for (guint year = 0; year < projection->n_years; year++)
    {
      g_autofree char *title = g_strdup_printf (_("Year %u"), year + 1);

      total += projection->amount[measure][year];
      line = rung_ledger_add (ledger, "year", title, projection->amount[measure][year],
                              RUNG_STATUS_DERIVED);
      set_text (&line->unit, "USD");
    }
  line = rung_ledger_add (ledger, "total", _("All years"), total, RUNG_STATUS_DERIVED);
  set_text (&line->unit, "USD");
  if (!is_average)
    return;
  line = rung_ledger_add (ledger, "average", _("Average of the years"), total / projection->n_years,
                          RUNG_STATUS_DERIVED);
  line->numbers = g_strdup_printf ("%.2f / %u", total, projection->n_years);
}
