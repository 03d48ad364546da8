/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-workspace-offers.h"

#include <glib/gi18n-lib.h>

#include "engine/document/rung-record.h"
#include "report/kit/rung-format.h"

#include "rung-workspace-history.h"
#include "rung-workspace-private.h"

/* A copy of the document, and an offer in it, which has to be there. */
static RungDocument *
copy_with (RungWorkspace      *self,
           const char         *id,
           RungDocumentOffer **offer)
{
  RungDocument *document = rung_document_copy (self->document);
  int index = rung_document_find_offer (document, id);

  g_assert (index >= 0);
  *offer = rung_document_get_offer (document, (guint) index);
  return document;
}

/**
 * rung_workspace_add_offer:
 * @self: a workspace
 *
 * Adds an offer with default inputs at the end, at the person's own place.
 *
 * Returns: (transfer none) (nullable): its id, until the next change; %NULL if
 *   there are as many offers as can be
 */
const char *
rung_workspace_add_offer (RungWorkspace *self)
{
  RungDocument *document = NULL;
  RungDocumentOffer *offer = NULL;
  g_autofree char *id = NULL;

  if (rung_document_get_n_offers (self->document) >= RUNG_MAX_OFFERS)
    return NULL;
  document = rung_document_copy (self->document);
  id = rung_document_dup_free_id (document);
  offer = rung_document_add_offer (document, id);
  rung_text_set (&offer->inputs.place, document->profile.place);
  rung_workspace_announce_offer (self, id);
  rung_workspace_edit (self, document, _("adding an offer"));
  return offer->id;
}

static void
copy_extras (GPtrArray       *to,
             const GPtrArray *from)
{
  for (guint i = 0; i < from->len; i++)
    {
      const RungExtra *extra = g_ptr_array_index (from, i);

      rung_extras_add (to, extra->name, extra->json);
    }
}

/**
 * rung_workspace_duplicate_offer:
 * @self: a workspace
 * @offer: id of an offer
 *
 * Adds a copy of an offer behind it.
 *
 * Returns: (transfer none) (nullable): id of the copy, until the next change;
 *   %NULL if there are as many offers as can be
 */
const char *
rung_workspace_duplicate_offer (RungWorkspace *self,
                                const char    *offer)
{
  RungDocument *document = NULL;
  RungDocumentOffer *from = NULL;
  RungDocumentOffer *copy = NULL;
  g_autofree char *id = NULL;
  g_autofree char *title = NULL;

  if (rung_document_get_n_offers (self->document) >= RUNG_MAX_OFFERS)
    return NULL;
  document = copy_with (self, offer, &from);
  id = rung_document_dup_free_id (document);
  copy = rung_document_add_offer (document, id);
  rung_record_copy (&rung_offer_inputs, &copy->inputs, &from->inputs);
  copy_extras (copy->extras, from->extras);
  title = g_strdup_printf (_("%s, copy"), copy->inputs.title);
  rung_text_set (&copy->inputs.title, title);
  g_ptr_array_steal_index (document->offers, document->offers->len - 1);
  g_ptr_array_insert (document->offers, rung_document_find_offer (document, offer) + 1, copy);
  rung_workspace_announce_offer (self, id);
  rung_workspace_edit (self, document, _("duplicating an offer"));
  return copy->id;
}

/**
 * rung_workspace_remove_offer:
 * @self: a workspace
 * @offer: id of an offer
 *
 * Removes an offer.
 */
void
rung_workspace_remove_offer (RungWorkspace *self,
                             const char    *offer)
{
  RungDocument *document = rung_document_copy (self->document);
  g_autofree char *letter = rung_format_letter (offer);
  /* Translators: a letter; follows “Undo:” */
  g_autofree char *title = g_strdup_printf (_("deleting offer %s"), letter);

  if (g_str_equal (document->baseline, offer))
    {
      g_free (document->baseline);
      document->baseline = g_strdup ("");
    }
  g_ptr_array_remove_index (document->offers, (guint) rung_document_find_offer (document, offer));
  rung_workspace_edit (self, document, title);
}

/**
 * rung_workspace_move_offer:
 * @self: a workspace
 * @offer: id of an offer
 * @position: the place it shall have among all offers, from 0
 *
 * Moves an offer; its letter and colour stay.
 */
void
rung_workspace_move_offer (RungWorkspace *self,
                           const char    *offer,
                           guint          position)
{
  RungDocument *document = NULL;
  RungDocumentOffer *moved = NULL;

  if (position >= rung_document_get_n_offers (self->document))
    return;
  document = copy_with (self, offer, &moved);
  g_ptr_array_steal_index (document->offers, (guint) rung_document_find_offer (document, offer));
  g_ptr_array_insert (document->offers, (int) position, moved);
  rung_workspace_edit (self, document, _("moving an offer"));
}

/**
 * rung_workspace_add_item:
 * @self: a workspace
 * @offer: id of an offer
 * @list: a list of offers, such as their grants
 *
 * Adds an item with default inputs at the end of a list, unless it is full.
 */
void
rung_workspace_add_item (RungWorkspace       *self,
                         const char          *offer,
                         const RungInputList *list)
{
  RungDocumentOffer *changed = NULL;
  g_autoptr (RungDocument) document = copy_with (self, offer, &changed);
  g_autofree char *letter = rung_format_letter (offer);
  /* Translators: a letter; follows “Undo:” */
  g_autofree char *title = g_strdup_printf (_("adding to offer %s"), letter);

  if (rung_list_get_n (list, &changed->inputs) >= list->maximum)
    return;
  rung_list_add (list, &changed->inputs);
  rung_workspace_edit (self, g_steal_pointer (&document), title);
}

/**
 * rung_workspace_remove_item:
 * @self: a workspace
 * @offer: id of an offer
 * @list: a list of offers
 * @item: index of an item
 *
 * Removes an item of a list.
 */
void
rung_workspace_remove_item (RungWorkspace       *self,
                            const char          *offer,
                            const RungInputList *list,
                            guint                item)
{
  RungDocumentOffer *changed = NULL;
  RungDocument *document = copy_with (self, offer, &changed);
  g_autofree char *letter = rung_format_letter (offer);
  /* Translators: a letter; follows “Undo:” */
  g_autofree char *title = g_strdup_printf (_("removing from offer %s"), letter);

  rung_list_remove (list, &changed->inputs, item);
  rung_workspace_edit (self, document, title);
}

/**
 * rung_workspace_set_baseline:
 * @self: a workspace
 * @offer: id of an offer
 *
 * Chooses the offer the others are compared with.
 */
void
rung_workspace_set_baseline (RungWorkspace *self,
                             const char    *offer)
{
  RungDocument *document = rung_document_copy (self->document);

  g_free (document->baseline);
  document->baseline = g_strdup (offer);
  rung_workspace_commit (self, document, _("choosing the offer to compare with"), NULL, NULL);
  rung_workspace_changed (self);
}
