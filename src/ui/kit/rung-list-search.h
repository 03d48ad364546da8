/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* The field in a popover that finds rows of the list below it. */

GtkWidget *rung_list_search_new (GtkWidget  *popover,
                                 GtkWidget  *list,
                                 const char *hint,
                                 const char *name);

G_END_DECLS
