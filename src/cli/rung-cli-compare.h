/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "engine/rung-comparison.h"

#include "rung-cli-output.h"

G_BEGIN_DECLS

/* A comparison and what it is about, all borrowed. */
typedef struct
{
  const RungTables *tables;
  const RungDocument *document;
  const RungComparison *comparison;
  RungView view;
  RungSpan span;
} RungCliCompare;

GBytes *rung_cli_compare_to_json (const RungCliCompare *self);

G_END_DECLS
