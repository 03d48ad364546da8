/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/parts/rung-section.h"

G_BEGIN_DECLS

/* What others publish on pay beside the estimate, and what to know about its figures. */

#define RUNG_TYPE_EVIDENCE_VIEW (rung_evidence_view_get_type ())

G_DECLARE_FINAL_TYPE (RungEvidenceView, rung_evidence_view, RUNG, EVIDENCE_VIEW, RungSection)

G_END_DECLS
