/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "model/shown/rung-shown.h"

G_BEGIN_DECLS

/* A row that shows one item of a list: the parent of the templates of rows. It has a property
 * "item", and sees nothing else. */

#define RUNG_TYPE_ITEM_ROW (rung_item_row_get_type ())

G_DECLARE_DERIVABLE_TYPE (RungItemRow, rung_item_row, RUNG, ITEM_ROW, GtkWidget)

struct _RungItemRowClass
{
  GtkWidgetClass parent_class;
};

void     rung_item_row_class_set_template (RungItemRowClass *klass,
                                           const char       *name);
gpointer rung_item_row_get_item           (RungItemRow      *self);

G_END_DECLS
