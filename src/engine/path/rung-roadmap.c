/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-roadmap.h"

#include <math.h>

#include "engine/estimate/rung-pool.h"

#include "rung-evidence.h"
#include "rung-plan-day.h"
#include "rung-step-gives.h"
#include "rung-step-order.h"

/* What the state of a step follows from. */
typedef struct
{
  const RungTables *tables;
  const RungDocument *document;
  RungEstimateQuery query;  /* the profile as it is */
  RungEstimate now;
  gboolean has_estimate;
} Look;

/**
 * rung_query_from_document:
 * @document: a document, which is borrowed
 * @query: (out caller-allocates): what to ask the pay model
 *
 * Turns a profile into a question to the pay model.
 */
void
rung_query_from_document (const RungDocument *document,
                          RungEstimateQuery  *query)
{
  const RungProfileInputs *profile = &document->profile;
  const RungAssumptionInputs *assumptions = &document->assumptions;

  *query = (RungEstimateQuery) {
    .level = profile->level,
    .years = (double) profile->years,
    .education = profile->education,
    .specialization = profile->specialization,
    .skills = profile->skills,
    .place = profile->place,
    .industry = profile->industry,
    .adjustment = (double) assumptions->pay_adjustment / 10000.0,
    .is_pooled = assumptions->published_only == 0,
    .document = document,
  };
}

static void
look_init (Look               *self,
           const RungTables   *tables,
           const RungDocument *document)
{
  self->tables = tables;
  self->document = document;
  rung_query_from_document (document, &self->query);
  self->has_estimate = rung_pool_estimate (tables, &self->query, &self->now, NULL);
}

static gboolean
tells_state (const RungStepInputs *record)
{
  return record != NULL && *record->state != '\0';
}

/* Older documents ticked what is a stage now, so its record counts for each of
 * its steps that nothing else is told of. */
static const RungStepInputs *
find_record (const RungDocument    *document,
             const RungRoadmapStep *step)
{
  const RungStepInputs *own = rung_document_find_step (document, step->id);
  const RungStepInputs *stage
    = tells_state (own) ? NULL : rung_document_find_step (document, step->stage->id);

  return tells_state (stage) || own == NULL ? stage : own;
}

/* Whether the profile shows what comes right after a step, so that nobody needs it any more. What
 * pays by itself is not passed over, nor what the person has to choose. */
static gboolean
is_outrun (const Look            *look,
           const RungRoadmapStep *step)
{
  if (step->any_of || rung_step_has_premium (look->tables->pay_model, step))
    return FALSE;
  for (guint i = 0; i < look->tables->steps->len; i++)
    {
      const RungRoadmapStep *later = g_ptr_array_index (look->tables->steps, i);

      if (!later->any_of && g_strv_contains (later->after, step->id)
          && rung_evidence_meets_step (look->tables, &look->document->profile, later))
        return TRUE;
    }
  return FALSE;
}

/* The state of a step by itself: it is never blocked. */
static RungStepState
get_own_state (const Look            *look,
               const RungRoadmapStep *step,
               const RungStepInputs  *record)
{
  if (tells_state (record))
    {
      if (g_str_equal (record->state, "done"))
        return RUNG_STEP_DONE;
      return g_str_equal (record->state, "skipped") ? RUNG_STEP_SKIPPED : RUNG_STEP_IN_PROGRESS;
    }
  if (rung_evidence_meets_step (look->tables, &look->document->profile, step))
    return RUNG_STEP_MET;
  if (look->has_estimate && step->behind_from != NULL
      && look->now.level >= rung_level_find (look->tables->pay_model, step->behind_from))
    return RUNG_STEP_BEHIND;
  return is_outrun (look, step) ? RUNG_STEP_BEHIND : RUNG_STEP_OPEN;
}

