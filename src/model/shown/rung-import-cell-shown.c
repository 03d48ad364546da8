/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-import-cell-shown.h"

struct _RungImportCellShown
{
  RungShown parent_instance;
};

G_DEFINE_FINAL_TYPE (RungImportCellShown, rung_import_cell_shown, RUNG_TYPE_SHOWN)

static const RungShownField fields[] = {
  [RUNG_IMPORT_CELL_SHOWN_TEXT] = { "text", RUNG_SHOWN_TEXT },
  [RUNG_IMPORT_CELL_SHOWN_PROBLEM] = { "problem", RUNG_SHOWN_TEXT },
  [RUNG_IMPORT_CELL_SHOWN_WRITTEN] = { "written", RUNG_SHOWN_TEXT },
  [RUNG_IMPORT_CELL_SHOWN_ALIGN] = { "align", RUNG_SHOWN_NUMBER },
};

G_STATIC_ASSERT (G_N_ELEMENTS (fields) == RUNG_N_IMPORT_CELL_SHOWN_FIELDS);

static void
rung_import_cell_shown_class_init (RungImportCellShownClass *klass)
{
  rung_shown_class_set_fields (RUNG_SHOWN_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
rung_import_cell_shown_init (RungImportCellShown *self)
{
}
