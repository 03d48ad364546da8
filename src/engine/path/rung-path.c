/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-path.h"

#include <math.h>

#include "engine/estimate/rung-estimate-figures.h"
#include "engine/tax/rung-context.h"

#include "rung-path-private.h"
#include "rung-path-walk.h"

static const double signs[] = {
  [RUNG_PATH_LOW] = -1.0,
  [RUNG_PATH_MIDDLE] = 0.0,
  [RUNG_PATH_HIGH] = 1.0,
};

G_STATIC_ASSERT (G_N_ELEMENTS (signs) == RUNG_N_PATH_CASES);

/* The pay of some months of a year, and where they are spent. */
typedef struct
{
  const RungPlace *place;
  double months;
} Stay;

typedef struct
{
  double pay[RUNG_N_PATH_CASES]; /* dollars of the first year, like all here */
  double stipend;
  double tuition;
  Stay stays[RUNG_MAX_PATH_EVENTS + 1];
  guint n_stays;
} Year;

static void
add_stay (Year            *year,
          const RungPlace *place,
          double           months)
{
  for (guint i = 0; i < year->n_stays; i++)
    if (year->stays[i].place == place)
      {
        year->stays[i].months += months;
        return;
      }
  year->stays[year->n_stays++] = (Stay) { place, months };
}

/* Tax of a year lived in several places: each place taxes the whole year's
 * income, counted by the months spent there. */
static double
get_taxes (const RungWorthContext *context,
           const Year             *year,
           double                  pay)
{
  double taxes = 0.0;

  for (guint i = 0; i < year->n_stays; i++)
    taxes += year->stays[i].months / 12.0
             * rung_worth_get_taxes (context, year->stays[i].place, pay, year->stipend);
  return taxes;
}

static double
get_prices (const Year *year)
{
  double prices = 0.0;

  for (guint i = 0; i < year->n_stays; i++)
    prices += year->stays[i].months / 12.0 * rung_place_get_price_level (year->stays[i].place);
  return prices;
}

/* Adds a year of one branch, by its odds, in dollars of that year. */
static void
add_year (const RungWalk *walk,
          const Year     *from,
          double          odds,
          double          inflation,
          RungPathYear   *to)
{
  double prices = get_prices (from);

  to->pay += odds * inflation * from->pay[RUNG_PATH_MIDDLE];
  to->stipend += odds * inflation * from->stipend;
  to->tuition += odds * inflation * from->tuition;
  for (int i = 0; i < RUNG_N_PATH_CASES; i++)
    {
      double taxes = 0.0;
      double left = 0.0;

      if (walk->is_middle_only && i != RUNG_PATH_MIDDLE)
        continue;
      taxes = get_taxes (walk->context, from, from->pay[i]);
      left = from->pay[i] + from->stipend - taxes - from->tuition;
      to->amount[RUNG_PATH_GROSS][i] += odds * inflation * (from->pay[i] + from->stipend);
      to->amount[RUNG_PATH_TAKE_HOME][i] += odds * inflation * left;
      to->amount[RUNG_PATH_REAL][i] += odds * left / prices;
      if (i == RUNG_PATH_MIDDLE)
        to->taxes += odds * inflation * taxes;
    }
}

/* Adds the months from @from up to @to, which are of one year and one state. */
static void
add_months (const RungWalk *walk,
            guint           from,
            guint           to,
            double          growth,
            Year           *year)
{
  double part = (to - from) / 12.0;
  RungMoment moment;

  if (!rung_walk_get_moment (walk, from, &moment))
    return;
  for (int i = 0; i < RUNG_N_PATH_CASES; i++)
    year->pay[i] += part * moment.pay_kept * growth * moment.total * exp (signs[i] * moment.doubt);
  year->stipend += part * moment.stipend;
  year->tuition += part * moment.tuition;
  add_stay (year, moment.place, to - from);
}

/* One branch: which studies are finished is known. */
static void
walk_branch (RungWalk *walk,
             double    odds,
             RungPath *path)
{
  const RungPlanInputs *plan = &walk->context->document->plan;
  double inflation = 1.0 + rung_ratio (plan->inflation);
  double growth = (1.0 + rung_ratio (plan->growth)) / inflation;
  guint month = 0;

  rung_walk_begin (walk);
  for (guint i = 0; i < path->n_years; i++)
    {
      Year year = { 0 };

      while (month < 12 * (i + 1))
        {
          guint next = MIN (rung_walk_get_next (walk, month), 12 * (i + 1));

          add_months (walk, month, next, pow (growth, i), &year);
          rung_walk_work (walk, month, next);
          month = next;
        }
      add_year (walk, &year, odds, pow (inflation, i), &path->years[i]);
    }
}

