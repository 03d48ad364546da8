/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-withholding.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "engine/figures/rung-parameter.h"

#include "rung-telling.h"
#include "rung-withholding-spouse.h"

/* The parts of pay have to sum to the wages up to this, USD. */
#define TOLERANCE 0.5

typedef struct
{
  const RungJobTax *job_tax;
  const RungIncome *income;
  const RungPayParts *parts;
  double bonus;             /* USD, what is left to tax after 401(k) and HSA */
  double stock;             /* USD, likewise */
  RungIncome base;          /* the job with its regular wages alone */
  RungTaxes base_alone;     /* tax on these in a household without other pay */
  RungTaxes base_owed;      /* tax on these in the household as it is */
  RungWithholding *out;
  RungLedger *ledger;
} Payroll;

static const struct
{
  const char *withheld;
  const char *owed;
} titles[] = {
  [RUNG_TAX_FEDERAL_INCOME] = { N_("Federal income tax withheld"),
                                N_("Federal income tax owed on this job") },
  [RUNG_TAX_SOCIAL_SECURITY] = { N_("Social Security withheld"),
                                 N_("Social Security owed on this job") },
  [RUNG_TAX_MEDICARE] = { N_("Medicare withheld"), N_("Medicare owed on this job") },
  [RUNG_TAX_STATE_INCOME] = { N_("State income tax withheld"),
                              N_("State income tax owed on this job") },
  [RUNG_TAX_STATE_PAYROLL] = { N_("State payroll contributions withheld"),
                               N_("State payroll contributions owed on this job") },
  [RUNG_TAX_LOCAL] = { N_("Local tax withheld"), N_("Local tax owed on this job") },
  [RUNG_TAX_CAPITAL] = { N_("Withheld from options and gains"), N_("Tax on options and gains") },
};

G_STATIC_ASSERT (G_N_ELEMENTS (titles) == RUNG_N_TAXES);

static double
federal_number (const Payroll *self,
                const char    *parameter)
{
  return rung_parameter_get_number (self->job_tax->tables, RUNG_FEDERAL_LAW, parameter,
                                    self->job_tax->tax_year,
                                    rung_profile_get_filing_status (self->job_tax->profile));
}

/* Names the source of the rate that a line rests on. */
static void
set_source (const Payroll  *self,
            const char     *law,
            const char     *parameter,
            RungLedgerLine *line)
{
  const RungParameterValue *value = rung_parameter_get_value (self->job_tax->tables, law, parameter,
                                                              self->job_tax->tax_year);

  if (line == NULL || value == NULL)
    return;
  line->status = value->status;
  if (value->source != NULL)
    line->source = g_strdup_printf ("%s, %s", value->source->publisher, value->source->document);
}

/* The first line about the tax that is told: behind the last one on another. */
static guint
find_parts (const RungLedger *ledger)
{
  guint first = rung_ledger_get_n (ledger);

  while (first > 0 && (g_str_has_suffix (rung_ledger_get (ledger, first - 1)->id, "-withheld")
                       || g_str_has_prefix (rung_ledger_get (ledger, first - 1)->id,
                                            "supplemental-rate")
                       || g_str_equal (rung_ledger_get (ledger, first - 1)->id,
                                       "medicare-and-additional")))
    first--;
  return first;
}

/* The last lines on one tax: what was withheld and what is owed. */
static void
add_balance (const Payroll *self,
             RungTax        tax)
{
  double withheld = self->out->withheld.amount[tax];
  double owed = self->out->owed.amount[tax];
  g_autofree char *withheld_id = NULL;
  g_autofree char *owed_id = NULL;
  RungLedgerLine *line = NULL;
  guint from = 0;

  if (self->ledger == NULL || (withheld == 0.0 && owed == 0.0))
    return;
  withheld_id = g_strconcat (rung_tax_get_id (tax), "-withheld", NULL);
  owed_id = g_strconcat (rung_tax_get_id (tax), "-owed", NULL);
  from = find_parts (self->ledger);
  line = rung_ledger_add (self->ledger, withheld_id, _(titles[tax].withheld), withheld,
                          RUNG_STATUS_DERIVED);
  if (from + 1 < rung_ledger_get_n (self->ledger))
    rung_telling_sum_lines (self->ledger, from, NULL, line, N_("the sum of these"));
  else
    rung_ledger_line_set_formula (line, _("withheld as it is owed"), "#", &owed);
  rung_ledger_add (self->ledger, owed_id, _(titles[tax].owed), owed, RUNG_STATUS_DERIVED);
}

