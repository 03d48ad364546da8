/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-day.h"

#include <stdio.h>
#include <string.h>

#define FIRST_YEAR 2000

/**
 * rung_day_parse:
 * @text: a day such as 2026-12-01, or anything else
 * @day: (out caller-allocates): the day; not valid where @text is none
 *
 * Reads a day of the years 2000 to 9999. g_date_set_parse() follows the locale
 * and knows no year beyond 8000.
 *
 * Returns: %TRUE if @text is a day
 */
gboolean
rung_day_parse (const char *text,
                GDate      *day)
{
  int year = 0;
  int month = 0;
  int of_month = 0;
  int end = 0;

  g_date_clear (day, 1);
  if (strlen (text) != 10 || sscanf (text, "%4d-%2d-%2d%n", &year, &month, &of_month, &end) != 3
      || end != 10
      || strspn (text, "0123456789-") != 10 || year < FIRST_YEAR
      || !g_date_valid_dmy ((GDateDay) of_month, (GDateMonth) month, (GDateYear) year))
    return FALSE;
  g_date_set_dmy (day, (GDateDay) of_month, (GDateMonth) month, (GDateYear) year);
  return TRUE;
}

/**
 * rung_day_dup:
 * @day: a day
 *
 * Returns: (transfer full): the day such as 2027-01-31, "" for one that is not
 *   valid
 */
char *
rung_day_dup (const GDate *day)
{
  if (!g_date_valid (day))
    return g_strdup ("");
  return g_strdup_printf ("%04d-%02d-%02d", g_date_get_year (day), g_date_get_month (day),
                          g_date_get_day (day));
}
