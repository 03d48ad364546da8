/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-line-row.h"

#include "model/shown/rung-line.h"

struct _RungLineRow
{
  RungItemRow parent_instance;
};

G_DEFINE_FINAL_TYPE (RungLineRow, rung_line_row, RUNG_TYPE_ITEM_ROW)

static void
rung_line_row_class_init (RungLineRowClass *klass)
{
  g_type_ensure (RUNG_TYPE_LINE);
  rung_item_row_class_set_template (RUNG_ITEM_ROW_CLASS (klass), "offers/line-row");
}

static void
rung_line_row_init (RungLineRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
