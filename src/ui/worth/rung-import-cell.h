/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/kit/rung-widget.h"

G_BEGIN_DECLS

/* A cell of a file as it would be read; its property "item" is a RungImportCellShown. */

#define RUNG_TYPE_IMPORT_CELL (rung_import_cell_get_type ())

G_DECLARE_FINAL_TYPE (RungImportCell, rung_import_cell, RUNG, IMPORT_CELL, RungWidget)

void rung_import_cell_ensure (void);

G_END_DECLS
