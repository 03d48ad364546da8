/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "rung-table-line.h"

G_BEGIN_DECLS

/* The widgets of a RungTable: its header, and a line for each row that is seen. A line that is not
 * seen any more shows another row. */

typedef struct
{
  GtkWidget *table;             /* that they are children of */
  GListModel *rows;             /* RungTableRow, of the table */
  RungTableSizes *sizes;
  GtkWidget *header;
  GPtrArray *lines;             /* RungTableLine */
  GtkScrolledWindow *page;      /* (nullable): that scrolls the table */
  guint current;                /* the row that has the focus, or had it */
} RungTableLines;

RungTableLines *rung_table_lines_new               (GtkWidget            *table,
                                                    GPtrArray            *columns,
                                                    GListModel           *rows);
void            rung_table_lines_free              (RungTableLines       *self);
int             rung_table_lines_get_header_height (const RungTableLines *self);
int             rung_table_lines_get_seen          (const RungTableLines *self,
                                                    int                  *height);
RungTableLine  *rung_table_lines_find              (const RungTableLines *self,
                                                    guint                 position);
void            rung_table_lines_update            (RungTableLines       *self);
void            rung_table_lines_measure           (RungTableLines       *self);
void            rung_table_lines_show_again        (RungTableLines       *self);
gboolean        rung_table_lines_place             (RungTableLines       *self,
                                                    int                   width,
                                                    int                   height);

G_END_DECLS
