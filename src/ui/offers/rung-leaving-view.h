/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/parts/rung-section.h"

G_BEGIN_DECLS

/* What somebody keeps who leaves after a month. */

#define RUNG_TYPE_LEAVING_VIEW (rung_leaving_view_get_type ())

G_DECLARE_FINAL_TYPE (RungLeavingView, rung_leaving_view, RUNG, LEAVING_VIEW, RungSection)

G_END_DECLS
