/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-json-word.h"

#include <glib/gi18n-lib.h>
#include <math.h>
#include <string.h>

#include "rung-json-fail.h"
#include "rung-json-scan-private.h"

/* Every whole number up to this one is exact as a double. */
#define LARGEST_INTEGER (G_GINT64_CONSTANT (1) << 53)

static const double powers_of_ten[] = {
  1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11,
  1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22,
};

/* The parts of a number as written. */
typedef struct
{
  guint64 digits;           /* all of them without the point */
  guint n_digits;
  int exponent;             /* power of ten @digits stand at */
  gboolean is_negative;
  gboolean is_whole;        /* neither point nor exponent */
} Number;

/* Reads four hexadecimal digits; -1 if there are fewer. */
static int
read_unit (const char *at)
{
  int unit = 0;

  for (int i = 0; i < 4; i++)
    {
      int digit = g_ascii_xdigit_value (at[i]);

      if (digit < 0)
        return -1;
      unit = unit * 16 + digit;
    }
  return unit;
}

/* Decodes \uXXXX, or a pair of them; NULL if it is not a character. */
static const char *
read_unicode_escape (RungJsonScanner *self,
                     const char      *at,
                     RungJsonWhere    where,
                     char           **out)
{
  int unit = read_unit (at + 2);
  const char *rest = at + 6;
  gunichar character = 0;

  if (unit < 0)
    {
      rung_json_scanner_fail (self, at, where, RUNG_ERROR_SYNTAX,
                              _("found “\\u” without four hexadecimal digits"));
      return NULL;
    }
  if (unit == 0)
    {
      rung_json_scanner_fail (self, at, where, RUNG_ERROR_SYNTAX,
                              _("found the character U+0000, which a text may not contain"));
      return NULL;
    }
  character = (gunichar) unit;
  if (unit >= 0xD800 && unit <= 0xDFFF)
    {
      int low = unit < 0xDC00 && rest[0] == '\\' && rest[1] == 'u' ? read_unit (rest + 2) : -1;

      if (low < 0xDC00 || low > 0xDFFF)
        {
          rung_json_scanner_fail (self, at, where, RUNG_ERROR_SYNTAX,
                                  _("found half of a surrogate pair, expected a whole character"));
          return NULL;
        }
      character = 0x10000 + (((gunichar) unit - 0xD800) << 10) + ((gunichar) low - 0xDC00);
      rest += 6;
    }
  *out += g_unichar_to_utf8 (character, *out);
  return rest;
}

static const char *
read_escape (RungJsonScanner *self,
             const char      *at,
             RungJsonWhere    where,
             char           **out)
{
  static const char letters[] = "\"\\/bfnrt";
  static const char meanings[] = "\"\\/\b\f\n\r\t";
  const char *letter = NULL;

  if (at[1] == 'u')
    return read_unicode_escape (self, at, where, out);
  letter = at[1] == '\0' ? NULL : strchr (letters, at[1]);
  if (letter == NULL)
    {
      rung_json_scanner_unexpected (self, at + 1, where,
                                    _("one of \" \\ / b f n r t u after a backslash"));
      return NULL;
    }
  *(*out)++ = meanings[letter - letters];
  return at + 2;
}

/**
 * rung_json_scanner_read_string:
 * @self: a scanner that stands on a quotation mark
 * @where: what an error is about
 * @string: (out): where the decoded text starts in the strings of the tape
 *
 * Fails with %RUNG_ERROR_SYNTAX or %RUNG_ERROR_LIMIT.
 *
 * Returns: %TRUE if the scanner stands after the string
 */
gboolean
rung_json_scanner_read_string (RungJsonScanner *self,
                               RungJsonWhere    where,
                               guint32         *string)
{
  RungJsonTape *tape = self->tape;
  char *first = tape->strings + tape->n_strings;
  char *out = first;
  const char *at = self->at + 1;

  for (;;)
    {
      while ((guchar) *at >= 0x20 && *at != '"' && *at != '\\')
        *out++ = *at++;
      if (*at == '"')
        break;
      if (*at != '\\')
        return rung_json_scanner_unexpected (self, at, where, _("a closing quotation mark"));
      at = read_escape (self, at, where, &out);
      if (at == NULL)
        return FALSE;
    }
  if ((gsize) (out - first) > self->limits->string)
    return rung_json_scanner_fail (self, self->at, where, RUNG_ERROR_LIMIT,
                                   /* Translators: the size, then the most possible */
                                   _("found a text of %lu bytes, expected at most %lu"),
                                   (gulong) (out - first), (gulong) self->limits->string);
  *out++ = '\0';
  *string = (guint32) tape->n_strings;
  tape->n_strings += (gsize) (out - first);
  self->at = at + 1;
  return TRUE;
}

