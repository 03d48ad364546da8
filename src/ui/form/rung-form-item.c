/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-form-item.h"

#include "model/shown/rung-input-items.h"

#include "rung-form.h"

struct _RungFormItem
{
  RungFormRow parent_instance;
  GtkWidget *remove;
  GtkWidget *form;
};

G_DEFINE_FINAL_TYPE (RungFormItem, rung_form_item, RUNG_TYPE_FORM_ROW)

static void
remove_cb (RungFormItem *self)
{
  RungInputItem *item = rung_form_row_get_item (RUNG_FORM_ROW (self));

  gtk_widget_activate_action (GTK_WIDGET (self), "form.remove-item", "(su)",
                              rung_input_items_get_list (rung_input_item_get_items (item))->id,
                              rung_input_item_get_place (item));
}

static void
rung_form_item_item_changed (RungFormRow *row)
{
  RungFormItem *self = RUNG_FORM_ITEM (row);
  RungInputItem *item = rung_form_row_get_item (row);
  RungInputItems *items = NULL;

  if (item == NULL)
    return;
  items = rung_input_item_get_items (item);
  if (self->form == NULL)
    {
      self->form = rung_form_new (rung_input_items_get_list (items)->table,
                                  rung_input_items_get_tables (items), TRUE);
      gtk_widget_set_parent (self->form, GTK_WIDGET (self));
    }
  rung_form_set_record (RUNG_FORM (self->form), rung_input_item_get_record (item));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->remove), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  rung_shown_get_text (RUNG_SHOWN (item), RUNG_INPUT_ITEM_REMOVE),
                                  -1);
}

static void
rung_form_item_class_init (RungFormItemClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  RUNG_FORM_ROW_CLASS (klass)->item_changed = rung_form_item_item_changed;
  rung_widget_class_set_template (GTK_WIDGET_CLASS (klass), "form/form-item");
  gtk_widget_class_bind_template_child (widget_class, RungFormItem, remove);
  gtk_widget_class_bind_template_callback (widget_class, remove_cb);
}

static void
rung_form_item_init (RungFormItem *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
