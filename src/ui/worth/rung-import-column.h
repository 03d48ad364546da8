/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/kit/rung-widget.h"

G_BEGIN_DECLS

/* The first rows of a column as they would be read, under what it holds. Its property "item" is a
 * RungImportColumnShown; another choice activates "import.role" with the place of the column and a
 * RungSalaryRole. */

#define RUNG_TYPE_IMPORT_COLUMN (rung_import_column_get_type ())

G_DECLARE_FINAL_TYPE (RungImportColumn, rung_import_column, RUNG, IMPORT_COLUMN, RungWidget)

G_END_DECLS
