/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-session-private.h"

static gboolean
is_chosen (RungSession *self,
           const char  *id)
{
  return g_ptr_array_find_with_equal_func (self->chosen, id, g_str_equal, NULL);
}

/* Offers that are gone are no choice any more. */
static guint
count_chosen (RungSession *self)
{
  guint n = 0;

  for (guint i = 0; i < self->document->offers->len; i++)
    n += is_chosen (self, rung_document_get_offer (self->document, i)->id) ? 1 : 0;
  return n;
}

static void
choose_first (RungSession *self)
{
  g_ptr_array_set_size (self->chosen, 0);
  for (guint i = 0; i < MIN (self->document->offers->len, RUNG_MAX_COMPARED); i++)
    g_ptr_array_add (self->chosen, g_strdup (rung_document_get_offer (self->document, i)->id));
}

/**
 * rung_session_compare:
 * @self: a session
 *
 * Picks the offers that are compared out of the document: those the person
 * chose, otherwise the first ones.
 */
void
rung_session_compare (RungSession *self)
{
  g_clear_pointer (&self->compared, rung_document_unref);
  if (count_chosen (self) == 0 && self->document->offers->len <= RUNG_MAX_COMPARED)
    {
      self->compared = rung_document_ref (self->document);
      return;
    }
  self->compared = rung_document_copy (self->document);
  for (guint i = self->compared->offers->len; i > 0; i--)
    if (!rung_session_is_compared (self, i - 1))
      g_ptr_array_remove_index (self->compared->offers, i - 1);
}

/**
 * rung_session_choose:
 * @self: a session
 * @id: id of an offer that is being added
 *
 * Compares a new offer too, where the person chose some and there is room.
 */
void
rung_session_choose (RungSession *self,
                     const char  *id)
{
  guint n = count_chosen (self);

  if (n > 0 && n < RUNG_MAX_COMPARED)
    g_ptr_array_add (self->chosen, g_strdup (id));
}

/**
 * rung_session_get_compared:
 * @self: a session
 *
 * Returns: (transfer none): the document with the compared offers alone, until
 *   the next change; the document itself while all are compared
 */
const RungDocument *
rung_session_get_compared (RungSession *self)
{
  return self->compared;
}

/**
 * rung_session_is_compared:
 * @self: a session
 * @index: index of an offer of the document
 *
 * Returns: %TRUE if the offer is among those that are compared
 */
gboolean
rung_session_is_compared (RungSession *self,
                          guint        index)
{
  if (count_chosen (self) == 0)
    return index < RUNG_MAX_COMPARED;
  return is_chosen (self, rung_document_get_offer (self->document, index)->id);
}

/**
 * rung_session_set_compared:
 * @self: a session
 * @index: index of an offer of the document
 * @is_compared: whether it is compared
 *
 * Takes an offer into the comparison or out of it. There is always one, and
 * never more than %RUNG_MAX_COMPARED.
 *
 * Returns: %TRUE if it was done
 */
gboolean
rung_session_set_compared (RungSession *self,
                           guint        index,
                           gboolean     is_compared)
{
  const char *id = rung_document_get_offer (self->document, index)->id;
  guint at = 0;

  if (rung_session_is_compared (self, index) == is_compared)
    return TRUE;
  if (count_chosen (self) == 0)
    choose_first (self);
  if (is_compared ? count_chosen (self) >= RUNG_MAX_COMPARED : count_chosen (self) <= 1)
    return FALSE;
  if (is_compared)
    g_ptr_array_add (self->chosen, g_strdup (id));
  else if (g_ptr_array_find_with_equal_func (self->chosen, id, g_str_equal, &at))
    g_ptr_array_remove_index (self->chosen, at);
  rung_session_recompute (self);
  g_signal_emit_by_name (self, "offers-changed");
  return TRUE;
}
