/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/kit/rung-widget.h"

G_BEGIN_DECLS

/* The colour of an offer as a small disc, the same on every page. */

#define RUNG_TYPE_SWATCH (rung_swatch_get_type ())

G_DECLARE_FINAL_TYPE (RungSwatch, rung_swatch, RUNG, SWATCH, RungWidget)

GtkWidget *rung_swatch_new_with_letter (const char *offer_id);
GtkWidget *rung_swatch_new_for_path    (guint       path);

G_END_DECLS
