/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/kit/rung-widget.h"

G_BEGIN_DECLS

/* What stands for one item of a list in a form: children below each other in a template that binds
 * to the property "item". */

#define RUNG_TYPE_FORM_ROW (rung_form_row_get_type ())

G_DECLARE_DERIVABLE_TYPE (RungFormRow, rung_form_row, RUNG, FORM_ROW, RungWidget)

struct _RungFormRowClass
{
  RungWidgetClass parent_class;

  void (*item_changed) (RungFormRow *self);     /* what the template cannot say */
};

gpointer rung_form_row_get_item     (RungFormRow *self);
void     rung_form_row_bind_visible (RungFormRow *self,
                                     const char  *property);

G_END_DECLS
