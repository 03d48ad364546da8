/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-vesting.h"

/**
 * rung_vesting_foreach:
 * @schedule: a vesting schedule
 * @func: (scope call): called for each tranche in order
 * @user_data: handed to @func
 *
 * Walks the tranches of a grant. A segment vests its part in equal tranches,
 * one at the end of every period of the segment; a segment whose only period
 * is as long as itself is a cliff.
 * Source: the rule kind "vesting-schedule" in data/README.md.
 */
void
rung_vesting_foreach (const RungSchedule *schedule,
                      RungTrancheFunc     func,
                      gpointer            user_data)
{
  int month = 0;

  for (guint i = 0; i < schedule->n_segments; i++)
    {
      const RungSegment *segment = &schedule->segments[i];
      int n_tranches = segment->months / segment->every;

      for (int k = 0; k < n_tranches; k++)
        {
          month += segment->every;
          if (segment->percent > 0.0)
            func (month, segment->percent / 100.0 / n_tranches, user_data);
        }
    }
}

typedef struct
{
  int month;
  double fraction;
} UpTo;

static void
add_up_to_cb (int      month,
              double   fraction,
              gpointer user_data)
{
  UpTo *up_to = user_data;

  if (month <= up_to->month)
    up_to->fraction += fraction;
}

/**
 * rung_vesting_get_fraction:
 * @schedule: a vesting schedule
 * @month: months since the grant, >= 0
 *
 * Returns: the fraction of the grant that has vested by then, 0 to 1
 */
double
rung_vesting_get_fraction (const RungSchedule *schedule,
                           int                 month)
{
  UpTo up_to = { month, 0.0 };

  rung_vesting_foreach (schedule, add_up_to_cb, &up_to);
  return up_to.fraction;
}

/**
 * rung_vesting_get_months:
 * @schedule: a vesting schedule
 *
 * Returns: months until the whole grant has vested
 */
int
rung_vesting_get_months (const RungSchedule *schedule)
{
  int months = 0;

  for (guint i = 0; i < schedule->n_segments; i++)
    months += schedule->segments[i].months;
  return months;
}
