/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-input-entry.h"

#include "engine/document/rung-record.h"
#include "ui/kit/rung-field.h"
#include "ui/kit/rung-widget.h"

#define NUMBER_CHARS 9
#define TEXT_CHARS 12

struct _RungInputEntry
{
  GtkEntry parent_instance;
  RungInputShown *input;
};

G_DEFINE_FINAL_TYPE (RungInputEntry, rung_input_entry, GTK_TYPE_ENTRY)

static void
show_text (RungInputEntry *self)
{
  rung_field_edit_text (GTK_EDITABLE (self), rung_input_shown_get_text (self->input));
}

static void
typed_cb (RungInputEntry *self)
{
  if (self->input != NULL)
    rung_input_shown_set_text (self->input, gtk_editable_get_text (GTK_EDITABLE (self)));
}

static void
settle_cb (RungInputEntry *self)
{
  rung_input_shown_settle (self->input);
}

static gboolean
key_cb (RungInputEntry  *self,
        guint            key,
        guint            code,
        GdkModifierType  state)
{
  if (rung_input_is_text (rung_input_shown_get_input (self->input))
      || (key != GDK_KEY_Up && key != GDK_KEY_Down))
    return FALSE;
  rung_input_shown_step (self->input, key == GDK_KEY_Up ? 1 : -1);
  return TRUE;
}

static void
show_problem (RungInputEntry *self)
{
  g_autofree char *problem = NULL;

  g_object_get (self->input, "problem", &problem, NULL);
  if (problem != NULL)
    gtk_widget_add_css_class (GTK_WIDGET (self), "error");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "error");
  gtk_accessible_update_state (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_STATE_INVALID,
                               problem != NULL ? GTK_ACCESSIBLE_INVALID_TRUE
                                               : GTK_ACCESSIBLE_INVALID_FALSE, -1);
}

/* Figures stand at the right in a mirrored window, too, where GTK turns sides around. */
static void
align (RungInputEntry *self)
{
  gboolean is_rtl = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;

  if (gtk_widget_has_css_class (GTK_WIDGET (self), "figure"))
    gtk_editable_set_alignment (GTK_EDITABLE (self), is_rtl ? 0.0f : 1.0f);
}

static void
rung_input_entry_direction_changed (GtkWidget        *widget,
                                    GtkTextDirection  before)
{
  GTK_WIDGET_CLASS (rung_input_entry_parent_class)->direction_changed (widget, before);
  align (RUNG_INPUT_ENTRY (widget));
}

static void
rung_input_entry_dispose (GObject *object)
{
  g_clear_object (&RUNG_INPUT_ENTRY (object)->input);
  G_OBJECT_CLASS (rung_input_entry_parent_class)->dispose (object);
}

static void
rung_input_entry_class_init (RungInputEntryClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rung_input_entry_dispose;
  widget_class->direction_changed = rung_input_entry_direction_changed;
  rung_widget_class_set_template (widget_class, "form/input-entry");
  gtk_widget_class_bind_template_callback (widget_class, typed_cb);
  gtk_widget_class_bind_template_callback (widget_class, settle_cb);
  gtk_widget_class_bind_template_callback (widget_class, key_cb);
}

static void
rung_input_entry_init (RungInputEntry *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  rung_field_pass_undo (GTK_EDITABLE (self));
}

/**
 * rung_input_entry_new:
 * @input: an input that is a number or a text
 *
 * Returns: (transfer floating): its field
 */
GtkWidget *
rung_input_entry_new (RungInputShown *input)
{
  RungInputEntry *self = g_object_new (RUNG_TYPE_INPUT_ENTRY, NULL);
  const RungInput *row = rung_input_shown_get_input (input);

  if (rung_input_is_text (row))
    g_object_set (self, "width-chars", TEXT_CHARS, "max-length", (int) row->maximum, NULL);
  else
    {
      g_object_set (self, "width-chars", NUMBER_CHARS, "input-purpose", GTK_INPUT_PURPOSE_NUMBER,
                    NULL);
      gtk_widget_add_css_class (GTK_WIDGET (self), "figure");
      align (self);
    }
  gtk_editable_set_text (GTK_EDITABLE (self), rung_input_shown_get_text (input));
  self->input = g_object_ref (input);
  g_signal_connect_object (input, "notify::text", G_CALLBACK (show_text), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (input, "notify::problem", G_CALLBACK (show_problem), self,
                           G_CONNECT_SWAPPED);
  show_problem (self);
  return GTK_WIDGET (self);
}
