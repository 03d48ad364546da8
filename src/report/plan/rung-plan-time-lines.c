/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-plan-time-lines.h"

#include <math.h>

#include "report/charts/rung-time-chart.h"

#define MOST_BARS 24        /* of a time line, so that it leaves room for text on a page */

/* A run of the steps that are left; the others are there without days, so that
 * every stage keeps its colour. */
typedef struct
{
  GArray *rows;             /* RungRoadmapRow */
  const RungDocument *document;
} Bars;

static RungChart *
build_bars (const RungCanvas *canvas,
            gpointer          user_data)
{
  const Bars *bars = user_data;

  return rung_time_chart_new (bars->rows, bars->document, canvas);
}

static guint
count_left (const GArray *rows)
{
  guint n = 0;

  for (guint i = 0; i < rows->len; i++)
    n += isfinite (g_array_index (rows, RungRoadmapRow, i).from_week);
  return n;
}

static GArray *
copy_part (const GArray *rows,
           guint         first,
           guint         n)
{
  GArray *part = g_array_copy ((GArray *) rows);
  guint bar = 0;

  for (guint i = 0; i < part->len; i++)
    {
      RungRoadmapRow *row = &g_array_index (part, RungRoadmapRow, i);

      if (!isfinite (row->from_week))
        continue;
      if (bar < first || bar >= first + n)
        row->from_week = row->to_week = NAN;
      bar++;
    }
  return part;
}

/**
 * rung_plan_tell_time_lines:
 * @self: a report
 * @to: where it is told
 *
 * Shows the steps that are left from the day each begins to the day it ends,
 * where charts are drawn; many steps take several charts.
 */
void
rung_plan_tell_time_lines (const RungPlanReport *self,
                           const RungOutline    *to)
{
  guint n = count_left (self->roadmap);
  guint n_parts = rung_outline_has_charts (to) ? (n + MOST_BARS - 1) / MOST_BARS : 0;

  for (guint i = 0; i < n_parts; i++)
    {
      guint size = (n + n_parts - 1) / n_parts;
      g_autoptr (GArray) rows = copy_part (self->roadmap, i * size, size);
      Bars bars = { rows, self->document };

      rung_outline_add_chart (to, rung_time_chart_get_height (rows, 1.0), build_bars, &bars);
    }
}
