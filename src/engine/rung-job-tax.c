/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-job-tax.h"

/**
 * rung_profile_get_filing_status:
 * @profile: a profile
 *
 * Returns: its filing status
 */
RungFilingStatus
rung_profile_get_filing_status (const RungProfileInputs *profile)
{
  RungFilingStatus status = RUNG_FILING_SINGLE;

  rung_filing_status_parse (profile->filing_status, &status);
  return status;
}

/**
 * rung_job_tax_get_household:
 * @self: whose job it is, and where
 * @job: the job, or all zeros for the household without it
 *
 * Returns: the household that is taxed
 */
RungHousehold
rung_job_tax_get_household (const RungJobTax *self,
                            const RungEarner *job)
{
  RungHousehold household = { { *job } };

  if (rung_profile_get_filing_status (self->profile) == RUNG_FILING_JOINT)
    household.earners[1].wages = (double) self->profile->spouse_wages;
  return household;
}

/**
 * rung_job_tax_get_program:
 * @self: whose job it is, and when
 * @law: (nullable): id of the law of a place
 *
 * Returns: (transfer none) (nullable): the law compiled, %NULL if there is none
 */
const RungTaxProgram *
rung_job_tax_get_program (const RungJobTax *self,
                          const char       *law)
{
  return rung_tax_cache_get (self->cache, law, self->tax_year,
                             rung_profile_get_filing_status (self->profile), NULL);
}

/* What the work state asks of somebody who lives elsewhere: its tax on the
 * whole household's income, in the share that is earned there. */
static void
tax_at_work (const RungJobTax *self,
             const RungEarner *job,
             RungTaxes        *due)
{
  const RungTaxLaw *law = rung_tables_find_law (self->tables, self->work);
  const RungTaxProgram *program = NULL;
  RungHousehold household = rung_job_tax_get_household (self, job);
  double all = job->wages + household.earners[1].wages;
  RungHousehold alone = { { *job } };
  RungTaxes there = { 0 };
  RungTaxes payroll = { 0 };
  double income = 0.0;
  double home = due->amount[RUNG_TAX_STATE_INCOME];

  if (law != NULL && law->scope == RUNG_SCOPE_LOCAL)
    law = rung_tables_find_law (self->tables, law->parent);
  program = law != NULL ? rung_job_tax_get_program (self, law->id) : NULL;
  if (program == NULL || all <= 0.0)
    return;
  rung_tax_program_run (program, &household, &there);
  rung_tax_program_run (program, &alone, &payroll);
  income = there.amount[RUNG_TAX_STATE_INCOME] * job->wages / all;
  /* The home state gives credit for it, up to its own tax on the job. */
  due->amount[RUNG_TAX_STATE_INCOME] = MAX (income, home);
  due->amount[RUNG_TAX_STATE_PAYROLL] = payroll.amount[RUNG_TAX_STATE_PAYROLL];
}

/**
 * rung_job_tax_compute:
 * @self: whose job it is, and where
 * @job: wages, deferral and HSA of the job, USD per year
 * @due: (out caller-allocates): tax on the job, USD per year
 *
 * Computes the tax on a job. Work in another state is taxed there, and the
 * home state gives credit, so the larger of both state taxes is due;
 * payroll contributions go to the work state. Agreements between states and
 * city taxes on people who only work there are not counted.
 */
void
rung_job_tax_compute (const RungJobTax *self,
                      const RungEarner *job,
                      RungTaxes        *due)
{
  const RungTaxProgram *program = rung_job_tax_get_program (self, self->home);
  RungEarner none = { 0 };
  RungHousehold with = rung_job_tax_get_household (self, job);
  RungHousehold without = rung_job_tax_get_household (self, &none);
  RungTaxes others = { 0 };

  *due = (RungTaxes) { 0 };
  if (program == NULL)
    return;
  rung_tax_program_run (program, &with, due);
  rung_tax_program_run (program, &without, &others);
  for (int tax = 0; tax < RUNG_N_TAXES; tax++)
    due->amount[tax] -= others.amount[tax];
  if (self->work != NULL)
    tax_at_work (self, job, due);
}

/**
 * rung_job_tax_get_next:
 * @self: whose job it is, and where
 * @job: the job
 * @more: a raise, USD per year, > 0
 *
 * Returns: what is left of @more after tax, USD
 */
double
rung_job_tax_get_next (const RungJobTax *self,
                       const RungEarner *job,
                       double            more)
{
  RungEarner raised = *job;
  RungTaxes before;
  RungTaxes after;

  raised.wages += more;
  rung_job_tax_compute (self, job, &before);
  rung_job_tax_compute (self, &raised, &after);
  return more - (rung_taxes_get_sum (&after) - rung_taxes_get_sum (&before));
}
