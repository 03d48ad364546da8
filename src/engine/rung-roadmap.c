/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-roadmap.h"

/**
 * rung_query_from_profile:
 * @profile: the profile; its texts are borrowed
 * @assumptions: the assumptions
 * @query: (out caller-allocates): what to ask the pay model
 *
 * Turns a profile into a question to the pay model.
 */
void
rung_query_from_profile (const RungProfileInputs    *profile,
                         const RungAssumptionInputs *assumptions,
                         RungEstimateQuery          *query)
{
  *query = (RungEstimateQuery) {
    .level = profile->level,
    .years = (double) profile->years,
    .education = profile->education,
    .specialization = profile->specialization,
    .skills = profile->skills,
    .place = profile->place,
    .industry = profile->industry,
    .adjustment = (double) assumptions->pay_adjustment / 10000.0,
  };
}

static gboolean
has_all (const char        *set,
         const char *const *ids)
{
  for (guint i = 0; ids != NULL && ids[i] != NULL; i++)
    if (!rung_set_has (set, ids[i]))
      return FALSE;
  return TRUE;
}

static gboolean
has_any (const char        *set,
         const char *const *ids)
{
  if (ids == NULL)
    return TRUE;
  for (guint i = 0; ids[i] != NULL; i++)
    if (rung_set_has (set, ids[i]))
      return TRUE;
  return FALSE;
}

/* The pay model lists education and levels from the lowest to the highest. */
static gboolean
education_is_at_least (const RungPayModel *model,
                       const char         *own,
                       const char         *wanted)
{
  const RungTrait *have = rung_trait_find (model->education, model->n_education, own);
  const RungTrait *need = rung_trait_find (model->education, model->n_education, wanted);

  return have != NULL && need != NULL && have >= need;
}

static gboolean
condition_holds (const RungTables    *tables,
                 const RungDocument  *document,
                 const RungCondition *condition,
                 const RungLevel     *level,
                 gboolean             is_done)
{
  const RungProfileInputs *profile = &document->profile;
  const RungPayModel *model = tables->pay_model;

  if (condition->done && !is_done)
    return FALSE;
  if (!has_all (profile->skills, condition->skills) || !has_any (profile->skills, condition->any_skill))
    return FALSE;
  if (condition->education != NULL
      && !education_is_at_least (model, profile->education, condition->education))
    return FALSE;
  return condition->level == NULL || level >= rung_level_find (model, condition->level);
}

static char *
dup_skills_with (const char        *skills,
                 const char *const *more)
{
  GString *out = g_string_new (skills);

  for (guint i = 0; more != NULL && more[i] != NULL; i++)
    if (!rung_set_has (skills, more[i]))
      {
        if (out->len > 0)
          g_string_append_c (out, ',');
        g_string_append (out, more[i]);
      }
  return g_string_free (out, FALSE);
}

static void
compute_gain (const RungTables        *tables,
              const RungDocument      *document,
              const RungEstimateQuery *before,
              const RungEstimate      *now,
              RungRoadmapRow          *row)
{
  const RungRoadmapStep *step = row->step;
  RungEstimateQuery query = *before;
  RungEstimate after;
  g_autofree char *skills = dup_skills_with (document->profile.skills, step->gain_skills);

  query.skills = skills;
  if (step->gain_education != NULL
      && !education_is_at_least (tables->pay_model, query.education, step->gain_education))
    query.education = step->gain_education;
  if (step->gain_level != NULL
      && now->level < rung_level_find (tables->pay_model, step->gain_level))
    query.level = step->gain_level;
  if (!rung_estimate_compute (tables, &query, &after, NULL))
    return;
  row->has_gain = TRUE;
  row->gain = after.base_mid - now->base_mid;
}

/**
 * rung_roadmap_compute:
 * @tables: the figures
 * @document: the document
 *
 * Marks every step of the road ahead against the profile, in the order of the
 * data, and prices each with the pay model: the middle of base pay with the
 * step less the middle without. A gain is an association, not a promise.
 *
 * Returns: (transfer full) (element-type RungRoadmapRow): a row per step
 */
GArray *
rung_roadmap_compute (const RungTables   *tables,
                      const RungDocument *document)
{
  GArray *rows = g_array_new (FALSE, TRUE, sizeof (RungRoadmapRow));
  RungEstimateQuery query;
  RungEstimate now;
  gboolean has_next = FALSE;
  gboolean has_estimate = FALSE;

  rung_query_from_profile (&document->profile, &document->assumptions, &query);
  has_estimate = rung_estimate_compute (tables, &query, &now, NULL);
  for (guint i = 0; i < tables->roadmap->len; i++)
    {
      RungRoadmapRow row = { .step = g_ptr_array_index (tables->roadmap, i) };
      const RungStepInputs *record = rung_document_find_step (document, row.step->id);
      gboolean is_done = record != NULL && g_str_equal (record->state, "done");
      gboolean is_met = has_estimate;

      for (guint k = 0; k < row.step->n_conditions; k++)
        is_met = is_met && condition_holds (tables, document, &row.step->conditions[k],
                                            now.level, is_done);
      if (has_estimate && row.step->behind_from != NULL
          && now.level >= rung_level_find (tables->pay_model, row.step->behind_from))
        is_met = TRUE;
      if (is_done)
        row.state = RUNG_STEP_DONE;
      else if (is_met)
        row.state = RUNG_STEP_MET;
      else if (!has_next)
        row.state = RUNG_STEP_NEXT;
      has_next = has_next || row.state == RUNG_STEP_NEXT;
      row.can_tick = !is_met || is_done;
      if (row.step->has_gain && has_estimate)
        compute_gain (tables, document, &query, &now, &row);
      g_array_append_val (rows, row);
    }
  return rows;
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
  RungEstimateQuery query;
  RungEstimate now;

  rung_query_from_profile (&document->profile, &document->assumptions, &query);
  if (!rung_estimate_compute (tables, &query, &now, NULL))
    return -1;
  for (guint i = 0; i < tables->rungs->len; i++)
    {
      const RungRung *rung = g_ptr_array_index (tables->rungs, i);

      if (g_str_equal (rung->level, now.level->id))
        return (int) i;
    }
  return -1;
}
