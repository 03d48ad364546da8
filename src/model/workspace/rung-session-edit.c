/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "engine/document/rung-record.h"
#include "report/kit/rung-format.h"

#include "rung-session-private.h"

static void
commit_offers (RungSession  *self,
               RungDocument *document,
               const char   *title)
{
  rung_document_ref (document);
  rung_session_commit (self, document, title, NULL, NULL);
  rung_session_apply (self, document);
  rung_document_unref (document);
}

/**
 * rung_session_add_offer:
 * @self: a session
 *
 * Adds an offer with default inputs at the end, at the person's own place.
 *
 * Returns: its index, or %G_MAXUINT if there are as many as can be
 */
guint
rung_session_add_offer (RungSession *self)
{
  RungDocument *document = NULL;
  RungDocumentOffer *offer = NULL;
  g_autofree char *id = NULL;

  if (rung_document_get_n_offers (self->document) >= RUNG_MAX_OFFERS)
    return G_MAXUINT;
  document = rung_document_copy (self->document);
  id = rung_document_dup_free_id (document);
  offer = rung_document_add_offer (document, id);
  rung_input_set_text (rung_inputs_find (&rung_offer_inputs, "place"), &offer->inputs,
                       document->profile.place);
  rung_session_choose (self, id);
  commit_offers (self, document, _("adding an offer"));
  return rung_document_get_n_offers (self->document) - 1;
}

/**
 * rung_session_duplicate_offer:
 * @self: a session
 * @index: index of an offer
 *
 * Adds a copy of an offer behind it.
 *
 * Returns: index of the copy, or %G_MAXUINT if there are as many as can be
 */
guint
rung_session_duplicate_offer (RungSession *self,
                              guint        index)
{
  RungDocument *document = NULL;
  RungDocumentOffer *copy = NULL;
  const RungDocumentOffer *from = NULL;
  g_autofree char *id = NULL;
  g_autofree char *title = NULL;

  if (rung_document_get_n_offers (self->document) >= RUNG_MAX_OFFERS)
    return G_MAXUINT;
  document = rung_document_copy (self->document);
  id = rung_document_dup_free_id (document);
  copy = rung_document_add_offer (document, id);
  rung_record_copy (&rung_offer_inputs, &copy->inputs,
                    &rung_document_get_offer (document, index)->inputs);
  from = rung_document_get_offer (document, index);
  for (guint i = 0; i < from->extras->len; i++)
    {
      const RungExtra *extra = g_ptr_array_index (from->extras, i);

      rung_extras_add (copy->extras, extra->name, extra->json);
    }
  title = g_strdup_printf (_("%s, copy"), copy->inputs.title);
  rung_input_set_text (rung_inputs_find (&rung_offer_inputs, "title"), &copy->inputs, title);
  g_ptr_array_steal_index (document->offers, document->offers->len - 1);
  g_ptr_array_insert (document->offers, (int) index + 1, copy);
  rung_session_choose (self, id);
  commit_offers (self, document, _("duplicating an offer"));
  return index + 1;
}

/**
 * rung_session_remove_offer:
 * @self: a session
 * @index: index of an offer
 *
 * Removes an offer.
 */
void
rung_session_remove_offer (RungSession *self,
                           guint        index)
{
  RungDocument *document = rung_document_copy (self->document);
  g_autofree char *letter = rung_format_letter (rung_document_get_offer (document, index)->id);
  g_autofree char *title = g_strdup_printf (_("deleting offer %s"), letter);

  if (g_str_equal (document->baseline, rung_document_get_offer (document, index)->id))
    {
      g_free (document->baseline);
      document->baseline = g_strdup ("");
    }
  g_ptr_array_remove_index (document->offers, index);
  commit_offers (self, document, title);
}

/**
 * rung_session_move_offer:
 * @self: a session
 * @index: index of an offer
 * @position: the index it shall have
 *
 * Moves an offer; its letter and colour stay.
 */
void
rung_session_move_offer (RungSession *self,
                         guint        index,
                         guint        position)
{
  RungDocument *document = NULL;
  RungDocumentOffer *offer = NULL;

  if (position >= rung_document_get_n_offers (self->document))
    return;
  document = rung_document_copy (self->document);
  offer = g_ptr_array_steal_index (document->offers, index);
  g_ptr_array_insert (document->offers, (int) position, offer);
  commit_offers (self, document, _("moving an offer"));
}

/**
 * rung_session_add_item:
 * @self: a session
 * @index: index of an offer
 * @list: a list of offers, such as their grants
 *
 * Adds an item with default inputs at the end of a list, unless it is full.
 */
void
rung_session_add_item (RungSession         *self,
                       guint                index,
                       const RungInputList *list)
{
  RungDocument *document = rung_document_copy (self->document);
  RungDocumentOffer *offer = rung_document_get_offer (document, index);
  g_autofree char *letter = rung_format_letter (offer->id);
  g_autofree char *title = NULL;

  if (rung_list_get_n (list, &offer->inputs) >= list->maximum)
    {
      rung_document_unref (document);
      return;
    }
  rung_list_add (list, &offer->inputs);
  title = g_strdup_printf (_("adding to offer %s"), letter);
  commit_offers (self, document, title);
}

/**
 * rung_session_remove_item:
 * @self: a session
 * @index: index of an offer
 * @list: a list of offers
 * @item: index of an item
 *
 * Removes an item of a list.
 */
void
rung_session_remove_item (RungSession         *self,
                          guint                index,
                          const RungInputList *list,
                          guint                item)
{
  RungDocument *document = rung_document_copy (self->document);
  RungDocumentOffer *offer = rung_document_get_offer (document, index);
  g_autofree char *letter = rung_format_letter (offer->id);
  g_autofree char *title = g_strdup_printf (_("removing from offer %s"), letter);

  rung_list_remove (list, &offer->inputs, item);
  commit_offers (self, document, title);
}

/**
 * rung_session_set_baseline:
 * @self: a session
 * @index: index of an offer
 *
 * Chooses the offer the others are held against.
 */
void
rung_session_set_baseline (RungSession *self,
                           guint        index)
{
  RungDocument *document = rung_document_copy (self->document);

  g_free (document->baseline);
  document->baseline = g_strdup (rung_document_get_offer (document, index)->id);
  rung_session_commit (self, document, _("choosing a baseline"), NULL, NULL);
  rung_session_recompute (self);
}
