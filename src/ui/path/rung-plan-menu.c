/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-plan-menu.h"

#include <gtk/gtk.h>

/**
 * rung_plan_menu_fill:
 * @menu: a menu
 *
 * Appends an item for each format of the plan.
 */
void
rung_plan_menu_fill (GMenu *menu)
{
  g_autoptr (GtkBuilder) builder
    = gtk_builder_new_from_resource ("/io/github/rung/Rung/path/plan-menu.ui");
  GMenuModel *formats = G_MENU_MODEL (gtk_builder_get_object (builder, "formats"));

  for (int i = 0; i < g_menu_model_get_n_items (formats); i++)
    {
      g_autoptr (GMenuItem) item = g_menu_item_new_from_model (formats, i);

      g_menu_append_item (menu, item);
    }
}
