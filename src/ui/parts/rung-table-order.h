/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "report/kit/rung-grid.h"

G_BEGIN_DECLS

/* The rows of a table in the order that a person chose. */

typedef struct _RungTableOrder RungTableOrder;

RungTableOrder *rung_table_order_new           (GPtrArray            *columns);
void            rung_table_order_free          (RungTableOrder       *self);
GListModel     *rung_table_order_get_rows      (const RungTableOrder *self);
GListModel     *rung_table_order_get_model     (const RungTableOrder *self);
void            rung_table_order_set_model     (RungTableOrder       *self,
                                                GListModel           *model);
void            rung_table_order_sort_by       (RungTableOrder       *self,
                                                guint                 column);
int             rung_table_order_get_column    (const RungTableOrder *self);
gboolean        rung_table_order_is_descending (const RungTableOrder *self);
RungGrid       *rung_table_order_create_grid   (const RungTableOrder *self);

G_END_DECLS
