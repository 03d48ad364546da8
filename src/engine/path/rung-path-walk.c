/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-path-walk.h"

#include <math.h>

#include "engine/document/rung-record.h"
#include "engine/estimate/rung-pool.h"
#include "engine/tax/rung-context.h"

#include "rung-path-private.h"

/* What a study leaves behind in the profile. */
typedef struct
{
  const RungStudy *study;
  const RungStudyFigures *figures;
} Gain;

/* The profile at a month; texts are borrowed but for the skills. */
typedef struct
{
  RungEstimateQuery query;
  char *skills;
  Gain gains[RUNG_MAX_PATH_EVENTS];
  guint n_gains;
  double claimed;           /* USD per year on top, dollars of the first year */
  double doubt2;            /* beside that of the pay model */
  gboolean is_guess;        /* of the level, made on the first day */
  RungMoment *moment;
} Profile;

static void
profile_clear (Profile *self)
{
  g_free (self->skills);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Profile, profile_clear)

static void
set_skills (Profile *self,
            char    *skills)
{
  g_free (self->skills);
  self->skills = skills;
  self->query.skills = skills;
}

static void
add_skill (Profile    *self,
           const char *skill)
{
  if (rung_set_has (self->skills, skill))
    return;
  set_skills (self, *self->skills != '\0' ? g_strconcat (self->skills, ",", skill, NULL)
              : g_strdup (skill));
}

static void
add_skills (Profile           *self,
            const char *const *skills)
{
  for (guint i = 0; skills != NULL && skills[i] != NULL; i++)
    add_skill (self, skills[i]);
}

static void
raise_education (Profile            *self,
                 const RungPayModel *model,
                 const char         *education)
{
  const RungTrait *own = rung_trait_find (model->education, model->n_education,
                                          self->query.education);
  const RungTrait *other = rung_trait_find (model->education, model->n_education, education);

  if (other != NULL && (own == NULL || other > own))
    self->query.education = education;
}

static guint
get_study_end (const RungPathEvent *event,
               gboolean             is_left)
{
  double months = event->figures.months;

  return event->month + (guint) MAX (lround (is_left ? ceil (months / 2.0) : months), 1);
}

/* The month an event ends; it begins in its own. */
static guint
get_end (const RungWalk *self,
         guint           event)
{
  const RungPathEvent *at = &self->events[event];

  if (at->study != NULL)
    return get_study_end (at, self->is_left[event]);
  if (at->inputs != NULL && g_str_equal (at->inputs->kind, "break"))
    return at->month + (guint) at->inputs->months;
  return at->month;
}

static void
apply_study (const RungWalk *self,
             guint           event,
             guint           month,
             Profile        *profile)
{
  const RungPathEvent *at = &self->events[event];

  if (month >= get_end (self, event))
    {
      if (!self->is_left[event])
        profile->gains[profile->n_gains++] = (Gain) { at->study, &at->figures };
      return;
    }
  profile->moment->pay_kept *= at->figures.pay_kept;
  profile->moment->stipend += at->figures.stipend;
  profile->moment->tuition += at->figures.tuition;
}

static void
apply_rung (const RungWalk *self,
            const char     *level,
            Profile        *profile)
{
  const RungPayModel *model = self->context->tables->pay_model;
  RungEstimate estimate;

  profile->doubt2 = 0.0;
  profile->is_guess = FALSE;
  if (*level != '\0')
    profile->query.level = level;
  else if (rung_pool_estimate (self->context->tables, &profile->query, &estimate, NULL)
           && estimate.level + 1 < model->levels + model->n_levels)
    profile->query.level = estimate.level[1].id;
}

static void
apply_track (const RungWalk *self,
             const char     *id,
             Profile        *profile)
{
  const RungTrackLevel *step = rung_tables_find_track_level (self->context->tables, id);

  if (step == NULL)
    return;
  profile->query.level = step->level;
  if (step->specialization != NULL)
    profile->query.specialization = step->specialization;
  profile->doubt2 = step->doubt * step->doubt;
  profile->is_guess = FALSE;
}

/* Whether an event waits for a study that is stopped on this branch. */
static gboolean
is_missed (const RungWalk *self,
           guint           event)
{
  const RungEventInputs *inputs = self->events[event].inputs;

  if (inputs == NULL || inputs->if_finished == 0 || self->events[event].study != NULL)
    return FALSE;
  for (guint i = 0; i < event; i++)
    if (self->is_left[i])
      return TRUE;
  return FALSE;
}

static void
apply_event (const RungWalk *self,
             guint           event,
             guint           month,
             Profile        *profile)
{
  const RungEventInputs *inputs = self->events[event].inputs;
  g_auto (GStrv) skills = NULL;

  if (self->events[event].study != NULL)
    apply_study (self, event, month, profile);
  else if (inputs == NULL)
    return;
  else if (g_str_equal (inputs->kind, "rung"))
    apply_rung (self, inputs->level, profile);
  else if (g_str_equal (inputs->kind, "track"))
    apply_track (self, inputs->track_step, profile);
  else if (g_str_equal (inputs->kind, "move"))
    profile->query.place = inputs->place;
  else if (g_str_equal (inputs->kind, "employer"))
    profile->query.industry = inputs->industry;
  else if (g_str_equal (inputs->kind, "specialization"))
    profile->query.specialization = inputs->specialization;
  else if (g_str_equal (inputs->kind, "skills"))
    {
      skills = rung_set_split (inputs->skills);
      add_skills (profile, (const char *const *) skills);
    }
  else if (g_str_equal (inputs->kind, "break") && month < get_end (self, event))
    profile->moment->pay_kept *= rung_ratio (inputs->pay_kept);
}

