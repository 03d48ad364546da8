/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-projection.h"

#include <glib/gi18n-lib.h>
#include <math.h>
#include <string.h>

#include "rung-vesting.h"

static const RungMeasureInfo measures[] = {
  { "base", N_("Base pay"), N_("Every year"), RUNG_ROLE_PART },
  { "bonus", N_("Bonus"), N_("Every year"), RUNG_ROLE_PART },
  { "retirement_match", N_("401(k) match"), N_("Every year"), RUNG_ROLE_PART },
  { "sign_on", N_("Sign-on bonus"), N_("Once"), RUNG_ROLE_PART },
  { "relocation", N_("Relocation money"), N_("Once"), RUNG_ROLE_PART },
  { "equity", N_("First grant"), N_("Equity"), RUNG_ROLE_PART },
  { "refreshers", N_("Refreshers"), N_("Equity"), RUNG_ROLE_PART },
  { "gross", N_("Gross pay"), "", RUNG_ROLE_SUBTOTAL },
  { "federal_income_tax", N_("Federal income tax"), N_("Taxes"), RUNG_ROLE_COST },
  { "social_security", N_("Social Security"), N_("Taxes"), RUNG_ROLE_COST },
  { "medicare", N_("Medicare"), N_("Taxes"), RUNG_ROLE_COST },
  { "state_income_tax", N_("State income tax"), N_("Taxes"), RUNG_ROLE_COST },
  { "state_payroll_tax", N_("State payroll contributions"), N_("Taxes"), RUNG_ROLE_COST },
  { "local_tax", N_("Local tax"), N_("Taxes"), RUNG_ROLE_COST },
  { "taxes", N_("Taxes together"), "", RUNG_ROLE_COST },
  { "due_in_april", N_("Of these, due in April"), "", RUNG_ROLE_MEMO },
  { "saved", N_("Put into 401(k) and HSA"), "", RUNG_ROLE_MEMO },
  { "take_home", N_("Take-home pay"), "", RUNG_ROLE_SUBTOTAL },
  { "savings", N_("Savings, yours to keep"), "", RUNG_ROLE_PART },
  { "living_cost", N_("Living cost"), "", RUNG_ROLE_COST },
  { "real", N_("After tax and living cost"), "", RUNG_ROLE_SUBTOTAL },
};

G_STATIC_ASSERT (G_N_ELEMENTS (measures) == RUNG_N_MEASURES);

static double
ratio (gint64 basis_points)
{
  return (double) basis_points / 10000.0;
}

/**
 * rung_measure_get_info:
 * @measure: a measure
 *
 * Returns: (transfer none): its id, untranslated title and group, and role
 */
const RungMeasureInfo *
rung_measure_get_info (RungMeasure measure)
{
  g_return_val_if_fail ((guint) measure < RUNG_N_MEASURES, &measures[0]);
  return &measures[measure];
}

/**
 * rung_measure_get_sign:
 * @measure: a measure
 *
 * Returns: 1 for what a person gets, -1 for what a person pays
 */
double
rung_measure_get_sign (RungMeasure measure)
{
  RungMeasureRole role = rung_measure_get_info (measure)->role;

  return role == RUNG_ROLE_COST || role == RUNG_ROLE_MEMO ? -1.0 : 1.0;
}

/* A budget counts only if every offer can have one: its own, or what the
 * person spends now, moved by the price level. */
static RungLiving
choose_living (const RungDocument *document)
{
  if (document->profile.monthly_budget > 0)
    return RUNG_LIVING_BY_BUDGET;
  for (guint i = 0; i < document->offers->len; i++)
    if (rung_document_get_offer (document, i)->inputs.monthly_budget <= 0)
      return RUNG_LIVING_BY_PRICES;
  return document->offers->len > 0 ? RUNG_LIVING_BY_BUDGET : RUNG_LIVING_BY_PRICES;
}

/**
 * rung_context_init:
 * @self: (out caller-allocates): a context
 * @tables: the figures
 * @cache: compiled law over @tables
 * @document: the document, borrowed
 *
 * Gathers what every computation on a document needs and decides how living
 * cost is counted.
 */
