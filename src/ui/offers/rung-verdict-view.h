/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/parts/rung-section.h"

G_BEGIN_DECLS

/* The answer over the offers: who, by how much, how sure, and what would change it. Its button for
 * what to ask for activates "offers.ask". */

#define RUNG_TYPE_VERDICT_VIEW (rung_verdict_view_get_type ())

G_DECLARE_FINAL_TYPE (RungVerdictView, rung_verdict_view, RUNG, VERDICT_VIEW, RungSection)

G_END_DECLS
