/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "model/session/rung-session.h"

G_BEGIN_DECLS

/* A figure of an offer in the comparison; it opens to show how it was made. */

GtkWidget *rung_offer_cell_new (RungSession *session,
                                RungMeasure  measure,
                                const char  *offer);

G_END_DECLS
