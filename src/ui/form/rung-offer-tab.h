/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* The button of an offer over the form, of a RungLine with its id and its name. It activates
 * "side.show" with the id. */

#define RUNG_TYPE_OFFER_TAB (rung_offer_tab_get_type ())

G_DECLARE_FINAL_TYPE (RungOfferTab, rung_offer_tab, RUNG, OFFER_TAB, GtkToggleButton)

G_END_DECLS
