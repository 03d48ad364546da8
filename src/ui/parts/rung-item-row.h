/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/kit/rung-widget.h"

#include "rung-section.h"

G_BEGIN_DECLS

/* A row of RungRows: a template that binds to its "item", which a subclass of RungShown is. It is
 * heard as the field "spoken" of the item, or else as its "title", where it has one. A row that is
 * nothing but its template is registered by name (rung_widget_register). */

#define RUNG_TYPE_ITEM_ROW (rung_item_row_get_type ())

G_DECLARE_DERIVABLE_TYPE (RungItemRow, rung_item_row, RUNG, ITEM_ROW, RungWidget)

struct _RungItemRowClass
{
  RungWidgetClass parent_class;

  void (*item_set)   (RungItemRow *self);       /* (nullable) it shows another item from now on */
  void (*spoken_set) (RungItemRow *self,        /* (nullable) it is heard as something else */
                      const char  *spoken);
};

gpointer     rung_item_row_get_item    (RungItemRow *self);
RungSection *rung_item_row_get_section (RungItemRow *self);

G_END_DECLS
