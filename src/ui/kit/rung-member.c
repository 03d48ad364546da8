/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-member.h"

typedef struct
{
  gssize offset;
  RungMemberFunc changed;   /* (nullable) */
} Member;

/* Of a property: its Member. Of a type: its properties that are members. */
static G_DEFINE_QUARK (rung-member, member)

/* Of a type: the places of objects that its objects hold, and no property shows. */
static G_DEFINE_QUARK (rung-owned, owned)

static gpointer
get_place (GObject    *object,
           GParamSpec *pspec)
{
  const Member *member = g_param_spec_get_qdata (pspec, member_quark ());

  return G_STRUCT_MEMBER_P (object, member->offset);
}

/**
 * rung_member_get_property:
 * @object: an object
 * @property_id: not used
 * @value: takes the value
 * @pspec: a property that is a member
 *
 * Reads a member, for a class that has other properties, too.
 */
void
rung_member_get_property (GObject    *object,
                          guint       property_id,
                          GValue     *value,
                          GParamSpec *pspec)
{
  gpointer place = get_place (object, pspec);

  if (G_VALUE_HOLDS_OBJECT (value))
    g_value_set_object (value, *(GObject **) place);
  else if (G_VALUE_HOLDS_STRING (value))
    g_value_set_string (value, *(char **) place);
  else if (G_VALUE_HOLDS_GTYPE (value))
    g_value_set_gtype (value, *(GType *) place);
  else if (G_VALUE_HOLDS_UINT (value))
    g_value_set_uint (value, *(guint *) place);
  else if (G_VALUE_HOLDS_ENUM (value))
    g_value_set_enum (value, *(int *) place);
  else if (G_VALUE_HOLDS_DOUBLE (value))
    g_value_set_double (value, *(double *) place);
  else
    g_value_set_boolean (value, *(gboolean *) place);
}

static gboolean
replace_text (char      **place,
              const char *text)
{
  if (g_strcmp0 (*place, text) == 0)
    return FALSE;
  g_free (*place);
  *place = g_strdup (text);
  return TRUE;
}

static gboolean
replace_type (GType *place,
              GType  type)
{
  gboolean is_new = *place != type;

  *place = type;
  return is_new;
}

static gboolean
replace_double (double *place,
                double  number)
{
  gboolean is_new = *place < number || *place > number;

  *place = number;
  return is_new;
}

static gboolean
replace_int (int *place,
             int  number)
{
  gboolean is_new = *place != number;

  *place = number;
  return is_new;
}

/* FALSE if it was the same before. */
static gboolean
replace (gpointer      place,
         const GValue *value)
{
  if (G_VALUE_HOLDS_OBJECT (value))
    return g_set_object ((GObject **) place, g_value_get_object (value));
  if (G_VALUE_HOLDS_STRING (value))
    return replace_text (place, g_value_get_string (value));
  if (G_VALUE_HOLDS_GTYPE (value))
    return replace_type (place, g_value_get_gtype (value));
  if (G_VALUE_HOLDS_UINT (value))
    return replace_int (place, (int) g_value_get_uint (value));
  if (G_VALUE_HOLDS_ENUM (value))
    return replace_int (place, g_value_get_enum (value));
  if (G_VALUE_HOLDS_DOUBLE (value))
    return replace_double (place, g_value_get_double (value));
  return replace_int (place, g_value_get_boolean (value));
}

static void
set_property (GObject      *object,
              guint         property_id,
              const GValue *value,
              GParamSpec   *pspec)
{
  const Member *member = g_param_spec_get_qdata (pspec, member_quark ());
  gpointer place = get_place (object, pspec);
  /* What is bound to the object before can be let go of while that is still there. */
  g_autoptr (GObject) before = NULL;

  if (G_VALUE_HOLDS_OBJECT (value))
    g_set_object (&before, *(GObject **) place);
  if (!replace (place, value))
    return;
  if (member->changed != NULL)
    member->changed (object);
  g_object_notify_by_pspec (object, pspec);
}

