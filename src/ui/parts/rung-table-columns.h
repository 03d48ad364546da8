/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "report/kit/rung-grid.h"

G_BEGIN_DECLS

/* Columns over RungTableRow that sort by a click on their title. */

#define RUNG_TABLE_ROW_ID "id"  /* data of a row: what it stands for */

typedef struct
{
  guint column;             /* of the row */
  const char *title;        /* N_() */
  gboolean is_number;
  gboolean expands;
} RungTableColumn;

void                rung_table_columns_add          (GtkColumnView         *view,
                                                     const RungTableColumn *columns,
                                                     guint                  n_columns);
GtkSingleSelection *rung_table_columns_set_model    (GtkColumnView         *view,
                                                     GListModel            *rows);
GtkWidget          *rung_table_columns_create_table (const char            *name,
                                                     const RungTableColumn *columns,
                                                     guint                  n_columns,
                                                     GListModel            *rows,
                                                     int                    height,
                                                     GtkSingleSelection   **selection);
const char         *rung_table_columns_get_selected (GtkSingleSelection    *selection);
void                rung_table_columns_splice       (GtkSingleSelection    *selection,
                                                     GListStore            *list,
                                                     GPtrArray             *rows);
RungGrid           *rung_table_columns_create_grid  (GtkColumnView         *view,
                                                     const RungTableColumn *columns,
                                                     guint                  n_columns);

G_END_DECLS
