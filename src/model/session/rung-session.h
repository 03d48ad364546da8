/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/results/rung-results.h"
#include "model/rows/rung-market-list.h"
#include "model/workspace/rung-workspace.h"

#include "rung-imported-pay.h"
#include "rung-simulator.h"

G_BEGIN_DECLS

/* Ties a workspace to what is computed from it. Whoever shows something watches
 * "recomputed" (there are other results), "offers-changed" (offers were added,
 * removed or moved, or others are compared) and "simulated" (the futures caught
 * up). Results live until the next "recomputed". */

#define RUNG_TYPE_SESSION (rung_session_get_type ())

G_DECLARE_FINAL_TYPE (RungSession, rung_session, RUNG, SESSION, GObject)

RungSession       *rung_session_new              (RungTables  *tables);
const RungTables  *rung_session_get_tables       (RungSession *self);
RungWorkspace     *rung_session_get_workspace    (RungSession *self);
const RungResults *rung_session_get_results      (RungSession *self);
RungMarketList    *rung_session_get_market       (RungSession *self);
RungImportedPay   *rung_session_get_imported_pay (RungSession *self);
RungSimulator     *rung_session_get_simulator    (RungSession *self);

/* How it is looked at; not part of the document */
gboolean rung_session_is_compared  (RungSession *self,
                                    const char  *offer);
gboolean rung_session_set_compared (RungSession *self,
                                    const char  *offer,
                                    gboolean     is_compared);

/* What most of the window asks for. */

static inline const RungDocument *
rung_session_get_document (RungSession *self)
{
  return rung_workspace_get_document (rung_session_get_workspace (self));
}

static inline const RungDocument *
rung_session_get_compared (RungSession *self)
{
  return rung_results_get_compared (rung_session_get_results (self));
}

static inline const RungComparison *
rung_session_get_comparison (RungSession *self)
{
  return rung_results_get_comparison (rung_session_get_results (self));
}

G_END_DECLS
