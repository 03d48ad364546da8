/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "engine/answers/rung-verdict.h"

G_BEGIN_DECLS

char *rung_comparison_to_html (const RungComparison *self,
                               const RungDocument   *document,
                               const char           *title,
                               const RungVerdict    *verdict,
                               RungSpan              span,
                               const RungSimulation *simulation,
                               const char           *more_markup);

G_END_DECLS
