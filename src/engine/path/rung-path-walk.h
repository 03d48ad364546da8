/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-path-private.h"

G_BEGIN_DECLS

/* A walk along a path, month by month. */

void     rung_walk_begin      (RungWalk       *self);
gboolean rung_walk_get_moment (const RungWalk *self,
                               guint           month,
                               RungMoment     *moment);
guint    rung_walk_get_next   (const RungWalk *self,
                               guint           month);
void     rung_walk_work       (RungWalk       *self,
                               guint           from,
                               guint           to);
gboolean rung_walk_set_up     (RungWalk       *self);

G_END_DECLS
