/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-shown-list.h"

/**
 * rung_shown_rows_new:
 *
 * Returns: (transfer full) (element-type utf8 RungShown): no rows yet
 */
GHashTable *
rung_shown_rows_new (void)
{
  return g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_object_unref);
}

/**
 * rung_shown_rows_ensure:
 * @rows: rows by their ids
 * @type: the kind of a row, whose first field is its id
 * @id: the id
 *
 * Returns: (transfer none): the row of that id, which is made if there is none
 */
gpointer
rung_shown_rows_ensure (GHashTable *rows,
                        GType       type,
                        const char *id)
{
  RungShown *row = g_hash_table_lookup (rows, id);

  if (row != NULL)
    return row;
  row = g_object_new (type, NULL);
  rung_shown_set_text (row, 0, id);
  g_hash_table_insert (rows, g_strdup (id), row);
  return row;
}

static gboolean
is_at (GListStore *list,
       guint       position,
       gpointer    item)
{
  g_autoptr (GObject) there = g_list_model_get_item (G_LIST_MODEL (list), position);

  return (gpointer) there == item;
}

/**
 * rung_shown_list_arrange:
 * @list: rows
 * @items: (element-type RungShown): the rows that it shall hold, in their order
 *
 * Changes the list where it differs and nowhere else.
 */
void
rung_shown_list_arrange (GListStore *list,
                         GPtrArray  *items)
{
  guint n = g_list_model_get_n_items (G_LIST_MODEL (list));
  guint first = 0;
  guint last = 0;

  while (first < n && first < items->len && is_at (list, first, items->pdata[first]))
    first++;
  while (last < n - first && last < items->len - first
         && is_at (list, n - last - 1, items->pdata[items->len - last - 1]))
    last++;
  if (n != items->len || first < n)
    g_list_store_splice (list, first, n - first - last, items->pdata + first,
                         items->len - first - last);
}
