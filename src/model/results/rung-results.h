/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "engine/answers/rung-verdict.h"
#include "engine/estimate/rung-pool.h"
#include "engine/path/rung-paths.h"
#include "model/rows/rung-market-list.h"

#include "rung-offer-results.h"
#include "rung-road-results.h"

G_BEGIN_DECLS

/* Everything computed from a document as it was at one moment. A later moment
 * has results of its own, which share what has not changed. What takes long is
 * computed when it is first asked for. An offer is named by its id. */

typedef struct _RungResults RungResults;

/* The subject of results; everything is borrowed. */
typedef struct
{
  RungTables *tables;
  RungTaxCache *cache;
  RungMarketList *market;
  RungDocument *document;   /* what is open */
  RungDocument *compared;   /* the same with the compared offers alone */
  RungDocument *worth;      /* the same, or with a step done that is only looked at */
  RungRanking ranking;
  gboolean as_published;    /* premiums count in full */
  RungOwnPay own;           /* brought along */
  gboolean keeps_order;     /* of the steps, while somebody types */
} RungResultsSpec;

RungResults          *rung_results_new                (const RungResultsSpec *spec,
                                                       RungFeeds              feeds,
                                                       const RungResults     *before);
RungOfferResults     *rung_results_get_offers         (const RungResults     *self);
RungResults          *rung_results_ref                (RungResults           *self);
void                  rung_results_unref              (RungResults           *self);
void                  rung_results_judge              (RungResults           *self,
                                                       const RungSimulation  *simulation);
const RungDocument   *rung_results_get_compared       (const RungResults     *self);
RungRanking           rung_results_get_ranking        (const RungResults     *self);
const RungComparison *rung_results_get_comparison     (const RungResults     *self);
const RungVerdict    *rung_results_get_verdict        (const RungResults     *self);
const RungEstimate   *rung_results_get_estimate       (const RungResults     *self);
const RungPool       *rung_results_get_pool           (const RungResults     *self);
GArray               *rung_results_get_roadmap        (const RungResults     *self);
void                  rung_results_init_context       (const RungResults     *self,
                                                       RungContext           *context);
void                  rung_results_init_worth_context (const RungResults     *self,
                                                       RungWorthContext      *context);
void                  rung_results_init_road_context  (const RungResults     *self,
                                                       RungWorthContext      *context);

const RungPaths *rung_results_get_paths   (const RungResults *self);
GArray          *rung_results_get_returns (const RungResults *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RungResults, rung_results_unref)

G_END_DECLS
