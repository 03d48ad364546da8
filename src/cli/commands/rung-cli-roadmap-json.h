/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-cli-roadmap.h"

G_BEGIN_DECLS

/* A plan as JSON. */

GBytes *rung_cli_roadmap_to_json (const RungPlanReport *report);

G_END_DECLS
