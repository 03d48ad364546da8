/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-study-return.h"

#include <math.h>

#include "engine/tax/rung-context.h"

#include "rung-evidence.h"
#include "rung-paths.h"

/* How far the part of the gain at which a study just pays is looked for. */
#define MOST_GAIN 8.0
#define MAX_TRIES 24
#define CLOSE_ENOUGH 25.0   /* USD of present value */

/* One study from the first day against staying. */
typedef struct
{
  const RungWorthContext *context;
  RungPathEvent event;
  RungPaths *paths;         /* staying, then studying */
} Trial;

/* Present value of studying ahead of staying, with other odds and gain. */
static double
get_present (Trial  *self,
             double  finish,
             double  gain)
{
  RungPathEvent event = self->event;

  event.figures.finish = finish;
  event.figures.gain *= gain;
  rung_path_compute_middle (self->context, &event, 1, &self->paths->paths[1]);
  return rung_paths_get (self->paths, 1, self->paths->n_years - 1, RUNG_PATH_TAKE_HOME,
                         RUNG_PATH_AHEAD,
                         RUNG_PATH_MIDDLE);
}

/* The part of the gain at which who finishes comes out even: the present value
 * rises with it, nearly on a line, so chords find it in a few tries. */
static double
find_needed (Trial  *self,
             double  finished)
{
  double low = 0.0;
  double low_value = get_present (self, 1.0, low);
  double high = 1.0;
  double high_value = finished;

  /* What pays without any gain pays even where the gain is a loss. */
  while (low_value >= 0.0 && low > -MOST_GAIN)
    {
      high = low;
      high_value = low_value;
      low = low < 0.0 ? 2.0 * low : -1.0;
      low_value = get_present (self, 1.0, low);
    }
  if (low_value >= 0.0)
    return low;
  while (high_value < 0.0 && high < MOST_GAIN)
    {
      low = high;
      low_value = high_value;
      high *= 2.0;
      high_value = get_present (self, 1.0, high);
    }
  if (high_value < 0.0)
    return NAN;
  for (guint i = 0; i < MAX_TRIES; i++)
    {
      double middle = low + (high - low) * -low_value / (high_value - low_value);
      double value = get_present (self, 1.0, middle);

      if (fabs (value) < CLOSE_ENOUGH)
        return middle;
      if (value < 0.0)
        low = middle, low_value = value;
      else
        high = middle, high_value = value;
    }
  return high;
}

/* Chance that a normal figure about 1 is at least @needed. */
static double
get_chance_above (double needed,
                  double deviation)
{
  if (isnan (needed))
    return 0.0;
  if (deviation <= 0.0)
    return needed <= 1.0 ? 1.0 : 0.0;
  return 0.5 * erfc ((needed - 1.0) / deviation / G_SQRT2);
}

static double
in_first_dollars (const RungPaths *paths,
                  guint            year,
                  double           amount)
{
  return amount / pow (1.0 + paths->inflation, year);
}

/* What is given up meanwhile: the take-home of who stays less that of who
 * studies without any gain, tuition aside. */
static double
get_lost (Trial *self)
{
  guint n_years = (guint) ceil (self->event.figures.months / 12.0);
  double lost = 0.0;

  get_present (self, 1.0, 0.0);
  for (guint i = 0; i < MIN (n_years, self->paths->n_years); i++)
    {
      const RungPathYear *stays = &self->paths->paths[0].years[i];
      const RungPathYear *studies = &self->paths->paths[1].years[i];
      double gap = stays->amount[RUNG_PATH_TAKE_HOME][RUNG_PATH_MIDDLE]
                   - studies->amount[RUNG_PATH_TAKE_HOME][RUNG_PATH_MIDDLE] - studies->tuition;

      lost += in_first_dollars (self->paths, i, gap);
    }
  return lost;
}

static double
get_gain (Trial *self)
{
  guint year = (guint) ceil (self->event.figures.months / 12.0);

  if (year >= self->paths->n_years)
    return NAN;
  return in_first_dollars (self->paths, year,
                           rung_paths_get (self->paths, 1, year, RUNG_PATH_TAKE_HOME,
                                           RUNG_PATH_YEARLY,
                                           RUNG_PATH_MIDDLE)
                           - rung_paths_get (self->paths, 0, year, RUNG_PATH_TAKE_HOME,
                                             RUNG_PATH_YEARLY,
                                             RUNG_PATH_MIDDLE));
}

static gboolean
has_degree (const RungWorthContext *context,
            const char             *education)
{
  return rung_evidence_has_education (context->tables->pay_model,
                                      context->document->profile.education, education);
}