static double
withhold_from_base (const Payroll *self,
                    RungTax        tax)
{
  double amount = self->base_alone.amount[tax];
  RungLedgerLine *line = NULL;

  if (amount == 0.0)
    return 0.0;
  line = rung_ledger_add (self->ledger, "base-withheld", _("Withheld from base pay"), amount,
                          RUNG_STATUS_DERIVED);
  if (line != NULL)
    /* Translators: dollars of base pay, then dollars set aside before tax */
    line->formula = g_strdup_printf (_("tax on %.0f of base pay less %.0f set aside before tax, "
                                       "as if the household had no other"),
                                     self->base.job.wages,
                                     self->base.job.deferral + self->base.job.hsa
                                     + self->base.job.dependent_care
                                     + self->base.job.benefits);
  return amount;
}

static void
withhold_federal_income (const Payroll *self)
{
  double rate = federal_number (self, "supplemental-rate");
  double high = federal_number (self, "supplemental-rate-above-million");
  double limit = federal_number (self, "supplemental-limit");
  double pay = self->bonus + self->stock;
  double amount = rate * MIN (pay, limit) + high * MAX (pay - limit, 0.0);
  double base = withhold_from_base (self, RUNG_TAX_FEDERAL_INCOME);
  RungLedgerLine *line = NULL;

  if (pay > 0.0)
    {
      line = rung_ledger_add (self->ledger, "supplemental-withheld",
                              _("Withheld from bonus and stock at flat rates"), amount,
                              RUNG_STATUS_PUBLISHED);
      rung_ledger_line_set_formula (
        line, _("rate × pay up to the limit + higher rate × pay above it"),
        "# × min (#, #) + # × max (0, # − #)",
        (double[]) { rate, pay, limit, high, pay, limit });
      set_source (self, RUNG_FEDERAL_LAW, "supplemental-rate", line);
    }
  self->out->withheld.amount[RUNG_TAX_FEDERAL_INCOME] = base + amount;
  add_balance (self, RUNG_TAX_FEDERAL_INCOME);
}

static void
withhold_medicare (const Payroll *self)
{
  double rate = federal_number (self, "medicare-rate");
  double more = federal_number (self, "additional-medicare-rate");
  double from = federal_number (self, "additional-medicare-withholding-from");
  const RungEarner *job = &self->income->job;
  double wages = job->wages - job->hsa - job->dependent_care - job->benefits;
  double amount = rate * wages + more * MAX (wages - from, 0.0);
  RungLedgerLine *line = rung_ledger_add (self->ledger, "medicare-and-additional",
                                          _("Withheld from all pay, whatever the filing status"),
                                          amount, RUNG_STATUS_PUBLISHED);

  rung_ledger_line_set_formula (
    line, _("rate × wages + additional rate × wages above the limit for employers"),
    "# × # + # × max (0, # − #)", (double[]) { rate, wages, more, wages, from });
  set_source (self, RUNG_FEDERAL_LAW, "additional-medicare-withholding-from", line);
  self->out->withheld.amount[RUNG_TAX_MEDICARE] = amount;
  add_balance (self, RUNG_TAX_MEDICARE);
}

/* Id of the law that a tax of a place is withheld for: of the place of work,
 * unless its state leaves the wages to the home. */
static const char *
get_place (const Payroll *self,
           RungTax        tax)
{
  const RungJobTax *job_tax = self->job_tax;
  RungTaxPlace home;
  RungTaxPlace work;
  const RungTaxLaw *law = NULL;

  if (!rung_tax_place_find (&home, job_tax->tables, job_tax->home, NULL)
      || !rung_tax_place_find (&work, job_tax->tables, job_tax->work, NULL))
    return NULL;
  if (tax == RUNG_TAX_LOCAL)
    law = home.locality != NULL ? home.locality : work.locality;
  else if (work.state != NULL && !rung_law_is_reciprocal (work.state, home.state))
    law = work.state;
  else
    law = home.state;
  return law != NULL ? law->id : NULL;
}

