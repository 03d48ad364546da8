/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "engine/path/rung-changes.h"
#include "engine/path/rung-path.h"
#include "engine/path/rung-paths.h"
#include "engine/path/rung-roadmap.h"
#include "engine/path/rung-study.h"

G_BEGIN_DECLS

/* What is computed of the road ahead: the steps at once, paths and studies when
 * they are first asked for. */

typedef struct _RungRoadResults RungRoadResults;

RungRoadResults *rung_road_results_new         (const RungWorthContext *context,
                                                RungDocument           *document,
                                                const GArray           *before);
RungRoadResults *rung_road_results_ref         (RungRoadResults        *self);
void             rung_road_results_unref       (RungRoadResults        *self);
GArray          *rung_road_results_get_roadmap (const RungRoadResults  *self);
const RungPaths *rung_road_results_get_paths   (RungRoadResults        *self);
GArray          *rung_road_results_get_returns (RungRoadResults        *self);

G_END_DECLS
