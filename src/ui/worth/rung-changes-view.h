/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/parts/rung-section.h"

G_BEGIN_DECLS

/* What one change of the profile is worth, and two of them together. */

#define RUNG_TYPE_CHANGES_VIEW (rung_changes_view_get_type ())

G_DECLARE_FINAL_TYPE (RungChangesView, rung_changes_view, RUNG, CHANGES_VIEW, RungSection)

G_END_DECLS
