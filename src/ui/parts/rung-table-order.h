/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "report/kit/rung-grid.h"

G_BEGIN_DECLS

/* The rows of a RungTable in the order that a person chose. */

typedef struct
{
  GPtrArray *columns;           /* RungColumn */
  GtkSortListModel *sorted;     /* its model is the rows as they come */
  GtkCustomSorter *sorter;
  int column;                   /* that they are sorted by, -1 for the order they come in */
  gboolean is_descending;       /* the largest comes first */
} RungTableOrder;

RungTableOrder *rung_table_order_new         (GPtrArray            *columns);
void            rung_table_order_free        (RungTableOrder       *self);
void            rung_table_order_sort_by     (RungTableOrder       *self,
                                              guint                 column);
RungGrid       *rung_table_order_create_grid (const RungTableOrder *self);

G_END_DECLS
