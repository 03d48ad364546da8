/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-years.h"

#include <glib/gi18n-lib.h>

#include "rung-error.h"

/* Nobody who is a dependent was born before, and the law looks no further ahead. */
#define FIRST_YEAR 1896
#define LAST_YEAR 2060

/**
 * rung_years_parse:
 * @text: "" or years of birth with commas or blanks between them
 * @years: (out) (nullable): room for %RUNG_MAX_BIRTH_YEARS
 * @error: return location
 *
 * Fails with %RUNG_ERROR_FORMAT if a word is no year of birth and with
 * %RUNG_ERROR_LIMIT if there are too many.
 *
 * Returns: how many there are, -1 if @text is no such list
 */
int
rung_years_parse (const char *text,
                  int         years[RUNG_MAX_BIRTH_YEARS],
                  GError    **error)
{
  g_auto (GStrv) words = g_strsplit_set (text, ", ", -1);
  int n = 0;

  for (guint i = 0; words[i] != NULL; i++)
    {
      gint64 year = 0;

      if (*words[i] == '\0')
        continue;
      if (!g_ascii_string_to_signed (words[i], 10, FIRST_YEAR, LAST_YEAR, &year, NULL))
        {
          g_set_error (error, RUNG_ERROR, RUNG_ERROR_FORMAT,
                       _("“%s” is not a year of birth: expected years such as 2019, "
                         "2023"), words[i]);
          return -1;
        }
      if (n == RUNG_MAX_BIRTH_YEARS)
        {
          g_set_error (error, RUNG_ERROR, RUNG_ERROR_LIMIT,
                       _("More than %d years: expected one for each child"),
                       RUNG_MAX_BIRTH_YEARS);
          return -1;
        }
      if (years != NULL)
        years[n] = (int) year;
      n++;
    }
  return n;
}
