/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-input-items.h"

#include <glib/gi18n-lib.h>

#include "report/grids/rung-inputs-grid.h"

struct _RungInputItem
{
  RungShown parent_instance;
  RungInputItems *items;    /* they hold it */
  RungEditable *record;
  guint place;
};

struct _RungInputItems
{
  RungShown parent_instance;
  const RungInputList *list;
  const RungTables *tables;
  GListModel *records;
  gulong records_handler;
};

G_DEFINE_FINAL_TYPE (RungInputItem, rung_input_item, RUNG_TYPE_SHOWN)
G_DEFINE_FINAL_TYPE (RungInputItems, rung_input_items, RUNG_TYPE_SHOWN)

static const RungShownField item_fields[] = {
  [RUNG_INPUT_ITEM_TITLE] = { "title", RUNG_SHOWN_TEXT },
  [RUNG_INPUT_ITEM_REMOVE] = { "remove", RUNG_SHOWN_TEXT },
};

static const RungShownField fields[] = {
  [RUNG_INPUT_ITEMS_ADD] = { "add", RUNG_SHOWN_TEXT },
  [RUNG_INPUT_ITEMS_CAN_ADD] = { "can-add", RUNG_SHOWN_FLAG },
  [RUNG_INPUT_ITEMS_SHOWS_ADD] = { "shows-add", RUNG_SHOWN_FLAG },
  [RUNG_INPUT_ITEMS_IS_SHOWN] = { "is-shown", RUNG_SHOWN_FLAG },
  [RUNG_INPUT_ITEMS_ITEMS] = { "items", RUNG_SHOWN_LIST },
};

G_STATIC_ASSERT (G_N_ELEMENTS (item_fields) == RUNG_N_INPUT_ITEM_FIELDS);
G_STATIC_ASSERT (G_N_ELEMENTS (fields) == RUNG_N_INPUT_ITEMS_FIELDS);

static void
rung_input_item_finalize (GObject *object)
{
  g_clear_object (&RUNG_INPUT_ITEM (object)->record);
  G_OBJECT_CLASS (rung_input_item_parent_class)->finalize (object);
}

static void
rung_input_item_class_init (RungInputItemClass *klass)
{
  rung_shown_class_set_fields (RUNG_SHOWN_CLASS (klass), item_fields, G_N_ELEMENTS (item_fields));
  G_OBJECT_CLASS (klass)->finalize = rung_input_item_finalize;
}

static void
rung_input_item_init (RungInputItem *self)
{
}

static GListStore *
list_of (RungInputItems *self)
{
  return G_LIST_STORE (rung_shown_get_list (RUNG_SHOWN (self), RUNG_INPUT_ITEMS_ITEMS));
}

static RungInputItem *
create_item (RungInputItems *self,
             guint           place)
{
  RungInputItem *item = g_object_new (RUNG_TYPE_INPUT_ITEM, NULL);
  g_autofree char *title = rung_input_list_dup_title (self->list, place);

  item->items = self;
  item->record = g_list_model_get_item (self->records, place);
  item->place = place;
  rung_shown_set_text (RUNG_SHOWN (item), RUNG_INPUT_ITEM_TITLE, title);
  rung_shown_take_text (RUNG_SHOWN (item), RUNG_INPUT_ITEM_REMOVE,
                        g_strdup_printf (_("Remove “%s”"), title));
  return item;
}

static void
show_whether_shown (RungInputItems *self)
{
  RungShown *shown = RUNG_SHOWN (self);

  rung_shown_set_flag (shown, RUNG_INPUT_ITEMS_IS_SHOWN,
                       rung_shown_get_flag (shown, RUNG_INPUT_ITEMS_SHOWS_ADD)
                       || g_list_model_get_n_items (G_LIST_MODEL (list_of (self))) > 0);
}

static void
records_changed_cb (RungInputItems *self,
                    guint           position)
{
  GListStore *items = list_of (self);
  guint n_items = g_list_model_get_n_items (G_LIST_MODEL (items));
  guint n_records = g_list_model_get_n_items (self->records);
  g_autoptr (GPtrArray) added = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = position; i < n_records; i++)
    g_ptr_array_add (added, create_item (self, i));
  g_list_store_splice (items, position, n_items - position, added->pdata, added->len);
  rung_shown_set_flag (RUNG_SHOWN (self), RUNG_INPUT_ITEMS_CAN_ADD,
                       n_records < self->list->maximum);
  show_whether_shown (self);
}

