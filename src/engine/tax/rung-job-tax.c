/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-job-tax.h"

#include <glib/gi18n-lib.h>

#include "engine/base/rung-cents.h"

#include "rung-family.h"
#include "rung-tax-explain.h"
#include "rung-tax-run.h"

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
 * @self: whose job it is, and when
 * @income: what the job brings, or all zeros for the household without it
 *
 * Returns: the household that is taxed; the law reads whole cents
 */
RungHousehold
rung_job_tax_get_household (const RungJobTax *self,
                            const RungIncome *income)
{
  RungHousehold household = rung_family_get_household (self->tables, self->profile, self->tax_year);
  RungEarner *job = &household.earners[0];

  *job = (RungEarner) {
    rung_cents_round (income->job.wages), rung_cents_round (income->job.deferral),
    rung_cents_round (income->job.hsa),
    rung_cents_round (income->job.dependent_care), rung_cents_round (income->job.benefits),
  };
  household.details[RUNG_DETAIL_STOCK_INCOME] = rung_cents_round (income->ordinary);
  household.details[RUNG_DETAIL_SHORT_GAINS] += rung_cents_round (income->short_gains);
  household.details[RUNG_DETAIL_LONG_GAINS] += rung_cents_round (income->gains);
  household.details[RUNG_DETAIL_SMALL_BUSINESS] = rung_cents_round (income->small_business);
  household.details[RUNG_DETAIL_EXCLUDED_GAINS] = rung_cents_round (income->excluded);
  household.details[RUNG_DETAIL_SPREAD] = rung_cents_round (income->spread);
  household.details[RUNG_DETAIL_AMT_CREDIT] = rung_cents_round (income->amt_credit);
  household.details[RUNG_DETAIL_SHORT_LOSS] = rung_cents_round (income->short_loss);
  household.details[RUNG_DETAIL_LONG_LOSS] = rung_cents_round (income->long_loss);
  household.details[RUNG_DETAIL_LIKELY_LOSS] = rung_cents_round (income->likely_loss);
  return household;
}

static gboolean
find_return (const RungJobTax *self,
             RungTaxReturn    *about)
{
  if (!rung_tax_return_init (about, self->tables, self->home, self->tax_year,
                             rung_profile_get_filing_status (self->profile), NULL))
    return FALSE;
  about->inflation = self->inflation;
  return self->work == NULL
         || rung_tax_place_find (&about->work[0], self->tables, self->work, NULL);
}

/**
 * rung_job_tax_get_program:
 * @self: whose job it is, where and when
 * @household: the household that is taxed
 *
 * Returns: (transfer none) (nullable): the law compiled, as far as the household
 *   needs it; %NULL if there is none
 */
const RungTaxProgram *
rung_job_tax_get_program (const RungJobTax    *self,
                          const RungHousehold *household)
{
  RungTaxReturn about;

  if (!find_return (self, &about))
    return NULL;
  about.reach = rung_household_get_reach (household);
  return rung_tax_cache_get (self->cache, &about, NULL);
}

/**
 * rung_job_tax_has_law:
 * @self: whose job it is, where and when
 *
 * Returns: whether the figures hold law for the place and the year
 */
gboolean
rung_job_tax_has_law (const RungJobTax *self)
{
  static const RungIncome none = { 0 };
  RungHousehold household = rung_job_tax_get_household (self, &none);

  return rung_job_tax_get_program (self, &household) != NULL;
}

/* A household that earns nothing without the job files no return. */
static gboolean
has_income (const RungHousehold *household)
{
  return household->earners[0].wages > 0.0 || household->earners[1].wages > 0.0
         || household->details[RUNG_DETAIL_OTHER_INCOME] > 0.0
         || household->details[RUNG_DETAIL_LONG_GAINS] > 0.0;
}

static void
tell_difference (RungLedger *ledger,
                 double      with,
                 double      without)
{
  RungLedgerLine *line = rung_ledger_add (ledger, "job", _("Tax on this job"), with - without,
                                          RUNG_STATUS_DERIVED);

  rung_ledger_line_set_formula (line, _("household tax with this job − household tax without it"),
                                "# − #",
                                (double[]) { with, without });
}

/* The tax of a household, and the steps of the law behind the one that is told. */
static gboolean
run (const RungJobTax    *self,
     const RungHousehold *household,
     RungTax              tax,
     const char          *about,
     RungTaxes           *taxes,
     RungLedger          *ledger)
{
  const RungTaxProgram *program = rung_job_tax_get_program (self, household);

  if (program == NULL)
    return FALSE;
  if (ledger != NULL && tax != RUNG_TAX_NONE)
    rung_tax_program_explain (program, household, tax, about, taxes, ledger);
  else
    rung_tax_program_run (program, household, taxes);
  return TRUE;
}

/**
 * rung_job_tax_compute:
 * @self: whose job it is, and where
 * @income: what the job brings, USD per year; whole cents of it count
 * @due: (out caller-allocates): tax on the job, USD per year, all zeros where no
 *   law is held
 * @tax: the tax that is told, %RUNG_TAX_NONE for none
 * @ledger: (nullable): where its steps go
 *
 * Computes the tax on a job: what the household owes with it less what it would
 * owe without it, which is never below 0.
 */
void
rung_job_tax_compute (const RungJobTax *self,
                      const RungIncome *income,
                      RungTaxes        *due,
                      RungTax           tax,
                      RungLedger       *ledger)
{
  static const RungIncome none = { 0 };
  RungHousehold with = rung_job_tax_get_household (self, income);
  RungHousehold without = rung_job_tax_get_household (self, &none);
  RungTaxes others = { 0 };

  *due = (RungTaxes) { 0 };
  if (!run (self, &with, tax, NULL, due, ledger) || !has_income (&without))
    return;
  run (self, &without, tax, ledger != NULL ? _("Without this job: %s") : NULL, &others, ledger);
  /* What a household is paid beyond its tax is no tax that a job takes away: or a
   * dollar of other income, with which it files a return, would move thousands. */
  for (int i = 0; i < RUNG_N_TAXES; i++)
    others.amount[i] = MAX (others.amount[i], 0.0);
  if (tax != RUNG_TAX_NONE && ledger != NULL)
    tell_difference (ledger, due->amount[tax], others.amount[tax]);
  for (int i = 0; i < RUNG_N_TAXES; i++)
    due->amount[i] -= others.amount[i];
}

/**
 * rung_job_tax_get_next:
 * @self: whose job it is, and where
 * @income: what the job brings
 * @more: a raise, USD per year, > 0
 *
 * Returns: what is left of @more after tax, USD
 */
double
rung_job_tax_get_next (const RungJobTax *self,
                       const RungIncome *income,
                       double            more)
{
  RungIncome raised = *income;
  RungTaxes before;
  RungTaxes after;

  raised.job.wages += more;
  rung_job_tax_compute (self, income, &before, RUNG_TAX_NONE, NULL);
  rung_job_tax_compute (self, &raised, &after, RUNG_TAX_NONE, NULL);
  return more - (rung_taxes_get_sum (&after) - rung_taxes_get_sum (&before));
}
