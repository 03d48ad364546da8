/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-results.h"

#include "engine/estimate/rung-pool-companies.h"

struct _RungResults
{
  guint n_references;
  RungTables *tables;
  RungTaxCache *cache;
  RungMarketList *market;
  RungDocument *document;
  RungDocument *compared;
  RungDocument *worth;
  RungRanking ranking;
  gboolean as_published;
  RungOwnPay own;

  RungOfferResults *offers;
  RungRoadResults *road;
  gboolean has_kept_order;  /* of the steps, which may not be that of the figures */
  RungEstimate estimate;    /* the answer of all sources */
  RungPool pool;            /* what each of them says */
  gboolean has_estimate;
  RungVerdict verdict;
};

static void
compute_estimate (RungResults *self)
{
  RungEstimateQuery query;

  rung_query_from_document (self->worth, &query);
  query.as_published = self->as_published;
  query.own = self->own;
  self->has_estimate = rung_estimate_compute (self->tables, &query, &self->estimate, NULL);
  if (!self->has_estimate)
    return;
  rung_pool_compute (self->tables, &query, &self->estimate, &self->pool);
  if (query.is_pooled)
    rung_pool_apply (&self->pool, &self->estimate);
}

static void
compute_road (RungResults       *self,
              const RungResults *before,
              gboolean           keeps_order)
{
  RungWorthContext context = { self->tables, self->cache, self->document, self->as_published,
                               self->own };

  self->road = rung_road_results_new (&context, self->document,
                                      keeps_order && before != NULL
                                      ? rung_results_get_roadmap (before) : NULL);
  self->has_kept_order = keeps_order;
}

/* An order that was kept while somebody typed is made anew once nobody does. */
static gboolean
can_share_road (const RungResults     *self,
                const RungResults     *before,
                const RungResultsSpec *spec,
                RungFeeds              feeds)
{
  return before != NULL && (feeds & RUNG_FEEDS_ROAD) == 0
         && rung_companies_are_same (self->tables, self->document, before->document)
         && (spec->keeps_order || !before->has_kept_order);
}

/**
 * rung_results_new:
 * @spec: what they are of; the figures and the cache must outlive them
 * @feeds: what has changed since @before
 * @before: (nullable): results of the moment before
 *
 * Computes what has changed and shares the rest.
 *
 * Returns: (transfer full): the results
 */
RungResults *
rung_results_new (const RungResultsSpec *spec,
                  RungFeeds              feeds,
                  const RungResults     *before)
{
  RungResults *self = g_new0 (RungResults, 1);

  self->n_references = 1;
  self->tables = spec->tables;
  self->cache = spec->cache;
  self->market = spec->market;
  self->document = rung_document_ref (spec->document);
  self->compared = rung_document_ref (spec->compared);
  self->worth = rung_document_ref (spec->worth);
  self->ranking = spec->ranking;
  self->as_published = spec->as_published;
  self->own = spec->own;
  if (before != NULL && (feeds & RUNG_FEEDS_OFFERS) == 0)
    self->offers = rung_offer_results_ref (before->offers);
  else
    self->offers = rung_offer_results_new (spec->tables, spec->cache, spec->compared);
  if (can_share_road (self, before, spec, feeds))
    {
      self->road = rung_road_results_ref (before->road);
      self->has_kept_order = before->has_kept_order;
    }
  else
    compute_road (self, before, spec->keeps_order);
  if (before != NULL && (feeds & RUNG_FEEDS_WORTH) == 0
      && rung_companies_are_same (self->tables, self->document, before->document))
    {
      self->has_estimate = before->has_estimate;
      self->estimate = before->estimate;
      self->pool = before->pool;
    }
  else
    compute_estimate (self);
  return self;
}

/**
 * rung_results_ref:
 * @self: results
 *
 * Returns: (transfer full): the same results
 */
RungResults *
rung_results_ref (RungResults *self)
{
  self->n_references++;
  return self;
}

/**
 * rung_results_unref:
 * @self: (transfer full): results
 *
 * Lets go of them; the last one to do so frees them.
 */
void
rung_results_unref (RungResults *self)
{
  if (--self->n_references > 0)
    return;
  rung_offer_results_unref (self->offers);
  rung_road_results_unref (self->road);
  rung_document_unref (self->document);
  rung_document_unref (self->compared);
  rung_document_unref (self->worth);
  g_free (self);
}

/**
 * rung_results_judge:
 * @self: results
 * @simulation: (nullable): futures of the compared offers, as far as they are known
 *
 * Makes the verdict. It is the one answer that is made again, because futures
 * take many frames and come after everything else.
 */
