/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-widget.h"

G_BEGIN_DECLS

/* A row below the other, or beside it, for each item of a list. A row is a widget of one type with
 * a property "item"; rows stay and get another item, so that what has the focus is not made
 * anew. */

#define RUNG_TYPE_ROWS (rung_rows_get_type ())

G_DECLARE_FINAL_TYPE (RungRows, rung_rows, RUNG, ROWS, RungWidget)

void rung_rows_set_model (RungRows   *self,
                          GListModel *model);

G_END_DECLS