/* The first entry of the list of degrees is one that is not given: the average
 * of all, beside which a degree would count as a loss. */
static gboolean
tells_degree (const RungWorthContext *context)
{
  return !g_str_equal (context->document->profile.education,
                       context->tables->pay_model->education[0].id);
}

static gboolean
lacks_degree (const RungWorthContext *context,
              const char             *education)
{
  return education != NULL && tells_degree (context) && !has_degree (context, education);
}

/* Whether the profile shows all that the study ends with. */
static gboolean
shows_all (const RungWorthContext *context,
           const RungReturn       *row)
{
  const RungStudy *study = row->study;

  return row->figures.claim <= 0.0 && (study->education != NULL || study->skills != NULL)
         && (study->education == NULL || has_degree (context, study->education))
         && rung_evidence_has_skills (&context->document->profile, study->skills);
}

/* Whether the pay model pays more, or less, for what it ends with. */
static gboolean
has_gain (const RungReturn *row)
{
  return row->figures.gain > 0.0 && (fabs (row->adds.total) >= 0.5 || row->figures.claim > 0.0);
}

static RungReturnState
get_state (const Trial      *trial,
           const RungReturn *row)
{
  if (row->study->education != NULL && !tells_degree (trial->context))
    return RUNG_RETURN_NOT_TOLD;
  if (lacks_degree (trial->context, row->study->needs))
    return RUNG_RETURN_NOT_YET;
  if (!row->figures.has_price)
    return RUNG_RETURN_NO_PRICE;
  return has_gain (row) ? RUNG_RETURN_GOOD : RUNG_RETURN_NO_GAIN;
}

static void
compute_return (Trial      *trial,
                RungReturn *row)
{
  RungStudyFigures *figures = &row->figures;
  double left = 0.0;

  trial->event = (RungPathEvent) { .study = row->study, .figures = *figures };
  row->tuition = figures->tuition * figures->months / 12.0;
  row->claimed = rung_study_get_claim (trial->context->tables, row->study);
  row->placement = rung_study_get_placement (trial->context->tables, row->study);
  row->lost = get_lost (trial);
  left = get_present (trial, 0.0, 1.0);
  row->present_finished = get_present (trial, 1.0, 1.0);
  row->gain = get_gain (trial);
  row->needed = find_needed (trial, row->present_finished);
  row->chance = figures->finish * get_chance_above (row->needed, figures->gain_doubt)
                + (1.0 - figures->finish) * (left >= 0.5 ? 1.0 : 0.0);
  row->present_low = get_present (trial, figures->finish, 1.0 - figures->gain_doubt);
  row->present_high = get_present (trial, figures->finish, 1.0 + figures->gain_doubt);
  row->present = get_present (trial, figures->finish, 1.0);
  row->break_even = rung_paths_get_break_even (trial->paths, 1, RUNG_PATH_TAKE_HOME);
  row->is_shown = shows_all (trial->context, row);
  rung_changes_compute_study (trial->context, row->study, &row->adds);
  row->state = get_state (trial, row);
}

/**
 * rung_returns_compute:
 * @context: who would study
 *
 * Counts what every study of the data costs and returns over the years of the
 * plan, taxes on both sides: from the first day on, against staying as things
 * are. The chance that it pays takes the gain as normally distributed about
 * what is counted; who does not finish stops half-way.
 *
 * Returns: (transfer full) (element-type RungReturn): in the order of the data;
 *   empty if the pay model has no answer for the profile
 */
GArray *
rung_returns_compute (const RungWorthContext *context)
{
  GArray *rows = g_array_new (FALSE, TRUE, sizeof (RungReturn));
  g_autoptr (RungPaths) paths = g_new0 (RungPaths, 1);
  Trial trial = { .context = context, .paths = paths };

  paths->n_paths = 2;
  paths->n_years = (guint) context->document->plan.years;
  paths->discount = rung_ratio (context->document->assumptions.discount_rate);
  paths->inflation = rung_ratio (context->document->plan.inflation);
  if (!rung_path_compute_middle (context, NULL, 0, &paths->paths[0]))
    return rows;
  for (guint i = 0; i < context->tables->studies->len; i++)
    {
      RungReturn row = { .study = g_ptr_array_index (context->tables->studies, i) };

      rung_study_get_figures (context->tables, context->document, row.study, &row.figures);
      compute_return (&trial, &row);
      g_array_append_val (rows, row);
    }
  return rows;
}
