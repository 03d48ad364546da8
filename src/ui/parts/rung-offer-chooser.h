/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/session/rung-session.h"
#include "ui/kit/rung-widget.h"

G_BEGIN_DECLS

/* One offer of the session. It follows what is proposed until the person
 * chooses another, and then the offer that was chosen wherever it moves. */

#define RUNG_TYPE_OFFER_CHOOSER (rung_offer_chooser_get_type ())

G_DECLARE_FINAL_TYPE (RungOfferChooser, rung_offer_chooser, RUNG, OFFER_CHOOSER, RungWidget)

void       rung_offer_chooser_propose      (RungOfferChooser *self,
                                            const char       *offer);
void       rung_offer_chooser_choose       (RungOfferChooser *self,
                                            const char       *offer);
const char *rung_offer_chooser_get          (RungOfferChooser *self);
const char *rung_offer_chooser_get_previous (RungOfferChooser *self);

G_END_DECLS
