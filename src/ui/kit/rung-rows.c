/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-rows.h"

struct _RungRows
{
  RungWidget parent_instance;
  GListModel *model;
  GSignalGroup *watch;      /* of the model */
  GType row_type;
  guint spacing;
  GtkOrientation orientation;
};

G_DEFINE_FINAL_TYPE (RungRows, rung_rows, RUNG_TYPE_WIDGET)

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
model_changed (gpointer self)
{
  g_signal_group_set_target (RUNG_ROWS (self)->watch, RUNG_ROWS (self)->model);
  items_changed_cb (self, 0);
}

static void
row_type_changed (gpointer self)
{
  items_changed_cb (self, 0);
}

static void
layout_changed (gpointer object)
{
  RungRows *self = object;
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (GTK_WIDGET (self));

  gtk_orientable_set_orientation (GTK_ORIENTABLE (layout), self->orientation);
  gtk_box_layout_set_spacing (GTK_BOX_LAYOUT (layout), self->spacing);
}

static void
rung_rows_class_init (RungRowsClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  rung_member_own (object_class, G_STRUCT_OFFSET (RungRows, watch));
  rung_member_add (object_class, "model", G_TYPE_LIST_MODEL, G_STRUCT_OFFSET (RungRows, model),
                   model_changed);
  rung_member_add (object_class, "row-type", G_TYPE_GTYPE, G_STRUCT_OFFSET (RungRows, row_type),
                   row_type_changed);
  rung_member_add (object_class, "spacing", G_TYPE_UINT, G_STRUCT_OFFSET (RungRows, spacing),
                   layout_changed);
  rung_member_add (object_class, "orientation", GTK_TYPE_ORIENTATION,
                   G_STRUCT_OFFSET (RungRows, orientation), layout_changed);
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_accessible_role (GTK_WIDGET_CLASS (klass), GTK_ACCESSIBLE_ROLE_LIST);
}

static void
rung_rows_init (RungRows *self)
{
  self->row_type = G_TYPE_NONE;
  self->spacing = 6;
  self->orientation = GTK_ORIENTATION_VERTICAL;
  layout_changed (self);
  self->watch = g_signal_group_new (G_TYPE_LIST_MODEL);
  g_signal_group_connect_swapped (self->watch, "items-changed", G_CALLBACK (items_changed_cb),
                                  self);
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
  g_object_set (self, "model", model, NULL);
}
