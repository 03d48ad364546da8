/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/session/rung-session.h"

G_BEGIN_DECLS

/* The id of the offer at a place of the document, from 0; "" past the last one. */
static inline const char *
offer_id (RungSession *session,
          guint        index)
{
  const RungDocument *document = rung_session_get_document (session);

  return index < rung_document_get_n_offers (document)
         ? rung_document_get_offer (document, index)->id : "";
}

G_END_DECLS
