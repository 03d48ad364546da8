/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-editable.h"

G_BEGIN_DECLS

/* The items of an offer's lists as records. */

#define RUNG_TYPE_OFFER_GRANT_RECORD (rung_offer_grant_record_get_type ())
G_DECLARE_FINAL_TYPE (RungOfferGrantRecord, rung_offer_grant_record, RUNG, OFFER_GRANT_RECORD,
                      RungEditable)

#define RUNG_TYPE_OFFER_PAYMENT_RECORD (rung_offer_payment_record_get_type ())
G_DECLARE_FINAL_TYPE (RungOfferPaymentRecord, rung_offer_payment_record, RUNG, OFFER_PAYMENT_RECORD,
                      RungEditable)

#define RUNG_TYPE_OFFER_RAISE_RECORD (rung_offer_raise_record_get_type ())
G_DECLARE_FINAL_TYPE (RungOfferRaiseRecord, rung_offer_raise_record, RUNG, OFFER_RAISE_RECORD,
                      RungEditable)

#define RUNG_TYPE_OFFER_REFRESHER_RECORD (rung_offer_refresher_record_get_type ())
G_DECLARE_FINAL_TYPE (RungOfferRefresherRecord, rung_offer_refresher_record, RUNG,
                      OFFER_REFRESHER_RECORD, RungEditable)

RungEditable *rung_offer_item_new (const RungInputTable *table);

G_END_DECLS
