/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-json-scan.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "rung-json-fail.h"
#include "rung-json-scan-private.h"
#include "rung-json-word.h"

/* Objects with more members than this are sorted to find a name that stands
 * twice; below it comparing each with each is faster. */
#define FEW_MEMBERS 24

const RungJsonLimits rung_json_document_limits = {
  .size = 16 << 20, .depth = 64, .members = 256, .items = 100000, .string = 64 << 10,
};

const RungJsonLimits rung_json_data_limits = {
  .size = 16 << 20, .depth = 64, .members = 1024, .items = 100000, .string = 64 << 10,
};

static const char *
name_of (const RungJsonScanner *self,
         guint32                value)
{
  return self->tape->strings + self->tape->values[value].name;
}

static gboolean
fail_duplicate (RungJsonScanner *self,
                guint32          first,
                guint32          second)
{
  const RungJsonValue *values = self->tape->values;
  guint line = 0;
  guint column = 0;

  rung_json_locate (self->text, values[MIN (first, second)].start, &line, &column);
  return rung_json_scanner_fail (self, self->text + values[MAX (first, second)].start,
                                 RUNG_JSON_IN_WHOLE, RUNG_ERROR_SYNTAX,
                                 /* Translators: the name of a member, then the line it is on
                                  * already */
                                 _("found “%s” a second time, it is already on line %u"),
                                 name_of (self, first), line);
}

static int
compare_names (gconstpointer a,
               gconstpointer b,
               gpointer      data)
{
  return strcmp (name_of (data, *(const guint32 *) a), name_of (data, *(const guint32 *) b));
}

/* Refuses an object with two members of one name. Sorting keeps the cost low
 * whatever the names are; a hash table can be driven to quadratic time. */
static gboolean
check_names (RungJsonScanner *self,
             guint32          object)
{
  const RungJsonValue *values = self->tape->values;
  guint n = values[object].count;
  g_autofree guint32 *sorted = NULL;
  guint32 few[FEW_MEMBERS];
  guint32 *members = few;
  guint32 at = object + 1;

  if (n > FEW_MEMBERS)
    members = sorted = g_new (guint32, n);
  for (guint i = 0; i < n; i++, at = values[at].next)
    members[i] = at;
  if (sorted != NULL)
    {
      g_qsort_with_data (members, (int) n, sizeof *members, compare_names, self);
      for (guint i = 1; i < n; i++)
        if (compare_names (&members[i - 1], &members[i], self) == 0)
          return fail_duplicate (self, members[i - 1], members[i]);
      return TRUE;
    }
  for (guint i = 1; i < n; i++)
    for (guint j = 0; j < i; j++)
      if (g_str_equal (name_of (self, members[j]), name_of (self, members[i])))
        return fail_duplicate (self, members[j], members[i]);
  return TRUE;
}

static void
skip_space (RungJsonScanner *self)
{
  while (*self->at == ' ' || *self->at == '\n' || *self->at == '\r' || *self->at == '\t')
    self->at++;
}

static gboolean
count_part (RungJsonScanner *self)
{
  RungJsonValue *whole = NULL;
  gboolean is_array = FALSE;
  guint limit = 0;

  if (self->depth == 0)
    return TRUE;
  whole = &self->tape->values[self->open[self->depth - 1]];
  is_array = whole->type == RUNG_JSON_ARRAY;
  limit = is_array ? self->limits->items : self->limits->members;
  if (++whole->count <= limit)
    return TRUE;
  return rung_json_scanner_fail (self, self->at, RUNG_JSON_IN_WHOLE, RUNG_ERROR_LIMIT,
                                 is_array ? _("found more than %u items in a list")
                                          : _("found more than %u members in an object"), limit);
}

