/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "engine/offer/rung-leaving.h"
#include "report/kit/rung-chart.h"

G_BEGIN_DECLS

/* What each offer leaves to somebody who goes after a month: a step line an offer. */

/* The outcomes of leaving in any month, for some offers of a document. */
typedef struct
{
  const RungDocument *document;
  const GPtrArray *offers;  /* utf8: ids of them */
  GArray *const *rows;      /* RungLeaving of each, by month */
  guint month;              /* the one that is looked at, from 1; 0 for none */
} RungLeavingTable;

RungChart *rung_leaving_chart_new (const RungLeavingTable *table,
                                   const RungCanvas       *canvas);

G_END_DECLS