void
rung_context_init (RungContext        *self,
                   const RungTables   *tables,
                   RungTaxCache       *cache,
                   const RungDocument *document)
{
  *self = (RungContext) { tables, cache, document, choose_living (document) };
}

/**
 * rung_offer_get_law:
 * @tables: the figures
 * @offer: an offer
 * @notes: (inout): %RUNG_NOTE_STATE_TAX_MISSING or %RUNG_NOTE_NO_TAX_PLACE is
 *   added where the tax of a state is not counted
 *
 * Finds the law an offer is taxed under: the one the person chose, otherwise
 * that of the place.
 *
 * Returns: (transfer none) (nullable): id of a law of a state or city
 */
const char *
rung_offer_get_law (const RungTables      *tables,
                    const RungOfferInputs *offer,
                    guint                 *notes)
{
  const RungPlace *place = rung_tables_find_place (tables, offer->place);

  if (*offer->tax_place != '\0' && rung_tables_find_law (tables, offer->tax_place) != NULL)
    return offer->tax_place;
  if (place == NULL || place->tax_state == NULL)
    {
      *notes |= RUNG_NOTE_NO_TAX_PLACE;
      return NULL;
    }
  if (rung_tables_find_law (tables, place->locality) != NULL)
    return place->locality;
  if (rung_tables_find_law (tables, place->tax_state) != NULL)
    return place->tax_state;
  *notes |= RUNG_NOTE_STATE_TAX_MISSING;
  return NULL;
}

typedef struct
{
  double *amount;           /* by month */
  guint n_months;
  guint granted;            /* months from the start */
  double value;             /* USD on the day of the grant */
  double growth;            /* ratio a year */
} Grant;

static void
vest_cb (int      month,
         double   fraction,
         gpointer user_data)
{
  Grant *grant = user_data;
  guint at = grant->granted + (guint) month;

  if (at <= grant->n_months)
    grant->amount[at - 1] += grant->value * fraction * pow (1.0 + grant->growth, month / 12.0);
}

static void
add_equity (const RungContext     *context,
            const RungOfferInputs *offer,
            RungFlows             *flows)
{
  const RungSchedule *first = rung_tables_find_schedule (context->tables, offer->schedule);
  const RungSchedule *later = rung_tables_find_schedule (context->tables, offer->refresher_schedule);
  Grant grant = { flows->amount[RUNG_MEASURE_GRANT], flows->n_months, 0,
                  (double) offer->grant, ratio (offer->share_growth) };

  if (first != NULL && offer->grant > 0)
    rung_vesting_foreach (first, vest_cb, &grant);
  if (later == NULL || offer->refresher <= 0)
    return;
  grant.amount = flows->amount[RUNG_MEASURE_REFRESHERS];
  grant.value = (double) offer->refresher;
  for (grant.granted = 12 * (guint) offer->refresher_first_year;
       grant.granted < flows->n_months; grant.granted += 12)
    rung_vesting_foreach (later, vest_cb, &grant);
}

/* What the person can defer this year: the wish, the law, the wages. */
static double
deferral_of_year (const RungContext *context,
                  double             wages,
                  guint              year,
                  double            *hsa,
                  guint             *notes)
{
  const RungProfileInputs *profile = &context->document->profile;
  int tax_year = (int) context->document->assumptions.first_tax_year + (int) year;
  double limit = rung_tables_get_number (context->tables, "us", "k401-limit", tax_year,
                                         RUNG_FILING_SINGLE);
  double hsa_limit = rung_tables_get_number (context->tables, "us", "hsa-limit-family", tax_year,
                                             RUNG_FILING_SINGLE);
  double deferral = (double) profile->deferral;

  if (!isnan (limit) && deferral > limit)
    deferral = limit;
  deferral = MIN (deferral, wages);
  *hsa = MIN ((double) profile->hsa, wages - deferral);
  if (!isnan (hsa_limit) && *hsa > hsa_limit)
    *hsa = hsa_limit;
  if (deferral < (double) profile->deferral || *hsa < (double) profile->hsa)
    *notes |= RUNG_NOTE_DEFERRAL_CUT;
  return deferral;
}

