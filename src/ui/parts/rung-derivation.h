/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "engine/base/rung-ledger.h"

G_BEGIN_DECLS

/* How a figure was made, as a small sum in a popover that can be copied. */

void rung_derivation_popup (GtkWidget        *anchor,
                            const char       *title,
                            const char       *note,
                            const RungLedger *ledger);

G_END_DECLS
