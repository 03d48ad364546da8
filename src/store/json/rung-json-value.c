/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-json-value.h"

#include <glib/gi18n-lib.h>

#include "rung-json-place.h"
#include "rung-json-private.h"

/* Texts longer than this are cut in messages, in characters. */
#define LONGEST_QUOTE 40

/* What a value should be. */
static const char *const type_names[] = {
  [RUNG_JSON_NULL] = N_("null"),
  [RUNG_JSON_BOOLEAN] = N_("true or false"),
  [RUNG_JSON_INTEGER] = N_("a whole number"),
  [RUNG_JSON_DOUBLE] = N_("a number"),
  [RUNG_JSON_STRING] = N_("a text"),
  [RUNG_JSON_ARRAY] = N_("a list"),
  [RUNG_JSON_OBJECT] = N_("an object"),
};

/* Describes a value as found: the text itself, or what it is. */
static char *
dup_found (RungJsonNode self)
{
  const RungJsonValue *value = rung_json_value_of (self);
  g_autofree char *text = NULL;

  if (value->type >= RUNG_JSON_ARRAY || value->type == RUNG_JSON_NULL)
    return g_strdup (_(type_names[value->type]));
  if (value->type != RUNG_JSON_STRING)
    return rung_json_dup_compact (self);
  text = g_utf8_substring (self.json->tape.strings + value->string, 0,
                           MIN (g_utf8_strlen (self.json->tape.strings + value->string, -1),
                                LONGEST_QUOTE));
  return g_strdup_printf (_("the text “%s”"), text);
}

/**
 * rung_json_expect:
 * @self: a value or a missing member
 * @type: what it should be; a double may be written as a whole number
 *
 * Notes a failure if it is something else or missing.
 *
 * Returns: %TRUE if it is of @type and nothing has failed before
 */
gboolean
rung_json_expect (RungJsonNode self,
                  RungJsonType type)
{
  g_autofree char *found = NULL;

  if (self.json->failure != NULL)
    return FALSE;
  if (self.missing != NULL)
    {
      rung_json_fail (self, RUNG_ERROR_FORMAT, _("missing, expected %s"), _(type_names[type]));
      return FALSE;
    }
  if (rung_json_value_of (self)->type == type
      || (type == RUNG_JSON_DOUBLE && rung_json_value_of (self)->type == RUNG_JSON_INTEGER))
    return TRUE;
  found = dup_found (self);
  /* Translators: what is in the file, then what should be there */
  rung_json_fail (self, RUNG_ERROR_FORMAT, _("found %s, expected %s"), found, _(type_names[type]));
  return FALSE;
}

static void
fail_range (RungJsonNode self,
            double       minimum,
            double       maximum)
{
  g_autofree char *found = rung_json_dup_compact (self);
  char low[G_ASCII_DTOSTR_BUF_SIZE];
  char high[G_ASCII_DTOSTR_BUF_SIZE];

  g_ascii_formatd (low, sizeof low, "%.15g", minimum);
  g_ascii_formatd (high, sizeof high, "%.15g", maximum);
  if (maximum >= 1e15)
    /* Translators: what is in the file, then the lowest value */
    rung_json_fail (self, RUNG_ERROR_RANGE, _("found %s, expected at least %s"), found, low);
  else if (minimum <= -1e15)
    /* Translators: what is in the file, then the highest value */
    rung_json_fail (self, RUNG_ERROR_RANGE, _("found %s, expected at most %s"), found, high);
  else
    /* Translators: what is in the file, then the lowest and the highest value */
    rung_json_fail (self, RUNG_ERROR_RANGE, _("found %s, expected %s to %s"), found, low, high);
}

/**
 * rung_json_get_string:
 * @self: a text
 *
 * Returns: (transfer none): the text, "" after a failure
 */
const char *
rung_json_get_string (RungJsonNode self)
{
  if (!rung_json_expect (self, RUNG_JSON_STRING))
    return "";
  return self.json->tape.strings + rung_json_value_of (self)->string;
}

/**
 * rung_json_get_string_or:
 * @self: a text or a missing member
 * @fallback: (nullable): what a missing member means
 *
 * Returns: (transfer none) (nullable): the text
 */
const char *
rung_json_get_string_or (RungJsonNode self,
                         const char  *fallback)
{
  return rung_json_is_present (self) ? rung_json_get_string (self) : fallback;
}

/**
 * rung_json_get_integer:
 * @self: a whole number
 * @minimum: least value allowed
 * @maximum: greatest value allowed
 *
 * Returns: the number, @minimum after a failure
 */
gint64
rung_json_get_integer (RungJsonNode self,
                       gint64       minimum,
                       gint64       maximum)
{
  gint64 value = minimum;

  if (!rung_json_expect (self, RUNG_JSON_INTEGER))
    return minimum;
  value = rung_json_value_of (self)->integer;
  if (value >= minimum && value <= maximum)
    return value;
  fail_range (self, (double) minimum, (double) maximum);
  return minimum;
}

