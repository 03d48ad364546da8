/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-year.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "engine/tax/rung-tax-explain.h"
#include "engine/tax/rung-tax-run.h"
#include "engine/tax/rung-telling.h"

#include "rung-carried.h"
#include "rung-cash.h"
#include "rung-living.h"
#include "rung-retirement.h"

/* Days a week at home from which the employer may sit far away. */
#define REMOTE_DAYS 4

/* The rule of the home state on days at home of people who work for others. */
static RungConvenience
get_home_rule (const RungJobTax *job_tax)
{
  RungTaxPlace home;

  if (!rung_tax_place_find (&home, job_tax->tables, job_tax->home, NULL) || home.state == NULL)
    return RUNG_CONVENIENCE_NONE;
  return home.state->convenience;
}

/* Whose days at home another state may tax, nobody says where the employer is. */
static void
note_days_at_home (const RungOfferInputs *offer,
                   const RungJobTax      *job_tax,
                   guint                 *notes)
{
  RungConvenience rule = RUNG_CONVENIENCE_NONE;

  if (job_tax->work != NULL
      || (offer->remote_days < REMOTE_DAYS && !g_str_equal (offer->place, "remote")))
    return;
  rule = get_home_rule (job_tax);
  if (rule == RUNG_CONVENIENCE_FULL || rule == RUNG_CONVENIENCE_MUTUAL)
    *notes |= RUNG_NOTE_CONVENIENCE_MUTUAL;
  else
    *notes |= RUNG_NOTE_CONVENIENCE;
}

/* Whether more interest is paid than earned. The last year may be a part of one. */
static gboolean
has_too_much_interest (const RungOfferInputs *offer,
                       const RungHousehold   *household)
{
  double income = MAX (household->earners[0].wages,
                       rung_cash_get_base (offer, 0)) + household->earners[1].wages
                  + household->details[RUNG_DETAIL_OTHER_INCOME]
                  + MAX (household->details[RUNG_DETAIL_LONG_GAINS], 0.0);

  return household->details[RUNG_DETAIL_MORTGAGE_INTEREST] > income;
}

static void
note_household (const RungOfferInputs *offer,
                const RungJobTax      *job_tax,
                const RungHousehold   *household,
                const RungTaxes       *due,
                guint                 *notes)
{
  gboolean is_owner = job_tax->profile->mortgage_interest > 0 || job_tax->profile->property_tax > 0;

  if (rung_profile_get_filing_status (job_tax->profile) == RUNG_FILING_HEAD_OF_HOUSEHOLD
      && household->details[RUNG_DETAIL_DEPENDENTS] == 0.0)
    *notes |= RUNG_NOTE_NO_DEPENDENT;
  if (is_owner && job_tax->home != NULL && due->amount[RUNG_TAX_STATE_INCOME] == 0.0)
    *notes |= RUNG_NOTE_SALES_TAX;
  if (has_too_much_interest (offer, household))
    *notes |= RUNG_NOTE_INTEREST;
}

static void
note_law (const RungYear   *self,
          const RungJobTax *job_tax,
          const RungIncome *income,
          const RungTaxes  *due)
{
  guint *notes = &self->projection->notes;
  RungHousehold household = rung_job_tax_get_household (job_tax, income);
  const RungTaxProgram *program = rung_job_tax_get_program (job_tax, &household);
  const RungTaxLaw *federal = rung_tables_find_law (self->context->tables, RUNG_FEDERAL_LAW);

  if (federal != NULL && job_tax->tax_year > federal->last_year)
    *notes |= RUNG_NOTE_LATER_LAW;
  else if (program != NULL && rung_tax_program_get_status (program) != RUNG_STATUS_PUBLISHED)
    *notes |= RUNG_NOTE_PROJECTED_LAW;
  if (job_tax->work != NULL)
    *notes |= RUNG_NOTE_WORK_ELSEWHERE;
  if (income->short_gains != 0.0 || income->gains != 0.0 || income->spread > 0.0
      || income->short_loss > 0.0
      || income->long_loss > 0.0 || income->likely_loss > 0.0)
    *notes |= RUNG_NOTE_CAPITAL_TAX;
  note_days_at_home (self->offer, job_tax, notes);
  note_household (self->offer, job_tax, &household, due, notes);
}