/* Takes a run of digits into @number. Digits that no longer fit are counted
 * only; the exact value then comes from strtod(). */
static const char *
take_digits (const char *at,
             Number     *number)
{
  for (; g_ascii_isdigit (*at); at++)
    {
      if (number->n_digits < 18)
        number->digits = number->digits * 10 + (guint64) (*at - '0');
      if (number->digits != 0)
        number->n_digits++;
    }
  return at;
}

static const char *
take_exponent (const char *at,
               Number     *number)
{
  gboolean is_negative = *at == '-';
  int exponent = 0;

  if (*at == '-' || *at == '+')
    at++;
  if (!g_ascii_isdigit (*at))
    return NULL;
  for (; g_ascii_isdigit (*at); at++)
    exponent = MIN (exponent * 10 + (*at - '0'), 100000);
  number->exponent += is_negative ? -exponent : exponent;
  return at;
}

/* Splits a number by the grammar of JSON. Returns the byte after it; on
 * failure NULL, with *wrong on the byte that does not fit. */
static const char *
split_number (const char  *at,
              Number      *number,
              const char **wrong)
{
  const char *start = NULL;

  number->is_whole = TRUE;
  number->is_negative = *at == '-';
  if (*at == '-')
    at++;
  *wrong = at;
  if (!g_ascii_isdigit (*at))
    return NULL;
  start = at;
  at = take_digits (at, number);
  if (*start == '0' && at > start + 1)
    return NULL;
  if (*at == '.')
    {
      number->is_whole = FALSE;
      start = *wrong = at + 1;
      at = take_digits (start, number);
      if (at == start)
        return NULL;
      number->exponent = -(int) MIN (at - start, 100000);
    }
  if (*at == 'e' || *at == 'E')
    {
      number->is_whole = FALSE;
      *wrong = at[1] == '-' || at[1] == '+' ? at + 2 : at + 1;
      at = take_exponent (at + 1, number);
    }
  return at;
}

/* Gives the double nearest to the number. When the digits and the power of
 * ten are exact doubles, so is one operation on them rounded right. */
static double
number_to_double (const Number *number,
                  const char   *text)
{
  double value = 0.0;

  if (number->n_digits > 15 || number->exponent < -22 || number->exponent > 22)
    return g_ascii_strtod (text, NULL);
  value = (double) number->digits;
  value = number->exponent < 0 ? value / powers_of_ten[-number->exponent]
                               : value * powers_of_ten[number->exponent];
  return number->is_negative ? -value : value;
}

/**
 * rung_json_scanner_read_number:
 * @self: a scanner that stands on a digit or a minus
 * @value: the value to fill
 *
 * Reads a whole number within 2^53 of zero, or a finite double.
 *
 * Fails with %RUNG_ERROR_SYNTAX or %RUNG_ERROR_LIMIT.
 *
 * Returns: %TRUE if the scanner stands after the number
 */
gboolean
rung_json_scanner_read_number (RungJsonScanner *self,
                               RungJsonValue   *value)
{
  Number number = { 0, };
  const char *wrong = NULL;
  const char *end = split_number (self->at, &number, &wrong);

  if (end == NULL && *wrong == '0')
    return rung_json_scanner_fail (self, self->at, RUNG_JSON_IN_PART, RUNG_ERROR_SYNTAX,
                                   _("found a number that starts with 0, expected none in front"));
  if (end == NULL)
    return rung_json_scanner_unexpected (self, wrong, RUNG_JSON_IN_PART, _("a digit"));

  if (number.is_whole)
    {
      if (number.n_digits > 16 || number.digits > (guint64) LARGEST_INTEGER)
        return rung_json_scanner_fail (self, self->at, RUNG_JSON_IN_PART, RUNG_ERROR_LIMIT,
                                       _("found a number too large, expected at most 2^53"));
      value->type = RUNG_JSON_INTEGER;
      value->integer = number.is_negative ? -(gint64) number.digits : (gint64) number.digits;
    }
  else
    {
      value->type = RUNG_JSON_DOUBLE;
      value->number = number_to_double (&number, self->at);
      if (!isfinite (value->number))
        return rung_json_scanner_fail (self, self->at, RUNG_JSON_IN_PART, RUNG_ERROR_LIMIT,
                                       _("found a number too large to be represented"));
    }
  self->at = end;
  return TRUE;
}
