/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-column-button.h"

#include "model/shown/rung-column-shown.h"

#include "rung-swatch.h"

struct _RungColumnButton
{
  RungItemRow parent_instance;
};

G_DEFINE_FINAL_TYPE (RungColumnButton, rung_column_button, RUNG_TYPE_ITEM_ROW)

static void
clicked_cb (RungColumnButton *self)
{
  RungShown *item = rung_item_row_get_item (RUNG_ITEM_ROW (self));

  gtk_widget_activate_action (GTK_WIDGET (self), "grid.show-column", "s",
                              rung_shown_get_text (item, RUNG_COLUMN_SHOWN_ID));
}

static void
rung_column_button_class_init (RungColumnButtonClass *klass)
{
  g_type_ensure (RUNG_TYPE_COLUMN_SHOWN);
  g_type_ensure (RUNG_TYPE_SWATCH);
  rung_item_row_class_set_template (RUNG_ITEM_ROW_CLASS (klass), "parts/column-button");
  gtk_widget_class_bind_template_callback (GTK_WIDGET_CLASS (klass), clicked_cb);
}

static void
rung_column_button_init (RungColumnButton *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
