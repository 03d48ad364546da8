/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-widget.h"

G_BEGIN_DECLS

/* A figure that can be pressed: one widget for a line and a note under it,
 * because a table of many figures made of buttons and labels is slow. */

#define RUNG_TYPE_CELL (rung_cell_get_type ())

G_DECLARE_FINAL_TYPE (RungCell, rung_cell, RUNG, CELL, RungWidget)

/**
 * RungCellFigure:
 * @name: what the figure is, for somebody who hears it
 * @text: the figure
 * @note: a small second line, "" for none
 * @has_note_room: whether the room for a note is kept where there is none, so that the figures of a
 *   row stand on one line
 * @is_marked: whether the figure stands out, by weight and by a sign
 */
typedef struct
{
  const char *name;
  const char *text;
  const char *note;
  gboolean has_note_room;
  gboolean is_marked;
} RungCellFigure;

const char *rung_cell_get_text (RungCell             *self);
void        rung_cell_show     (RungCell             *self,
                                const RungCellFigure *figure);

G_END_DECLS
