/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "engine/document/rung-document.h"

G_BEGIN_DECLS

/* The head of a column of the comparison: letter and name of an offer, and
 * whether the others are held against it. */

#define RUNG_TYPE_OFFER_HEADER (rung_offer_header_get_type ())

G_DECLARE_FINAL_TYPE (RungOfferHeader, rung_offer_header, RUNG, OFFER_HEADER, GtkBox)

GtkWidget *rung_offer_header_new  (const char              *offer_id);
void       rung_offer_header_show (RungOfferHeader         *self,
                                   const RungDocumentOffer *offer,
                                   gboolean                 is_baseline);

G_END_DECLS
