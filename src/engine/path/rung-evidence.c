/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-evidence.h"

#include "engine/document/rung-record.h"

/**
 * rung_evidence_has_skills:
 * @profile: a profile
 * @skills: (nullable): ids of skills, %NULL-terminated
 *
 * Returns: %TRUE if the profile has all of @skills; %TRUE for none
 */
gboolean
rung_evidence_has_skills (const RungProfileInputs *profile,
                          const char *const       *skills)
{
  for (guint i = 0; skills != NULL && skills[i] != NULL; i++)
    if (!rung_set_has (profile->skills, skills[i]))
      return FALSE;
  return TRUE;
}

/**
 * rung_evidence_has_any_skill:
 * @profile: a profile
 * @skills: (nullable): ids of skills, %NULL-terminated
 *
 * Returns: %TRUE if the profile has one of @skills
 */
gboolean
rung_evidence_has_any_skill (const RungProfileInputs *profile,
                             const char *const       *skills)
{
  for (guint i = 0; skills != NULL && skills[i] != NULL; i++)
    if (rung_set_has (profile->skills, skills[i]))
      return TRUE;
  return FALSE;
}

/**
 * rung_evidence_has_education:
 * @model: the pay model, which lists education from the lowest to the highest
 * @own: (nullable): id of the education of a profile
 * @wanted: (nullable): id of an education
 *
 * Returns: %TRUE if @own is @wanted or above it
 */
gboolean
rung_evidence_has_education (const RungPayModel *model,
                             const char         *own,
                             const char         *wanted)
{
  const RungTrait *have = rung_trait_find (model->education, model->n_education, own);
  const RungTrait *need = rung_trait_find (model->education, model->n_education, wanted);

  return have != NULL && need != NULL && have >= need;
}

/**
 * rung_evidence_meets_step:
 * @tables: the figures
 * @profile: a profile
 * @step: a step of the roadmap
 *
 * Asks whether a profile has all that a step gives. A step that gives nothing
 * is never shown by a profile.
 *
 * Returns: %TRUE if it has
 */
gboolean
rung_evidence_meets_step (const RungTables        *tables,
                          const RungProfileInputs *profile,
                          const RungRoadmapStep   *step)
{
  if (step->gives_skills == NULL && step->gives_education == NULL)
    return FALSE;
  if (step->gives_education != NULL
      && !rung_evidence_has_education (tables->pay_model, profile->education,
                                       step->gives_education))
    return FALSE;
  return step->any_of ? rung_evidence_has_any_skill (profile, step->gives_skills)
                      : rung_evidence_has_skills (profile, step->gives_skills);
}
