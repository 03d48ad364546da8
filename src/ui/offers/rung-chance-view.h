/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "model/session/rung-session.h"

G_BEGIN_DECLS

/* How sure the comparison is: chances of the offers against each other, and
 * how widely what is left of each spreads. */

#define RUNG_TYPE_CHANCE_VIEW (rung_chance_view_get_type ())

G_DECLARE_FINAL_TYPE (RungChanceView, rung_chance_view, RUNG, CHANCE_VIEW, GtkWidget)

GtkWidget *rung_chance_view_new (RungSession *session);

G_END_DECLS