/* A level that nobody entered is guessed on the first day, between two levels. Pay keeps the ratio
 * of that guess to the level below: on the first day it equals the estimate on Worth. */
static gboolean
estimate_profile (const RungWalk *self,
                  const Profile  *profile,
                  RungEstimate   *estimate)
{
  const RungTables *tables = self->context->tables;
  RungEstimateQuery query = profile->query;
  RungEstimate guess;
  RungEstimate level;

  if (!rung_pool_estimate (tables, &query, estimate, NULL))
    return FALSE;
  if (!profile->is_guess)
    return TRUE;
  query.years = (double) self->context->document->profile.years;
  if (!rung_pool_estimate (tables, &query, &level, NULL))
    return FALSE;
  query.level = NULL;
  if (!rung_pool_estimate (tables, &query, &guess, NULL))
    return FALSE;
  estimate->base_mid *= guess.base_mid / level.base_mid;
  return TRUE;
}

/* What was studied is added last, one study after the other, so that each can
 * be counted in part: ln (pay) moves by that part of what the model says. It adds the dollars that
 * Worth says, also to somebody who is paid more or less than the market. */
static gboolean
price (const RungWalk *self,
       Profile        *profile,
       RungMoment     *moment)
{
  const RungPayModel *model = self->context->tables->pay_model;
  RungEstimate estimate;
  double factor = 1.0;
  double untaught = 0.0;

  if (!estimate_profile (self, profile, &estimate))
    return FALSE;
  untaught = estimate.base_mid;
  for (guint i = 0; i < profile->n_gains; i++)
    {
      const Gain *gain = &profile->gains[i];
      double before = estimate.base_mid;

      if (gain->study->education != NULL)
        raise_education (profile, model, gain->study->education);
      add_skills (profile, gain->study->skills);
      if (!estimate_profile (self, profile, &estimate))
        return FALSE;
      factor *= pow (estimate.base_mid / before, gain->figures->gain - 1.0);
      profile->claimed += gain->figures->gain * gain->figures->claim;
    }
  moment->level = estimate.level;
  moment->place = estimate.place;
  moment->base = untaught * self->own_pay + (estimate.base_mid * factor - untaught);
  moment->total = moment->base * estimate.total_factor + profile->claimed;
  moment->doubt = sqrt (estimate.doubt * estimate.doubt + profile->doubt2);
  return TRUE;
}

static void
keep_guess (const RungWalk *self,
            Profile        *profile)
{
  double doubt = self->context->tables->pay_model->doubt_level;

  if (self->level == NULL)
    return;
  profile->query.level = self->level;
  profile->is_guess = TRUE;
  profile->doubt2 = doubt * doubt;
}

/**
 * rung_walk_begin:
 * @self: a walk
 *
 * Goes back to the first day.
 */
void
rung_walk_begin (RungWalk *self)
{
  self->worked = 0.0;
  self->counted = 0.0;
}

/**
 * rung_walk_get_moment:
 * @self: a walk that has come to @month
 * @month: months from the first day
 * @moment: (out caller-allocates): what is earned and paid in that month
 *
 * Returns: %TRUE if the pay model has an answer
 */
gboolean
rung_walk_get_moment (const RungWalk *self,
                      guint           month,
                      RungMoment     *moment)
{
  g_auto (Profile) profile = { .moment = moment };

  *moment = (RungMoment) { .pay_kept = 1.0 };
  rung_worth_get_query (self->context, &profile.query);
  set_skills (&profile, g_strdup (profile.query.skills));
  profile.query.years += self->counted / 12.0;
  keep_guess (self, &profile);
  for (guint i = 0; i < self->n_events && self->events[i].month <= month; i++)
    if (!is_missed (self, i))
      apply_event (self, i, month, &profile);
  return price (self, &profile, moment);
}

/**
 * rung_walk_get_next:
 * @self: a walk
 * @month: months from the first day
 *
 * Returns: the next month in which something begins or ends, %G_MAXUINT if
 *   nothing does
 */
guint
rung_walk_get_next (const RungWalk *self,
                    guint           month)
{
  guint next = G_MAXUINT;

  for (guint i = 0; i < self->n_events; i++)
    {
      guint end = get_end (self, i);

      if (self->events[i].month > month)
        next = MIN (next, self->events[i].month);
      if (end > month)
        next = MIN (next, end);
    }
  return next;
}

/**
 * rung_walk_work:
 * @self: a walk that has come to @from
 * @from: a month
 * @to: a later month, with nothing in between
 *
 * Moves on. Months count as experience as far as they are paid, and from the
 * next birthday of the plan on, so that an event that changes nothing changes
 * no figure.
 */
void
rung_walk_work (RungWalk *self,
                guint     from,
                guint     to)
{
  RungMoment moment;

  if (rung_walk_get_moment (self, from, &moment))
    self->worked += moment.pay_kept * (to - from);
  if (to % 12 == 0)
    self->counted = self->worked;
}

/**
 * rung_walk_set_up:
 * @self: a walk
 *
 * Finds what counts all along: the person's own base pay by that of the market,
 * where it is told, and the level on the first day where none is told. A guess
 * lies between two levels; staying keeps it, at the pay it has.
 *
 * Returns: %TRUE if the pay model has an answer for the profile
 */
gboolean
rung_walk_set_up (RungWalk *self)
{
  const RungDocument *document = self->context->document;
  RungEstimate estimate;
  RungEstimateQuery query;

  self->own_pay = 1.0;
  rung_worth_get_query (self->context, &query);
  if (!rung_pool_estimate (self->context->tables, &query, &estimate, NULL))
    return FALSE;
  if (document->profile.current_base > 0)
    self->own_pay = (double) document->profile.current_base / estimate.base_mid;
  if (estimate.level_was_guessed)
    self->level = estimate.level->id;
  return TRUE;
}
