/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-premiums.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "engine/document/rung-record.h"

#include "rung-estimate-private.h"

#define MAX_PREMIUMS (RUNG_MAX_WATERFALL - 6)

/* A personal trait before it is weighed. */
typedef struct
{
  const RungTrait *trait;
  RungWaterfallKind kind;
  double c;                 /* ln of the ratio, after what is already in the average */
  guint reductions;
} Premium;

static gboolean
add_premium (Premium          *premiums,
             guint            *n_premiums,
             const RungTrait  *trait,
             RungWaterfallKind kind)
{
  if (*n_premiums >= MAX_PREMIUMS)
    return FALSE;
  premiums[*n_premiums] = (Premium) { trait, kind, log (trait->ratio), 0 };
  (*n_premiums)++;
  return TRUE;
}

static void
reduce_skill (Premium                 *premium,
              const RungPayModel      *model,
              const RungEstimateQuery *query,
              const RungLevel         *level)
{
  const RungTrait *skill = premium->trait;
  const RungTrait *specialization = rung_trait_find (model->specializations,
                                                     model->n_specializations,
                                                     query->specialization);
  double in_band = skill->in_band[level - model->levels];

  if (premium->c == 0.0)
    premium->reductions |= RUNG_REDUCED_NO_PREMIUM;
  if (skill->already_in_average > 0.0)
    premium->reductions |= RUNG_REDUCED_AVERAGE;
  if (in_band < 1.0)
    premium->reductions |= RUNG_REDUCED_IN_BAND;
  premium->c *= (1.0 - skill->already_in_average) * in_band;
  if (specialization != NULL && g_strcmp0 (specialization->core_skill, skill->id) == 0)
    {
      premium->c = 0.0;
      premium->reductions |= RUNG_REDUCED_CORE;
    }
}

static gboolean
collect (const RungPayModel      *model,
         const RungEstimateQuery *query,
         const RungLevel         *level,
         Premium                 *premiums,
         guint                   *n_premiums,
         GError                 **error)
{
  g_auto (GStrv) skills = rung_set_split (query->skills != NULL ? query->skills : "");
  const RungTrait *trait = NULL;

  if (query->education != NULL)
    {
      trait = rung_trait_find (model->education, model->n_education, query->education);
      if (trait == NULL)
        return rung_estimate_set_unknown (_("education"), query->education, error);
      add_premium (premiums, n_premiums, trait, RUNG_WATERFALL_EDUCATION);
    }
  if (query->specialization != NULL)
    {
      trait = rung_trait_find (model->specializations, model->n_specializations,
                               query->specialization);
      if (trait == NULL)
        return rung_estimate_set_unknown (_("specialization"), query->specialization, error);
      add_premium (premiums, n_premiums, trait, RUNG_WATERFALL_SPECIALIZATION);
    }
  for (guint i = 0; skills[i] != NULL; i++)
    {
      trait = rung_trait_find (model->skills, model->n_skills, skills[i]);
      if (trait == NULL)
        return rung_estimate_set_unknown (_("skill"), skills[i], error);
      if (add_premium (premiums, n_premiums, trait, RUNG_WATERFALL_SKILL))
        reduce_skill (&premiums[*n_premiums - 1], model, query, level);
    }
  return TRUE;
}

/* Gains first, the largest in front; then discounts, the largest in front. */
static int
compare_premiums (gconstpointer a,
                  gconstpointer b,
                  gpointer      user_data)
{
  double left = ((const Premium *) a)->c;
  double right = ((const Premium *) b)->c;

  if ((left > 0.0) != (right > 0.0))
    return left > 0.0 ? -1 : 1;
  if (left == right)
    return 0;
  return fabs (left) > fabs (right) ? -1 : 1;
}

static double
weigh_premium (const Premium *premium,
               double         weight,
               double         job_pay,
               guint         *reductions)
{
  double contribution = weight * premium->c;
  double cap = premium->trait->dollar_cap;

  *reductions = premium->reductions;
  if (premium->c > 0.0 && cap > 0.0 && contribution > log1p (cap / job_pay))
    {
      contribution = log1p (cap / job_pay);
      *reductions |= RUNG_REDUCED_CAP;
    }
  return contribution;
}

static void
stack (const RungPayModel      *model,
       const RungEstimateQuery *query,
       const Premium           *premiums,
       guint                    n_premiums,
       RungEstimate            *estimate,
       double                  *doubt2)
{
  double strength = query->as_published ? 1.0 : model->strength;
  double decay = query->as_published ? 1.0 : model->decay;
  double job_pay = estimate->base_mid;
  double weight[2] = { strength * estimate->level->fade, strength };
  guint n_counted[2] = { 0, 0 };

  for (guint i = 0; i < n_premiums; i++)
    {
      const Premium *premium = &premiums[i];
      gboolean is_work = premium->kind == RUNG_WATERFALL_SPECIALIZATION;
      const char *id = is_work ? "spec" : premium->trait->id;
      guint side = premium->c > 0.0 ? 0 : 1;
      guint reductions = 0;
      double contribution = weigh_premium (premium, weight[side], job_pay, &reductions);
      double before = estimate->base_mid;
      RungWaterfallLine *line = NULL;

      estimate->base_mid *= exp (contribution);
      line = rung_estimate_add_line (estimate, id, premium->trait->title, premium->kind,
                                     estimate->base_mid - before);
      line->published_low = premium->trait->low;
      line->published_high = premium->trait->high;
      line->counted = expm1 (contribution);
      line->source = premium->trait->source;
      line->status = premium->trait->status;
      line->reductions = reductions;
      if (premium->c == 0.0)
        continue;

      if (n_counted[side] > 0 && decay < 1.0)
        line->reductions |= RUNG_REDUCED_OVERLAP;
      if (strength < 1.0)
        line->reductions |= RUNG_REDUCED_STRENGTH;
      if (side == 0 && estimate->level->fade < 1.0)
        line->reductions |= RUNG_REDUCED_LEVEL;
      if (premium->trait->high > premium->trait->low)
        {
          double width = log1p (premium->trait->high) - log1p (premium->trait->low);

          *doubt2 += pow (weight[side] * width / model->doubt_range, 2.0);
        }
      n_counted[side]++;
      weight[side] *= decay;
    }
  if (n_counted[0] > 3)
    estimate->is_beyond_evidence = TRUE;
}

/**
 * rung_premiums_add:
 * @model: the pay model
 * @query: the profile
 * @estimate: an estimate of what the job pays without them
 * @doubt2: (inout): squares of the doubts of ln (pay) so far
 * @error: return location
 *
 * Adds a line for every trait of the profile: gains first, the largest in
 * front, each counted less than the one before it.
 *
 * Fails with %RUNG_ERROR_UNKNOWN if an id names nothing.
 *
 * Returns: %TRUE if they were added
 */
gboolean
rung_premiums_add (const RungPayModel      *model,
                   const RungEstimateQuery *query,
                   RungEstimate            *estimate,
                   double                  *doubt2,
                   GError                 **error)
{
  Premium premiums[MAX_PREMIUMS];
  guint n_premiums = 0;

  if (!collect (model, query, estimate->level, premiums, &n_premiums, error))
    return FALSE;
  g_qsort_with_data (premiums, (int) n_premiums, sizeof (Premium), compare_premiums, NULL);
  stack (model, query, premiums, n_premiums, estimate, doubt2);
  return TRUE;
}
