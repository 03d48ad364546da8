/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-form-row.h"

#include "ui/kit/rung-closures.h"
#include "ui/kit/rung-rows.h"

typedef struct
{
  GObject *item;
  GBindingGroup *bindings;  /* of the item to the row */
} RungFormRowPrivate;

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (RungFormRow, rung_form_row, GTK_TYPE_WIDGET)

enum
{
  PROP_ITEM = 1,
  N_PROPERTIES,
};

static GParamSpec *properties[N_PROPERTIES];

static void
rung_form_row_item_changed (RungFormRow *self)
{
}

static void
rung_form_row_get_property (GObject    *object,
                            guint       property_id,
                            GValue     *value,
                            GParamSpec *pspec)
{
  g_value_set_object (value, rung_form_row_get_item (RUNG_FORM_ROW (object)));
}

static void
rung_form_row_set_property (GObject      *object,
                            guint         property_id,
                            const GValue *value,
                            GParamSpec   *pspec)
{
  RungFormRow *self = RUNG_FORM_ROW (object);
  RungFormRowPrivate *priv = rung_form_row_get_instance_private (self);

  if (!g_set_object (&priv->item, g_value_get_object (value)))
    return;
  g_binding_group_set_source (priv->bindings, priv->item);
  g_object_notify_by_pspec (object, pspec);
  RUNG_FORM_ROW_GET_CLASS (self)->item_changed (self);
}

static void
rung_form_row_dispose (GObject *object)
{
  RungFormRowPrivate *priv = rung_form_row_get_instance_private (RUNG_FORM_ROW (object));
  GtkWidget *child = NULL;

  gtk_widget_dispose_template (GTK_WIDGET (object), G_OBJECT_TYPE (object));
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);
  g_clear_object (&priv->bindings);
  g_clear_object (&priv->item);
  G_OBJECT_CLASS (rung_form_row_parent_class)->dispose (object);
}

static void
rung_form_row_class_init (RungFormRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  klass->item_changed = rung_form_row_item_changed;
  object_class->get_property = rung_form_row_get_property;
  object_class->set_property = rung_form_row_set_property;
  object_class->dispose = rung_form_row_dispose;
  properties[PROP_ITEM] = g_param_spec_object ("item", NULL, NULL, G_TYPE_OBJECT,
                                               G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS
                                               | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, N_PROPERTIES, properties);
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
 * rung_form_row_class_set_template:
 * @klass: a subclass
 * @name: name of its template in the room
 *
 * Gives the subclass a template that may call the functions of rung-closures.h.
 */
void
rung_form_row_class_set_template (RungFormRowClass *klass,
                                  const char       *name)
{
  g_autofree char *path = g_strdup_printf ("/io/github/rung/Rung/form/%s.ui", name);

  g_type_ensure (RUNG_TYPE_ROWS);
  gtk_widget_class_set_template_from_resource (GTK_WIDGET_CLASS (klass), path);
  rung_closures_bind (GTK_WIDGET_CLASS (klass));
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
