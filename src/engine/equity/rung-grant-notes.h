/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-grant-layout.h"

G_BEGIN_DECLS

/* What is noted of a grant beside what it pays: what follows the price, and what never vests. */

void rung_layout_forfeit     (const RungLayout *self,
                              double            units,
                              double            price);
void rung_layout_note_risk   (const RungLayout *self,
                              guint             month,
                              double            amount,
                              RungTreatment     treatment,
                              double            taxed,
                              gboolean          is_held);
void rung_layout_note_option (const RungLayout *self,
                              guint             month,
                              double            amount,
                              RungTreatment     treatment,
                              double            strike);

G_END_DECLS