/* A flat rate, by all wages of the year where the law has a table; NAN where
 * it has none. */
static double
get_flat_rate (const Payroll *self,
               const char    *law,
               const char    *parameter)
{
  const RungJobTax *job_tax = self->job_tax;
  const RungScale *rows = rung_parameter_get_rows (job_tax->tables, law, parameter,
                                                   job_tax->tax_year, RUNG_FILING_SINGLE);
  double rate = NAN;

  if (rows == NULL)
    return rung_parameter_get_number (job_tax->tables, law, parameter, job_tax->tax_year,
                                      RUNG_FILING_SINGLE);
  for (guint i = 0; i < rows->n_rows && self->income->job.wages >= rows->from[i]; i++)
    rate = rows->number[i];
  return rate;
}

/* From one kind of supplemental pay: a flat rate on what 401(k) and HSA leave
 * of it where the law @state has one, otherwise @effective, the rate at
 * which the whole of it is taxed in the end. */
static double
withhold_from_part (const Payroll *self,
                    const char    *state,
                    const char    *parameter,
                    const char    *title,
                    double         gross,
                    double         net,
                    double         effective)
{
  double flat = get_flat_rate (self, state, parameter);
  double amount = isnan (flat) ? effective * gross : flat * net;
  RungLedgerLine *line = NULL;

  if (amount == 0.0)
    return 0.0;
  line = rung_ledger_add (self->ledger, parameter, title, amount, RUNG_STATUS_ASSUMED);
  if (isnan (flat))
    rung_ledger_line_set_formula (
      line, _("no flat rate is known: the rate this pay is finally taxed at × pay"), "# × #",
      (double[]) { effective, gross });
  else
    {
      rung_ledger_line_set_formula (line, _("flat rate × pay"), "# × #", (double[]) { flat, net });
      set_source (self, state, parameter, line);
    }
  return amount;
}

static void
withhold_by_place (const Payroll *self,
                   RungTax        tax)
{
  const char *state = get_place (self, tax);
  double pay = self->parts->bonus + self->parts->stock;
  double on_pay = self->out->owed.amount[tax] - self->base_owed.amount[tax];
  double effective = pay > 0.0 ? on_pay / pay : 0.0;
  double amount = withhold_from_base (self, tax);

  amount += withhold_from_part (self, state, "supplemental-rate-bonus", _("Withheld from bonus"),
                                self->parts->bonus, self->bonus, effective);
  amount += withhold_from_part (self, state, "supplemental-rate-stock", _("Withheld from stock"),
                                self->parts->stock, self->stock, effective);
  self->out->withheld.amount[tax] = amount;
  add_balance (self, tax);
}

/* Money set aside comes out of base pay first, then out of the bonus. */
static void
split_deductions (Payroll *self)
{
  const RungPayParts *parts = self->parts;
  const RungEarner *job = &self->income->job;
  double rest = job->deferral + job->hsa + job->dependent_care + job->benefits;
  double left = parts->regular;

  self->base.job.wages = parts->regular;
  left -= self->base.job.deferral = MIN (job->deferral, left);
  left -= self->base.job.hsa = MIN (job->hsa, left);
  left -= self->base.job.dependent_care = MIN (job->dependent_care, left);
  left -= self->base.job.benefits = MIN (job->benefits, left);
  rest -= parts->regular - left;
  self->bonus = MAX (parts->bonus - rest, 0.0);
  rest -= parts->bonus - self->bonus;
  self->stock = MAX (parts->stock - rest, 0.0);
}

static gboolean
has_law (const Payroll *self)
{
  static const char *const parameters[] = {
    "supplemental-rate", "supplemental-rate-above-million", "supplemental-limit",
    "medicare-rate", "additional-medicare-rate", "additional-medicare-withholding-from",
  };

  for (guint i = 0; i < G_N_ELEMENTS (parameters); i++)
    if (isnan (federal_number (self, parameters[i])))
      return FALSE;
  return rung_job_tax_has_law (self->job_tax);
}

