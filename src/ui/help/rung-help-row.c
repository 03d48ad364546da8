/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-help-row.h"

#include "model/shown/rung-help-shown.h"

struct _RungHelpRow
{
  RungItemRow parent_instance;
};

G_DEFINE_FINAL_TYPE (RungHelpRow, rung_help_row, RUNG_TYPE_ITEM_ROW)

/* An address of the web is for the desktop, the rest are places of the help. */
static gboolean
link_cb (RungHelpRow *self,
         const char  *uri)
{
  if (g_uri_is_valid (uri, G_URI_FLAGS_NONE, NULL))
    return FALSE;
  gtk_widget_activate_action (GTK_WIDGET (self), "help.show", "s", uri);
  return TRUE;
}

static void
rung_help_row_class_init (RungHelpRowClass *klass)
{
  g_type_ensure (RUNG_TYPE_HELP_SHOWN);
  rung_item_row_class_set_template (RUNG_ITEM_ROW_CLASS (klass), "help/help-row");
  gtk_widget_class_bind_template_callback (GTK_WIDGET_CLASS (klass), link_cb);
}

static void
rung_help_row_init (RungHelpRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
