/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-input-row.h"

#include <glib/gi18n-lib.h>

#include "engine/document/rung-input-check.h"
#include "engine/document/rung-record.h"
#include "model/records/rung-typing.h"
#include "report/kit/rung-parse.h"
#include "report/phrases/rung-phrases.h"
#include "ui/kit/rung-field.h"

#include "rung-choice-button.h"

#define LABEL_CHARS 14
#define CONTROL_CHARS 9
#define UNIT_CHARS 9

struct _RungInputRow
{
  GtkWidget parent_instance;
  const RungInput *input;
  const RungTables *tables;
  RungEditable *record;
  GtkWidget *label;
  GtkWidget *control;       /* GtkEntry, GtkCheckButton or RungChoiceButton */
  GtkWidget *unit;
  GtkWidget *problem;
  GtkWidget *about;         /* where a chosen schedule comes from; NULL for other inputs */
  gulong record_handler;
  gboolean is_typing;       /* the record follows the entry, not the entry the record */
};

G_DEFINE_FINAL_TYPE (RungInputRow, rung_input_row, GTK_TYPE_WIDGET)

static gboolean
is_number (RungInputRow *self)
{
  return !rung_input_is_text (self->input);
}

static void
show_problem (RungInputRow *self,
              const char   *text)
{
  GtkWidget *entry = self->control;

  gtk_label_set_text (GTK_LABEL (self->problem), text != NULL ? text : "");
  gtk_widget_set_visible (self->problem, text != NULL);
  if (text != NULL)
    gtk_widget_add_css_class (entry, "error");
  else
    gtk_widget_remove_css_class (entry, "error");
  gtk_accessible_update_state (GTK_ACCESSIBLE (entry), GTK_ACCESSIBLE_STATE_INVALID,
                               text != NULL ? GTK_ACCESSIBLE_INVALID_TRUE
                               : GTK_ACCESSIBLE_INVALID_FALSE, -1);
}

/* A template of a company has a date and a source, and companies change them. */
static void
show_about (RungInputRow *self,
            const char   *id)
{
  g_autofree char *text = NULL;

  if (self->about == NULL)
    return;
  text = rung_phrase_schedule (rung_tables_find_schedule (self->tables, id));
  gtk_label_set_text (GTK_LABEL (self->about), text);
  gtk_widget_set_visible (self->about, *text != '\0');
}

/* Shows the value of the record, or what was typed and refused, unless the
 * person is typing it. */
static void
show_value (RungInputRow *self)
{
  gconstpointer values = NULL;
  const RungTyped *typed = NULL;

  if (self->record == NULL || self->is_typing)
    return;
  values = rung_editable_get_values (self->record);
  typed = rung_typing_get_refused (self->record, self->input);
  self->is_typing = TRUE;
  if (RUNG_IS_CHOICE_BUTTON (self->control))
    {
      rung_choice_button_set_value (RUNG_CHOICE_BUTTON (self->control),
                                    rung_input_get_text (self->input, values));
      show_about (self, rung_input_get_text (self->input, values));
    }
  else if (self->input->kind == RUNG_KIND_FLAG)
    gtk_check_button_set_active (GTK_CHECK_BUTTON (self->control),
                                 rung_input_get_number (self->input, values) != 0);
  else if (typed != NULL)
    rung_field_set_text (GTK_EDITABLE (self->control), typed->refused);
  else if (is_number (self))
    {
      g_autofree char *text = rung_unparse_input (self->input,
                                                  rung_input_get_number (self->input, values));

      rung_field_set_text (GTK_EDITABLE (self->control), text);
    }
  else
    rung_field_set_text (GTK_EDITABLE (self->control), rung_input_get_text (self->input, values));
  show_problem (self, typed != NULL ? typed->message : NULL);
  self->is_typing = FALSE;
}

/* A bad value is said under the row; the record goes back to the one from
 * before the typing, not to a prefix of what was typed. */
static void
entry_changed_cb (RungInputRow *self)
{
  const char *text = gtk_editable_get_text (GTK_EDITABLE (self->control));
  g_autoptr (GError) error = NULL;
  gint64 value = 0;

  if (self->is_typing || self->record == NULL)
    return;
  self->is_typing = TRUE;
  if (is_number (self) ? !rung_parse_input (self->input, text, &value, &error)
                       : !rung_input_check_text (self->input, self->tables, text, &error))
    rung_typing_refuse (self->record, self->input, text, error->message);
  else if (is_number (self))
    rung_typing_take_number (self->record, self->input, value);
  else
    rung_typing_take_text (self->record, self->input, text);
  show_problem (self, error != NULL ? error->message : NULL);
  self->is_typing = FALSE;
}

/* Leaving the field, or Enter, ends the typing and writes a good value the tidy
 * way; a bad one stays to be mended, with its message. */
