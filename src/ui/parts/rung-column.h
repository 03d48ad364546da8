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

/* A template sets it, and nobody changes it. */
struct _RungColumn
{
  GObject parent_instance;
  guint place;              /* of the RungTableRow, that it shows */
  char *title;
  gboolean is_number;       /* it holds figures, which never break and stand at the end */
  gboolean expands;         /* it takes what room the others leave */
  RungColumnRoom room;
};

G_END_DECLS
