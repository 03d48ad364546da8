/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "engine/document/rung-inputs.h"

G_BEGIN_DECLS

/* A row of a list of choices, and how it is found. */

GtkWidget  *rung_choice_row_new      (const RungChoice *choice,
                                      GtkWidget        *child);
const char *rung_choice_row_get_id   (GtkWidget        *row);
gboolean    rung_choice_row_matches  (GtkWidget        *row,
                                      const char       *needle);
gboolean    rung_choice_row_is_named (GtkWidget        *row,
                                      const char       *needle);

G_END_DECLS
