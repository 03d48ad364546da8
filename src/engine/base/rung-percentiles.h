/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Where a tenth, half and nine tenths of many values lie below. */
typedef struct
{
  double low;     /* 10th percentile, in the unit of the values */
  double middle;  /* 50th */
  double high;    /* 90th */
} RungPercentiles;

void rung_percentiles_compute (const float     *values,
                               guint            n,
                               float           *scratch,
                               RungPercentiles *percentiles);

G_END_DECLS