static void
settle_cb (RungInputRow *self)
{
  if (self->record == NULL)
    return;
  rung_typing_settle (self->record, self->input);
  if (!gtk_widget_get_visible (self->problem))
    show_value (self);
}

/* The step of an arrow key. */
static gint64
get_step (const RungInput *input)
{
  switch (input->kind)
    {
    case RUNG_KIND_MONEY: return input->maximum <= 1000000 ? 100 : 1000;
    case RUNG_KIND_PRICE: return 100;
    case RUNG_KIND_PERCENT: return 50;
    case RUNG_KIND_SHARE: return 100;
    default: return 1;
    }
}

static gboolean
key_cb (RungInputRow    *self,
        guint            key,
        guint            code,
        GdkModifierType  state)
{
  gint64 step = get_step (self->input);
  gint64 value = 0;

  if (self->record == NULL || (key != GDK_KEY_Up && key != GDK_KEY_Down))
    return FALSE;
  value = rung_input_get_number (self->input, rung_editable_get_values (self->record))
          + (key == GDK_KEY_Up ? step : -step);
  value = CLAMP (value, self->input->minimum, self->input->maximum);
  rung_typing_forget (self->record, self->input);
  g_object_set (self->record, self->input->id, value, NULL);
  show_value (self);
  return TRUE;
}

static void
choice_cb (RungInputRow *self)
{
  if (self->is_typing || self->record == NULL)
    return;
  self->is_typing = TRUE;
  g_object_set (self->record, self->input->id,
                rung_choice_button_get_value (RUNG_CHOICE_BUTTON (self->control)), NULL);
  show_about (self, rung_choice_button_get_value (RUNG_CHOICE_BUTTON (self->control)));
  self->is_typing = FALSE;
}

static void
flag_cb (RungInputRow *self)
{
  gint64 value = gtk_check_button_get_active (GTK_CHECK_BUTTON (self->control)) ? 1 : 0;

  if (self->is_typing || self->record == NULL)
    return;
  self->is_typing = TRUE;
  g_object_set (self->record, self->input->id, value, NULL);
  self->is_typing = FALSE;
}

static GtkWidget *
create_check (RungInputRow *self)
{
  GtkWidget *check = gtk_check_button_new ();

  gtk_widget_set_hexpand (check, TRUE);
  g_signal_connect_object (check, "toggled", G_CALLBACK (flag_cb), self, G_CONNECT_SWAPPED);
  return check;
}

