/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-job-tax.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "rung-capital-tax.h"
#include "rung-cents.h"

/* Tax on a job that brings more than wages: options and gains. */

static RungEarner
with_more (const RungEarner *job,
           double            more)
{
  RungEarner all = *job;

  all.wages += more;
  return all;
}

/* Income of the whole return, without long-term gains and options kept. */
static double
get_household_income (const RungJobTax *self,
                      const RungIncome *income)
{
  RungHousehold household = rung_job_tax_get_household (self, &income->job);

  return MAX (household.earners[0].wages + household.earners[1].wages + income->ordinary
              + income->short_gains - income->job.deferral - income->job.hsa, 0.0);
}

static RungIncome
round_income (const RungIncome *income)
{
  RungIncome rounded = *income;

  rounded.ordinary = rung_cents_round (income->ordinary);
  rounded.short_gains = rung_cents_round (income->short_gains);
  rounded.gains = rung_cents_round (income->gains);
  rounded.spread = rung_cents_round (income->spread);
  return rounded;
}

static void
tell_more (RungLedger *ledger,
           const char *id,
           const char *title,
           double      amount,
           RungStatus  status)
{
  if (amount != 0.0)
    rung_ledger_add (ledger, id, title, amount, status);
}

/* Federal income tax on income without payroll taxes, short-term gains
 * included; the state's on long-term gains too, since nearly all states tax
 * them at their usual rates. Local taxes on pay do not reach gains. */
static void
add_ordinary (const RungJobTax *self,
              const RungIncome *income,
              RungTaxes        *due,
              RungTax           tax,
              RungLedger       *ledger)
{
  double ordinary = income->ordinary + income->short_gains;
  RungEarner with_ordinary = with_more (&income->job, ordinary);
  RungEarner with_all = with_more (&income->job, ordinary + income->gains);
  gboolean is_state = tax == RUNG_TAX_STATE_INCOME;
  RungTaxes federal;
  RungTaxes place;

  if (tax != RUNG_TAX_NONE)
    {
      tell_more (ledger, "ordinary", _("Options and discounts, without payroll taxes"), income->ordinary,
                 RUNG_STATUS_DERIVED);
      tell_more (ledger, "short-gains", _("Gains on shares held for a year or less"), income->short_gains,
                 RUNG_STATUS_DERIVED);
      tell_more (ledger, "gains", _("Long-term gains, at the state’s usual rates"), is_state ? income->gains : 0.0,
                 RUNG_STATUS_ASSUMED);
    }
  rung_job_tax_compute (self, &with_ordinary, &federal, is_state ? RUNG_TAX_NONE : tax, ledger);
  rung_job_tax_compute (self, &with_all, &place, is_state ? tax : RUNG_TAX_NONE, ledger);
  due->amount[RUNG_TAX_FEDERAL_INCOME] = federal.amount[RUNG_TAX_FEDERAL_INCOME];
  due->amount[RUNG_TAX_STATE_INCOME] = place.amount[RUNG_TAX_STATE_INCOME];
  due->amount[RUNG_TAX_LOCAL] = federal.amount[RUNG_TAX_LOCAL];
}

/* By their own rates, and with the net investment income tax. */
static double
get_tax_on_gains (const RungJobTax *self,
                  const RungIncome *income,
                  double            agi,
                  RungLedger       *ledger)
{
  RungCapitalTax capital = { self->tables, self->tax_year, rung_profile_get_filing_status (self->profile) };
  double investment = income->short_gains + income->gains;
  double deduction = 0.0;
  double tax = 0.0;

  if (income->gains > 0.0)
    {
      deduction = rung_tables_get_number (self->tables, "us", "standard-deduction", self->tax_year, capital.status);
      tax += rung_capital_tax_get_gains (&capital, agi - deduction, income->gains, ledger);
    }
  if (investment > 0.0)
    tax += rung_capital_tax_get_net_investment (&capital, agi + income->gains, investment, ledger);
  return tax;
}

static double
get_minimum_tax (const RungJobTax *self,
                 const RungIncome *income,
                 double            agi,
                 RungLedger       *ledger)
{
  RungCapitalTax capital = { self->tables, self->tax_year, rung_profile_get_filing_status (self->profile) };
  const RungTaxLaw *law = rung_tables_find_law (self->tables, self->home);
  double tax = 0.0;

  if (income->spread <= 0.0)
    return 0.0;
  if (law != NULL && law->scope == RUNG_SCOPE_LOCAL)
    law = rung_tables_find_law (self->tables, law->parent);
  tax = rung_capital_tax_get_federal_amt (&capital, agi, income->spread, ledger);
  return tax + rung_capital_tax_get_state_amt (&capital, law != NULL ? law->id : NULL, agi + income->job.hsa,
                                               income->spread, ledger);
}

static gboolean
is_on_pay (RungTax tax)
{
  return tax == RUNG_TAX_SOCIAL_SECURITY || tax == RUNG_TAX_MEDICARE || tax == RUNG_TAX_STATE_PAYROLL;
}

/**
 * rung_job_tax_compute_income:
 * @self: whose job it is, and where
 * @income: what the job brings, USD per year; whole cents of it count
 * @due: (out caller-allocates): tax on the job, USD per year, without what is
 *   returned
 * @tax: the tax that is told, %RUNG_TAX_NONE for what is returned
 * @ledger: (nullable): where its steps go
 *
 * Computes the tax on a job that brings options and gains beside wages. Income
 * without payroll taxes meets the income taxes only. Long-term gains are taxed
 * federally by their own rates; they and short-term ones meet the net investment
 * income tax; the spread of incentive stock options meets the alternative minimum
 * tax, whose credit in later years is not counted.
 *
 * Source: Internal Revenue Code, sections 1(h), 55, 421, 1222, 1411, 3121(a)(22).
 *
 * Returns: tax on options and gains, USD per year; NAN if the figures hold no
 *   such law for the year
 */
double
rung_job_tax_compute_income (const RungJobTax *self,
                             const RungIncome *income,
                             RungTaxes        *due,
                             RungTax           tax,
                             RungLedger       *ledger)
{
  RungIncome rounded = round_income (income);
  gboolean has_more = rounded.ordinary != 0.0 || rounded.short_gains != 0.0 || rounded.gains != 0.0
                      || rounded.spread != 0.0;
  RungLedger *capital = tax == RUNG_TAX_NONE ? ledger : NULL;
  double agi = 0.0;

  rung_job_tax_compute (self, &rounded.job, due, has_more && !is_on_pay (tax) ? RUNG_TAX_NONE : tax, ledger);
  if (!has_more)
    return 0.0;
  add_ordinary (self, &rounded, due, is_on_pay (tax) ? RUNG_TAX_NONE : tax, ledger);
  agi = get_household_income (self, &rounded);
  return get_tax_on_gains (self, &rounded, agi, capital) + get_minimum_tax (self, &rounded, agi, capital);
}
