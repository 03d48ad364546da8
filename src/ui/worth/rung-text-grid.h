/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "report/kit/rung-grid.h"

G_BEGIN_DECLS

/* A small table of text on the page, without keys of its own. */

typedef const char *(*RungTextGridClass) (const RungGrid *table,
                                          guint           row,
                                          guint           column);

GtkWidget *rung_text_grid_new  (void);
void       rung_text_grid_show (GtkWidget        *self,
                                const RungGrid   *table,
                                RungTextGridClass get_class);

G_END_DECLS
