/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-number.h"

#include <glib/gi18n-lib.h>
#include <limits.h>
#include <math.h>
#include <string.h>

#include "rung-error.h"
#include "rung-number-private.h"
#include "rung-number-scan.h"

const RungNumberStyle rung_number_style_plain = { ".", ",", "\3" };

/* The number if the mark with this index is the decimal one and the others say
 * nothing; @decimal is the number of marks if none is. */
static double
get_value (const RungWritten *self,
           guint          decimal)
{
  const RungNumberBody *body = &self->body;
  guint whole = decimal < body->n_marks ? body->at[decimal] : body->n_digits;
  char text[RUNG_NUMBER_DIGITS + sizeof body->exponent + 3];
  double value = 0.0;

  g_snprintf (text, sizeof text, "%.*s.%s%s", (int) whole, body->digits, body->digits + whole,
              body->exponent);
  value = g_ascii_strtod (text, NULL) * self->scale;
  return self->is_negative ? -value : value;
}

/* Size of the next group to the left; 0 where grouping ends. */
static guint
next_size (const char **grouping,
           guint        size)
{
  if (**grouping == '\0')
    return size > 0 ? size : 3;
  if (**grouping == CHAR_MAX)
    return 0;
  return (guint) *(*grouping)++;
}

/* Whether the first @n_marks marks are of one kind and stand where the grouping
 * wants them before the digit @end: every group but the first is whole. */
static gboolean
is_grouped (const RungNumberBody *body,
            guint       n_marks,
            guint       end,
            const char *grouping)
{
  guint size = 0;

  for (guint i = n_marks; i > 0; i--)
    {
      size = next_size (&grouping, size);
      if (size == 0 || body->marks[i - 1] != body->marks[0] || end != body->at[i - 1] + size)
        return FALSE;
      end = body->at[i - 1];
    }
  if (n_marks == 0)
    return TRUE;
  size = next_size (&grouping, size);
  return end > 0 && (size == 0 || end <= size) && body->digits[0] != '0';
}

/* Whether the marks are those of the style, each in its place. */
static gboolean
is_own (const RungNumberBody            *body,
        const RungNumberStyle *style,
        guint                 *decimal)
{
  RungMark own = rung_mark_of (style->decimal);
  RungMark group = rung_mark_of (style->group);
  guint n_groups = body->n_marks;

  *decimal = body->n_marks;
  if (n_groups > 0 && (body->marks[n_groups - 1] == own
                       || body->marks[n_groups - 1] == RUNG_MARK_ARABIC_DECIMAL))
    *decimal = --n_groups;
  /* A point or a comma of the style means one thing; the rest can only group. */
  if (n_groups > 0 && body->marks[0] != group
      && (body->marks[0] == RUNG_MARK_POINT || body->marks[0] == RUNG_MARK_COMMA
          || body->marks[0] == RUNG_MARK_ARABIC_DECIMAL))
    return FALSE;
  return is_grouped (body, n_groups, *decimal < body->n_marks ? body->at[*decimal] : body->n_digits,
                     style->grouping);
}

/* Whether 60.000, read with its own marks, may have been meant as thousands. */
static gboolean
is_in_doubt (const RungNumberBody *body,
             guint       decimal)
{
  return decimal == 0 && body->n_marks == 1 && body->marks[0] != RUNG_MARK_ARABIC_DECIMAL
         && *body->exponent == '\0' && body->n_digits == body->at[0] + 3
         && is_grouped (body, 1, body->n_digits, "\3");
}

static gboolean
is_grouped_somewhere (const RungNumberBody *body,
                      guint       n_marks,
                      guint       end)
{
  return is_grouped (body, n_marks, end, "\3") || is_grouped (body, n_marks, end, "\3\2");
}

/* The index of the mark that stands for a decimal one when it is the only one of
 * its kind; the number of marks if there is none. */
static guint
find_single (const RungNumberBody *body,
             RungMark        mark)
{
  guint found = body->n_marks;
  guint n = 0;

  for (guint i = 0; i < body->n_marks; i++)
    if (body->marks[i] == mark)
      {
        found = i;
        n++;
      }
  return n == 1 ? found : body->n_marks;
}

/* What marks of elsewhere may mean: the last one is decimal, or it only groups. */
static guint
list_readings (const RungWritten         *self,
               const RungNumberStyle *style,
               double                *readings)
{
  const RungNumberBody *body = &self->body;
  guint last = body->n_marks - 1;
  guint own = find_single (body, rung_mark_of (style->decimal));
  guint n = 0;

  if ((body->marks[last] == RUNG_MARK_POINT || body->marks[last] == RUNG_MARK_COMMA)
      && find_single (body, body->marks[last]) == last
      && is_grouped_somewhere (body, last, body->at[last]))
    readings[n++] = get_value (self, last);
  if (own < body->n_marks && body->n_marks > 1)
    readings[n++] = get_value (self, own);
  else if (body->n_marks == 1 || is_grouped_somewhere (body, body->n_marks, body->n_digits))
    readings[n++] = get_value (self, body->n_marks);
  return n == 2 && readings[0] == readings[1] ? 1 : n;
}

