/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-input-row.h"

#include "engine/document/rung-record.h"
#include "model/shown/rung-input-shown.h"

#include "rung-choice-button.h"
#include "rung-input-entry.h"
#include "rung-input-line.h"
#include "rung-tranche-editor.h"

struct _RungInputRow
{
  RungFormRow parent_instance;
  GtkWidget *line;
  GtkWidget *label;
  GtkWidget *control;       /* of the input; a row that gets another one makes another */
  GtkWidget *unit;
  GtkWidget *editor;        /* of tranches */
};

G_DEFINE_FINAL_TYPE (RungInputRow, rung_input_row, RUNG_TYPE_FORM_ROW)

static GtkWidget *
create_check (RungInputShown *input)
{
  GtkWidget *check = g_object_new (GTK_TYPE_CHECK_BUTTON, NULL);

  g_object_bind_property (input, "is-on", check, "active",
                          G_BINDING_BIDIRECTIONAL | G_BINDING_SYNC_CREATE);
  return check;
}

static GtkWidget *
create_control (RungInputShown *input)
{
  const RungInput *row = rung_input_shown_get_input (input);

  if (row->kind == RUNG_KIND_FLAG)
    return create_check (input);
  return row->choices != RUNG_CHOICES_NONE ? rung_choice_button_new (input)
                                           : rung_input_entry_new (input);
}

/* What a screen reader says of the control stands where the focus is. */
static void
describe (RungInputRow *self,
          const char   *help)
{
  GtkWidget *focus = RUNG_IS_CHOICE_BUTTON (self->control)
                     ? rung_choice_button_get_focus (RUNG_CHOICE_BUTTON (self->control))
                     : self->control;

  gtk_label_set_mnemonic_widget (GTK_LABEL (self->label), self->control);
  gtk_accessible_update_property (GTK_ACCESSIBLE (focus), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  help, -1);
  if (focus == self->control)
    gtk_accessible_update_relation (GTK_ACCESSIBLE (focus), GTK_ACCESSIBLE_RELATION_LABELLED_BY,
                                    self->label, NULL, -1);
}

/* A word that not everybody knows has a dotted line, no longer than it is: what it means is said on
 * demand. */
static void
show_term (GtkWidget *label,
           gboolean   is_term)
{
  gtk_widget_set_halign (label, is_term ? GTK_ALIGN_START : GTK_ALIGN_FILL);
  gtk_widget_set_valign (label, is_term ? GTK_ALIGN_CENTER : GTK_ALIGN_FILL);
  if (is_term)
    gtk_widget_add_css_class (label, "term");
  else
    gtk_widget_remove_css_class (label, "term");
}

static void
rung_input_row_item_changed (RungFormRow *row)
{
  RungInputRow *self = RUNG_INPUT_ROW (row);
  RungInputShown *input = rung_form_row_get_item (row);
  g_autofree char *help = NULL;

  g_clear_pointer (&self->control, gtk_widget_unparent);
  g_clear_pointer (&self->editor, gtk_widget_unparent);
  if (input == NULL)
    return;
  g_object_get (input, "help", &help, NULL);
  self->control = create_control (input);
  gtk_widget_insert_after (self->control, self->line, self->label);
  gtk_widget_set_visible (self->unit,
                          !rung_input_is_text (rung_input_shown_get_input (input))
                          && rung_input_shown_get_input (input)->kind != RUNG_KIND_FLAG);
  describe (self, help);
  show_term (self->label, rung_input_shown_get_input (input)->term != NULL);
  if (rung_input_shown_get_input (input)->kind != RUNG_KIND_TRANCHES)
    return;
  self->editor = g_object_new (RUNG_TYPE_TRANCHE_EDITOR, "item", input, NULL);
  gtk_widget_set_parent (self->editor, GTK_WIDGET (self));
}

/* GTK asks the display where the pointer is whenever a tooltip is set, so a line says its own
 * when the pointer rests there. */
static gboolean
query_tooltip_cb (RungInputRow *self,
                  int           x,
                  int           y,
                  gboolean      is_by_key,
                  GtkTooltip   *tooltip)
{
  g_autofree char *help = NULL;

  g_object_get (rung_form_row_get_item (RUNG_FORM_ROW (self)), "help", &help, NULL);
  gtk_tooltip_set_text (tooltip, help);
  return help != NULL && *help != '\0';
}

static void
rung_input_row_class_init (RungInputRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  RUNG_FORM_ROW_CLASS (klass)->item_changed = rung_input_row_item_changed;
  g_type_ensure (RUNG_TYPE_INPUT_LINE);
  rung_widget_class_set_template (GTK_WIDGET_CLASS (klass), "form/input-row");
  gtk_widget_class_bind_template_child (widget_class, RungInputRow, line);
  gtk_widget_class_bind_template_child (widget_class, RungInputRow, label);
  gtk_widget_class_bind_template_child (widget_class, RungInputRow, unit);
  gtk_widget_class_bind_template_callback (widget_class, query_tooltip_cb);
  gtk_widget_class_set_css_name (widget_class, "inputrow");
}

static void
rung_input_row_init (RungInputRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  rung_form_row_bind_visible (RUNG_FORM_ROW (self), "counts");
}

/**
 * rung_input_row_get_term:
 * @self: a row
 *
 * Returns: (transfer none) (nullable): the word of the help that its label is
 */
const char *
rung_input_row_get_term (RungInputRow *self)
{
  RungInputShown *input = rung_form_row_get_item (RUNG_FORM_ROW (self));

  return input != NULL ? rung_input_shown_get_input (input)->term : NULL;
}
