/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "model/session/rung-session.h"

G_BEGIN_DECLS

/* An offer in the list of all of them: activated it is opened, its mark takes it into the
 * comparison. Emits "refused" (whether it was to come in) when that cannot be. */

#define RUNG_TYPE_OFFERS_ROW (rung_offers_row_get_type ())

G_DECLARE_FINAL_TYPE (RungOffersRow, rung_offers_row, RUNG, OFFERS_ROW, GtkListBoxRow)

GtkWidget  *rung_offers_row_new       (RungSession             *session,
                                       const RungDocumentOffer *offer);
const char *rung_offers_row_get_offer (RungOffersRow           *self);
gboolean    rung_offers_row_matches   (RungOffersRow           *self,
                                       const char              *needle);

G_END_DECLS
