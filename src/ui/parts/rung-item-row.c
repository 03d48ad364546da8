/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-item-row.h"

typedef struct
{
  GObject *item;
  GBinding *binding;        /* (nullable) of what is heard to the item */
  char *spoken;             /* (nullable) */
} RungItemRowPrivate;

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (RungItemRow, rung_item_row, RUNG_TYPE_WIDGET)

#define GET_PRIVATE(self) ((RungItemRowPrivate *) rung_item_row_get_instance_private (self))

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
item_changed (gpointer self)
{
  RungItemRowPrivate *priv = GET_PRIVATE (self);
  const char *field = NULL;

  g_clear_pointer (&priv->binding, g_binding_unbind);
  if (priv->item == NULL)
    return;
  field = find_spoken (priv->item);
  if (field != NULL)
    priv->binding = g_object_bind_property (priv->item, field, self, "spoken",
                                            G_BINDING_SYNC_CREATE);
  if (RUNG_ITEM_ROW_GET_CLASS (self)->item_set != NULL)
    RUNG_ITEM_ROW_GET_CLASS (self)->item_set (self);
}

static void
spoken_changed (gpointer self)
{
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  GET_PRIVATE (self)->spoken, -1);
}

static void
rung_item_row_dispose (GObject *object)
{
  g_clear_pointer (&GET_PRIVATE (RUNG_ITEM_ROW (object))->binding, g_binding_unbind);
  G_OBJECT_CLASS (rung_item_row_parent_class)->dispose (object);
}

static void
rung_item_row_class_init (RungItemRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = rung_item_row_dispose;
  rung_member_add (object_class, "item", G_TYPE_OBJECT, G_PRIVATE_OFFSET (RungItemRow, item),
                   item_changed);
  rung_member_add (object_class, "spoken", G_TYPE_STRING, G_PRIVATE_OFFSET (RungItemRow, spoken),
                   spoken_changed);
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
  rung_widget_class_set_template (GTK_WIDGET_CLASS (klass), name);
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
