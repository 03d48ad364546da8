/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "engine/estimate/rung-estimate.h"

#include "cli/base/rung-cli-output.h"

G_BEGIN_DECLS

/* An estimate and the question it answers, all borrowed. */
typedef struct
{
  const RungTables *tables;
  const RungEstimateQuery *query;
  const RungEstimate *estimate;
  double base;              /* USD/year to place on the range, NAN for none */
  gboolean explain;         /* with every step, its formula and its source */
} RungCliEstimate;

int rung_cli_estimate_batch (const RungTables      *tables,
                             const char            *input,
                             const RungCliOutput   *output);
int rung_cli_estimate_write (const RungCliEstimate *self,
                             const RungCliOutput   *output);

G_END_DECLS
