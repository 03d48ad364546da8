/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "engine/path/rung-gaps.h"
#include "engine/path/rung-ladder.h"
#include "engine/path/rung-path.h"
#include "engine/path/rung-paths.h"
#include "engine/path/rung-roadmap.h"

G_BEGIN_DECLS

/* Everything about the road ahead, computed once for whoever writes it. */
typedef struct
{
  const RungWorthContext *context;
  const RungTables *tables; /* of the context, with the figures of the market */
  const RungDocument *document; /* of the context */
  RungStanding standing;
  const RungLadderLevel *next;     /* (nullable) the rung above */
  GArray *asks;             /* RungAskRow of the rung above */
  GArray *gaps;             /* RungGapRow */
  GArray *roadmap;          /* RungRoadmapRow */
  RungRoadmapProgress progress;
  RungPaths *paths;         /* (nullable) */
  GArray *returns;          /* RungReturn */
} RungPlanReport;

void       rung_plan_report_init         (RungPlanReport         *self,
                                          const RungWorthContext *context);
void       rung_plan_report_clear        (RungPlanReport         *self);
gboolean   rung_plan_report_has_paths    (const RungPlanReport   *self);
GPtrArray *rung_plan_report_list_sources (const RungPlanReport   *self);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (RungPlanReport, rung_plan_report_clear)

G_END_DECLS