/* Writes a reading the way it is read without doubt. */
static char *
write_reading (double                 value,
               const RungNumberStyle *style,
               gboolean               is_grouped)
{
  char text[G_ASCII_DTOSTR_BUF_SIZE + 64];
  char *point = NULL;
  g_autoptr (GString) out = g_string_new (value < 0.0 ? "-" : NULL);

  g_ascii_formatd (text, sizeof text, "%.6f", fabs (value));
  point = strchr (text, '.');
  for (gsize end = strlen (text); text[end - 1] == '0'; end--)
    text[end - 1] = '\0';
  /* Three places would be in doubt again. */
  if (strlen (point) == 4)
    g_strlcat (text, "0", sizeof text);
  *point++ = '\0';
  if (is_grouped)
    rung_number_append_grouped (out, text, style);
  else
    g_string_append (out, text);
  if (*point != '\0')
    g_string_append_printf (out, "%s%s", style->decimal, point);
  return g_strdup (out->str);
}

static gboolean
fail (const char  *text,
      GError     **error)
{
  if (error != NULL)
    g_set_error (error, RUNG_ERROR, RUNG_ERROR_FORMAT, _("“%s” is not a number"), text);
  return FALSE;
}

/* Names what a text may mean, and how to type each. */
static gboolean
fail_in_doubt (const char             *text,
               const RungNumberStyle  *style,
               const double           *readings,
               guint                   n,
               GError                **error)
{
  g_autofree char *first = NULL;
  g_autofree char *typed = NULL;
  g_autofree char *second = NULL;
  g_autofree char *typed_second = NULL;

  if (error == NULL)
    return FALSE;
  first = write_reading (readings[0], style, TRUE);
  typed = write_reading (readings[0], style, FALSE);
  second = n > 1 ? write_reading (readings[1], style, TRUE) : NULL;
  typed_second = n > 1 ? write_reading (readings[1], style, FALSE) : NULL;
  if (n > 1)
    g_set_error (error, RUNG_ERROR, RUNG_ERROR_AMBIGUOUS,
                 /* Translators: what was typed, two numbers it may mean, how to type each */
                 _("“%s” could be %s or %s. Type %s or %s"),
                 text, first, second, typed, typed_second);
  else
    /* Translators: what was typed, the number it may mean, then how to type it */
    g_set_error (error, RUNG_ERROR, RUNG_ERROR_AMBIGUOUS, _("“%s” has a comma or point in the "
                                                            "wrong place. For %s, type %s"),
                 text, first, typed);
  return FALSE;
}

/**
 * rung_number_parse:
 * @text: what was written: a number with digits of any script, a sign, marks
 *   between groups where @style has them, an exponent, and what @flags allow
 * @style: the marks
 * @flags: what may stand beside the digits
 * @most: the largest amount that is meant; a reading beyond it is no doubt
 * @value: (out): the number, finite
 * @error: (nullable): return location
 *
 * Reads a number as people write it. Spaces and apostrophes group in every
 * style. A mark of elsewhere, or one that may be one, as in 60.000, is refused.
 *
 * Fails with %RUNG_ERROR_FORMAT if @text is no number, with
 * %RUNG_ERROR_AMBIGUOUS if its marks may mean something else; the message names
 * what.
 *
 * Returns: %TRUE if @value was set
 */
gboolean
rung_number_parse (const char             *text,
                   const RungNumberStyle  *style,
                   RungNumberFlags         flags,
                   double                  most,
                   double                 *value,
                   GError                **error)
{
  RungWritten self;
  double readings[2] = { 0.0, 0.0 };
  guint decimal = 0;
  guint n = 0;

  if (!rung_written_read (&self, text, flags))
    return fail (text, error);
  if (is_own (&self.body, style, &decimal))
    {
      readings[0] = get_value (&self, decimal);
      readings[1] = get_value (&self, self.body.n_marks);
      if (!isfinite (readings[0]))
        return fail (text, error);
      if (!(flags & RUNG_NUMBER_OF_FILE) && is_in_doubt (&self.body, decimal)
          && fabs (readings[1]) <= most)
        return fail_in_doubt (text, style, readings, 2, error);
      *value = readings[0];
      return TRUE;
    }
  n = flags & RUNG_NUMBER_OF_FILE ? 0 : list_readings (&self, style, readings);
  if (n == 0 || !isfinite (readings[0]))
    return fail (text, error);
  return fail_in_doubt (text, style, readings, n, error);
}

/**
 * rung_number_append_grouped:
 * @out: where to
 * @digits: digits of a whole number
 * @style: the marks
 *
 * Writes a number with the marks of @style between its groups.
 */
void
rung_number_append_grouped (GString               *out,
                            const char            *digits,
                            const RungNumberStyle *style)
{
  const char *grouping = style->grouping;
  guint ends[RUNG_NUMBER_DIGITS];
  guint n_ends = 0;
  guint left = (guint) strlen (digits);
  guint size = next_size (&grouping, 0);

  /* Where groups begin, from the right. */
  while (size > 0 && left > size && n_ends < RUNG_NUMBER_DIGITS)
    {
      left -= size;
      ends[n_ends++] = left;
      size = next_size (&grouping, size);
    }
  g_string_append_len (out, digits, left);
  for (; n_ends > 0; n_ends--)
    {
      guint end = n_ends > 1 ? ends[n_ends - 2] : (guint) strlen (digits);

      g_string_append (out, style->group);
      g_string_append_len (out, digits + ends[n_ends - 1], end - ends[n_ends - 1]);
    }
}
