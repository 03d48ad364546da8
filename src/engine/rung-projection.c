/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-projection.h"

#include <math.h>
#include <string.h>

#include "rung-grant.h"


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
  return MAX (amount, 0.0);
}

/**
 * rung_flows_get_income:
 * @context: the context
 * @flows: the flows of an offer
 * @year: a year of the horizon, from 0
 * @with_held: whether shares still held count as if they were sold
 * @notes: (inout): what a person should know is added
 *
 * Returns: what the offer brings in that year, as the law sees it
 */
RungIncome
rung_flows_get_income (const RungContext *context,
                       const RungFlows   *flows,
                       guint              year,
                       gboolean           with_held,
                       guint             *notes)
{
  RungIncome income = { .ordinary = get_taxed (flows, RUNG_TAXED_ORDINARY, year, with_held) };

  for (int treatment = RUNG_TAXED_REGULAR; treatment <= RUNG_TAXED_STOCK; treatment++)
    income.job.wages += get_taxed (flows, treatment, year, with_held);
  income.gains = get_taxed (flows, RUNG_TAXED_GAINS, year, with_held);
  income.spread = get_taxed (flows, RUNG_TAXED_SPREAD, year, with_held);
  income.job.deferral = rung_context_get_deferral (context, income.job.wages, year, &income.job.hsa, notes);
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

/* Months worked in a year: 12, or what the last one has. */
static double
months_of_year (const RungFlows *flows,
                guint            year)
{
  return (double) MIN (flows->n_months - 12 * year, 12u);
}

static void
note_law (const RungContext    *context,
          const RungJobTax     *job_tax,
          const RungTaxProgram *program,
          guint                *notes)
{
  const RungTaxLaw *federal = rung_tables_find_law (context->tables, "us");

  if (federal != NULL && job_tax->tax_year > federal->last_year)
    *notes |= RUNG_NOTE_LATER_LAW;
  if (program != NULL && rung_tax_program_get_status (program) != RUNG_STATUS_PUBLISHED)
    *notes |= RUNG_NOTE_PROJECTED_LAW;
  if (job_tax->work != NULL)
    *notes |= RUNG_NOTE_WORK_ELSEWHERE;
}

/* Tax on options and gains; 0, with a note, where no law is held. */
static double
get_capital_tax (const RungJobTax *job_tax,
                 const RungIncome *income,
                 RungTaxes        *due,
                 guint            *notes)
{
  double tax = rung_job_tax_compute_income (job_tax, income, due, NULL);

  if (income->gains > 0.0 || income->spread > 0.0)
    *notes |= RUNG_NOTE_CAPITAL_TAX;
  if (!isnan (tax))
    return tax;
  *notes |= RUNG_NOTE_NO_CAPITAL_LAW;
  return 0.0;
}

static void
tax_held (const RungContext *context,
          const RungFlows   *flows,
          const RungJobTax  *job_tax,
          guint              year,
          RungProjection    *projection)
{
  RungIncome income = rung_flows_get_income (context, flows, year, TRUE, &projection->notes);
  RungTaxes due;
  double with = get_capital_tax (job_tax, &income, &due, &projection->notes) + rung_taxes_get_sum (&due);

  projection->amount[RUNG_MEASURE_HELD_TAX][year] = with - projection->amount[RUNG_MEASURE_TAXES][year];
  projection->amount[RUNG_MEASURE_TAXES][year] = with;
}

static void
tax_year_of_offer (const RungContext     *context,
                   const RungOfferInputs *offer,
                   const RungFlows       *flows,
                   guint                  year,
                   RungProjection        *projection)
{
  RungJobTax job_tax = rung_projection_get_job_tax (context, offer, year, &projection->notes);
  RungIncome income = rung_flows_get_income (context, flows, year, FALSE, &projection->notes);
  gboolean has_held = year == flows->n_years - 1 && flows->held != 0.0;
  double (*amount)[RUNG_MAX_YEARS] = projection->amount;
  RungTaxes due;

  note_law (context, &job_tax, rung_job_tax_get_program (&job_tax, job_tax.home), &projection->notes);
  amount[RUNG_MEASURE_CAPITAL_TAX][year] = get_capital_tax (&job_tax, &income, &due, &projection->notes);
  amount[RUNG_MEASURE_TAXES][year] = amount[RUNG_MEASURE_CAPITAL_TAX][year];
  for (int tax = 0; tax < RUNG_N_TAXES; tax++)
    {
      amount[RUNG_FIRST_TAX + tax][year] = due.amount[tax];
      amount[RUNG_MEASURE_TAXES][year] += due.amount[tax];
    }
  if (has_held)
    tax_held (context, flows, &job_tax, year, projection);
  amount[RUNG_MEASURE_SAVED][year] = income.job.deferral + income.job.hsa + amount[RUNG_MEASURE_MATCH][year]
                                     + (double) offer->hsa_money * months_of_year (flows, year) / 12.0;
  if (has_held)
    amount[RUNG_MEASURE_SAVED][year] += flows->held - amount[RUNG_MEASURE_HELD_TAX][year];
}

/* What the employer withholds against what is owed on wages; options and gains
 * are paid in April whole. */
static void
withhold_year_of_offer (const RungContext     *context,
                        const RungOfferInputs *offer,
                        const RungFlows       *flows,
                        guint                  year,
                        RungProjection        *projection)
{
  RungJobTax job_tax = rung_projection_get_job_tax (context, offer, year, &projection->notes);
  RungIncome income = rung_flows_get_income (context, flows, year, FALSE, &projection->notes);
  RungPayParts parts = rung_flows_get_parts (flows, year);
  RungWithholding withholding;

  if (!rung_withholding_compute (&job_tax, &income.job, &parts, &withholding, NULL))
    return;
  projection->amount[RUNG_MEASURE_APRIL][year]
    = withholding.gap + projection->amount[RUNG_MEASURE_TAXES][year]
      - projection->amount[RUNG_MEASURE_HELD_TAX][year] - rung_taxes_get_sum (&withholding.owed);
}

/* Price level of a place, 1 for the nation; an unknown place counts as the nation. */
static double
price_level (const RungContext *context,
             const char        *place,
             guint             *notes)
{
  const RungPlace *found = rung_tables_find_place (context->tables, place);

  if (found != NULL && found->price_parity > 0.0)
    return found->price_parity / 100.0;
  *notes |= RUNG_NOTE_NO_PRICES;
  return 1.0;
}

/* USD a month; only when living cost is counted by budget. */
static double
budget_of_offer (const RungContext     *context,
                 const RungOfferInputs *offer,
                 guint                 *notes)
{
  const RungProfileInputs *profile = &context->document->profile;
  guint home_notes = 0;

  if (offer->monthly_budget > 0)
    return (double) offer->monthly_budget;
  return (double) profile->monthly_budget
         * price_level (context, offer->place, notes)
         / price_level (context, profile->place, &home_notes);
}

static void
live_year_of_offer (const RungContext     *context,
                    const RungOfferInputs *offer,
                    const RungFlows       *flows,
                    guint                  year,
                    RungProjection        *projection)
{
  double kept = projection->amount[RUNG_MEASURE_TAKE_HOME][year]
                + projection->amount[RUNG_MEASURE_SAVED][year];
  double cost = 0.0;

  projection->amount[RUNG_MEASURE_SAVINGS][year] = projection->amount[RUNG_MEASURE_SAVED][year];
  if (context->living == RUNG_LIVING_BY_BUDGET)
    cost = months_of_year (flows, year) * budget_of_offer (context, offer, &projection->notes);
  else
    cost = kept - kept / price_level (context, offer->place, &projection->notes);
  projection->amount[RUNG_MEASURE_LIVING_COST][year] = cost;
  projection->amount[RUNG_MEASURE_REAL][year] = kept - cost;
}

static void
sum_year (const RungFlows *flows,
          guint            year,
          RungProjection  *projection)
{
  double (*amount)[RUNG_MAX_YEARS] = projection->amount;

  for (int kind = 0; kind < RUNG_N_PAY_KINDS; kind++)
    {
      for (guint month = 12 * year; month < MIN (12 * (year + 1), flows->n_months); month++)
        amount[kind][year] += flows->amount[kind][month];
      amount[RUNG_MEASURE_GROSS][year] += amount[kind][year];
    }
  amount[RUNG_MEASURE_GUARANTEED][year] = amount[RUNG_MEASURE_BASE][year] + amount[RUNG_MEASURE_SIGN_ON][year]
                                          + amount[RUNG_MEASURE_RELOCATION][year]
                                          + amount[RUNG_MEASURE_PAYMENTS][year];
}

static void
compute_year (const RungContext     *context,
              const RungOfferInputs *offer,
              const RungFlows       *flows,
              guint                  year,
              RungProjection        *projection)
{
  double (*amount)[RUNG_MAX_YEARS] = projection->amount;

  sum_year (flows, year, projection);
  tax_year_of_offer (context, offer, flows, year, projection);
  amount[RUNG_MEASURE_TAKE_HOME][year] = amount[RUNG_MEASURE_GROSS][year] - amount[RUNG_MEASURE_TAXES][year]
                                         - amount[RUNG_MEASURE_SAVED][year];
  live_year_of_offer (context, offer, flows, year, projection);
}

/**
 * rung_projection_from_flows:
 * @context: the context
 * @offer: an offer
 * @flows: its pay by month
 * @projection: (out caller-allocates): every measure in every year
 *
 * Takes pay through tax and living cost, year by year.
 */
void
rung_projection_from_flows (const RungContext     *context,
                            const RungOfferInputs *offer,
                            const RungFlows       *flows,
                            RungProjection        *projection)
{
  memset (projection, 0, sizeof *projection);
  projection->n_months = flows->n_months;
  projection->n_years = flows->n_years;
  projection->notes = flows->notes;
  if (rung_offer_exceeds_iso_limit (context, offer, flows->n_months))
    projection->notes |= RUNG_NOTE_ISO_LIMIT;
  for (guint year = 0; year < flows->n_years; year++)
    {
      compute_year (context, offer, flows, year, projection);
      withhold_year_of_offer (context, offer, flows, year, projection);
    }
  projection->amount[RUNG_MEASURE_CLAIMED][flows->n_years - 1] = flows->claimed;
}

/**
 * rung_flows_get_measure:
 * @context: the context
 * @offer: an offer
 * @flows: its pay by month
 * @year: a year of the horizon, from 0
 * @measure: any measure but what is due in April and the claimed value
 *
 * Returns: the measure in that year alone, USD; for whoever asks thousands of
 *   times
 */
double
rung_flows_get_measure (const RungContext     *context,
                        const RungOfferInputs *offer,
                        const RungFlows       *flows,
                        guint                  year,
                        RungMeasure            measure)
{
  RungProjection projection;

  for (int i = 0; i < RUNG_N_MEASURES; i++)
    projection.amount[i][year] = 0.0;
  projection.notes = 0;
  compute_year (context, offer, flows, year, &projection);
  return projection.amount[measure][year];
}

/**
 * rung_offer_get_worth:
 * @context: the context
 * @offer: an offer
 * @measure: gross, take-home or real
 *
 * Returns: the total of the measure over the horizon, USD, as in a projection
 */
double
rung_offer_get_worth (const RungContext     *context,
                      const RungOfferInputs *offer,
                      RungMeasure            measure)
{
  RungFlows flows;
  double total = 0.0;

  rung_flows_compute (context, offer, 12 * rung_context_get_years (context), NULL, &flows);
  for (guint year = 0; year < flows.n_years; year++)
    total += rung_flows_get_measure (context, offer, &flows, year, measure);
  return total;
}

/**
 * rung_offer_get_buying_power:
 * @context: the context
 * @offer: an offer
 *
 * Returns: what a dollar more is in the measure after living cost: 1, or less
 *   and more where living cost is counted by the price level of the place
 */
double
rung_offer_get_buying_power (const RungContext     *context,
                             const RungOfferInputs *offer)
{
  guint notes = 0;

  return context->living == RUNG_LIVING_BY_BUDGET ? 1.0 : 1.0 / price_level (context, offer->place, &notes);
}

/**
 * rung_projection_compute:
 * @context: the context
 * @offer: an offer
 * @projection: (out caller-allocates): every measure in every year
 *
 * Projects an offer over the horizon in years of the job, from gross pay to
 * what is left after tax and living cost.
 */
void
rung_projection_compute (const RungContext     *context,
                         const RungOfferInputs *offer,
                         RungProjection        *projection)
{
  RungFlows flows;

  rung_flows_compute (context, offer, 12 * rung_context_get_years (context), NULL, &flows);
  rung_projection_from_flows (context, offer, &flows, projection);
}

/**
 * rung_discount_get_factor:
 * @rate: interest, ratio a year, >= 0
 * @year: a year of the horizon, from 0
 *
 * Returns: what a dollar of that year is worth on the first day; pay comes all
 *   through a year, so it counts from its middle
 */
double
rung_discount_get_factor (double rate,
                          guint  year)
{
  return pow (1.0 + rate, -((double) year + 0.5));
}