/**
 * rung_withholding_compute:
 * @job_tax: whose job it is, where and when
 * @income: what the job brings, USD per year; its wages are the sum of @parts
 * @parts: the wages by how tax is withheld from them
 * @out: (out caller-allocates): what is withheld and owed
 * @ledger: (nullable): where the steps go; the last line is the gap
 *
 * Computes what the employer withholds in a year and how far that is from what
 * is owed on the job.
 *
 * From base pay is withheld the tax of a household of the same filing status
 * with this pay alone, which is the annualised percentage method on a plain
 * W-4; tables that a late law overtook (2025) and rounding are not followed.
 * Bonus and stock are withheld from at the federal flat rates, always, though
 * an employer may add a bonus to base pay instead. States and cities withhold
 * at their flat rate where one is held, otherwise at the rate this pay is
 * taxed at in the end. Social Security and state payroll contributions are
 * withheld as owed. The employer starts Additional Medicare at the same wages
 * whatever the filing status. Children and deductions are claimed with this job:
 * a spouse's employer is taken to withhold what the household would owe without
 * this job, and what those would save it.
 *
 * Source: IRS Publication 15 (IRC 3402), IRC 3102(f).
 *
 * Returns: %TRUE if the figures hold the law; otherwise @out is all zeros
 */
gboolean
rung_withholding_compute (const RungJobTax   *job_tax,
                          const RungIncome   *income,
                          const RungPayParts *parts,
                          RungWithholding    *out,
                          RungLedger         *ledger)
{
  RungProfileInputs base_only = *job_tax->profile;
  RungJobTax alone = *job_tax;
  RungIncome wages = { .job = income->job };
  Payroll self = { .job_tax = job_tax, .income = income, .parts = parts, .out = out,
                   .ledger = ledger };
  RungLedgerLine *line = NULL;
  double withheld = 0.0;
  double owed = 0.0;
  double more = 0.0;

  *out = (RungWithholding) { 0 };
  g_return_val_if_fail (
    fabs (parts->regular + parts->bonus + parts->stock - income->job.wages) < TOLERANCE, FALSE);
  if (!has_law (&self))
    return FALSE;
  split_deductions (&self);
  base_only.spouse_wages = base_only.other_income = base_only.long_term_gains = 0;
  alone.profile = &base_only;
  rung_job_tax_compute (&alone, &self.base, &self.base_alone, RUNG_TAX_NONE, NULL);
  rung_job_tax_compute (job_tax, &self.base, &self.base_owed, RUNG_TAX_NONE, NULL);
  rung_job_tax_compute (job_tax, &wages, &out->owed, RUNG_TAX_NONE, NULL);

  withhold_federal_income (&self);
  out->withheld.amount[RUNG_TAX_SOCIAL_SECURITY] = out->owed.amount[RUNG_TAX_SOCIAL_SECURITY];
  add_balance (&self, RUNG_TAX_SOCIAL_SECURITY);
  withhold_medicare (&self);
  withhold_by_place (&self, RUNG_TAX_STATE_INCOME);
  out->withheld.amount[RUNG_TAX_STATE_PAYROLL] = out->owed.amount[RUNG_TAX_STATE_PAYROLL];
  add_balance (&self, RUNG_TAX_STATE_PAYROLL);
  withhold_by_place (&self, RUNG_TAX_LOCAL);

  withheld = rung_taxes_get_sum (&out->withheld);
  owed = rung_taxes_get_sum (&out->owed);
  more = rung_withholding_spouse_compute (job_tax, ledger);
  out->gap = owed - withheld - more;
  line = rung_ledger_add (ledger, "april-gap", _("To pay in April, or a refund below 0"), out->gap,
                          RUNG_STATUS_DERIVED);
  if (more == 0.0)
    rung_ledger_line_set_formula (line, _("owed − withheld, over all taxes"), "# − #",
                                  (double[]) { owed, withheld });
  else
    rung_ledger_line_set_formula (line, _("owed − withheld − withheld from your spouse, over all "
                                          "taxes"), "# − # − #",
                                  (double[]) { owed, withheld, more });
  return TRUE;
}
