/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "engine/offer/rung-comparison.h"

#include "rung-futures.h"

G_BEGIN_DECLS

/* The offers of a document in simulated futures: what of their pay is
 * uncertain, and what tax and living cost leave of it. */

typedef struct
{
  RungDocument *document;   /* with the offers that were simulated */
  RungRanking ranking;      /* what is counted in every future */
  guint64 seed;
  guint n_offers;
  guint offers[RUNG_MAX_FUTURES_OFFERS]; /* indices into the document */
  RungFutures *futures;     /* its offers are these, in this order */
} RungSimulation;

guint                    rung_simulation_choose       (const RungComparison *comparison,
                                                       RungRanking           ranking,
                                                       guint                *offers);
RungSimulation          *rung_simulation_new          (const RungContext    *context,
                                                       const guint          *offers,
                                                       guint                 n_offers,
                                                       RungRanking           ranking,
                                                       guint                 n_futures,
                                                       const int            *is_cancelled);
void                     rung_simulation_free         (RungSimulation       *self);
void                     rung_simulation_set_document (RungSimulation       *self,
                                                       RungDocument         *document);
const RungDocumentOffer *rung_simulation_get_offer    (const RungSimulation *self,
                                                       guint                 index);
int                      rung_simulation_find         (const RungSimulation *self,
                                                       const char           *id);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RungSimulation, rung_simulation_free)

G_END_DECLS
