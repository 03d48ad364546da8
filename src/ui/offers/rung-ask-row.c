/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-ask-row.h"

#include <glib/gi18n-lib.h>
#include "model/shown/rung-ask-line.h"
#include "report/kit/rung-format.h"

struct _RungAskRow
{
  RungItemRow parent_instance;
};

G_DEFINE_FINAL_TYPE (RungAskRow, rung_ask_row, RUNG_TYPE_ITEM_ROW)

static char *
then_worth (gpointer self,
            double   dollars)
{
  g_autofree char *amount = rung_format_money (dollars);

  return g_strdup_printf (_("then worth $%s"), amount);
}

static void
rung_ask_row_class_init (RungAskRowClass *klass)
{
  g_type_ensure (RUNG_TYPE_ASK_LINE);
  rung_item_row_class_set_template (RUNG_ITEM_ROW_CLASS (klass), "offers/ask-row");
  gtk_widget_class_bind_template_callback (GTK_WIDGET_CLASS (klass), then_worth);
}

static void
rung_ask_row_init (RungAskRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
