/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-item-row.h"

#include "ui/kit/rung-closures.h"

typedef struct
{
  RungShown *item;
} RungItemRowPrivate;

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (RungItemRow, rung_item_row, GTK_TYPE_WIDGET)

#define GET_PRIVATE(self) ((RungItemRowPrivate *) rung_item_row_get_instance_private (self))

enum
{
  PROP_ITEM = 1,
  N_PROPERTIES,
};

static GParamSpec *properties[N_PROPERTIES];

static void
rung_item_row_get_property (GObject    *object,
                            guint       property_id,
                            GValue     *value,
                            GParamSpec *pspec)
{
  g_value_set_object (value, GET_PRIVATE (RUNG_ITEM_ROW (object))->item);
}

static void
rung_item_row_set_property (GObject      *object,
                            guint         property_id,
                            const GValue *value,
                            GParamSpec   *pspec)
{
  if (g_set_object (&GET_PRIVATE (RUNG_ITEM_ROW (object))->item, g_value_get_object (value)))
    g_object_notify_by_pspec (object, pspec);
}

static void
rung_item_row_dispose (GObject *object)
{
  GtkWidget *child = NULL;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);
  g_clear_object (&GET_PRIVATE (RUNG_ITEM_ROW (object))->item);
  G_OBJECT_CLASS (rung_item_row_parent_class)->dispose (object);
}

static void
rung_item_row_class_init (RungItemRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = rung_item_row_get_property;
  object_class->set_property = rung_item_row_set_property;
  object_class->dispose = rung_item_row_dispose;
  properties[PROP_ITEM] = g_param_spec_object ("item", NULL, NULL, RUNG_TYPE_SHOWN,
                                               G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS
                                               | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, N_PROPERTIES, properties);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
rung_item_row_init (RungItemRow *self)
{
}

/**
 * rung_item_row_class_set_template:
 * @klass: a subclass
 * @name: room and name of its template, such as "offers/ask-row"
 *
 * Gives the subclass a template that may call the functions of rung-closures.h.
 */
void
rung_item_row_class_set_template (RungItemRowClass *klass,
                                  const char       *name)
{
  g_autofree char *path = g_strdup_printf ("/io/github/rung/Rung/%s.ui", name);

  gtk_widget_class_set_template_from_resource (GTK_WIDGET_CLASS (klass), path);
  rung_closures_bind (GTK_WIDGET_CLASS (klass));
}

/**
 * rung_item_row_get_item:
 * @self: a row
 *
 * Returns: (transfer none) (nullable): a #RungShown, what the row shows
 */
gpointer
rung_item_row_get_item (RungItemRow *self)
{
  return GET_PRIVATE (self)->item;
}