/* The ledger, if the figure is told. */
static RungLedger *
get_ledger (const RungYear *self,
         RungMeasure     measure)
{
  return rung_flows_get_ledger (self->log, measure, self->year);
}

/* A sum of the table, from its parts. */
static void
add_up (const RungYear *self,
        RungMeasure     measure)
{
  RungLedger *ledger = get_ledger (self, measure);
  guint from = ledger != NULL ? rung_ledger_get_n (ledger) : 0;
  double (*amount)[RUNG_MAX_YEARS] = self->projection->amount;
  const RungMeasurePart *parts = NULL;
  guint n_parts = 0;
  double sum = 0.0;

  parts = rung_measure_get_parts (measure, &n_parts);
  for (guint i = 0; i < n_parts; i++)
    {
      double part = parts[i].sign * amount[parts[i].measure][self->year];

      sum += part;
      if (ledger != NULL && part != 0.0)
        rung_telling_add_measure (ledger, parts[i].measure, part);
    }
  amount[measure][self->year] = sum;
  rung_telling_add_sum (ledger, from, NULL, measure, sum, N_("the sum of these"));
}

static void
tax_held (const RungYear   *self,
          const RungJobTax *job_tax)
{
  RungLedger *ledger = get_ledger (self, RUNG_MEASURE_HELD_TAX);
  RungProjection *projection = self->projection;
  RungIncome income = rung_flows_get_income (self->context, self->flows, self->year, TRUE,
                                             &projection->notes, ledger);
  RungTaxes due;
  double with = 0.0;
  double without = 0.0;
  RungLedgerLine *line = NULL;

  rung_carried_add (self->context, self->offer, self->flows, self->year, TRUE, &income, ledger);
  rung_job_tax_compute (job_tax, &income, &due, RUNG_TAX_NONE, NULL);
  with = rung_taxes_get_sum (&due);
  for (int tax = 0; tax < RUNG_N_TAXES; tax++)
    without += projection->amount[rung_tax_get_measure (tax)][self->year];
  projection->amount[RUNG_MEASURE_HELD_TAX][self->year] = with - without;
  if (ledger == NULL)
    return;
  rung_ledger_add (ledger, "taxes-with-held",
                   _("All taxes of the year, as if the shares were sold"), with,
                   RUNG_STATUS_DERIVED);
  rung_ledger_add (ledger, "taxes-without-held", _("All taxes of the year without them"), without,
                   RUNG_STATUS_DERIVED);
  line = rung_telling_add_measure (ledger, RUNG_MEASURE_HELD_TAX, with - without);
  rung_ledger_line_set_formula (line, _("the difference"), "# − #", (double[]) { with, without });
}

/* The tax of a year that is told. */
static RungTax
get_told_tax (const RungYear *self,
              RungLedger    **ledger)
{
  *ledger = NULL;
  for (int tax = 0; *ledger == NULL && tax < RUNG_N_TAXES; tax++)
    {
      *ledger = get_ledger (self, rung_tax_get_measure (tax));
      if (*ledger != NULL)
        return (RungTax) tax;
    }
  return RUNG_TAX_NONE;
}

/* The last step of the law, as the figure of the table. */
static void
tell_tax (const RungYear *self,
          RungMeasure     measure,
          RungLedger     *ledger)
{
  double amount = self->projection->amount[measure][self->year];

  if (ledger != NULL)
    rung_ledger_line_set_formula (rung_telling_add_measure (ledger, measure, amount),
                                  _("the last step"), "#", &amount);
}

