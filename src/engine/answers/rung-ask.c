/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-ask.h"

#include <math.h>

#include "engine/document/rung-record.h"
#include "engine/equity/rung-grant.h"

/* Nobody asks for $1,237 more: steps that people ask in, and where a part
 * becomes so large that larger steps are asked for. */
typedef struct
{
  const char *input;
  gint64 step;
  gint64 large;
  gint64 large_step;
} Kind;

static const Kind kinds[] = {
  [RUNG_ASK_BASE] = { .input = "base-pay", .step = 1000, .large = 50000, .large_step = 5000 },
  [RUNG_ASK_SIGN_ON] = { .input = "sign-on", .step = 1000, .large = 25000, .large_step = 5000 },
  [RUNG_ASK_GRANT] = { .input = "grant", .step = 5000, .large = 100000, .large_step = 10000 },
  [RUNG_ASK_BONUS] = { .input = "bonus", .step = 100, .large = 2000, .large_step = 500 },
};

G_STATIC_ASSERT (G_N_ELEMENTS (kinds) == RUNG_N_ASKS);

/* The mix is solved as parts in a thousand of what each would take alone. */
#define MIX_SCALE 1000
#define LARGEST_MIX (4 * MIX_SCALE)

/**
 * rung_ask_get_input:
 * @kind: a part of an offer
 *
 * Returns: (transfer none): id of the input it raises
 */
const char *
rung_ask_get_input (RungAskKind kind)
{
  g_return_val_if_fail ((guint) kind < RUNG_N_ASKS, kinds[0].input);
  return kinds[kind].input;
}

static const RungInput *
get_input (RungAskKind kind)
{
  return rung_inputs_find (&rung_offer_inputs, kinds[kind].input);
}

/* What the part is now, in its unit: a part of the company is a grant too. */
static gint64
get_now (RungAskKind            kind,
         const RungOfferInputs *offer)
{
  if (kind == RUNG_ASK_GRANT)
    return (gint64) round (rung_offer_get_first_grant (offer));
  return rung_input_get_number (get_input (kind), offer);
}

/**
 * rung_ask_get_worth:
 * @context: the context
 * @offer: id of an offer
 * @measure: gross, take-home or real
 * @more: what each part is raised by, in the unit of its kind, >= 0
 *
 * Returns: the total of the measure over the horizon then, USD
 */
double
rung_ask_get_worth (const RungContext *context,
                    const char        *offer,
                    RungMeasure        measure,
                    const gint64       more[RUNG_N_ASKS])
{
  RungOfferInputs inputs = rung_document_lookup_offer (context->document, offer)->inputs;

  for (int kind = 0; kind < RUNG_N_ASKS; kind++)
    {
      const RungInput *input = get_input (kind);

      if (more[kind] > 0)
        rung_input_set_number (input, &inputs,
                               MIN (get_now (kind, &inputs) + more[kind], input->maximum));
    }
  return rung_offer_get_worth (context, &inputs, measure);
}

static gint64
round_up (RungAskKind kind,
          gint64      exact)
{
  gint64 step = exact > kinds[kind].large ? kinds[kind].large_step : kinds[kind].step;

  return (exact + step - 1) / step * step;
}

static double
get_worth_alone (const RungContext   *context,
                 const RungAskResult *self,
                 RungMeasure          measure,
                 RungAskKind          kind,
                 gint64               more)
{
  gint64 all[RUNG_N_ASKS] = { 0 };

  all[kind] = more;
  return rung_ask_get_worth (context, self->offer, measure, all);
}

/* An employer without stock gives no grant, and one that pays no bonus none. */
static gboolean
is_given (RungAskKind            kind,
          const RungOfferInputs *offer)
{
  switch (kind)
    {
    case RUNG_ASK_GRANT:
      return rung_offer_get_first_grant (offer) > 0.0 || offer->grants->len > 0
      || offer->refresher > 0
             || offer->refreshers->len > 0 || offer->espp_share > 0;
    case RUNG_ASK_BONUS:
      return offer->bonus > 0 || offer->bonus_amount > 0;
    case RUNG_ASK_BASE:
    case RUNG_ASK_SIGN_ON:
    case RUNG_N_ASKS:
    default:
      return TRUE;
    }
}

/* The smallest whole increase that reaches the target, by doubling and halving. */
static void
solve_alone (const RungContext   *context,
             RungMeasure          measure,
             RungAskKind          kind,
             RungAskResult       *self)
{
  const RungOfferInputs *inputs
    = &rung_document_lookup_offer (context->document, self->offer)->inputs;
  gint64 most = get_input (kind)->maximum - get_now (kind, inputs);
  gint64 low = 0;
  gint64 high = kinds[kind].step;
  RungAsk *ask = &self->asks[kind];

  if (!is_given (kind, inputs))
    return;
  while (high < most && get_worth_alone (context, self, measure, kind, high) < self->target)
    {
      low = high;
      high = MIN (2 * high, most);
    }
  high = MIN (high, most);
  if (get_worth_alone (context, self, measure, kind, high) < self->target)
    return;
  while (high - low > 1)
    {
      gint64 middle = low + (high - low) / 2;

      if (get_worth_alone (context, self, measure, kind, middle) < self->target)
        low = middle;
      else
        high = middle;
    }
  ask->is_possible = TRUE;
  ask->exact = high;
  ask->rounded = MIN (round_up (kind, high), most);
  ask->worth = get_worth_alone (context, self, measure, kind, ask->rounded);
}

