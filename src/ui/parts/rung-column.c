/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-column.h"

#include "ui/kit/rung-member.h"

struct _RungColumn
{
  GObject parent_instance;
  guint place;
  char *title;
  gboolean is_number;
  gboolean expands;
  RungColumnRoom room;
};

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

/**
 * rung_column_get_place:
 * @self: a column
 *
 * Returns: the column of the RungTableRow it shows
 */
guint
rung_column_get_place (RungColumn *self)
{
  return self->place;
}

/**
 * rung_column_get_title:
 * @self: a column
 *
 * Returns: (transfer none): its title
 */
const char *
rung_column_get_title (RungColumn *self)
{
  return self->title;
}

/**
 * rung_column_is_number:
 * @self: a column
 *
 * Returns: %TRUE if it holds figures, which never break and stand at the end
 */
gboolean
rung_column_is_number (RungColumn *self)
{
  return self->is_number;
}

/**
 * rung_column_expands:
 * @self: a column
 *
 * Returns: %TRUE if it takes what room the others leave
 */
gboolean
rung_column_expands (RungColumn *self)
{
  return self->expands;
}

/**
 * rung_column_get_room:
 * @self: a column
 *
 * Returns: where it is shown
 */
RungColumnRoom
rung_column_get_room (RungColumn *self)
{
  return self->room;
}
