/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-editable.h"

G_BEGIN_DECLS

#define RUNG_TYPE_OFFER (rung_offer_get_type ())

G_DECLARE_FINAL_TYPE (RungOffer, rung_offer, RUNG, OFFER, RungEditable)

RungOffer  *rung_offer_new    (const char *id);
const char *rung_offer_get_id (RungOffer  *self);

G_END_DECLS
