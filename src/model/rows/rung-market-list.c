/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-market-list.h"

#include <glib/gi18n-lib.h>

#include "store/data/rung-data.h"

#include "rung-market-rows-private.h"
#include "rung-market-wage-rows.h"

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

/* Of a company more than pay may be known. */
static void
add_schedules (RungMarketRow       *row,
               const RungTables    *tables,
               const RungFigureRow *figure)
{
  g_autoptr (GString) detail = g_string_new (rung_table_row_get_detail (RUNG_TABLE_ROW (row)));

  for (guint i = 0; figure->scope != NULL && i < tables->schedules->len; i++)
    {
      const RungSchedule *schedule = g_ptr_array_index (tables->schedules, i);

      if (g_strcmp0 (schedule->company, figure->scope) == 0)
        {
          /* Translators: title of the schedule, and of when it is known */
          g_autofree char *text = g_strdup_printf (_("Vesting schedule: %s (%s)"),
                                                   schedule->title, schedule->as_of);

          rung_market_append_sentence (detail, text);
        }
    }
  rung_table_row_set_detail (RUNG_TABLE_ROW (row), detail->str);
}

static void
add_section (GListStore              *list,
             const RungTables        *tables,
             const RungMarketSection *section)
{
  for (guint i = 0; i < section->n_figures; i++)
    {
      RungMarketRow *row = rung_market_row_new_figure (section, &section->figures[i]);

      add_schedules (row, tables, &section->figures[i]);
      add (list, row);
    }
}

static void
add_wages (GListStore      *list,
           const GPtrArray *wages,
           const char      *section,
           const char      *count_title)
{
  for (guint i = 0; i < wages->len; i++)
    add (list, rung_market_row_new_wage (g_ptr_array_index (wages, i), section, count_title));
}

static void
add_prices (GListStore       *list,
            const RungTables *tables,
            gboolean          of_rents)
{
  for (guint i = 0; i < tables->places->len; i++)
    {
      const RungPlace *place = g_ptr_array_index (tables->places, i);

      if (place->alias_of == NULL && place->price_parity > 0.0
          && (!of_rents || place->rent_parity > 0.0))
        add (list, rung_market_row_new_prices (place, of_rents));
    }
}

static void
fill (GListStore       *list,
      const RungTables *tables)
{
  for (guint i = 0; i < tables->sections->len; i++)
    add_section (list, tables, g_ptr_array_index (tables->sections, i));
  add_wages (list, tables->wages, "wages", _("Jobs:"));
  add_wages (list, tables->filings, "filings", _("Filings:"));
  add_prices (list, tables, FALSE);
  add_prices (list, tables, TRUE);
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
