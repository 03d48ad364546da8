/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-late-menu.h"

static void
create_cb (GtkMenuButton *button,
           gpointer       menu)
{
  if (gtk_menu_button_get_popover (button) == NULL)
    gtk_menu_button_set_menu_model (button, menu);
}

/**
 * rung_late_menu_set:
 * @button: a button
 * @menu: (transfer none): what it opens
 *
 * Gives the button a menu whose widgets, some five to an entry, are made when it is first opened.
 */
void
rung_late_menu_set (GtkMenuButton *button,
                    GMenuModel    *menu)
{
  gtk_menu_button_set_create_popup_func (button, create_cb, g_object_ref (menu), g_object_unref);
}
