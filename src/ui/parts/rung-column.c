/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-column.h"

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

enum
{
  PROP_PLACE = 1,
  PROP_TITLE,
  PROP_IS_NUMBER,
  PROP_EXPANDS,
  PROP_ROOM,
  N_PROPERTIES,
};

static void
rung_column_set_property (GObject      *object,
                          guint         property_id,
                          const GValue *value,
                          GParamSpec   *pspec)
{
  RungColumn *self = RUNG_COLUMN (object);

  if (property_id == PROP_PLACE)
    self->place = g_value_get_uint (value);
  else if (property_id == PROP_TITLE)
    self->title = g_value_dup_string (value);
  else if (property_id == PROP_IS_NUMBER)
    self->is_number = g_value_get_boolean (value);
  else if (property_id == PROP_EXPANDS)
    self->expands = g_value_get_boolean (value);
  else
    self->room = g_value_get_enum (value);
}

static void
rung_column_finalize (GObject *object)
{
  g_free (RUNG_COLUMN (object)->title);
  G_OBJECT_CLASS (rung_column_parent_class)->finalize (object);
}

static void
rung_column_class_init (RungColumnClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_WRITABLE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS;
  GParamSpec *properties[N_PROPERTIES] = { NULL };

  object_class->set_property = rung_column_set_property;
  object_class->finalize = rung_column_finalize;
  properties[PROP_PLACE] = g_param_spec_uint ("place", NULL, NULL, 0, G_MAXUINT, 0, flags);
  properties[PROP_TITLE] = g_param_spec_string ("title", NULL, NULL, "", flags);
  properties[PROP_IS_NUMBER] = g_param_spec_boolean ("is-number", NULL, NULL, FALSE, flags);
  properties[PROP_EXPANDS] = g_param_spec_boolean ("expands", NULL, NULL, FALSE, flags);
  properties[PROP_ROOM] = g_param_spec_enum ("room", NULL, NULL, RUNG_TYPE_COLUMN_ROOM,
                                             RUNG_COLUMN_ALWAYS, flags);
  g_object_class_install_properties (object_class, N_PROPERTIES, properties);
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
