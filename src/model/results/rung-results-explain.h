/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "engine/offer/rung-everywhere.h"
#include "engine/path/rung-paths.h"

#include "rung-results.h"

G_BEGIN_DECLS

/* How results were made, and what is computed beside them whenever it is asked for. An
 * offer is named by its id. */

RungLedger *rung_results_explain            (const RungResults *self,
                                             RungMeasure        measure,
                                             const char        *offer,
                                             RungSpan           span);
RungLedger *rung_results_explain_year       (const RungResults *self,
                                             RungMeasure        measure,
                                             const char        *offer,
                                             guint              year);
RungLedger *rung_results_explain_lead       (const RungResults *self,
                                             const char        *first,
                                             const char        *second);
RungLedger *rung_results_explain_path       (const RungResults *self,
                                             guint              path,
                                             guint              year,
                                             RungPathMeasure    measure,
                                             RungPathView       view);
GArray     *rung_results_compute_everywhere (const RungResults *self,
                                             const char        *offer,
                                             RungSpan           span,
                                             double            *next);
GArray     *rung_results_compute_changes    (const RungResults *self);
GArray     *rung_results_compute_places     (const RungResults *self);
gboolean    rung_results_compute_pair       (const RungResults *self,
                                             const RungChange  *first,
                                             const RungChange  *second,
                                             RungWorth         *gain);

G_END_DECLS
