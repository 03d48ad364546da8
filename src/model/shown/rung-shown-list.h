/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "rung-shown.h"

G_BEGIN_DECLS

/* Rows that are known by an id, the first field of their kind. A row stays the same object wherever
 * it moves, so that nothing on screen is made anew. */

GHashTable *rung_shown_rows_new     (void);
gpointer    rung_shown_rows_ensure  (GHashTable *rows,
                                     GType       type,
                                     const char *id);
void        rung_shown_list_arrange (GListStore *list,
                                     GPtrArray  *items);

G_END_DECLS
