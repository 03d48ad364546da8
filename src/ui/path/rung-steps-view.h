/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/parts/rung-section.h"

G_BEGIN_DECLS

/* The roadmap: how far it is, when what is due, and every step in the order to
 * do them. */

#define RUNG_TYPE_STEPS_VIEW (rung_steps_view_get_type ())

G_DECLARE_FINAL_TYPE (RungStepsView, rung_steps_view, RUNG, STEPS_VIEW, RungSection)

GtkWidget *rung_steps_view_new (RungSession *session);

G_END_DECLS
