/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-missing.h"

#include <math.h>
#include <string.h>

#include "engine/document/rung-record.h"
#include "engine/equity/rung-grant.h"
#include "engine/offer/rung-offer-flows.h"

static const char *const ids[] = {
  [RUNG_MISSING_CLAWBACK] = "clawback",
  [RUNG_MISSING_CLIFF] = "cliff",
  [RUNG_MISSING_REFRESHERS] = "refreshers",
  [RUNG_MISSING_BONUS] = "bonus",
  [RUNG_MISSING_SHARE_PRICE] = "share-price",
  [RUNG_MISSING_FAIR_VALUE] = "fair-value",
  [RUNG_MISSING_DILUTED] = "diluted",
  [RUNG_MISSING_VALUATION] = "valuation",
  [RUNG_MISSING_PREFERENCE] = "preference",
  [RUNG_MISSING_WINDOW] = "window",
  [RUNG_MISSING_MATCH] = "match",
  [RUNG_MISSING_DEADLINE] = "deadline",
};

G_STATIC_ASSERT (G_N_ELEMENTS (ids) == RUNG_N_MISSING);

typedef struct
{
  const RungContext *context;
  const RungOfferInputs *offer;
  const char *id;           /* of the offer */
  GArray *rows;
} Search;

/* A question about several grants or payments of an offer is asked once. */
static void
add (Search          *self,
     RungMissingKind  kind,
     double           cost)
{
  RungMissing row = { .offer = self->id, .kind = kind, .cost = cost };

  for (guint i = 0; i < self->rows->len; i++)
    {
      RungMissing *same = &g_array_index (self->rows, RungMissing, i);

      if (!g_str_equal (same->offer, self->id) || same->kind != kind)
        continue;
      same->cost += cost;
      return;
    }
  g_array_append_val (self->rows, row);
}

static gboolean
is_at_default (const Search *self,
               const char   *id)
{
  const RungInput *input = rung_inputs_find (&rung_offer_inputs, id);

  if (rung_input_is_text (input))
    return g_str_equal (rung_input_get_text (input, self->offer), input->initial_text);
  return rung_input_get_number (input, self->offer) == input->initial;
}

/* Total of a measure over the horizon, before tax. */
static double
get_total (const Search          *self,
           const RungOfferInputs *offer,
           RungMeasure            first,
           RungMeasure            last)
{
  RungFlows flows;
  double total = 0.0;

  rung_offer_flows_compute (self->context, offer, 12 * rung_context_get_years (self->context), NULL,
                            &flows);
  for (int kind = first; kind <= (int) last; kind++)
    for (guint month = 0; month < flows.n_months; month++)
      total += flows.amount[kind][month];
  return total;
}

static double
get_counted (const Search          *self,
             const RungOfferInputs *offer)
{
  return get_total (self, offer, RUNG_MEASURE_PRIVATE, RUNG_MEASURE_PRIVATE);
}

/* One-time money of which the letter does not say when it is paid back. */
static double
get_unclear_clawback (const RungOfferInputs *offer)
{
  double unclear = 0.0;

  if (g_str_equal (offer->clawback, "not-stated"))
    unclear += (double) offer->sign_on + (double) offer->relocation;
  for (guint i = 0; i < offer->payments->len; i++)
    {
      const RungItem *item = g_ptr_array_index (offer->payments, i);
      const RungPaymentInputs *payment = item->record;

      if (g_str_equal (payment->clawback, "not-stated"))
        unclear += (double) payment->amount;
    }
  return unclear;
}

static void
search_cash (Search *self)
{
  const RungOfferInputs *offer = self->offer;

  if (get_unclear_clawback (offer) > 0.0)
    add (self, RUNG_MISSING_CLAWBACK, get_unclear_clawback (offer));
  if ((offer->bonus > 0 || offer->bonus_amount > 0) && is_at_default (self, "bonus-payout")
      && is_at_default (self, "bonus-low"))
    add (self, RUNG_MISSING_BONUS,
         get_total (self, offer, RUNG_MEASURE_BONUS, RUNG_MEASURE_BONUS)
         * (1.0 - rung_ratio (offer->bonus_low) / rung_ratio (offer->bonus_payout)));
  if (offer->match_rate > 0 && is_at_default (self, "match-vesting"))
    add (self, RUNG_MISSING_MATCH, get_total (self, offer, RUNG_MEASURE_MATCH, RUNG_MEASURE_MATCH));
  if (*offer->deadline == '\0' && offer->base_pay > 0)
    add (self, RUNG_MISSING_DEADLINE, 0.0);
}

/* Shares that would have vested in the first year without a cliff. */
static double
get_first_year (const Search *self)
{
  RungGrant grant;
  double vested = 0.0;

  if (!rung_grant_from_offer (&grant, self->context, self->offer))
    return 0.0;
  for (guint i = 0; i < grant.tranches.n; i++)
    if (grant.tranches.tranches[i].month <= 12)
      vested += grant.tranches.tranches[i].units * grant.price;
  return vested;
}

static void
search_equity (Search *self)
{
  const RungOfferInputs *offer = self->offer;
  gboolean has_grant = offer->grant > 0 || offer->ownership > 0;

  if (has_grant && is_at_default (self, "schedule"))
    add (self, RUNG_MISSING_CLIFF, get_first_year (self));
  if ((has_grant || offer->grants->len > 0) && offer->refresher == 0 && offer->refreshers->len == 0)
    add (self, RUNG_MISSING_REFRESHERS, rung_offer_get_first_grant (offer) / 4.0);
}

