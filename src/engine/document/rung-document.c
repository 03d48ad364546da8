/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-document.h"

#include "rung-record.h"

static void
offer_free (gpointer data)
{
  RungDocumentOffer *offer = data;

  rung_record_clear (&rung_offer_inputs, &offer->inputs);
  g_ptr_array_unref (offer->extras);
  g_free (offer);
}

static gboolean
offers_equal (const RungDocument *a,
              const RungDocument *b)
{
  if (a->offers->len != b->offers->len)
    return FALSE;
  for (guint i = 0; i < a->offers->len; i++)
    {
      const RungDocumentOffer *left = rung_document_get_offer (a, i);
      const RungDocumentOffer *right = rung_document_get_offer (b, i);

      if (!g_str_equal (left->id, right->id)
          || !rung_record_equal (&rung_offer_inputs, &left->inputs, &right->inputs)
          || !rung_extras_equal (left->extras, right->extras))
        return FALSE;
    }
  return TRUE;
}

/**
 * rung_document_new:
 *
 * Creates a document with default inputs and no offer.
 *
 * Returns: (transfer full): a new document
 */
RungDocument *
rung_document_new (void)
{
  RungDocument *self = g_new0 (RungDocument, 1);

  g_atomic_ref_count_init (&self->ref_count);
  rung_record_init (&rung_profile_inputs, &self->profile);
  rung_record_init (&rung_assumption_inputs, &self->assumptions);
  rung_record_init (&rung_plan_inputs, &self->plan);
  self->offers = g_ptr_array_new_with_free_func (offer_free);
  self->baseline = g_strdup ("");
  self->extras = rung_extras_new ();
  self->profile_extras = rung_extras_new ();
  self->assumption_extras = rung_extras_new ();
  self->plan_extras = rung_extras_new ();
  self->roadmap_extras = rung_extras_new ();
  return self;
}

/**
 * rung_document_copy:
 * @self: a document
 *
 * Returns: (transfer full): a document of its own with the same contents
 */
RungDocument *
rung_document_copy (const RungDocument *self)
{
  RungDocument *copy = rung_document_new ();

  rung_record_copy (&rung_profile_inputs, &copy->profile, &self->profile);
  rung_record_copy (&rung_assumption_inputs, &copy->assumptions, &self->assumptions);
  rung_record_copy (&rung_plan_inputs, &copy->plan, &self->plan);
  for (guint i = 0; i < self->offers->len; i++)
    {
      const RungDocumentOffer *from = rung_document_get_offer (self, i);
      RungDocumentOffer *offer = rung_document_add_offer (copy, from->id);

      rung_record_copy (&rung_offer_inputs, &offer->inputs, &from->inputs);
      g_ptr_array_unref (offer->extras);
      offer->extras = rung_extras_copy (from->extras);
    }
  g_free (copy->baseline);
  copy->baseline = g_strdup (self->baseline);
  copy->today = self->today;
  copy->figures = g_strdupv (self->figures);
  g_ptr_array_unref (copy->extras);
  g_ptr_array_unref (copy->profile_extras);
  g_ptr_array_unref (copy->assumption_extras);
  g_ptr_array_unref (copy->plan_extras);
  g_ptr_array_unref (copy->roadmap_extras);
  copy->extras = rung_extras_copy (self->extras);
  copy->profile_extras = rung_extras_copy (self->profile_extras);
  copy->assumption_extras = rung_extras_copy (self->assumption_extras);
  copy->plan_extras = rung_extras_copy (self->plan_extras);
  copy->roadmap_extras = rung_extras_copy (self->roadmap_extras);
  return copy;
}

/**
 * rung_document_ref:
 * @self: a document
 *
 * Returns: (transfer full): @self
 */
RungDocument *
rung_document_ref (RungDocument *self)
{
  g_atomic_ref_count_inc (&self->ref_count);
  return self;
}

/**
 * rung_document_unref:
 * @self: (transfer full): a document
 *
 * Drops a reference; the last one frees the document.
 */
void
rung_document_unref (RungDocument *self)
{
  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;
  rung_record_clear (&rung_profile_inputs, &self->profile);
  rung_record_clear (&rung_assumption_inputs, &self->assumptions);
  rung_record_clear (&rung_plan_inputs, &self->plan);
  g_ptr_array_unref (self->offers);
  g_free (self->baseline);
  g_strfreev (self->figures);
  g_clear_pointer (&self->remarks, g_ptr_array_unref);
  g_ptr_array_unref (self->extras);
  g_ptr_array_unref (self->profile_extras);
  g_ptr_array_unref (self->assumption_extras);
  g_ptr_array_unref (self->plan_extras);
  g_ptr_array_unref (self->roadmap_extras);
  g_free (self);
}

/**
 * rung_document_equal:
 * @a: a document
 * @b: a document
 *
 * Returns: %TRUE if both would be written as the same bytes
 */
gboolean
rung_document_equal (const RungDocument *a,
                     const RungDocument *b)
{
  return a == b
         || (rung_record_equal (&rung_profile_inputs, &a->profile, &b->profile)
             && rung_record_equal (&rung_assumption_inputs, &a->assumptions, &b->assumptions)
             && offers_equal (a, b)
             && g_str_equal (a->baseline, b->baseline)
             && rung_record_equal (&rung_plan_inputs, &a->plan, &b->plan)
             && rung_extras_equal (a->extras, b->extras)
             && rung_extras_equal (a->profile_extras, b->profile_extras)
             && rung_extras_equal (a->assumption_extras, b->assumption_extras)
             && rung_extras_equal (a->plan_extras, b->plan_extras)
             && rung_extras_equal (a->roadmap_extras, b->roadmap_extras));
}

