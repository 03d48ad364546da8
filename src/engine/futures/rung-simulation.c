/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-simulation.h"

#include <math.h>

#include "rung-simulation-offer.h"

G_STATIC_ASSERT (RUNG_MAX_COMPARED <= RUNG_MAX_FUTURES_OFFERS);

/**
 * rung_simulation_choose:
 * @comparison: offers side by side
 * @ranking: gross, take-home or real
 * @offers: (out) (array): indices of %RUNG_MAX_FUTURES_OFFERS offers at most
 *
 * Says which offers are simulated: the best ones, and where any has pay only
 * such. To be ahead of an offer without pay in all futures says nothing.
 *
 * Returns: how many
 */
guint
rung_simulation_choose (const RungComparison *comparison,
                        RungRanking           ranking,
                        guint                *offers)
{
  g_autoptr (GPtrArray) best = rung_comparison_list_best (comparison, ranking);
  gboolean is_ranked = FALSE;
  guint n = 0;

  for (guint i = 0; i < comparison->n_offers; i++)
    is_ranked |= rung_comparison_has_pay (comparison, i);
  for (guint i = 0; i < best->len; i++)
    {
      guint offer = (guint) rung_comparison_find (comparison, g_ptr_array_index (best, i));

      if (!is_ranked || rung_comparison_has_pay (comparison, offer))
        offers[n++] = offer;
    }
  return n;
}

static gboolean
was_cancelled (const int *is_cancelled)
{
  return is_cancelled != NULL && g_atomic_int_get (is_cancelled) != 0;
}

static gboolean
simulate (RungSimulation    *self,
          const RungContext *context,
          guint              n_futures,
          const int         *is_cancelled)
{
  g_autofree RungFuturesOffer *offers = g_new (RungFuturesOffer, MAX (self->n_offers, 1));
  RungFuturesSpec spec = {
    .n_offers = self->n_offers,
    .n_years = rung_context_get_years (context),
    .n_futures = n_futures,
    .seed = self->seed,
    .offers = offers,
  };

  for (guint i = 0; i < self->n_offers; i++)
    {
      if (was_cancelled (is_cancelled))
        return FALSE;
      rung_simulation_init_offer (context, &rung_simulation_get_offer (self, i)->inputs,
                                  rung_ranking_get_measure (self->ranking), &offers[i]);
    }
  self->futures = rung_futures_new (&spec, is_cancelled);
  return self->futures != NULL;
}

/**
 * rung_simulation_new:
 * @context: the context; of it the document is kept
 * @offers: (array length=n_offers): indices of offers
 * @n_offers: 0 to %RUNG_MAX_FUTURES_OFFERS
 * @ranking: what is counted: gross, take-home or real
 * @n_futures: 1 to %RUNG_MAX_FUTURES, or 0 for as many as the document assumes
 * @is_cancelled: (nullable): read as an atomic; anything but 0 ends the work
 *
 * Simulates offers under the assumptions of their document. The same document,
 * offers, ranking and number give the same figures.
 *
 * Returns: (transfer full) (nullable): the simulation, %NULL if cancelled
 */
RungSimulation *
rung_simulation_new (const RungContext *context,
                     const guint       *offers,
                     guint              n_offers,
                     RungRanking        ranking,
                     guint              n_futures,
                     const int         *is_cancelled)
{
  RungSimulation *self = NULL;
  const RungAssumptionInputs *assumptions = &context->document->assumptions;

  g_return_val_if_fail (n_offers <= RUNG_MAX_FUTURES_OFFERS, NULL);

  self = g_new0 (RungSimulation, 1);
  /* A document that is shared never changes; only its count of references does. */
  self->document = rung_document_ref ((RungDocument *) context->document);
  self->ranking = ranking;
  self->seed = (guint64) assumptions->seed;
  self->n_offers = n_offers;
  for (guint i = 0; i < n_offers; i++)
    self->offers[i] = offers[i];
  if (n_futures == 0)
    n_futures = (guint) CLAMP (assumptions->futures, 1, RUNG_MAX_FUTURES);
  if (!simulate (self, context, n_futures, is_cancelled))
    g_clear_pointer (&self, rung_simulation_free);
  return self;
}

/**
 * rung_simulation_free:
 * @self: (nullable) (transfer full): a simulation
 *
 * Frees the simulation.
 */
void
rung_simulation_free (RungSimulation *self)
{
  if (self == NULL)
    return;
  rung_futures_free (self->futures);
  rung_document_unref (self->document);
  g_free (self);
}

/**
 * rung_simulation_set_document:
 * @self: a simulation
 * @document: a document with the same offers in the same order, which differ from
 *   those simulated in nothing that is computed from, such as their names
 *
 * Names the offers as they are called now.
 */
void
rung_simulation_set_document (RungSimulation *self,
                              RungDocument   *document)
{
  rung_document_ref (document);
  rung_document_unref (self->document);
  self->document = document;
}

/**
 * rung_simulation_get_offer:
 * @self: a simulation
 * @index: index of a simulated offer
 *
 * Returns: (transfer none): the offer as it was simulated
 */
const RungDocumentOffer *
rung_simulation_get_offer (const RungSimulation *self,
                           guint                 index)
{
  return rung_document_get_offer (self->document, self->offers[index]);
}

/**
 * rung_simulation_find:
 * @self: a simulation
 * @id: id of an offer
 *
 * Returns: index among the simulated offers, -1 if it is none of them
 */
int
rung_simulation_find (const RungSimulation *self,
                      const char           *id)
{
  for (guint i = 0; i < self->n_offers; i++)
    if (g_str_equal (rung_simulation_get_offer (self, i)->id, id))
      return (int) i;
  return -1;
}
