/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "model/session/rung-session.h"

G_BEGIN_DECLS

/* Which offer is worth more: verdict, table, charts. */

#define RUNG_TYPE_OFFERS_PAGE (rung_offers_page_get_type ())

G_DECLARE_FINAL_TYPE (RungOffersPage, rung_offers_page, RUNG, OFFERS_PAGE, GtkWidget)

GtkWidget *rung_offers_page_new        (RungSession    *session);
void       rung_offers_page_set_narrow (RungOffersPage *self,
                                        gboolean        is_narrow);

G_END_DECLS
