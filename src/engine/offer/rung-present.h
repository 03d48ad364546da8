/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-projection.h"

G_BEGIN_DECLS

/* What later money is worth on the first day, and sums over the years. A month is
 * paid at its end. */

double rung_discount_get_month  (double                rate,
                                 double                month);
double rung_discount_get_factor (double                rate,
                                 guint                 year);
void   rung_projection_discount (const RungContext    *context,
                                 const RungFlows      *flows,
                                 RungProjection       *projection);
void   rung_explain_present     (const RungProjection *projection,
                                 RungMeasure           measure,
                                 RungLedger           *ledger);
void   rung_explain_years       (const RungProjection *projection,
                                 RungMeasure           measure,
                                 gboolean              is_average,
                                 RungLedger           *ledger);

G_END_DECLS
