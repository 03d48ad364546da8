/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "engine/estimate/rung-pool.h"

G_BEGIN_DECLS

/* What all sources together say about pay, in words. */

char *rung_phrase_pooled          (const RungEstimate *estimate);
char *rung_phrase_pooled_range    (const RungEstimate *estimate);
char *rung_phrase_pooled_doubt    (const RungEstimate *estimate);
char *rung_phrase_pool_cap        (const RungPool     *pool,
                                   const RungEstimate *estimate);
char *rung_phrase_opinion         (const RungOpinion  *opinion);
char *rung_phrase_opinion_weight  (const RungOpinion  *opinion);
char *rung_phrase_opinion_reading (const RungOpinion  *opinion);
char *rung_phrase_percentiles     (const RungEstimate *estimate,
                                   double              base);
char *rung_phrase_person          (const RungTables        *tables,
                                   const RungEstimate      *estimate,
                                   const RungEstimateQuery *query);

G_END_DECLS
