/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-pool.h"

#include <glib/gi18n-lib.h>
#include <math.h>
#include <string.h>

#include "rung-estimate-private.h"
#include "rung-pool-companies.h"

#define QUARTILE 0.6745         /* of the standard normal distribution */
#define P90 1.2816
#define MEDIAN_ERROR 1.2533     /* of a median, by that of a mean: sqrt (pi / 2) */
#define MOST_COMPANIES 8
#define NATION "nation"         /* the row of all filings */
#define FEW_ROWS 30             /* so few may lie closer together than people do */

/* The person, as other sources see them. */
typedef struct
{
  const RungTables *tables;
  const RungPayModel *model;
  const RungEstimate *estimate;
  double job;               /* USD: level and years in it, without the place */
  double traits;            /* ratio that others are scaled by */
  double adjustment;        /* ratio */
} Person;

static double
sum_lines (const RungEstimate *estimate,
           RungWaterfallKind   first,
           RungWaterfallKind   last)
{
  double sum = 0.0;

  for (guint i = 0; i < estimate->n_lines; i++)
    if (estimate->lines[i].kind >= first && estimate->lines[i].kind <= last)
      sum += estimate->lines[i].amount;
  return sum;
}

static double
hypotenuse (double a,
            double b)
{
  return sqrt (a * a + b * b);
}

static RungOpinion *
add (RungPool              *pool,
     const RungOpinionKind *kind,
     double                 reading,
     double                 doubt)
{
  RungOpinion *opinion = &pool->opinions[pool->n_opinions];

  if (kind == NULL || pool->n_opinions == RUNG_MAX_OPINIONS || !(reading > 0.0))
    return NULL;
  pool->n_opinions++;
  *opinion = (RungOpinion) {
    .kind = kind, .low = NAN, .mid = reading, .high = NAN, .p90 = NAN, .reading = reading,
    .doubt = doubt,
  };
  return opinion;
}

/* What a row says about the person: its median at their level, with part of their premiums. */
static void
add_row (RungPool              *pool,
         const Person          *person,
         const RungOpinionKind *kind,
         const RungWageRow     *row,
         double                 at_level,
         double                 doubt)
{
  double all = hypotenuse (doubt, person->model->doubt_traits);
  double spread = log (row->p75 / row->p25) / (2.0 * QUARTILE);
  gboolean is_sample = row->occupation == NULL && isfinite (spread) && row->count > 0.0;
  double missed = is_sample ? MEDIAN_ERROR * spread / sqrt (row->count) : 0.0;
  RungOpinion *opinion = add (pool, kind,
                              row->p50 * at_level * person->traits * person->adjustment,
                              hypotenuse (all, missed));

  if (opinion == NULL)
    return;
  opinion->title = row->title;
  opinion->source = row->source;
  opinion->low = row->p25;
  opinion->mid = row->p50;
  opinion->high = row->p75;
  opinion->p90 = isnan (row->p90) ? row->p50 * pow (row->p75 / row->p50, P90 / QUARTILE)
                                  : row->p90;
  opinion->count = is_sample ? row->count : 0.0;
  opinion->is_elsewhere = person->estimate->place != NULL && row->place == NULL;
}

static gboolean
is_of (const Person      *person,
       const RungWageRow *row,
       const RungPlace   *place)
{
  return place == NULL ? row->place == NULL
                       : rung_tables_find_place (person->tables, row->place) == place;
}

/* Federal wages know occupations, with all levels together. */
static gboolean
add_wages (RungPool        *pool,
           const Person    *person,
           const RungPlace *place)
{
  const GPtrArray *wages = person->tables->wages;
  double at_level = person->job / person->model->reference_average;
  guint n_before = pool->n_opinions;
  int latest = 0;

  for (guint i = 0; i < wages->len; i++)
    if (is_of (person, wages->pdata[i], place))
      latest = MAX (latest, ((RungWageRow *) wages->pdata[i])->year);
  for (guint i = 0; i < wages->len; i++)
    {
      const RungWageRow *row = wages->pdata[i];
      const RungOpinionKind *kind = rung_opinion_kind_find (person->model, row->occupation);

      if (kind != NULL && row->year == latest && is_of (person, row, place))
        add_row (pool, person, kind, row, at_level,
                 hypotenuse (kind->doubt, person->model->doubt_slope * log (at_level)));
    }
  return pool->n_opinions > n_before;
}

static const RungWageRow *
find_filing (const Person    *person,
             const char      *id,
             const RungPlace *place)
{
  const GPtrArray *filings = person->tables->filings;

  for (guint i = 0; i < filings->len; i++)
    {
      const RungWageRow *row = filings->pdata[i];

      if (id != NULL ? g_str_equal (row->id, id)
          : place != NULL && row->place != NULL && is_of (person, row, place))
        return row;
    }
  return NULL;
}

