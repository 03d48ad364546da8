/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-job-tax.h"

#include <math.h>

#include "rung-capital-tax.h"

/* Tax on a job that brings more than wages: options and gains. */

static RungEarner
with_more (const RungEarner *job,
           double            more)
{
  RungEarner all = *job;

  all.wages += more;
  return all;
}

/* Income of the whole return, without options and gains. */
static double
get_household_income (const RungJobTax *self,
                      const RungIncome *income)
{
  RungHousehold household = rung_job_tax_get_household (self, &income->job);

  return MAX (household.earners[0].wages + household.earners[1].wages + income->ordinary
              - income->job.deferral - income->job.hsa, 0.0);
}

/* Federal income tax on ordinary income without payroll taxes; the state's on
 * gains too, since nearly all states tax them at their usual rates. */
static void
add_ordinary (const RungJobTax *self,
              const RungIncome *income,
              RungTaxes        *due)
{
  RungEarner with_ordinary = with_more (&income->job, income->ordinary);
  RungEarner with_all = with_more (&income->job, income->ordinary + income->gains);
  RungTaxes federal;
  RungTaxes place;

  rung_job_tax_compute (self, &with_ordinary, &federal);
  rung_job_tax_compute (self, &with_all, &place);
  due->amount[RUNG_TAX_FEDERAL_INCOME] = federal.amount[RUNG_TAX_FEDERAL_INCOME];
  due->amount[RUNG_TAX_STATE_INCOME] = place.amount[RUNG_TAX_STATE_INCOME];
  /* Local taxes on pay do not reach gains. */
  due->amount[RUNG_TAX_LOCAL] = federal.amount[RUNG_TAX_LOCAL];
}

/**
 * rung_job_tax_compute_income:
 * @self: whose job it is, and where
 * @income: what the job brings, USD per year
 * @due: (out caller-allocates): tax on the job, USD per year, without what is
 *   returned
 * @ledger: (nullable): where the steps of what is returned go
 *
 * Computes the tax on a job that brings options and gains beside wages. Income
 * without payroll taxes meets the income taxes only. Gains are taxed federally
 * by their own rates and with the net investment income tax; the spread of
 * incentive stock options by the alternative minimum tax, whose credit in later
 * years is not counted.
 *
 * Source: Internal Revenue Code, sections 1(h), 55, 421, 1411, 3121(a)(22).
 *
 * Returns: tax on options and gains, USD per year; NAN if the figures hold no
 *   such law for the year
 */
double
rung_job_tax_compute_income (const RungJobTax *self,
                             const RungIncome *income,
                             RungTaxes        *due,
                             RungLedger       *ledger)
{
  RungCapitalTax capital = { self->tables, self->tax_year, rung_profile_get_filing_status (self->profile) };
  const RungTaxLaw *law = NULL;
  double agi = 0.0;
  double deduction = 0.0;
  double tax = 0.0;

  rung_job_tax_compute (self, &income->job, due);
  if (income->ordinary == 0.0 && income->gains == 0.0 && income->spread == 0.0)
    return 0.0;
  add_ordinary (self, income, due);
  agi = get_household_income (self, income);
  if (income->gains > 0.0)
    {
      deduction = rung_tables_get_number (self->tables, "us", "standard-deduction", self->tax_year,
                                          capital.status);
      tax += rung_capital_tax_get_gains (&capital, agi - deduction, income->gains, ledger);
      tax += rung_capital_tax_get_net_investment (&capital, agi + income->gains, income->gains, ledger);
    }
  if (income->spread > 0.0)
    {
      law = rung_tables_find_law (self->tables, self->home);
      if (law != NULL && law->scope == RUNG_SCOPE_LOCAL)
        law = rung_tables_find_law (self->tables, law->parent);
      tax += rung_capital_tax_get_federal_amt (&capital, agi, income->spread, ledger);
      tax += rung_capital_tax_get_state_amt (&capital, law != NULL ? law->id : NULL,
                                             agi + income->job.hsa, income->spread, ledger);
    }
  return tax;
}
