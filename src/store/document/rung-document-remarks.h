/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "engine/document/rung-document.h"
#include "store/json/rung-json.h"

G_BEGIN_DECLS

/* Members of a document that are unknown or may be mistakes, though it can be read. */

void rung_document_keep_extras   (RungJsonNode           object,
                                  const RungInputTable  *table,
                                  const char *const     *members,
                                  GPtrArray             *extras);
void rung_document_remark_number (RungJsonNode           object,
                                  RungJsonNode           member,
                                  const RungInput       *input,
                                  gint64                 value);
void rung_document_remark_odds   (RungJsonNode           object,
                                  const RungOfferInputs *offer);
void rung_document_remark_roles  (RungJsonNode           object,
                                  const RungDocument    *document);

G_END_DECLS
