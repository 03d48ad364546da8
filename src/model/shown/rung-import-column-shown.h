/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "store/salary/rung-salary-preview.h"

#include "rung-shown.h"

G_BEGIN_DECLS

/* A column of a file as it would be read. */

#define RUNG_TYPE_IMPORT_COLUMN_SHOWN (rung_import_column_shown_get_type ())

G_DECLARE_FINAL_TYPE (RungImportColumnShown, rung_import_column_shown, RUNG,
                      IMPORT_COLUMN_SHOWN, RungShown)

enum
{
  RUNG_IMPORT_COLUMN_SHOWN_COLUMN,     /* its place in the file */
  RUNG_IMPORT_COLUMN_SHOWN_TITLE,
  RUNG_IMPORT_COLUMN_SHOWN_WHY,        /* why it is taken to hold that */
  RUNG_IMPORT_COLUMN_SHOWN_ROLE,       /* RungSalaryRole */
  RUNG_IMPORT_COLUMN_SHOWN_IS_READ,    /* it is not left out */
  RUNG_IMPORT_COLUMN_SHOWN_CELLS,      /* of RungImportCellShown */
  RUNG_N_IMPORT_COLUMN_SHOWN_FIELDS,
};

GListStore *rung_import_columns_new    (void);
void        rung_import_columns_update (GListStore              *columns,
                                        const RungSalaryPreview *preview,
                                        const RungSalaryOptions *options);

G_END_DECLS
