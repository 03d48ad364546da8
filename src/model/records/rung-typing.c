/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-typing.h"

#include "engine/document/rung-record.h"

/**
 * rung_typed_free:
 * @self: (nullable) (transfer full): what is being typed
 *
 * Frees it.
 */
void
rung_typed_free (RungTyped *self)
{
  if (self == NULL)
    return;
  g_free (self->text);
  g_free (self->refused);
  g_free (self->message);
  g_free (self);
}

static RungTyped *
find (RungEditable    *record,
      const RungInput *input,
      guint           *index)
{
  const GPtrArray *typed = rung_editable_get_typed (record);

  for (guint i = 0; i < typed->len; i++)
    {
      RungTyped *item = g_ptr_array_index (typed, i);

      if (item->input != input)
        continue;
      if (index != NULL)
        *index = i;
      return item;
    }
  return NULL;
}

/* Takes what is known of the typing out of the record, or begins it: a value
 * that is set while it is out is not mistaken for somebody else's. */
static RungTyped *
begin (RungEditable    *record,
       const RungInput *input)
{
  guint index = 0;
  RungTyped *self = find (record, input, &index);

  if (self != NULL)
    return g_ptr_array_steal_index (rung_editable_get_typed (record), index);
  self = g_new0 (RungTyped, 1);
  self->input = input;
  if (rung_input_is_text (input))
    self->text = g_strdup (rung_input_get_text (input, rung_editable_get_values (record)));
  else
    self->number = rung_input_get_number (input, rung_editable_get_values (record));
  return self;
}

/* Puts it back, with the text that was refused or none. */
static void
end (RungEditable *record,
     RungTyped    *self,
     const char   *refused,
     const char   *message)
{
  g_free (self->refused);
  self->refused = g_strdup (refused);
  g_free (self->message);
  self->message = g_strdup (message);
  g_ptr_array_add (rung_editable_get_typed (record), self);
}

/**
 * rung_typing_take_number:
 * @record: a record
 * @input: an input of its table that is not text
 * @value: what was typed, in the unit of the input and in its range
 *
 * Sets a value that is being typed.
 */
void
rung_typing_take_number (RungEditable    *record,
                         const RungInput *input,
                         gint64           value)
{
  RungTyped *self = begin (record, input);

  g_object_set (record, input->id, value, NULL);
  end (record, self, NULL, NULL);
}

/**
 * rung_typing_take_text:
 * @record: a record
 * @input: an input of its table that is text
 * @value: what was typed, and is allowed
 *
 * Sets a text that is being typed.
 */
void
rung_typing_take_text (RungEditable    *record,
                       const RungInput *input,
                       const char      *value)
{
  RungTyped *self = begin (record, input);

  g_object_set (record, input->id, value, NULL);
  end (record, self, NULL, NULL);
}

/**
 * rung_typing_refuse:
 * @record: a record
 * @input: an input of its table
 * @text: what was typed
 * @message: why it is no value
 *
 * Sets the value back to what it was before the typing began, and keeps the
 * text to be mended.
 */
void
rung_typing_refuse (RungEditable    *record,
                    const RungInput *input,
                    const char      *text,
                    const char      *message)
{
  RungTyped *self = begin (record, input);

  /* Whoever hears of the value then knows of the text, too. */
  g_object_freeze_notify (G_OBJECT (record));
  if (rung_input_is_text (input))
    g_object_set (record, input->id, self->text, NULL);
  else
    g_object_set (record, input->id, self->number, NULL);
  end (record, self, text, message);
  g_object_thaw_notify (G_OBJECT (record));
}

/**
 * rung_typing_settle:
 * @record: a record
 * @input: an input of its table
 *
 * Ends the typing, as when the field is left: a good value is the one that a
 * later refusal goes back to. A text that was refused stays.
 */
void
rung_typing_settle (RungEditable    *record,
                    const RungInput *input)
{
  const RungTyped *self = find (record, input, NULL);

  if (self != NULL && self->refused == NULL)
    rung_typing_forget (record, input);
}

/**
 * rung_typing_settle_all:
 * @record: a record
 *
 * Ends the typing in every input of a record and of its items, as when they are
 * saved.
 */
void
rung_typing_settle_all (RungEditable *record)
{
  const RungInputTable *table = rung_editable_get_table (record);

  for (guint i = 0; i < table->n_inputs; i++)
    rung_typing_settle (record, &table->inputs[i]);
  for (guint i = 0; i < table->n_lists; i++)
    {
      GListModel *items = rung_editable_get_items (record, &table->lists[i]);

      for (guint k = 0; k < g_list_model_get_n_items (items); k++)
        {
          g_autoptr (RungEditable) item = g_list_model_get_item (items, k);

          rung_typing_settle_all (item);
        }
    }
}

/**
 * rung_typing_get_refused:
 * @record: a record
 * @input: an input of its table
 *
 * Returns: (transfer none) (nullable): what was typed last and refused, %NULL
 *   if the value is what was typed
 */
const RungTyped *
rung_typing_get_refused (RungEditable    *record,
                         const RungInput *input)
{
  const RungTyped *self = find (record, input, NULL);

  return self != NULL && self->refused != NULL ? self : NULL;
}

/**
 * rung_typing_forget:
 * @record: a record
 * @input: an input of its table
 *
 * Forgets what was typed: the value was set by other means.
 */
void
rung_typing_forget (RungEditable    *record,
                    const RungInput *input)
{
  guint index = 0;

  if (find (record, input, &index) != NULL)
    g_ptr_array_remove_index (rung_editable_get_typed (record), index);
}

/**
 * rung_typing_forget_all:
 * @record: a record
 *
 * Forgets what was typed into every input, because the record stands for
 * something else from now on. Whoever shows a refused text is notified.
 */
void
rung_typing_forget_all (RungEditable *record)
{
  GPtrArray *typed = rung_editable_get_typed (record);

  while (typed->len > 0)
    {
      const RungTyped *last = g_ptr_array_index (typed, typed->len - 1);
      const RungInput *input = last->input;

      g_ptr_array_remove_index (typed, typed->len - 1);
      g_object_notify (G_OBJECT (record), input->id);
    }
}

/* What an arrow key adds. */
static gint64
get_step (const RungInput *input)
{
  switch (input->kind)
    {
    case RUNG_KIND_MONEY: return input->maximum <= 1000000 ? 100 : 1000;
    case RUNG_KIND_PRICE: return 100;
    case RUNG_KIND_PERCENT: return 50;
    case RUNG_KIND_SHARE: return 100;
    default: return 1;
    }
}

/**
 * rung_typing_step:
 * @record: a record
 * @input: an input of its table that is a number
 * @n_steps: steps up, below 0 down
 *
 * Moves a value by what an arrow key adds, within its range.
 */
void
rung_typing_step (RungEditable    *record,
                  const RungInput *input,
                  int              n_steps)
{
  gint64 value = rung_input_get_number (input, rung_editable_get_values (record))
                 + n_steps * get_step (input);

  rung_typing_forget (record, input);
  g_object_set (record, input->id, CLAMP (value, input->minimum, input->maximum), NULL);
}
