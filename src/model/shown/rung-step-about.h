/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "engine/figures/rung-tables.h"

G_BEGIN_DECLS

/* What a step of the road ahead is about, in lines. */

GListModel *rung_step_about_new        (const RungRoadmapStep *step,
                                        const RungTables      *tables);
GListModel *rung_step_about_places_new (const RungRoadmapStep *step);

G_END_DECLS
