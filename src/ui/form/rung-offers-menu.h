/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/session/rung-session.h"
#include "ui/kit/rung-widget.h"

G_BEGIN_DECLS

/* All offers of a document that has many: a list with a filter, in which an
 * offer is opened or taken into the comparison. Emits "open" (id). */

#define RUNG_TYPE_OFFERS_MENU (rung_offers_menu_get_type ())

G_DECLARE_FINAL_TYPE (RungOffersMenu, rung_offers_menu, RUNG, OFFERS_MENU, RungWidget)

void rung_offers_menu_set_session (RungOffersMenu *self,
                                   RungSession    *session);

G_END_DECLS
