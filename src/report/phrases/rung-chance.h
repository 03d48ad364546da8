/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "engine/futures/rung-simulation.h"
#include "report/kit/rung-grid.h"

G_BEGIN_DECLS

/* Chances in words and in tables: always of 100 futures, and never as certain
 * unless they are. */

char       *rung_format_chance          (double                chance);
char       *rung_format_chance_in_words (double                chance);
char       *rung_phrase_ahead           (const RungSimulation *simulation,
                                         guint                 offer,
                                         guint                 other);
char       *rung_phrase_best            (const RungSimulation *simulation,
                                         guint                 offer);
char       *rung_phrase_futures         (const RungSimulation *simulation);
const char *rung_phrase_limits          (void);
RungGrid   *rung_chance_grid_new        (const RungSimulation *simulation);
RungGrid   *rung_percentiles_grid_new   (const RungSimulation *simulation);

G_END_DECLS
