/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-item-list.h"

#include <glib/gi18n-lib.h>

#include "report/grids/rung-inputs-grid.h"

#include "rung-form.h"

struct _RungItemList
{
  GtkWidget parent_instance;
  const RungInputList *list;
  const RungTables *tables;
  GListModel *items;        /* of RungEditable */
  gulong items_handler;
  GtkWidget *box;           /* an item each */
  GtkWidget *add;
  gboolean was_added;       /* the item that appears next was asked for here */
};

G_DEFINE_FINAL_TYPE (RungItemList, rung_item_list, GTK_TYPE_WIDGET)

enum
{
  ADD,
  REMOVE,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static GtkWidget *
get_child (RungItemList *self,
           guint         index)
{
  GtkWidget *child = gtk_widget_get_first_child (self->box);

  while (child != NULL && index-- > 0)
    child = gtk_widget_get_next_sibling (child);
  return child;
}

static void
remove_cb (RungItemList *self,
           GtkButton    *button)
{
  GtkWidget *item = g_object_get_data (G_OBJECT (button), "item");
  guint index = 0;

  while (get_child (self, index) != NULL && get_child (self, index) != item)
    index++;
  g_signal_emit (self, signals[REMOVE], 0, index);
}

static void
add_cb (RungItemList *self)
{
  self->was_added = TRUE;
  g_signal_emit (self, signals[ADD], 0);
  self->was_added = FALSE;
}

static GtkWidget *
create_item (RungItemList *self,
             RungEditable *record)
{
  GtkWidget *item = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *top = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *title = gtk_label_new (NULL);
  GtkWidget *remove = gtk_button_new_from_icon_name ("list-remove-symbolic");
  GtkWidget *form = rung_form_new (self->list->table, self->tables, TRUE);

  gtk_widget_add_css_class (item, "item");
  gtk_label_set_xalign (GTK_LABEL (title), 0.0f);
  gtk_widget_set_hexpand (title, TRUE);
  gtk_widget_add_css_class (title, "note");
  gtk_widget_add_css_class (remove, "flat");
  g_object_set_data (G_OBJECT (remove), "item", item);
  g_signal_connect_object (remove, "clicked", G_CALLBACK (remove_cb), self, G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (top), title);
  gtk_box_append (GTK_BOX (top), remove);
  gtk_box_append (GTK_BOX (item), top);
  rung_form_set_record (RUNG_FORM (form), record);
  gtk_box_append (GTK_BOX (item), form);
  return item;
}

/* Numbers the items, and says what each button would remove. */
static void
name_items (RungItemList *self)
{
  guint index = 0;

  for (GtkWidget *item = gtk_widget_get_first_child (self->box); item != NULL;
       item = gtk_widget_get_next_sibling (item), index++)
    {
      GtkWidget *title = gtk_widget_get_first_child (gtk_widget_get_first_child (item));
      GtkWidget *remove = gtk_widget_get_next_sibling (title);
      g_autofree char *name = rung_input_list_dup_title (self->list, index);
      g_autofree char *tip = g_strdup_printf (_("Remove “%s”"), name);

      gtk_label_set_text (GTK_LABEL (title), name);
      gtk_widget_set_tooltip_text (remove, tip);
      gtk_accessible_update_property (GTK_ACCESSIBLE (remove), GTK_ACCESSIBLE_PROPERTY_LABEL, tip,
                                      -1);
    }
  gtk_widget_set_visible (self->box, index > 0);
  gtk_widget_set_sensitive (self->add, index < self->list->maximum);
}

static void
items_changed_cb (RungItemList *self,
                  guint         position,
                  guint         removed,
                  guint         added)
{
  for (; removed > 0; removed--)
    gtk_box_remove (GTK_BOX (self->box), get_child (self, position));
  for (guint i = position; i < position + added; i++)
    {
      g_autoptr (RungEditable) record = g_list_model_get_item (self->items, i);
      GtkWidget *item = create_item (self, record);

      gtk_box_insert_child_after (GTK_BOX (self->box), item,
                                  i > 0 ? get_child (self, i - 1) : NULL);
      if (self->was_added)
        gtk_widget_child_focus (gtk_widget_get_last_child (item), GTK_DIR_TAB_FORWARD);
    }
  name_items (self);
}

static void
forget_items (RungItemList *self)
{
  if (self->items == NULL)
    return;
  g_clear_signal_handler (&self->items_handler, self->items);
  g_clear_object (&self->items);
}

static void
rung_item_list_dispose (GObject *object)
{
  RungItemList *self = RUNG_ITEM_LIST (object);
  GtkWidget *child = NULL;

  forget_items (self);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  G_OBJECT_CLASS (rung_item_list_parent_class)->dispose (object);
}

static void
rung_item_list_class_init (RungItemListClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rung_item_list_dispose;
  signals[ADD] = g_signal_new ("add", RUNG_TYPE_ITEM_LIST, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                               G_TYPE_NONE, 0);
  signals[REMOVE] = g_signal_new ("remove", RUNG_TYPE_ITEM_LIST, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                  NULL,
                                  G_TYPE_NONE, 1, G_TYPE_UINT);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "itemlist");
}

