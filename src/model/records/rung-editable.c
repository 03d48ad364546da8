/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-editable.h"

#include "engine/document/rung-record.h"

#include "rung-typing.h"

typedef struct
{
  gpointer values;          /* a record of the table of the class */
  const RungInput *last_changed;
  RungEditable *last_item;  /* the item it belongs to, NULL for the record itself */
  GPtrArray *items;         /* a GListStore of RungEditable for each list of the table */
  GPtrArray *typed;         /* (element-type RungTyped) */
} RungEditablePrivate;

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (RungEditable, rung_editable, G_TYPE_OBJECT)

enum
{
  CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static RungEditablePrivate *
get_private (RungEditable *self)
{
  return rung_editable_get_instance_private (self);
}

/* Property ids are rows of the table, counted from 1. */
static const RungInput *
input_of_property (RungEditable *self,
                   guint         property_id)
{
  return &RUNG_EDITABLE_GET_CLASS (self)->table->inputs[property_id - 1];
}

static void
rung_editable_get_property (GObject    *object,
                            guint       property_id,
                            GValue     *value,
                            GParamSpec *pspec)
{
  RungEditable *self = RUNG_EDITABLE (object);
  const RungInput *input = input_of_property (self, property_id);

  if (rung_input_is_text (input))
    g_value_set_string (value, rung_input_get_text (input, get_private (self)->values));
  else
    g_value_set_int64 (value, rung_input_get_number (input, get_private (self)->values));
}

static void
rung_editable_set_property (GObject      *object,
                            guint         property_id,
                            const GValue *value,
                            GParamSpec   *pspec)
{
  RungEditable *self = RUNG_EDITABLE (object);
  RungEditablePrivate *priv = get_private (self);
  const RungInput *input = input_of_property (self, property_id);
  gboolean changed = FALSE;

  if (rung_input_is_text (input))
    changed = rung_input_set_text (input, priv->values, g_value_get_string (value));
  else
    changed = rung_input_set_number (input, priv->values, g_value_get_int64 (value));
  if (!changed)
    return;
  priv->last_changed = input;
  priv->last_item = NULL;
  rung_typing_forget (self, input);
  g_object_notify_by_pspec (object, pspec);
}

/* Notifications come in batches: one for a g_object_set() of many, one for a
 * frozen object. So this is where one "changed" a batch can be said. */
static void
rung_editable_dispatch_properties_changed (GObject     *object,
                                           guint        n_pspecs,
                                           GParamSpec **pspecs)
{
  GObjectClass *parent_class = G_OBJECT_CLASS (rung_editable_parent_class);

  parent_class->dispatch_properties_changed (object, n_pspecs, pspecs);
  g_signal_emit (object, signals[CHANGED], 0);
}

static void
rung_editable_constructed (GObject *object)
{
  RungEditable *self = RUNG_EDITABLE (object);
  const RungInputTable *table = RUNG_EDITABLE_GET_CLASS (self)->table;

  G_OBJECT_CLASS (rung_editable_parent_class)->constructed (object);
  /* Not in init: there the instance is still one of the base class. */
  g_assert (table != NULL);
  get_private (self)->values = g_malloc0 (table->size);
  rung_record_init (table, get_private (self)->values);
  get_private (self)->typed = g_ptr_array_new_with_free_func ((GDestroyNotify) rung_typed_free);
  get_private (self)->items = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; i < table->n_lists; i++)
    g_ptr_array_add (get_private (self)->items, g_list_store_new (RUNG_TYPE_EDITABLE));
}

/* An item was edited: its values go into the list of the record. */
static void
item_changed_cb (RungEditable *self,
                 RungEditable *item)
{
  RungEditablePrivate *priv = get_private (self);
  const RungInputTable *table = rung_editable_get_table (self);

  for (guint i = 0; i < table->n_lists; i++)
    {
      guint position = 0;

      if (!g_list_store_find (g_ptr_array_index (priv->items, i), item, &position))
        continue;
      rung_record_copy (table->lists[i].table,
                        rung_list_get_item (&table->lists[i], priv->values, position)->record,
                        rung_editable_get_values (item));
      priv->last_changed = rung_editable_get_last_changed (item);
      priv->last_item = item;
      g_signal_emit (self, signals[CHANGED], 0);
    }
}

/* Makes the objects of a list as many as its items, and their values equal;
 * objects are kept so that whoever shows them stays in place. */
static void
show_items (RungEditable        *self,
            const RungInputList *list,
            GListStore          *store)
{
  guint n = rung_list_get_n (list, get_private (self)->values);
  guint n_before = g_list_model_get_n_items (G_LIST_MODEL (store));
  guint shown = n_before;

  while (shown > n)
    g_list_store_remove (store, --shown);
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (RungEditable) item = g_list_model_get_item (G_LIST_MODEL (store), i);

      if (item == NULL)
        item = RUNG_EDITABLE_GET_CLASS (self)->create_item (self, list);
      g_signal_handlers_disconnect_by_func (item, item_changed_cb, self);
      /* It may be another item from now on. */
      if (n != n_before)
        rung_typing_forget_all (item);
      rung_editable_set_values (item, rung_list_get_item (list, get_private (self)->values,
                                                          i)->record);
      g_signal_connect_object (item, "changed", G_CALLBACK (item_changed_cb), self,
                               G_CONNECT_SWAPPED);
      if (i >= shown)
        g_list_store_append (store, item);
    }
}

