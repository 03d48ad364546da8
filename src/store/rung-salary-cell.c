/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-salary-cell.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

/* Longer than any number somebody writes. */
#define LONGEST_NUMBER 63

/**
 * rung_salary_cell_is_missing:
 * @text: a cell
 *
 * Returns: %TRUE if it is empty or says that nothing is told
 */
gboolean
rung_salary_cell_is_missing (const char *text)
{
  static const char *const words[] = { "", "-", "--", "–", "—", "na", "n/a", "#n/a", "nan", "null", "none" };
  gsize length = 0;

  while (g_ascii_isspace (*text))
    text++;
  length = strlen (text);
  while (length > 0 && g_ascii_isspace (text[length - 1]))
    length--;
  if (length > 4)
    return FALSE;
  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    if (strlen (words[i]) == length && g_ascii_strncasecmp (text, words[i], length) == 0)
      return TRUE;
  return FALSE;
}

/* Skips spaces, those that do not break too, and signs of currencies. */
static const char *
skip_signs (const char *text)
{
  static const char *const signs[] = { " ", "\t", "\u00A0", "\u202F", "$", "€", "£", "¥", "₹" };

  for (guint i = 0; i < G_N_ELEMENTS (signs);)
    {
      gsize length = strlen (signs[i]);

      if (strncmp (text, signs[i], length) == 0)
        {
          text += length;
          i = 0;
        }
      else
        i++;
    }
  return text;
}

/* The length of a mark between thousands, 0 if there is none. */
static gsize
match_thousands (const char *text,
                 char        decimal)
{
  static const char *const marks[] = { "'", "’", " ", "\u00A0", "\u202F" };

  if (*text == (decimal == '.' ? ',' : '.'))
    return 1;
  for (guint i = 0; i < G_N_ELEMENTS (marks); i++)
    if (g_str_has_prefix (text, marks[i]))
      return strlen (marks[i]);
  return 0;
}

/* Copies the digits before the decimal mark. Marks have to stand before every
 * three digits, or "1,5" could become fifteen. */
static gboolean
copy_whole (const char **text,
            char         decimal,
            char        *out,
            gsize       *length)
{
  const char *at = *text;
  const char *mark = NULL;
  gsize mark_length = 0;
  guint n_digits = 0;

  for (;;)
    {
      gsize skip = 0;

      if (g_ascii_isdigit (*at))
        {
          if (*length == LONGEST_NUMBER)
            return FALSE;
          out[(*length)++] = *at++;
          n_digits++;
          continue;
        }
      skip = n_digits > 0 ? match_thousands (at, decimal) : 0;
      if (skip == 0 || !g_ascii_isdigit (at[skip]))
        break;
      if (mark == NULL ? n_digits > 3 : n_digits != 3)
        return FALSE;
      if (mark != NULL && (skip != mark_length || memcmp (mark, at, skip) != 0))
        return FALSE;
      mark = at;
      mark_length = skip;
      n_digits = 0;
      at += skip;
    }
  *text = at;
  return mark == NULL || n_digits == 3;
}

static gboolean
copy_digits (const char **text,
             char        *out,
             gsize       *length)
{
  const char *start = *text;

  for (; g_ascii_isdigit (**text); (*text)++)
    {
      if (*length == LONGEST_NUMBER)
        return FALSE;
      out[(*length)++] = **text;
    }
  return *text > start;
}

static gboolean
copy_exponent (const char **text,
               char        *out,
               gsize       *length)
{
  if (**text != 'e' && **text != 'E')
    return TRUE;
  (*text)++;
  if (*length + 2 >= LONGEST_NUMBER)
    return FALSE;
  out[(*length)++] = 'e';
  if (**text == '+' || **text == '-')
    out[(*length)++] = *(*text)++;
  return copy_digits (text, out, length);
}

