/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-window-help.h"

#include "ui/form/rung-input-row.h"
#include "ui/help/rung-help-window.h"
#include "ui/parts/rung-section.h"

#define PLACE_OF_FORM "offers#form"
#define PAGE_OF_WORDS "words"

static void
show (RungWindow *self,
      const char *place)
{
  if (self->help == NULL)
    g_set_weak_pointer (&self->help,
                        GTK_WIDGET (rung_help_window_new (self->data_folder)));
  rung_help_window_show (RUNG_HELP_WINDOW (self->help), place);
  gtk_window_present (GTK_WINDOW (self->help));
}

static void
help_activated (GtkWidget  *widget,
                const char *action,
                GVariant   *parameter)
{
  show (RUNG_WINDOW (widget), g_variant_get_string (parameter, NULL));
}

/* The first section below @widget that is in sight and has a place in the help. */
static char *
dup_place (GtkWidget *widget)
{
  char *place = NULL;

  if (!gtk_widget_get_mapped (widget))
    return NULL;
  if (RUNG_IS_SECTION (widget))
    g_object_get (widget, "help", &place, NULL);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && place == NULL;
       child = gtk_widget_get_next_sibling (child))
    place = dup_place (child);
  return place;
}

static void
focus_cb (RungWindow *self)
{
  g_clear_pointer (&self->place_at_focus, g_free);
  self->place_at_focus = dup_place (GTK_WIDGET (self->stack));
}

/* Whoever has turned the page since the focus went into the form asks about the page, and nobody
 * asks about the form while there is nothing to see of it. */
static gboolean
asks_of_input (RungWindow *self,
               GtkWidget  *focus)
{
  g_autofree char *place = dup_place (GTK_WIDGET (self->stack));

  return focus != NULL && self->sidebar != NULL && gtk_widget_is_ancestor (focus, self->sidebar)
         && place != NULL && g_strcmp0 (place, self->place_at_focus) == 0;
}

/* The word that the label of an input is, or the form. */
static char *
dup_place_of_input (GtkWidget *focus)
{
  GtkWidget *row = gtk_widget_get_ancestor (focus, RUNG_TYPE_INPUT_ROW);
  const char *term = row != NULL ? rung_input_row_get_term (RUNG_INPUT_ROW (row)) : NULL;

  return term != NULL ? g_strconcat (PAGE_OF_WORDS, "#", term, NULL) : g_strdup (PLACE_OF_FORM);
}

/* Help on what has the focus, or else on what is in sight. */
static void
help_here_activated (GtkWidget  *widget,
                     const char *action,
                     GVariant   *parameter)
{
  RungWindow *self = RUNG_WINDOW (widget);
  GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (self));
  GtkWidget *section = focus != NULL ? gtk_widget_get_ancestor (focus, RUNG_TYPE_SECTION) : NULL;
  g_autofree char *place = NULL;

  if (asks_of_input (self, focus))
    place = dup_place_of_input (focus);
  else
    place = dup_place (section != NULL ? section : GTK_WIDGET (self->stack));
  show (self, place != NULL ? place : "start");
}

static void
show_shortcuts (GtkWidget  *widget,
                const char *action,
                GVariant   *parameter)
{
  GtkApplicationWindow *window = GTK_APPLICATION_WINDOW (widget);

  if (gtk_application_window_get_help_overlay (window) == NULL)
    {
      g_autoptr (GtkBuilder) builder
        = gtk_builder_new_from_resource ("/io/github/rung/Rung/window/shortcuts.ui");
      GObject *shortcuts = gtk_builder_get_object (builder, "help_overlay");

      gtk_application_window_set_help_overlay (window, GTK_SHORTCUTS_WINDOW (shortcuts));
    }
  gtk_window_present (GTK_WINDOW (gtk_application_window_get_help_overlay (window)));
}

/**
 * rung_window_install_help_actions:
 * @klass: class of the window
 *
 * Installs what opens the help and the list of keys.
 */
void
rung_window_install_help_actions (GtkWidgetClass *klass)
{
  gtk_widget_class_install_action (klass, "win.help", "s", help_activated);
  gtk_widget_class_install_action (klass, "win.help-here", NULL, help_here_activated);
  gtk_widget_class_install_action (klass, "win.show-shortcuts", NULL, show_shortcuts);
}

/**
 * rung_window_watch_help:
 * @self: a window that has its parts
 *
 * Notes what is in sight whenever the focus moves, so that help is about what the person looks at.
 */
void
rung_window_watch_help (RungWindow *self)
{
  g_signal_connect (self, "notify::focus-widget", G_CALLBACK (focus_cb), NULL);
}

/**
 * rung_window_close_help:
 * @self: a window that goes
 *
 * Takes the help along.
 */
void
rung_window_close_help (RungWindow *self)
{
  g_signal_handlers_disconnect_by_func (self, focus_cb, NULL);
  g_clear_pointer (&self->place_at_focus, g_free);
  if (self->help != NULL)
    gtk_window_destroy (GTK_WINDOW (self->help));
}
