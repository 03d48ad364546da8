/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-step-gives.h"

#include <math.h>

#include "engine/document/rung-record.h"

#include "rung-evidence.h"

/* A premium that one source gives as one figure may be off by half of it. */
#define NO_RANGE 0.5

/* Sets have the order of the pay model; what it does not know stays last. */
static char *
dup_skills_with (const RungPayModel *model,
                 const char         *skills,
                 const char *const  *more)
{
  g_auto (GStrv) own = rung_set_split (skills);
  GString *out = g_string_new (NULL);

  for (guint i = 0; i < model->n_skills; i++)
    if (rung_set_has (skills, model->skills[i].id) || g_strv_contains (more, model->skills[i].id))
      g_string_append_printf (out, "%s%s", out->len > 0 ? "," : "", model->skills[i].id);
  for (guint i = 0; own[i] != NULL; i++)
    if (rung_trait_find (model->skills, model->n_skills, own[i]) == NULL)
      g_string_append_printf (out, "%s%s", out->len > 0 ? "," : "", own[i]);
  return g_string_free (out, FALSE);
}

/**
 * rung_step_gives_init:
 * @self: (out caller-allocates): what the profile has then
 * @tables: the figures
 * @profile: a profile; its education is borrowed
 * @step: a step
 *
 * Adds what a step gives to what a profile has. Where any one of its skills is
 * enough none is added, as the person has to say which.
 */
void
rung_step_gives_init (RungStepGives           *self,
                      const RungTables        *tables,
                      const RungProfileInputs *profile,
                      const RungRoadmapStep   *step)
{
  const RungPayModel *model = tables->pay_model;

  self->skills = step->gives_skills != NULL && !step->any_of
                 ? dup_skills_with (model, profile->skills, step->gives_skills)
                 : g_strdup (profile->skills);
  self->education = profile->education;
  if (step->gives_education != NULL
      && !rung_evidence_has_education (model, profile->education, step->gives_education))
    self->education = step->gives_education;
}

/**
 * rung_step_gives_clear:
 * @self: what a profile has
 *
 * Frees what it owns.
 */
void
rung_step_gives_clear (RungStepGives *self)
{
  g_clear_pointer (&self->skills, g_free);
}

/**
 * rung_step_get_trait_doubt:
 * @model: the pay model
 * @trait: (nullable): a degree or a skill
 *
 * Tells how far a premium may be off: the published range is read as the 20th to the 80th
 * percentile, as for the gain of a study.
 *
 * Returns: the standard deviation of the gain, as a part of it; 0 for no premium
 */
double
rung_step_get_trait_doubt (const RungPayModel *model,
                           const RungTrait    *trait)
{
  if (trait == NULL || trait->ratio == 1.0)
    return 0.0;
  if (!(trait->high > trait->low))
    return NO_RANGE;
  return (log1p (trait->high) - log1p (trait->low))
         / model->doubt_range / fabs (log (trait->ratio));
}

/**
 * rung_step_get_doubt:
 * @model: the pay model
 * @step: a step
 *
 * Returns: the standard deviation of its gain, as a part of the gain: that of the least sure
 *   premium
 */
double
rung_step_get_doubt (const RungPayModel    *model,
                     const RungRoadmapStep *step)
{
  const RungTrait *degree = rung_trait_find (model->education, model->n_education,
                                             step->gives_education);
  double doubt = rung_step_get_trait_doubt (model, degree);

  for (guint i = 0; step->gives_skills != NULL && step->gives_skills[i] != NULL; i++)
    {
      const RungTrait *skill = rung_trait_find (model->skills, model->n_skills,
                                                step->gives_skills[i]);

      doubt = MAX (doubt, rung_step_get_trait_doubt (model, skill));
    }
  return doubt;
}

/**
 * rung_step_has_premium:
 * @model: the pay model
 * @step: a step
 *
 * Returns: %TRUE if somebody publishes a premium for what the step gives
 */
gboolean
rung_step_has_premium (const RungPayModel    *model,
                       const RungRoadmapStep *step)
{
  if (step->gives_education != NULL)
    return TRUE;
  for (guint i = 0; !step->any_of && step->gives_skills != NULL
       && step->gives_skills[i] != NULL; i++)
    {
      const RungTrait *skill = rung_trait_find (model->skills, model->n_skills,
                                                step->gives_skills[i]);

      if (skill != NULL && skill->ratio > 1.0)
        return TRUE;
    }
  return FALSE;
}