static double
base_of_year (const RungOfferInputs *offer,
              guint                  year)
{
  return (double) offer->base_pay * pow (1.0 + ratio (offer->raise), year);
}

static void
add_year_of_cash (const RungContext     *context,
                  const RungOfferInputs *offer,
                  guint                  year,
                  RungFlows             *flows)
{
  double base = base_of_year (offer, year);
  double bonus = (base * ratio (offer->bonus) + (double) offer->bonus_amount)
                 * ratio (offer->bonus_payout);
  double hsa = 0.0;
  guint notes = 0;
  double deferral = deferral_of_year (context, base, year, &hsa, &notes);
  double match = ratio (offer->match_rate) * MIN (deferral, ratio (offer->match_limit) * base);

  for (guint month = 12 * year; month < 12 * (year + 1); month++)
    {
      flows->amount[RUNG_MEASURE_BASE][month] = base / 12.0;
      flows->amount[RUNG_MEASURE_MATCH][month] = match / 12.0;
      if (year == 1)
        flows->amount[RUNG_MEASURE_SIGN_ON][month] = (double) offer->sign_on_year_2 / 12.0;
    }
  flows->amount[RUNG_MEASURE_BONUS][12 * year + 11] = bonus;
}

/**
 * rung_flows_compute:
 * @context: the context
 * @offer: an offer
 * @flows: (out caller-allocates): its pay by month
 *
 * Lays out the pay of an offer month by month over the horizon: base with a
 * raise at each anniversary, bonus at the end of each year, sign-on and
 * relocation at the start, a grant and stacked refreshers as they vest at the
 * share price of that month, and the employer's match of a deferral.
 */
void
rung_flows_compute (const RungContext     *context,
                    const RungOfferInputs *offer,
                    RungFlows             *flows)
{
  guint n_years = (guint) CLAMP (context->document->assumptions.horizon, 1, RUNG_MAX_YEARS);

  memset (flows, 0, sizeof *flows);
  flows->n_months = 12 * n_years;
  for (guint year = 0; year < n_years; year++)
    add_year_of_cash (context, offer, year, flows);
  flows->amount[RUNG_MEASURE_SIGN_ON][0] = (double) offer->sign_on;
  flows->amount[RUNG_MEASURE_RELOCATION][0] = (double) offer->relocation;
  add_equity (context, offer, flows);
}

/* Everything that is wages for tax: all pay but the employer's match. */
static double
wages_of_year (const RungProjection *projection,
               guint                 year)
{
  double wages = 0.0;

  for (int kind = 0; kind < RUNG_N_PAY_KINDS; kind++)
    if (kind != RUNG_MEASURE_MATCH)
      wages += projection->amount[kind][year];
  return wages;
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
    .home = rung_offer_get_law (context->tables, offer, notes),
  };

  if (*offer->work_place != '\0' && g_strcmp0 (offer->work_place, job_tax.home) != 0)
    job_tax.work = offer->work_place;
  return job_tax;
}

/**
 * rung_projection_get_job:
 * @context: the context
 * @projection: a projection whose pay is computed
 * @year: a year of the horizon, from 0
 * @notes: (inout): what a person should know is added
 *
 * Returns: wages, deferral and HSA of the offer in that year
 */
RungEarner
rung_projection_get_job (const RungContext    *context,
                         const RungProjection *projection,
                         guint                 year,
                         guint                *notes)
{
  RungEarner job = { .wages = wages_of_year (projection, year) };

  job.deferral = deferral_of_year (context, job.wages, year, &job.hsa, notes);
  return job;
}

/**
 * rung_projection_get_parts:
 * @projection: a projection whose pay is computed
 * @year: a year of the horizon, from 0
 *
 * Returns: the wages of that year by how tax is withheld from them
 */
