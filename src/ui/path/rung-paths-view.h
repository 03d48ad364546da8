/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/parts/rung-section.h"

G_BEGIN_DECLS

/* Staying and the paths of the document side by side: a chart, an editor and a table. */

#define RUNG_TYPE_PATHS_VIEW (rung_paths_view_get_type ())

G_DECLARE_FINAL_TYPE (RungPathsView, rung_paths_view, RUNG, PATHS_VIEW, RungSection)

void rung_paths_view_select (RungPathsView *self,
                             guint          path);

G_END_DECLS