/* Filings know the place, and the level as far as the titles tell it. */
static void
add_filings (RungPool     *pool,
             const Person *person)
{
  const RungPayModel *model = person->model;
  const RungOpinionKind *kind = rung_opinion_kind_find (model, "filings");
  const RungWageRow *nation = find_filing (person, NATION, NULL);
  const RungWageRow *here = find_filing (person, NULL, person->estimate->place);

  for (guint i = 0; i < model->n_tiers && kind != NULL && nation != NULL; i++)
    {
      const RungOpinionTier *tier = &model->tiers[i];
      const RungWageRow *titles = find_filing (person, tier->row, NULL);
      const RungLevel *like = rung_level_find (model, tier->like);
      gboolean is_like = g_str_equal (tier->level, tier->like);

      if (!g_str_equal (tier->level, person->estimate->level->id) || titles == NULL)
        continue;
      add_row (pool, person, kind, here != NULL ? here : nation,
               titles->p50 / nation->p50 * person->job / like->mid,
               hypotenuse (hypotenuse (kind->doubt, model->doubt_tier),
                           is_like ? 0.0 : model->doubt_other_level));
    }
}

/* What others say is read for the person by whoever brings it. */
static void
add_others (RungPool          *pool,
            const Person      *person,
            const RungOpinion *others,
            guint              n_others)
{
  for (guint i = 0; i < n_others; i++)
    {
      RungOpinion *opinion = add (pool, others[i].kind, others[i].reading * person->adjustment,
                                  others[i].doubt);

      if (opinion == NULL)
        continue;
      *opinion = others[i];
      opinion->reading *= person->adjustment;
    }
}

/* Rows of people like the person are read as they are. */
static void
add_own (RungPool         *pool,
         const Person     *person,
         const RungOwnPay *own)
{
  const RungOpinionKind *kind = rung_opinion_kind_find (person->model, "own");
  double spread = own->n > 0 ? log (own->high / own->low) / (2.0 * QUARTILE) : NAN;
  RungOpinion *opinion = NULL;

  if (kind == NULL || own->n == 0)
    return;
  if (own->n < FEW_ROWS)
    spread = MAX (spread, (person->estimate->sigma_low + person->estimate->sigma_high) / 2.0);
  opinion = add (pool, kind, own->mid,
                 hypotenuse (kind->doubt, MEDIAN_ERROR * spread / sqrt (own->n)));
  if (opinion == NULL)
    return;
  opinion->low = own->low;
  opinion->high = own->high;
  opinion->p90 = own->p90;
  opinion->count = own->n;
}

/* By the inverse of what each may be off, squared. Where opinions are further apart than they
 * should be, all are less sure: Birge's ratio, as physicists pool measurements. */
static double
pool_readings (RungPool *pool,
               double   *doubt)
{
  double sum = 0.0;
  double mean = 0.0;
  double apart = 0.0;

  for (guint i = 0; i < pool->n_opinions; i++)
    sum += pow (pool->opinions[i].doubt, -2.0);
  for (guint i = 0; i < pool->n_opinions; i++)
    {
      pool->opinions[i].weight = pow (pool->opinions[i].doubt, -2.0) / sum;
      mean += pool->opinions[i].weight * log (pool->opinions[i].reading);
    }
  for (guint i = 0; i < pool->n_opinions; i++)
    apart += pow ((log (pool->opinions[i].reading) - mean) / pool->opinions[i].doubt, 2.0);
  if (pool->n_opinions > 1)
    apart /= pool->n_opinions - 1.0;
  *doubt = sqrt (MAX (apart, 1.0) / sum);
  return exp (mean);
}

/* The highest 90th percentile of the place; 0 where none is known. */
static double
get_highest (const RungPool *pool,
             const Person   *person)
{
  double highest = 0.0;

  for (guint i = 1; i < pool->n_opinions; i++)
    if (!pool->opinions[i].is_elsewhere && pool->opinions[i].p90 > highest)
      highest = pool->opinions[i].p90;
  return person->estimate->place != NULL ? highest * person->adjustment : 0.0;
}

/* Premiums of skills were measured one by one. Together they do not lift the middle above what
 * nine of ten in the place earn, unless the same person without them is there already. */
static void
hold_skills (RungPool                *pool,
             const Person            *person,
             const RungEstimateQuery *query,
             const RungOpinion       *others,
             guint                    n_others)
{
  RungEstimateQuery plain = *query;
  RungEstimate estimate;
  RungPool without;
  double highest = get_highest (pool, person);

  plain.skills = NULL;
  if (query->skills == NULL || highest <= 0.0 || pool->mid <= highest
      || !rung_estimate_compute (person->tables, &plain, &estimate, NULL))
    return;
  rung_pool_compute (person->tables, &plain, &estimate, others, n_others, &without);
  if (without.mid < pool->mid)
    pool->cap = pool->mid = MAX (highest, without.mid);
}

/**
 * rung_pool_compute:
 * @tables: the figures, those of the market read
 * @query: the profile
 * @estimate: what rung_estimate_compute() makes of it
 * @others: (array length=n_others) (nullable): further opinions, read for the person
 * @n_others: their number
 * @pool: (out caller-allocates): what all say together
 *
 * Pools the estimate of published sources with federal wages and filings of the place, or of the
 * nation where the place has none, with published medians of companies that offers name, and with
 * @others. Doubts and scales are data:
 * "opinions" in data/market/pay-model.json.
 */
