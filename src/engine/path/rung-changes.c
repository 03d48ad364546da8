/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-changes.h"

#include <string.h>

#include "engine/document/rung-record.h"
#include "engine/estimate/rung-estimate-figures.h"
#include "engine/estimate/rung-pool.h"
#include "engine/offer/rung-income.h"
#include "engine/tax/rung-job-tax.h"

#include "rung-evidence.h"
#include "rung-roadmap.h"

static const char *
get_law (const RungTables *tables,
         const RungPlace  *place)
{
  if (place == NULL || place->tax_state == NULL)
    return NULL;
  return rung_tables_find_law (tables, place->locality) != NULL ? place->locality
         : place->tax_state;
}

/**
 * rung_worth_get_taxes:
 * @context: who is asked about
 * @place: (nullable): where the person lives and works
 * @pay: USD per year, all of it counted as wages
 * @stipend: USD per year, income without payroll taxes
 *
 * What is saved by payroll is the profile's, up to the limit of the law.
 *
 * Returns: tax on the job, USD per year
 */
double
rung_worth_get_taxes (const RungWorthContext *context,
                      const RungPlace        *place,
                      double                  pay,
                      double                  stipend)
{
  const RungProfileInputs *profile = &context->document->profile;
  RungJobTax job_tax = {
    .tables = context->tables,
    .cache = context->cache,
    .profile = profile,
    .tax_year = (int) context->document->assumptions.first_tax_year,
    .inflation = rung_assumptions_get_index (&context->document->assumptions),
    .home = get_law (context->tables, place),
  };
  double limit = rung_household_get_deferral_limit (context->tables, job_tax.tax_year,
                                                    (int) profile->born);
  RungIncome income = { .job = { .wages = pay }, .ordinary = stipend };
  RungTaxes due;

  income.job.deferral = MIN ((double) profile->deferral, MIN (pay, limit > 0.0 ? limit : 0.0));
  rung_job_tax_compute (&job_tax, &income, &due, RUNG_TAX_NONE, NULL);
  return rung_taxes_get_sum (&due);
}

/**
 * rung_worth_get_query:
 * @context: who is asked about
 * @query: (out caller-allocates): the profile as it is, borrowed
 *
 * Turns the profile into a question to the pay model.
 */
void
rung_worth_get_query (const RungWorthContext *context,
                      RungEstimateQuery      *query)
{
  rung_query_from_document (context->document, query);
  query->as_published = context->as_published;
  query->own = context->own;
}

/**
 * rung_worth_compute:
 * @context: who is asked about
 * @query: a profile
 * @worth: (out caller-allocates): what somebody with it is paid
 *
 * Takes the middle of the estimate to total pay at the kind of employer, through
 * tax in the place and to average US prices.
 *
 * Returns: %TRUE if the pay model has an answer
 */
gboolean
rung_worth_compute (const RungWorthContext  *context,
                    const RungEstimateQuery *query,
                    RungWorth               *worth)
{
  RungEstimate estimate;

  if (!rung_pool_estimate (context->tables, query, &estimate, NULL))
    return FALSE;
  worth->base = estimate.base_mid;
  worth->total = estimate.total_mid;
  worth->kept = worth->total - rung_worth_get_taxes (context, estimate.place, worth->total, 0.0);
  worth->real = worth->kept / rung_place_get_price_level (estimate.place);
  return TRUE;
}

static RungWorth
subtract (const RungWorth *a,
          const RungWorth *b)
{
  return (RungWorth) { a->base - b->base, a->total - b->total, a->kept - b->kept,
                       a->real - b->real };
}

/* @skills is where the text of a skill more is kept while the query is used. */
static void
apply (RungEstimateQuery  *query,
       const RungChange   *change,
       char              **skills)
{
  char *longer = NULL;

  switch (change->kind)
    {
    case RUNG_CHANGE_LEVEL:
      query->level = change->id;
      /* The years fit the rung before; the new one is entered at its middle. */
      query->years = RUNG_NO_YEARS;
      break;
    case RUNG_CHANGE_EDUCATION: query->education = change->id; break;
    case RUNG_CHANGE_SPECIALIZATION: query->specialization = change->id; break;
    case RUNG_CHANGE_EMPLOYER: query->industry = change->id; break;
    case RUNG_CHANGE_PLACE: query->place = change->id; break;
    case RUNG_CHANGE_SKILL:
    case RUNG_N_CHANGES:
    default:
      longer = query->skills != NULL && *query->skills != '\0'
               ? g_strconcat (query->skills, ",", change->id, NULL) : g_strdup (change->id);
      g_free (*skills);
      query->skills = *skills = longer;
    }
}

typedef struct
{
  const RungWorthContext *context;
  RungEstimateQuery query;  /* the profile as it is */
  RungWorth now;
  GArray *rows;
} Search;

static void
try_change (Search         *self,
            RungChangeKind  kind,
            const char     *id,
            const char     *title,
            const char     *note)
{
  RungChange row = { .kind = kind, .id = id, .title = title, .note = note };
  RungEstimateQuery query = self->query;
  g_autofree char *skills = NULL;

  apply (&query, &row, &skills);
  if (!rung_worth_compute (self->context, &query, &row.worth))
    return;
  row.gain = subtract (&row.worth, &self->now);
  g_array_append_val (self->rows, row);
}

static void
try_traits (Search          *self,
            RungChangeKind   kind,
            const RungTrait *traits,
            guint            n_traits,
            const char      *own)
{
  for (guint i = 0; i < n_traits; i++)
    if (kind == RUNG_CHANGE_SKILL ? !rung_set_has (own, traits[i].id)
        : g_strcmp0 (traits[i].id, own) != 0)
      try_change (self, kind, traits[i].id, traits[i].title, traits[i].note);
}

