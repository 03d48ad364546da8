/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-plan-day.h"

#include "engine/base/rung-day.h"

/**
 * rung_plan_get_start:
 * @document: a document
 * @start: (out caller-allocates): the first day of its plan
 *
 * Tells when the road ahead begins: the day that was typed, else today, else
 * the first day of the first tax year.
 */
void
rung_plan_get_start (const RungDocument *document,
                     GDate              *start)
{
  if (rung_day_parse (document->plan.start, start))
    return;
  *start = document->today;
  if (!g_date_valid (start))
    g_date_set_dmy (start, 1, G_DATE_JANUARY, (GDateYear) document->assumptions.first_tax_year);
}

/**
 * rung_plan_get_month:
 * @document: a document
 * @day: a day such as 2028-09-01, or "" for the first day
 *
 * Returns: whole months from the start of the plan to the month of @day, 0 for
 *   days before it
 */
guint
rung_plan_get_month (const RungDocument *document,
                     const char         *day)
{
  GDate start;
  GDate date;
  int month = 0;

  rung_plan_get_start (document, &start);
  if (!rung_day_parse (day, &date))
    return 0;
  month = 12 * (g_date_get_year (&date) - g_date_get_year (&start)) + (int) g_date_get_month (&date)
          - (int) g_date_get_month (&start);
  return (guint) MAX (month, 0);
}