/**
 * rung_salary_cell_parse_number:
 * @text: a cell
 * @decimal: '.' or ','
 * @number: (out): what it says
 *
 * Reads a number in plain or scientific notation, with or without marks between
 * thousands and a sign of a currency. All of the cell has to be the number.
 *
 * Returns: %TRUE if it is a finite one
 */
gboolean
rung_salary_cell_parse_number (const char *text,
                               char        decimal,
                               double     *number)
{
  char buffer[LONGEST_NUMBER + 1];
  gsize length = 0;
  gboolean has_digits = FALSE;

  text = skip_signs (text);
  if (*text == '-' || *text == '+')
    buffer[length++] = *text++;
  text = skip_signs (text);
  has_digits = g_ascii_isdigit (*text);
  if (!copy_whole (&text, decimal, buffer, &length))
    return FALSE;
  if (*text == decimal)
    {
      text++;
      if (length == LONGEST_NUMBER)
        return FALSE;
      buffer[length++] = '.';
      if (!copy_digits (&text, buffer, &length) && !has_digits)
        return FALSE;
      has_digits = TRUE;
    }
  if (!has_digits || !copy_exponent (&text, buffer, &length) || *skip_signs (text) != '\0')
    return FALSE;
  buffer[length] = '\0';
  *number = g_ascii_strtod (buffer, NULL);
  return isfinite (*number);
}

/**
 * rung_salary_cell_find_decimal:
 * @text: a cell
 *
 * Returns: the mark that is the decimal one if the cell is a number, '?' if it
 *   is a number either way but another one, as "1,500" is, '\0' if it tells nothing
 */
char
rung_salary_cell_find_decimal (const char *text)
{
  double point = 0.0;
  double comma = 0.0;
  gboolean with_point = rung_salary_cell_parse_number (text, '.', &point);
  gboolean with_comma = rung_salary_cell_parse_number (text, ',', &comma);

  if (with_point == with_comma)
    return with_point && point != comma ? '?' : '\0';
  return with_point ? '.' : ',';
}

static gboolean
read_part (const char **text,
           int         *part)
{
  char *end = NULL;

  if (!g_ascii_isdigit (**text))
    return FALSE;
  *part = (int) strtol (*text, &end, 10);
  if (end - *text > 4)
    return FALSE;
  *text = end;
  return TRUE;
}

/* What may follow a date: its end or a time. */
static gboolean
is_end (const char *text)
{
  return *text == '\0' || *text == ' ' || *text == 'T';
}

/**
 * rung_salary_cell_parse_month:
 * @text: a cell
 * @day_first: whether 3/4/2025 is in April
 * @month: (out): 12 x year + month - 1; January where only a year is told
 *
 * Reads a year, a year and a month, or a date: year first, or last as in
 * 3/4/2025. Dates with points begin with the day. A time may follow.
 *
 * Returns: %TRUE if it is one, from 1900 to 2199
 */
gboolean
rung_salary_cell_parse_month (const char *text,
                              gboolean    day_first,
                              int        *month)
{
  int parts[3] = { 0, 1, 1 };
  guint n = 0;
  char mark = '\0';

  while (g_ascii_isspace (*text))
    text++;
  while (n < 3 && read_part (&text, &parts[n]))
    {
      n++;
      if (n == 3 || (*text != '-' && *text != '/' && *text != '.') || (mark != '\0' && *text != mark))
        break;
      mark = *text++;
    }
  if (n == 0 || !is_end (text))
    return FALSE;
  if (n == 3 && parts[2] >= 1900)
    {
      int first = parts[0];

      parts[0] = parts[2];
      if (day_first || mark == '.')
        parts[2] = first;
      else
        {
          parts[2] = parts[1];
          parts[1] = first;
        }
    }
  if (parts[0] < 1900 || parts[0] > 2199 || parts[1] < 1 || parts[1] > 12 || parts[2] < 1 || parts[2] > 31)
    return FALSE;
  *month = 12 * parts[0] + parts[1] - 1;
  return TRUE;
}
