/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-item-row.h"

#include "ui/kit/rung-closures.h"

typedef struct
{
  GObject *item;
  GBinding *binding;        /* (nullable) of what is heard to the item */
  char *spoken;             /* (nullable) */
} RungItemRowPrivate;

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (RungItemRow, rung_item_row, GTK_TYPE_WIDGET)

#define GET_PRIVATE(self) ((RungItemRowPrivate *) rung_item_row_get_instance_private (self))

enum
{
  PROP_ITEM = 1,
  PROP_SPOKEN,
  N_PROPERTIES,
};

static GParamSpec *properties[N_PROPERTIES];

static const char *
find_spoken (GObject *item)
{
  static const char *const fields[] = { "spoken", "title" };

  for (guint i = 0; i < G_N_ELEMENTS (fields); i++)
    if (g_object_class_find_property (G_OBJECT_GET_CLASS (item), fields[i]) != NULL)
      return fields[i];
  return NULL;
}

/* A template cannot do that: what binds a property of the template object itself complains when the
 * object goes, in GTK 4.8. */
static void
set_item (RungItemRow *self,
          GObject     *item)
{
  RungItemRowPrivate *priv = GET_PRIVATE (self);
  const char *field = NULL;

  if (priv->item == item)
    return;
  g_clear_pointer (&priv->binding, g_binding_unbind);
  g_set_object (&priv->item, item);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ITEM]);
  if (item == NULL)
    return;
  field = find_spoken (item);
  if (field != NULL)
    priv->binding = g_object_bind_property (item, field, self, "spoken", G_BINDING_SYNC_CREATE);
  if (RUNG_ITEM_ROW_GET_CLASS (self)->item_set != NULL)
    RUNG_ITEM_ROW_GET_CLASS (self)->item_set (self);
}

static void
set_spoken (RungItemRow *self,
            const char  *spoken)
{
  RungItemRowPrivate *priv = GET_PRIVATE (self);

  if (g_strcmp0 (priv->spoken, spoken) == 0)
    return;
  g_free (priv->spoken);
  priv->spoken = g_strdup (spoken);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken,
                                  -1);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SPOKEN]);
}

static void
rung_item_row_get_property (GObject    *object,
                            guint       property_id,
                            GValue     *value,
                            GParamSpec *pspec)
{
  RungItemRowPrivate *priv = GET_PRIVATE (RUNG_ITEM_ROW (object));

  if (property_id == PROP_ITEM)
    g_value_set_object (value, priv->item);
  else
    g_value_set_string (value, priv->spoken);
}

static void
rung_item_row_set_property (GObject      *object,
                            guint         property_id,
                            const GValue *value,
                            GParamSpec   *pspec)
{
  if (property_id == PROP_ITEM)
    set_item (RUNG_ITEM_ROW (object), g_value_get_object (value));
  else
    set_spoken (RUNG_ITEM_ROW (object), g_value_get_string (value));
}

static void
rung_item_row_dispose (GObject *object)
{
  GtkWidget *child = NULL;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);
  g_clear_pointer (&GET_PRIVATE (RUNG_ITEM_ROW (object))->binding, g_binding_unbind);
  g_clear_object (&GET_PRIVATE (RUNG_ITEM_ROW (object))->item);
  G_OBJECT_CLASS (rung_item_row_parent_class)->dispose (object);
}

static void
rung_item_row_finalize (GObject *object)
{
  g_free (GET_PRIVATE (RUNG_ITEM_ROW (object))->spoken);
  G_OBJECT_CLASS (rung_item_row_parent_class)->finalize (object);
}

static void
rung_item_row_class_init (RungItemRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->get_property = rung_item_row_get_property;
  object_class->set_property = rung_item_row_set_property;
  object_class->dispose = rung_item_row_dispose;
  object_class->finalize = rung_item_row_finalize;
  properties[PROP_ITEM] = g_param_spec_object ("item", NULL, NULL, G_TYPE_OBJECT, flags);
  properties[PROP_SPOKEN] = g_param_spec_string ("spoken", NULL, NULL, NULL, flags);
  g_object_class_install_properties (object_class, N_PROPERTIES, properties);
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_accessible_role (GTK_WIDGET_CLASS (klass), GTK_ACCESSIBLE_ROLE_LIST_ITEM);
}

static void
rung_item_row_init (RungItemRow *self)
{
}

static void
registered_class_init (gpointer klass,
                       gpointer file)
{
  rung_item_row_class_set_template (klass, file);
}

static void
registered_init (GTypeInstance *instance,
                 gpointer       klass)
{
  gtk_widget_init_template (GTK_WIDGET (instance));
}

/**
 * rung_item_row_register:
 * @parent: a subclass of RungItemRow, or itself
 * @name: name of the type, a text that stays
 * @file: room and name of its template, a text that stays
 *
 * Makes a type of row that is nothing but its template.
 *
 * Returns: the type, the same one every time
 */
GType
rung_item_row_register (GType       parent,
                        const char *name,
                        const char *file)
{
  GType type = g_type_from_name (name);
  GQuark quark = g_quark_from_static_string ("rung-item-row-file");
  GTypeQuery query;
  GTypeInfo info = { 0, };

  /* No two rooms share the name of a row. */
  g_assert (type == G_TYPE_INVALID || g_strcmp0 (g_type_get_qdata (type, quark), file) == 0);
  if (type != G_TYPE_INVALID)
    return type;
  g_type_query (parent, &query);
  info.class_size = (guint16) query.class_size;
  info.instance_size = (guint16) query.instance_size;
  info.class_init = registered_class_init;
  info.class_data = file;
  info.instance_init = registered_init;
  type = g_type_register_static (parent, name, &info, G_TYPE_FLAG_FINAL);
  g_type_set_qdata (type, quark, (gpointer) file);
  return type;
}

/**
 * rung_item_row_class_set_template:
 * @klass: a subclass
 * @name: room and name of its template, such as "path/step-row"
 *
 * Gives the subclass a template that may call the functions of rung-closures.h. The subclass
 * initializes it.
 */
void
rung_item_row_class_set_template (RungItemRowClass *klass,
                                  const char       *name)
{
  g_autofree char *path = g_strdup_printf ("/io/github/rung/Rung/%s.ui", name);

  gtk_widget_class_set_template_from_resource (GTK_WIDGET_CLASS (klass), path);
  rung_closures_bind (GTK_WIDGET_CLASS (klass));
  if (klass->bind != NULL)
    klass->bind (GTK_WIDGET_CLASS (klass));
}

/**
 * rung_item_row_get_item:
 * @self: a row
 *
 * Returns: (transfer none) (nullable): what it shows
 */
gpointer
rung_item_row_get_item (RungItemRow *self)
{
  return GET_PRIVATE (self)->item;
}

/**
 * rung_item_row_get_section:
 * @self: a row
 *
 * Returns: (transfer none) (nullable): the section it stands in, %NULL until it stands in one
 */
RungSection *
rung_item_row_get_section (RungItemRow *self)
{
  GtkWidget *section = gtk_widget_get_ancestor (GTK_WIDGET (self), RUNG_TYPE_SECTION);

  return section != NULL ? RUNG_SECTION (section) : NULL;
}
