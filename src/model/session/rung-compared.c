/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-compared.h"

#include "engine/offer/rung-comparison.h"

struct _RungCompared
{
  GPtrArray *ids;           /* of the chosen offers; empty for the first ones */
};

static gboolean
is_chosen (const RungCompared *self,
           const char         *id)
{
  return g_ptr_array_find_with_equal_func (self->ids, id, g_str_equal, NULL);
}

/* Offers that are gone are no choice any more. */
static guint
count_chosen (const RungCompared *self,
              const RungDocument *document)
{
  guint n = 0;

  for (guint i = 0; i < rung_document_get_n_offers (document); i++)
    n += is_chosen (self, rung_document_get_offer (document, i)->id) ? 1 : 0;
  return n;
}

static void
choose_first (RungCompared       *self,
              const RungDocument *document)
{
  guint n = MIN (rung_document_get_n_offers (document), RUNG_MAX_COMPARED);

  g_ptr_array_set_size (self->ids, 0);
  for (guint i = 0; i < n; i++)
    g_ptr_array_add (self->ids, g_strdup (rung_document_get_offer (document, i)->id));
}

/**
 * rung_compared_new:
 *
 * Returns: (transfer full): a choice of the first offers
 */
RungCompared *
rung_compared_new (void)
{
  RungCompared *self = g_new0 (RungCompared, 1);

  self->ids = g_ptr_array_new_with_free_func (g_free);
  return self;
}

/**
 * rung_compared_free:
 * @self: (transfer full): a choice
 *
 * Frees the choice.
 */
void
rung_compared_free (RungCompared *self)
{
  g_ptr_array_unref (self->ids);
  g_free (self);
}

/**
 * rung_compared_clear:
 * @self: a choice
 *
 * Goes back to the first offers.
 */
void
rung_compared_clear (RungCompared *self)
{
  g_ptr_array_set_size (self->ids, 0);
}

/**
 * rung_compared_has:
 * @self: a choice
 * @document: what is open
 * @id: id of one of its offers
 *
 * Returns: %TRUE if the offer is among those that are compared
 */
gboolean
rung_compared_has (const RungCompared *self,
                   const RungDocument *document,
                   const char         *id)
{
  int index = rung_document_find_offer (document, id);

  return count_chosen (self, document) > 0 ? is_chosen (self, id) : index >= 0
         && index < RUNG_MAX_COMPARED;
}

/**
 * rung_compared_set:
 * @self: a choice
 * @document: what is open
 * @id: id of one of its offers
 * @is_compared: whether it is compared
 *
 * Takes an offer into the comparison or out of it. There is always one, and
 * never more than %RUNG_MAX_COMPARED.
 *
 * Returns: %TRUE if the offer is as wanted now
 */
gboolean
rung_compared_set (RungCompared       *self,
                   const RungDocument *document,
                   const char         *id,
                   gboolean            is_compared)
{
  guint at = 0;

  if (rung_compared_has (self, document, id) == is_compared)
    return TRUE;
  if (count_chosen (self, document) == 0)
    choose_first (self, document);
  if (is_compared ? count_chosen (self, document) >= RUNG_MAX_COMPARED
      : count_chosen (self, document) <= 1)
    return FALSE;
  if (is_compared)
    g_ptr_array_add (self->ids, g_strdup (id));
  else if (g_ptr_array_find_with_equal_func (self->ids, id, g_str_equal, &at))
    g_ptr_array_remove_index (self->ids, at);
  return TRUE;
}

/**
 * rung_compared_add:
 * @self: a choice
 * @document: what is open, still without the offer
 * @id: id of an offer that is being added
 *
 * Compares a new offer too, where the person chose some and there is room.
 */
void
rung_compared_add (RungCompared       *self,
                   const RungDocument *document,
                   const char         *id)
{
  guint n = count_chosen (self, document);

  if (n > 0 && n < RUNG_MAX_COMPARED)
    g_ptr_array_add (self->ids, g_strdup (id));
}

/**
 * rung_compared_pick:
 * @self: a choice
 * @document: what is open
 *
 * Returns: (transfer full): the document with the compared offers alone; the
 *   document itself while all are compared
 */
RungDocument *
rung_compared_pick (const RungCompared *self,
                    RungDocument       *document)
{
  RungDocument *compared = NULL;

  if (count_chosen (self, document) == 0
      && rung_document_get_n_offers (document) <= RUNG_MAX_COMPARED)
    return rung_document_ref (document);
  compared = rung_document_copy (document);
  for (guint i = rung_document_get_n_offers (compared); i > 0; i--)
    if (!rung_compared_has (self, document, rung_document_get_offer (compared, i - 1)->id))
      g_ptr_array_remove_index (compared->offers, i - 1);
  return compared;
}
