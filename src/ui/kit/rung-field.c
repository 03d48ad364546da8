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

static gboolean
is_mark (gunichar letter)
{
  return letter != 0 && !g_unichar_isalnum (letter);
}

/* Puts in the marks that group the digits of a number. FALSE at the first other difference. */
static gboolean
insert_marks (GtkEditable *field,
              const char  *text)
{
  int place = 0;

  for (const char *next = text; *next != '\0'; next = g_utf8_next_char (next), place++)
    {
      const char *old = gtk_editable_get_text (field);
      gunichar letter = g_utf8_get_char (next);
      int at = place;

      if (place < g_utf8_strlen (old, -1)
          && g_utf8_get_char (g_utf8_offset_to_pointer (old, place)) == letter)
        continue;
      if (!is_mark (letter))
        return FALSE;
      gtk_editable_insert_text (field, next, (int) (g_utf8_next_char (next) - next), &at);
    }
  return g_str_equal (gtk_editable_get_text (field), text);
}

/**
 * rung_field_edit_text:
 * @field: a field of text
 * @text: what the program puts there
 *
 * Sets the text of a field that a person may be in. A text that is the same is left alone, and of
 * a number only the marks between its digits are put in: a screen reader says what is deleted, and
 * the cursor stays.
 */
void
rung_field_edit_text (GtkEditable *field,
                      const char  *text)
{
  if (g_str_equal (gtk_editable_get_text (field), text))
    return;
  g_object_freeze_notify (G_OBJECT (field));
  if (!insert_marks (field, text))
    gtk_editable_set_text (field, text);
  g_object_thaw_notify (G_OBJECT (field));
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
