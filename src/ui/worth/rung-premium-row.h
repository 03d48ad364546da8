/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "engine/estimate/rung-estimate.h"

G_BEGIN_DECLS

/* A line of an estimate: what is published and what it counts for. */

GtkWidget *rung_premium_row_new (const RungEstimate *estimate,
                                 guint               index);

G_END_DECLS
