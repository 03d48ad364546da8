/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-json-place.h"

#include <glib/gi18n-lib.h>

#include "rung-json-fail.h"
#include "rung-json-private.h"

/* Writes the names that lead from the root to a value. Parts stand after
 * their whole, so the whole of a value is the last one that reaches over it. */
static void
append_trail (const RungJson *self,
             guint           index,
             GString        *trail)
{
  const RungJsonValue *values = self->tape.values;
  guint whole = 0;

  while (whole != index)
    {
      guint part = whole + 1;
      guint position = 0;

      for (; values[part].next <= index; part = values[part].next)
        position++;
      if (values[whole].type == RUNG_JSON_ARRAY)
        g_string_append_printf (trail, "[%u]", position);
      else
        g_string_append_printf (trail, "%s%s", trail->len > 0 ? "." : "",
                                self->tape.strings + values[part].name);
      whole = part;
    }
}

/**
 * rung_json_dup_place:
 * @self: a value or a missing member
 *
 * Returns: (transfer full): line, column and trail, such as
 *   `12:8: offers[1].base-pay`
 */
char *
rung_json_dup_place (RungJsonNode self)
{
  g_autoptr (GString) trail = g_string_new (NULL);
  guint line = 0;
  guint column = 0;

  rung_json_locate (self.json->text, rung_json_value_of (self)->start, &line, &column);
  append_trail (self.json, self.index, trail);
  if (self.missing != NULL && *self.missing != '\0')
    g_string_append_printf (trail, "%s%s", trail->len > 0 ? "." : "", self.missing);
  if (trail->len == 0)
    return g_strdup_printf ("%u:%u", line, column);
  return g_strdup_printf ("%u:%u: %s", line, column, trail->str);
}

/* The id of an object; NULL if it has none. */
static const char *
find_id (const RungJson *self,
         guint           whole)
{
  const RungJsonValue *values = self->tape.values;

  if (values[whole].type != RUNG_JSON_OBJECT)
    return NULL;
  for (guint part = whole + 1; part < values[whole].next; part = values[part].next)
    if (values[part].type == RUNG_JSON_STRING
        && g_str_equal (self->tape.strings + values[part].name, "id"))
      return self->tape.strings + values[part].string;
  return NULL;
}

/**
 * rung_json_dup_context:
 * @self: a value
 *
 * What a translator is told about a text: the ids of all it is part of, and the names that lead
 * to it from the last of them. It stays when other parts come and go.
 *
 * Returns: (transfer full): the context, such as `roadmap/docker/done-when`
 */
char *
rung_json_dup_context (RungJsonNode self)
{
  const RungJsonValue *values = self.json->tape.values;
  GString *context = g_string_new (NULL);
  gsize end = 0;            /* of the last id */
  guint whole = 0;

  for (;;)
    {
      const char *id = find_id (self.json, whole);
      guint part = whole + 1;

      if (id != NULL)
        {
          g_string_truncate (context, end);
          g_string_append_printf (context, "%s%s", end > 0 ? "/" : "", id);
          end = context->len;
        }
      if (whole == self.index)
        return g_string_free (context, FALSE);
      while (values[part].next <= self.index)
        part = values[part].next;
      if (values[whole].type == RUNG_JSON_OBJECT)
        g_string_append_printf (context, "%s%s", context->len > 0 ? "/" : "",
                                self.json->tape.strings + values[part].name);
      whole = part;
    }
}

/**
 * rung_json_fail:
 * @self: a value or a missing member
 * @code: code of the error
 * @format: what was found and what was expected, in words
 *
 * Notes a failure, with line, column and trail before the message. Only the
 * first one is kept.
 */
void
rung_json_fail (RungJsonNode self,
                RungError    code,
                const char  *format,
                ...)
{
  g_autofree char *message = NULL;
  g_autofree char *place = NULL;
  va_list args;

  if (self.json->failure != NULL)
    return;
  va_start (args, format);
  message = g_strdup_vprintf (format, args);
  va_end (args);
  place = rung_json_dup_place (self);
  self.json->failure = g_error_new (RUNG_ERROR, code, "%s: %s", place, message);
}

static void
note_clear (gpointer data)
{
  g_free (((RungJsonNote *) data)->text);
}

/**
 * rung_json_remark:
 * @self: what the note is about
 * @part: a value in it, for the line
 * @format: what may be mistaken, in words
 *
 * Notes something that is no failure, with trail and line before the message.
 */
void
rung_json_remark (RungJsonNode self,
                  RungJsonNode part,
                  const char  *format,
                  ...)
{
  g_autoptr (GString) trail = g_string_new (NULL);
  g_autofree char *message = NULL;
  RungJsonNote note;
  guint line = 0;
  guint column = 0;
  va_list args;

  va_start (args, format);
  message = g_strdup_vprintf (format, args);
  va_end (args);
  rung_json_locate (self.json->text, rung_json_value_of (part)->start, &line, &column);
  append_trail (self.json, self.index, trail);
  note.start = rung_json_value_of (part)->start;
  /* Translators: a place such as “offers[0]”, a line, then what is wrong there */
  note.text = trail->len > 0 ? g_strdup_printf (_("%s, line %u: %s"), trail->str, line, message)
                            /* Translators: a line, then what is wrong there */
                            : g_strdup_printf (_("line %u: %s"), line, message);
  if (self.json->notes == NULL)
    {
      self.json->notes = g_array_new (FALSE, FALSE, sizeof (RungJsonNote));
      g_array_set_clear_func (self.json->notes, note_clear);
    }
  g_array_append_val (self.json->notes, note);
}

static int
compare_notes (gconstpointer a,
               gconstpointer b)
{
  gsize left = ((const RungJsonNote *) a)->start;
  gsize right = ((const RungJsonNote *) b)->start;

  return left < right ? -1 : left > right;
}

/**
 * rung_json_steal_remarks:
 * @self: a parsed text
 *
 * Returns: (transfer full) (nullable) (element-type utf8): what was noted, in
 *   the order of the text
 */
GPtrArray *
rung_json_steal_remarks (RungJson *self)
{
  GPtrArray *notes = NULL;

  if (self->notes == NULL)
    return NULL;
  notes = g_ptr_array_new_with_free_func (g_free);
  g_array_sort (self->notes, compare_notes);
  for (guint i = 0; i < self->notes->len; i++)
    g_ptr_array_add (notes, g_steal_pointer (&g_array_index (self->notes, RungJsonNote, i).text));
  g_clear_pointer (&self->notes, g_array_unref);
  return notes;
}
