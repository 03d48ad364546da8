/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-preferences-window.h"

#include "ui/kit/rung-settings.h"
#include "ui/kit/rung-spoken.h"
#include "ui/kit/rung-widget.h"

struct _RungPreferencesWindow
{
  GtkWindow parent_instance;
  GtkDropDown *appearance;
  GtkDropDown *paper;
  GtkDropDown *counted;
};

G_DEFINE_FINAL_TYPE (RungPreferencesWindow, rung_preferences_window, GTK_TYPE_WINDOW)

static void
rung_preferences_window_class_init (RungPreferencesWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
  rung_widget_class_set_template (widget_class, "window/preferences-window");
  gtk_widget_class_bind_template_child (widget_class, RungPreferencesWindow, appearance);
  gtk_widget_class_bind_template_child (widget_class, RungPreferencesWindow, paper);
  gtk_widget_class_bind_template_child (widget_class, RungPreferencesWindow, counted);
}

static void
rung_preferences_window_init (RungPreferencesWindow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  rung_spoken_drop_down (self->appearance);
  rung_spoken_drop_down (self->paper);
  rung_spoken_drop_down (self->counted);
  rung_settings_bind_choice ("appearance", self->appearance);
  rung_settings_bind_choice ("paper", self->paper);
  rung_settings_bind_choice ("counted", self->counted);
}

/**
 * rung_preferences_window_new:
 * @parent: (nullable): the window it belongs to
 *
 * Returns: (transfer floating): the preferences
 */
GtkWidget *
rung_preferences_window_new (GtkWindow *parent)
{
  return g_object_new (RUNG_TYPE_PREFERENCES_WINDOW, "transient-for", parent, NULL);
}
