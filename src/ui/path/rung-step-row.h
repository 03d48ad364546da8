/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "model/session/rung-session.h"

G_BEGIN_DECLS

/* One step of the roadmap: a tick, what it brings, and unfolded what to do, how
 * one knows that it is done, where to learn it, and the person's own days and
 * note. */

#define RUNG_TYPE_STEP_ROW (rung_step_row_get_type ())

G_DECLARE_FINAL_TYPE (RungStepRow, rung_step_row, RUNG, STEP_ROW, GtkWidget)

GtkWidget *rung_step_row_new    (RungSession           *session,
                                 const RungRoadmapStep *step);
void       rung_step_row_update (RungStepRow           *self,
                                 const RungRoadmapRow  *row,
                                 guint                  number);
void       rung_step_row_unfold (RungStepRow           *self);

G_END_DECLS
