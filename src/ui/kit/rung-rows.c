/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-rows.h"

struct _RungRows
{
  GtkWidget parent_instance;
  GListModel *model;
  GType row_type;
};

G_DEFINE_FINAL_TYPE (RungRows, rung_rows, GTK_TYPE_WIDGET)

enum
{
  PROP_MODEL = 1,
  PROP_ROW_TYPE,
  PROP_SPACING,
  PROP_ORIENTATION,
  N_PROPERTIES,
};

static GParamSpec *properties[N_PROPERTIES];

static GtkBoxLayout *
layout_of (RungRows *self)
{
  return GTK_BOX_LAYOUT (gtk_widget_get_layout_manager (GTK_WIDGET (self)));
}

/* While it waits for a new size GTK 4.8 keeps the answer that an empty box gives, which is that its
 * height does not follow from its width. Whoever measures ends the waiting. */
static void
forget_emptiness (RungRows *self)
{
  gtk_widget_measure (GTK_WIDGET (self), GTK_ORIENTATION_VERTICAL, -1, NULL, NULL, NULL, NULL);
}

/* The items from @position on are others. */
static void
items_changed_cb (RungRows *self,
                  guint     position)
{
  GtkWidget *row = gtk_widget_get_first_child (GTK_WIDGET (self));
  guint n_items = self->model != NULL && self->row_type != G_TYPE_NONE
                  ? g_list_model_get_n_items (self->model) : 0;

  if (row == NULL && n_items > 0)
    forget_emptiness (self);
  for (guint i = 0; i < position && row != NULL; i++)
    row = gtk_widget_get_next_sibling (row);
  for (guint i = position; i < n_items; i++)
    {
      g_autoptr (GObject) item = g_list_model_get_item (self->model, i);

      if (row == NULL)
        gtk_widget_set_parent (g_object_new (self->row_type, "item", item, NULL),
                               GTK_WIDGET (self));
      else
        {
          g_object_set (row, "item", item, NULL);
          row = gtk_widget_get_next_sibling (row);
        }
    }
  while (row != NULL)
    {
      GtkWidget *next = gtk_widget_get_next_sibling (row);

      gtk_widget_unparent (row);
      row = next;
    }
}

static void
rung_rows_get_property (GObject    *object,
                        guint       property_id,
                        GValue     *value,
                        GParamSpec *pspec)
{
  RungRows *self = RUNG_ROWS (object);

  if (property_id == PROP_MODEL)
    g_value_set_object (value, self->model);
  else if (property_id == PROP_ROW_TYPE)
    g_value_set_gtype (value, self->row_type);
  else if (property_id == PROP_ORIENTATION)
    g_value_set_enum (value, gtk_orientable_get_orientation (GTK_ORIENTABLE (layout_of (self))));
  else
    g_value_set_uint (value, gtk_box_layout_get_spacing (layout_of (self)));
}

static void
rung_rows_set_property (GObject      *object,
                        guint         property_id,
                        const GValue *value,
                        GParamSpec   *pspec)
{
  RungRows *self = RUNG_ROWS (object);

  if (property_id == PROP_MODEL)
    rung_rows_set_model (self, g_value_get_object (value));
  else if (property_id == PROP_SPACING)
    gtk_box_layout_set_spacing (layout_of (self), g_value_get_uint (value));
  else if (property_id == PROP_ORIENTATION)
    gtk_orientable_set_orientation (GTK_ORIENTABLE (layout_of (self)), g_value_get_enum (value));
  else if (self->row_type != g_value_get_gtype (value))
    {
      self->row_type = g_value_get_gtype (value);
      items_changed_cb (self, 0);
    }
}

static void
rung_rows_dispose (GObject *object)
{
  RungRows *self = RUNG_ROWS (object);
  GtkWidget *row = NULL;

  rung_rows_set_model (self, NULL);
  while ((row = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (row);
  G_OBJECT_CLASS (rung_rows_parent_class)->dispose (object);
}

static void
rung_rows_class_init (RungRowsClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->get_property = rung_rows_get_property;
  object_class->set_property = rung_rows_set_property;
  object_class->dispose = rung_rows_dispose;
  properties[PROP_MODEL] = g_param_spec_object ("model", NULL, NULL, G_TYPE_LIST_MODEL, flags);
  properties[PROP_ROW_TYPE] = g_param_spec_gtype ("row-type", NULL, NULL, G_TYPE_NONE, flags);
  properties[PROP_SPACING] = g_param_spec_uint ("spacing", NULL, NULL, 0, G_MAXINT, 6, flags);
  properties[PROP_ORIENTATION] = g_param_spec_enum ("orientation", NULL, NULL,
                                                    GTK_TYPE_ORIENTATION,
                                                    GTK_ORIENTATION_VERTICAL, flags);
  g_object_class_install_properties (object_class, N_PROPERTIES, properties);
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_accessible_role (GTK_WIDGET_CLASS (klass), GTK_ACCESSIBLE_ROLE_LIST);
}

static void
rung_rows_init (RungRows *self)
{
  self->row_type = G_TYPE_NONE;
  gtk_orientable_set_orientation (GTK_ORIENTABLE (layout_of (self)), GTK_ORIENTATION_VERTICAL);
  gtk_box_layout_set_spacing (layout_of (self), 6);
}

/**
 * rung_rows_set_model:
 * @self: rows
 * @model: (nullable): the items
 *
 * Shows the items of another list.
 */
void
rung_rows_set_model (RungRows   *self,
                     GListModel *model)
{
  if (self->model == model)
    return;
  if (self->model != NULL)
    g_signal_handlers_disconnect_by_func (self->model, items_changed_cb, self);
  g_set_object (&self->model, model);
  if (model != NULL)
    g_signal_connect_object (model, "items-changed", G_CALLBACK (items_changed_cb), self,
                             G_CONNECT_SWAPPED);
  items_changed_cb (self, 0);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_MODEL]);
}
