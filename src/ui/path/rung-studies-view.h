/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/parts/rung-section.h"

G_BEGIN_DECLS

/* What every course of study costs and returns, and the figures it is counted with. A study becomes
 * a path by the action "road.add-study". */

#define RUNG_TYPE_STUDIES_VIEW (rung_studies_view_get_type ())

G_DECLARE_FINAL_TYPE (RungStudiesView, rung_studies_view, RUNG, STUDIES_VIEW, RungSection)

G_END_DECLS
