/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/* A column of a RungTable, put in by a template. */

/**
 * RungColumnRoom:
 * @RUNG_COLUMN_ALWAYS: the column is always shown
 * @RUNG_COLUMN_WIDE: it is shown where there is room for it
 * @RUNG_COLUMN_NARROW: it stands for all those of the kind before where there is no room for them
 * @RUNG_COLUMN_COPIED: it is only copied
 */
typedef enum
{
  RUNG_COLUMN_ALWAYS,
  RUNG_COLUMN_WIDE,
  RUNG_COLUMN_NARROW,
  RUNG_COLUMN_COPIED,
} RungColumnRoom;

#define RUNG_TYPE_COLUMN_ROOM (rung_column_room_get_type ())

GType rung_column_room_get_type (void);

#define RUNG_TYPE_COLUMN (rung_column_get_type ())

G_DECLARE_FINAL_TYPE (RungColumn, rung_column, RUNG, COLUMN, GObject)

guint          rung_column_get_place  (RungColumn *self);
const char    *rung_column_get_title  (RungColumn *self);
gboolean       rung_column_is_number  (RungColumn *self);
gboolean       rung_column_expands    (RungColumn *self);
RungColumnRoom rung_column_get_room   (RungColumn *self);

G_END_DECLS
