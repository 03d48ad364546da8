/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-offer-results.h"

typedef enum
{
  LEAVING,
  FLIPS,
  SWINGS,
  ASK,
  STACK,
  MISSING,
  APART,
  N_ANSWERS,
} Answer;

/* The subject of an answer; members it does not depend on are 0. */
typedef struct
{
  const char *first;        /* id of an offer */
  const char *second;
  RungRanking ranking;
} About;

struct _RungOfferResults
{
  guint n_references;
  const RungTables *tables;
  RungTaxCache *cache;
  RungDocument *document;   /* with the compared offers alone */
  RungComparison *comparison;
  GHashTable *answers[N_ANSWERS]; /* by what they are about; NULL until asked for */
};

static const RungOfferInputs *
get_inputs (const RungContext *context,
            const char        *offer)
{
  return &rung_document_lookup_offer (context->document, offer)->inputs;
}

static gpointer
make_leaving (const RungContext *context,
              const About       *about)
{
  return rung_leaving_compute (context, get_inputs (context, about->first));
}

static gpointer
make_flips (const RungContext *context,
            const About       *about)
{
  GArray *flips = rung_flips_compute (context, about->first, about->second,
                                      rung_ranking_get_measure (about->ranking));

  rung_flips_sort (context, flips);
  return flips;
}

static gpointer
make_swings (const RungContext *context,
             const About       *about)
{
  return rung_swings_compute (context, about->first, about->second,
                              rung_ranking_get_measure (about->ranking));
}

static gpointer
make_ask (const RungContext *context,
          const About       *about)
{
  RungAskResult *ask = g_new0 (RungAskResult, 1);

  rung_ask_compute (context, about->first, about->second, rung_ranking_get_measure (about->ranking),
                    ask);
  return ask;
}

static gpointer
make_stack (const RungContext *context,
            const About       *about)
{
  RungStack *stack = g_new0 (RungStack, 1);

  rung_stack_compute (context, get_inputs (context, about->first), stack);
  return stack;
}

static gpointer
make_missing (const RungContext *context,
              const About       *about)
{
  return rung_missing_compute (context);
}

static gpointer
make_apart (const RungContext *context,
            const About       *about)
{
  return rung_deadlines_compare (context->document);
}

static void
free_array (gpointer answer)
{
  g_array_unref (answer);
}

/* How each answer is made and let go of. */
static const struct
{
  gpointer (*make) (const RungContext *context, const About *about);
  GDestroyNotify release;
} makers[] = {
  [LEAVING] = { .make = make_leaving, .release = free_array },
  [FLIPS] = { .make = make_flips, .release = free_array },
  [SWINGS] = { .make = make_swings, .release = free_array },
  [ASK] = { .make = make_ask, .release = g_free },
  [STACK] = { .make = make_stack, .release = g_free },
  [MISSING] = { .make = make_missing, .release = free_array },
  [APART] = { .make = make_apart, .release = free_array },
};

G_STATIC_ASSERT (G_N_ELEMENTS (makers) == N_ANSWERS);

static guint
get_place (const RungOfferResults *self,
           const char             *offer)
{
  return offer != NULL ? (guint) rung_document_find_offer (self->document, offer) : 0;
}

/* Each answer takes several times as long as all other figures, so it is made
 * when it is first asked for and kept as long as the results are. */
static gpointer
ensure (RungOfferResults *self,
        Answer            answer,
        About             about)
{
  gpointer key = GUINT_TO_POINTER ((get_place (self, about.first) * RUNG_MAX_OFFERS
                                    + get_place (self, about.second)) * RUNG_N_RANKINGS
                                   + about.ranking);
  gpointer found = NULL;
  RungContext context;

  if (self->answers[answer] == NULL)
    self->answers[answer] = g_hash_table_new_full (g_direct_hash, g_direct_equal, NULL,
                                                   makers[answer].release);
  found = g_hash_table_lookup (self->answers[answer], key);
  if (found != NULL)
    return found;
  rung_context_init (&context, self->tables, self->cache, self->document);
  found = makers[answer].make (&context, &about);
  g_hash_table_insert (self->answers[answer], key, found);
  return found;
}

/**
 * rung_offer_results_new:
 * @tables: the figures; they must outlive the results
 * @cache: compiled law of @tables; likewise
 * @compared: a document with the compared offers alone; nobody changes it any more
 *
 * Compares the offers of a document.
 *
 * Returns: (transfer full): the results
 */
