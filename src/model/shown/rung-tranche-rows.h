/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-input-shown.h"
#include "rung-shown.h"

G_BEGIN_DECLS

/* A tranche of a text of tranches as two fields; "month" may be a run such as 36 x 1. What a
 * person writes into either is set with rung_tranche_row_write(). */

#define RUNG_TYPE_TRANCHE_ROW (rung_tranche_row_get_type ())

G_DECLARE_FINAL_TYPE (RungTrancheRow, rung_tranche_row, RUNG, TRANCHE_ROW, RungShown)

enum
{
  RUNG_TRANCHE_ROW_MONTH,
  RUNG_TRANCHE_ROW_PERCENT,
  RUNG_TRANCHE_ROW_MONTH_NAME,      /* what a screen reader calls the field */
  RUNG_TRANCHE_ROW_PERCENT_NAME,
  RUNG_TRANCHE_ROW_REMOVE_NAME,
  RUNG_N_TRANCHE_ROW_FIELDS,
};

/* The rows of the text of an input. The text and the rows follow each other: whichever is written
 * last. */

#define RUNG_TYPE_TRANCHE_ROWS (rung_tranche_rows_get_type ())

G_DECLARE_FINAL_TYPE (RungTrancheRows, rung_tranche_rows, RUNG, TRANCHE_ROWS, GObject)

RungTrancheRows *rung_tranche_rows_new      (RungInputShown  *input);
GListModel      *rung_tranche_rows_get_list (RungTrancheRows *self);
void             rung_tranche_rows_add      (RungTrancheRows *self);
void             rung_tranche_row_write     (RungTrancheRow  *self,
                                             guint            field,
                                             const char      *text);
void             rung_tranche_row_settle    (RungTrancheRow  *self);
void             rung_tranche_row_remove    (RungTrancheRow  *self);

G_END_DECLS
