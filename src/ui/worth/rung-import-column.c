/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-import-column.h"

#include <glib/gi18n-lib.h>

#include "model/shown/rung-import-cell-shown.h"
#include "model/shown/rung-import-column-shown.h"
#include "ui/kit/rung-rows.h"
#include "ui/parts/rung-item-row.h"

static void
role_cb (RungItemRow *row)
{
  RungShown *column = rung_item_row_get_item (row);
  guint role = gtk_drop_down_get_selected (rung_widget_get_part (row, "role"));
  double place = 0.0;

  /* What shows the role of the item is no choice. */
  if (column == NULL
      || role == (guint) rung_shown_get_number (column, RUNG_IMPORT_COLUMN_SHOWN_ROLE))
    return;
  place = rung_shown_get_number (column, RUNG_IMPORT_COLUMN_SHOWN_COLUMN);
  gtk_widget_activate_action (GTK_WIDGET (row), "import.role", "(uu)", (guint) place, role);
}

static void
spoken_set (RungItemRow *row,
            const char  *title)
{
  /* Translators: the title of a column */
  g_autofree char *name = g_strdup_printf (_("What “%s” holds"), title);

  gtk_accessible_update_property (rung_widget_get_part (row, "role"),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

static void
class_init (gpointer klass)
{
  RUNG_ITEM_ROW_CLASS (klass)->spoken_set = spoken_set;
  g_type_ensure (RUNG_TYPE_IMPORT_CELL_SHOWN);
  rung_widget_register (RUNG_TYPE_ITEM_ROW, "RungImportCell", "worth/import-cell", NULL);
  rung_widget_class_bind_part (klass, "role");
  gtk_widget_class_bind_template_callback (klass, role_cb);
}

/**
 * rung_import_column_ensure:
 *
 * Makes the type known that shows a column, RungImportColumn.
 */
void
rung_import_column_ensure (void)
{
  g_type_ensure (RUNG_TYPE_IMPORT_COLUMN_SHOWN);
  g_type_ensure (RUNG_TYPE_ROWS);
  rung_widget_register (RUNG_TYPE_ITEM_ROW, "RungImportColumn", "worth/import-column", class_init);
}
