/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-path.h"
#include "rung-paths.h"

G_BEGIN_DECLS

/* How the worth of a path was made. */

void rung_paths_explain      (const RungPaths        *self,
                              const RungWorthContext *context,
                              guint                   path,
                              guint                   year,
                              RungPathMeasure         measure,
                              RungLedger             *ledger);
void rung_paths_explain_view (const RungPaths        *self,
                              const RungWorthContext *context,
                              guint                   path,
                              guint                   year,
                              RungPathMeasure         measure,
                              RungPathView            view,
                              RungLedger             *ledger);

G_END_DECLS
