/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-item-row.h"

G_BEGIN_DECLS

/* A row that unfolds. Its item has the fields "title" and "is-open", its template a toggle button
 * "fold" and a box "box", behind which a row of "body-type" with the same item comes when it is
 * first unfolded. That it is open goes with the item. */

#define RUNG_TYPE_FOLD_ROW (rung_fold_row_get_type ())

G_DECLARE_DERIVABLE_TYPE (RungFoldRow, rung_fold_row, RUNG, FOLD_ROW, RungItemRow)

struct _RungFoldRowClass
{
  RungItemRowClass parent_class;
};

void rung_fold_row_unfold (RungFoldRow *self);

G_END_DECLS
