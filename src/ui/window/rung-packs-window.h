/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Figures of a person's own: which there are, what they change, whether they
 * count. */

#define RUNG_TYPE_PACKS_WINDOW (rung_packs_window_get_type ())
G_DECLARE_FINAL_TYPE (RungPacksWindow, rung_packs_window, RUNG, PACKS_WINDOW, GtkWindow)

GtkWidget *rung_packs_window_new (GtkWindow  *parent,
                                  const char *data_folder);

G_END_DECLS
