/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "model/session/rung-session.h"

G_BEGIN_DECLS

/* Which offer the others are held against. */

#define RUNG_TYPE_BASELINE_CHOOSER (rung_baseline_chooser_get_type ())

G_DECLARE_FINAL_TYPE (RungBaselineChooser, rung_baseline_chooser, RUNG, BASELINE_CHOOSER, GtkBox)

GtkWidget *rung_baseline_chooser_new           (RungSession         *session);
void       rung_baseline_chooser_show_offers   (RungBaselineChooser *self);
void       rung_baseline_chooser_show_baseline (RungBaselineChooser *self);

G_END_DECLS
