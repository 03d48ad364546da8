/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "model/session/rung-session.h"

G_BEGIN_DECLS

/* The comparison: a row per measure in groups that fold, a column per offer. */

#define RUNG_TYPE_OFFER_TABLE (rung_offer_table_get_type ())

G_DECLARE_FINAL_TYPE (RungOfferTable, rung_offer_table, RUNG, OFFER_TABLE, GtkWidget)

GtkWidget *rung_offer_table_new        (RungSession    *session);
void       rung_offer_table_set_page   (RungOfferTable *self,
                                        GtkAdjustment  *vertical);
void       rung_offer_table_set_narrow (RungOfferTable *self,
                                        gboolean        is_narrow);

G_END_DECLS