static GParamSpec *
create_property (const char *name,
                 GType       type)
{
  GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  if (type == G_TYPE_STRING)
    return g_param_spec_string (name, NULL, NULL, NULL, flags);
  if (type == G_TYPE_GTYPE)
    return g_param_spec_gtype (name, NULL, NULL, G_TYPE_NONE, flags);
  if (type == G_TYPE_UINT)
    return g_param_spec_uint (name, NULL, NULL, 0, G_MAXUINT, 0, flags);
  if (type == G_TYPE_DOUBLE)
    return g_param_spec_double (name, NULL, NULL, -G_MAXDOUBLE, G_MAXDOUBLE, 0.0, flags);
  if (type == G_TYPE_BOOLEAN)
    return g_param_spec_boolean (name, NULL, NULL, FALSE, flags);
  if (G_TYPE_IS_ENUM (type))
    return g_param_spec_enum (name, NULL, NULL, type, 0, flags);
  return g_param_spec_object (name, NULL, NULL, type, flags);
}

/**
 * rung_member_add:
 * @klass: a class; a property of it that is no member has an id from %RUNG_MEMBER_FIRST_OTHER on
 * @name: name of a property, a text that stays
 * @type: %G_TYPE_STRING, %G_TYPE_BOOLEAN, %G_TYPE_UINT, %G_TYPE_DOUBLE, %G_TYPE_GTYPE, an
 *   enumeration whose first value is 0, or a type of objects
 * @offset: where in an object the member is
 * @changed: (nullable): follows another value
 *
 * Makes a property of a member. It owns a text or an object that it holds; what disposes of the
 * object calls rung_members_clear(), as a #RungWidget does by itself.
 */
void
rung_member_add (GObjectClass  *klass,
                 const char    *name,
                 GType          type,
                 gssize         offset,
                 RungMemberFunc changed)
{
  GType owner = G_OBJECT_CLASS_TYPE (klass);
  GPtrArray *members = g_type_get_qdata (owner, member_quark ());
  GParamSpec *pspec = create_property (name, type);
  Member *member = g_new (Member, 1);

  *member = (Member) { .offset = offset, .changed = changed };
  g_param_spec_set_qdata_full (pspec, member_quark (), member, g_free);
  if (members == NULL)
    {
      members = g_ptr_array_new ();
      g_type_set_qdata (owner, member_quark (), members);
    }
  g_ptr_array_add (members, pspec);
  klass->get_property = rung_member_get_property;
  klass->set_property = set_property;
  g_object_class_install_property (klass, members->len, pspec);
}

/**
 * rung_member_own:
 * @klass: a class
 * @offset: where in an object a member is that holds another object, or %NULL
 *
 * Lets go of the other object with the first one, where no property shows it.
 */
void
rung_member_own (GObjectClass *klass,
                 gssize        offset)
{
  GArray *places = g_type_get_qdata (G_OBJECT_CLASS_TYPE (klass), owned_quark ());

  if (places == NULL)
    {
      places = g_array_new (FALSE, FALSE, sizeof (gssize));
      g_type_set_qdata (G_OBJECT_CLASS_TYPE (klass), owned_quark (), places);
    }
  g_array_append_val (places, offset);
}

static void
clear (GObject    *object,
       GParamSpec *pspec)
{
  gpointer place = get_place (object, pspec);

  if (G_IS_PARAM_SPEC_OBJECT (pspec))
    g_clear_object ((GObject **) place);
  else if (G_IS_PARAM_SPEC_STRING (pspec))
    g_clear_pointer ((char **) place, g_free);
}

/**
 * rung_members_clear:
 * @object: an object that is disposed of
 *
 * Frees what its members own, also those of the types above its own.
 */
void
rung_members_clear (GObject *object)
{
  for (GType type = G_OBJECT_TYPE (object); type != G_TYPE_INVALID; type = g_type_parent (type))
    {
      const GPtrArray *members = g_type_get_qdata (type, member_quark ());
      const GArray *places = g_type_get_qdata (type, owned_quark ());

      for (guint i = 0; members != NULL && i < members->len; i++)
        clear (object, g_ptr_array_index (members, i));
      for (guint i = 0; places != NULL && i < places->len; i++)
        g_clear_object ((GObject **) G_STRUCT_MEMBER_P (object, g_array_index (places, gssize, i)));
    }
}
