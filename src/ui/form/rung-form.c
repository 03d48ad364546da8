/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-form.h"

#include "model/shown/rung-input-group.h"
#include "ui/kit/rung-rows.h"

#include "rung-form-group.h"
#include "rung-form-item.h"
#include "rung-item-list.h"

struct _RungForm
{
  RungWidget parent_instance;
  const RungInputTable *table;
  GListModel *groups;
  GSignalGroup *watch;      /* of the record */
  GtkWidget *rows;
};

G_DEFINE_FINAL_TYPE (RungForm, rung_form, RUNG_TYPE_WIDGET)

static void
add_item (GtkWidget  *widget,
          const char *action,
          GVariant   *parameter)
{
  const RungInputTable *table = RUNG_FORM (widget)->table;

  g_signal_emit_by_name (widget, "add-item",
                         rung_inputs_find_list (table, g_variant_get_string (parameter, NULL)));
}

static void
remove_item (GtkWidget  *widget,
             const char *action,
             GVariant   *parameter)
{
  const char *list = NULL;
  guint place = 0;

  g_variant_get (parameter, "(&su)", &list, &place);
  g_signal_emit_by_name (widget, "remove-item",
                         rung_inputs_find_list (RUNG_FORM (widget)->table, list), place);
}

static void
changed_cb (RungForm *self)
{
  rung_input_groups_update (self->groups);
}

static void
rung_form_class_init (RungFormClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  rung_member_own (G_OBJECT_CLASS (klass), G_STRUCT_OFFSET (RungForm, watch));
  rung_member_own (G_OBJECT_CLASS (klass), G_STRUCT_OFFSET (RungForm, groups));
  /* The list of the table, and of a removal the place of its item. */
  g_signal_new ("add-item", RUNG_TYPE_FORM, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1,
                G_TYPE_POINTER);
  g_signal_new ("remove-item", RUNG_TYPE_FORM, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE,
                2, G_TYPE_POINTER, G_TYPE_UINT);
  gtk_widget_class_install_action (widget_class, "form.add-item", "s", add_item);
  gtk_widget_class_install_action (widget_class, "form.remove-item", "(su)", remove_item);
  g_type_ensure (RUNG_TYPE_ROWS);
  g_type_ensure (RUNG_TYPE_FORM_GROUP);
  g_type_ensure (RUNG_TYPE_ITEM_LIST);
  g_type_ensure (RUNG_TYPE_FORM_ITEM);
  rung_widget_class_set_template (widget_class, "form/form");
  gtk_widget_class_bind_template_child (widget_class, RungForm, rows);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "form");
}

static void
rung_form_init (RungForm *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->watch = g_signal_group_new (RUNG_TYPE_EDITABLE);
  g_signal_group_connect_swapped (self->watch, "changed", G_CALLBACK (changed_cb), self);
}

/**
 * rung_form_new:
 * @table: the inputs
 * @tables: the figures that name what can be chosen
 * @is_item: whether it stands under a title, so that the first group needs none
 *
 * Returns: (transfer floating): a form without a record
 */
GtkWidget *
rung_form_new (const RungInputTable *table,
               const RungTables     *tables,
               gboolean              is_item)
{
  RungForm *self = g_object_new (RUNG_TYPE_FORM, NULL);

  self->table = table;
  self->groups = rung_input_groups_new (table, tables, !is_item);
  return GTK_WIDGET (self);
}

/**
 * rung_form_set_record:
 * @self: a form
 * @record: a record of the table of the form
 *
 * Edits another record from now on.
 */
void
rung_form_set_record (RungForm     *self,
                      RungEditable *record)
{
  g_signal_group_set_target (self->watch, record);
  rung_input_groups_set_record (self->groups, record);
  rung_rows_set_model (RUNG_ROWS (self->rows), self->groups);
}
