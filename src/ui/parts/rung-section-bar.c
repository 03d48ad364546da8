/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-section-bar.h"

#include "ui/kit/rung-squeezer.h"

struct _RungSectionBar
{
  RungWidget parent_instance;
  GtkStack *stack;
  GtkWidget *box;
  GtkDropDown *list;
  GtkStackSwitcher *tabs;
};

G_DEFINE_FINAL_TYPE (RungSectionBar, rung_section_bar, RUNG_TYPE_WIDGET)

/* The pages of a stack are a selection already; the list follows it, and it the list. */
static void
listed_cb (RungSectionBar *self)
{
  g_autoptr (GtkSelectionModel) pages = gtk_stack_get_pages (self->stack);
  guint selected = gtk_drop_down_get_selected (self->list);

  if (selected != GTK_INVALID_LIST_POSITION
      && !gtk_selection_model_is_selected (pages, selected))
    gtk_selection_model_select_item (pages, selected, TRUE);
}

static void
shown_cb (RungSectionBar *self)
{
  g_autoptr (GtkSelectionModel) pages = gtk_stack_get_pages (self->stack);
  guint n_pages = g_list_model_get_n_items (G_LIST_MODEL (pages));

  for (guint i = 0; i < n_pages; i++)
    if (gtk_selection_model_is_selected (pages, i))
      gtk_drop_down_set_selected (self->list, i);
}

static void
stack_changed (gpointer object)
{
  RungSectionBar *self = object;
  g_autoptr (GtkSelectionModel) pages = gtk_stack_get_pages (self->stack);

  gtk_stack_switcher_set_stack (self->tabs, self->stack);
  gtk_drop_down_set_model (self->list, G_LIST_MODEL (pages));
  g_signal_connect_object (self->list, "notify::selected", G_CALLBACK (listed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->stack, "notify::visible-child", G_CALLBACK (shown_cb), self,
                           G_CONNECT_SWAPPED);
}

static void
rung_section_bar_class_init (RungSectionBarClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  rung_member_add (object_class, "stack", GTK_TYPE_STACK, G_STRUCT_OFFSET (RungSectionBar, stack),
                   stack_changed);
  g_type_ensure (RUNG_TYPE_SQUEEZER);
  rung_widget_class_set_template (widget_class, "parts/section-bar");
  gtk_widget_class_bind_template_child (widget_class, RungSectionBar, box);
  gtk_widget_class_bind_template_child (widget_class, RungSectionBar, list);
  gtk_widget_class_bind_template_child (widget_class, RungSectionBar, tabs);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
}

static void
rung_section_bar_init (RungSectionBar *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