static gboolean
read_word (RungJsonScanner *self,
           RungJsonValue   *value)
{
  static const struct { const char *word; RungJsonType type; gint64 integer; } words[] = {
    { "true", RUNG_JSON_BOOLEAN, 1 },
    { "false", RUNG_JSON_BOOLEAN, 0 },
    { "null", RUNG_JSON_NULL, 0 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    if (g_str_has_prefix (self->at, words[i].word))
      {
        value->type = words[i].type;
        value->integer = words[i].integer;
        self->at += strlen (words[i].word);
        return TRUE;
      }
  return rung_json_scanner_unexpected (self, self->at, RUNG_JSON_IN_PART,
                                       _("a value: a text, a number, true, false, “[” or “{”"));
}

/* Reads a value on to the tape; of an array or object the opening only. */
static gboolean
read_value (RungJsonScanner *self)
{
  RungJsonTape *tape = self->tape;
  guint32 index = tape->n_values;
  RungJsonValue *value = NULL;

  if (tape->n_values == tape->n_allocated)
    {
      tape->n_allocated *= 2;
      tape->values = g_renew (RungJsonValue, tape->values, tape->n_allocated);
    }
  value = &tape->values[tape->n_values++];
  *value = (RungJsonValue) { .start = (guint32) (self->at - self->text), .next = index + 1,
                             .name = self->name };
  if (!count_part (self))
    return FALSE;
  if (*self->at == '"')
    {
      value->type = RUNG_JSON_STRING;
      return rung_json_scanner_read_string (self, RUNG_JSON_IN_PART, &value->string);
    }
  if (*self->at == '-' || g_ascii_isdigit (*self->at))
    return rung_json_scanner_read_number (self, value);
  if (*self->at != '{' && *self->at != '[')
    return read_word (self, value);
  if (self->depth == self->limits->depth)
    return rung_json_scanner_fail (self, self->at, RUNG_JSON_IN_PART, RUNG_ERROR_LIMIT,
                                   _("found more than %u levels of nesting"), self->limits->depth);
  value->type = *self->at++ == '{' ? RUNG_JSON_OBJECT : RUNG_JSON_ARRAY;
  self->open[self->depth++] = index;
  return TRUE;
}

static gboolean
read_name (RungJsonScanner *self)
{
  skip_space (self);
  if (*self->at != '"')
    return rung_json_scanner_unexpected (self, self->at, RUNG_JSON_IN_WHOLE,
                                         _("the name of a member in quotation marks"));
  if (!rung_json_scanner_read_string (self, RUNG_JSON_IN_WHOLE, &self->name))
    return FALSE;
  skip_space (self);
  if (*self->at != ':')
    return rung_json_scanner_unexpected (self, self->at, RUNG_JSON_IN_PART,
                                         _("a colon after the name of a member"));
  self->at++;
  return TRUE;
}

static gboolean
close_whole (RungJsonScanner *self,
             RungJsonValue   *whole)
{
  guint32 index = self->open[self->depth - 1];

  self->at++;
  whole->next = self->tape->n_values;
  if (whole->type == RUNG_JSON_OBJECT && !check_names (self, index))
    return FALSE;
  self->depth--;
  return TRUE;
}

/* After a value: closes what ends here and goes on to the next value.
 * Sets @done when the root is complete. */
static gboolean
read_between (RungJsonScanner *self,
              gboolean         is_opened,
              gboolean        *done)
{
  while (self->depth > 0)
    {
      RungJsonValue *whole = &self->tape->values[self->open[self->depth - 1]];
      gboolean is_array = whole->type == RUNG_JSON_ARRAY;

      skip_space (self);
      if (*self->at == (is_array ? ']' : '}'))
        {
          if (!close_whole (self, whole))
            return FALSE;
          is_opened = FALSE;
          continue;
        }
      if (!is_opened && *self->at != ',')
        return rung_json_scanner_unexpected (self, self->at, RUNG_JSON_IN_WHOLE,
                                             is_array ? _("“,” or “]”") : _("“,” or “}”"));
      if (!is_opened)
        self->at++;
      self->name = 0;
      return is_array || read_name (self);
    }
  *done = TRUE;
  return TRUE;
}

static gboolean
scan_root (RungJsonScanner *self)
{
  gboolean done = FALSE;

  while (!done)
    {
      guint depth = self->depth;

      skip_space (self);
      if (!read_value (self) || !read_between (self, self->depth > depth, &done))
        return FALSE;
    }
  skip_space (self);
  if (self->at == self->text + self->length)
    return TRUE;
  return rung_json_scanner_unexpected (self, self->at, RUNG_JSON_IN_WHOLE,
                                       _("the end of the file"));
}

/* Checks what has to hold before the first character is looked at. */
static gboolean
check_text (RungJsonScanner *self)
{
  const char *wrong = NULL;

  if (self->length > self->limits->size)
    {
      g_set_error (self->error, RUNG_ERROR, RUNG_ERROR_LIMIT,
                   /* Translators: the size, then the most possible */
                   _("Too large: %lu bytes, the limit is %lu"),
                   (gulong) self->length, (gulong) self->limits->size);
      return FALSE;
    }
  if (!g_utf8_validate_len (self->text, self->length, &wrong))
    return rung_json_scanner_fail (self, wrong, RUNG_JSON_IN_WHOLE, RUNG_ERROR_SYNTAX,
                                   _("found the byte 0x%02X, expected text in UTF-8"),
                                   (guchar) *wrong);
  if (g_str_has_prefix (self->text, "\xEF\xBB\xBF"))
    self->at += 3;
  skip_space (self);
  if (self->at < self->text + self->length)
    return TRUE;
  return rung_json_scanner_fail (self, self->at, RUNG_JSON_IN_WHOLE, RUNG_ERROR_SYNTAX,
                                 _("the file is empty"));
}

/**
 * rung_json_scan:
 * @text: (array length=length): text in UTF-8, with a NUL after its end
 * @length: its length, bytes
 * @limits: what is too much
 * @tape: (out caller-allocates): the values; rung_json_tape_clear() frees it
 * @error: return location
 *
 * Reads a whole text strictly by RFC 8259. A byte order mark is allowed; a
 * name twice in an object, U+0000 and a number that a double does not hold
 * are not.
 *
 * Fails with %RUNG_ERROR_SYNTAX or %RUNG_ERROR_LIMIT; the message starts with
 * line, column and trail.
 *
 * Returns: %TRUE if @tape holds the values
 */
gboolean
rung_json_scan (const char           *text,
                gsize                 length,
                const RungJsonLimits *limits,
                RungJsonTape         *tape,
                GError              **error)
{
  RungJsonScanner scanner = {
    .text = text, .at = text, .length = length, .limits = limits, .tape = tape, .error = error,
  };

  g_return_val_if_fail (limits->depth <= RUNG_JSON_MAX_DEPTH, FALSE);

  memset (tape, 0, sizeof *tape);
  if (!check_text (&scanner))
    return FALSE;
  tape->n_allocated = (guint) (length / 16 + 16);
  tape->values = g_new (RungJsonValue, tape->n_allocated);
  /* A decoded string is never longer than it was between its quotation marks. */
  tape->strings = g_malloc (length + 2);
  tape->strings[0] = '\0';
  tape->n_strings = 1;
  if (scan_root (&scanner))
    return TRUE;
  rung_json_tape_clear (tape);
  return FALSE;
}

/**
 * rung_json_tape_clear:
 * @tape: a tape
 *
 * Frees what the tape owns.
 */
void
rung_json_tape_clear (RungJsonTape *tape)
{
  g_clear_pointer (&tape->values, g_free);
  g_clear_pointer (&tape->strings, g_free);
  tape->n_values = 0;
}
