/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-field.h"

/**
 * rung_field_set_text:
 * @field: a field of text
 * @text: what the program puts there
 *
 * Sets the text of a field without giving the person a way to undo it there:
 * the history of a field begins with what it shows.
 */
void
rung_field_set_text (GtkEditable *field,
                     const char  *text)
{
  gboolean has_history = gtk_editable_get_enable_undo (field);

  /* Turning it off is what empties it. */
  gtk_editable_set_enable_undo (field, FALSE);
  gtk_editable_set_text (field, text);
  gtk_editable_set_enable_undo (field, has_history);
}

/**
 * rung_field_pass_undo:
 * @field: a field whose text is a value, not words to look for
 *
 * Leaves undo and redo to the window, whose history knows every edit. A text
 * of GTK takes their keys even when it has nothing to undo, so they are caught
 * before it.
 */
void
rung_field_pass_undo (GtkEditable *field)
{
  static const struct
  {
    const char *keys;
    const char *action;
  } passed[] = {
    { "<Control>z", "win.undo" },
    { "<Control>y|<Control><Shift>z", "win.redo" },
  };
  GtkEventController *keys = gtk_shortcut_controller_new ();

  gtk_editable_set_enable_undo (field, FALSE);
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  for (guint i = 0; i < G_N_ELEMENTS (passed); i++)
    {
      GtkShortcutTrigger *trigger = gtk_shortcut_trigger_parse_string (passed[i].keys);
      GtkShortcut *shortcut = gtk_shortcut_new (trigger, gtk_named_action_new (passed[i].action));

      gtk_shortcut_controller_add_shortcut (GTK_SHORTCUT_CONTROLLER (keys), shortcut);
    }
  gtk_widget_add_controller (GTK_WIDGET (field), keys);
}
