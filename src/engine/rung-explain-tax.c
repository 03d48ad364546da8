/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-explainer.h"

#include <glib/gi18n-lib.h>
#include <math.h>

/* The lines behind the taxes of a projection. */

static RungFlows *
compute_flows (const RungExplainer *self)
{
  RungFlows *flows = g_new (RungFlows, 1);

  rung_flows_compute (self->context, self->offer, self->projection->n_months, NULL, flows);
  return flows;
}

static RungIncome
get_income (const RungExplainer *self,
            gboolean             with_held,
            guint               *notes)
{
  g_autofree RungFlows *flows = compute_flows (self);

  return rung_flows_get_income (self->context, flows, self->year, with_held, notes);
}

static RungPayParts
get_parts (const RungExplainer *self)
{
  g_autofree RungFlows *flows = compute_flows (self);

  return rung_flows_get_parts (flows, self->year);
}

/* What an income tax counts beside wages, as rung_job_tax_compute_income() does. */
static void
add_beside_wages (const RungExplainer *self,
                  RungTax              tax,
                  const RungIncome    *income,
                  RungEarner          *job)
{
  gboolean meets_income = tax == RUNG_TAX_FEDERAL_INCOME || tax == RUNG_TAX_STATE_INCOME
                          || tax == RUNG_TAX_LOCAL;

  if (meets_income && income->ordinary > 0.0)
    {
      rung_ledger_add (self->ledger, "ordinary", _("Options and discounts, without payroll taxes"),
                       income->ordinary, RUNG_STATUS_DERIVED);
      job->wages += income->ordinary;
    }
  if (tax == RUNG_TAX_STATE_INCOME && income->gains > 0.0)
    {
      rung_ledger_add (self->ledger, "gains", _("Long-term gains, at the state’s usual rates"), income->gains,
                       RUNG_STATUS_ASSUMED);
      job->wages += income->gains;
    }
}

static void
explain_work_elsewhere (const RungExplainer  *self,
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

/**
 * rung_explainer_explain_tax:
 * @self: what is explained
 * @measure: a tax on income or pay
 *
 * Records the steps of the law behind one tax.
 */
void
rung_explainer_explain_tax (const RungExplainer *self,
                            RungMeasure          measure)
{
  RungTax tax = (RungTax) (measure - RUNG_MEASURE_FEDERAL_INCOME_TAX);
  guint notes = 0;
  RungJobTax job_tax = rung_projection_get_job_tax (self->context, self->offer, self->year, &notes);
  RungIncome income = get_income (self, FALSE, &notes);
  RungEarner job = income.job;
  RungEarner none = { 0 };
  RungHousehold household;
  RungHousehold others = rung_job_tax_get_household (&job_tax, &none);
  const RungTaxProgram *program = rung_job_tax_get_program (&job_tax, job_tax.home);
  const RungLedgerLine *line = NULL;
  const char *formula = NULL;
  char *numbers = NULL;
  RungTaxes with;
  RungTaxes without;

  if (program == NULL)
    return;
  rung_ledger_add (self->ledger, "wages", _("Wages from this offer"), job.wages, RUNG_STATUS_DERIVED)->formula
    = g_strdup (_("all pay but the employer’s match and what is taxed otherwise"));
  add_beside_wages (self, tax, &income, &job);
  household = rung_job_tax_get_household (&job_tax, &job);
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
  if (formula != NULL || fabs (line->value - rung_explainer_get (self, measure)) >= 0.005)
    rung_explainer_add_result (self, measure, formula, numbers);
}

/**
 * rung_explainer_explain_april:
 * @self: what is explained
 *
 * Records what is withheld against what is owed.
 */
void
rung_explainer_explain_april (const RungExplainer *self)
{
  guint notes = 0;
  RungJobTax job_tax = rung_projection_get_job_tax (self->context, self->offer, self->year, &notes);
  RungIncome income = get_income (self, FALSE, &notes);
  RungEarner job = income.job;
  RungPayParts parts = get_parts (self);
  RungWithholding withholding;

  if (rung_withholding_compute (&job_tax, &job, &parts, &withholding, self->ledger))
    rung_explainer_add_result (self, RUNG_MEASURE_APRIL, _("tax owed less tax withheld"), NULL);
}

/**
 * rung_explainer_explain_capital_tax:
 * @self: what is explained
 * @is_held: whether it is the tax expected on shares still held
 *
 * Records the tax on options and gains, or what shares still held would add.
 */
void
rung_explainer_explain_capital_tax (const RungExplainer *self,
                                    gboolean             is_held)
{
  guint notes = 0;
  RungJobTax job_tax = rung_projection_get_job_tax (self->context, self->offer, self->year, &notes);
  RungIncome income = get_income (self, is_held, &notes);
  RungTaxes due;
  double capital = rung_job_tax_compute_income (&job_tax, &income, &due, self->ledger);
  double with = (isnan (capital) ? 0.0 : capital) + rung_taxes_get_sum (&due);

  if (!is_held)
    {
      rung_explainer_add_result (self, RUNG_MEASURE_CAPITAL_TAX,
                                 _("tax on gains and their surtax + minimum tax on options kept"), NULL);
      return;
    }
  rung_ledger_add (self->ledger, "with", _("All taxes of the year, as if the shares were sold"), with,
                   RUNG_STATUS_DERIVED);
  rung_ledger_add (self->ledger, "without", _("All taxes of the year without them"),
                   with - rung_explainer_get (self, RUNG_MEASURE_HELD_TAX), RUNG_STATUS_DERIVED);
  rung_explainer_add_result (self, RUNG_MEASURE_HELD_TAX, _("the difference"), NULL);
}
