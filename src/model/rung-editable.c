/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-editable.h"

typedef struct
{
  gpointer values;          /* a record of the table of the class */
  const RungInput *last_changed;
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
  g_object_notify_by_pspec (object, pspec);
}

/* Notifications come in batches: one for a g_object_set() of many, one for a
 * frozen object. So this is where one "changed" a batch can be said. */
static void
rung_editable_dispatch_properties_changed (GObject     *object,
                                           guint        n_pspecs,
                                           GParamSpec **pspecs)
{
  G_OBJECT_CLASS (rung_editable_parent_class)->dispatch_properties_changed (object, n_pspecs, pspecs);
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
}

static void
rung_editable_finalize (GObject *object)
{
  RungEditable *self = RUNG_EDITABLE (object);
  RungEditablePrivate *priv = get_private (self);

  rung_record_clear (RUNG_EDITABLE_GET_CLASS (self)->table, priv->values);
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
