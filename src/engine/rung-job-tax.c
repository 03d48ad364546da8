/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-job-tax.h"

#include <glib/gi18n-lib.h>

#include "rung-cents.h"

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
 * Returns: the household that is taxed; the law reads whole cents
 */
RungHousehold
rung_job_tax_get_household (const RungJobTax *self,
                            const RungEarner *job)
{
  RungHousehold household = { { { rung_cents_round (job->wages), rung_cents_round (job->deferral),
                                  rung_cents_round (job->hsa) } } };

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

/* What is told while the tax on a job is computed. */
typedef struct
{
  RungTax tax;
  const char *about;        /* (nullable): N_(), a sentence with the title of a step as %s */
  RungLedger *ledger;       /* (nullable) */
} Told;

/* The tax of a household, and the steps of the law behind the one that is told. */
static void
run (const RungTaxProgram *program,
     const RungHousehold  *household,
     const Told           *told,
     RungTaxes            *taxes)
{
  if (told->ledger != NULL && told->tax != RUNG_TAX_NONE)
    rung_tax_program_explain (program, household, told->tax, told->about != NULL ? _(told->about) : NULL, taxes,
                              told->ledger);
  else
    rung_tax_program_run (program, household, taxes);
}

/* A household that earns nothing without the job files no return, so that it
 * has no credits to lose. */
static gboolean
has_income (const RungHousehold *household)
{
  return household->earners[0].wages > 0.0 || household->earners[1].wages > 0.0;
}

static void
tell_difference (const Told *told,
                 double      with,
                 double      without)
{
  RungLedgerLine *line = rung_ledger_add (told->ledger, "job", _("Tax on this job"), with - without,
                                          RUNG_STATUS_DERIVED);

  rung_ledger_line_set_formula (line, _("tax of the household with this job less without it"), "# − #",
                                (double[]) { with, without });
}

static void
tell_work (const Told *told,
           double      there,
           double      share,
           double      home)
{
  RungLedgerLine *line = rung_ledger_add (told->ledger, "work", _("Tax of the work state on the share earned there"),
                                          there * share, RUNG_STATUS_DERIVED);

  rung_ledger_line_set_formula (line, _("its tax on the whole household × the job’s share of wages"), "# × #",
                                (double[]) { there, share });
  line = rung_ledger_add (told->ledger, "home-and-work", _("Tax of both states"), MAX (there * share, home),
                          RUNG_STATUS_DERIVED);
  rung_ledger_line_set_formula (line, _("tax of the work state, or of the home state if that is more"),
                                "max (#, #)", (double[]) { there * share, home });
}

/* What the work state asks of somebody who lives elsewhere: its tax on the
 * whole household's income, in the share that is earned there. */
static void
tax_at_work (const RungJobTax *self,
             const RungEarner *job,
             const Told       *told,
             RungTaxes        *due)
{
  const RungTaxLaw *law = rung_tables_find_law (self->tables, self->work);
  const RungTaxProgram *program = NULL;
  RungHousehold household = rung_job_tax_get_household (self, job);
  double all = household.earners[0].wages + household.earners[1].wages;
  double share = all > 0.0 ? household.earners[0].wages / all : 0.0;
  Told at_work = { told->tax, N_("Work state: %s"), told->ledger };
  RungHousehold alone = { { household.earners[0] } };
  RungTaxes there = { 0 };
  RungTaxes payroll = { 0 };
  double home = due->amount[RUNG_TAX_STATE_INCOME];

  if (law != NULL && law->scope == RUNG_SCOPE_LOCAL)
    law = rung_tables_find_law (self->tables, law->parent);
  program = law != NULL ? rung_job_tax_get_program (self, law->id) : NULL;
  if (program == NULL || all <= 0.0)
    return;
  if (told->tax != RUNG_TAX_STATE_INCOME)
    at_work.ledger = NULL;
  run (program, &household, &at_work, &there);
  at_work.ledger = told->tax == RUNG_TAX_STATE_PAYROLL ? told->ledger : NULL;
  run (program, &alone, &at_work, &payroll);
  /* The home state gives credit for it, up to its own tax on the job. */
  due->amount[RUNG_TAX_STATE_INCOME] = MAX (there.amount[RUNG_TAX_STATE_INCOME] * share, home);
  due->amount[RUNG_TAX_STATE_PAYROLL] = payroll.amount[RUNG_TAX_STATE_PAYROLL];
  if (told->tax == RUNG_TAX_STATE_INCOME)
    tell_work (told, there.amount[RUNG_TAX_STATE_INCOME], share, home);
}

/**
 * rung_job_tax_compute:
 * @self: whose job it is, and where
 * @job: wages, deferral and HSA of the job, USD per year
 * @due: (out caller-allocates): tax on the job, USD per year
 * @tax: the tax that is told, %RUNG_TAX_NONE for none
 * @ledger: (nullable): where its steps go
 *
 * Computes the tax on a job. Work in another state is taxed there, and the
 * home state gives credit, so the larger of both state taxes is due;
 * payroll contributions go to the work state. Agreements between states and
 * city taxes on people who only work there are not counted.
 */
void
rung_job_tax_compute (const RungJobTax *self,
                      const RungEarner *job,
                      RungTaxes        *due,
                      RungTax           tax,
                      RungLedger       *ledger)
{
  const RungTaxProgram *program = rung_job_tax_get_program (self, self->home);
  gboolean is_elsewhere = self->work != NULL && tax == RUNG_TAX_STATE_PAYROLL;
  Told told = { tax, NULL, is_elsewhere ? NULL : ledger };
  RungEarner none = { 0 };
  RungHousehold with = rung_job_tax_get_household (self, job);
  RungHousehold without = rung_job_tax_get_household (self, &none);
  RungTaxes others = { 0 };

  *due = (RungTaxes) { 0 };
  if (program == NULL)
    return;
  run (program, &with, &told, due);
  told.about = N_("Without this job: %s");
  if (has_income (&without))
    run (program, &without, &told, &others);
  if (tax != RUNG_TAX_NONE && has_income (&without))
    tell_difference (&told, due->amount[tax], others.amount[tax]);
  for (int i = 0; i < RUNG_N_TAXES; i++)
    due->amount[i] -= others.amount[i];
  told = (Told) { tax, NULL, ledger };
  if (self->work != NULL)
    tax_at_work (self, job, &told, due);
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
  rung_job_tax_compute (self, job, &before, RUNG_TAX_NONE, NULL);
  rung_job_tax_compute (self, &raised, &after, RUNG_TAX_NONE, NULL);
  return more - (rung_taxes_get_sum (&after) - rung_taxes_get_sum (&before));
}
