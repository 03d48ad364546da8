/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-locale.h"

#include <locale.h>

/**
 * rung_locale_get_number_style:
 *
 * Where the locale has no mark between groups, such as C, the one that is not
 * its decimal mark is taken.
 *
 * Returns: the marks of the locale; they are its own, until it changes
 */
RungNumberStyle
rung_locale_get_number_style (void)
{
  const struct lconv *locale = localeconv ();
  RungNumberStyle style = { locale->decimal_point, locale->thousands_sep, locale->grouping };

  /* Some locales group money as people write it and plain numbers as machines do:
   * 2,10,000 and 210,000. */
  if (g_str_equal (style.decimal, locale->mon_decimal_point)
      && g_str_equal (style.group, locale->mon_thousands_sep))
    style.grouping = locale->mon_grouping;
  if (*style.group == '\0')
    {
      style.group = g_str_equal (style.decimal, ",") ? "." : ",";
      style.grouping = "";
    }
  return style;
}
