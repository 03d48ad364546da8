/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "engine/answers/rung-flip.h"
#include "engine/offer/rung-stack.h"
#include "engine/offer/rung-leaving.h"

#include "report/kit/rung-chart.h"

G_BEGIN_DECLS

/* The charts about what would change the answer. */

/* What leaving in any month comes to, for some offers of a document. */
typedef struct
{
  const RungDocument *document;
  const GArray *offers;     /* guint: which offers */
  GArray *const *rows;      /* RungLeaving of each, by month */
  guint month;              /* the one that is looked at, from 1; 0 for none */
} RungLeavingTable;

/* How far inputs move the difference of two offers. */
typedef struct
{
  const RungDocument *document;
  guint first;              /* index of an offer */
  guint second;
  double gap;               /* USD: the first less the second, as things are */
  const GArray *swings;     /* RungSwing, the widest first */
} RungSwingTable;

#define RUNG_MAX_SWINGS 8   /* bars; narrower ones are left out */

RungChart *rung_leaving_chart_new     (const RungLeavingTable *table,
                                       const RungCanvas       *canvas);
RungChart *rung_swing_chart_new       (const RungSwingTable   *table,
                                       const RungCanvas       *canvas);
double     rung_swing_chart_get_lines (const GArray           *swings);
RungChart *rung_stack_chart_new       (const RungStack        *stack,
                                       const RungCanvas       *canvas);

G_END_DECLS
