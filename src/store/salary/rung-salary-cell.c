/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-salary-cell.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "engine/base/rung-number.h"

#include "rung-salary-import.h"

/**
 * rung_salary_cell_is_missing:
 * @text: a cell
 *
 * Returns: %TRUE if it is empty or says that nothing is told
 */
gboolean
rung_salary_cell_is_missing (const char *text)
{
  static const char *const words[] = { "", "-", "--", "–", "—", "na", "n/a", "#n/a", "nan", "null",
                                       "none" };
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

/**
 * rung_salary_cell_parse_number:
 * @text: a cell
 * @decimal: '.' or ','
 * @number: (out): what it says
 *
 * Reads a number as rung_number_parse() does, with the signs of currencies and
 * with k, M and B. The mark that is not the decimal one groups.
 *
 * Returns: %TRUE if it is a finite one
 */
gboolean
rung_salary_cell_parse_number (const char *text,
                               char        decimal,
                               double     *number)
{
  static const RungNumberStyle comma = { ",", ".", "\3" };

  return rung_number_parse (text, decimal == ',' ? &comma : &rung_number_style_plain,
                            RUNG_NUMBER_CURRENCIES | RUNG_NUMBER_LETTERS | RUNG_NUMBER_OF_FILE,
                            INFINITY, number,
                            NULL);
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
      if (n == 3 || (*text != '-' && *text != '/' && *text != '.')
          || (mark != '\0' && *text != mark))
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
  if (parts[0] < 1900 || parts[0] > 2199 || parts[1] < 1 || parts[1] > 12 || parts[2] < 1
      || parts[2] > 31)
    return FALSE;
  *month = 12 * parts[0] + parts[1] - 1;
  return TRUE;
}

/**
 * rung_salary_cell_find_currency:
 * @text: a cell with pay
 *
 * Returns: (transfer none) (nullable): the currency that its sign stands for, the commonest where
 *   several share it; %NULL if there is none
 */
const char *
rung_salary_cell_find_currency (const char *text)
{
  static const struct
  {
    const char *sign;
    const char *currency;
  } signs[] = {
    { "$", "USD" }, { "€", "EUR" }, { "£", "GBP" }, { "₹", "INR" }, { "¥", "JPY" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (signs); i++)
    if (strstr (text, signs[i].sign) != NULL)
      return signs[i].currency;
  return NULL;
}

/**
 * rung_salary_cell_find_period:
 * @text: a cell, or the title of a column
 *
 * Returns: the place of what pay is for, as in #RungPayPeriod, by a word such as “hourly”; -1 if it
 *   says nothing of it
 */
int
rung_salary_cell_find_period (const char *text)
{
  static const struct
  {
    const char *word;
    int period;
  } words[] = {
    { "hour", RUNG_PAY_HOURLY }, { "/hr", RUNG_PAY_HOURLY }, { "week", RUNG_PAY_WEEKLY },
    { "month", RUNG_PAY_MONTHLY }, { "year", RUNG_PAY_YEARLY }, { "annual", RUNG_PAY_YEARLY },
    { "annum", RUNG_PAY_YEARLY },
  };
  g_autofree char *small = g_ascii_strdown (text, -1);

  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    if (strstr (small, words[i].word) != NULL)
      return words[i].period;
  return -1;
}
