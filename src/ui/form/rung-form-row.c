/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-form-row.h"

#include "ui/kit/rung-rows.h"

typedef struct
{
  GObject *item;
  GBindingGroup *bindings;  /* of the item to the row */
} RungFormRowPrivate;

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (RungFormRow, rung_form_row, RUNG_TYPE_WIDGET)

static void
rung_form_row_item_changed (RungFormRow *self)
{
}

static void
item_changed (gpointer self)
{
  RungFormRowPrivate *priv = rung_form_row_get_instance_private (self);

  g_binding_group_set_source (priv->bindings, priv->item);
  RUNG_FORM_ROW_GET_CLASS (self)->item_changed (self);
}

static void
rung_form_row_dispose (GObject *object)
{
  RungFormRowPrivate *priv = rung_form_row_get_instance_private (RUNG_FORM_ROW (object));

  gtk_widget_dispose_template (GTK_WIDGET (object), G_OBJECT_TYPE (object));
  g_clear_object (&priv->bindings);
  G_OBJECT_CLASS (rung_form_row_parent_class)->dispose (object);
}

static void
rung_form_row_class_init (RungFormRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  g_type_ensure (RUNG_TYPE_ROWS);
  klass->item_changed = rung_form_row_item_changed;
  object_class->dispose = rung_form_row_dispose;
  rung_member_add (object_class, "item", G_TYPE_OBJECT, G_PRIVATE_OFFSET (RungFormRow, item),
                   item_changed);
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BOX_LAYOUT);
}

static void
rung_form_row_init (RungFormRow *self)
{
  RungFormRowPrivate *priv = rung_form_row_get_instance_private (self);
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (GTK_WIDGET (self));

  gtk_orientable_set_orientation (GTK_ORIENTABLE (layout), GTK_ORIENTATION_VERTICAL);
  priv->bindings = g_binding_group_new ();
}

/**
 * rung_form_row_get_item:
 * @self: a row
 *
 * Returns: (transfer none) (nullable): the item it stands for
 */
gpointer
rung_form_row_get_item (RungFormRow *self)
{
  RungFormRowPrivate *priv = rung_form_row_get_instance_private (self);

  return priv->item;
}

/**
 * rung_form_row_bind_visible:
 * @self: a row
 * @property: a property of its items
 *
 * Shows the row while the item says so. A template cannot say it of the row itself: GTK 4.8 takes
 * such a binding apart twice.
 */
void
rung_form_row_bind_visible (RungFormRow *self,
                            const char  *property)
{
  RungFormRowPrivate *priv = rung_form_row_get_instance_private (self);

  g_binding_group_bind (priv->bindings, property, self, "visible", G_BINDING_SYNC_CREATE);
}
