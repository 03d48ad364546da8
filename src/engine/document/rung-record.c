/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-record.h"

#include <string.h>

#include "rung-inputs.h"
#include "rung-items.h"

static gint64 *
number_at (const RungInput *input,
           gconstpointer    record)
{
  return G_STRUCT_MEMBER_P (record, input->offset);
}

static char **
text_at (const RungInput *input,
         gconstpointer    record)
{
  return G_STRUCT_MEMBER_P (record, input->offset);
}

/**
 * rung_input_is_text:
 * @input: an input
 *
 * Returns: %TRUE if the value is a string, %FALSE if it is a whole number
 */
gboolean
rung_input_is_text (const RungInput *input)
{
  return input->kind >= RUNG_KIND_TEXT;
}

/**
 * rung_input_get_scale:
 * @input: an input that is not text
 *
 * Returns: how many of the stored unit make one of the unit people type
 */
double
rung_input_get_scale (const RungInput *input)
{
  switch (input->kind)
    {
    case RUNG_KIND_PERCENT:
    case RUNG_KIND_PRICE:
      return 100.0;
    case RUNG_KIND_SHARE:
      return 10000.0;
    default:
      return 1.0;
    }
}

/**
 * rung_input_counts:
 * @input: an input of @table
 * @table: a table of inputs
 * @record: an initialised record of @table
 *
 * Returns: %FALSE while another input says that this one has no meaning, such
 *   as the strike of shares
 */
gboolean
rung_input_counts (const RungInput      *input,
                   const RungInputTable *table,
                   gconstpointer         record)
{
  const RungInput *other = NULL;

  if (input->when == NULL)
    return TRUE;
  other = rung_inputs_find (table, input->when);
  return rung_set_has (input->when_is, rung_input_get_text (other, record))
         && rung_input_counts (other, table, record);
}

/**
 * rung_input_get_number:
 * @input: an input that is not text
 * @record: a record of the table of @input
 *
 * Returns: the value in the unit of its kind
 */
gint64
rung_input_get_number (const RungInput *input,
                       gconstpointer    record)
{
  g_return_val_if_fail (!rung_input_is_text (input), 0);
  return *number_at (input, record);
}

/**
 * rung_input_get_text:
 * @input: an input that is text
 * @record: a record of the table of @input
 *
 * Returns: (transfer none): the value, never %NULL
 */
const char *
rung_input_get_text (const RungInput *input,
                     gconstpointer    record)
{
  g_return_val_if_fail (rung_input_is_text (input), "");
  return *text_at (input, record);
}

/**
 * rung_input_set_number:
 * @input: an input that is not text
 * @record: a record of the table of @input
 * @value: a value inside the range of @input
 *
 * Returns: %TRUE if the value was another one before
 */
gboolean
rung_input_set_number (const RungInput *input,
                       gpointer         record,
                       gint64           value)
{
  gint64 *at = number_at (input, record);

  g_return_val_if_fail (!rung_input_is_text (input), FALSE);
  if (*at == value)
    return FALSE;
  *at = value;
  return TRUE;
}

/**
 * rung_text_set:
 * @member: (inout): a member of a record that is text
 * @text: (nullable): its new value, %NULL means ""
 *
 * Sets a text where the member is known by name; rung_input_set_text() does so
 * where it is known by its input.
 *
 * Returns: %TRUE if the value was another one before
 */
gboolean
rung_text_set (char       **member,
               const char  *text)
{
  if (text == NULL)
    text = "";
  if (g_strcmp0 (*member, text) == 0)
    return FALSE;
  g_free (*member);
  *member = g_strdup (text);
  return TRUE;
}

/**
 * rung_input_set_text:
 * @input: an input that is text
 * @record: a record of the table of @input
 * @text: (nullable): a value, %NULL means ""
 *
 * Returns: %TRUE if the value was another one before
 */
gboolean
rung_input_set_text (const RungInput *input,
                     gpointer         record,
                     const char      *text)
{
  g_return_val_if_fail (rung_input_is_text (input), FALSE);
  return rung_text_set (text_at (input, record), text);
}

/**
 * rung_record_init:
 * @table: a table of inputs
 * @record: (out caller-allocates): a struct of the size of @table
 *
 * Sets every input to its default.
 */
void
rung_record_init (const RungInputTable *table,
                  gpointer              record)
{
  memset (record, 0, table->size);
  for (guint i = 0; i < table->n_inputs; i++)
    {
      const RungInput *input = &table->inputs[i];

      if (rung_input_is_text (input))
        *text_at (input, record) = g_strdup (input->initial_text);
      else
        *number_at (input, record) = input->initial;
    }
  rung_lists_init (table, record);
}

/**
 * rung_record_copy:
 * @table: a table of inputs
 * @record: an initialised record
 * @from: the record to copy
 *
 * Makes @record equal to @from.
 */
void
rung_record_copy (const RungInputTable *table,
                  gpointer              record,
                  gconstpointer         from)
{
  for (guint i = 0; i < table->n_inputs; i++)
    {
      const RungInput *input = &table->inputs[i];

      if (rung_input_is_text (input))
        rung_input_set_text (input, record, rung_input_get_text (input, from));
      else
        rung_input_set_number (input, record, rung_input_get_number (input, from));
    }
  rung_lists_copy (table, record, from);
}

/**
 * rung_record_clear:
 * @table: a table of inputs
 * @record: an initialised record
 *
 * Frees what the record owns, the items of its lists included.
 */
void
rung_record_clear (const RungInputTable *table,
                   gpointer              record)
{
  for (guint i = 0; i < table->n_inputs; i++)
    if (rung_input_is_text (&table->inputs[i]))
      g_clear_pointer (text_at (&table->inputs[i], record), g_free);
  rung_lists_clear (table, record);
}

/**
 * rung_record_equal:
 * @table: a table of inputs
 * @a: an initialised record
 * @b: an initialised record
 *
 * Returns: %TRUE if every input has the same value in both
 */
gboolean
rung_record_equal (const RungInputTable *table,
                   gconstpointer         a,
                   gconstpointer         b)
{
  for (guint i = 0; i < table->n_inputs; i++)
    {
      const RungInput *input = &table->inputs[i];

      if (rung_input_is_text (input)
          ? !g_str_equal (rung_input_get_text (input, a), rung_input_get_text (input, b))
          : rung_input_get_number (input, a) != rung_input_get_number (input, b))
        return FALSE;
    }
  return rung_lists_equal (table, a, b);
}

/**
 * rung_set_split:
 * @set: the value of a set, ids joined by ","
 *
 * Returns: (transfer full): the ids, empty for an empty set
 */
char **
rung_set_split (const char *set)
{
  return g_strsplit (set, ",", -1);
}

/**
 * rung_set_has:
 * @set: the value of a set, ids joined by ","
 * @id: an id
 *
 * Returns: %TRUE if @id is in @set
 */
gboolean
rung_set_has (const char *set,
              const char *id)
{
  gsize length = strlen (id);

  for (const char *at = set; at != NULL && *at != '\0';)
    {
      const char *end = strchrnul (at, ',');

      if ((gsize) (end - at) == length && strncmp (at, id, length) == 0)
        return TRUE;
      at = *end == ',' ? end + 1 : NULL;
    }
  return FALSE;
}
