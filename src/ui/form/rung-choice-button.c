/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-choice-button.h"

#include <glib/gi18n-lib.h>

#include "model/shown/rung-input-choices.h"
#include "report/grids/rung-inputs-grid.h"

#include "rung-choice-row.h"

/* From this many choices on a search field is worth its room. */
#define SEARCH_FROM 12

struct _RungChoiceButton
{
  GtkWidget parent_instance;
  RungInputShown *input;
  GtkWidget *button;
  GtkWidget *label;
  GtkWidget *popover;
  GtkWidget *search;
  GtkWidget *nothing;
  GtkWidget *list;
};

G_DEFINE_FINAL_TYPE (RungChoiceButton, rung_choice_button, GTK_TYPE_WIDGET)

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

/* What the list says when nothing matches is a child of it too. */
static RungChoiceRow *
get_row (RungChoiceButton *self,
         int               index)
{
  return (RungChoiceRow *) gtk_list_box_get_row_at_index (GTK_LIST_BOX (self->list), index);
}

static gboolean
is_chosen (RungChoiceButton *self,
           RungChoiceRow    *row)
{
  return rung_input_choices_is_chosen (self->input, rung_choice_row_get_choice (row)->id);
}

static const char *
get_needle (RungChoiceButton *self)
{
  return gtk_editable_get_text (GTK_EDITABLE (self->search));
}

static void
show_chosen (RungChoiceButton *self)
{
  RungChoiceRow *row = NULL;

  for (int i = 0; (row = get_row (self, i)) != NULL; i++)
    rung_choice_row_set_chosen (row, is_chosen (self, row));
}

static void
row_activated_cb (RungChoiceButton *self,
                  RungChoiceRow    *row)
{
  rung_input_choices_take (self->input, rung_choice_row_get_choice (row)->id);
  if (rung_input_choices_is_set (self->input))
    show_chosen (self);
  else
    gtk_popover_popdown (GTK_POPOVER (self->popover));
}

static gboolean
matches (GtkListBoxRow *row,
         gpointer       user_data)
{
  return rung_choice_matches (rung_choice_row_get_choice (RUNG_CHOICE_ROW (row)),
                              get_needle (user_data));
}

static RungChoiceRow *
find_row (RungChoiceButton *self,
          gboolean        (*test) (const RungChoice *choice, const char *needle))
{
  RungChoiceRow *row = NULL;

  for (int i = 0; (row = get_row (self, i)) != NULL; i++)
    if (test (rung_choice_row_get_choice (row), get_needle (self)))
      return row;
  return NULL;
}

/* Enter takes what is named in full, else the first row that is left. */
static void
search_activate_cb (RungChoiceButton *self)
{
  RungChoiceRow *named = find_row (self, rung_choice_is_named);
  RungChoiceRow *row = named != NULL ? named : find_row (self, rung_choice_matches);

  if (row != NULL)
    row_activated_cb (self, row);
}

/* A list without a match says so. */
static void
search_changed_cb (RungChoiceButton *self)
{
  g_autofree char *text = g_strdup_printf (_("No match for “%s”"), get_needle (self));

  gtk_label_set_text (GTK_LABEL (self->nothing), text);
  gtk_list_box_invalidate_filter (GTK_LIST_BOX (self->list));
}

static void
fill_list (RungChoiceButton *self)
{
  g_autoptr (GArray) choices = rung_input_choices_list (self->input);

  for (guint i = 0; i < choices->len; i++)
    gtk_list_box_append (GTK_LIST_BOX (self->list),
                         rung_choice_row_new (&g_array_index (choices, RungChoice, i),
                                              rung_input_choices_is_set (self->input)));
  gtk_list_box_set_filter_func (GTK_LIST_BOX (self->list), matches, self, NULL);
  gtk_widget_set_visible (self->search, choices->len >= SEARCH_FROM);
}

static void
popover_show_cb (RungChoiceButton *self)
{
  RungChoiceRow *row = NULL;

  if (get_row (self, 0) == NULL)
    fill_list (self);
  gtk_editable_set_text (GTK_EDITABLE (self->search), "");
  show_chosen (self);
  for (int i = 0; (row = get_row (self, i)) != NULL; i++)
    if (is_chosen (self, row) && !rung_input_choices_is_set (self->input))
      {
        gtk_list_box_select_row (GTK_LIST_BOX (self->list), GTK_LIST_BOX_ROW (row));
        gtk_widget_grab_focus (GTK_WIDGET (row));
      }
  if (gtk_widget_get_visible (self->search))
    gtk_widget_grab_focus (self->search);
}

static gboolean
rung_choice_button_mnemonic_activate (GtkWidget *widget,
                                      gboolean   group_cycling)
{
  return gtk_widget_mnemonic_activate (RUNG_CHOICE_BUTTON (widget)->button, group_cycling);
}

static void
rung_choice_button_dispose (GObject *object)
{
  RungChoiceButton *self = RUNG_CHOICE_BUTTON (object);

  g_clear_pointer (&self->button, gtk_widget_unparent);
  g_clear_object (&self->input);
  G_OBJECT_CLASS (rung_choice_button_parent_class)->dispose (object);
}

static void
rung_choice_button_class_init (RungChoiceButtonClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rung_choice_button_dispose;
  widget_class->mnemonic_activate = rung_choice_button_mnemonic_activate;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "choicebutton");
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/rung/Rung/form/choice-button.ui");
  gtk_widget_class_bind_template_child (widget_class, RungChoiceButton, button);
  gtk_widget_class_bind_template_child (widget_class, RungChoiceButton, label);
  gtk_widget_class_bind_template_child (widget_class, RungChoiceButton, popover);
  gtk_widget_class_bind_template_child (widget_class, RungChoiceButton, search);
  gtk_widget_class_bind_template_child (widget_class, RungChoiceButton, nothing);
  gtk_widget_class_bind_template_child (widget_class, RungChoiceButton, list);
  gtk_widget_class_bind_template_callback (widget_class, popover_show_cb);
  gtk_widget_class_bind_template_callback (widget_class, query_tooltip_cb);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_changed_cb);
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
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->list), GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                  -1);
  if (rung_input_choices_is_set (input))
    gtk_list_box_set_selection_mode (GTK_LIST_BOX (self->list), GTK_SELECTION_NONE);
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
