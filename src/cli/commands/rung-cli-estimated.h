/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "cli/base/rung-cli-output.h"
#include "engine/estimate/rung-pool.h"

G_BEGIN_DECLS

/* An estimate and the question it answers, all borrowed. */
typedef struct
{
  const RungTables *tables;
  const RungEstimateQuery *query;
  const RungEstimate *estimate;
  const RungPool *pool;     /* what it and other sources say together */
  double base;              /* USD/year to place on the range, NAN for none */
  gboolean explain;         /* with every step, its formula and its source */
} RungCliEstimate;

G_END_DECLS