RungPayParts
rung_projection_get_parts (const RungProjection *projection,
                           guint                 year)
{
  return (RungPayParts) {
    .regular = projection->amount[RUNG_MEASURE_BASE][year],
    .bonus = projection->amount[RUNG_MEASURE_BONUS][year]
             + projection->amount[RUNG_MEASURE_SIGN_ON][year]
             + projection->amount[RUNG_MEASURE_RELOCATION][year],
    .stock = projection->amount[RUNG_MEASURE_GRANT][year]
             + projection->amount[RUNG_MEASURE_REFRESHERS][year],
  };
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

static void
tax_year_of_offer (const RungContext     *context,
                   const RungOfferInputs *offer,
                   guint                  year,
                   RungProjection        *projection)
{
  RungJobTax job_tax = rung_projection_get_job_tax (context, offer, year, &projection->notes);
  RungEarner job = rung_projection_get_job (context, projection, year, &projection->notes);
  RungPayParts parts = rung_projection_get_parts (projection, year);
  RungWithholding withholding;
  RungTaxes due;

  note_law (context, &job_tax, rung_job_tax_get_program (&job_tax, job_tax.home), &projection->notes);
  rung_job_tax_compute (&job_tax, &job, &due);
  for (int tax = 0; tax < RUNG_N_TAXES; tax++)
    {
      projection->amount[RUNG_MEASURE_FEDERAL_INCOME_TAX + tax][year] = due.amount[tax];
      projection->amount[RUNG_MEASURE_TAXES][year] += due.amount[tax];
    }
  if (rung_withholding_compute (&job_tax, &job, &parts, &withholding, NULL))
    projection->amount[RUNG_MEASURE_APRIL][year] = withholding.gap;
  projection->amount[RUNG_MEASURE_SAVED][year]
    = job.deferral + job.hsa + projection->amount[RUNG_MEASURE_MATCH][year];
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

/* USD a year; only when living cost is counted by budget. */
static double
budget_of_offer (const RungContext     *context,
                 const RungOfferInputs *offer,
                 guint                 *notes)
{
  const RungProfileInputs *profile = &context->document->profile;
  guint home_notes = 0;

  if (offer->monthly_budget > 0)
    return 12.0 * (double) offer->monthly_budget;
  return 12.0 * (double) profile->monthly_budget
         * price_level (context, offer->place, notes)
         / price_level (context, profile->place, &home_notes);
}

static void
live_year_of_offer (const RungContext     *context,
                    const RungOfferInputs *offer,
                    guint                  year,
                    RungProjection        *projection)
{
  double kept = projection->amount[RUNG_MEASURE_TAKE_HOME][year]
                + projection->amount[RUNG_MEASURE_SAVED][year];
  double cost = 0.0;

  projection->amount[RUNG_MEASURE_SAVINGS][year] = projection->amount[RUNG_MEASURE_SAVED][year];
  if (context->living == RUNG_LIVING_BY_BUDGET)
    cost = budget_of_offer (context, offer, &projection->notes);
  else
    cost = kept - kept / price_level (context, offer->place, &projection->notes);
  projection->amount[RUNG_MEASURE_LIVING_COST][year] = cost;
  projection->amount[RUNG_MEASURE_REAL][year] = kept - cost;
}

/**
 * rung_projection_compute:
 * @context: the context
 * @offer: an offer
 * @projection: (out caller-allocates): every measure in every year
 *
 * Projects an offer over the horizon in employment years, from gross pay to
 * what is left after tax and living cost.
 */
void
rung_projection_compute (const RungContext     *context,
                         const RungOfferInputs *offer,
                         RungProjection        *projection)
{
  RungFlows flows;

  rung_flows_compute (context, offer, &flows);
  memset (projection, 0, sizeof *projection);
  projection->n_years = flows.n_months / 12;
  for (guint year = 0; year < projection->n_years; year++)
    {
      for (int kind = 0; kind < RUNG_N_PAY_KINDS; kind++)
        {
          for (guint month = 12 * year; month < 12 * (year + 1); month++)
            projection->amount[kind][year] += flows.amount[kind][month];
          projection->amount[RUNG_MEASURE_GROSS][year] += projection->amount[kind][year];
        }
      tax_year_of_offer (context, offer, year, projection);
      projection->amount[RUNG_MEASURE_TAKE_HOME][year]
        = projection->amount[RUNG_MEASURE_GROSS][year]
          - projection->amount[RUNG_MEASURE_TAXES][year]
          - projection->amount[RUNG_MEASURE_SAVED][year];
      live_year_of_offer (context, offer, year, projection);
    }
}
