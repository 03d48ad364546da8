/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/parts/rung-section.h"

G_BEGIN_DECLS

/* What the years ahead bring on each path: a picture, the paths to edit and
 * the figures side by side. */

#define RUNG_TYPE_PATHS_VIEW (rung_paths_view_get_type ())

G_DECLARE_FINAL_TYPE (RungPathsView, rung_paths_view, RUNG, PATHS_VIEW, RungSection)

GtkWidget *rung_paths_view_new    (RungSession   *session);
void       rung_paths_view_select (RungPathsView *self,
                                   guint          path);

G_END_DECLS
