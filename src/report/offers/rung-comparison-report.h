/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "engine/answers/rung-verdict.h"
#include "report/paper/rung-paper.h"

G_BEGIN_DECLS

/* A comparison and what is told with it; everything is borrowed. */
typedef struct
{
  const RungContext *context;
  const RungComparison *comparison;
  const RungVerdict *verdict; /* of it, by what offers are ranked by */
  RungSpan span;            /* of the table */
  RungPaperSize size;       /* of pages */
  const char *title;        /* of the document */
  GDateTime *created;       /* (nullable) but for pages */
  const RungSimulation *simulation; /* (nullable) */
} RungComparisonReport;

G_END_DECLS
