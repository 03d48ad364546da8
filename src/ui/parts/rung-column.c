/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-column.h"

#include "ui/kit/rung-member.h"

G_DEFINE_ENUM_TYPE (RungColumnRoom, rung_column_room,
                    G_DEFINE_ENUM_VALUE (RUNG_COLUMN_ALWAYS, "always"),
                    G_DEFINE_ENUM_VALUE (RUNG_COLUMN_WIDE, "wide"),
                    G_DEFINE_ENUM_VALUE (RUNG_COLUMN_NARROW, "narrow"),
                    G_DEFINE_ENUM_VALUE (RUNG_COLUMN_COPIED, "copied"))

G_DEFINE_FINAL_TYPE (RungColumn, rung_column, G_TYPE_OBJECT)

static void
rung_column_dispose (GObject *object)
{
  rung_members_clear (object);
  G_OBJECT_CLASS (rung_column_parent_class)->dispose (object);
}

static void
rung_column_class_init (RungColumnClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = rung_column_dispose;
  rung_member_add (object_class, "place", G_TYPE_UINT, G_STRUCT_OFFSET (RungColumn, place), NULL);
  rung_member_add (object_class, "title", G_TYPE_STRING, G_STRUCT_OFFSET (RungColumn, title), NULL);
  rung_member_add (object_class, "is-number", G_TYPE_BOOLEAN,
                   G_STRUCT_OFFSET (RungColumn, is_number), NULL);
  rung_member_add (object_class, "expands", G_TYPE_BOOLEAN, G_STRUCT_OFFSET (RungColumn, expands),
                   NULL);
  rung_member_add (object_class, "room", RUNG_TYPE_COLUMN_ROOM, G_STRUCT_OFFSET (RungColumn, room),
                   NULL);
}

static void
rung_column_init (RungColumn *self)
{
}
