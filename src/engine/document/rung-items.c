/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-items.h"

#include "rung-record.h"

static void
extra_free (gpointer data)
{
  RungExtra *extra = data;

  g_free (extra->name);
  g_free (extra->json);
  g_free (extra);
}

static GPtrArray **
list_at (const RungInputList *list,
         gconstpointer        record)
{
  return G_STRUCT_MEMBER_P (record, list->offset);
}

static RungItem *
item_new (const RungInputTable *table)
{
  RungItem *item = g_new0 (RungItem, 1);

  item->record = g_malloc0 (table->size);
  rung_record_init (table, item->record);
  item->extras = rung_extras_new ();
  return item;
}

static void
item_free (const RungInputTable *table,
           RungItem             *item)
{
  rung_record_clear (table, item->record);
  g_free (item->record);
  g_ptr_array_unref (item->extras);
  g_free (item);
}

static void
list_clear (const RungInputList *list,
            gpointer             record)
{
  while (rung_list_get_n (list, record) > 0)
    rung_list_remove (list, record, rung_list_get_n (list, record) - 1);
}

static gboolean
lists_equal (const RungInputList *list,
             gconstpointer        a,
             gconstpointer        b)
{
  guint n = rung_list_get_n (list, a);

  if (n != rung_list_get_n (list, b))
    return FALSE;
  for (guint i = 0; i < n; i++)
    {
      const RungItem *left = rung_list_get_item (list, a, i);
      const RungItem *right = rung_list_get_item (list, b, i);

      if (!rung_record_equal (list->table, left->record, right->record)
          || !rung_extras_equal (left->extras, right->extras))
        return FALSE;
    }
  return TRUE;
}

/**
 * rung_extras_new:
 *
 * Returns: (transfer full) (element-type RungExtra): no members yet
 */
GPtrArray *
rung_extras_new (void)
{
  return g_ptr_array_new_with_free_func (extra_free);
}

/**
 * rung_extras_add:
 * @extras: (element-type RungExtra): members kept for another version
 * @name: name of the member
 * @json: its value as compact JSON
 *
 * Keeps a member that this version does not know.
 */
void
rung_extras_add (GPtrArray  *extras,
                 const char *name,
                 const char *json)
{
  RungExtra *extra = g_new0 (RungExtra, 1);

  extra->name = g_strdup (name);
  extra->json = g_strdup (json);
  g_ptr_array_add (extras, extra);
}

/**
 * rung_extras_copy:
 * @from: (element-type RungExtra): members kept for another version
 *
 * Returns: (transfer full) (element-type RungExtra): a copy
 */
GPtrArray *
rung_extras_copy (const GPtrArray *from)
{
  GPtrArray *extras = rung_extras_new ();

  for (guint i = 0; i < from->len; i++)
    {
      const RungExtra *extra = g_ptr_array_index (from, i);

      rung_extras_add (extras, extra->name, extra->json);
    }
  return extras;
}

/**
 * rung_extras_equal:
 * @a: (element-type RungExtra): kept members
 * @b: (element-type RungExtra): kept members
 *
 * Returns: %TRUE if both are the same members in the same order
 */
gboolean
rung_extras_equal (const GPtrArray *a,
                   const GPtrArray *b)
{
  if (a->len != b->len)
    return FALSE;
  for (guint i = 0; i < a->len; i++)
    {
      const RungExtra *left = g_ptr_array_index (a, i);
      const RungExtra *right = g_ptr_array_index (b, i);

      if (!g_str_equal (left->name, right->name) || !g_str_equal (left->json, right->json))
        return FALSE;
    }
  return TRUE;
}

/**
 * rung_list_get:
 * @list: a list of a table
 * @record: an initialised record of that table
 *
 * Returns: (transfer none) (element-type RungItem): the items
 */
GPtrArray *
rung_list_get (const RungInputList *list,
               gconstpointer        record)
{
  return *list_at (list, record);
}

/**
 * rung_list_get_n:
 * @list: a list of a table
 * @record: an initialised record of that table
 *
 * Returns: the number of items
 */
guint
rung_list_get_n (const RungInputList *list,
                 gconstpointer        record)
{
  return (*list_at (list, record))->len;
}

/**
 * rung_list_get_item:
 * @list: a list of a table
 * @record: an initialised record of that table
 * @index: below rung_list_get_n()
 *
 * Returns: (transfer none): the item
 */
RungItem *
rung_list_get_item (const RungInputList *list,
                    gconstpointer        record,
                    guint                index)
{
  g_return_val_if_fail (index < rung_list_get_n (list, record), NULL);
  return g_ptr_array_index (*list_at (list, record), index);
}

/**
 * rung_list_add:
 * @list: a list of a table
 * @record: an initialised record of that table
 *
 * Adds an item with default inputs at the end.
 *
 * Returns: (transfer none): the item
 */
RungItem *
rung_list_add (const RungInputList *list,
               gpointer             record)
{
  RungItem *item = item_new (list->table);

  g_ptr_array_add (*list_at (list, record), item);
  return item;
}

/**
 * rung_list_remove:
 * @list: a list of a table
 * @record: an initialised record of that table
 * @index: below rung_list_get_n()
 *
 * Removes an item.
 */
void
rung_list_remove (const RungInputList *list,
                  gpointer             record,
                  guint                index)
{
  g_return_if_fail (index < rung_list_get_n (list, record));
  item_free (list->table, g_ptr_array_remove_index (*list_at (list, record), index));
}

/**
 * rung_lists_init:
 * @table: a table of inputs
 * @record: a record being initialised
 *
 * Begins with empty lists.
 */
void
rung_lists_init (const RungInputTable *table,
                 gpointer              record)
{
  for (guint i = 0; i < table->n_lists; i++)
    *list_at (&table->lists[i], record) = g_ptr_array_new ();
}

/**
 * rung_lists_copy:
 * @table: a table of inputs
 * @record: an initialised record
 * @from: the record to copy
 *
 * Makes the lists of @record equal to those of @from.
 */
void
rung_lists_copy (const RungInputTable *table,
                 gpointer              record,
                 gconstpointer         from)
{
  for (guint i = 0; i < table->n_lists; i++)
    {
      const RungInputList *list = &table->lists[i];

      list_clear (list, record);
      for (guint k = 0; k < rung_list_get_n (list, from); k++)
        {
          const RungItem *source = rung_list_get_item (list, from, k);
          RungItem *item = rung_list_add (list, record);

          rung_record_copy (list->table, item->record, source->record);
          g_ptr_array_unref (item->extras);
          item->extras = rung_extras_copy (source->extras);
        }
    }
}

/**
 * rung_lists_clear:
 * @table: a table of inputs
 * @record: an initialised record
 *
 * Frees the lists and what they hold.
 */
void
rung_lists_clear (const RungInputTable *table,
                  gpointer              record)
{
  for (guint i = 0; i < table->n_lists; i++)
    {
      list_clear (&table->lists[i], record);
      g_clear_pointer (list_at (&table->lists[i], record), g_ptr_array_unref);
    }
}

/**
 * rung_lists_equal:
 * @table: a table of inputs
 * @a: an initialised record
 * @b: an initialised record
 *
 * Returns: %TRUE if every list holds the same items in both
 */
gboolean
rung_lists_equal (const RungInputTable *table,
                  gconstpointer         a,
                  gconstpointer         b)
{
  for (guint i = 0; i < table->n_lists; i++)
    if (!lists_equal (&table->lists[i], a, b))
      return FALSE;
  return TRUE;
}
