/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-widget.h"

G_BEGIN_DECLS

/* A figure that can be pressed: one widget for a line and a note under it,
 * because a table of many figures made of buttons and labels is slow. */

#define RUNG_TYPE_CELL (rung_cell_get_type ())

G_DECLARE_FINAL_TYPE (RungCell, rung_cell, RUNG, CELL, RungWidget)

const char *rung_cell_get_text          (RungCell   *self);
void        rung_cell_set_text          (RungCell   *self,
                                         const char *text);
void        rung_cell_set_note          (RungCell   *self,
                                         const char *note);
void        rung_cell_set_has_note_room (RungCell   *self,
                                         gboolean    has_note_room);
void        rung_cell_set_marked        (RungCell   *self,
                                         gboolean    is_marked);
void        rung_cell_set_name          (RungCell   *self,
                                         const char *name);

G_END_DECLS
