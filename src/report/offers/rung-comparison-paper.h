/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "engine/answers/rung-verdict.h"
#include "report/paper/rung-paper.h"

G_BEGIN_DECLS

/* A comparison on paper: the answer, the table, the chart, then everything it
 * rests on. Whoever asks for it may add sections before it is written. */

typedef struct
{
  const RungContext *context;
  const RungComparison *comparison;
  const RungVerdict *verdict; /* of it, by the view that offers are ranked by */
  RungSpan span;            /* of the table */
  RungPaperSize size;
  const char *title;        /* of the document */
  GDateTime *created;
  const RungSimulation *simulation; /* (nullable) */
} RungComparisonPaper;

RungPaper *rung_comparison_paper_new (const RungComparisonPaper *self);

G_END_DECLS
