/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-projection.h"

G_BEGIN_DECLS

/* A year of an offer while it is computed, and the figure that is told. */
typedef struct
{
  const RungContext *context;
  const RungOfferInputs *offer;
  const RungFlows *flows;
  const RungFlowsLog *log;  /* (nullable) */
  guint year;
  RungProjection *projection;
} RungYear;

void rung_year_compute  (const RungYear *self);
void rung_year_withhold (const RungYear *self);

G_END_DECLS