static RungStepState
get_state (const Look            *look,
           const RungRoadmapStep *step,
           const RungStepInputs  *record)
{
  RungStepState state = get_own_state (look, step, record);

  for (guint i = 0; state == RUNG_STEP_OPEN && step->after[i] != NULL; i++)
    {
      const RungRoadmapStep *first = rung_tables_find_step (look->tables, step->after[i]);

      if (!rung_step_state_is_settled (get_own_state (look, first,
                                                      find_record (look->document, first))))
        state = RUNG_STEP_BLOCKED;
    }
  return state;
}

/* What a degree adds is not known beside the average of all degrees, which is
 * the first entry of the list. */
static gboolean
depends_on_untold (const Look            *look,
                   const RungRoadmapStep *step)
{
  return step->gives_education != NULL
         && g_str_equal (look->document->profile.education,
                         look->tables->pay_model->education[0].id);
}

static void
compute_gain (const Look     *look,
              RungRoadmapRow *row)
{
  RungEstimateQuery query = look->query;
  RungEstimate after;
  double doubt = 0.0;
  g_auto (RungStepGives) gives = { NULL };

  if (!look->has_estimate || !rung_step_has_premium (look->tables->pay_model, row->step)
      || depends_on_untold (look, row->step))
    return;
  rung_step_gives_init (&gives, look->tables, &look->document->profile, row->step);
  query.skills = gives.skills;
  query.education = gives.education;
  if (!rung_pool_estimate (look->tables, &query, &after, NULL))
    return;
  row->has_gain = TRUE;
  row->gain = after.base_mid - look->now.base_mid;
  doubt = fabs (row->gain) * rung_step_get_doubt (look->tables->pay_model, row->step);
  row->gain_low = row->gain - doubt;
  row->gain_high = row->gain + doubt;
}

/* Weeks from the start of the plan to today, 0 for a start that is still to come. */
static double
get_weeks_gone (const RungDocument *document)
{
  GDate start;

  if (!g_date_valid (&document->today))
    return 0.0;
  rung_plan_get_start (document, &start);
  return MAX (g_date_days_between (&start, &document->today), 0) / 7.0;
}

static void
schedule (GArray             *rows,
          const RungDocument *document)
{
  double weekly = (double) MAX (document->plan.hours, 1);
  /* What is left begins today, so that nothing is overdue. */
  double hours = weekly * get_weeks_gone (document);

  for (guint i = 0; i < rows->len; i++)
    {
      RungRoadmapRow *row = &g_array_index (rows, RungRoadmapRow, i);

      row->from_week = NAN;
      row->to_week = NAN;
      if (rung_step_state_is_settled (row->state))
        continue;
      row->from_week = hours / weekly;
      hours += row->hours;
      row->to_week = hours / weekly;
    }
}

/**
 * rung_step_state_is_settled:
 * @state: how far a step is
 *
 * Returns: %TRUE if nothing is left to do: it is met, done, skipped or behind
 */
gboolean
rung_step_state_is_settled (RungStepState state)
{
  return state == RUNG_STEP_MET || state == RUNG_STEP_DONE || state == RUNG_STEP_SKIPPED
         || state == RUNG_STEP_BEHIND;
}

/**
 * rung_roadmap_compute:
 * @tables: the figures
 * @document: the document
 * @before: (nullable) (element-type RungRoadmapRow): rows of the last time
 *
 * Holds every step of the roadmap against the person's word and the profile,
 * prices what it gives with the pay model, and puts the steps in the order to
 * do them: none before a step it comes after, then those in progress, then the
 * highest gain for an hour of work, then the order of the data. A step counts
 * the gain of what it leads to as rung_step_order_sort() says. Settled steps
 * come last, in the order of the data, and what lies before a settled step is
 * not asked for on its account.
 *
 * With @before, and the same steps left to do as then, their order stays as it
 * was while it is lawful, so that rows do not jump while somebody types.
 *
 * One step is done after the other with the hours a week of the plan. A gain
 * is an association, not a promise.
 *
 * Returns: (transfer full) (element-type RungRoadmapRow): a row per step
 */