void
rung_pool_compute (const RungTables        *tables,
                   const RungEstimateQuery *query,
                   const RungEstimate      *estimate,
                   const RungOpinion       *others,
                   guint                    n_others,
                   RungPool                *pool)
{
  const RungPayModel *model = tables->pay_model;
  const RungOpinionKind *kind = rung_opinion_kind_find (model, "model");
  double job = sum_lines (estimate, RUNG_WATERFALL_LEVEL, RUNG_WATERFALL_PLACE);
  double traits = sum_lines (estimate, RUNG_WATERFALL_EDUCATION, RUNG_WATERFALL_SKILL);
  Person person = {
    .tables = tables, .model = model, .estimate = estimate,
    .job = sum_lines (estimate, RUNG_WATERFALL_LEVEL, RUNG_WATERFALL_YEARS),
    .traits = pow (1.0 + traits / job, model->opinion_traits),
    .adjustment = 1.0 + query->adjustment,
  };
  RungOpinion companies[MOST_COMPANIES];
  RungOpinion *own = NULL;

  memset (pool, 0, sizeof *pool);
  own = add (pool, kind, estimate->base_mid, hypotenuse (estimate->doubt, kind->doubt));
  own->source = kind->source;
  own->low = estimate->base_mid * exp (-QUARTILE * estimate->sigma_low);
  own->high = estimate->base_mid * exp (QUARTILE * estimate->sigma_high);
  add_filings (pool, &person);
  if (!add_wages (pool, &person, estimate->place) && estimate->place != NULL)
    add_wages (pool, &person, NULL);
  add_others (pool, &person, companies,
              rung_pool_find_companies (tables, estimate, query->document, companies,
                                        MOST_COMPANIES));
  add_others (pool, &person, others, n_others);
  add_own (pool, &person, &query->own);
  pool->mid = pool_readings (pool, &pool->doubt);
  hold_skills (pool, &person, query, others, n_others);
  pool->middle_low = pool->mid * exp (-pool->doubt);
  pool->middle_high = pool->mid * exp (pool->doubt);
  pool->low = pool->mid * exp (-P90 * hypotenuse (estimate->sigma_low, pool->doubt));
  pool->high = pool->mid * exp (P90 * hypotenuse (estimate->sigma_high, pool->doubt));
}

/**
 * rung_pool_apply:
 * @pool: what all sources say together
 * @estimate: (inout): the estimate among them
 *
 * Makes the estimate the answer of all: its middle and how sure that is are those of @pool, its
 * spread stays, and a line says what the other sources change.
 */
void
rung_pool_apply (const RungPool *pool,
                 RungEstimate   *estimate)
{
  double ratio = pool->mid / estimate->base_mid;

  if (pool->n_opinions < 2)
    return;
  rung_estimate_add_line (estimate, "sources", _("Other sources"), RUNG_WATERFALL_SOURCES,
                          pool->mid - estimate->base_mid)->status = RUNG_STATUS_DERIVED;
  estimate->base_mid = pool->mid;
  estimate->base_low *= ratio;
  estimate->base_high *= ratio;
  estimate->total_mid *= ratio;
  estimate->middle_low = pool->middle_low;
  estimate->middle_high = pool->middle_high;
  estimate->doubt = pool->doubt;
}

/**
 * rung_pool_estimate:
 * @tables: the figures; without those of the market there are no other sources
 * @query: the profile, and whether other sources count
 * @estimate: (out caller-allocates): the answer
 * @error: return location
 *
 * Answers a question about pay in the way that the question asks for. Everything that compares two
 * answers, such as a skill more or a step on a path, takes both from here.
 *
 * Fails as rung_estimate_compute() does.
 *
 * Returns: %TRUE if @estimate was set
 */
gboolean
rung_pool_estimate (const RungTables        *tables,
                    const RungEstimateQuery *query,
                    RungEstimate            *estimate,
                    GError                 **error)
{
  RungPool pool;

  if (!rung_estimate_compute (tables, query, estimate, error))
    return FALSE;
  if (query->is_pooled && tables->filings->len > 0)
    {
      rung_pool_compute (tables, query, estimate, NULL, 0, &pool);
      rung_pool_apply (&pool, estimate);
    }
  return TRUE;
}

/**
 * rung_pool_get_without:
 * @pool: what all say together
 * @opinion: one of them
 *
 * Returns: what the others say without it, USD a year; NAN if there are no others
 */
double
rung_pool_get_without (const RungPool *pool,
                       guint           opinion)
{
  double sum = 0.0;
  double mean = 0.0;

  for (guint i = 0; i < pool->n_opinions; i++)
    if (i != opinion)
      {
        sum += pool->opinions[i].weight;
        mean += pool->opinions[i].weight * log (pool->opinions[i].reading);
      }
  return sum > 0.0 ? exp (mean / sum) : NAN;
}