/* Every way the studies of a path can end, each by its odds. */
static void
walk_branches (RungWalk *walk,
               guint     event,
               guint     n_open,
               double    odds,
               RungPath *path)
{
  const RungPathEvent *at = event < walk->n_events ? &walk->events[event] : NULL;
  double finish = at != NULL && at->study != NULL ? at->figures.finish : 1.0;

  if (at == NULL)
    {
      walk_branch (walk, odds, path);
      return;
    }
  path->has_odds = path->has_odds || finish < 1.0;
  if (finish < 1.0 && n_open >= RUNG_MAX_OPEN_STUDIES)
    {
      path->has_more_studies = TRUE;
      finish = 1.0;
    }
  walk->is_left[event] = FALSE;
  if (finish > 0.0)
    walk_branches (walk, event + 1, n_open + (finish < 1.0 ? 1 : 0), odds * finish, path);
  walk->is_left[event] = TRUE;
  if (finish < 1.0)
    walk_branches (walk, event + 1, n_open + 1, odds * (1.0 - finish), path);
  walk->is_left[event] = FALSE;
}

static gboolean
compute (RungWalk *walk,
         RungPath *path)
{
  *path = (RungPath) { .n_years = (guint) walk->context->document->plan.years };
  if (!rung_walk_set_up (walk))
    return FALSE;
  walk_branches (walk, 0, 0, 1.0, path);
  for (guint i = 0; i < walk->n_events; i++)
    path->n_late += walk->events[i].month >= 12 * path->n_years ? 1 : 0;
  return TRUE;
}

/**
 * rung_path_compute_middle:
 * @context: whose path it is
 * @events: (array length=n_events): what happens, by month
 * @n_events: number of events, at most %RUNG_MAX_PATH_EVENTS
 * @path: (out caller-allocates): the years of the plan
 *
 * As rung_path_compute(), for the middle case alone, where the ends of the
 * doubt are not asked for and stay 0.
 *
 * Returns: %TRUE if the pay model has an answer for the profile
 */
gboolean
rung_path_compute_middle (const RungWorthContext *context,
                          const RungPathEvent    *events,
                          guint                   n_events,
                          RungPath               *path)
{
  RungWalk walk = { .context = context, .events = events, .n_events = n_events,
                    .is_middle_only = TRUE };

  return compute (&walk, path);
}

/**
 * rung_path_compute:
 * @context: whose path it is
 * @events: (array length=n_events): what happens, by month
 * @n_events: number of events, at most %RUNG_MAX_PATH_EVENTS
 * @path: (out caller-allocates): the years of the plan
 *
 * Asks the pay model for every stretch between events and birthdays of the
 * plan. Who may stop a study is counted both ways, by the odds. Pay, tax law,
 * tuition and stipends move with the prices, pay also with the market; a place
 * taxes a year by the months lived there.
 *
 * Returns: %TRUE if the pay model has an answer for the profile
 */
gboolean
rung_path_compute (const RungWorthContext *context,
                   const RungPathEvent    *events,
                   guint                   n_events,
                   RungPath               *path)
{
  RungWalk walk = { .context = context, .events = events, .n_events = n_events };

  return compute (&walk, path);
}

static int
compare_events (gconstpointer a,
                gconstpointer b)
{
  return (int) ((const RungPathEvent *) a)->month - (int) ((const RungPathEvent *) b)->month;
}

/**
 * rung_path_list_events:
 * @context: whose path it is
 * @inputs: (nullable): a path, %NULL for staying
 * @events: (out caller-allocates): room for %RUNG_MAX_PATH_EVENTS
 *
 * Lists events in the order they happen; those of one month in the order they
 * were put in.
 *
 * Returns: how many there are
 */
guint
rung_path_list_events (const RungWorthContext *context,
                       const RungPathInputs   *inputs,
                       RungPathEvent          *events)
{
  const RungInputList *list = rung_inputs_find_list (&rung_path_inputs, "events");
  guint n = inputs != NULL ? MIN (rung_list_get_n (list, inputs), RUNG_MAX_PATH_EVENTS) : 0;
  g_autoptr (GArray) sorted = g_array_new (FALSE, TRUE, sizeof (RungPathEvent));

  for (guint i = 0; i < n; i++)
    {
      const RungEventInputs *event = rung_list_get_item (list, inputs, i)->record;
      RungPathEvent row = { .inputs = event,
                            .month = rung_plan_get_month (context->document, event->day) };

      if (g_str_equal (event->kind, "study"))
        row.study = rung_study_find (context->tables, event->study);
      if (row.study != NULL)
        rung_study_get_figures (context->tables, context->document, row.study, &row.figures);
      g_array_append_val (sorted, row);
    }
  /* g_array_sort() is stable. */
  g_array_sort (sorted, compare_events);
  for (guint i = 0; i < n; i++)
    events[i] = g_array_index (sorted, RungPathEvent, i);
  return n;
}
