/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-carried.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "engine/figures/rung-parameter.h"
#include "engine/tax/rung-tax-run.h"

#include "rung-income.h"

/* What goes from a year into the next. */
typedef struct
{
  double amt_credit;        /* USD of minimum tax that is still to come back */
  double short_loss;        /* USD */
  double long_loss;         /* USD */
  double possible_loss;     /* USD in some outcomes alone, by their odds */
  double odds;              /* of those outcomes, 0 to 1 */
} Carried;

/* A law of one’s own may lack what is asked for here. */
static double
or_nothing (double amount)
{
  return isnan (amount) ? 0.0 : amount;
}

static double
get_loss_limit (const RungJobTax *job_tax)
{
  return or_nothing (rung_parameter_get_number (job_tax->tables, RUNG_FEDERAL_LAW,
                                                "capital-loss-limit",
                                                job_tax->tax_year,
                                                rung_profile_get_filing_status (job_tax->profile)));
}

/* Gives a year what is carried into it, and what it may use of losses that only
 * some outcomes bring: in those outcomes up to the limit. */
static void
use (Carried          *self,
     const RungJobTax *job_tax,
     const RungFlows  *flows,
     guint             year,
     gboolean          with_held,
     RungIncome       *income,
     RungLedger       *ledger)
{
  double more = rung_flows_get_possible_loss (flows, year, with_held);
  double limit = get_loss_limit (job_tax);
  RungLedgerLine *line = NULL;

  income->amt_credit = self->amt_credit;
  income->short_loss = self->short_loss;
  income->long_loss = self->long_loss;
  self->possible_loss += more;
  if (more > 0.0)
    self->odds = MAX (self->odds, rung_flows_get_loss_odds (flows, year, with_held));
  if (self->possible_loss <= 0.0)
    return;
  income->likely_loss = MIN (self->possible_loss, self->odds * limit);
  line = rung_ledger_add (ledger, "likely-loss", _("Of a loss in some outcomes, what lowers other "
                                                   "income this year"),
                          income->likely_loss, RUNG_STATUS_DERIVED);
  rung_ledger_line_set_formula (line,
                                _("the loss by its odds, at most odds × what the law lets in"),
                                "min (#, # × #)",
                                (double[]) { self->possible_loss, self->odds, limit });
}

/* What a year leaves, from its return as it is filled in. Source: Form 8801;
 * Schedule D, capital loss carryover worksheet. */
static void
leave (Carried          *self,
       const RungJobTax *job_tax,
       const RungIncome *income)
{
  static const char *const steps[] = {
    "federal.amt-credit-born", "federal.amt-credit-used", "federal.short-loss-left",
    "federal.long-loss-left",
  };
  RungHousehold household = rung_job_tax_get_household (job_tax, income);
  const RungTaxProgram *program = NULL;
  double values[G_N_ELEMENTS (steps)];

  self->possible_loss -= income->likely_loss;
  if (income->spread == 0.0 && income->amt_credit == 0.0 && income->short_loss == 0.0
      && income->long_loss == 0.0
      && household.details[RUNG_DETAIL_SHORT_GAINS] >= 0.0
      && household.details[RUNG_DETAIL_LONG_GAINS] >= 0.0)
    return;
  program = rung_job_tax_get_program (job_tax, &household);
  if (program == NULL)
    return;
  rung_tax_program_get_values (program, &household, steps, G_N_ELEMENTS (steps), values);
  self->amt_credit += or_nothing (values[0] - values[1]);
  self->short_loss = or_nothing (values[2]);
  self->long_loss = or_nothing (values[3]);
}

static gboolean
has_losses (const RungFlows *flows,
            guint            year)
{
  return flows->loss_odds[year] > 0.0;
}

/**
 * rung_carried_add:
 * @context: the context
 * @offer: an offer
 * @flows: its pay by month
 * @year: a year of the horizon, from 0
 * @with_held: whether shares still held count as if they were sold
 * @income: (inout): what the offer brings that year, to which what earlier years
 *   leave is added
 * @ledger: (nullable): where it is told
 *
 * Finds what the years before leave: minimum tax that is still to come back, and
 * losses by their kind.
 */
void
rung_carried_add (const RungContext     *context,
                  const RungOfferInputs *offer,
                  const RungFlows       *flows,
                  guint                  year,
                  gboolean               with_held,
                  RungIncome            *income,
                  RungLedger            *ledger)
{
  Carried carried = { 0.0 };
  gboolean has_own_loss = context->document->profile.long_term_gains < 0;
  gboolean has_begun = FALSE;
  guint notes = 0;
  RungJobTax job_tax;

  for (guint i = 0; i < year; i++)
    {
      RungIncome earlier;

      has_begun = has_begun || has_own_loss || flows->taxed[RUNG_TAXED_SPREAD][i] != 0.0
                  || has_losses (flows, i);
      if (!has_begun)
        continue;
      job_tax = rung_projection_get_job_tax (context, offer, i, &notes);
      earlier = rung_flows_get_income (context, flows, i, FALSE, &notes, NULL);
      use (&carried, &job_tax, flows, i, FALSE, &earlier, NULL);
      leave (&carried, &job_tax, &earlier);
    }
  job_tax = rung_projection_get_job_tax (context, offer, year, &notes);
  use (&carried, &job_tax, flows, year, with_held, income, ledger);
}
