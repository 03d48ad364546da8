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
  if (RUNG_ITEM_ROW_GET_CLASS (self)->spoken_set != NULL)
    RUNG_ITEM_ROW_GET_CLASS (self)->spoken_set (self, GET_PRIVATE (self)->spoken);
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
