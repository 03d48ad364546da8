/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "engine/document/rung-document.h"
#include "model/records/rung-offer-record.h"
#include "model/records/rung-plan-record.h"
#include "model/records/rung-profile-record.h"

G_BEGIN_DECLS

/* One open document: its records, what can be undone, and its file. Offers are
 * told apart by their ids. The workspace is the only handler of the records; it
 * emits "changed" with what the change feeds, "offers-changed" when offers were
 * added, removed or moved, and "history-changed". */

#define RUNG_TYPE_WORKSPACE (rung_workspace_get_type ())

G_DECLARE_FINAL_TYPE (RungWorkspace, rung_workspace, RUNG, WORKSPACE, GObject)

RungWorkspace         *rung_workspace_new             (const RungTables *tables);
RungDocument          *rung_workspace_get_document    (RungWorkspace    *self);
RungProfileRecord     *rung_workspace_get_profile     (RungWorkspace    *self);
RungAssumptionsRecord *rung_workspace_get_assumptions (RungWorkspace    *self);
RungPlanRecord        *rung_workspace_get_plan        (RungWorkspace    *self);
GListModel            *rung_workspace_get_offers      (RungWorkspace    *self);
RungOfferRecord       *rung_workspace_get_offer       (RungWorkspace    *self,
                                                       const char       *id);
gboolean               rung_workspace_is_typing       (RungWorkspace    *self);

G_END_DECLS
