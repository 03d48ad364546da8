/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-json-write.h"

#include <math.h>
#include <string.h>

#include "engine/base/rung-cents.h"

/* Every whole number up to this one is exact as a double. */
#define LARGEST_INTEGER 9007199254740992.0

struct _RungJsonWriter
{
  GString *text;
  guint depth;
  gboolean is_empty;        /* nothing in the object or array so far */
};

static void
append_quoted (GString    *text,
               const char *value)
{
  static const char specials[] = "\"\\\b\f\n\r\t";
  static const char letters[] = "\"\\bfnrt";
  g_autofree char *valid = g_utf8_validate (value, -1, NULL) ? NULL : g_utf8_make_valid (value, -1);

  g_string_append_c (text, '"');
  for (const char *at = valid != NULL ? valid : value; *at != '\0'; at++)
    {
      const char *special = strchr (specials, *at);

      if (special != NULL)
        {
          g_string_append_c (text, '\\');
          g_string_append_c (text, letters[special - specials]);
        }
      else if ((guchar) *at < 0x20)
        g_string_append_printf (text, "\\u%04x", (guint) *at);
      else
        g_string_append_c (text, *at);
    }
  g_string_append_c (text, '"');
}

static void
start_line (RungJsonWriter *self)
{
  g_string_append_c (self->text, '\n');
  for (guint i = 0; i < self->depth; i++)
    g_string_append (self->text, "  ");
}

static void
start_value (RungJsonWriter *self,
             const char     *name)
{
  if (self->depth > 0)
    {
      if (!self->is_empty)
        g_string_append_c (self->text, ',');
      start_line (self);
    }
  if (name != NULL)
    {
      append_quoted (self->text, name);
      g_string_append (self->text, ": ");
    }
  self->is_empty = FALSE;
}

static void
begin (RungJsonWriter *self,
       const char     *name,
       char            bracket)
{
  start_value (self, name);
  g_string_append_c (self->text, bracket);
  self->depth++;
  self->is_empty = TRUE;
}

static void
end (RungJsonWriter *self,
     char            bracket)
{
  g_return_if_fail (self->depth > 0);

  self->depth--;
  if (!self->is_empty)
    start_line (self);
  g_string_append_c (self->text, bracket);
  self->is_empty = FALSE;
}

/**
 * rung_json_writer_new:
 *
 * Returns: (transfer full): a writer that has written nothing
 */
RungJsonWriter *
rung_json_writer_new (void)
{
  RungJsonWriter *self = g_new0 (RungJsonWriter, 1);

  self->text = g_string_sized_new (4096);
  self->is_empty = TRUE;
  return self;
}

/**
 * rung_json_writer_free:
 * @self: (nullable) (transfer full): a writer
 *
 * Frees the writer and what it has written.
 */
void
rung_json_writer_free (RungJsonWriter *self)
{
  if (self == NULL)
    return;
  g_string_free (self->text, TRUE);
  g_free (self);
}

/**
 * rung_json_writer_begin_object:
 * @self: a writer
 * @name: (nullable): name of the member, %NULL in an array and for the root
 *
 * Opens an object.
 */
void
rung_json_writer_begin_object (RungJsonWriter *self,
                               const char     *name)
{
  begin (self, name, '{');
}

/**
 * rung_json_writer_end_object:
 * @self: a writer in an object
 *
 * Closes the object.
 */
void
rung_json_writer_end_object (RungJsonWriter *self)
{
  end (self, '}');
}

/**
 * rung_json_writer_begin_array:
 * @self: a writer
 * @name: (nullable): name of the member, %NULL in an array and for the root
 *
 * Opens an array.
 */
void
rung_json_writer_begin_array (RungJsonWriter *self,
                              const char     *name)
{
  begin (self, name, '[');
}

/**
 * rung_json_writer_end_array:
 * @self: a writer in an array
 *
 * Closes the array.
 */
void
rung_json_writer_end_array (RungJsonWriter *self)
{
  end (self, ']');
}

