/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-paths.h"

#include <math.h>

#include "engine/offer/rung-present.h"
#include "engine/tax/rung-context.h"

#include "rung-path-private.h"

/**
 * rung_paths_compute:
 * @context: whose paths they are
 *
 * Computes staying as things are and every path of the document.
 *
 * Returns: (transfer full) (nullable): the paths, %NULL if the pay model has no
 *   answer for the profile
 */
RungPaths *
rung_paths_compute (const RungWorthContext *context)
{
  const RungPlanInputs *plan = &context->document->plan;
  const RungInputList *list = rung_inputs_find_list (&rung_plan_inputs, "paths");
  g_autoptr (RungPaths) self = g_new0 (RungPaths, 1);
  RungPathEvent events[RUNG_MAX_PATH_EVENTS];

  self->n_years = (guint) plan->years;
  self->discount = rung_ratio (context->document->assumptions.discount_rate);
  self->inflation = rung_ratio (plan->inflation);
  self->n_paths = 1 + MIN (rung_list_get_n (list, plan), RUNG_MAX_PATHS);
  for (guint i = 0; i < self->n_paths; i++)
    {
      const RungPathInputs *inputs = i > 0 ? rung_list_get_item (list, plan, i - 1)->record : NULL;

      if (!rung_path_compute (context, events, rung_path_list_events (context, inputs, events),
                              &self->paths[i]))
        return NULL;
      self->paths[i].inputs = inputs;
    }
  return g_steal_pointer (&self);
}

/**
 * rung_paths_free:
 * @self: (transfer full): paths
 *
 * Frees paths.
 */
void
rung_paths_free (RungPaths *self)
{
  g_free (self);
}

/**
 * rung_paths_get_discount:
 * @self: paths
 * @measure: what is discounted
 * @year: a year, from 0
 *
 * Real amounts have the rise of prices taken off already, so they are
 * discounted by what the interest is above it.
 *
 * Returns: what a dollar of that year is worth on the first day
 */
double
rung_paths_get_discount (const RungPaths *self,
                         RungPathMeasure  measure,
                         guint            year)
{
  double rate = self->discount;

  if (measure == RUNG_PATH_REAL)
    return rung_discount_get_factor (rate, year) * pow (1.0 + self->inflation, year);
  return rung_discount_get_factor (rate, year);
}

/**
 * rung_paths_get:
 * @self: paths
 * @path: a path, 0 for staying
 * @year: a year, from 0
 * @measure: gross, take-home or real
 * @view: of the year, summed, or at its worth today
 * @path_case: the middle, or an end of the doubt about it
 *
 * Returns: the figure, USD; being ahead has no ends of its own and gives the middle
 */
double
rung_paths_get (const RungPaths *self,
                guint            path,
                guint            year,
                RungPathMeasure  measure,
                RungPathView     view,
                RungPathCase     path_case)
{
  double sum = 0.0;

  if (view == RUNG_PATH_YEARLY)
    return self->paths[path].years[year].amount[measure][path_case];
  if (view == RUNG_PATH_AHEAD)
    return rung_paths_get (self, path, year, measure, RUNG_PATH_PRESENT, RUNG_PATH_MIDDLE)
           - rung_paths_get (self, 0, year, measure, RUNG_PATH_PRESENT, RUNG_PATH_MIDDLE);
  for (guint i = 0; i <= year; i++)
    sum += self->paths[path].years[i].amount[measure][path_case]
           * (view == RUNG_PATH_PRESENT ? rung_paths_get_discount (self, measure, i) : 1.0);
  return sum;
}

static double
get_all_years (const RungPaths *self,
               guint            path,
               RungPathMeasure  measure,
               RungPathCase     path_case)
{
  return rung_paths_get (self, path, self->n_years - 1, measure, RUNG_PATH_PRESENT, path_case);
}

/**
 * rung_paths_get_lead:
 * @self: paths
 * @path: a path
 * @measure: gross, take-home or real
 * @low: (out): USD over all years, at their worth on the first day
 * @high: (out): USD, at least @low
 *
 * Tells how far people on a path are ahead of people who stay, two times out of three. The two are
 * different people: what is not known of their pay is not known of each by itself, so the doubts
 * add up as squares.
 */
void
rung_paths_get_lead (const RungPaths *self,
                     guint            path,
                     RungPathMeasure  measure,
                     double          *low,
                     double          *high)
{
  double middle = get_all_years (self, path, measure, RUNG_PATH_MIDDLE);
  double stays = get_all_years (self, 0, measure, RUNG_PATH_MIDDLE);

  *low = middle - stays
         - hypot (middle - get_all_years (self, path, measure, RUNG_PATH_LOW),
                  get_all_years (self, 0, measure, RUNG_PATH_HIGH) - stays);
  *high = middle - stays
          + hypot (get_all_years (self, path, measure, RUNG_PATH_HIGH) - middle,
                   stays - get_all_years (self, 0, measure, RUNG_PATH_LOW));
}

/**
 * rung_paths_get_break_even:
 * @self: paths
 * @path: a path
 * @measure: gross, take-home or real
 *
 * Finds the year from the end of which on the path stays ahead of staying, at
 * its worth today.
 *
 * Returns: the year, from 1; 0 if it is never ahead for good within the years,
 *   or no different
 */
int
rung_paths_get_break_even (const RungPaths *self,
                           guint            path,
                           RungPathMeasure  measure)
{
  int found = 0;
  gboolean differs = FALSE;

  for (guint i = 0; i < self->n_years; i++)
    {
      double ahead = rung_paths_get (self, path, i, measure, RUNG_PATH_AHEAD, RUNG_PATH_MIDDLE);

      differs = differs || fabs (ahead) >= 0.5;
      if (ahead < -0.5)
        found = 0;
      else if (found == 0 && ahead >= 0.5)
        found = (int) i + 1;
    }
  return differs ? found : 0;
}
