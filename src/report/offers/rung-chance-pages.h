/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "engine/futures/rung-simulation.h"
#include "report/paper/rung-paper.h"

G_BEGIN_DECLS

/* Chances on paper and on a page of the web. */

void rung_chance_add_to_paper (const RungSimulation *simulation,
                               RungPaper            *paper);
void rung_chance_add_to_html  (const RungSimulation *simulation,
                               GString              *out);

G_END_DECLS