static void
rung_input_items_dispose (GObject *object)
{
  RungInputItems *self = RUNG_INPUT_ITEMS (object);

  if (self->records != NULL)
    g_clear_signal_handler (&self->records_handler, self->records);
  g_clear_object (&self->records);
  G_OBJECT_CLASS (rung_input_items_parent_class)->dispose (object);
}

static void
rung_input_items_class_init (RungInputItemsClass *klass)
{
  rung_shown_class_set_fields (RUNG_SHOWN_CLASS (klass), fields, G_N_ELEMENTS (fields));
  G_OBJECT_CLASS (klass)->dispose = rung_input_items_dispose;
}

static void
rung_input_items_init (RungInputItems *self)
{
}

/**
 * rung_input_items_new:
 * @list: a list of a table that a form shows
 * @tables: the figures that name what can be chosen
 *
 * Returns: (transfer full): the list without a record
 */
RungInputItems *
rung_input_items_new (const RungInputList *list,
                      const RungTables    *tables)
{
  RungInputItems *self = g_object_new (RUNG_TYPE_INPUT_ITEMS, NULL);
  g_autoptr (GListStore) items = g_list_store_new (RUNG_TYPE_INPUT_ITEM);

  self->list = list;
  self->tables = tables;
  rung_shown_set_list (RUNG_SHOWN (self), RUNG_INPUT_ITEMS_ITEMS, G_LIST_MODEL (items));
  rung_shown_set_text (RUNG_SHOWN (self), RUNG_INPUT_ITEMS_ADD, _(list->add));
  rung_input_items_show_add (self, FALSE);
  return self;
}

/**
 * rung_input_items_set_record:
 * @self: a list
 * @record: a record of the table the list belongs to
 *
 * Shows the items of another record from now on.
 */
void
rung_input_items_set_record (RungInputItems *self,
                             RungEditable   *record)
{
  GListModel *records = rung_editable_get_items (record, self->list);

  if (records == self->records)
    return;
  if (self->records != NULL)
    g_clear_signal_handler (&self->records_handler, self->records);
  g_set_object (&self->records, records);
  self->records_handler = g_signal_connect_swapped (records, "items-changed",
                                                    G_CALLBACK (records_changed_cb), self);
  records_changed_cb (self, 0);
}

/**
 * rung_input_items_show_add:
 * @self: a list
 * @shows_add: whether its group is unfolded
 *
 * Shows the button that adds an item, which an essential list always does.
 */
void
rung_input_items_show_add (RungInputItems *self,
                           gboolean        shows_add)
{
  rung_shown_set_flag (RUNG_SHOWN (self), RUNG_INPUT_ITEMS_SHOWS_ADD,
                       shows_add || self->list->essential);
  show_whether_shown (self);
}

/**
 * rung_input_items_get_list:
 * @self: a list
 *
 * Returns: (transfer none): the list of the table it shows
 */
const RungInputList *
rung_input_items_get_list (RungInputItems *self)
{
  return self->list;
}

/**
 * rung_input_items_get_tables:
 * @self: a list
 *
 * Returns: (transfer none): the figures that name what can be chosen
 */
const RungTables *
rung_input_items_get_tables (RungInputItems *self)
{
  return self->tables;
}

/**
 * rung_input_item_get_items:
 * @self: an item
 *
 * Returns: (transfer none): the list it is in
 */
RungInputItems *
rung_input_item_get_items (RungInputItem *self)
{
  return self->items;
}

/**
 * rung_input_item_get_record:
 * @self: an item
 *
 * Returns: (transfer none): its record
 */
RungEditable *
rung_input_item_get_record (RungInputItem *self)
{
  return self->record;
}

/**
 * rung_input_item_get_place:
 * @self: an item
 *
 * Returns: its place in the list, from 0
 */
guint
rung_input_item_get_place (RungInputItem *self)
{
  return self->place;
}
