/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-widget.h"

G_BEGIN_DECLS

/* A side pane beside the content, or, where there is no room, one of both. */

#define RUNG_TYPE_PANES (rung_panes_get_type ())

G_DECLARE_FINAL_TYPE (RungPanes, rung_panes, RUNG, PANES, RungWidget)

GtkWidget *rung_panes_new            (GtkWidget *side,
                                      GtkWidget *content);
gboolean   rung_panes_get_is_folded  (RungPanes *self);
void       rung_panes_set_shows_side (RungPanes *self,
                                      gboolean   shows_side);

G_END_DECLS
