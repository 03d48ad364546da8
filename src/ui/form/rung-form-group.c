/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-form-group.h"

#include "model/shown/rung-input-group.h"
#include "model/shown/rung-input-items.h"
#include "ui/kit/rung-rows.h"

#include "rung-input-row.h"

struct _RungFormGroup
{
  RungFormRow parent_instance;
  GSignalGroup *watch;      /* of the group */
  GtkWidget *heading;
  GtkWidget *more;
  GtkWidget *essential;
  GtkWidget *rest;
};

G_DEFINE_FINAL_TYPE (RungFormGroup, rung_form_group, RUNG_TYPE_FORM_ROW)

/* What is folded away is built when it is first unfolded. */
static void
expanded_cb (RungFormGroup *self)
{
  RungShown *group = rung_form_row_get_item (RUNG_FORM_ROW (self));
  gboolean is_expanded = gtk_expander_get_expanded (GTK_EXPANDER (self->more));
  GListModel *lists = rung_shown_get_list (group, RUNG_INPUT_GROUP_LISTS);

  if (is_expanded)
    rung_rows_set_model (RUNG_ROWS (self->rest),
                         rung_shown_get_list (group, RUNG_INPUT_GROUP_REST));
  for (guint i = 0; i < g_list_model_get_n_items (lists); i++)
    {
      g_autoptr (RungInputItems) items = g_list_model_get_item (lists, i);

      rung_input_items_show_add (items, is_expanded);
    }
}

static void
name_more (RungFormGroup *self)
{
  RungShown *group = rung_form_row_get_item (RUNG_FORM_ROW (self));

  gtk_accessible_update_property (GTK_ACCESSIBLE (self->more), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  rung_shown_get_text (group, RUNG_INPUT_GROUP_MORE), -1);
}

static void
rung_form_group_item_changed (RungFormRow *row)
{
  RungFormGroup *self = RUNG_FORM_GROUP (row);
  RungShown *group = rung_form_row_get_item (row);

  g_signal_group_set_target (self->watch, group);
  if (group == NULL)
    return;
  name_more (self);
  expanded_cb (self);
  /* A group without a title has its fold below what is in sight. */
  if (*rung_shown_get_text (group, RUNG_INPUT_GROUP_TITLE) == '\0')
    {
      gtk_widget_insert_after (self->heading, GTK_WIDGET (self), self->essential);
      gtk_widget_add_css_class (self->heading, "inputs");
    }
}

static void
rung_form_group_class_init (RungFormGroupClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  rung_member_own (G_OBJECT_CLASS (klass), G_STRUCT_OFFSET (RungFormGroup, watch));
  RUNG_FORM_ROW_CLASS (klass)->item_changed = rung_form_group_item_changed;
  g_type_ensure (RUNG_TYPE_INPUT_ROW);
  rung_widget_class_set_template (GTK_WIDGET_CLASS (klass), "form/form-group");
  gtk_widget_class_bind_template_child (widget_class, RungFormGroup, heading);
  gtk_widget_class_bind_template_child (widget_class, RungFormGroup, more);
  gtk_widget_class_bind_template_child (widget_class, RungFormGroup, essential);
  gtk_widget_class_bind_template_child (widget_class, RungFormGroup, rest);
  gtk_widget_class_bind_template_callback (widget_class, expanded_cb);
}

static void
rung_form_group_init (RungFormGroup *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  rung_form_row_bind_visible (RUNG_FORM_ROW (self), "counts");
  self->watch = g_signal_group_new (RUNG_TYPE_INPUT_GROUP);
  g_signal_group_connect_swapped (self->watch, "notify::more", G_CALLBACK (name_more), self);
}
