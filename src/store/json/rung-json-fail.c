/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-json-fail.h"

#include <glib/gi18n-lib.h>

#include "rung-json-scan-private.h"

/* Writes where the scanner is in names, such as `offers[1].base-pay`. */
static void
append_trail (const RungJsonScanner *self,
             GString               *trail,
             RungJsonWhere          where)
{
  const RungJsonTape *tape = self->tape;
  guint depth = self->depth;

  for (guint i = 0; i < depth; i++)
    {
      const RungJsonValue *whole = &tape->values[self->open[i]];
      gboolean is_last = i + 1 == depth;

      if (is_last && where == RUNG_JSON_IN_WHOLE)
        break;
      if (whole->type == RUNG_JSON_ARRAY)
        g_string_append_printf (trail, "[%u]", MAX (whole->count, 1) - 1);
      else
        g_string_append_printf (trail, "%s%s", trail->len > 0 ? "." : "",
                                tape->strings + (is_last ? self->name
                                                         : tape->values[self->open[i + 1]].name));
    }
  if (trail->len > 0)
    g_string_append (trail, ": ");
}

/**
 * rung_json_scanner_fail:
 * @self: a scanner
 * @at: the byte that is wrong
 * @where: what the error is about
 * @code: %RUNG_ERROR_SYNTAX or %RUNG_ERROR_LIMIT
 * @format: what was found and what was expected
 *
 * Sets the error, with line, column and trail before the message.
 *
 * Returns: %FALSE
 */
gboolean
rung_json_scanner_fail (RungJsonScanner *self,
                        const char      *at,
                        RungJsonWhere    where,
                        RungError        code,
                        const char      *format,
                        ...)
{
  g_autoptr (GString) trail = g_string_new (NULL);
  g_autofree char *message = NULL;
  guint line = 0;
  guint column = 0;
  va_list args;

  va_start (args, format);
  message = g_strdup_vprintf (format, args);
  va_end (args);
  append_trail (self, trail, where);
  rung_json_locate (self->text, (gsize) (at - self->text), &line, &column);
  g_set_error (self->error, RUNG_ERROR, code, "%u:%u: %s%s", line, column, trail->str, message);
  return FALSE;
}

/**
 * rung_json_scanner_unexpected:
 * @self: a scanner
 * @at: the character that does not fit
 * @where: what the error is about
 * @expected: what should stand there, in words
 *
 * Sets an error of the code %RUNG_ERROR_SYNTAX.
 *
 * Returns: %FALSE
 */
gboolean
rung_json_scanner_unexpected (RungJsonScanner *self,
                              const char      *at,
                              RungJsonWhere    where,
                              const char      *expected)
{
  gunichar character = 0;
  char text[7] = "";

  if (at >= self->text + self->length)
    return rung_json_scanner_fail (self, at, where, RUNG_ERROR_SYNTAX,
                                   _("found the end of the file, expected %s"), expected);
  character = g_utf8_get_char (at);
  if (!g_unichar_isprint (character))
    return rung_json_scanner_fail (self, at, where, RUNG_ERROR_SYNTAX,
                                   /* Translators: the code of a character, then what should be
                                    * there */
                                   _("found the character U+%04X, expected %s"),
                                   character, expected);
  g_unichar_to_utf8 (character, text);
  return rung_json_scanner_fail (self, at, where, RUNG_ERROR_SYNTAX,
                                 /* Translators: what is in the file, then what should be there */
                                 _("found “%s”, expected %s"), text, expected);
}

/**
 * rung_json_locate:
 * @text: a text
 * @offset: a byte in it
 * @line: (out): its line, from 1
 * @column: (out): its column in characters, from 1
 *
 * Finds the line and column of a byte. LF, CR and CR LF end a line; a byte
 * order mark takes no column.
 */
void
rung_json_locate (const char *text,
                  gsize       offset,
                  guint      *line,
                  guint      *column)
{
  gsize start = g_str_has_prefix (text, "\xEF\xBB\xBF") ? 3 : 0;

  *line = *column = 1;
  for (gsize i = start; i < offset; i++)
    {
      if (text[i] == '\n' || (text[i] == '\r' && text[i + 1] != '\n'))
        {
          (*line)++;
          *column = 1;
        }
      else if ((text[i] & 0xC0) != 0x80)
        (*column)++;
    }
}
