/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-shown.h"

typedef union
{
  char *text;
  double number;
  gboolean flag;
  GListModel *list;
} Value;

typedef struct
{
  Value *values;            /* by field, NULL until one is asked for */
} RungShownPrivate;

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (RungShown, rung_shown, G_TYPE_OBJECT)

static Value *
value_of (RungShown     *self,
          guint          field,
          RungShownKind  kind)
{
  RungShownPrivate *priv = rung_shown_get_instance_private (self);
  const RungShownClass *klass = RUNG_SHOWN_GET_CLASS (self);

  g_assert (field < klass->n_fields);
  g_assert (klass->fields[field].kind == kind
            || (kind == RUNG_SHOWN_FLAG && klass->fields[field].kind == RUNG_SHOWN_SWITCH));
  if (priv->values == NULL)
    priv->values = g_new0 (Value, klass->n_fields);
  return &priv->values[field];
}

static void
notify (RungShown *self,
        guint      field)
{
  g_object_notify_by_pspec (G_OBJECT (self), RUNG_SHOWN_GET_CLASS (self)->properties[field]);
}

static void
rung_shown_get_property (GObject    *object,
                         guint       property_id,
                         GValue     *value,
                         GParamSpec *pspec)
{
  RungShown *self = RUNG_SHOWN (object);
  guint field = property_id - 1;

  switch (RUNG_SHOWN_GET_CLASS (self)->fields[field].kind)
    {
    case RUNG_SHOWN_TEXT: g_value_set_string (value, rung_shown_get_text (self, field)); break;
    case RUNG_SHOWN_NUMBER: g_value_set_double (value, rung_shown_get_number (self, field)); break;
    case RUNG_SHOWN_SWITCH:
    case RUNG_SHOWN_FLAG: g_value_set_boolean (value, rung_shown_get_flag (self, field)); break;
    case RUNG_SHOWN_LIST: g_value_set_object (value, rung_shown_get_list (self, field)); break;
    default: g_assert_not_reached ();
    }
}

static void
rung_shown_set_property (GObject      *object,
                         guint         property_id,
                         const GValue *value,
                         GParamSpec   *pspec)
{
  rung_shown_set_flag (RUNG_SHOWN (object), property_id - 1, g_value_get_boolean (value));
}

static void
rung_shown_finalize (GObject *object)
{
  RungShownPrivate *priv = rung_shown_get_instance_private (RUNG_SHOWN (object));
  const RungShownClass *klass = RUNG_SHOWN_GET_CLASS (object);

  for (guint i = 0; priv->values != NULL && i < klass->n_fields; i++)
    if (klass->fields[i].kind == RUNG_SHOWN_TEXT)
      g_free (priv->values[i].text);
    else if (klass->fields[i].kind == RUNG_SHOWN_LIST)
      g_clear_object (&priv->values[i].list);
  g_free (priv->values);
  G_OBJECT_CLASS (rung_shown_parent_class)->finalize (object);
}

static void
rung_shown_class_init (RungShownClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = rung_shown_finalize;
}

static void
rung_shown_init (RungShown *self)
{
}

static GParamSpec *
create_property (const RungShownField *field)
{
  GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  switch (field->kind)
    {
    case RUNG_SHOWN_TEXT:
      return g_param_spec_string (field->name, NULL, NULL, "", flags);
    case RUNG_SHOWN_NUMBER:
      return g_param_spec_double (field->name, NULL, NULL, -G_MAXDOUBLE, G_MAXDOUBLE, 0.0, flags);
    case RUNG_SHOWN_FLAG:
      return g_param_spec_boolean (field->name, NULL, NULL, FALSE, flags);
    case RUNG_SHOWN_SWITCH:
      return g_param_spec_boolean (field->name, NULL, NULL, FALSE, flags | G_PARAM_WRITABLE);
    case RUNG_SHOWN_LIST:
    default:
      return g_param_spec_object (field->name, NULL, NULL, G_TYPE_LIST_MODEL, flags);
    }
}

/**
 * rung_shown_class_set_fields:
 * @klass: a subclass
 * @fields: (array length=n_fields): its fields, which live as long as the program
 * @n_fields: how many
 *
 * Makes a property of each field. To be called once, in the initialization of the subclass.
 */