static void
search_grant (Search                *self,
              const RungGrantInputs *grant)
{
  gboolean is_private = rung_offer_is_private (self->offer);
  gboolean is_option = g_str_equal (grant->kind, "iso") || g_str_equal (grant->kind, "nso");
  double price = grant->price > 0 ? (double) grant->price / 100.0
                                  : is_private ? rung_exit_get_price (self->offer) : 0.0;
  double spread = (double) grant->units * MAX (price - (double) grant->strike / 100.0, 0.0);

  if (grant->units > 0 && price <= 0.0)
    add (self, RUNG_MISSING_SHARE_PRICE, 0.0);
  if (is_option && grant->units > 0 && grant->fair_value == 0 && is_private)
    add (self, RUNG_MISSING_FAIR_VALUE, spread);
  if (is_option && grant->units > 0 && grant->window == 3 && is_private)
    add (self, RUNG_MISSING_WINDOW, spread);
}

static void
search_private (Search *self)
{
  const RungOfferInputs *offer = self->offer;
  RungOfferInputs heavy = *offer;
  double counted = 0.0;
  gboolean in_shares = FALSE;

  if (!rung_offer_is_private (offer))
    return;
  counted = get_counted (self, offer);
  for (guint i = 0; i < offer->grants->len; i++)
    {
      const RungItem *item = g_ptr_array_index (offer->grants, i);

      in_shares |= ((const RungGrantInputs *) item->record)->units > 0;
    }
  if (offer->last_valuation == 0)
    add (self, RUNG_MISSING_VALUATION, counted);
  if (offer->diluted_shares == 0 && offer->ownership == 0 && (in_shares || offer->grant > 0))
    add (self, RUNG_MISSING_DILUTED, counted);
  if (offer->preferences == 0 && counted > 0.0)
    {
      /* Half of the last valuation goes first at some companies. */
      heavy.last_valuation = MAX (offer->last_valuation, 2);
      heavy.preferences = heavy.last_valuation / 2;
      add (self, RUNG_MISSING_PREFERENCE, MAX (counted - get_counted (self, &heavy), 0.0));
    }
}

static int
compare_missing (gconstpointer a,
                 gconstpointer b,
                 gpointer      document)
{
  const RungMissing *left = a;
  const RungMissing *right = b;

  if (!g_str_equal (left->offer, right->offer))
    return rung_document_find_offer (document, left->offer)
           < rung_document_find_offer (document, right->offer) ? -1 : 1;
  return left->cost < right->cost ? 1 : left->cost > right->cost ? -1 : 0;
}

/**
 * rung_missing_get_id:
 * @kind: what is missing
 *
 * Returns: (transfer none): its id, kebab-case
 */
const char *
rung_missing_get_id (RungMissingKind kind)
{
  g_return_val_if_fail ((guint) kind < RUNG_N_MISSING, ids[0]);
  return ids[kind];
}

/**
 * rung_missing_compute:
 * @context: the context
 *
 * Looks through every offer for terms that are left open and says how many
 * dollars are at stake.
 *
 * Returns: (transfer full) (element-type RungMissing): by offer, the dearest first
 */
GArray *
rung_missing_compute (const RungContext *context)
{
  GArray *rows = g_array_new (FALSE, TRUE, sizeof (RungMissing));

  for (guint i = 0; i < rung_document_get_n_offers (context->document); i++)
    {
      const RungDocumentOffer *record = rung_document_get_offer (context->document, i);
      const RungOfferInputs *offer = &record->inputs;
      Search search = { .context = context, .offer = offer, .id = record->id, .rows = rows };

      /* There is no letter to ask about the job one has. */
      if (rung_offer_is_now (offer))
        continue;
      search_cash (&search);
      search_equity (&search);
      for (guint k = 0; k < offer->grants->len; k++)
        search_grant (&search, ((RungItem *) g_ptr_array_index (offer->grants, k))->record);
      search_private (&search);
    }
  g_array_sort_with_data (rows, compare_missing, (gpointer) context->document);
  return rows;
}

/**
 * rung_deadlines_compare:
 * @document: a document
 *
 * Finds pairs of offers of which one must be answered before the other one is
 * in hand. Days are compared as they are typed; there is no today.
 *
 * Returns: (transfer full) (element-type RungApart): the pairs
 */
GArray *
rung_deadlines_compare (const RungDocument *document)
{
  GArray *pairs = g_array_new (FALSE, TRUE, sizeof (RungApart));

  for (guint i = 0; i < document->offers->len; i++)
    for (guint k = 0; k < document->offers->len; k++)
      {
        const RungDocumentOffer *early = rung_document_get_offer (document, i);
        const RungDocumentOffer *late = rung_document_get_offer (document, k);
        const char *deadline = rung_offer_is_now (&early->inputs) ? "" : early->inputs.deadline;
        const char *in_hand = rung_offer_is_now (&late->inputs) ? "" : late->inputs.in_hand;
        RungApart pair = { .early = early->id, .late = late->id };

        if (i != k && *deadline != '\0' && *in_hand != '\0' && strcmp (deadline, in_hand) < 0)
          g_array_append_val (pairs, pair);
      }
  return pairs;
}
