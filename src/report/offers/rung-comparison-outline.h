/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "report/outline/rung-outline.h"

#include "rung-comparison-report.h"

G_BEGIN_DECLS

/* What is said of a comparison, part by part. Every format says the same, of the
 * parts that it has room for. */

typedef enum
{
  RUNG_COMPARISON_ANSWER,
  RUNG_COMPARISON_TABLE,
  RUNG_COMPARISON_CHART,
  RUNG_COMPARISON_CHANCES,
  RUNG_COMPARISON_YEARS,
  RUNG_COMPARISON_LEAVING,
  RUNG_COMPARISON_FLIPS,
  RUNG_COMPARISON_ASKS,
  RUNG_COMPARISON_MISSING,
  RUNG_COMPARISON_STACKS,
  RUNG_COMPARISON_INPUTS,
  RUNG_COMPARISON_DERIVATIONS,
  RUNG_COMPARISON_NOTES,
  RUNG_COMPARISON_SOURCES,
  RUNG_N_COMPARISON_PARTS,
} RungComparisonPart;

void rung_comparison_tell (const RungComparisonReport *self,
                           RungComparisonPart          part,
                           const RungOutline          *to);

G_END_DECLS
