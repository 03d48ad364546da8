/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-comparison-report.h"

G_BEGIN_DECLS

/* A comparison on pages: the answer, the table, the chart, then everything it
 * rests on. Whoever asks for it may add sections before it is written. */

RungPaper *rung_comparison_paper_new (const RungComparisonReport *self);

G_END_DECLS
