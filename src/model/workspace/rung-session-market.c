/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "model/rows/rung-market-rows.h"
#include "store/data/rung-data.h"

#include "rung-session-private.h"

/**
 * rung_session_set_data_folder:
 * @self: a session
 * @folder: the folder its figures were read from
 *
 * Tells where the market figures are, which are read when they are first
 * asked for.
 */
void
rung_session_set_data_folder (RungSession *self,
                              const char  *folder)
{
  g_free (self->data_folder);
  self->data_folder = g_strdup (folder);
}

static void
add (GListStore   *list,
     RungTableRow *row)
{
  g_list_store_append (list, row);
  g_object_unref (row);
}

static void
fill (GListStore       *list,
      const RungTables *tables)
{
  for (guint i = 0; i < tables->sections->len; i++)
    {
      const RungMarketSection *section = g_ptr_array_index (tables->sections, i);

      for (guint k = 0; k < section->n_figures; k++)
        add (list, rung_market_row_new_figure (section, &section->figures[k]));
    }
  for (guint i = 0; i < tables->wages->len; i++)
    add (list, rung_market_row_new_wage (g_ptr_array_index (tables->wages, i), "wages", _("Jobs:")));
  for (guint i = 0; i < tables->filings->len; i++)
    add (list, rung_market_row_new_wage (g_ptr_array_index (tables->filings, i), "filings", _("Filings:")));
}

/**
 * rung_session_get_market:
 * @self: a session
 * @error: return location
 *
 * Reads the published figures when they are first asked for.
 *
 * Fails as rung_data_load_market() does.
 *
 * Returns: (transfer none) (nullable): a list of RungTableRow
 */
GListModel *
rung_session_get_market (RungSession  *self,
                         GError      **error)
{
  if (self->market != NULL)
    return G_LIST_MODEL (self->market);
  if (self->data_folder != NULL && self->tables->sections->len == 0
      && !rung_data_load_market (self->tables, self->data_folder, error))
    return NULL;
  self->market = g_list_store_new (RUNG_TYPE_TABLE_ROW);
  fill (self->market, self->tables);
  return G_LIST_MODEL (self->market);
}