void
rung_shown_class_set_fields (RungShownClass       *klass,
                             const RungShownField *fields,
                             guint                 n_fields)
{
  /* GObject does not hand this down to subclasses. */
  G_OBJECT_CLASS (klass)->get_property = rung_shown_get_property;
  G_OBJECT_CLASS (klass)->set_property = rung_shown_set_property;
  klass->fields = fields;
  klass->n_fields = n_fields;
  klass->properties = g_new0 (GParamSpec *, n_fields);
  for (guint i = 0; i < n_fields; i++)
    {
      klass->properties[i] = create_property (&fields[i]);
      g_object_class_install_property (G_OBJECT_CLASS (klass), i + 1, klass->properties[i]);
    }
}

/**
 * rung_shown_get_text:
 * @self: what is shown
 * @field: place of a text among its fields
 *
 * Returns: (transfer none): the text, "" until it is set
 */
const char *
rung_shown_get_text (RungShown *self,
                     guint      field)
{
  const char *text = value_of (self, field, RUNG_SHOWN_TEXT)->text;

  return text != NULL ? text : "";
}

/**
 * rung_shown_set_text:
 * @self: what is shown
 * @field: place of a text among its fields
 * @text: (nullable): the text; %NULL for none
 *
 * Sets a text.
 */
void
rung_shown_set_text (RungShown  *self,
                     guint       field,
                     const char *text)
{
  rung_shown_take_text (self, field, g_strdup (text));
}

/**
 * rung_shown_take_text:
 * @self: what is shown
 * @field: place of a text among its fields
 * @text: (transfer full) (nullable): the text; %NULL for none
 *
 * Sets a text and keeps it.
 */
void
rung_shown_take_text (RungShown *self,
                      guint      field,
                      char      *text)
{
  Value *value = value_of (self, field, RUNG_SHOWN_TEXT);

  if (g_str_equal (text != NULL ? text : "", rung_shown_get_text (self, field)))
    {
      g_free (text);
      return;
    }
  g_free (value->text);
  value->text = text;
  notify (self, field);
}

/**
 * rung_shown_get_number:
 * @self: what is shown
 * @field: place of a number among its fields
 *
 * Returns: the number, 0 until it is set
 */
double
rung_shown_get_number (RungShown *self,
                       guint      field)
{
  return value_of (self, field, RUNG_SHOWN_NUMBER)->number;
}

/**
 * rung_shown_set_number:
 * @self: what is shown
 * @field: place of a number among its fields
 * @number: the number, finite
 *
 * Sets a number.
 */
void
rung_shown_set_number (RungShown *self,
                       guint      field,
                       double     number)
{
  Value *value = value_of (self, field, RUNG_SHOWN_NUMBER);

  if (value->number == number)
    return;
  value->number = number;
  notify (self, field);
}

/**
 * rung_shown_get_flag:
 * @self: what is shown
 * @field: place of a flag among its fields
 *
 * Returns: the flag, %FALSE until it is set
 */
gboolean
rung_shown_get_flag (RungShown *self,
                     guint      field)
{
  return value_of (self, field, RUNG_SHOWN_FLAG)->flag;
}

/**
 * rung_shown_set_flag:
 * @self: what is shown
 * @field: place of a flag among its fields
 * @flag: the flag
 *
 * Sets a flag.
 */
void
rung_shown_set_flag (RungShown *self,
                     guint      field,
                     gboolean   flag)
{
  Value *value = value_of (self, field, RUNG_SHOWN_FLAG);

  if (value->flag == !!flag)
    return;
  value->flag = !!flag;
  notify (self, field);
}

/**
 * rung_shown_get_list:
 * @self: what is shown
 * @field: place of a list among its fields
 *
 * Returns: (transfer none) (nullable): the list
 */
GListModel *
rung_shown_get_list (RungShown *self,
                     guint      field)
{
  return value_of (self, field, RUNG_SHOWN_LIST)->list;
}

/**
 * rung_shown_set_list:
 * @self: what is shown
 * @field: place of a list among its fields
 * @list: (nullable) (transfer none): the list
 *
 * Sets a list.
 */
void
rung_shown_set_list (RungShown  *self,
                     guint       field,
                     GListModel *list)
{
  if (g_set_object (&value_of (self, field, RUNG_SHOWN_LIST)->list, list))
    notify (self, field);
}
