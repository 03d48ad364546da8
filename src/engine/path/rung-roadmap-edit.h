/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-roadmap.h"

G_BEGIN_DECLS

/* Steps of a roadmap that are marked as done or planned. */

gboolean rung_roadmap_set_state (const RungTables *tables,
                                 RungDocument     *copy,
                                 const char       *step,
                                 const char       *state);
gboolean rung_roadmap_apply     (const RungTables *tables,
                                 RungDocument     *copy,
                                 const char       *step);
gboolean rung_roadmap_take_back (const RungTables *tables,
                                 RungDocument     *copy,
                                 const char       *step);
void     rung_plan_begin        (RungDocument     *copy);
gboolean rung_roadmap_tick      (const RungTables *tables,
                                 RungDocument     *copy,
                                 const char       *step,
                                 const char       *state);

G_END_DECLS
