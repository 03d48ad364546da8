/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-editable.h"

G_BEGIN_DECLS

/* The items of an offer's lists as records. */

#define RUNG_TYPE_OFFER_GRANT (rung_offer_grant_get_type ())
G_DECLARE_FINAL_TYPE (RungOfferGrant, rung_offer_grant, RUNG, OFFER_GRANT, RungEditable)

#define RUNG_TYPE_OFFER_PAYMENT (rung_offer_payment_get_type ())
G_DECLARE_FINAL_TYPE (RungOfferPayment, rung_offer_payment, RUNG, OFFER_PAYMENT, RungEditable)

#define RUNG_TYPE_OFFER_RAISE (rung_offer_raise_get_type ())
G_DECLARE_FINAL_TYPE (RungOfferRaise, rung_offer_raise, RUNG, OFFER_RAISE, RungEditable)

#define RUNG_TYPE_OFFER_REFRESHER (rung_offer_refresher_get_type ())
G_DECLARE_FINAL_TYPE (RungOfferRefresher, rung_offer_refresher, RUNG, OFFER_REFRESHER, RungEditable)

RungEditable *rung_offer_item_new (const RungInputTable *table);

G_END_DECLS
