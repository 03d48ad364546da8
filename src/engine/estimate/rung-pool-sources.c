/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-pool-sources.h"

#include <math.h>

#include "rung-estimate-private.h"
#include "rung-pool-companies.h"

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
  double all = hypot (doubt, person->model->doubt_traits);
  double spread = log (row->p75 / row->p25) / (2.0 * RUNG_QUARTILE);
  gboolean is_sample = row->occupation == NULL && isfinite (spread) && row->count > 0.0;
  double missed = is_sample ? MEDIAN_ERROR * spread / sqrt (row->count) : 0.0;
  RungOpinion *opinion = add (pool, kind,
                              row->p50 * at_level * person->traits * person->adjustment,
                              hypot (all, missed));

  if (opinion == NULL)
    return;
  opinion->title = row->title;
  opinion->source = row->source;
  opinion->low = row->p25;
  opinion->mid = row->p50;
  opinion->high = row->p75;
  opinion->p90 = isnan (row->p90) ? row->p50 * pow (row->p75 / row->p50, RUNG_P90 / RUNG_QUARTILE)
                                  : row->p90;
  opinion->count = is_sample ? row->count : 0.0;
  opinion->is_elsewhere = person->estimate->place != NULL && row->place == NULL;
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
    {
      const RungWageRow *row = wages->pdata[i];

      if (row->at == place)
        latest = MAX (latest, row->year);
    }
  for (guint i = 0; i < wages->len; i++)
    {
      const RungWageRow *row = wages->pdata[i];
      const RungOpinionKind *kind = NULL;

      if (row->at != place || row->year != latest)
        continue;
      kind = rung_opinion_kind_find (person->model, row->occupation);
      if (kind != NULL)
        add_row (pool, person, kind, row, at_level,
                 hypot (kind->doubt, person->model->doubt_slope * log (at_level)));
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
          : place != NULL && row->at == place)
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
               hypot (hypot (kind->doubt, model->doubt_tier),
                           is_like ? 0.0 : model->doubt_other_level));
    }
}

/* Published medians of companies that offers name. */
static void
add_companies (RungPool                *pool,
               const Person            *person,
               const RungEstimateQuery *query)
{
  RungOpinion companies[MOST_COMPANIES];
  guint n = rung_pool_find_companies (person->tables, person->estimate, query->document, companies,
                                      MOST_COMPANIES);

  for (guint i = 0; i < n; i++)
    {
      RungOpinion *opinion = add (pool, companies[i].kind,
                                  companies[i].reading * person->adjustment, companies[i].doubt);

      if (opinion == NULL)
        continue;
      *opinion = companies[i];
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
  double spread = own->n > 0 ? log (own->high / own->low) / (2.0 * RUNG_QUARTILE) : NAN;
  RungOpinion *opinion = NULL;

  if (kind == NULL || own->n == 0)
    return;
  if (own->n < FEW_ROWS)
    spread = MAX (spread, (person->estimate->sigma_low + person->estimate->sigma_high) / 2.0);
  opinion = add (pool, kind, own->mid,
                 hypot (kind->doubt, MEDIAN_ERROR * spread / sqrt (own->n)));
  if (opinion == NULL)
    return;
  opinion->low = own->low;
  opinion->high = own->high;
  opinion->p90 = own->p90;
  opinion->count = own->n;
}

/**
 * rung_pool_gather:
 * @pool: (inout): an empty pool
 * @tables: the figures
 * @query: the profile
 * @estimate: what rung_estimate_compute() makes of it
 *
 * Fills in what each source says about the person and how far it may be off, the estimate first.
 */
void
rung_pool_gather (RungPool                *pool,
                  const RungTables        *tables,
                  const RungEstimateQuery *query,
                  const RungEstimate      *estimate)
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
  RungOpinion *own = NULL;

  own = add (pool, kind, estimate->base_mid, hypot (estimate->doubt, kind->doubt));
  own->source = kind->source;
  own->low = estimate->base_mid * exp (-RUNG_QUARTILE * estimate->sigma_low);
  own->high = estimate->base_mid * exp (RUNG_QUARTILE * estimate->sigma_high);
  add_filings (pool, &person);
  if (!add_wages (pool, &person, estimate->place) && estimate->place != NULL)
    add_wages (pool, &person, NULL);
  add_companies (pool, &person, query);
  add_own (pool, &person, &query->own);
}