static void
rung_editable_finalize (GObject *object)
{
  RungEditable *self = RUNG_EDITABLE (object);
  RungEditablePrivate *priv = get_private (self);

  rung_record_clear (RUNG_EDITABLE_GET_CLASS (self)->table, priv->values);
  g_ptr_array_unref (priv->items);
  g_ptr_array_unref (priv->typed);
  g_free (priv->values);
  G_OBJECT_CLASS (rung_editable_parent_class)->finalize (object);
}

static void
rung_editable_class_init (RungEditableClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->constructed = rung_editable_constructed;
  object_class->finalize = rung_editable_finalize;
  object_class->dispatch_properties_changed = rung_editable_dispatch_properties_changed;

  signals[CHANGED] = g_signal_new ("changed", RUNG_TYPE_EDITABLE, G_SIGNAL_RUN_LAST, 0,
                                   NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
rung_editable_init (RungEditable *self)
{
}

/**
 * rung_editable_class_install_table:
 * @klass: class of a record
 * @table: its inputs
 *
 * Installs a property for every input. A subclass may have no property of its
 * own beside them.
 */
void
rung_editable_class_install_table (RungEditableClass    *klass,
                                   const RungInputTable *table)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  klass->table = table;
  /* A subclass starts with empty accessors, so they are set for each. */
  object_class->get_property = rung_editable_get_property;
  object_class->set_property = rung_editable_set_property;
  for (guint i = 0; i < table->n_inputs; i++)
    {
      const RungInput *input = &table->inputs[i];
      GParamSpec *pspec = NULL;

      if (rung_input_is_text (input))
        pspec = g_param_spec_string (input->id, NULL, NULL, input->initial_text, flags);
      else
        pspec = g_param_spec_int64 (input->id, NULL, NULL, input->minimum, input->maximum,
                                    input->initial, flags);
      g_object_class_install_property (object_class, i + 1, pspec);
    }
}

/**
 * rung_editable_get_table:
 * @self: a record
 *
 * Returns: (transfer none): the inputs of the record
 */
const RungInputTable *
rung_editable_get_table (RungEditable *self)
{
  g_return_val_if_fail (RUNG_IS_EDITABLE (self), NULL);
  return RUNG_EDITABLE_GET_CLASS (self)->table;
}

/**
 * rung_editable_get_values:
 * @self: a record
 *
 * Returns: (transfer none): the values as the struct of the table
 */
gconstpointer
rung_editable_get_values (RungEditable *self)
{
  g_return_val_if_fail (RUNG_IS_EDITABLE (self), NULL);
  return get_private (self)->values;
}

/**
 * rung_editable_set_values:
 * @self: a record
 * @values: a struct of the table
 *
 * Sets every input in one batch; only those that differ notify.
 */
void
rung_editable_set_values (RungEditable  *self,
                          gconstpointer  values)
{
  const RungInputTable *table = NULL;

  g_return_if_fail (RUNG_IS_EDITABLE (self));
  table = RUNG_EDITABLE_GET_CLASS (self)->table;
  g_object_freeze_notify (G_OBJECT (self));
  for (guint i = 0; i < table->n_inputs; i++)
    {
      const RungInput *input = &table->inputs[i];

      if (rung_input_is_text (input))
        g_object_set (self, input->id, rung_input_get_text (input, values), NULL);
      else
        g_object_set (self, input->id, rung_input_get_number (input, values), NULL);
    }
  rung_lists_copy (table, get_private (self)->values, values);
  for (guint i = 0; i < table->n_lists; i++)
    show_items (self, &table->lists[i], g_ptr_array_index (get_private (self)->items, i));
  g_object_thaw_notify (G_OBJECT (self));
}

/**
 * rung_editable_get_last_changed:
 * @self: a record
 *
 * Returns: (transfer none) (nullable): the input that was set last
 */
const RungInput *
rung_editable_get_last_changed (RungEditable *self)
{
  g_return_val_if_fail (RUNG_IS_EDITABLE (self), NULL);
  return get_private (self)->last_changed;
}

/**
 * rung_editable_get_last_item:
 * @self: a record
 *
 * Returns: (transfer none) (nullable): the item of a list that was edited
 *   last, %NULL if the record itself was
 */
RungEditable *
rung_editable_get_last_item (RungEditable *self)
{
  g_return_val_if_fail (RUNG_IS_EDITABLE (self), NULL);
  return get_private (self)->last_item;
}

/**
 * rung_editable_get_items:
 * @self: a record
 * @list: a list of its table
 *
 * Returns: (transfer none): the items, each a RungEditable
 */
GListModel *
rung_editable_get_items (RungEditable        *self,
                         const RungInputList *list)
{
  const RungInputTable *table = rung_editable_get_table (self);

  return g_ptr_array_index (get_private (self)->items, (guint) (list - table->lists));
}

/**
 * rung_editable_get_typed:
 * @self: a record
 *
 * Returns: (transfer none) (element-type RungTyped): what is being typed into
 *   its inputs; only the functions of rung-typing.c change it
 */
GPtrArray *
rung_editable_get_typed (RungEditable *self)
{
  g_return_val_if_fail (RUNG_IS_EDITABLE (self), NULL);
  return get_private (self)->typed;
}
