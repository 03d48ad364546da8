/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-roadmap-edit.h"

#include "engine/base/rung-day.h"
#include "engine/document/rung-input-check.h"
#include "engine/document/rung-record.h"

#include "rung-step-gives.h"

static gboolean
tells_state (const RungStepInputs *record)
{
  return record != NULL && *record->state != '\0';
}

/* Gives the steps of a stage what was told of all of them, so that one of them
 * can be told apart. */
static void
spread_stage (RungDocument    *copy,
              const RungStage *stage)
{
  const RungStepInputs *whole = rung_document_find_step (copy, stage->id);
  g_autofree char *state = tells_state (whole) ? g_strdup (whole->state) : NULL;

  if (state == NULL)
    return;
  for (guint i = 0; i < stage->n_steps; i++)
    if (!tells_state (rung_document_find_step (copy, stage->steps[i].id)))
      rung_text_set (&rung_document_add_step (copy, stage->steps[i].id)->state, state);
  rung_document_forget_step (copy, stage->id);
}

/**
 * rung_roadmap_set_state:
 * @tables: the figures
 * @copy: a document that is not shared yet
 * @step: id of a step of the roadmap
 * @state: in-progress, done or skipped, or "" for what the profile shows
 *
 * Writes down what the person says of a step; its days and note stay. A record
 * of its whole stage becomes one of each of the steps of the stage.
 *
 * Returns: %TRUE if there is such a step and room for what is told of it
 */
gboolean
rung_roadmap_set_state (const RungTables *tables,
                        RungDocument     *copy,
                        const char       *step,
                        const char       *state)
{
  const RungInputList *list = rung_inputs_find_list (&rung_plan_inputs, "steps");
  const RungRoadmapStep *found = rung_tables_find_step (tables, step);
  RungStepInputs *record = NULL;

  if (found == NULL
      || rung_list_get_n (list, &copy->plan) + found->stage->n_steps > list->maximum)
    return FALSE;
  spread_stage (copy, found->stage);
  record = rung_document_add_step (copy, step);
  rung_text_set (&record->state, state);
  if (*state == '\0' && *record->started == '\0' && *record->finished == '\0'
      && *record->note == '\0')
    rung_document_forget_step (copy, step);
  return TRUE;
}

/**
 * rung_roadmap_apply:
 * @tables: the figures
 * @copy: a document that is not shared yet
 * @step: id of a step of the roadmap
 *
 * Marks a step as done and gives the profile what comes with it: its skills,
 * unless any one of them is enough, which the person has to say, and its
 * education where that is higher. The pay model then says of @copy what the
 * gain of the step promised.
 *
 * Returns: %TRUE if @copy was changed; %FALSE leaves it as it is
 */
gboolean
rung_roadmap_apply (const RungTables *tables,
                    RungDocument     *copy,
                    const char       *step)
{
  const RungInput *skills = rung_inputs_find (&rung_profile_inputs, "skills");
  const RungRoadmapStep *found = rung_tables_find_step (tables, step);
  g_auto (RungStepGives) gives = { NULL };

  if (found == NULL)
    return FALSE;
  rung_step_gives_init (&gives, tables, &copy->profile, found);
  if (!rung_input_check_text (skills, tables, gives.skills, NULL)
      || !rung_roadmap_set_state (tables, copy, step, "done"))
    return FALSE;
  rung_text_set (&copy->profile.skills, gives.skills);
  rung_text_set (&copy->profile.education, gives.education);
  return TRUE;
}

static gboolean
is_done (const RungDocument *document,
         const char         *step)
{
  const RungStepInputs *record = rung_document_find_step (document, step);

  return record != NULL && g_str_equal (record->state, "done");
}

/* Whether another step that is done gives the skill too. */
static gboolean
is_given_elsewhere (const RungTables      *tables,
                    const RungDocument    *document,
                    const RungRoadmapStep *step,
                    const char            *skill)
{
  for (guint i = 0; i < tables->steps->len; i++)
    {
      const RungRoadmapStep *other = g_ptr_array_index (tables->steps, i);

      if (other != step && other->gives_skills != NULL && !other->any_of
          && g_strv_contains (other->gives_skills, skill) && is_done (document, other->id))
        return TRUE;
    }
  return FALSE;
}

