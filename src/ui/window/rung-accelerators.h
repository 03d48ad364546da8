/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* The keys of all actions. */

void rung_accelerators_install (GtkApplication *application);

G_END_DECLS