/**
 * rung_document_get_n_offers:
 * @self: a document
 *
 * Returns: the number of offers
 */
guint
rung_document_get_n_offers (const RungDocument *self)
{
  return self->offers->len;
}

/**
 * rung_document_get_offer:
 * @self: a document
 * @index: below rung_document_get_n_offers()
 *
 * Returns: (transfer none): the offer
 */
RungDocumentOffer *
rung_document_get_offer (const RungDocument *self,
                         guint               index)
{
  g_return_val_if_fail (index < self->offers->len, NULL);
  return g_ptr_array_index (self->offers, index);
}

/**
 * rung_document_find_offer:
 * @self: a document
 * @id: id of an offer
 *
 * Returns: its index, -1 if there is none
 */
int
rung_document_find_offer (const RungDocument *self,
                          const char         *id)
{
  for (guint i = 0; i < self->offers->len; i++)
    if (g_str_equal (rung_document_get_offer (self, i)->id, id))
      return (int) i;
  return -1;
}

/**
 * rung_document_lookup_offer:
 * @self: a document
 * @id: id of an offer
 *
 * Returns: (transfer none) (nullable): the offer, %NULL if there is none
 */
RungDocumentOffer *
rung_document_lookup_offer (const RungDocument *self,
                            const char         *id)
{
  int index = rung_document_find_offer (self, id);

  return index < 0 ? NULL : rung_document_get_offer (self, (guint) index);
}

/**
 * rung_document_add_offer:
 * @self: a document that is not shared yet
 * @id: id of the offer, not in use
 *
 * Adds an offer with default inputs at the end.
 *
 * Returns: (transfer none): the offer
 */
RungDocumentOffer *
rung_document_add_offer (RungDocument *self,
                         const char   *id)
{
  RungDocumentOffer *offer = g_new0 (RungDocumentOffer, 1);

  offer->id = g_intern_string (id);
  rung_record_init (&rung_offer_inputs, &offer->inputs);
  offer->extras = rung_extras_new ();
  g_ptr_array_add (self->offers, offer);
  return offer;
}

/**
 * rung_document_dup_free_id:
 * @self: a document
 *
 * Finds the first letter no offer has, then letters with a number (`a2`).
 *
 * Returns: (transfer full): an id for a new offer
 */
char *
rung_document_dup_free_id (const RungDocument *self)
{
  for (guint round = 1;; round++)
    for (char letter = 'a'; letter <= 'z'; letter++)
      {
        g_autofree char *id = round == 1 ? g_strdup_printf ("%c", letter)
                                         : g_strdup_printf ("%c%u", letter, round);

        if (rung_document_find_offer (self, id) < 0)
          return g_steal_pointer (&id);
      }
}

/**
 * rung_document_get_baseline:
 * @self: a document with at least one offer
 *
 * Returns: index of the offer the others are compared with: the one that was chosen,
 *   otherwise the job the person has now, otherwise the first
 */
guint
rung_document_get_baseline (const RungDocument *self)
{
  int index = rung_document_find_offer (self, self->baseline);

  for (guint i = 0; index < 0 && i < self->offers->len; i++)
    if (rung_offer_is_now (&rung_document_get_offer (self, i)->inputs))
      index = (int) i;
  return index < 0 ? 0 : (guint) index;
}

/**
 * rung_offer_is_now:
 * @offer: an offer
 *
 * Returns: %TRUE if it is the job the person has now, so that nothing can be asked of it
 */
gboolean
rung_offer_is_now (const RungOfferInputs *offer)
{
  return g_str_equal (offer->role, "now");
}

static const RungInputList *
list_of_steps (void)
{
  return rung_inputs_find_list (&rung_plan_inputs, "steps");
}

static int
find_step (const RungDocument *self,
           const char         *step)
{
  const RungInputList *list = list_of_steps ();

  for (guint i = 0; i < rung_list_get_n (list, &self->plan); i++)
    if (g_str_equal (((RungStepInputs *) rung_list_get_item (list, &self->plan, i)->record)->step,
                     step))
      return (int) i;
  return -1;
}

/**
 * rung_document_find_step:
 * @self: a document
 * @step: id of a step of the roadmap
 *
 * Returns: (transfer none) (nullable): what the person says of the step, %NULL
 *   where nothing is told
 */
const RungStepInputs *
rung_document_find_step (const RungDocument *self,
                         const char         *step)
{
  int index = find_step (self, step);

  return index < 0 ? NULL : rung_list_get_item (list_of_steps (), &self->plan,
                                                (guint) index)->record;
}

/**
 * rung_document_add_step:
 * @self: a document that is not shared yet
 * @step: id of a step of the roadmap
 *
 * Returns: (transfer none) (nullable): what is told of the step, to be filled
 *   in; %NULL where no more steps can be kept
 */
RungStepInputs *
rung_document_add_step (RungDocument *self,
                        const char   *step)
{
  const RungInputList *list = list_of_steps ();
  int index = find_step (self, step);
  RungStepInputs *record = NULL;

  if (index >= 0)
    return rung_list_get_item (list, &self->plan, (guint) index)->record;
  if (rung_list_get_n (list, &self->plan) >= list->maximum)
    return NULL;
  record = rung_list_add (list, &self->plan)->record;
  rung_text_set (&record->step, step);
  return record;
}

/**
 * rung_document_forget_step:
 * @self: a document that is not shared yet
 * @step: id of a step of the roadmap
 *
 * Drops what is told of a step, if anything is.
 */
void
rung_document_forget_step (RungDocument *self,
                           const char   *step)
{
  int index = find_step (self, step);

  if (index >= 0)
    rung_list_remove (list_of_steps (), &self->plan, (guint) index);
}