GArray *
rung_roadmap_compute (const RungTables   *tables,
                      const RungDocument *document,
                      const GArray       *before)
{
  GArray *rows = g_array_sized_new (FALSE, TRUE, sizeof (RungRoadmapRow), tables->steps->len);
  Look look;

  look_init (&look, tables, document);
  for (guint i = 0; i < tables->steps->len; i++)
    {
      RungRoadmapRow row = { .step = g_ptr_array_index (tables->steps, i) };

      row.record = find_record (document, row.step);
      row.state = get_state (&look, row.step, row.record);
      row.hours = (row.step->hours_low + row.step->hours_high) / 2.0;
      compute_gain (&look, &row);
      g_array_append_val (rows, row);
    }
  rung_step_order_sort (rows, before);
  schedule (rows, document);
  return rows;
}

/**
 * rung_roadmap_get_next:
 * @rows: (element-type RungRoadmapRow): rows in their order
 *
 * Returns: (transfer none) (nullable): the step to do now, %NULL if all are settled
 */
const RungRoadmapRow *
rung_roadmap_get_next (const GArray *rows)
{
  const RungRoadmapRow *first = rows->len > 0 ? &g_array_index (rows, RungRoadmapRow, 0) : NULL;

  return first != NULL && !rung_step_state_is_settled (first->state) ? first : NULL;
}

/* A degree of somebody who came with it. */
static gboolean
is_had (const RungRoadmapRow *row)
{
  return row->state == RUNG_STEP_MET && row->step->gives_education != NULL;
}

/**
 * rung_roadmap_get_progress:
 * @rows: (element-type RungRoadmapRow): rows of @document
 * @document: the document
 * @progress: (out caller-allocates): how far the road is done
 *
 * Adds up the steps and their hours. Steps that are skipped or behind count
 * neither as done nor as work at all, and neither does a degree that the
 * profile has: its hours would hide all others.
 */
void
rung_roadmap_get_progress (const GArray        *rows,
                           const RungDocument  *document,
                           RungRoadmapProgress *progress)
{
  *progress = (RungRoadmapProgress) { 0 };
  for (guint i = 0; i < rows->len; i++)
    {
      const RungRoadmapRow *row = &g_array_index (rows, RungRoadmapRow, i);

      if (row->state == RUNG_STEP_SKIPPED || row->state == RUNG_STEP_BEHIND || is_had (row))
        continue;
      progress->n_steps++;
      progress->hours_all += row->hours;
      if (!rung_step_state_is_settled (row->state))
        continue;
      progress->n_settled++;
      progress->hours_done += row->hours;
    }
  progress->weeks_left = (progress->hours_all
                          - progress->hours_done) / (double) MAX (document->plan.hours, 1);
  progress->weeks_gone = get_weeks_gone (document);
}

/**
 * rung_roadmap_get_state:
 * @tables: the figures
 * @document: the document
 * @step: a step of @tables
 *
 * Returns: how far one step is, as in the rows of all
 */
RungStepState
rung_roadmap_get_state (const RungTables      *tables,
                        const RungDocument    *document,
                        const RungRoadmapStep *step)
{
  Look look;

  look_init (&look, tables, document);
  return get_state (&look, step, find_record (document, step));
}

/**
 * rung_roadmap_find_rung:
 * @tables: the figures
 * @document: the document
 *
 * Returns: index of the rung of the ladder the person stands on, -1 if none
 */
int
rung_roadmap_find_rung (const RungTables   *tables,
                        const RungDocument *document)
{
  Look look;

  look_init (&look, tables, document);
  for (guint i = 0; look.has_estimate && i < tables->ladder_levels->len; i++)
    {
      const RungLadderLevel *rung = g_ptr_array_index (tables->ladder_levels, i);

      if (g_str_equal (rung->level, look.now.level->id))
        return (int) i;
    }
  return -1;
}