static char *
dup_skills_left (const RungTables      *tables,
                 const RungDocument    *document,
                 const RungRoadmapStep *step)
{
  g_auto (GStrv) skills = rung_set_split (document->profile.skills);
  GString *out = g_string_new (NULL);

  for (guint i = 0; skills[i] != NULL; i++)
    if (!g_strv_contains (step->gives_skills, skills[i])
        || is_given_elsewhere (tables, document, step, skills[i]))
      g_string_append_printf (out, "%s%s", out->len > 0 ? "," : "", skills[i]);
  return g_string_free (out, FALSE);
}

/**
 * rung_roadmap_take_back:
 * @tables: the figures
 * @copy: a document that is not shared yet
 * @step: id of a step of the roadmap
 *
 * Takes the word about a step back and, where it was done, the skills that came
 * with it, unless another step that is done gave them too. A degree stays: what
 * there was before it is not known.
 *
 * Returns: %TRUE if there is such a step and room for what is told of it; %FALSE
 *   leaves @copy as it is
 */
gboolean
rung_roadmap_take_back (const RungTables *tables,
                        RungDocument     *copy,
                        const char       *step)
{
  const RungRoadmapStep *found = rung_tables_find_step (tables, step);
  g_autofree char *skills = NULL;

  if (found != NULL && found->gives_skills != NULL && !found->any_of && is_done (copy, step))
    skills = dup_skills_left (tables, copy, found);
  if (!rung_roadmap_set_state (tables, copy, step, ""))
    return FALSE;
  if (skills != NULL)
    rung_text_set (&copy->profile.skills, skills);
  return TRUE;
}

/**
 * rung_plan_begin:
 * @copy: a document that is not shared yet
 *
 * Lets the plan begin today, unless a day was typed or there is a path already.
 */
void
rung_plan_begin (RungDocument *copy)
{
  g_autofree char *today = rung_day_dup (&copy->today);

  if (*copy->plan.start == '\0' && copy->plan.paths->len == 0)
    rung_text_set (&copy->plan.start, today);
}

/* A step that was begun or finished today says so; one that goes back is not
 * finished, and nothing may be left to be told of it. */
static void
set_days (RungDocument *copy,
          const char   *step,
          const char   *state)
{
  RungStepInputs *record = NULL;
  g_autofree char *today = rung_day_dup (&copy->today);

  if (rung_document_find_step (copy, step) == NULL)
    return;
  record = rung_document_add_step (copy, step);
  if (g_str_equal (state, "in-progress") && *record->started == '\0')
    rung_text_set (&record->started, today);
  if (!g_str_equal (state, "done"))
    rung_text_set (&record->finished, "");
  else if (*record->finished == '\0')
    rung_text_set (&record->finished, today);
  if (*record->state == '\0' && *record->started == '\0' && *record->finished == '\0'
      && *record->note == '\0')
    rung_document_forget_step (copy, step);
}

/**
 * rung_roadmap_tick:
 * @tables: the figures
 * @copy: a document that is not shared yet; its day of today dates the step
 * @step: id of a step of the roadmap
 * @state: "in-progress", "done", "skipped", or "" for what the profile shows
 *
 * Says how far a step is, with all that comes of it: a step that is done gives
 * the profile what it teaches, one that is done no more takes it away again,
 * its days are written down, and the first step that is told of lets the plan
 * begin.
 *
 * Returns: %TRUE if there is such a step and room for what is told of it; after
 *   %FALSE @copy is of no use
 */
gboolean
rung_roadmap_tick (const RungTables *tables,
                   RungDocument     *copy,
                   const char       *step,
                   const char       *state)
{
  rung_plan_begin (copy);
  if (g_str_equal (state, "done")
      ? !rung_roadmap_apply (tables, copy, step)
      : !rung_roadmap_take_back (tables, copy, step)
        || !rung_roadmap_set_state (tables, copy, step, state))
    return FALSE;
  set_days (copy, step, state);
  return TRUE;
}
