/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-income.h"

#include <glib/gi18n-lib.h>

#include "engine/base/rung-cents.h"

#include "rung-retirement.h"

/* Odds that sum up to 1, but for rounding. */
#define CERTAIN (1.0 - 1e-9)

/**
 * rung_assumptions_get_index:
 * @assumptions: what is assumed
 *
 * Returns: by how much a year brackets rise after the last year of law held, 1
 */
double
rung_assumptions_get_index (const RungAssumptionInputs *assumptions)
{
  return assumptions->brackets_rise != 0 ? rung_ratio (assumptions->inflation) : 0.0;
}

/**
 * rung_projection_get_job_tax:
 * @context: the context
 * @offer: an offer
 * @year: a year of the horizon, from 0
 * @notes: (inout): what a person should know is added
 *
 * Returns: where and when the offer is taxed
 */
RungJobTax
rung_projection_get_job_tax (const RungContext     *context,
                             const RungOfferInputs *offer,
                             guint                  year,
                             guint                 *notes)
{
  RungJobTax job_tax = {
    .tables = context->tables,
    .cache = context->cache,
    .profile = &context->document->profile,
    .tax_year = (int) context->document->assumptions.first_tax_year + (int) year,
    .inflation = rung_assumptions_get_index (&context->document->assumptions),
    .home = rung_offer_get_law (context->tables, offer, notes),
  };

  if (*offer->work_place != '\0' && g_strcmp0 (offer->work_place, job_tax.home) != 0)
    job_tax.work = offer->work_place;
  return job_tax;
}

/* Income of a year by treatment; shares still held count in the last year. */
static double
get_taxed (const RungFlows *flows,
           RungTreatment    treatment,
           guint            year,
           gboolean         with_held)
{
  double amount = flows->taxed[treatment][year];

  if (with_held && year == flows->n_years - 1)
    amount += flows->held_taxed[treatment];
  /* Losses have amounts of their own; only the minimum tax gives the spread of an exercise back. */
  return rung_cents_round (treatment == RUNG_TAXED_SPREAD ? amount : MAX (amount, 0.0));
}

static double
get_wages (const RungFlows *flows,
           guint            year,
           gboolean         with_held)
{
  return get_taxed (flows, RUNG_TAXED_REGULAR, year,
                    with_held) + get_taxed (flows, RUNG_TAXED_CASH, year, with_held)
         + get_taxed (flows, RUNG_TAXED_STOCK, year, with_held);
}

static void
tell_wages (const RungFlows *flows,
            guint            year,
            gboolean         with_held,
            double           wages,
            RungLedger      *ledger)
{
  static const struct { RungTreatment treatment; const char *id; const char *title; } parts[] = {
    {
      .treatment = RUNG_TAXED_REGULAR, .id = "taxed-regular",
      .title = N_("Base pay less the health premium"),
    },
    { .treatment = RUNG_TAXED_CASH, .id = "taxed-cash", .title = N_("Bonus and one-time money") },
    {
      .treatment = RUNG_TAXED_STOCK, .id = "taxed-stock",
      .title = N_("Shares and options taxed as wages"),
    },
  };
  double values[G_N_ELEMENTS (parts)];
  RungLedgerLine *line = NULL;

  if (ledger == NULL)
    return;
  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    {
      values[i] = get_taxed (flows, parts[i].treatment, year, with_held);
      if (values[i] != 0.0)
        rung_ledger_add (ledger, parts[i].id, _(parts[i].title), values[i], RUNG_STATUS_DERIVED);
    }
  line = rung_ledger_add (ledger, "wages", _("Wages from this offer"), wages, RUNG_STATUS_DERIVED);
  rung_ledger_line_set_formula (line, _("all pay except the employer’s match and what is "
                                        "taxed another way"), "# + # + #",
                                values);
}

/**
 * rung_flows_get_loss_odds:
 * @flows: the flows of an offer
 * @year: a year of the horizon, from 0
 * @with_held: whether shares still held count as if they were sold
 *
 * Returns: the odds of the outcomes that bring the losses of that year, 0 to 1
 */
