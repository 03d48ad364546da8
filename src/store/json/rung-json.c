/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-json.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "store/disk/rung-read.h"

#include "rung-json-private.h"
#include "rung-json-value.h"

/**
 * rung_json_read_file:
 * @filename: a file
 * @limits: what is too much
 * @error: return location
 *
 * Fails with %RUNG_ERROR_IO, %RUNG_ERROR_SYNTAX or %RUNG_ERROR_LIMIT.
 *
 * Returns: (transfer full): the parsed text
 */
RungJson *
rung_json_read_file (const char           *filename,
                     const RungJsonLimits *limits,
                     GError              **error)
{
  g_autoptr (GBytes) bytes = rung_read_bytes (filename, limits->size, error);

  return bytes == NULL ? NULL : rung_json_read_bytes (bytes, limits, error);
}

/**
 * rung_json_read_bytes:
 * @bytes: a text
 * @limits: what is too much
 * @error: return location
 *
 * Fails with %RUNG_ERROR_SYNTAX or %RUNG_ERROR_LIMIT.
 *
 * Returns: (transfer full): the parsed text
 */
RungJson *
rung_json_read_bytes (GBytes               *bytes,
                      const RungJsonLimits *limits,
                      GError              **error)
{
  g_autoptr (RungJson) self = g_new0 (RungJson, 1);
  gsize length = 0;
  const char *text = g_bytes_get_data (bytes, &length);

  self->text = g_malloc (length + 1);
  if (length > 0)
    memcpy (self->text, text, length);
  self->text[length] = '\0';
  if (!rung_json_scan (self->text, length, limits, &self->tape, error))
    return NULL;
  return g_steal_pointer (&self);
}

/**
 * rung_json_free:
 * @self: (nullable) (transfer full): a parsed text
 *
 * Frees the text; its nodes and strings are gone with it.
 */
void
rung_json_free (RungJson *self)
{
  if (self == NULL)
    return;
  rung_json_tape_clear (&self->tape);
  g_clear_error (&self->failure);
  g_clear_pointer (&self->notes, g_array_unref);
  g_free (self->text);
  g_free (self);
}

/**
 * rung_json_check:
 * @self: a parsed text
 * @error: return location
 *
 * Fails with the first failure of a getter: %RUNG_ERROR_FORMAT,
 * %RUNG_ERROR_RANGE or the code given to rung_json_fail().
 *
 * Returns: %TRUE if every value asked for was as asked for
 */
gboolean
rung_json_check (RungJson *self,
                 GError  **error)
{
  if (self->failure == NULL)
    return TRUE;
  g_propagate_error (error, g_error_copy (self->failure));
  return FALSE;
}

/**
 * rung_json_has_failed:
 * @self: a parsed text
 *
 * Returns: %TRUE if rung_json_check() would fail
 */
gboolean
rung_json_has_failed (const RungJson *self)
{
  return self->failure != NULL;
}

/**
 * rung_json_get_root:
 * @self: a parsed text
 *
 * Returns: the outermost value
 */
RungJsonNode
rung_json_get_root (RungJson *self)
{
  return (RungJsonNode) { .json = self };
}

/**
 * rung_json_member:
 * @self: an object
 * @name: name of a member
 *
 * Finds a member. One that is missing is a failure only when a getter
 * without a fallback asks for its value.
 *
 * Returns: the member
 */
RungJsonNode
rung_json_member (RungJsonNode self,
                  const char  *name)
{
  const RungJsonTape *tape = &self.json->tape;
  guint part = self.index + 1;

  if (self.missing != NULL || !rung_json_expect (self, RUNG_JSON_OBJECT))
    return (RungJsonNode) { .json = self.json, .index = self.index, .missing = name };
  for (guint i = 0; i < rung_json_value_of (self)->count; i++, part = tape->values[part].next)
    if (g_str_equal (tape->strings + tape->values[part].name, name))
      return (RungJsonNode) { .json = self.json, .index = part };
  return (RungJsonNode) { .json = self.json, .index = self.index, .missing = name };
}

/**
 * rung_json_is_present:
 * @self: a value or a missing member
 *
 * Returns: %TRUE if there is a value
 */
gboolean
rung_json_is_present (RungJsonNode self)
{
  return self.missing == NULL;
}

/**
 * rung_json_is_null:
 * @self: a value or a missing member
 *
 * Returns: %TRUE if there is a value and it is null
 */
gboolean
rung_json_is_null (RungJsonNode self)
{
  return self.missing == NULL && rung_json_value_of (self)->type == RUNG_JSON_NULL;
}

/**
 * rung_json_get_type:
 * @self: a value
 *
 * Returns: its type
 */
RungJsonType
rung_json_get_type (RungJsonNode self)
{
  return self.missing != NULL ? RUNG_JSON_NULL : rung_json_value_of (self)->type;
}

/**
 * rung_json_get_name:
 * @self: a value
 *
 * Returns: (transfer none): its name in its object, "" in a list
 */
const char *
rung_json_get_name (RungJsonNode self)
{
  if (self.missing != NULL)
    return self.missing;
  return self.json->tape.strings + rung_json_value_of (self)->name;
}