static void
rung_item_list_init (RungItemList *self)
{
  GtkBoxLayout *layout = GTK_BOX_LAYOUT (gtk_widget_get_layout_manager (GTK_WIDGET (self)));

  gtk_orientable_set_orientation (GTK_ORIENTABLE (layout), GTK_ORIENTATION_VERTICAL);
  gtk_box_layout_set_spacing (layout, 6);
}

/**
 * rung_item_list_new:
 * @list: a list of a table
 * @tables: the figures that name what can be chosen
 *
 * Returns: (transfer floating): the list without a record
 */
GtkWidget *
rung_item_list_new (const RungInputList *list,
                    const RungTables    *tables)
{
  RungItemList *self = g_object_new (RUNG_TYPE_ITEM_LIST, NULL);
  GtkWidget *face = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);

  self->list = list;
  self->tables = tables;
  self->box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  gtk_box_append (GTK_BOX (face), gtk_image_new_from_icon_name ("list-add-symbolic"));
  gtk_box_append (GTK_BOX (face), gtk_label_new (_(list->add)));
  self->add = gtk_button_new ();
  gtk_button_set_child (GTK_BUTTON (self->add), face);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->add), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _(list->add), -1);
  gtk_widget_add_css_class (self->add, "flat");
  gtk_widget_add_css_class (self->add, "add-item");
  gtk_widget_set_halign (self->add, GTK_ALIGN_START);
  g_signal_connect_object (self->add, "clicked", G_CALLBACK (add_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_set_parent (self->box, GTK_WIDGET (self));
  gtk_widget_set_parent (self->add, GTK_WIDGET (self));
  gtk_widget_set_visible (self->box, FALSE);
  return GTK_WIDGET (self);
}

/**
 * rung_item_list_set_record:
 * @self: the list
 * @record: (nullable): a record of the table the list belongs to
 *
 * Shows the items of another record from now on.
 */
void
rung_item_list_set_record (RungItemList *self,
                           RungEditable *record)
{
  GListModel *items = record != NULL ? rung_editable_get_items (record, self->list) : NULL;
  guint n_shown = self->items != NULL ? g_list_model_get_n_items (self->items) : 0;

  if (items == self->items)
    return;
  forget_items (self);
  g_set_object (&self->items, items);
  if (items != NULL)
    self->items_handler = g_signal_connect_swapped (items, "items-changed",
                                                    G_CALLBACK (items_changed_cb), self);
  items_changed_cb (self, 0, n_shown, items != NULL ? g_list_model_get_n_items (items) : 0);
}

/**
 * rung_item_list_get_list:
 * @self: the list
 *
 * Returns: (transfer none): the list of the table it shows
 */
const RungInputList *
rung_item_list_get_list (RungItemList *self)
{
  return self->list;
}