void
rung_results_judge (RungResults          *self,
                    const RungSimulation *simulation)
{
  rung_verdict_init (&self->verdict, rung_results_get_comparison (self), self->ranking,
                     simulation);
}

/**
 * rung_results_get_compared:
 * @self: results
 *
 * Returns: (transfer none): the document with the compared offers alone; the
 *   document itself while all are compared
 */
const RungDocument *
rung_results_get_compared (const RungResults *self)
{
  return self->compared;
}

/**
 * rung_results_get_ranking:
 * @self: results
 *
 * Returns: what the offers are ranked by
 */
RungRanking
rung_results_get_ranking (const RungResults *self)
{
  return self->ranking;
}

/**
 * rung_results_get_offers:
 * @self: results
 *
 * Returns: (transfer none): what the compared offers come to, with answers that
 *   are made when somebody asks for them
 */
RungOfferResults *
rung_results_get_offers (const RungResults *self)
{
  return self->offers;
}

/**
 * rung_results_get_comparison:
 * @self: results
 *
 * Returns: (transfer none): every compared offer projected
 */
const RungComparison *
rung_results_get_comparison (const RungResults *self)
{
  return rung_offer_results_get_comparison (self->offers);
}

/**
 * rung_results_get_verdict:
 * @self: results
 *
 * Returns: (transfer none): which offer is ahead, and in how many futures if
 *   that is known
 */
const RungVerdict *
rung_results_get_verdict (const RungResults *self)
{
  return &self->verdict;
}

/**
 * rung_results_get_estimate:
 * @self: results
 *
 * Returns: (transfer none) (nullable): what somebody with the profile is paid
 */
const RungEstimate *
rung_results_get_estimate (const RungResults *self)
{
  return self->has_estimate ? &self->estimate : NULL;
}

/**
 * rung_results_get_pool:
 * @self: results
 *
 * Returns: (transfer none) (nullable): what each source says about pay, the estimate by salary
 *   guides first; %NULL without an estimate, or where only that one counts
 */
const RungPool *
rung_results_get_pool (const RungResults *self)
{
  return self->has_estimate && self->worth->assumptions.published_only == 0 ? &self->pool : NULL;
}

/**
 * rung_results_get_roadmap:
 * @self: results
 *
 * Returns: (transfer none) (element-type RungRoadmapRow): the steps ahead
 */
GArray *
rung_results_get_roadmap (const RungResults *self)
{
  return rung_road_results_get_roadmap (self->road);
}

/**
 * rung_results_init_context:
 * @self: results
 * @context: (out caller-allocates): what computations on the compared offers
 *   need; valid as long as @self is
 *
 * Lets a report compute what results do not keep.
 */
void
rung_results_init_context (const RungResults *self,
                           RungContext       *context)
{
  rung_context_init (context, self->tables, self->cache, self->compared);
}

/**
 * rung_results_init_worth_context:
 * @self: results
 * @context: (out caller-allocates): what computations on the person's worth
 *   need; valid as long as @self is
 *
 * While a step is previewed it counts as done.
 */
void
rung_results_init_worth_context (const RungResults *self,
                                 RungWorthContext  *context)
{
  *context = (RungWorthContext) { self->tables, self->cache, self->worth, self->as_published,
                                  self->own };
}

/**
 * rung_results_init_road_context:
 * @self: results
 * @context: (out caller-allocates): what computations on the road ahead need;
 *   valid as long as @self is
 *
 * What a seller of a study claims is a published figure, so those are read first.
 */
void
rung_results_init_road_context (const RungResults *self,
                                RungWorthContext  *context)
{
  rung_market_list_get_rows (self->market, NULL);
  *context = (RungWorthContext) { self->tables, self->cache, self->document, self->as_published,
                                  self->own };
}

/**
 * rung_results_get_paths:
 * @self: results
 *
 * Returns: (transfer none) (nullable): staying and every path; %NULL if the pay
 *   model has no answer for the profile
 */
const RungPaths *
rung_results_get_paths (const RungResults *self)
{
  rung_market_list_get_rows (self->market, NULL);
  return rung_road_results_get_paths (self->road);
}

/**
 * rung_results_get_returns:
 * @self: results
 *
 * Returns: (transfer none) (element-type RungReturn): what each study costs and returns
 */
GArray *
rung_results_get_returns (const RungResults *self)
{
  rung_market_list_get_rows (self->market, NULL);
  return rung_road_results_get_returns (self->road);
}
