/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-choice-row.h"

#include "ui/kit/rung-widget.h"

struct _RungChoiceRow
{
  GtkListBoxRow parent_instance;
  RungChoice choice;
  GtkWidget *label;
  GtkWidget *check;
};

G_DEFINE_FINAL_TYPE (RungChoiceRow, rung_choice_row, GTK_TYPE_LIST_BOX_ROW)

static void
rung_choice_row_class_init (RungChoiceRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  rung_widget_class_set_template (widget_class, "form/choice-row");
  gtk_widget_class_bind_template_child (widget_class, RungChoiceRow, label);
  gtk_widget_class_bind_template_child (widget_class, RungChoiceRow, check);
}

static void
rung_choice_row_init (RungChoiceRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * rung_choice_row_new:
 * @choice: a choice; what it points at must outlive the row
 * @is_one_of_many: whether several may be chosen, so that each has a mark
 *
 * Returns: (transfer floating): the row
 */
GtkWidget *
rung_choice_row_new (const RungChoice *choice,
                     gboolean          is_one_of_many)
{
  RungChoiceRow *self = g_object_new (RUNG_TYPE_CHOICE_ROW, NULL);

  self->choice = *choice;
  gtk_label_set_text (GTK_LABEL (self->label), choice->title);
  gtk_widget_set_visible (self->check, is_one_of_many);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  choice->title, -1);
  return GTK_WIDGET (self);
}

/**
 * rung_choice_row_get_choice:
 * @self: a row
 *
 * Returns: (transfer none): its choice
 */
const RungChoice *
rung_choice_row_get_choice (RungChoiceRow *self)
{
  return &self->choice;
}

/**
 * rung_choice_row_set_chosen:
 * @self: a row
 * @is_chosen: whether it is one of those chosen
 *
 * Shows the mark.
 */
void
rung_choice_row_set_chosen (RungChoiceRow *self,
                            gboolean       is_chosen)
{
  gtk_check_button_set_active (GTK_CHECK_BUTTON (self->check), is_chosen);
}
