/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "engine/base/rung-ledger.h"
#include "model/shown/rung-derivation-shown.h"

G_BEGIN_DECLS

/* How a figure was made, as a small sum in a popover that can be copied. */

#define RUNG_TYPE_DERIVATION (rung_derivation_get_type ())

G_DECLARE_FINAL_TYPE (RungDerivation, rung_derivation, RUNG, DERIVATION, GtkPopover)

void rung_derivation_popup       (GtkWidget           *anchor,
                                  const char          *title,
                                  const char          *note,
                                  const RungLedger    *ledger);
void rung_derivation_popup_shown (GtkWidget           *anchor,
                                  RungDerivationShown *shown);
void rung_derivation_popup_at    (GtkWidget           *anchor,
                                  RungDerivationShown *shown,
                                  const GdkRectangle  *at);

G_END_DECLS