/* @thousandths of the weighted parts of what each would take alone. */
static void
fill_mix (const RungAskResult *self,
          const double        *weights,
          gint64               thousandths,
          gboolean             is_rounded,
          gint64              *more)
{
  for (int kind = 0; kind < RUNG_N_ASKS; kind++)
    {
      double part = weights[kind] * (double) thousandths / MIX_SCALE
      * (double) self->asks[kind].exact;

      more[kind] = (gint64) ceil (part);
      if (is_rounded && more[kind] > 0)
        more[kind] = round_up (kind, more[kind]);
    }
}

static gboolean
read_weights (const RungContext   *context,
              const RungAskResult *self,
              double              *weights)
{
  const RungAssumptionInputs *assumptions = &context->document->assumptions;
  gint64 typed[RUNG_N_ASKS] = {
    [RUNG_ASK_BASE] = assumptions->ask_base, [RUNG_ASK_SIGN_ON] = assumptions->ask_sign_on,
    [RUNG_ASK_GRANT] = assumptions->ask_grant, [RUNG_ASK_BONUS] = assumptions->ask_bonus,
  };
  double sum = 0.0;

  for (int kind = 0; kind < RUNG_N_ASKS; kind++)
    {
      weights[kind] = self->asks[kind].is_possible ? (double) typed[kind] : 0.0;
      sum += weights[kind];
    }
  for (int kind = 0; kind < RUNG_N_ASKS && sum > 0.0; kind++)
    weights[kind] /= sum;
  return sum > 0.0;
}

static void
solve_mix (const RungContext *context,
           RungMeasure        measure,
           RungAskResult     *self)
{
  double weights[RUNG_N_ASKS];
  gint64 more[RUNG_N_ASKS];
  gint64 low = 0;
  gint64 high = MIX_SCALE;

  if (!read_weights (context, self, weights))
    return;
  for (;; high *= 2)
    {
      fill_mix (self, weights, high, FALSE, more);
      if (rung_ask_get_worth (context, self->offer, measure, more) >= self->target)
        break;
      if (high >= LARGEST_MIX)
        return;
      low = high;
    }
  while (high - low > 1)
    {
      gint64 middle = low + (high - low) / 2;

      fill_mix (self, weights, middle, FALSE, more);
      if (rung_ask_get_worth (context, self->offer, measure, more) < self->target)
        low = middle;
      else
        high = middle;
    }
  fill_mix (self, weights, high, TRUE, more);
  self->has_mix = TRUE;
  self->mixed_worth = rung_ask_get_worth (context, self->offer, measure, more);
  for (int kind = 0; kind < RUNG_N_ASKS; kind++)
    self->asks[kind].mixed = more[kind];
}

/**
 * rung_ask_is_open:
 * @comparison: offers side by side
 * @document: the document they are of
 * @offer: id of an offer
 * @leader: id of the offer it would have to match
 *
 * Returns: %TRUE if there is something to ask: the offer has pay, is not the leader, and
 *   is not the job the person has now
 */
gboolean
rung_ask_is_open (const RungComparison *comparison,
                  const RungDocument   *document,
                  const char           *offer,
                  const char           *leader)
{
  return !g_str_equal (offer, leader)
         && rung_comparison_has_pay (comparison, (guint) rung_comparison_find (comparison, offer))
         && !rung_offer_is_now (&rung_document_lookup_offer (document, offer)->inputs);
}

/**
 * rung_ask_compute:
 * @context: the context
 * @offer: id of the offer that is to be raised
 * @rival: id of the offer it is to equal
 * @measure: gross, take-home or real
 * @result: (out caller-allocates): what to ask for
 *
 * Solves for the smallest increase of base pay, sign-on bonus, grant or bonus,
 * each alone, and for a mix by the weights the person gave, that makes the
 * total of the offer at least that of the rival. Private shares count by
 * outcomes and odds on both sides. Asked for is only what the employer gives:
 * no grant of one without stock. An offer that is ahead needs nothing: its asks
 * are 0.
 */
void
rung_ask_compute (const RungContext *context,
                  const char        *offer,
                  const char        *rival,
                  RungMeasure        measure,
                  RungAskResult     *result)
{
  const RungDocumentOffer *other = rung_document_lookup_offer (context->document, rival);
  gint64 nothing[RUNG_N_ASKS] = { 0 };

  *result = (RungAskResult) {
    .offer = rung_document_lookup_offer (context->document, offer)->id, .rival = other->id,
  };
  result->target = rung_offer_get_worth (context, &other->inputs, measure);
  result->worth = rung_ask_get_worth (context, offer, measure, nothing);
  result->mixed_worth = result->worth;
  for (int kind = 0; kind < RUNG_N_ASKS; kind++)
    {
      if (result->worth >= result->target)
        result->asks[kind] = (RungAsk) { .is_possible = TRUE, .worth = result->worth };
      else
        solve_alone (context, measure, kind, result);
    }
  result->has_mix = result->worth >= result->target;
  if (!result->has_mix)
    solve_mix (context, measure, result);
}
