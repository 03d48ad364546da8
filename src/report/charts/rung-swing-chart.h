/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "engine/answers/rung-flip.h"
#include "report/kit/rung-chart.h"

G_BEGIN_DECLS

/* The inputs that move the lead of one offer over another, a bar each. */

/* How far inputs move the difference of two offers. */
typedef struct
{
  const char *first;        /* id of an offer */
  const char *second;
  double gap;               /* USD: the first less the second, as things are */
  const GArray *swings;     /* RungSwing, the widest first */
} RungSwingTable;

#define RUNG_MAX_SWINGS 8   /* bars; narrower ones are left out */

RungChart *rung_swing_chart_new       (const RungSwingTable *table,
                                       const RungCanvas     *canvas);
double     rung_swing_chart_get_lines (const GArray         *swings);

G_END_DECLS