/**
 * rung_json_get_integer_or:
 * @self: a whole number or a missing member
 * @minimum: least value allowed
 * @maximum: greatest value allowed
 * @fallback: what a missing member means
 *
 * Returns: the number, @minimum after a failure
 */
gint64
rung_json_get_integer_or (RungJsonNode self,
                          gint64       minimum,
                          gint64       maximum,
                          gint64       fallback)
{
  return rung_json_is_present (self) ? rung_json_get_integer (self, minimum, maximum) : fallback;
}

/**
 * rung_json_get_double:
 * @self: a number
 * @minimum: least value allowed
 * @maximum: greatest value allowed
 *
 * Returns: the number, @minimum after a failure
 */
double
rung_json_get_double (RungJsonNode self,
                      double       minimum,
                      double       maximum)
{
  const RungJsonValue *found = rung_json_value_of (self);
  double value = minimum;

  if (!rung_json_expect (self, RUNG_JSON_DOUBLE))
    return minimum;
  value = found->type == RUNG_JSON_INTEGER ? (double) found->integer : found->number;
  if (value >= minimum && value <= maximum)
    return value;
  fail_range (self, minimum, maximum);
  return minimum;
}

/**
 * rung_json_get_double_or:
 * @self: a number or a missing member
 * @minimum: least value allowed
 * @maximum: greatest value allowed
 * @fallback: what a missing member means
 *
 * Returns: the number, @minimum after a failure
 */
double
rung_json_get_double_or (RungJsonNode self,
                         double       minimum,
                         double       maximum,
                         double       fallback)
{
  return rung_json_is_present (self) ? rung_json_get_double (self, minimum, maximum) : fallback;
}

/**
 * rung_json_get_boolean:
 * @self: true or false
 *
 * Returns: the value, %FALSE after a failure
 */
gboolean
rung_json_get_boolean (RungJsonNode self)
{
  return rung_json_expect (self, RUNG_JSON_BOOLEAN) && rung_json_value_of (self)->integer != 0;
}

/**
 * rung_json_get_boolean_or:
 * @self: true, false or a missing member
 * @fallback: what a missing member means
 *
 * Returns: the value
 */
gboolean
rung_json_get_boolean_or (RungJsonNode self,
                          gboolean     fallback)
{
  return rung_json_is_present (self) ? rung_json_get_boolean (self) : fallback;
}

/**
 * rung_json_get_n:
 * @self: an array or an object
 * @type: which of the two it should be
 *
 * Returns: the number of its items or members, 0 after a failure
 */
guint
rung_json_get_n (RungJsonNode self,
                 RungJsonType type)
{
  return rung_json_expect (self, type) ? rung_json_value_of (self)->count : 0;
}

/**
 * rung_json_get_first:
 * @self: an array or an object
 * @type: which of the two it should be
 *
 * Starts a walk over the parts of a value:
 * `for (item = first (list, type); is_present (item); item = next (item))`.
 *
 * Returns: the first item or member, a missing one if there is none
 */
RungJsonNode
rung_json_get_first (RungJsonNode self,
                     RungJsonType type)
{
  if (rung_json_get_n (self, type) == 0)
    return (RungJsonNode) { .json = self.json, .index = self.index, .missing = "" };
  return (RungJsonNode) { .json = self.json, .index = self.index + 1,
                          .end = rung_json_value_of (self)->next };
}

/**
 * rung_json_get_next:
 * @self: a part that rung_json_get_first() or this function gave
 *
 * Returns: the one after it, a missing one after the last and after a failure
 */
RungJsonNode
rung_json_get_next (RungJsonNode self)
{
  guint next = rung_json_value_of (self)->next;

  if (next >= self.end || rung_json_has_failed (self.json))
    return (RungJsonNode) { .json = self.json, .index = self.index, .missing = "" };
  return (RungJsonNode) { .json = self.json, .index = next, .end = self.end };
}

/**
 * rung_json_dup_compact:
 * @self: a value
 *
 * Copies a value as it stands in the text, without the space around its parts.
 *
 * Returns: (transfer full): the value as JSON
 */
char *
rung_json_dup_compact (RungJsonNode self)
{
  const char *at = self.json->text + rung_json_value_of (self)->start;
  GString *compact = g_string_new (NULL);
  gboolean is_quoted = FALSE;
  guint depth = 0;

  for (; *at != '\0'; at++)
    {
      if (!is_quoted && (g_ascii_isspace (*at) || (depth == 0 && *at == ',')))
        {
          if (depth == 0)
            break;
          continue;
        }
      if (!is_quoted && (*at == ']' || *at == '}') && depth-- == 0)
        break;
      if (!is_quoted && (*at == '[' || *at == '{'))
        depth++;
      g_string_append_c (compact, *at);
      if (*at == '"')
        is_quoted = !is_quoted;
      else if (*at == '\\')
        g_string_append_c (compact, *++at);
      if (depth == 0 && !is_quoted && (*at == ']' || *at == '}'))
        break;
    }
  return g_string_free (compact, FALSE);
}
