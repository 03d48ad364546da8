/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-section-bar.h"

#include "ui/kit/rung-squeezer.h"

struct _RungSectionBar
{
  GtkWidget parent_instance;
  GtkStack *stack;
  GtkWidget *box;
  GtkDropDown *list;
  GtkStackSwitcher *tabs;
};

G_DEFINE_FINAL_TYPE (RungSectionBar, rung_section_bar, GTK_TYPE_WIDGET)

enum
{
  PROP_STACK = 1,
  N_PROPERTIES,
};

static GParamSpec *properties[N_PROPERTIES];

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
rung_section_bar_get_property (GObject    *object,
                               guint       property_id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  g_value_set_object (value, RUNG_SECTION_BAR (object)->stack);
}

static void
set_stack (RungSectionBar *self,
           GtkStack       *stack)
{
  g_autoptr (GtkSelectionModel) pages = NULL;

  if (!g_set_object (&self->stack, stack))
    return;
  pages = gtk_stack_get_pages (stack);
  gtk_stack_switcher_set_stack (self->tabs, stack);
  gtk_drop_down_set_model (self->list, G_LIST_MODEL (pages));
  g_signal_connect_object (self->list, "notify::selected", G_CALLBACK (listed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (stack, "notify::visible-child", G_CALLBACK (shown_cb), self,
                           G_CONNECT_SWAPPED);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_STACK]);
}

static void
rung_section_bar_set_property (GObject      *object,
                               guint         property_id,
                               const GValue *value,
                               GParamSpec   *pspec)
{
  set_stack (RUNG_SECTION_BAR (object), g_value_get_object (value));
}

static void
rung_section_bar_dispose (GObject *object)
{
  RungSectionBar *self = RUNG_SECTION_BAR (object);

  g_clear_pointer (&self->box, gtk_widget_unparent);
  g_clear_object (&self->stack);
  G_OBJECT_CLASS (rung_section_bar_parent_class)->dispose (object);
}

static void
rung_section_bar_class_init (RungSectionBarClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = rung_section_bar_get_property;
  object_class->set_property = rung_section_bar_set_property;
  object_class->dispose = rung_section_bar_dispose;
  properties[PROP_STACK] = g_param_spec_object ("stack", NULL, NULL, GTK_TYPE_STACK,
                                                G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS
                                                | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, N_PROPERTIES, properties);
  g_type_ensure (RUNG_TYPE_SQUEEZER);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/rung/Rung/parts/section-bar.ui");
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
