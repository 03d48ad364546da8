/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* The ways to take the plan out of the program, in the menu of the window and
 * where the plan is looked at. */

void rung_plan_menu_fill (GMenu *menu);

G_END_DECLS
