/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "engine/document/rung-document.h"

G_BEGIN_DECLS

/* A skill that is asked for, and what it would add to what the person has. */
typedef struct
{
  const RungSkillNeed *need;
  const RungTrait *trait;   /* of the pay model */
  gboolean has;
  gboolean has_premium;     /* somebody publishes one */
  gboolean is_emerging;
  double gain;              /* USD/year of base pay, in the middle; 0 where none is left */
  double gain_doubt;        /* standard deviation of it, USD */
  double published_low;     /* premium as published, 1; 0 where none */
  double published_high;
} RungGapRow;

GArray *rung_gaps_compute (const RungTables   *tables,
                           const RungDocument *document);

G_END_DECLS