static void
tell_saved (RungLedger *ledger,
            const char *id,
            const char *title,
            double      amount)
{
  if (amount != 0.0)
    rung_ledger_add (ledger, id, title, amount, RUNG_STATUS_DERIVED);
}

/* Money that is the person's but no cash: set aside, from the employer, still held. */
static void
save_year_of_offer (const RungYear   *self,
                    const RungIncome *income)
{
  static const RungMeasure both[] = { RUNG_MEASURE_SAVED, RUNG_MEASURE_SAVINGS };
  double (*amount)[RUNG_MAX_YEARS] = self->projection->amount;
  double deferral = income->job.deferral + income->roth;
  double health = (double) self->offer->hsa_money
                  * rung_flows_get_year_months (self->flows, self->year) / 12.0;
  gboolean is_last = self->year == self->flows->n_years - 1;
  double held = is_last && self->flows->held != 0.0
                ? self->flows->held - amount[RUNG_MEASURE_HELD_TAX][self->year] : 0.0;
  double saved = deferral + income->job.hsa + amount[RUNG_MEASURE_MATCH][self->year] + health
                 + held;
  double after_tax = rung_after_tax_compute (self->context, deferral,
                                             amount[RUNG_MEASURE_MATCH][self->year],
                                             income->job.wages - deferral - income->job.hsa
                                             - income->job.dependent_care - income->job.benefits
                                             - amount[RUNG_MEASURE_TAXES][self->year], self->year,
                                             &self->projection->notes, NULL);

  saved += after_tax;
  for (guint i = 0; i < G_N_ELEMENTS (both); i++)
    {
      RungMeasure measure = both[i];
      RungLedger *ledger = get_ledger (self, measure);
      guint from = ledger != NULL ? rung_ledger_get_n (ledger) : 0;

      if (ledger == NULL)
        continue;
      tell_saved (ledger, "set-aside", _("Your 401(k) by payroll"), deferral);
      tell_saved (ledger, "after-tax", _("Your after-tax 401(k)"), after_tax);
      tell_saved (ledger, "set-aside-hsa", _("Your HSA by payroll"), income->job.hsa);
      tell_saved (ledger, "retirement_match", _("401(k) match"),
                  amount[RUNG_MEASURE_MATCH][self->year]);
      tell_saved (ledger, "employer-hsa", _("HSA money of the employer"), health);
      tell_saved (ledger, "held", _("Shares still held, less the tax expected on them"), held);
      rung_telling_add_sum (ledger, from, NULL, measure, saved,
                            N_("yours, up to the yearly limit and your pay, the employer’s, and "
                               "shares still held"));
    }
  amount[RUNG_MEASURE_SAVED][self->year] = saved;
  amount[RUNG_MEASURE_SAVINGS][self->year] = saved;
}

static void
tax_year_of_offer (const RungYear *self)
{
  RungProjection *projection = self->projection;
  guint year = self->year;
  RungLedger *ledger = NULL;
  RungTax told = get_told_tax (self, &ledger);
  RungJobTax job_tax = rung_projection_get_job_tax (self->context, self->offer, year,
                                                    &projection->notes);
  RungIncome income = rung_flows_get_income (self->context, self->flows, year, FALSE,
                                             &projection->notes, ledger);
  double (*amount)[RUNG_MAX_YEARS] = projection->amount;
  RungTaxes due;

  rung_carried_add (self->context, self->offer, self->flows, year, FALSE, &income, ledger);
  rung_job_tax_compute (&job_tax, &income, &due, told, ledger);
  note_law (self, &job_tax, &income, &due);
  for (int tax = 0; tax < RUNG_N_TAXES; tax++)
    amount[rung_tax_get_measure (tax)][year] = due.amount[tax];
  if (told != RUNG_TAX_NONE)
    tell_tax (self, rung_tax_get_measure (told), ledger);
  if (year == self->flows->n_years - 1 && self->flows->held != 0.0)
    tax_held (self, &job_tax);
  add_up (self, RUNG_MEASURE_TAXES);
  save_year_of_offer (self, &income);
}

