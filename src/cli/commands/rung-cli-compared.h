/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "cli/base/rung-cli-output.h"
#include "engine/answers/rung-verdict.h"
#include "report/paper/rung-paper.h"
#include "store/json/rung-json-write.h"

G_BEGIN_DECLS

/* A comparison and what it is about, all borrowed. */
typedef struct
{
  const RungTables *tables;
  const RungDocument *document;
  const RungComparison *comparison;
  RungRanking ranking;
  RungSpan span;
  const RungContext *context;
  const char *file;         /* as typed */
  RungPaperSize size;
  const RungSimulation *simulation; /* (nullable) */
  const RungVerdict *verdict; /* of all these */
} RungCliCompare;

G_END_DECLS
