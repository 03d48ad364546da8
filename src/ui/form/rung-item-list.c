/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-item-list.h"

#include "model/shown/rung-input-items.h"

struct _RungItemList
{
  RungFormRow parent_instance;
  GtkWidget *rows;
};

G_DEFINE_FINAL_TYPE (RungItemList, rung_item_list, RUNG_TYPE_FORM_ROW)

static guint
count_items (RungInputItems *items)
{
  return g_list_model_get_n_items (rung_shown_get_list (RUNG_SHOWN (items),
                                                        RUNG_INPUT_ITEMS_ITEMS));
}

/* The focus goes to the item that was asked for. */
static void
add_cb (RungItemList *self)
{
  RungInputItems *items = rung_form_row_get_item (RUNG_FORM_ROW (self));
  guint n_items = count_items (items);

  gtk_widget_activate_action (GTK_WIDGET (self), "form.add-item", "s",
                              rung_input_items_get_list (items)->id);
  if (count_items (items) > n_items)
    gtk_widget_child_focus (gtk_widget_get_last_child (gtk_widget_get_last_child (self->rows)),
                            GTK_DIR_TAB_FORWARD);
}

static void
rung_item_list_class_init (RungItemListClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  rung_widget_class_set_template (GTK_WIDGET_CLASS (klass), "form/item-list");
  gtk_widget_class_bind_template_child (widget_class, RungItemList, rows);
  gtk_widget_class_bind_template_callback (widget_class, add_cb);
  gtk_widget_class_set_css_name (widget_class, "itemlist");
}

static void
rung_item_list_init (RungItemList *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  rung_form_row_bind_visible (RUNG_FORM_ROW (self), "is-shown");
}
