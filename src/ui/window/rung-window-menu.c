/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-window-menu.h"

#include "ui/kit/rung-late-menu.h"
#include "ui/path/rung-plan-menu.h"

#include "rung-window-parts.h"

/**
 * rung_window_build_menu:
 * @self: a window
 *
 * Gives the window its menu. What was opened lately is filled in later.
 */
void
rung_window_build_menu (RungWindow *self)
{
  g_autoptr (GtkBuilder) builder
    = gtk_builder_new_from_resource ("/io/github/rung/Rung/window/menu.ui");
  GObject *menu = gtk_builder_get_object (builder, "primary_menu");

  self->recent_menu = g_object_ref (G_MENU (gtk_builder_get_object (builder, "recent_menu")));
  rung_plan_menu_fill (G_MENU (gtk_builder_get_object (builder, "plan_menu")));
  rung_late_menu_set (GTK_MENU_BUTTON (self->menu_button), G_MENU_MODEL (menu));
}
