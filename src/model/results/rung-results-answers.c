/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-results-answers.h"

/**
 * rung_results_list_best:
 * @self: results
 *
 * Returns: (transfer full) (element-type utf8): ids of the offers that pictures of
 *   several offers show
 */
GPtrArray *
rung_results_list_best (const RungResults *self)
{
  return rung_comparison_list_best (rung_results_get_comparison (self),
                                    rung_results_get_ranking (self));
}

/**
 * rung_results_get_leaving:
 * @self: results
 * @offer: id of a compared offer
 *
 * Returns: (transfer none) (element-type RungLeaving): what is left by month of leaving
 */
GArray *
rung_results_get_leaving (const RungResults *self,
                          const char        *offer)
{
  return rung_offer_results_get_leaving (rung_results_get_offers (self), offer);
}

/**
 * rung_results_get_flips:
 * @self: results
 * @first: id of a compared offer
 * @second: id of another one
 *
 * Returns: (transfer none) (element-type RungFlip): what would turn their
 *   order, the nearest first
 */
GArray *
rung_results_get_flips (const RungResults *self,
                        const char        *first,
                        const char        *second)
{
  return rung_offer_results_get_flips (rung_results_get_offers (self), first, second,
                                       rung_results_get_ranking (self));
}

/**
 * rung_results_get_nearest_flip:
 * @self: results
 *
 * Returns: (transfer none) (nullable): the likeliest way for the runner-up to
 *   take the lead
 */
const RungFlip *
rung_results_get_nearest_flip (const RungResults *self)
{
  const RungVerdict *verdict = rung_results_get_verdict (self);
  RungContext context;

  if (verdict->kind != RUNG_VERDICT_AHEAD)
    return NULL;
  rung_results_init_context (self, &context);
  return rung_flips_get_nearest (&context,
                                 rung_results_get_flips (self, verdict->leader,
                                                         verdict->second));
}

/**
 * rung_results_get_swings:
 * @self: results
 * @first: id of a compared offer
 * @second: id of another one
 *
 * Returns: (transfer none) (element-type RungSwing): how far inputs move the
 *   difference, the widest first
 */
GArray *
rung_results_get_swings (const RungResults *self,
                         const char        *first,
                         const char        *second)
{
  return rung_offer_results_get_swings (rung_results_get_offers (self), first, second,
                                        rung_results_get_ranking (self));
}

/**
 * rung_results_get_ask:
 * @self: results
 * @offer: id of the compared offer that is to be raised
 * @rival: id of the one it is to equal
 *
 * Returns: (transfer none): what to ask for
 */
const RungAskResult *
rung_results_get_ask (const RungResults *self,
                      const char        *offer,
                      const char        *rival)
{
  return rung_offer_results_get_ask (rung_results_get_offers (self), offer, rival,
                                     rung_results_get_ranking (self));
}

/**
 * rung_results_get_stack:
 * @self: results
 * @offer: id of a compared offer
 *
 * Returns: (transfer none): its pay by year and refresher
 */
const RungStack *
rung_results_get_stack (const RungResults *self,
                        const char        *offer)
{
  return rung_offer_results_get_stack (rung_results_get_offers (self), offer);
}

/**
 * rung_results_get_missing:
 * @self: results
 *
 * Returns: (transfer none) (element-type RungMissing): what the offers leave open
 */
GArray *
rung_results_get_missing (const RungResults *self)
{
  return rung_offer_results_get_missing (rung_results_get_offers (self));
}

/**
 * rung_results_get_apart:
 * @self: results
 *
 * Returns: (transfer none) (element-type RungApart): offers that cannot be
 *   weighed at one time
 */
GArray *
rung_results_get_apart (const RungResults *self)
{
  return rung_offer_results_get_apart (rung_results_get_offers (self));
}
