/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-plan-menu.h"

#include <glib/gi18n-lib.h>

/**
 * rung_plan_menu_fill:
 * @menu: a menu
 *
 * Appends an item for each format of the plan.
 */
void
rung_plan_menu_fill (GMenu *menu)
{
  static const struct { const char *title; const char *action; } formats[] = {
    { N_("As _PDF…"), "win.export-plan::pdf" },
    { N_("As _Markdown…"), "win.export-plan::md" },
    { N_("As _tasks for a calendar…"), "win.export-plan::ics" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (formats); i++)
    g_menu_append (menu, _(formats[i].title), formats[i].action);
}
