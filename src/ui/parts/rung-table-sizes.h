/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* How wide the columns of a table are and where its rows stand, from the texts alone: no widget is
 * made for a row to know its height. Everything is in pixels. */

#define RUNG_TABLE_PADDING 6    /* before and behind the text of a cell */

typedef struct
{
  GPtrArray *columns;           /* RungColumn */
  int *naturals;                /* of a column: what its texts take */
  int *widths;                  /* of a column as it is shown, 0 for one that is not */
  GArray *ends;                 /* int: where each row ends, below the header */
  int line_height;
  int char_width;
  int width;                    /* of the table, -1 before it is known */
} RungTableSizes;

RungTableSizes *rung_table_sizes_new            (GPtrArray            *columns);
void            rung_table_sizes_free           (RungTableSizes       *self);
void            rung_table_sizes_set_rows       (RungTableSizes       *self,
                                                 PangoContext         *context,
                                                 GListModel           *rows);
void            rung_table_sizes_set_width      (RungTableSizes       *self,
                                                 PangoContext         *context,
                                                 GListModel           *rows,
                                                 int                   width);
void            rung_table_sizes_get_width      (const RungTableSizes *self,
                                                 int                  *minimum,
                                                 int                  *natural);
int             rung_table_sizes_get_height     (const RungTableSizes *self);
int             rung_table_sizes_get_start      (const RungTableSizes *self,
                                                 guint                 row);
guint           rung_table_sizes_find_row       (const RungTableSizes *self,
                                                 int                   y);
int             rung_table_sizes_get_row_height (const RungTableSizes *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RungTableSizes, rung_table_sizes_free)

G_END_DECLS
