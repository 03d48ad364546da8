/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "engine/answers/rung-ask.h"
#include "engine/answers/rung-flip.h"
#include "engine/answers/rung-missing.h"
#include "engine/offer/rung-comparison.h"
#include "engine/offer/rung-leaving.h"
#include "engine/offer/rung-stack.h"

G_BEGIN_DECLS

/* What the compared offers come to: the comparison, and answers beside it that
 * are made when they are first asked for. An offer is named by its id and has to
 * be one of the compared ones. */

typedef struct _RungOfferResults RungOfferResults;

RungOfferResults     *rung_offer_results_new            (const RungTables       *tables,
                                                         RungTaxCache           *cache,
                                                         RungDocument           *compared);
RungOfferResults     *rung_offer_results_ref            (RungOfferResults       *self);
void                  rung_offer_results_unref          (RungOfferResults       *self);
const RungComparison *rung_offer_results_get_comparison (const RungOfferResults *self);
GArray               *rung_offer_results_get_leaving    (RungOfferResults       *self,
                                                         const char             *offer);
GArray               *rung_offer_results_get_flips      (RungOfferResults       *self,
                                                         const char             *first,
                                                         const char             *second,
                                                         RungRanking             ranking);
GArray               *rung_offer_results_get_swings     (RungOfferResults       *self,
                                                         const char             *first,
                                                         const char             *second,
                                                         RungRanking             ranking);
const RungAskResult  *rung_offer_results_get_ask        (RungOfferResults       *self,
                                                         const char             *offer,
                                                         const char             *rival,
                                                         RungRanking             ranking);
const RungStack      *rung_offer_results_get_stack      (RungOfferResults       *self,
                                                         const char             *offer);
GArray               *rung_offer_results_get_missing    (RungOfferResults       *self);
GArray               *rung_offer_results_get_apart      (RungOfferResults       *self);
guint                 rung_offer_results_count          (const RungOfferResults *self);

G_END_DECLS
