/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-comparison-paper.h"

G_BEGIN_DECLS

/* The sections about what would change the answer. */

void rung_answers_paper_add (const RungComparisonPaper *self,
                             RungPaper                 *paper);

G_END_DECLS