static void
live_year_of_offer (const RungYear *self)
{
  double (*amount)[RUNG_MAX_YEARS] = self->projection->amount;
  double kept = amount[RUNG_MEASURE_TAKE_HOME][self->year] + amount[RUNG_MEASURE_SAVED][self->year];

  amount[RUNG_MEASURE_LIVING_COST][self->year]
    = rung_living_get_cost (self->context, self->offer,
                            rung_flows_get_year_months (self->flows, self->year), kept,
                            &self->projection->notes, get_ledger (self, RUNG_MEASURE_LIVING_COST));
}

/* Pay by its kinds: what their terms sum up to. */
static void
sum_pay (const RungYear *self)
{
  double (*amount)[RUNG_MAX_YEARS] = self->projection->amount;
  guint end = MIN (12 * (self->year + 1), self->flows->n_months);

  for (int kind = 0; kind < RUNG_N_PAY_KINDS; kind++)
    {
      for (guint month = 12 * self->year; month < end; month++)
        amount[kind][self->year] += self->flows->amount[kind][month];
      rung_telling_add_sum (get_ledger (self, kind), 0, RUNG_FLOWS_TERMS, kind,
                            amount[kind][self->year],
                            N_("the sum of these"));
    }
  amount[RUNG_MEASURE_CLAWBACK][self->year] = self->flows->owed_back[self->year];
  rung_telling_add_sum (get_ledger (self, RUNG_MEASURE_CLAWBACK), 0, RUNG_FLOWS_TERM,
                        RUNG_MEASURE_CLAWBACK,
                        self->flows->owed_back[self->year], N_("the sum of these"));
}

/**
 * rung_year_compute:
 * @self: a year whose amounts are 0
 *
 * Takes the pay of a year through tax and living cost.
 */
void
rung_year_compute (const RungYear *self)
{
  sum_pay (self);
  add_up (self, RUNG_MEASURE_GROSS);
  add_up (self, RUNG_MEASURE_GUARANTEED);
  tax_year_of_offer (self);
  add_up (self, RUNG_MEASURE_TAKE_HOME);
  live_year_of_offer (self);
  add_up (self, RUNG_MEASURE_REAL);
}

/**
 * rung_year_withhold:
 * @self: a year that is computed
 *
 * Finds what is due in April: what the employer withholds against what is owed on
 * wages; options and gains are paid in April whole.
 */
void
rung_year_withhold (const RungYear *self)
{
  RungProjection *projection = self->projection;
  RungLedger *ledger = get_ledger (self, RUNG_MEASURE_APRIL);
  RungJobTax job_tax = rung_projection_get_job_tax (self->context, self->offer, self->year,
                                                    &projection->notes);
  RungIncome income = rung_flows_get_income (self->context, self->flows, self->year, FALSE,
                                             &projection->notes, ledger);
  RungPayParts parts = rung_flows_get_parts (self->flows, self->year);
  RungWithholding withholding;
  double beside = 0.0;
  RungLedgerLine *line = NULL;

  if (!rung_withholding_compute (&job_tax, &income, &parts, &withholding, ledger))
    return;
  beside = projection->amount[RUNG_MEASURE_TAXES][self->year]
           - projection->amount[RUNG_MEASURE_HELD_TAX][self->year]
           - rung_taxes_get_sum (&withholding.owed);
  projection->amount[RUNG_MEASURE_APRIL][self->year] = withholding.gap + beside;
  if (ledger == NULL)
    return;
  rung_ledger_add (ledger, "owed-beside-wages", _("Tax on options and gains, from which nothing "
                                                  "is withheld"), beside,
                   RUNG_STATUS_DERIVED);
  line = rung_telling_add_measure (ledger, RUNG_MEASURE_APRIL, withholding.gap + beside);
  rung_ledger_line_set_formula (line, _("owed less withheld on wages + tax on options and gains"),
                                "# + #",
                                (double[]) { withholding.gap, beside });
}
