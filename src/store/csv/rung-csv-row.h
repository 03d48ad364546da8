/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-csv-reader.h"

G_BEGIN_DECLS

/* Splits one row into fields, in the buffer of a reader. */

typedef enum
{
  RUNG_CSV_ROW_COMPLETE,
  RUNG_CSV_ROW_NEEDS_MORE,
  RUNG_CSV_ROW_FAILED,
} RungCsvRowState;

RungCsvRowState rung_csv_row_fail   (RungCsvReader *self,
                                     RungError      code,
                                     const char    *message,
                                     GError       **error);
RungCsvRowState rung_csv_row_read   (RungCsvReader *self,
                                     GError       **error);
void            rung_csv_row_finish (RungCsvReader *self);

G_END_DECLS