/**
 * rung_json_writer_add_string:
 * @self: a writer
 * @name: (nullable): name of the member, %NULL in an array
 * @value: (nullable): a text, %NULL is written as null
 *
 * Writes a text.
 */
void
rung_json_writer_add_string (RungJsonWriter *self,
                             const char     *name,
                             const char     *value)
{
  start_value (self, name);
  if (value == NULL)
    g_string_append (self->text, "null");
  else
    append_quoted (self->text, value);
}

/**
 * rung_json_writer_add_integer:
 * @self: a writer
 * @name: (nullable): name of the member, %NULL in an array
 * @value: a whole number
 *
 * Writes a whole number.
 */
void
rung_json_writer_add_integer (RungJsonWriter *self,
                              const char     *name,
                              gint64          value)
{
  start_value (self, name);
  g_string_append_printf (self->text, "%" G_GINT64_FORMAT, value);
}

/**
 * rung_json_writer_add_double:
 * @self: a writer
 * @name: (nullable): name of the member, %NULL in an array
 * @value: a number; one that is not finite is written as null
 *
 * Writes a number with as few digits as read back to the same value, in
 * every locale with a point.
 */
void
rung_json_writer_add_double (RungJsonWriter *self,
                             const char     *name,
                             double          value)
{
  static const char *const formats[] = { "%.15g", "%.16g", "%.17g" };
  char digits[G_ASCII_DTOSTR_BUF_SIZE] = "null";

  start_value (self, name);
  for (guint i = 0; isfinite (value) && i < G_N_ELEMENTS (formats); i++)
    {
      double back = 0.0;

      /* A zero has no sign. */
      g_ascii_formatd (digits, sizeof digits, formats[i], value + 0.0);
      back = g_ascii_strtod (digits, NULL);
      if (back >= value && back <= value)
        break;
    }
  g_string_append (self->text, digits);
  /* A whole number this large would be refused: a double no longer tells it
   * from its neighbours. With a point it is read as what it is. */
  if (fabs (value) > LARGEST_INTEGER && strpbrk (digits, ".eu") == NULL)
    g_string_append (self->text, ".0");
}

/**
 * rung_json_writer_add_money:
 * @self: a writer
 * @name: (nullable): name of the member, %NULL in an array
 * @dollars: an amount; one that is not finite is written as null
 *
 * Writes an amount in whole cents, half away from zero. What is nothing but for
 * the last bit is nothing, and not less.
 */
void
rung_json_writer_add_money (RungJsonWriter *self,
                            const char     *name,
                            double          dollars)
{
  rung_json_writer_add_double (self, name, rung_cents_round (dollars));
}

/**
 * rung_json_writer_add_boolean:
 * @self: a writer
 * @name: (nullable): name of the member, %NULL in an array
 * @value: what to write
 *
 * Writes true or false.
 */
void
rung_json_writer_add_boolean (RungJsonWriter *self,
                              const char     *name,
                              gboolean        value)
{
  start_value (self, name);
  g_string_append (self->text, value ? "true" : "false");
}

/**
 * rung_json_writer_add_raw:
 * @self: a writer
 * @name: (nullable): name of the member, %NULL in an array
 * @json: a value that is JSON already
 *
 * Writes a value as it stands.
 */
void
rung_json_writer_add_raw (RungJsonWriter *self,
                          const char     *name,
                          const char     *json)
{
  start_value (self, name);
  g_string_append (self->text, json);
}

/**
 * rung_json_writer_finish:
 * @self: a writer whose root is complete
 *
 * Ends the text with a line feed and empties the writer.
 *
 * Returns: (transfer full): the text
 */
GBytes *
rung_json_writer_finish (RungJsonWriter *self)
{
  GString *text = self->text;

  g_return_val_if_fail (self->depth == 0, NULL);

  g_string_append_c (text, '\n');
  self->text = g_string_sized_new (64);
  self->is_empty = TRUE;
  return g_string_free_to_bytes (text);
}
