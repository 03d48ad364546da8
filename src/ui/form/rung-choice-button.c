/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-choice-button.h"

#include "model/shown/rung-input-choices.h"
#include "report/grids/rung-inputs-grid.h"

#include "rung-choice-list.h"

struct _RungChoiceButton
{
  RungWidget parent_instance;
  RungInputShown *input;
  GtkWidget *button;
  GtkWidget *label;
};

G_DEFINE_FINAL_TYPE (RungChoiceButton, rung_choice_button, RUNG_TYPE_WIDGET)

/* A choice has the same name whatever is chosen; what is chosen is its value. */
static void
show_summary (RungChoiceButton *self)
{
  g_autofree char *summary = rung_input_choices_dup_summary (self->input);

  gtk_label_set_text (GTK_LABEL (self->label), summary);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->button),
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT, summary, -1);
}

/* What there is no room for; otherwise the help of the line is what a pointer asks for. */
static gboolean
query_tooltip_cb (RungChoiceButton *self,
                  int               x,
                  int               y,
                  gboolean          is_by_key,
                  GtkTooltip       *tooltip)
{
  if (!pango_layout_is_ellipsized (gtk_label_get_layout (GTK_LABEL (self->label))))
    return FALSE;
  gtk_tooltip_set_text (tooltip, gtk_label_get_text (GTK_LABEL (self->label)));
  return TRUE;
}

/* The list is made when it is first opened. */
static void
create_list_cb (GtkMenuButton *button,
                gpointer       self)
{
  RungInputShown *input = RUNG_CHOICE_BUTTON (self)->input;

  if (gtk_menu_button_get_popover (button) == NULL)
    gtk_menu_button_set_popover (button,
                                 g_object_new (RUNG_TYPE_CHOICE_LIST, "input", input, NULL));
}

static gboolean
rung_choice_button_mnemonic_activate (GtkWidget *widget,
                                      gboolean   group_cycling)
{
  return gtk_widget_mnemonic_activate (RUNG_CHOICE_BUTTON (widget)->button, group_cycling);
}

static void
rung_choice_button_class_init (RungChoiceButtonClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  rung_member_own (G_OBJECT_CLASS (klass), G_STRUCT_OFFSET (RungChoiceButton, input));
  widget_class->mnemonic_activate = rung_choice_button_mnemonic_activate;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "choicebutton");
  rung_widget_class_set_template (widget_class, "form/choice-button");
  gtk_widget_class_bind_template_child (widget_class, RungChoiceButton, button);
  gtk_widget_class_bind_template_child (widget_class, RungChoiceButton, label);
  gtk_widget_class_bind_template_callback (widget_class, query_tooltip_cb);
}

static void
rung_choice_button_init (RungChoiceButton *self)
{
  GtkWidget *box = NULL;

  gtk_widget_init_template (GTK_WIDGET (self));
  /* The button centres its child; a choice reads from the edge of its field. */
  box = gtk_widget_get_parent (gtk_widget_get_parent (self->label));
  for (; box != self->button && box != NULL; box = gtk_widget_get_parent (box))
    gtk_widget_set_halign (box, GTK_ALIGN_FILL);
  gtk_menu_button_set_create_popup_func (GTK_MENU_BUTTON (self->button), create_list_cb, self,
                                         NULL);
}

/**
 * rung_choice_button_new:
 * @input: a choice or a set
 *
 * Returns: (transfer floating): the button
 */
GtkWidget *
rung_choice_button_new (RungInputShown *input)
{
  RungChoiceButton *self = g_object_new (RUNG_TYPE_CHOICE_BUTTON, NULL);
  g_autofree char *name = rung_input_dup_label (rung_input_shown_get_input (input));

  self->input = g_object_ref (input);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  name, -1);
  g_signal_connect_object (input, "notify::text", G_CALLBACK (show_summary), self,
                           G_CONNECT_SWAPPED);
  show_summary (self);
  return GTK_WIDGET (self);
}

/**
 * rung_choice_button_get_focus:
 * @self: a choice button
 *
 * Returns: (transfer none): the part of it that has the focus
 */
GtkWidget *
rung_choice_button_get_focus (RungChoiceButton *self)
{
  return gtk_widget_get_first_child (self->button);
}
