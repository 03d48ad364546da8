/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "cli/base/rung-cli-output.h"
#include "engine/estimate/rung-estimate.h"

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

int rung_cli_estimate (int         argc,
                       char      **argv,
                       const char *data_folder);

G_END_DECLS
