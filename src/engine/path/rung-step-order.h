/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-roadmap.h"

G_BEGIN_DECLS

/* In which order steps are done. Part of rung_roadmap_compute(). */

void rung_step_order_sort (GArray       *rows,
                           const GArray *before);

G_END_DECLS
