/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-leaving-phrases.h"

#include <glib/gi18n-lib.h>

#include "report/kit/rung-format.h"

static double
get_left (const GArray *rows,
          guint         month)
{
  return g_array_index (rows, RungLeaving, month - 1).left;
}

/**
 * rung_phrase_leaving:
 * @rows: (array): the rows of each offer, RungLeaving by month
 * @offers: (element-type utf8): ids of the offers, as many as there are @rows
 * @month: the last month worked, from 1
 *
 * Returns: (transfer full): which offer leaves most to somebody who leaves
 *   then, "" where there is nothing to tell
 */
char *
rung_phrase_leaving (GArray *const   *rows,
                     const GPtrArray *offers,
                     guint            month)
{
  g_autofree char *best = NULL;
  g_autofree char *next = NULL;
  g_autofree char *amount = NULL;
  double more = 0.0;
  guint first = 0;
  guint second = 1;

  if (offers->len < 2)
    return g_strdup ("");
  for (guint i = 0; i < offers->len; i++)
    if (get_left (rows[i], month) > get_left (rows[first], month))
      first = i;
  second = first == 0 ? 1 : 0;
  for (guint i = 0; i < offers->len; i++)
    if (i != first && get_left (rows[i], month) > get_left (rows[second], month))
      second = i;
  best = rung_format_letter (g_ptr_array_index (offers, first));
  next = rung_format_letter (g_ptr_array_index (offers, second));
  more = get_left (rows[first], month) - get_left (rows[second], month);
  if (more < 0.5)
    /* Translators: the month, then two offers */
    return g_strdup_printf (ngettext ("If you leave after %u month, you keep as much with %s as "
                                      "with %s.",
                                      "If you leave after %u months, you keep as much with %s as "
                                      "with %s.", month),
                            month, best, next);
  amount = rung_format_rough (more);
  /* Translators: the month, an offer, dollars, then the next best offer */
  return g_strdup_printf (ngettext ("If you leave after %u month, you keep the most with %s: $%s "
                                    "more than with %s.",
                                    "If you leave after %u months, you keep the most with %s: $%s "
                                    "more than with %s.", month),
                          month, best, amount, next);
}
