/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "engine/path/rung-paths.h"
#include "engine/path/rung-roadmap.h"
#include "engine/path/rung-study-return.h"

G_BEGIN_DECLS

/* What is added to pay, as a range that its uncertainty carries. */

char *rung_phrase_gain_range  (double                low,
                               double                high);
char *rung_phrase_balance     (double                low,
                               double                high);
char *rung_phrase_pays        (double                chance);
char *rung_phrase_pays_short  (double                chance);
char *rung_phrase_step_gain   (const RungRoadmapRow *row);
char *rung_phrase_step_adds   (const RungRoadmapRow *row);
char *rung_phrase_study_adds  (const RungReturn     *row);
char *rung_phrase_path_lead  (const RungPaths      *paths,
                               guint                 path);

G_END_DECLS
