/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-shown.h"

G_BEGIN_DECLS

/* A cell of a file as it would be read. */

#define RUNG_TYPE_IMPORT_CELL_SHOWN (rung_import_cell_shown_get_type ())

G_DECLARE_FINAL_TYPE (RungImportCellShown, rung_import_cell_shown, RUNG, IMPORT_CELL_SHOWN,
                      RungShown)

enum
{
  RUNG_IMPORT_CELL_SHOWN_TEXT,        /* as it is read */
  RUNG_IMPORT_CELL_SHOWN_PROBLEM,     /* why it cannot be read, "" if it can */
  RUNG_IMPORT_CELL_SHOWN_WRITTEN,     /* as it stands in the file */
  RUNG_IMPORT_CELL_SHOWN_ALIGN,       /* 0 at the start, 1 at the end */
  RUNG_N_IMPORT_CELL_SHOWN_FIELDS,
};

G_END_DECLS
