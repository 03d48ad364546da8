/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-pack-row.h"

#include "model/shown/rung-pack-shown.h"

struct _RungPackRow
{
  RungItemRow parent_instance;
};

G_DEFINE_FINAL_TYPE (RungPackRow, rung_pack_row, RUNG_TYPE_ITEM_ROW)

/* The switch follows the item, too; then there is nothing to do. One that cannot be switched goes
 * back. */
static void
switched_cb (RungPackRow *self,
             GParamSpec  *pspec,
             GtkSwitch   *button)
{
  RungShown *pack = rung_item_row_get_item (RUNG_ITEM_ROW (self));
  gboolean is_on = gtk_switch_get_active (button);

  if (is_on == rung_shown_get_flag (pack, RUNG_PACK_SHOWN_IS_ON))
    return;
  gtk_widget_activate_action (GTK_WIDGET (self), "packs.switch", "(sb)",
                              rung_shown_get_text (pack, RUNG_PACK_SHOWN_ID), is_on);
  gtk_switch_set_active (button, rung_shown_get_flag (pack, RUNG_PACK_SHOWN_IS_ON));
}

static void
rung_pack_row_class_init (RungPackRowClass *klass)
{
  rung_item_row_class_set_template (RUNG_ITEM_ROW_CLASS (klass), "window/pack-row");
  gtk_widget_class_bind_template_callback (GTK_WIDGET_CLASS (klass), switched_cb);
}

static void
rung_pack_row_init (RungPackRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