RungOfferResults *
rung_offer_results_new (const RungTables *tables,
                        RungTaxCache     *cache,
                        RungDocument     *compared)
{
  RungOfferResults *self = g_new0 (RungOfferResults, 1);
  RungContext context;

  self->n_references = 1;
  self->tables = tables;
  self->cache = cache;
  self->document = rung_document_ref (compared);
  rung_context_init (&context, tables, cache, compared);
  self->comparison = rung_comparison_new (&context);
  return self;
}

/**
 * rung_offer_results_ref:
 * @self: results
 *
 * Returns: (transfer full): the same results
 */
RungOfferResults *
rung_offer_results_ref (RungOfferResults *self)
{
  self->n_references++;
  return self;
}

/**
 * rung_offer_results_unref:
 * @self: (transfer full): results
 *
 * Lets go of them; the last one to do so frees them.
 */
void
rung_offer_results_unref (RungOfferResults *self)
{
  if (--self->n_references > 0)
    return;
  for (guint i = 0; i < N_ANSWERS; i++)
    g_clear_pointer (&self->answers[i], g_hash_table_unref);
  rung_comparison_free (self->comparison);
  rung_document_unref (self->document);
  g_free (self);
}

/**
 * rung_offer_results_get_comparison:
 * @self: results
 *
 * Returns: (transfer none): every compared offer projected
 */
const RungComparison *
rung_offer_results_get_comparison (const RungOfferResults *self)
{
  return self->comparison;
}

/**
 * rung_offer_results_get_leaving:
 * @self: results
 * @offer: id of a compared offer
 *
 * Returns: (transfer none) (element-type RungLeaving): what is left by month of leaving
 */
GArray *
rung_offer_results_get_leaving (RungOfferResults *self,
                                const char       *offer)
{
  return ensure (self, LEAVING, (About) { .first = offer });
}

/**
 * rung_offer_results_get_flips:
 * @self: results
 * @first: id of a compared offer
 * @second: id of another one
 * @ranking: what they are ranked by
 *
 * Returns: (transfer none) (element-type RungFlip): what would turn their
 *   order, the nearest first
 */
GArray *
rung_offer_results_get_flips (RungOfferResults *self,
                              const char       *first,
                              const char       *second,
                              RungRanking       ranking)
{
  return ensure (self, FLIPS, (About) { first, second, ranking });
}

/**
 * rung_offer_results_get_swings:
 * @self: results
 * @first: id of a compared offer
 * @second: id of another one
 * @ranking: what they are ranked by
 *
 * Returns: (transfer none) (element-type RungSwing): how far inputs move the
 *   difference, the widest first
 */
GArray *
rung_offer_results_get_swings (RungOfferResults *self,
                               const char       *first,
                               const char       *second,
                               RungRanking       ranking)
{
  return ensure (self, SWINGS, (About) { first, second, ranking });
}

/**
 * rung_offer_results_get_ask:
 * @self: results
 * @offer: id of the compared offer that is to be raised
 * @rival: id of the one it is to equal
 * @ranking: what they are ranked by
 *
 * Returns: (transfer none): what to ask for
 */
const RungAskResult *
rung_offer_results_get_ask (RungOfferResults *self,
                            const char       *offer,
                            const char       *rival,
                            RungRanking       ranking)
{
  return ensure (self, ASK, (About) { offer, rival, ranking });
}

/**
 * rung_offer_results_get_stack:
 * @self: results
 * @offer: id of a compared offer
 *
 * Returns: (transfer none): its pay by year and refresher
 */
const RungStack *
rung_offer_results_get_stack (RungOfferResults *self,
                              const char       *offer)
{
  return ensure (self, STACK, (About) { .first = offer });
}

/**
 * rung_offer_results_get_missing:
 * @self: results
 *
 * Returns: (transfer none) (element-type RungMissing): what the offers leave open
 */
GArray *
rung_offer_results_get_missing (RungOfferResults *self)
{
  return ensure (self, MISSING, (About) { NULL });
}

/**
 * rung_offer_results_get_apart:
 * @self: results
 *
 * Returns: (transfer none) (element-type RungApart): offers that cannot be
 *   weighed at one time
 */
GArray *
rung_offer_results_get_apart (RungOfferResults *self)
{
  return ensure (self, APART, (About) { NULL });
}

/**
 * rung_offer_results_count:
 * @self: results
 *
 * Returns: how many answers have been made beside the comparison
 */
guint
rung_offer_results_count (const RungOfferResults *self)
{
  guint n = 0;

  for (guint i = 0; i < N_ANSWERS; i++)
    n += self->answers[i] != NULL ? g_hash_table_size (self->answers[i]) : 0;
  return n;
}
