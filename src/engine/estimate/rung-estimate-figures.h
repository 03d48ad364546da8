/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-estimate.h"

G_BEGIN_DECLS

/* Figures of an estimate, and how each was made. */

void   rung_estimate_get_range       (const RungEstimate *estimate,
                                      double             *low,
                                      double             *high);
double rung_estimate_get_percentile  (const RungEstimate *estimate,
                                      double              base);
void   rung_estimate_get_percentiles (const RungEstimate *estimate,
                                      double              base,
                                      double             *from,
                                      double             *to);
double rung_estimate_get_total       (const RungTables   *tables,
                                      const RungEstimate *estimate,
                                      const char         *industry);
double rung_estimate_get_rounded     (const RungEstimate *estimate,
                                      guint               line);
void   rung_estimate_explain         (const RungEstimate *estimate,
                                      RungLedger         *ledger);
double rung_place_get_factor         (const RungTables   *tables,
                                      const RungPlace    *place);
double rung_place_get_price_level    (const RungPlace    *place);

G_END_DECLS
