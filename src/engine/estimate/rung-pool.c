/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-pool.h"

#include <glib/gi18n-lib.h>
#include <math.h>
#include <string.h>

#include "rung-estimate-private.h"
#include "rung-pool-sources.h"

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
get_highest (const RungPool          *pool,
             const RungEstimateQuery *query,
             const RungEstimate      *estimate)
{
  double highest = 0.0;

  for (guint i = 1; i < pool->n_opinions; i++)
    if (!pool->opinions[i].is_elsewhere && pool->opinions[i].p90 > highest)
      highest = pool->opinions[i].p90;
  return estimate->place != NULL ? highest * (1.0 + query->adjustment) : 0.0;
}

/* How much below the average a degree and a specialization may put a person at most. */
static double
get_least_traits (const RungPayModel      *model,
                  const RungEstimateQuery *query)
{
  const RungTrait *education = rung_trait_find (model->education, model->n_education,
                                                query->education);
  const RungTrait *work = rung_trait_find (model->specializations, model->n_specializations,
                                           query->specialization);

  return (education != NULL ? MIN (education->ratio, 1.0) : 1.0)
         * (work != NULL ? MIN (work->ratio, 1.0) : 1.0);
}

static double
get_middle (const RungTables        *tables,
            const RungEstimateQuery *query)
{
  RungEstimate estimate;
  RungPool pool;

  if (!rung_estimate_compute (tables, query, &estimate, NULL))
    return NAN;
  rung_pool_compute (tables, query, &estimate, &pool);
  return pool.mid;
}

/* Premiums of skills were measured one by one. Together they do not lift the middle above what
 * nine of ten in the place earn, unless the same person without them is there already. Nine of ten
 * of all is of all degrees and fields: what the person's own add is no matter of skills, and adds
 * to what these are held to. */
static void
hold_skills (RungPool                *pool,
             const RungTables        *tables,
             const RungEstimateQuery *query,
             const RungEstimate      *estimate)
{
  RungEstimateQuery plain = *query;
  double highest = get_highest (pool, query, estimate);
  double without = 0.0;

  plain.skills = NULL;
  if (query->skills == NULL || highest <= 0.0
      || pool->mid <= highest * get_least_traits (tables->pay_model, query))
    return;
  without = get_middle (tables, &plain);
  plain.education = NULL;
  plain.specialization = NULL;
  highest *= without / get_middle (tables, &plain);
  if (without < pool->mid && highest < pool->mid)
    pool->cap = pool->mid = MAX (highest, without);
}

/**
 * rung_pool_compute:
 * @tables: the figures, those of the market read
 * @query: the profile
 * @estimate: what rung_estimate_compute() makes of it
 * @pool: (out caller-allocates): what all say together
 *
 * Pools the estimate of published sources with federal wages and filings of the place, or of the
 * nation where the place has none, with published medians of companies that offers name, and with
 * rows that the person has brought along. Doubts and scales are data: "opinions" in
 * data/market/pay-model.json.
 */
void
rung_pool_compute (const RungTables        *tables,
                   const RungEstimateQuery *query,
                   const RungEstimate      *estimate,
                   RungPool                *pool)
{
  memset (pool, 0, sizeof *pool);
  rung_pool_gather (pool, tables, query, estimate);
  pool->mid = pool_readings (pool, &pool->doubt);
  hold_skills (pool, tables, query, estimate);
  pool->middle_low = pool->mid * exp (-pool->doubt);
  pool->middle_high = pool->mid * exp (pool->doubt);
  pool->low = pool->mid * exp (-RUNG_P90 * hypot (estimate->sigma_low, pool->doubt));
  pool->high = pool->mid * exp (RUNG_P90 * hypot (estimate->sigma_high, pool->doubt));
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
  rung_estimate_add_line (estimate, "sources", _("Average with other sources"),
                          RUNG_WATERFALL_SOURCES,
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
      rung_pool_compute (tables, query, estimate, &pool);
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