static GtkWidget *
create_entry (RungInputRow *self)
{
  GtkWidget *entry = gtk_entry_new ();
  GtkEventController *focus = gtk_event_controller_focus_new ();

  gtk_widget_set_hexpand (entry, TRUE);
  rung_field_pass_undo (GTK_EDITABLE (entry));
  if (is_number (self))
    {
      GtkEventController *key = gtk_event_controller_key_new ();

      gtk_widget_add_css_class (entry, "figure");
      gtk_editable_set_alignment (GTK_EDITABLE (entry), 1.0f);
      gtk_editable_set_width_chars (GTK_EDITABLE (entry), CONTROL_CHARS);
      gtk_entry_set_input_purpose (GTK_ENTRY (entry), GTK_INPUT_PURPOSE_NUMBER);
      g_signal_connect_object (key, "key-pressed", G_CALLBACK (key_cb), self, G_CONNECT_SWAPPED);
      gtk_event_controller_set_propagation_phase (key, GTK_PHASE_CAPTURE);
      gtk_widget_add_controller (entry, key);
    }
  else
    {
      gtk_editable_set_width_chars (GTK_EDITABLE (entry), 12);
      gtk_entry_set_max_length (GTK_ENTRY (entry), (int) self->input->maximum);
    }
  g_signal_connect_object (entry, "changed", G_CALLBACK (entry_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (entry, "activate", G_CALLBACK (settle_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (focus, "leave", G_CALLBACK (settle_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (entry, focus);
  return entry;
}

static GtkWidget *
create_control (RungInputRow *self)
{
  GtkWidget *button = NULL;

  if (self->input->kind == RUNG_KIND_FLAG)
    return create_check (self);
  if (self->input->choices == RUNG_CHOICES_NONE)
    return create_entry (self);
  button = rung_choice_button_new (self->input, self->tables);
  gtk_widget_set_hexpand (button, TRUE);
  g_signal_connect_object (button, "changed", G_CALLBACK (choice_cb), self, G_CONNECT_SWAPPED);
  return button;
}

static void
build (RungInputRow *self)
{
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  const char *unit = *self->input->unit != '\0' ? _(self->input->unit) : "";

  self->label = gtk_label_new_with_mnemonic (_(self->input->label));
  gtk_label_set_xalign (GTK_LABEL (self->label), 0.0f);
  gtk_label_set_wrap (GTK_LABEL (self->label), TRUE);
  gtk_label_set_width_chars (GTK_LABEL (self->label), LABEL_CHARS);
  gtk_label_set_max_width_chars (GTK_LABEL (self->label), LABEL_CHARS);
  self->control = create_control (self);
  gtk_widget_set_valign (self->control, GTK_ALIGN_CENTER);
  gtk_label_set_mnemonic_widget (GTK_LABEL (self->label), self->control);
  gtk_box_append (GTK_BOX (line), self->label);
  gtk_box_append (GTK_BOX (line), self->control);
  if (is_number (self))
    {
      self->unit = gtk_label_new (unit);
      gtk_label_set_xalign (GTK_LABEL (self->unit), 0.0f);
      gtk_label_set_ellipsize (GTK_LABEL (self->unit), PANGO_ELLIPSIZE_END);
      gtk_label_set_width_chars (GTK_LABEL (self->unit), UNIT_CHARS);
      gtk_label_set_max_width_chars (GTK_LABEL (self->unit), UNIT_CHARS);
      gtk_widget_set_tooltip_text (self->unit, unit);
      gtk_widget_add_css_class (self->unit, "note");
      gtk_box_append (GTK_BOX (line), self->unit);
    }
  self->problem = g_object_new (GTK_TYPE_LABEL, "accessible-role", GTK_ACCESSIBLE_ROLE_ALERT,
                                "xalign", 0.0f, "wrap", TRUE, "visible", FALSE, NULL);
  gtk_widget_add_css_class (self->problem, "problem");
  gtk_widget_set_parent (line, GTK_WIDGET (self));
  gtk_widget_set_parent (self->problem, GTK_WIDGET (self));
  if (self->input->choices == RUNG_CHOICES_SCHEDULES)
    {
      self->about = g_object_new (GTK_TYPE_LABEL, "xalign", 0.0f, "wrap", TRUE, "visible", FALSE,
                                  NULL);
      gtk_widget_add_css_class (self->about, "note");
      gtk_widget_set_parent (self->about, GTK_WIDGET (self));
    }
  gtk_widget_set_tooltip_text (line, _(self->input->help));
  gtk_accessible_update_relation (GTK_ACCESSIBLE (self->control),
                                  GTK_ACCESSIBLE_RELATION_LABELLED_BY, self->label, NULL, -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->control),
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, _(self->input->help), -1);
}

static void
rung_input_row_dispose (GObject *object)
{
  RungInputRow *self = RUNG_INPUT_ROW (object);
  GtkWidget *child = NULL;

  rung_input_row_set_record (self, NULL);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  G_OBJECT_CLASS (rung_input_row_parent_class)->dispose (object);
}

static void
rung_input_row_class_init (RungInputRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rung_input_row_dispose;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "inputrow");
}

static void
rung_input_row_init (RungInputRow *self)
{
  GtkBoxLayout *layout = GTK_BOX_LAYOUT (gtk_widget_get_layout_manager (GTK_WIDGET (self)));

  gtk_orientable_set_orientation (GTK_ORIENTABLE (layout), GTK_ORIENTATION_VERTICAL);
}

/**
 * rung_input_row_new:
 * @input: the input
 * @tables: the figures, for what an id may name
 *
 * Returns: (transfer floating): a row without a record
 */
GtkWidget *
rung_input_row_new (const RungInput  *input,
                    const RungTables *tables)
{
  RungInputRow *self = g_object_new (RUNG_TYPE_INPUT_ROW, NULL);

  self->input = input;
  self->tables = tables;
  build (self);
  return GTK_WIDGET (self);
}

/**
 * rung_input_row_set_record:
 * @self: a row
 * @record: (nullable): a record whose table has the input of the row
 *
 * Edits another record from now on.
 */
void
rung_input_row_set_record (RungInputRow *self,
                           RungEditable *record)
{
  g_autofree char *signal = g_strdup_printf ("notify::%s", self->input->id);

  if (self->record == record)
    return;
  if (self->record != NULL)
    {
      rung_typing_settle (self->record, self->input);
      g_clear_signal_handler (&self->record_handler, self->record);
    }
  g_set_object (&self->record, record);
  if (record == NULL)
    return;
  self->record_handler = g_signal_connect_swapped (record, signal, G_CALLBACK (show_value), self);
  show_value (self);
}

/**
 * rung_input_row_update_visible:
 * @self: a row with a record
 *
 * Hides the row while another input says that it has no meaning.
 */
void
rung_input_row_update_visible (RungInputRow *self)
{
  if (self->record != NULL)
    gtk_widget_set_visible (GTK_WIDGET (self),
                            rung_input_counts (self->input, rung_editable_get_table (self->record),
                                               rung_editable_get_values (self->record)));
}
