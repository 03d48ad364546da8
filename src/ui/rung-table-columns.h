/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "report/rung-grid.h"

G_BEGIN_DECLS

/* Columns over RungTableRow that sort by a click on their title. */

typedef struct
{
  guint column;             /* of the row */
  const char *title;        /* N_() */
  gboolean is_number;
  gboolean expands;
} RungTableColumn;

void rung_table_columns_add (GtkColumnView         *view,
                             const RungTableColumn *columns,
                             guint                  n_columns);
GtkSingleSelection *rung_table_columns_set_model (GtkColumnView *view,
                                                  GListModel    *rows);
GtkWidget *rung_table_columns_create_table (const char            *name,
                                            const RungTableColumn *columns,
                                            guint                  n_columns,
                                            GListModel            *rows,
                                            int                    height,
                                            GtkSingleSelection   **selection);
RungGrid *rung_table_columns_create_grid (GtkColumnView         *view,
                                          const RungTableColumn *columns,
                                          guint                  n_columns);

G_END_DECLS
