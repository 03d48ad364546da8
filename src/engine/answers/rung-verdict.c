/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-verdict.h"

#include <math.h>

#include "engine/base/rung-cents.h"

/* The best offer by total, leaving out @except; the first of equals. */
static guint
find_best (const RungComparison *comparison,
           RungMeasure           measure,
           guint                 except)
{
  guint best = except == 0 ? 1 : 0;

  for (guint i = best + 1; i < comparison->n_offers; i++)
    if (i != except && rung_comparison_is_ahead (comparison, i, best, measure))
      best = i;
  return best;
}

static guint
count_without_pay (const RungComparison *comparison)
{
  guint n = 0;

  for (guint i = 0; i < comparison->n_offers; i++)
    n += rung_comparison_has_pay (comparison, i) ? 0 : 1;
  return n;
}

/* A missing tax makes an offer look better than it is: the answer must say so. */
static guint
count_without_state (const RungComparison *comparison)
{
  guint missing = RUNG_NOTE_NO_TAX_PLACE | RUNG_NOTE_STATE_TAX_MISSING;
  guint n = 0;

  for (guint i = 0; i < comparison->n_offers; i++)
    if (rung_comparison_has_pay (comparison, i) && comparison->projections[i].notes & missing)
      n++;
  return n;
}

/* How often the leader is ahead, if both were simulated, by what is asked. */
static void
add_chance (RungVerdict          *self,
            const RungSimulation *simulation)
{
  int leader, second;

  if (simulation == NULL || simulation->ranking != self->ranking)
    return;
  leader = rung_simulation_find (simulation, self->leader);
  second = rung_simulation_find (simulation, self->second);
  if (leader < 0 || second < 0)
    return;
  self->has_chance = TRUE;
  self->chance = rung_futures_get_chance (simulation->futures, (guint) leader, (guint) second);
  self->tie = rung_futures_get_tie (simulation->futures, (guint) leader, (guint) second);
  self->best = rung_futures_get_best (simulation->futures, (guint) leader);
  self->n_simulated = simulation->n_offers;
}

/* A future in which both are even speaks for neither. */
static RungVerdictKind
choose_kind (const RungVerdict *self)
{
  double even = self->chance + self->tie / 2.0;

  if (!rung_verdict_is_gap_large (self))
    return RUNG_VERDICT_CLOSE;
  if (!self->has_chance)
    return RUNG_VERDICT_APART;
  if (fabs (even - 0.5) <= RUNG_CLOSE_CHANCE)
    return RUNG_VERDICT_CLOSE;
  return even < 0.5 ? RUNG_VERDICT_SPLIT : RUNG_VERDICT_AHEAD;
}

/**
 * rung_verdict_init:
 * @self: (out caller-allocates): the verdict
 * @comparison: offers side by side
 * @ranking: gross, take-home or real
 * @simulation: (nullable): the same offers in many futures, perhaps of a moment ago
 *
 * Says which offer is ahead of which, by how much over the horizon, and how sure
 * that is. Only offers that have pay are ranked. Without futures of the ranking
 * nobody is said to be ahead, since the futures may say otherwise; a lead that is
 * there in about half of them is too close to call, whatever its size.
 */
void
rung_verdict_init (RungVerdict          *self,
                   const RungComparison *comparison,
                   RungRanking           ranking,
                   const RungSimulation *simulation)
{
  RungMeasure measure = rung_ranking_get_measure (ranking);
  guint n_paid = 0;
  guint leader = 0;
  guint second = 0;

  *self = (RungVerdict) {
    .n_years = comparison->n_years, .ranking = ranking, .living = comparison->living,
  };
  if (comparison->n_offers == 0)
    return;
  self->baseline = comparison->ids[comparison->baseline];
  self->n_without_pay = count_without_pay (comparison);
  self->n_without_state = ranking == RUNG_RANKING_GROSS ? 0 : count_without_state (comparison);
  n_paid = comparison->n_offers - self->n_without_pay;
  leader = find_best (comparison, measure, G_MAXUINT);
  self->leader = comparison->ids[leader];
  self->worth = rung_comparison_get (comparison, leader, measure, RUNG_SPAN_TOTAL);
  if (n_paid == 0)
    return;
  self->kind = RUNG_VERDICT_ONE;
  if (comparison->n_offers == 1)
    return;
  second = find_best (comparison, measure, leader);
  self->second = comparison->ids[second];
  if (n_paid == 1)
    return;
  self->gap = self->worth - rung_comparison_get (comparison, second, measure, RUNG_SPAN_TOTAL);
  self->has_baseline = rung_comparison_has_pay (comparison, comparison->baseline);
  self->over_baseline = self->worth - rung_comparison_get (comparison, comparison->baseline,
                                                           measure, RUNG_SPAN_TOTAL);
  add_chance (self, simulation);
  self->kind = choose_kind (self);
}

/**
 * rung_verdict_is_gap_large:
 * @self: a verdict about two offers
 *
 * Returns: %TRUE if the gap alone would be a lead, whatever the futures say
 */
gboolean
rung_verdict_is_gap_large (const RungVerdict *self)
{
  return rung_cents_round (self->gap) >= rung_cents_round (RUNG_CLOSE_SHARE * fabs (self->worth));
}

/**
 * rung_verdict_has_pair:
 * @self: a verdict
 *
 * Returns: %TRUE if it is about two offers
 */
gboolean
rung_verdict_has_pair (const RungVerdict *self)
{
  return self->kind != RUNG_VERDICT_NONE && self->kind != RUNG_VERDICT_ONE;
}

/**
 * rung_verdict_find_flip:
 * @self: a verdict
 * @context: the context
 * @flip: (out caller-allocates): the likeliest way for the runner-up to take
 *   the lead
 *
 * Returns: %TRUE if there is a lead and something near that turns it
 */
gboolean
rung_verdict_find_flip (const RungVerdict *self,
                        const RungContext *context,
                        RungFlip          *flip)
{
  g_autoptr (GArray) flips = NULL;
  const RungFlip *nearest = NULL;

  if (self->kind != RUNG_VERDICT_AHEAD)
    return FALSE;
  flips = rung_flips_compute (context, self->leader, self->second,
                              rung_ranking_get_measure (self->ranking));
  nearest = rung_flips_get_nearest (context, flips);
  if (nearest != NULL)
    *flip = *nearest;
  return nearest != NULL;
}

/**
 * rung_verdict_get_other:
 * @self: a verdict
 *
 * Returns: (nullable): id of the offer to look at beside the baseline: the leader, or the second
 *   where the baseline leads
 */
const char *
rung_verdict_get_other (const RungVerdict *self)
{
  return self->leader != self->baseline ? self->leader : self->second;
}