static void
try_next_level (Search *self)
{
  const RungPayModel *model = self->context->tables->pay_model;
  RungEstimate estimate;

  if (!rung_pool_estimate (self->context->tables, &self->query, &estimate, NULL)
      || estimate.level + 1 >= model->levels + model->n_levels)
    return;
  try_change (self, RUNG_CHANGE_LEVEL, estimate.level[1].id, estimate.level[1].title, NULL);
}

/* A place that is not given is no place to go to. */
static gboolean
is_somewhere (const RungPlace *place)
{
  return place->alias_of == NULL && !g_str_equal (place->id, "unknown");
}

static void
try_places (Search *self)
{
  const GPtrArray *places = self->context->tables->places;
  const RungPlace *own = rung_tables_find_place (self->context->tables, self->query.place);

  for (guint i = 0; i < places->len; i++)
    {
      const RungPlace *place = g_ptr_array_index (places, i);

      if (is_somewhere (place) && place != own)
        try_change (self, RUNG_CHANGE_PLACE, place->id, place->title, NULL);
    }
}

static int
compare_gains (gconstpointer a,
               gconstpointer b)
{
  double left = ((const RungChange *) a)->gain.total;
  double right = ((const RungChange *) b)->gain.total;

  return left < right ? 1 : left > right ? -1 : 0;
}

static gboolean
begin (Search                 *self,
       const RungWorthContext *context)
{
  self->context = context;
  self->rows = g_array_new (FALSE, TRUE, sizeof (RungChange));
  rung_worth_get_query (context, &self->query);
  return rung_worth_compute (context, &self->query, &self->now);
}

/**
 * rung_changes_compute:
 * @context: who is asked about
 *
 * Tries every change of the profile by itself: the next level, each other
 * degree, skill, specialization, kind of employer and place.
 *
 * Returns: (transfer full) (element-type RungChange): the most total pay first;
 *   empty if the pay model has no answer for the profile
 */
GArray *
rung_changes_compute (const RungWorthContext *context)
{
  const RungPayModel *model = context->tables->pay_model;
  Search search;

  if (!begin (&search, context))
    return search.rows;
  try_next_level (&search);
  try_traits (&search, RUNG_CHANGE_EDUCATION, model->education, model->n_education,
              search.query.education);
  try_traits (&search, RUNG_CHANGE_SKILL, model->skills, model->n_skills, search.query.skills);
  try_traits (&search, RUNG_CHANGE_SPECIALIZATION, model->specializations, model->n_specializations,
              search.query.specialization);
  try_traits (&search, RUNG_CHANGE_EMPLOYER, model->industries, model->n_industries,
              search.query.industry);
  try_places (&search);
  g_array_sort (search.rows, compare_gains);
  return search.rows;
}

/**
 * rung_places_compute:
 * @context: who is asked about
 *
 * Puts the same profile into every metro and state, and into remote work.
 *
 * Returns: (transfer full) (element-type RungChange): in the order of the data;
 *   the own place is among them, with gains of 0
 */
GArray *
rung_places_compute (const RungWorthContext *context)
{
  Search search;

  if (!begin (&search, context))
    return search.rows;
  for (guint i = 0; i < context->tables->places->len; i++)
    {
      const RungPlace *place = g_ptr_array_index (context->tables->places, i);

      if (is_somewhere (place))
        try_change (&search, RUNG_CHANGE_PLACE, place->id, place->title, NULL);
    }
  return search.rows;
}

/**
 * rung_changes_compute_study:
 * @context: who is asked about
 * @study: a course of study
 * @gain: (out caller-allocates): what all that it ends with adds to the profile as it is
 *
 * Tries what a study ends with as any other change: a higher degree, and the skills that are
 * missing.
 *
 * Returns: %TRUE if the pay model has an answer
 */
gboolean
rung_changes_compute_study (const RungWorthContext *context,
                            const RungStudy        *study,
                            RungWorth              *gain)
{
  Search search = { .context = context };
  RungWorth then;
  g_autofree char *skills = NULL;

  rung_worth_get_query (context, &search.query);
  if (!rung_worth_compute (context, &search.query, &search.now))
    return FALSE;
  if (study->education != NULL
      && !rung_evidence_has_education (context->tables->pay_model, search.query.education,
                                       study->education))
    search.query.education = study->education;
  for (guint i = 0; study->skills != NULL && study->skills[i] != NULL; i++)
    {
      RungChange change = { .kind = RUNG_CHANGE_SKILL, .id = study->skills[i] };

      if (!rung_set_has (search.query.skills, change.id))
        apply (&search.query, &change, &skills);
    }
  if (!rung_worth_compute (context, &search.query, &then))
    return FALSE;
  *gain = subtract (&then, &search.now);
  return TRUE;
}

/**
 * rung_changes_compute_pair:
 * @context: who is asked about
 * @first: a change
 * @second: another change, of something else or another skill
 * @gain: (out caller-allocates): what both are worth together
 *
 * Premiums overlap, so two changes bring less than both alone, as a rule.
 *
 * Returns: %TRUE if the pay model has an answer
 */
gboolean
rung_changes_compute_pair (const RungWorthContext *context,
                           const RungChange       *first,
                           const RungChange       *second,
                           RungWorth              *gain)
{
  RungEstimateQuery query;
  RungWorth now;
  RungWorth then;
  g_autofree char *one = NULL;
  g_autofree char *both = NULL;

  rung_worth_get_query (context, &query);
  if (!rung_worth_compute (context, &query, &now))
    return FALSE;
  apply (&query, first, &one);
  apply (&query, second, &both);
  if (!rung_worth_compute (context, &query, &then))
    return FALSE;
  *gain = subtract (&then, &now);
  return TRUE;
}