double
rung_flows_get_loss_odds (const RungFlows *flows,
                          guint            year,
                          gboolean         with_held)
{
  double odds = flows->loss_odds[year];

  return with_held && year == flows->n_years - 1 ? MAX (odds, flows->held_loss_odds) : odds;
}

/**
 * rung_flows_get_possible_loss:
 * @flows: the flows of an offer
 * @year: a year of the horizon, from 0
 * @with_held: whether shares still held count as if they were sold
 *
 * Returns: the losses of that year that only some outcomes bring, by their odds,
 *   USD; those that are certain are in its income
 */
double
rung_flows_get_possible_loss (const RungFlows *flows,
                              guint            year,
                              gboolean         with_held)
{
  if (rung_flows_get_loss_odds (flows, year, with_held) >= CERTAIN)
    return 0.0;
  return get_taxed (flows, RUNG_TAXED_SHORT_LOSS, year, with_held)
         + get_taxed (flows, RUNG_TAXED_LONG_LOSS, year, with_held);
}

/**
 * rung_flows_get_income:
 * @context: the context
 * @flows: the flows of an offer
 * @year: a year of the horizon, from 0
 * @with_held: whether shares still held count as if they were sold
 * @notes: (inout): what a person should know is added
 * @ledger: (nullable): where the steps go
 *
 * Returns: what the offer brings in that year, as the law sees it
 */
RungIncome
rung_flows_get_income (const RungContext *context,
                       const RungFlows   *flows,
                       guint              year,
                       gboolean           with_held,
                       guint             *notes,
                       RungLedger        *ledger)
{
  RungIncome income = { .ordinary = get_taxed (flows, RUNG_TAXED_ORDINARY, year, with_held) };
  /* A person who has the job already was paid by this employer the year before, too. */
  double before = year > 0 || flows->is_now ? get_wages (flows, year > 0 ? year - 1 : 0, FALSE)
                  : 0.0;
  RungSetAside aside;

  income.job.wages = get_wages (flows, year, with_held);
  tell_wages (flows, year, with_held, income.job.wages, ledger);
  income.short_gains = get_taxed (flows, RUNG_TAXED_SHORT, year, with_held);
  income.small_business = get_taxed (flows, RUNG_TAXED_SMALL, year, with_held);
  income.gains = get_taxed (flows, RUNG_TAXED_GAINS, year, with_held) + income.small_business;
  if (rung_flows_get_loss_odds (flows, year, with_held) >= CERTAIN)
    {
      income.short_gains -= get_taxed (flows, RUNG_TAXED_SHORT_LOSS, year, with_held);
      income.gains -= get_taxed (flows, RUNG_TAXED_LONG_LOSS, year, with_held);
    }
  income.excluded = get_taxed (flows, RUNG_TAXED_EXCLUDED, year, with_held);
  income.spread = get_taxed (flows, RUNG_TAXED_SPREAD, year, with_held);
  aside = rung_set_aside_compute (context, income.job.wages, before, year, notes, ledger);
  income.job.deferral = aside.pretax;
  income.job.hsa = aside.hsa;
  income.job.dependent_care = aside.care;
  income.job.benefits = aside.benefits;
  income.roth = aside.roth;
  return income;
}

/**
 * rung_flows_get_parts:
 * @flows: the flows of an offer
 * @year: a year of the horizon, from 0
 *
 * Returns: the wages of that year by how tax is withheld from them
 */
RungPayParts
rung_flows_get_parts (const RungFlows *flows,
                      guint            year)
{
  return (RungPayParts) {
    .regular = get_taxed (flows, RUNG_TAXED_REGULAR, year, FALSE),
    .bonus = get_taxed (flows, RUNG_TAXED_CASH, year, FALSE),
    .stock = get_taxed (flows, RUNG_TAXED_STOCK, year, FALSE),
  };
}
