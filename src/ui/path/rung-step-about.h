/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "engine/figures/rung-tables.h"

G_BEGIN_DECLS

/* What a step of the roadmap is about, in lines. */

GtkWidget *rung_step_about_new (const RungRoadmapStep *step,
                                const RungTables      *tables);

G_END_DECLS
