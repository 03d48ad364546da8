/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-editable.h"

G_BEGIN_DECLS

#define RUNG_TYPE_OFFER_RECORD (rung_offer_record_get_type ())

G_DECLARE_FINAL_TYPE (RungOfferRecord, rung_offer_record, RUNG, OFFER_RECORD, RungEditable)

RungOfferRecord *rung_offer_record_new    (const char      *id);
const char      *rung_offer_record_get_id (RungOfferRecord *self);

G_END_DECLS
