/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-market-list.h"

#include <glib/gi18n-lib.h>

#include "store/data/rung-data.h"

#include "rung-market-rows.h"

struct _RungMarketList
{
  RungTables *tables;
  char *folder;             /* (nullable): where the figures are read from */
  GListStore *rows;         /* RungMarketRow; NULL until asked for */
};

/**
 * rung_market_list_new:
 * @tables: the figures; they must outlive the list
 *
 * Returns: (transfer full): a list that has not been read
 */
RungMarketList *
rung_market_list_new (RungTables *tables)
{
  RungMarketList *self = g_new0 (RungMarketList, 1);

  self->tables = tables;
  return self;
}

/**
 * rung_market_list_free:
 * @self: (transfer full): a list
 *
 * Frees the list; whoever holds its rows keeps them.
 */
void
rung_market_list_free (RungMarketList *self)
{
  g_clear_object (&self->rows);
  g_free (self->folder);
  g_free (self);
}

/**
 * rung_market_list_set_folder:
 * @self: a list
 * @folder: the folder its figures are read from
 *
 * Tells where the market figures are. Without a folder only those are listed
 * that the tables hold already.
 */
void
rung_market_list_set_folder (RungMarketList *self,
                             const char     *folder)
{
  g_free (self->folder);
  self->folder = g_strdup (folder);
}

static void
add (GListStore    *list,
     RungMarketRow *row)
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
    add (list, rung_market_row_new_wage (g_ptr_array_index (tables->wages, i), "wages",
                                         _("Jobs:")));
  for (guint i = 0; i < tables->filings->len; i++)
    add (list, rung_market_row_new_wage (g_ptr_array_index (tables->filings, i), "filings",
                                         _("Filings:")));
}

/**
 * rung_market_list_get_rows:
 * @self: a list
 * @error: return location
 *
 * Reads the published figures when they are first asked for.
 *
 * Fails as rung_data_load_market() does.
 *
 * Returns: (transfer none) (nullable): a list of RungMarketRow
 */
GListModel *
rung_market_list_get_rows (RungMarketList  *self,
                           GError         **error)
{
  if (self->rows != NULL)
    return G_LIST_MODEL (self->rows);
  if (self->folder != NULL && self->tables->sections->len == 0
      && !rung_data_load_market (self->tables, self->folder, error))
    return NULL;
  self->rows = g_list_store_new (RUNG_TYPE_MARKET_ROW);
  fill (self->rows, self->tables);
  return G_LIST_MODEL (self->rows);
}
