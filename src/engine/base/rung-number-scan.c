/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-number-scan.h"

#include <string.h>

#include "rung-number-private.h"

/* The same mark is typed in more than one way. */
static const struct
{
  const char *text;
  RungMark mark;
} marks[] = {
  { .text = ".", .mark = RUNG_MARK_POINT },
  { .text = ",", .mark = RUNG_MARK_COMMA },
  { .text = " ", .mark = RUNG_MARK_SPACE },
  { .text = "\t", .mark = RUNG_MARK_SPACE },
  { .text = "\u00A0", .mark = RUNG_MARK_SPACE },
  { .text = "\u2007", .mark = RUNG_MARK_SPACE },
  { .text = "\u2009", .mark = RUNG_MARK_SPACE },
  { .text = "\u202F", .mark = RUNG_MARK_SPACE },
  { .text = "'", .mark = RUNG_MARK_APOSTROPHE },
  { .text = "\u2019", .mark = RUNG_MARK_APOSTROPHE },
  { .text = "\u066B", .mark = RUNG_MARK_ARABIC_DECIMAL },
  { .text = "\u066C", .mark = RUNG_MARK_ARABIC_GROUP },
};

static const char *const currencies[] = { "$", "€", "£", "¥", "₹" };

static RungMark
get_mark (const char *at,
          gsize      *length)
{
  /* Most of a table is digits and ends of cells. */
  if (*at == '\0' || g_ascii_isalnum (*at))
    return RUNG_MARK_NONE;
  for (guint i = 0; i < G_N_ELEMENTS (marks); i++)
    if (g_str_has_prefix (at, marks[i].text))
      {
        *length = strlen (marks[i].text);
        return marks[i].mark;
      }
  return RUNG_MARK_NONE;
}

/**
 * rung_mark_of:
 * @text: a mark
 *
 * Returns: which one it is, %RUNG_MARK_NONE for none or another
 */
RungMark
rung_mark_of (const char *text)
{
  gsize length = 0;

  return *text != '\0' ? get_mark (text, &length) : RUNG_MARK_NONE;
}

/* The value of a digit of any script; -1 for anything else. */
static int
get_digit (const char *at)
{
  gunichar c = (guchar) *at;

  if (c < 0x80)
    return g_ascii_digit_value ((char) c);
  c = g_utf8_get_char (at);
  return g_unichar_isdigit (c) ? g_unichar_digit_value (c) : -1;
}

/* Skips spaces and what turns the direction of writing. */
static const char *
skip_blanks (const char *at)
{
  static const char *const invisible[] = { "\u200E", "\u200F", "\u061C" };
  gboolean goes_on = !g_ascii_isgraph (*at) && *at != '\0';

  while (goes_on)
    {
      gsize length = 0;

      goes_on = get_mark (at, &length) == RUNG_MARK_SPACE;
      for (guint i = 0; !goes_on && (guchar) *at >= 0x80 && i < G_N_ELEMENTS (invisible); i++)
        if (g_str_has_prefix (at, invisible[i]))
          {
            goes_on = TRUE;
            length = strlen (invisible[i]);
          }
      at += goes_on ? length : 0;
    }
  return at;
}

static const char *
skip_currency (const char      *at,
               RungNumberFlags  flags)
{
  guint n = flags & RUNG_NUMBER_CURRENCIES ? G_N_ELEMENTS (currencies) : flags & RUNG_NUMBER_DOLLARS
            ? 1 : 0;

  for (guint i = 0; i < n; i++)
    if (g_str_has_prefix (at, currencies[i]))
      return skip_blanks (at + strlen (currencies[i]));
  return at;
}

static const char *
skip_sign (const char *at,
           gboolean   *is_negative)
{
  gsize length = *at == '-'
                 || *at == '+' ? 1 : g_str_has_prefix (at, "\u2212") ? strlen ("\u2212") : 0;

  *is_negative = length > 0 && *at != '+';
  return skip_blanks (at + length);
}

/* A mark that only groups needs a digit on both sides; a decimal one may begin
 * or end a number. */
static gboolean
mark_counts (const RungNumberBody *body,
             RungMark        mark,
             const char *next)
{
  gboolean may_be_decimal = mark == RUNG_MARK_POINT || mark == RUNG_MARK_COMMA
                            || mark == RUNG_MARK_ARABIC_DECIMAL;

  return mark != RUNG_MARK_NONE
         && (may_be_decimal || (body->n_digits > 0 && get_digit (next) >= 0));
}

/* Returns the byte after the digits, NULL if there are too many. */
static const char *
read_digits (const char *at,
             RungNumberBody       *body)
{
  for (;;)
    {
      int digit = get_digit (at);
      gsize length = 0;
      RungMark mark = RUNG_MARK_NONE;

      if (digit >= 0)
        {
          if (body->n_digits == RUNG_NUMBER_DIGITS)
            return NULL;
          body->digits[body->n_digits++] = (char) ('0' + digit);
          at = g_utf8_next_char (at);
          continue;
        }
      mark = get_mark (at, &length);
      if (mark == RUNG_MARK_NONE || !mark_counts (body, mark, at + length))
        return at;
      if (body->n_marks == RUNG_NUMBER_MARKS)
        return NULL;
      body->marks[body->n_marks] = mark;
      body->at[body->n_marks++] = body->n_digits;
      at += length;
    }
}

static const char *
read_exponent (const char *at,
               RungNumberBody       *body)
{
  gsize length = *at == 'e' || *at == 'E' ? 1 : 0;
  gsize n_digits = 0;

  if (length == 0)
    return at;
  length += at[1] == '-' || at[1] == '+' ? 1 : 0;
  n_digits = strspn (at + length, "0123456789");
  if (n_digits == 0 || length + n_digits >= sizeof body->exponent)
    return at;
  memcpy (body->exponent, at, length + n_digits);
  return at + length + n_digits;
}

static double
get_letter (char letter)
{
  switch (letter)
    {
    case 'k':
    case 'K':
      return 1e3;
    case 'm':
    case 'M':
      return 1e6;
    case 'b':
    case 'B':
      return 1e9;
    default:
      return 1.0;
    }
}

/**
 * rung_written_read:
 * @self: (out caller-allocates): the parts
 * @text: what was written
 * @flags: what may stand beside the digits
 *
 * Takes a text apart.
 *
 * Returns: %FALSE if it is no number in anybody's hand
 */
gboolean
rung_written_read (RungWritten     *self,
                   const char      *text,
                   RungNumberFlags  flags)
{
  const char *start = skip_blanks (text);
  const char *at = NULL;
  const char *after = NULL;
  gboolean has_sign = FALSE;

  *self = (RungWritten) { .scale = 1.0 };
  at = skip_sign (start, &self->is_negative);
  has_sign = at != start;
  after = skip_currency (at, flags);
  if (after != at && !has_sign)
    after = skip_sign (after, &self->is_negative);
  at = read_digits (after, &self->body);
  if (at == NULL || self->body.n_digits == 0)
    return FALSE;
  at = skip_blanks (read_exponent (at, &self->body));
  self->scale = flags & RUNG_NUMBER_LETTERS
                && *self->body.exponent == '\0' ? get_letter (*at) : 1.0;
  at = skip_blanks (at + (self->scale > 1.0 ? 1 : 0));
  if (flags & RUNG_NUMBER_PERCENT)
    at = skip_blanks (*at == '%' ? at + 1 : at);
  return *skip_currency (at, flags) == '\0';
}

